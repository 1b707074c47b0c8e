package org.resolutionindicators.measure;

import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.Target;

/**
 * The measures that come with the library.
 *
 * <p>Symbols: x the actual, T the target, b the baseline. A range has two ends; T is then the end that x falls short of or
 * goes beyond, and between the ends x is as good as the target. A ceiling ("dưới", "không quá") makes lower better and a
 * floor makes higher better, whatever the indicator's direction; for one number and a range the direction says. Where the
 * indicator declares decimals to compare at, x, T and b are rounded half up to them first, as they are for the verdict.
 *
 * <p>Undefined for all: no target, no actual, the kinds rank and date, yes/no, words, and a qualified actual such as "trên 46,8". An actual that is
 * a range has a value if both its ends give the same one.
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
   * better, as in results frameworks.)
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
   * How far the actual lies beyond the target, in the indicator's unit: x - T; where lower is better T - x. 0 between the
   * ends of a range.
   *
   * <p>Positive is better, negative is short of it; points for rates and shares. Always exact, and defined wherever both
   * are numbers.
   */
  DIFFERENCE("difference") {
    @Override
    Measured measure(TargetSpan span, Target target, Amount actual) {
      Optional<Amount> end = span.nearerEnd(actual);
      Amount beyond = end.map(actual::minus).orElse(Amount.ZERO);
      return Measured.of(Ratio.of(span.lowerIsBetter() ? beyond.negated() : beyond));
    }
  },
  /**
   * How much of the change asked for has come: (x - b) / (T - b), T being the end at which the target begins to be met.
   *
   * <p>0 at the baseline, 1 at the target, negative when moving away, beyond 1 past the target; 59/100 for 5.9 of 10 from
   * 0. Undefined without a baseline that is one number, and if the baseline is the target ("maintain"): no change was
   * asked, whatever came. If the baseline was beyond the target already the formula is kept and must be read with that in
   * mind. ("Percentage of targeted change achieved", US Healthy People.)
   */
  SHARE_OF_TARGETED_CHANGE("share-of-targeted-change") {
    @Override
    Measured measure(TargetSpan span, Target target, Amount actual) {
      Optional<Observation> given = target.baseline().filter(base -> base.kind() == ObservationKind.EXACT);
      if (given.isEmpty()) {
        return Measured.undefined(Undefined.NO_BASELINE);
      }
      Amount baseline = span.compared(given.get().low());
      Amount asked = span.worseEnd().minus(baseline);
      return asked.signum() == 0
          ? Measured.undefined(Undefined.BASELINE_IS_TARGET)
          : Measured.of(Ratio.of(actual.minus(baseline), asked));
    }
  };

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
    }
    IndicatorKind kind = target.indicator().kind();
    if (kind == IndicatorKind.RANK || kind == IndicatorKind.DATE) {
      return Measured.undefined(Undefined.NOT_MEASURED);
    }
    Optional<TargetSpan> span = TargetSpan.of(target);
    if (span.isEmpty() || !observation.hasFigure()) {
      return Measured.undefined(Undefined.NOT_A_NUMBER);
    }
    if (observation.kind() != ObservationKind.EXACT && observation.kind() != ObservationKind.RANGE) {
      return Measured.undefined(Undefined.NOT_ONE_NUMBER);
    }
    Measured low = measure(span.get(), target, span.get().compared(observation.low()));
    Measured high = measure(span.get(), target, span.get().compared(observation.high()));
    return low.equals(high) ? low : Measured.undefined(Undefined.NOT_ONE_NUMBER);
  }

  abstract Measured measure(TargetSpan span, Target target, Amount actual);
}
