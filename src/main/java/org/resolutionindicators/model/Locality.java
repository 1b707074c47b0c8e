package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Built;

/**
 * A place for which targets are set: a commune, a district, a province, the nation.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes. Within one {@link Dataset} two localities with the
 * same code must be equal.
 */
@Value.Immutable
@Built
public abstract sealed class Locality implements Serializable permits ImmutableLocality {
  private static final long serialVersionUID = 1L;
  private static final String UNNAMED = "-";

  Locality() {}

  /**
   * Returns the identifier.
   *
   * @return the code
   */
  public abstract LocalityCode code();

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
   * Returns the administrative level.
   *
   * @return the level, or empty if it was not given
   */
  public abstract Optional<LocalityLevel> level();

  /**
   * Returns the code of the place that this one lies in.
   *
   * @return the parent's code, or empty if it was not given
   */
  public abstract Optional<LocalityCode> parent();

  /**
   * Returns the first day on which the place is what this says.
   *
   * @return the day, or empty if it was not given
   */
  public abstract Optional<LocalDate> validFrom();

  /**
   * Returns the first day on which the place is no longer what this says.
   *
   * @return the day, or empty if it still is
   */
  public abstract Optional<LocalDate> validUntil();

  /**
   * Returns the codes by which other schemes know the place.
   *
   * @return scheme to code, such as {@code ISO 3166-2} to {@code VN-41}
   */
  public abstract ImmutableMap<String, String> otherCodes();

  /**
   * Tells whether the place is what this says on a day.
   *
   * @param day the day
   * @return true from {@link #validFrom}, or else the day that its {@linkplain LocalityCode#since() code} says, until the
   *     day before {@link #validUntil}; a day that was not given bounds nothing
   */
  public boolean isValidOn(LocalDate day) {
    return !validFrom().or(code()::since).map(day::isBefore).orElse(false) && validUntil().map(day::isBefore).orElse(true);
  }

  @Value.Check
  void check() {
    if (validUntil().isEmpty()) {
      return;
    }
    Optional<LocalDate> first = validFrom().or(code()::since);
    checkArgument(
        first.isEmpty() || first.get().isBefore(validUntil().get()),
        "Locality '%s' must end after it began: from %s until %s",
        code(),
        first.orElse(LocalDate.MIN),
        validUntil().orElse(LocalDate.MAX));
  }

  /**
   * Tells whether this is the one locality of data that name none.
   *
   * @return true if the code is {@code -}
   */
  public boolean isUnnamed() {
    return code().value().equals(UNNAMED);
  }

  /**
   * Returns the locality of data that name none.
   *
   * @return a locality with the code {@code -}
   */
  public static Locality unnamed() {
    return of(LocalityCode.of(UNNAMED));
  }

  /**
   * Obtains a locality that is known by its code alone.
   *
   * @param code its identifier, which is also its name
   * @return the locality
   */
  public static Locality of(LocalityCode code) {
    return builder().code(code).build();
  }

  /**
   * Obtains a locality that is known by its name alone.
   *
   * @param name its name, which is also its code
   * @return the locality
   * @throws IllegalArgumentException if the name is blank, longer than 1000 characters or has control characters
   */
  public static Locality of(String name) {
    return of(LocalityCode.of(name));
  }

  /**
   * Starts a locality.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return ImmutableLocality.builder();
  }

  /** Collects the parts of a locality; not thread-safe. A part set twice is an {@link IllegalStateException}. */
  public interface Builder {
    /**
     * Sets the identifier; needed.
     *
     * @param code unique among the localities scored together
     * @return this builder
     */
    Builder code(LocalityCode code);

    /**
     * Sets the name to print.
     *
     * @param name the name
     * @return this builder
     */
    Builder name(String name);

    /**
     * Sets the administrative level.
     *
     * @param level the level
     * @return this builder
     */
    Builder level(LocalityLevel level);

    /**
     * Sets the place that this one lies in.
     *
     * @param parent its code
     * @return this builder
     */
    Builder parent(LocalityCode parent);

    /**
     * Sets the first day on which the place is what this says.
     *
     * @param day the first day
     * @return this builder
     */
    Builder validFrom(LocalDate day);

    /**
     * Sets the first day on which the place is no longer what this says.
     *
     * @param day the day after its last
     * @return this builder
     */
    Builder validUntil(LocalDate day);

    /**
     * Adds a code by which another scheme knows the place.
     *
     * @param scheme such as {@code ISO 3166-2}
     * @param code its code there
     * @return this builder
     */
    Builder putOtherCodes(String scheme, String code);

    /**
     * Makes the locality.
     *
     * @return the locality
     * @throws IllegalStateException if the code is missing
     * @throws IllegalArgumentException if it ends before it began
     */
    Locality build();
  }
}
