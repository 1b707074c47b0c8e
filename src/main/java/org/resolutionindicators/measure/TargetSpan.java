package org.resolutionindicators.measure;

import java.math.RoundingMode;
import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;

/**
 * The ends of a numeric target, and which way is better; all at the decimals that its indicator is compared at.
 *
 * @param scale what the ends, and everything compared with them, are multiplied by, so that nothing is divided
 */
record TargetSpan(Amount low, Amount high, boolean lowerIsBetter, Indicator indicator, Amount scale) {
  private static final Amount ONE = Amount.of(1);

  /** The span of a number, a range, or a bound, which has a better side of its own. */
  static TargetSpan of(Criterion criterion, Direction better, Indicator indicator) {
    if (criterion instanceof Criterion.Point point) {
      return of(point.amount(), point.amount(), better, indicator);
    } else if (criterion instanceof Criterion.Range range) {
      return of(range.low(), range.high(), better, indicator);
    }
    Criterion.Bound bound = (Criterion.Bound) criterion;
    Direction side = bound.side().isCeiling() ? Direction.DESCENDING : Direction.ASCENDING;
    return of(bound.limit(), bound.limit(), side, indicator);
  }

  static TargetSpan of(Amount number, Direction better, Indicator indicator) {
    return of(number, number, better, indicator);
  }

  private static TargetSpan of(Amount low, Amount high, Direction better, Indicator indicator) {
    boolean lowerIsBetter = better == Direction.DESCENDING;
    return new TargetSpan(compared(low, indicator), compared(high, indicator), lowerIsBetter, indicator, ONE);
  }

  private static Amount compared(Amount amount, Indicator indicator) {
    return indicator.decimals().isPresent() ? amount.round(indicator.decimals().getAsInt(), RoundingMode.HALF_UP) : amount;
  }

  /** An amount as it is compared with the ends. */
  Amount compared(Amount amount) {
    return compared(amount, indicator).times(scale);
  }

  /** The same span in other terms; its indicator declares no decimals. */
  TargetSpan times(Amount factor) {
    return new TargetSpan(low.times(factor), high.times(factor), lowerIsBetter, indicator, scale.times(factor));
  }

  /** The end that the figure falls short of or goes beyond; empty if it lies between them. */
  Optional<Amount> nearerEnd(Amount figure) {
    if (low.equals(high) || figure.compareTo(low) < 0) {
      return Optional.of(low);
    }
    return figure.compareTo(high) > 0 ? Optional.of(high) : Optional.empty();
  }

  /** The end at which the target begins to be met. */
  Amount worseEnd() {
    return lowerIsBetter ? high : low;
  }
}
