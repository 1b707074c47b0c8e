package org.resolutionindicators.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Deadline;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.Several;
import org.resolutionindicators.model.Target;

/**
 * Measures of a figure against its target; {@link TrendMeasure} has those over time, {@link PositionMeasure} those between
 * bounds or among peers.
 *
 * <p>Symbols: x the actual, T the target, b the baseline. A range has two ends; T is then the end that x falls short of or
 * goes beyond, and between the ends x is as good as the target. A ceiling ("dưới", "không quá") makes lower better and a
 * floor makes higher better, whatever the indicator's direction; for one number and a range the direction says. Where the
 * indicator declares decimals to compare at, x, T and b are rounded half up to them first, as they are for the verdict.
 *
 * <p>For a part of a population ("12/17") x or T is the part, or for {@linkplain IndicatorKind#isInPoints rates and shares}
 * 100 x part / whole, exactly. For growth and reduction asked for, x and T are their sizes, and more of a reduction is
 * better; the size of a change in the other sense is negative. Of ranks only the difference is measured, in places, a lower
 * rank being better.
 *
 * <p>Undefined for all: no target, no actual, the kind date, a deadline, yes/no, words, several figures, and a qualified
 * actual such as "trên 46,8". An actual that is a range, or may be meant in more than one way, such as a reduction where
 * none was asked for, has a value if all its ends and meanings give the same one.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum StandardMeasure implements Measure {
  /**
   * How much of the target was reached: x / T; where lower is better T / x. 1 between the ends of a range.
   *
   * <p>A share, not a per cent: 0.9938 for 79.5 of 80. Undefined if the divisor is 0 or less, or T is less than 0. Nought
   * of a target is 0; a target of 0 where lower is better and more came is 0 too. It says "100 %" of a strict bound whose
   * limit was hit, which is not met: no verdict follows from it. ("Attainment", with its T/x variant for lower is
   * better, as in results frameworks; {@link #MIRRORED_ATTAINMENT} is the other one.)
   */
  ATTAINMENT("attainment") {
    @Override
    Measured measure(TargetSpan span, Target target, Amount actual) {
      Optional<Amount> end = span.nearerEnd(actual);
      if (end.isEmpty()) {
        return Measured.of(Ratio.of(1, 1));
      }
      Amount asked = end.get();
      if (asked.signum() < 0) {
        return Measured.undefined(Undefined.NEGATIVE_TARGET);
      } else if (!span.lowerIsBetter()) {
        return asked.signum() == 0 ? Measured.undefined(Undefined.ZERO_TARGET) : Measured.of(Ratio.of(actual, asked));
      } else if (actual.signum() <= 0) {
        return Measured.undefined(actual.signum() == 0 ? Undefined.ZERO_ACTUAL : Undefined.NEGATIVE_ACTUAL);
      }
      return Measured.of(Ratio.of(asked, actual));
    }
  },
  /**
   * How much of the target was reached, with 1 + (1 - x / T) = (2T - x) / T where lower is better; where higher is, x / T. 1
   * between the ends of a range.
   *
   * <p>A share, not a per cent. Where lower is better it is 2 at nought, 1 at the target, 0 at twice the target, and
   * negative beyond; it falls as evenly as the actual rises, and nothing is divided by the actual. Undefined if T is 0 or
   * less. Exact. (The "special" formula of performance reports in Indonesia, also written (T - (x - T)) / T.)
   */
  MIRRORED_ATTAINMENT("mirrored-attainment") {
    @Override
    Measured measure(TargetSpan span, Target target, Amount actual) {
      Measured beyond = beyond(span, actual);
      return beyond.map(share -> share.plus(Ratio.of(1, 1)));
    }
  },
  /**
   * How far the actual lies beyond the target, in the indicator's unit: x - T; where lower is better T - x. 0 between the
   * ends of a range.
   *
   * <p>Positive is better, negative is short of it; points for rates and shares, places for ranks. Always exact, and defined
   * wherever both are numbers; as a share of a population it need not end as a decimal. (As results are told in Vietnamese
   * reports of rates and shares.)
   */
  DIFFERENCE("difference") {
    @Override
    Measured measure(TargetSpan span, Target target, Amount actual) {
      Optional<Amount> end = span.nearerEnd(actual);
      Amount beyond = end.map(actual::minus).orElse(Amount.ZERO);
      return Measured.of(Ratio.of(span.lowerIsBetter() ? beyond.negated() : beyond, span.scale()));
    }
  },
  /**
   * How far the actual lies above plan, as the indicator's kind has it told: 100 (x - T) / T, in per cent of plan, for
   * amounts and counts; x - T for others, in points for rates and shares, in places for ranks. Where lower is better the
   * sign is turned. 0 between the ends of a range.
   *
   * <p>4.5 for 627 of 600 tonnes, and 4.5 for 84.5 of 80 per cent; negative below plan. As per cent undefined if T is 0 or
   * less, otherwise wherever {@link #DIFFERENCE} is not. Exact. ("vượt 4,5%", "vượt 4,5 điểm phần trăm" in Vietnamese
   * reports.)
   */
  ABOVE_PLAN("above-plan") {
    @Override
    Measured measure(TargetSpan span, Target target, Amount actual) {
      return switch (target.indicator().kind()) {
        case AMOUNT, COUNT -> beyond(span, actual).map(share -> share.times(HUNDRED));
        case RATE, SHARE, LEVEL, RANK, MILESTONE, DATE -> DIFFERENCE.measure(span, target, actual);
      };
    }
  },
  /**
   * How much of the change asked for has come: (x - b) / (T - b), T being the end at which the target begins to be met.
   *
   * <p>0 at the baseline, 1 at the target, negative when moving away, beyond 1 past the target; 59/100 for 5.9 of 10 from
   * 0. Undefined without a baseline that is one number; if the baseline is the target ("maintain"), since no change was
   * asked, whatever came; and if it was better than the target already, since a fall from 100 to 80 against at least 90
   * would look like twice the change asked for. Of a change that was asked for as such it is not measured, since its size
   * has no baseline. ("Percentage of targeted change achieved", US Healthy People, which does not assess it where the
   * baseline had met the target.)
   */
  SHARE_OF_TARGETED_CHANGE("share-of-targeted-change") {
    @Override
    Measured measure(TargetSpan span, Target target, Amount actual) {
      if (target.criterion().orElseThrow() instanceof Change) {
        return Measured.undefined(Undefined.NOT_MEASURED);
      }
      if (target.baseline().filter(base -> base.kind() == ObservationKind.EXACT).isEmpty()) {
        Measured baseline = Inputs.of(target, Optional.empty()).baseline();
        return baseline.isDefined() ? ofBaseline(baseline, span, actual) : Measured.undefined(Undefined.NO_BASELINE);
      }
      Amount baseline = span.compared(target.baseline().orElseThrow().low());
      Amount asked = span.worseEnd().minus(baseline);
      if (asked.signum() == 0) {
        return Measured.undefined(Undefined.BASELINE_IS_TARGET);
      } else if (asked.signum() > 0 == span.lowerIsBetter()) {
        return Measured.undefined(Undefined.BASELINE_BEYOND_TARGET);
      }
      return Measured.of(Ratio.of(actual.minus(baseline), asked));
    }

    /** Of a baseline that is a part of a population, whose share need not end as a decimal. */
    private Measured ofBaseline(Measured baseline, TargetSpan span, Amount actual) {
      return baseline.then(
          from -> {
            Ratio asked = Ratio.of(span.worseEnd(), span.scale()).minus(from);
            if (asked.signum() == 0) {
              return Measured.undefined(Undefined.BASELINE_IS_TARGET);
            } else if (asked.signum() > 0 == span.lowerIsBetter()) {
              return Measured.undefined(Undefined.BASELINE_BEYOND_TARGET);
            }
            return Measured.of(Ratio.of(actual, span.scale()).minus(from).dividedBy(asked));
          });
    }
  };

  private static final Amount HUNDRED = Amount.of(100);

  private final String id;

  StandardMeasure(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Measured measure(Target target, Observation observation) {
    if (target.criterion().isEmpty()) {
      return Measured.undefined(Undefined.NO_TARGET);
    } else if (!isMeasured(target)) {
      return Measured.undefined(Undefined.NOT_MEASURED);
    }
    Criterion criterion = target.criterion().get();
    boolean isNumber = !(criterion instanceof Criterion.YesNo) && !(criterion instanceof Deadline);
    if (!isNumber || !observation.hasFigure() && observation.kind() != ObservationKind.SEVERAL) {
      return Measured.undefined(Undefined.NOT_A_NUMBER);
    } else if (criterion instanceof Several || !isOneNumber(observation) || isMove(target, observation)) {
      return Measured.undefined(Undefined.NOT_ONE_NUMBER);
    }
    List<Measured> values = new ArrayList<>();
    for (Pairing.Pair pair : Pairing.of(criterion, target, observation)) {
      values.add(measure(pair.span(), target, pair.actual()));
    }
    return values.stream().distinct().count() == 1 ? values.get(0) : Measured.undefined(Undefined.NOT_ONE_NUMBER);
  }

  private boolean isMeasured(Target target) {
    return switch (target.indicator().kind()) {
      case DATE -> false;
      case RANK -> (this == DIFFERENCE || this == ABOVE_PLAN) && isRank(target.criterion().orElseThrow());
      default -> true;
    };
  }

  private static boolean isRank(Criterion criterion) {
    boolean isFloor = criterion instanceof Criterion.Bound bound && !bound.side().isCeiling();
    return !isFloor && !(criterion instanceof Change) && !(criterion instanceof OutOf);
  }

  /** How many places a rank went up or down is not the rank. */
  private static boolean isMove(Target target, Observation observation) {
    return target.indicator().kind() == IndicatorKind.RANK && observation.sense().isPresent();
  }

  private static boolean isOneNumber(Observation observation) {
    return switch (observation.kind()) {
      case EXACT, RANGE, OUT_OF -> true;
      default -> false;
    };
  }

  /** The distance from the target as a share of the target; positive is better. */
  private static Measured beyond(TargetSpan span, Amount actual) {
    Optional<Amount> end = span.nearerEnd(actual);
    if (end.isEmpty()) {
      return Measured.of(Ratio.of(0, 1));
    }
    Amount asked = end.get();
    if (asked.signum() <= 0) {
      return Measured.undefined(asked.signum() == 0 ? Undefined.ZERO_TARGET : Undefined.NEGATIVE_TARGET);
    }
    Amount beyond = actual.minus(asked);
    return Measured.of(Ratio.of(span.lowerIsBetter() ? beyond.negated() : beyond, asked));
  }

  abstract Measured measure(TargetSpan span, Target target, Amount actual);
}
