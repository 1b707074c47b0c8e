package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * How many parts of a composite indicator must be met for it to be met: all, any, or k of n.
 *
 * <p>Immutable, thread-safe and serialisable; equal by what it asks. Text form: {@code all}, {@code any}, {@code 2 of 3}.
 */
@Value.Immutable
@Tuple
public abstract sealed class Composite implements Serializable permits ImmutableComposite {
  private static final long serialVersionUID = 1L;
  private static final Pattern COUNTED = Pattern.compile("([0-9]{1,6})\\s+of\\s+([0-9]{1,6})");

  Composite() {}

  /** The three ways to ask; a constant is immutable, thread-safe, serialisable and equal to itself alone. */
  enum Kind {
    ALL,
    ANY,
    COUNT
  }

  abstract Kind kind();

  abstract int count();

  abstract int total();

  /**
   * Returns how many of the parts that apply must be met.
   *
   * @param parts how many parts apply, 0 or more
   * @return k: {@code parts} for all, 1 for any, otherwise the count asked for, whatever {@code parts} is
   */
  public int needed(int parts) {
    return kind() == Kind.ALL ? parts : count();
  }

  /**
   * Returns how many parts there must be.
   *
   * @return n of "k of n"; empty for all and any
   */
  public OptionalInt parts() {
    return kind() == Kind.COUNT ? OptionalInt.of(total()) : OptionalInt.empty();
  }

  /**
   * Asks for every part.
   *
   * @return all
   */
  public static Composite all() {
    return ImmutableComposite.of(Kind.ALL, 0, 0);
  }

  /**
   * Asks for one part at least.
   *
   * @return any
   */
  public static Composite any() {
    return ImmutableComposite.of(Kind.ANY, 1, 0);
  }

  /**
   * Asks for k of n parts at least.
   *
   * @param count k, from 1 to n
   * @param total n
   * @return k of n
   * @throws IllegalArgumentException if k is less than 1 or more than n
   */
  public static Composite of(int count, int total) {
    checkArgument(count >= 1 && count <= total, "Composite must ask for 1 to %s of %s parts: %s", total, total, count);
    return ImmutableComposite.of(Kind.COUNT, count, total);
  }

  /**
   * Reads the text form.
   *
   * @param text {@code all}, {@code any}, or two numbers such as {@code 2 of 3}
   * @return what it asks for
   * @throws IllegalArgumentException if the text is none of these
   */
  public static Composite parse(String text) {
    switch (text) {
      case "all":
        return all();
      case "any":
        return any();
      default:
        Matcher matcher = COUNTED.matcher(text);
        checkArgument(matcher.matches(), "Composite must be 'all', 'any' or such as '2 of 3': '%s'", text);
        return of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
    }
  }

  /**
   * Returns the text form.
   *
   * @return what {@link #parse} reads back
   */
  @Override
  public final String toString() {
    return switch (kind()) {
      case ALL -> "all";
      case ANY -> "any";
      case COUNT -> count() + " of " + total();
    };
  }
}
