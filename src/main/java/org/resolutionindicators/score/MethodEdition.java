package org.resolutionindicators.score;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Built;

/**
 * Which published method it is, in which edition, and where it is published.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all parts.
 */
@Value.Immutable
@Built
public abstract sealed class MethodEdition implements Serializable permits ImmutableMethodEdition {
  private static final long serialVersionUID = 1L;
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  MethodEdition() {}

  /**
   * Returns the identifier, which never changes.
   *
   * @return small letters, digits and hyphens, such as {@code healthy-people-2020}
   */
  public abstract String id();

  /**
   * Returns whose method it is.
   *
   * @return the authority in its own words
   */
  public abstract String authority();

  /**
   * Returns which edition it is.
   *
   * @return a year, a number or a date, as the authority names it
   */
  public abstract String edition();

  /**
   * Returns where it is published.
   *
   * @return one or more of address, clause and day
   */
  public abstract ImmutableList<String> sources();

  /**
   * Returns which part could not be confirmed from its source.
   *
   * @return the part and what it rests on, or empty if all of it was read in its source
   */
  public abstract Optional<String> unconfirmed();

  @Value.Check
  void check() {
    checkArgument(ID.matcher(id()).matches(), "Id of a method must be such as healthy-people-2020: '%s'", id());
    checkArgument(!sources().isEmpty(), "Method '%s' must have a source", id());
  }

  /**
   * Starts an edition.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return ImmutableMethodEdition.builder();
  }

  /**
   * Returns the identifier.
   *
   * @return such as {@code healthy-people-2020}
   */
  @Override
  public final String toString() {
    return id();
  }

  /** Collects the parts of an edition; not thread-safe. A part set twice is an {@link IllegalStateException}. */
  public interface Builder {
    /**
     * Sets the identifier; needed.
     *
     * @param id small letters, digits and hyphens
     * @return this builder
     */
    Builder id(String id);

    /**
     * Sets whose method it is; needed.
     *
     * @param authority in its own words
     * @return this builder
     */
    Builder authority(String authority);

    /**
     * Sets which edition it is; needed.
     *
     * @param edition as the authority names it
     * @return this builder
     */
    Builder edition(String edition);

    /**
     * Adds where it is published; one is needed.
     *
     * @param sources address, clause, day
     * @return this builder
     */
    Builder addSources(String... sources);

    /**
     * Sets which part could not be confirmed.
     *
     * @param part the part and what it rests on
     * @return this builder
     */
    Builder unconfirmed(String part);

    /**
     * Makes the edition.
     *
     * @return the edition
     * @throws IllegalStateException if a needed part is missing
     * @throws IllegalArgumentException if the identifier has other signs, or there is no source
     */
    MethodEdition build();
  }
}
