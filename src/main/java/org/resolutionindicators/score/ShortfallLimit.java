package org.resolutionindicators.score;

import java.math.BigDecimal;
import java.util.OptionalInt;
import org.resolutionindicators.model.Amount;

/**
 * Where on the scale of figures a target begins to be met.
 *
 * @param isStrict whether the place itself is not yet enough
 */
record ShortfallLimit(PaceFraction place, boolean isStrict, boolean isAscending) {

  /**
   * The place of a limit.
   *
   * @param decimals those at which figures are compared, to which the limit is rounded already; rounding half up takes
   *     figures to it that are not there yet, and away from nought on both sides of it
   */
  static ShortfallLimit of(Amount limit, boolean isStrict, boolean isAscending, OptionalInt decimals) {
    if (decimals.isEmpty()) {
      return new ShortfallLimit(PaceFraction.of(limit), isStrict, isAscending);
    }
    Amount step = Amount.of(BigDecimal.valueOf(1, decimals.getAsInt()));
    Amount half = Amount.of(BigDecimal.valueOf(5, decimals.getAsInt() + 1));
    if (isAscending) {
      Amount least = isStrict ? limit.plus(step) : limit;
      return new ShortfallLimit(PaceFraction.of(least.minus(half)), least.signum() <= 0, true);
    }
    Amount most = isStrict ? limit.minus(step) : limit;
    return new ShortfallLimit(PaceFraction.of(most.plus(half)), most.signum() >= 0, false);
  }

  /** How far a figure must go in the better direction; less than nought if it is beyond the place. */
  PaceFraction toGoFrom(PaceFraction figure) {
    return isAscending ? place.minus(figure) : figure.minus(place);
  }

  /** Whether a figure is enough. */
  boolean isReachedBy(PaceFraction figure) {
    int order = toGoFrom(figure).signum();
    return order < 0 || order == 0 && !isStrict;
  }
}
