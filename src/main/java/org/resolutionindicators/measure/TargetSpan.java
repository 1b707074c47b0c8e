package org.resolutionindicators.measure;

import java.math.RoundingMode;
import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Target;

/** The ends of a numeric target, and which way is better; all at the decimals that its indicator is compared at. */
record TargetSpan(Amount low, Amount high, boolean lowerIsBetter, Indicator indicator) {

  static Optional<TargetSpan> of(Target target) {
    return target.criterion().flatMap(criterion -> of(criterion, target));
  }

  private static Optional<TargetSpan> of(Criterion criterion, Target target) {
    if (criterion instanceof Criterion.Point point) {
      return Optional.of(span(point.amount(), point.amount(), target));
    } else if (criterion instanceof Criterion.Range range) {
      return Optional.of(span(range.low(), range.high(), target));
    } else if (criterion instanceof Criterion.Bound bound) {
      return Optional.of(span(bound.limit(), bound.limit(), target));
    }
    return Optional.empty();
  }

  private static TargetSpan span(Amount low, Amount high, Target target) {
    Indicator indicator = target.indicator();
    boolean lowerIsBetter = target.better() == Direction.DESCENDING;
    return new TargetSpan(compared(low, indicator), compared(high, indicator), lowerIsBetter, indicator);
  }

  private static Amount compared(Amount amount, Indicator indicator) {
    return indicator.decimals().isPresent() ? amount.round(indicator.decimals().getAsInt(), RoundingMode.HALF_UP) : amount;
  }

  Amount compared(Amount amount) {
    return compared(amount, indicator);
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
