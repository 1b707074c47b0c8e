package org.resolutionindicators.rule;

import java.util.function.UnaryOperator;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Observation;

/** The same form with other numbers; the mapping must keep their order. */
final class Mapped {
  private Mapped() {}

  static Criterion criterion(Criterion criterion, UnaryOperator<Amount> number) {
    if (criterion instanceof Criterion.Point point) {
      Amount amount = number.apply(point.amount());
      return point.isAbout() ? Criterion.about(amount) : Criterion.point(amount);
    } else if (criterion instanceof Criterion.Range range) {
      Amount low = number.apply(range.low());
      Amount high = number.apply(range.high());
      return range.isAbout() ? Criterion.about(low, high) : Criterion.range(low, high);
    } else if (criterion instanceof Criterion.Bound bound) {
      return Criterion.bound(bound.side(), number.apply(bound.limit()));
    }
    return criterion;
  }

  static Observation observation(Observation observation, UnaryOperator<Amount> number) {
    if (!observation.hasFigure()) {
      return observation;
    }
    Amount low = number.apply(observation.low());
    Amount high = number.apply(observation.high());
    return switch (observation.kind()) {
      case EXACT -> Observation.of(low);
      case ABOUT -> Observation.about(low, high);
      case ABOVE -> Observation.above(low);
      case AT_LEAST -> Observation.atLeast(low);
      case BELOW -> Observation.below(high);
      case NEARLY -> Observation.nearly(high);
      case AT_MOST -> Observation.atMost(high);
      case RANGE -> Observation.range(low, high);
      case OUT_OF, DATE, SEVERAL, YES, NO, WORDS, NOT_APPLICABLE -> throw new AssertionError(observation);
    };
  }
}
