package org.resolutionindicators.measure;

import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Observation;

/** The same thing with all signs changed, and so with lower and higher exchanged. */
public final class Turned {
  private Turned() {}

  public static Direction direction(Direction direction) {
    return direction == Direction.ASCENDING ? Direction.DESCENDING : Direction.ASCENDING;
  }

  public static Criterion criterion(Criterion criterion) {
    if (criterion instanceof Criterion.Point point) {
      return Criterion.point(point.amount().negated());
    } else if (criterion instanceof Criterion.Range range) {
      return Criterion.range(range.high().negated(), range.low().negated());
    } else if (criterion instanceof Criterion.Bound bound) {
      return Criterion.bound(side(bound.side()), bound.limit().negated());
    }
    return criterion;
  }

  private static Criterion.Side side(Criterion.Side side) {
    return switch (side) {
      case BELOW -> Criterion.Side.ABOVE;
      case AT_MOST -> Criterion.Side.AT_LEAST;
      case AT_LEAST -> Criterion.Side.AT_MOST;
      case ABOVE -> Criterion.Side.BELOW;
    };
  }

  public static Observation observation(Observation observation) {
    return switch (observation.kind()) {
      case EXACT -> Observation.of(observation.low().negated());
      case ABOUT -> Observation.about(observation.high().negated(), observation.low().negated());
      case ABOVE -> Observation.below(observation.low().negated());
      case AT_LEAST -> Observation.atMost(observation.low().negated());
      case BELOW, NEARLY -> Observation.above(observation.low().negated());
      case AT_MOST -> Observation.atLeast(observation.low().negated());
      case RANGE -> Observation.range(observation.high().negated(), observation.low().negated());
      case OUT_OF, DATE, SEVERAL, YES, NO, WORDS, NOT_APPLICABLE -> observation;
    };
  }
}
