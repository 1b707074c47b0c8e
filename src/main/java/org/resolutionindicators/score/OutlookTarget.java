package org.resolutionindicators.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Deadline;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.Several;
import org.resolutionindicators.model.Target;

/**
 * The number that a span of years is to come to, and figures in the same terms.
 *
 * @param asked the limit as it was written
 * @param limit where it begins to be met
 */
record OutlookTarget(Target target, Criterion criterion, PaceFraction asked, ShortfallLimit limit) {

  /** A number, or why there is none. */
  record Number(Optional<PaceFraction> value, Optional<OutlookUndefined> undefined) {
    static Number of(PaceFraction value) {
      return new Number(Optional.of(value), Optional.empty());
    }

    static Number none(OutlookUndefined why) {
      return new Number(Optional.empty(), Optional.of(why));
    }
  }

  /** Why a target has no number to come to. */
  static Optional<OutlookUndefined> obstacle(Target target) {
    Criterion criterion = target.criterion().orElse(null);
    Accumulation accumulation = target.indicator().accumulation();
    if (criterion == null || target.notApplicable().isPresent()) {
      return Optional.of(OutlookUndefined.NO_TARGET);
    } else if (criterion instanceof Criterion.YesNo
        || criterion instanceof Deadline
        || target.indicator().kind() == IndicatorKind.DATE) {
      return Optional.of(OutlookUndefined.NOT_A_NUMBER);
    } else if (criterion instanceof Several) {
      return Optional.of(OutlookUndefined.NOT_ONE_NUMBER);
    }
    boolean isMeasured =
        switch (accumulation) {
          case EVERY, SHARE -> false;
          case LAST -> !(criterion instanceof Change change) || change.level().isPresent();
          case COMPOUND -> !(criterion instanceof Change change) || change.sense() == Change.Sense.GROWTH;
          case SUM, MEAN, RUNNING -> true;
        };
    return isMeasured ? Optional.empty() : Optional.of(OutlookUndefined.NOT_MEASURED);
  }

  /** The number of a target without {@linkplain #obstacle obstacle}. */
  static OutlookTarget of(Target target) {
    Criterion criterion = plain(target);
    Indicator indicator = target.indicator();
    Direction better = better(target, criterion);
    boolean isAscending = better == Direction.ASCENDING;
    boolean isStrict = criterion instanceof Criterion.Bound bound && bound.side().isStrict();
    OptionalInt decimals = indicator.decimals();
    PaceFraction asked =
        criterion instanceof OutOf part
            ? part(indicator, part.part(), part.whole())
            : PaceFraction.of(worseEnd(criterion, better).orElseThrow());
    if (decimals.isEmpty()) {
      return new OutlookTarget(target, criterion, asked, new ShortfallLimit(asked, isStrict, isAscending));
    }
    Amount rounded = rounded(asked, decimals.getAsInt());
    ShortfallLimit limit = ShortfallLimit.of(rounded, isStrict, isAscending, decimals);
    return new OutlookTarget(target, criterion, PaceFraction.of(rounded), limit);
  }

  private static Amount rounded(PaceFraction number, int decimals) {
    BigDecimal over = number.over().toBigDecimal();
    return Amount.of(over.divide(number.under().toBigDecimal(), decimals, RoundingMode.HALF_UP));
  }

  /** Of a change at the end of a span the level that it leads to, of any other its size. */
  private static Criterion plain(Target target) {
    Criterion criterion = target.criterion().orElseThrow();
    if (!(criterion instanceof Change change)) {
      return criterion;
    }
    return isLast(target) ? change.level().orElseThrow() : change.by();
  }

  private static boolean isLast(Target target) {
    return target.indicator().accumulation() == Accumulation.LAST;
  }

  private static Direction better(Target target, Criterion plain) {
    if (plain instanceof Criterion.Bound bound) {
      return bound.side().isCeiling() ? Direction.DESCENDING : Direction.ASCENDING;
    } else if (isLast(target) && target.criterion().orElseThrow() instanceof Change change) {
      return change.sense() == Change.Sense.REDUCTION ? Direction.DESCENDING : target.indicator().direction();
    }
    return target.better();
  }

  /** The end of a number, a range or a bound at which it begins to be met; empty for other forms. */
  static Optional<Amount> worseEnd(Criterion criterion, Direction better) {
    if (criterion instanceof Criterion.Point point) {
      return Optional.of(point.amount());
    } else if (criterion instanceof Criterion.Range range) {
      return Optional.of(better == Direction.ASCENDING ? range.low() : range.high());
    }
    return criterion instanceof Criterion.Bound bound ? Optional.of(bound.limit()) : Optional.empty();
  }

  boolean isAscending() {
    return limit.isAscending();
  }

  boolean isAskedOf(PaceFraction figure) {
    return figure.compareTo(asked) == 0 || figure.compareTo(limit.place()) == 0;
  }

  /** A figure in the terms of the target. */
  Number number(Observation figure) {
    return switch (figure.kind()) {
      case EXACT -> exact(figure);
      case OUT_OF -> part(figure);
      case ABOUT, ABOVE, AT_LEAST, BELOW, NEARLY, AT_MOST, RANGE, SEVERAL ->
          Number.none(OutlookUndefined.NOT_ONE_NUMBER);
      case DATE, YES, NO, WORDS, NOT_APPLICABLE -> Number.none(OutlookUndefined.NOT_A_NUMBER);
    };
  }

  /** A baseline in the terms of the target: where a change leads to a level, without a word of change the level before. */
  Number baseline(Observation given) {
    boolean isLevel = isLast(target) && given.kind() == ObservationKind.EXACT && given.sense().isEmpty();
    return isLevel ? Number.of(PaceFraction.of(given.low())) : number(given);
  }

  private Number exact(Observation figure) {
    Number ambiguous = Number.none(OutlookUndefined.NOT_ONE_NUMBER);
    PaceFraction number = PaceFraction.of(figure.low());
    Optional<Change.Sense> sense = figure.sense();
    if (target.criterion().orElseThrow() instanceof Change change) {
      if (isLast(target)) {
        boolean hasLevel = figure.level().map(Observation::kind).equals(Optional.of(ObservationKind.EXACT));
        return hasLevel ? Number.of(PaceFraction.of(figure.level().get().low())) : ambiguous;
      }
      return Number.of(sense.isEmpty() || sense.get() == change.sense() ? number : number.negated());
    }
    boolean isReduction = sense.equals(Optional.of(Change.Sense.REDUCTION));
    boolean isMove = sense.isPresent() && target.indicator().kind() == IndicatorKind.RANK;
    return isReduction || isMove ? ambiguous : Number.of(number);
  }

  private Number part(Observation figure) {
    boolean isOtherWhole = criterion instanceof OutOf part && !part.whole().equals(figure.whole());
    if (target.criterion().orElseThrow() instanceof Change
        || isOtherWhole && !target.indicator().kind().isInPoints()) {
      return Number.none(OutlookUndefined.NOT_ONE_NUMBER);
    }
    return Number.of(part(target.indicator(), figure.low(), figure.whole()));
  }

  private static PaceFraction part(Indicator indicator, Amount part, Amount whole) {
    return indicator.kind().isInPoints() ? PaceFraction.percent(part, whole) : PaceFraction.of(part);
  }
}
