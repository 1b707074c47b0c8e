package org.resolutionindicators.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.resolutionindicators.model.Amount;

/**
 * A cut among the whole numbers of one scale: the last of them that has not passed it.
 *
 * <p>Numbers are counted upwards in the better direction, so where less is better they and the cut are turned round. One
 * comparison then serves inclusive and exclusive cuts alike.
 */
final class ScaledCut {
  private static final int MOST_DECIMALS = 18;
  private static final Amount ONE = Amount.of(1);
  private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);
  private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);

  private ScaledCut() {}

  static void check(int decimals) {
    checkArgument(decimals >= 0 && decimals <= MOST_DECIMALS, "Decimals must be 0 to %s: %s", MOST_DECIMALS, decimals);
  }

  /**
   * Finds the last number that has not passed.
   *
   * @param decimals those of the numbers
   * @param compared those that the numbers are rounded to, half up, before they are compared; not more than they have. If
   *     they are fewer, the cut is rounded to them already
   * @return the number, or the least or greatest of 64 bits if it lies beyond
   */
  static long last(Cut cut, boolean ascending, int decimals, int compared) {
    long step = ONE.unscaled(decimals - compared);
    long scaled = cut.at().unscaled(decimals);
    if (scaled == Amount.NOT_UNSCALED) {
      return wide(cut, ascending, decimals, compared);
    }
    // No overflow: 62 bits hold the amount and each power of ten here.
    long first = (ascending ? scaled : -scaled) + (cut.isInclusive() ? 0 : step);
    return first - backwards(step, first > 0);
  }

  /** From the first rounded number that has passed to the last number that does not round to it. */
  private static long backwards(long step, boolean isPositive) {
    // Half up goes away from nought: a tie belongs to what lies further from it.
    return step == 1 ? 1 : step / 2 + (isPositive ? 1 : 0);
  }

  private static long wide(Cut cut, boolean ascending, int decimals, int compared) {
    BigDecimal at = cut.at().toBigDecimal();
    BigDecimal upwards = (ascending ? at : at.negate()).movePointRight(compared);
    BigDecimal first =
        cut.isInclusive()
            ? upwards.setScale(0, RoundingMode.CEILING)
            : upwards.setScale(0, RoundingMode.FLOOR).add(BigDecimal.ONE);
    long step = ONE.unscaled(decimals - compared);
    BigDecimal back = BigDecimal.valueOf(backwards(step, first.signum() > 0));
    BigDecimal last = first.multiply(BigDecimal.valueOf(step)).subtract(back);
    return last.min(MOST).max(LEAST).longValueExact();
  }
}
