package org.resolutionindicators.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;

/**
 * The table of verdicts once more, as plainly as it is written: value by value, on {@link BigDecimal} alone.
 *
 * <p>A phrase or a range is judged by trying values that it allows: its ends, the places where verdicts change, and what
 * lies next to each of them.
 */
record Oracle(boolean vietnam, Direction direction, Criterion criterion, OptionalInt decimals) {
  private static final BigDecimal TINY = BigDecimal.ONE.movePointLeft(90);
  private static final BigDecimal HUGE = BigDecimal.ONE.movePointRight(90);

  static Oracle of(RuleBook book, Target target) {
    return new Oracle(
        book.name().equals("vietnam"),
        target.indicator().direction(),
        target.criterion().orElseThrow(),
        target.indicator().decimals());
  }

  Verdict verdict(Observation observation) {
    if (criterion instanceof Criterion.YesNo asked) {
      return switch (observation.kind()) {
        case YES -> asked.isYes() ? Verdict.MET : Verdict.NOT_MET;
        case NO -> asked.isYes() ? Verdict.NOT_MET : Verdict.MET;
        default -> Verdict.UNDECIDED;
      };
    } else if (!observation.hasFigure()) {
      return Verdict.UNDECIDED;
    }
    Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
    values(observation).forEach(value -> possible.add(verdict(value)));
    if (possible.size() == 1) {
      return possible.iterator().next();
    }
    return possible.contains(Verdict.NOT_MET) ? Verdict.UNDECIDED : Verdict.MET_OR_EXCEEDED;
  }

  Verdict verdict(BigDecimal value) {
    BigDecimal x = compared(value);
    if (criterion instanceof Criterion.Point point) {
      return within(x, compared(point.amount().toBigDecimal()), compared(point.amount().toBigDecimal()));
    } else if (criterion instanceof Criterion.Range range) {
      return within(x, compared(range.low().toBigDecimal()), compared(range.high().toBigDecimal()));
    }
    Criterion.Bound bound = (Criterion.Bound) criterion;
    int order = x.compareTo(compared(bound.limit().toBigDecimal()));
    Verdict atStrictLimit = vietnam ? Verdict.MET : Verdict.NOT_MET;
    Verdict underCeiling = vietnam ? Verdict.MET : Verdict.EXCEEDED;
    return switch (bound.side()) {
      case BELOW -> order < 0 ? underCeiling : order == 0 ? atStrictLimit : Verdict.NOT_MET;
      case AT_MOST -> order < 0 ? underCeiling : order == 0 ? Verdict.MET : Verdict.NOT_MET;
      case AT_LEAST -> order > 0 ? Verdict.EXCEEDED : order == 0 ? Verdict.MET : Verdict.NOT_MET;
      case ABOVE -> order > 0 ? Verdict.EXCEEDED : order == 0 ? atStrictLimit : Verdict.NOT_MET;
    };
  }

  private Verdict within(BigDecimal x, BigDecimal low, BigDecimal high) {
    boolean lowerIsBetter = direction == Direction.DESCENDING;
    if (x.compareTo(low) < 0) {
      return lowerIsBetter ? Verdict.EXCEEDED : Verdict.NOT_MET;
    } else if (x.compareTo(high) > 0) {
      return lowerIsBetter ? Verdict.NOT_MET : Verdict.EXCEEDED;
    }
    return Verdict.MET;
  }

  private BigDecimal compared(BigDecimal value) {
    return decimals.isPresent() ? value.setScale(decimals.getAsInt(), RoundingMode.HALF_UP) : value;
  }

  private List<BigDecimal> values(Observation observation) {
    BigDecimal low = observation.low().toBigDecimal();
    BigDecimal high = observation.high().toBigDecimal();
    boolean one = vietnam;
    return switch (observation.kind()) {
      case EXACT -> List.of(low);
      case RANGE -> between(low, high);
      case ABOUT -> one ? between(low, high) : between(low.subtract(TINY), high.add(TINY));
      case ABOVE -> one ? List.of(low.add(TINY)) : between(low.add(TINY), HUGE);
      case AT_LEAST -> one ? List.of(low) : between(low, HUGE);
      case BELOW, NEARLY -> one ? List.of(high.subtract(TINY)) : between(HUGE.negate(), high.subtract(TINY));
      case AT_MOST -> one ? List.of(high) : between(HUGE.negate(), high);
      case OUT_OF, DATE, SEVERAL, YES, NO, WORDS, NOT_APPLICABLE -> throw new AssertionError(observation);
    };
  }

  private List<BigDecimal> between(BigDecimal first, BigDecimal last) {
    List<BigDecimal> values = new ArrayList<>(List.of(first, last, first.add(last).divide(BigDecimal.valueOf(2))));
    for (BigDecimal limit : limits()) {
      for (BigDecimal place : places(limit)) {
        for (BigDecimal near : List.of(place.subtract(TINY), place, place.add(TINY))) {
          if (near.compareTo(first) >= 0 && near.compareTo(last) <= 0) {
            values.add(near);
          }
        }
      }
    }
    return values;
  }

  private List<BigDecimal> limits() {
    if (criterion instanceof Criterion.Point point) {
      return List.of(point.amount().toBigDecimal());
    } else if (criterion instanceof Criterion.Range range) {
      return List.of(range.low().toBigDecimal(), range.high().toBigDecimal());
    }
    return List.of(((Criterion.Bound) criterion).limit().toBigDecimal());
  }

  /** Where the verdict may change: the limit, and where values begin and end to be rounded to it. */
  private List<BigDecimal> places(BigDecimal limit) {
    if (decimals.isEmpty()) {
      return List.of(limit);
    }
    BigDecimal half = new BigDecimal("0.5").movePointLeft(decimals.getAsInt());
    BigDecimal at = compared(limit);
    return List.of(limit, at, at.subtract(half), at.add(half));
  }
}
