package org.resolutionindicators.rule;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Built;

/**
 * Why a verdict is what it is, as numbers and constants that a report puts into words.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Built
public abstract sealed class Reason implements Serializable permits ImmutableReason {
  private static final long serialVersionUID = 1L;

  Reason() {}

  /**
   * Returns the kind of ground.
   *
   * @return the basis
   */
  public abstract Basis basis();

  /**
   * Returns the comparisons that decided, or that left the verdict open.
   *
   * @return in order; empty unless the basis is {@link Basis#COMPARED}, and where no end of what was reported has a value
   */
  public abstract ImmutableList<Comparison> comparisons();

  /**
   * Returns from where on the criterion is met.
   *
   * @return the condition, or empty unless figure and criterion were compared
   */
  public abstract Optional<Inequality> metIf();

  /**
   * Returns from where on the criterion is exceeded.
   *
   * @return the condition, or empty if nothing exceeds it
   */
  public abstract Optional<Inequality> exceededIf();

  /**
   * Returns how a qualified figure or a range was read.
   *
   * @return the reading, or empty for one plain number
   */
  public abstract Optional<QualifierReading> reading();

  /**
   * Returns how many decimals were compared.
   *
   * @return the indicator's decimals, or empty for an exact comparison
   */
  public abstract OptionalInt decimals();

  /**
   * Returns how the parts came out.
   *
   * @return the count, or empty unless the basis is {@link Basis#PARTS}
   */
  public abstract Optional<PartCount> parts();

  /**
   * Returns what the publisher or a host's judge said in words.
   *
   * @return such as why a target does not apply, or empty
   */
  public abstract Optional<String> note();

  /**
   * Obtains a reason that is nothing but its basis.
   *
   * @param basis the kind of ground
   * @return the reason
   */
  public static Reason of(Basis basis) {
    return builder().basis(basis).build();
  }

  /**
   * Starts a reason.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return ImmutableReason.builder();
  }

  /** Collects the parts of a reason; not thread-safe. A part set twice is an {@link IllegalStateException}. */
  public interface Builder {
    /**
     * Sets the kind of ground; needed.
     *
     * @param basis the basis
     * @return this builder
     */
    Builder basis(Basis basis);

    /**
     * Adds a comparison.
     *
     * @param comparison what was compared
     * @return this builder
     */
    Builder addComparisons(Comparison comparison);

    /**
     * Adds comparisons.
     *
     * @param comparisons what was compared, in order
     * @return this builder
     */
    Builder addAllComparisons(Iterable<? extends Comparison> comparisons);

    /**
     * Sets from where on the criterion is met.
     *
     * @param condition the condition
     * @return this builder
     */
    Builder metIf(Inequality condition);

    /**
     * Sets from where on the criterion is exceeded.
     *
     * @param condition the condition
     * @return this builder
     */
    Builder exceededIf(Inequality condition);

    /**
     * Sets from where on the criterion is exceeded, if anything exceeds it.
     *
     * @param condition the condition, or empty
     * @return this builder
     */
    Builder exceededIf(Optional<? extends Inequality> condition);

    /**
     * Sets how a qualified figure was read.
     *
     * @param reading the reading
     * @return this builder
     */
    Builder reading(QualifierReading reading);

    /**
     * Sets how many decimals were compared.
     *
     * @param decimals 0 or more
     * @return this builder
     */
    Builder decimals(int decimals);

    /**
     * Sets how the parts came out.
     *
     * @param parts the count
     * @return this builder
     */
    Builder parts(PartCount parts);

    /**
     * Sets what the publisher or a host's judge said in words.
     *
     * @param note the words
     * @return this builder
     */
    Builder note(String note);

    /**
     * Makes the reason.
     *
     * @return the reason
     * @throws IllegalStateException if the basis is missing
     */
    Reason build();
  }
}
