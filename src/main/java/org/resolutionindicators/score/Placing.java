package org.resolutionindicators.score;

import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * A place in an order, shared by all that are equal: 1, 2-3, 2-3, 4.
 *
 * <p>Immutable, thread-safe and serialisable; equal by first and last.
 */
@Value.Immutable
@Tuple
public abstract sealed class Placing implements Serializable permits ImmutablePlacing {
  private static final long serialVersionUID = 1L;

  Placing() {}

  /**
   * Returns the first of the places shared.
   *
   * @return 1 or more; 1 is the best
   */
  public abstract int first();

  /**
   * Returns the last of the places shared.
   *
   * @return the first, or more if it is tied
   */
  public abstract int last();

  /**
   * Tells whether it is shared.
   *
   * @return true if others are equal
   */
  public boolean isTied() {
    return first() != last();
  }

  static Placing of(int first, int last) {
    return ImmutablePlacing.of(first, last);
  }

  /**
   * Returns the place, or all that are shared.
   *
   * @return such as {@code 1} or {@code 2-3}
   */
  @Override
  public final String toString() {
    return isTied() ? first() + "-" + last() : Integer.toString(first());
  }
}
