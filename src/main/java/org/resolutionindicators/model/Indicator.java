package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Built;

/**
 * What is measured: a name, a unit, the direction in which it gets better, and how its figures behave.
 *
 * <p>An indicator that is {@linkplain #partOf part of} another ("trong đó") is scored and shown but not counted. A
 * {@linkplain #composite composite} indicator takes its verdict from its parts and counts once.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes. Within one {@link Dataset} two indicators with the
 * same code must be equal.
 */
@Value.Immutable
@Built
public abstract sealed class Indicator implements Serializable permits ImmutableIndicator {
  private static final long serialVersionUID = 1L;

  Indicator() {}

  /**
   * Returns the identifier.
   *
   * @return the code
   */
  public abstract IndicatorCode code();

  /**
   * Returns the name to print.
   *
   * @return the name; the text of the code if none was given
   */
  @Value.Default
  public String name() {
    return code().value();
  }

  /**
   * Returns which way the indicator gets better.
   *
   * @return the direction
   */
  public abstract Direction direction();

  /**
   * Returns the field that the indicator belongs to, such as "kinh tế".
   *
   * @return the group, or empty if it has none
   */
  public abstract Optional<String> group();

  /**
   * Returns the unit of its figures.
   *
   * @return the unit as published, or empty
   */
  public abstract Optional<String> unit();

  /**
   * Returns what sort of figure it is.
   *
   * @return the kind; {@link IndicatorKind#LEVEL} if none was given
   */
  @Value.Default
  public IndicatorKind kind() {
    return IndicatorKind.LEVEL;
  }

  /**
   * Returns how a longer period follows from its parts.
   *
   * @return the accumulation; {@link Accumulation#LAST} if none was given
   */
  @Value.Default
  public Accumulation accumulation() {
    return Accumulation.LAST;
  }

  /**
   * Returns the indicator that this one is a part of.
   *
   * @return the parent's code, or empty for an indicator that counts
   */
  public abstract Optional<IndicatorCode> partOf();

  /**
   * Returns how many parts must be met, if the verdict comes from parts.
   *
   * @return what is asked of the parts, or empty for an indicator that is judged by its own figure
   */
  public abstract Optional<Composite> composite();

  /**
   * Returns how its figures follow from those of other indicators, where they are not reported.
   *
   * @return the formula, or empty for an indicator whose figures are reported
   */
  public abstract Optional<Formula> formula();

  /**
   * Returns how many decimals targets and figures are compared at, each rounded half up first.
   *
   * @return 0 or more, or empty to compare exactly
   */
  public abstract OptionalInt decimals();

  /**
   * Tells whether the indicator belongs to the y of "x of y".
   *
   * @return true if it is no part of another
   */
  public boolean isCountable() {
    return partOf().isEmpty();
  }

  @Value.Check
  void check() {
    checkArgument(
        decimals().orElse(0) >= 0 && decimals().orElse(0) <= Amount.MAX_DIGITS,
        "Decimals of indicator '%s' must be 0 to %s: %s",
        code(),
        Amount.MAX_DIGITS,
        decimals().orElse(0));
    checkArgument(
        formula().isEmpty() || composite().isEmpty(), "Indicator '%s' must not be both composite and derived", code());
    checkArgument(
        !partOf().equals(Optional.of(code())), "Indicator '%s' must not be a part of itself", code());
  }

  /**
   * Obtains an indicator that is known by its name alone.
   *
   * @param name its name, which is also its code
   * @param direction which way it gets better
   * @return the indicator
   * @throws IllegalArgumentException if the name is blank, longer than 1000 characters or has control characters
   */
  public static Indicator of(String name, Direction direction) {
    return builder().code(IndicatorCode.of(name)).direction(direction).build();
  }

  /**
   * Starts an indicator.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return ImmutableIndicator.builder();
  }

  /** Collects the parts of an indicator; not thread-safe. A part set twice is an {@link IllegalStateException}. */
  public interface Builder {
    /**
     * Sets the identifier; needed.
     *
     * @param code unique among the indicators scored together
     * @return this builder
     */
    Builder code(IndicatorCode code);

    /**
     * Sets the name to print.
     *
     * @param name the name
     * @return this builder
     */
    Builder name(String name);

    /**
     * Sets which way the indicator gets better; needed, since no figure tells.
     *
     * @param direction the direction
     * @return this builder
     */
    Builder direction(Direction direction);

    /**
     * Sets the field that the indicator belongs to.
     *
     * @param group such as "kinh tế"
     * @return this builder
     */
    Builder group(String group);

    /**
     * Sets the unit of its figures.
     *
     * @param unit as published
     * @return this builder
     */
    Builder unit(String unit);

    /**
     * Sets what sort of figure it is.
     *
     * @param kind the kind
     * @return this builder
     */
    Builder kind(IndicatorKind kind);

    /**
     * Sets how a longer period follows from its parts.
     *
     * @param accumulation the accumulation
     * @return this builder
     */
    Builder accumulation(Accumulation accumulation);

    /**
     * Makes it a part of another indicator.
     *
     * @param parent the other's code
     * @return this builder
     */
    Builder partOf(IndicatorCode parent);

    /**
     * Makes it take its verdict from its parts.
     *
     * @param composite what is asked of them
     * @return this builder
     */
    Builder composite(Composite composite);

    /**
     * Makes its figures follow from those of other indicators, where they are not reported.
     *
     * @param formula how
     * @return this builder
     */
    Builder formula(Formula formula);

    /**
     * Sets how many decimals are compared.
     *
     * @param decimals from 0 to {@value Amount#MAX_DIGITS}
     * @return this builder
     */
    Builder decimals(int decimals);

    /**
     * Makes the indicator.
     *
     * @return the indicator
     * @throws IllegalStateException if the code or the direction is missing
     * @throws IllegalArgumentException if it is a part of itself, both composite and derived, or the decimals are out of
     *     range
     */
    Indicator build();
  }
}
