package org.resolutionindicators.model;

import java.io.Serializable;
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
     * Makes the locality.
     *
     * @return the locality
     * @throws IllegalStateException if the code is missing
     */
    Locality build();
  }
}
