package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * A number of indicators that somebody claims: "18", "ít nhất 10", "2/12".
 *
 * <p>Immutable, thread-safe and serialisable; equal by number, bound and what it is out of.
 */
@Value.Immutable
@Tuple
public abstract sealed class ClaimedCount implements Serializable permits ImmutableClaimedCount {
  private static final long serialVersionUID = 1L;

  ClaimedCount() {}

  /**
   * Returns the number.
   *
   * @return 0 or more
   */
  public abstract long count();

  /**
   * Tells whether the number is only a lower bound: "ít nhất 10".
   *
   * @return true if there may be more
   */
  public abstract boolean isAtLeast();

  /**
   * Returns the y that was written beside this very number, which need not be the total that is claimed elsewhere.
   *
   * @return 0 or more, perhaps less than the number; or empty if the number stood alone
   */
  public abstract OptionalLong outOf();

  @Value.Check
  void check() {
    checkCount("Claimed count", count());
    outOf().ifPresent(whole -> checkCount("Whole of a claimed count", whole));
  }

  static void checkCount(String subject, long count) {
    checkArgument(count >= 0, "%s must be 0 or more: %s", subject, count);
  }

  /**
   * Obtains a number.
   *
   * @param count 0 or more
   * @return the count, which stands alone
   * @throws IllegalArgumentException if the number is negative
   */
  public static ClaimedCount of(long count) {
    return ImmutableClaimedCount.of(count, false, OptionalLong.empty());
  }

  /**
   * Obtains a lower bound.
   *
   * @param count 0 or more
   * @return the count, which stands alone
   * @throws IllegalArgumentException if the number is negative
   */
  public static ClaimedCount atLeast(long count) {
    return ImmutableClaimedCount.of(count, true, OptionalLong.empty());
  }

  /**
   * Returns this count with a y beside it.
   *
   * @param whole 0 or more
   * @return the same number and bound, out of the whole
   * @throws IllegalArgumentException if the whole is negative
   */
  public ClaimedCount outOf(long whole) {
    return ImmutableClaimedCount.of(count(), isAtLeast(), OptionalLong.of(whole));
  }

  /**
   * Returns the count for a reader of logs.
   *
   * @return such as {@code 18/18} or {@code >=10}
   */
  @Override
  public final String toString() {
    return (isAtLeast() ? ">=" : "") + count() + (outOf().isPresent() ? "/" + outOf().getAsLong() : "");
  }
}
