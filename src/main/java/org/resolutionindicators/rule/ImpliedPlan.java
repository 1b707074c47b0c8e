package org.resolutionindicators.rule;

import java.util.Optional;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.PercentOfPlan;

/** The plan that an actual and its published percentage stand for. */
final class ImpliedPlan {
  private static final Amount HUNDRED = Amount.of(100);

  private ImpliedPlan() {}

  static Measured of(IndicatorKind kind, Optional<Achievement> achievement) {
    Optional<PercentOfPlan> percent = achievement.flatMap(Achievement::percentOfPlan);
    Optional<Observation> actual = achievement.flatMap(Achievement::observation);
    if (percent.isEmpty()) {
      return Measured.undefined(Undefined.NO_PERCENT);
    } else if (actual.isEmpty()) {
      return Measured.undefined(Undefined.NO_ACTUAL);
    } else if (kind == IndicatorKind.RANK || kind == IndicatorKind.DATE) {
      return Measured.undefined(Undefined.NOT_MEASURED);
    } else if (!actual.get().hasFigure()) {
      return Measured.undefined(Undefined.NOT_A_NUMBER);
    } else if (!isOneNumber(actual.get()) || !isOneNumber(percent.get().figure())) {
      return Measured.undefined(Undefined.NOT_ONE_NUMBER);
    }
    return of(kind, actual.get().low(), percent.get().figure().low(), percent.get().base());
  }

  /** The size of a change is one number too, as its plan is a size; a part of a population has no plan but its own. */
  private static boolean isOneNumber(Observation observation) {
    return observation.kind() == ObservationKind.EXACT;
  }

  private static Measured of(IndicatorKind kind, Amount actual, Amount percent, PercentOfPlan.Base base) {
    if (base == PercentOfPlan.Base.PLAN && kind.isInPoints()) {
      return Measured.of(Ratio.of(actual.minus(percent)));
    }
    Amount ofPlan = base == PercentOfPlan.Base.PLAN ? percent.plus(HUNDRED) : percent;
    return ofPlan.signum() == 0
        ? Measured.undefined(Undefined.ZERO_PERCENT)
        : Measured.of(Ratio.of(actual.times(HUNDRED), ofPlan));
  }
}
