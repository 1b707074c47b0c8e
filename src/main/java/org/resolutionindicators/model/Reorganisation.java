package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * One change of places: what was there before, what is there after, from which day on, and by whose decision.
 *
 * <p>A place that goes on under its own code after taking others in stands on both sides. A code that means another place
 * afterwards is told apart by {@linkplain LocalityCode#since(LocalDate) since when} it is meant.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Tuple
public abstract sealed class Reorganisation implements Serializable permits ImmutableReorganisation {
  private static final long serialVersionUID = 1L;

  Reorganisation() {}

  /** What sort of change it is; a constant is immutable, thread-safe, serialisable and equal to itself alone. */
  public enum Kind {
    /** Two places or more become one. */
    MERGE,
    /** One place becomes two or more. */
    SPLIT,
    /** A place gets another code or name and stays what it was. */
    RENAME,
    /** A place comes to lie in another parent and stays what it was. */
    MOVE
  }

  /**
   * Returns what sort of change it is.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /**
   * Returns the first day of the new state.
   *
   * @return the day; the day before is the last of the old state
   */
  public abstract LocalDate day();

  /**
   * Returns what was there before.
   *
   * @return codes, each once
   */
  public abstract ImmutableList<LocalityCode> from();

  /**
   * Returns what is there after.
   *
   * @return codes, each once
   */
  public abstract ImmutableList<LocalityCode> to();

  /**
   * Returns the decision that made the change.
   *
   * @return such as {@code 202/2025/QH15}, or empty
   */
  public abstract Optional<String> decree();

  /**
   * Tells whether a place ends with this change.
   *
   * @param place the place's code
   * @return true if it was there before and is not after
   */
  public boolean ends(LocalityCode place) {
    return from().contains(place) && !to().contains(place);
  }

  @Value.Check
  void check() {
    boolean merge = kind() == Kind.MERGE;
    boolean split = kind() == Kind.SPLIT;
    checkArgument(merge ? from().size() > 1 : from().size() == 1, "%s must be of %s: %s", kind(), many(merge), from());
    checkArgument(split ? to().size() > 1 : to().size() == 1, "%s must be into %s: %s", kind(), many(split), to());
    checkArgument(new HashSet<>(from()).size() == from().size(), "%s must name each place once: %s", kind(), from());
    checkArgument(new HashSet<>(to()).size() == to().size(), "%s must name each place once: %s", kind(), to());
  }

  private static String many(boolean many) {
    return many ? "two places or more" : "one place";
  }

  /**
   * Obtains a merger.
   *
   * @param day the first day of the new state
   * @param decree the decision, or text without characters
   * @param from two places or more
   * @param to what they became
   * @return the merger
   * @throws IllegalArgumentException if there are fewer than two places, or one is named twice
   */
  public static Reorganisation merge(LocalDate day, String decree, Iterable<LocalityCode> from, LocalityCode to) {
    return of(Kind.MERGE, day, from, ImmutableList.of(to), decree);
  }

  /**
   * Obtains a split.
   *
   * @param day the first day of the new state
   * @param decree the decision, or text without characters
   * @param from one place
   * @param to the two or more that it became
   * @return the split
   * @throws IllegalArgumentException if there are fewer than two new places, or one is named twice
   */
  public static Reorganisation split(LocalDate day, String decree, LocalityCode from, Iterable<LocalityCode> to) {
    return of(Kind.SPLIT, day, ImmutableList.of(from), to, decree);
  }

  /**
   * Obtains a change of code or name.
   *
   * @param day the first day of the new state
   * @param decree the decision, or text without characters
   * @param from the code before
   * @param to the code after, which may be the same where only the name changes
   * @return the change
   */
  public static Reorganisation rename(LocalDate day, String decree, LocalityCode from, LocalityCode to) {
    return of(Kind.RENAME, day, ImmutableList.of(from), ImmutableList.of(to), decree);
  }

  /**
   * Obtains a move into another parent.
   *
   * @param day the first day of the new state
   * @param decree the decision, or text without characters
   * @param from the code before
   * @param to the code after, which may be the same
   * @return the move
   */
  public static Reorganisation move(LocalDate day, String decree, LocalityCode from, LocalityCode to) {
    return of(Kind.MOVE, day, ImmutableList.of(from), ImmutableList.of(to), decree);
  }

  private static Reorganisation of(
      Kind kind, LocalDate day, Iterable<LocalityCode> from, Iterable<LocalityCode> to, String decree) {
    return ImmutableReorganisation.of(kind, day, from, to, Optional.of(decree).filter(text -> !text.isEmpty()));
  }
}
