package org.resolutionindicators.rule;

import java.util.Optional;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.Target;

/** Targets made of another one, so that the same rules judge them. */
final class Derived {
  private static final Amount WHOLE_PLAN = Amount.of(100);

  /** So that a rounded plan can be shown, and what is near it told from it. */
  private static final int LEAST_DECIMALS = 10;

  private Derived() {}

  /** What is striven for. */
  static Optional<Target> stretch(Target target) {
    return target.stretch().map(stretch -> of(target, stretch));
  }

  /** The same target asking for something else. */
  static Target of(Target target, Criterion criterion) {
    Target.Builder further = builder(target).indicator(target.indicator()).criterion(criterion);
    target.baseline().ifPresent(further::baseline);
    return further.build();
  }

  /** So much of the plan in per cent of itself; empty for kinds that are not told so. */
  static Optional<Target> plan(Target target, PercentOfPlan published, Ratio portion) {
    Indicator indicator = target.indicator();
    if (indicator.kind() == IndicatorKind.RANK || indicator.kind() == IndicatorKind.DATE) {
      return Optional.empty();
    }
    Amount plan = portion.times(WHOLE_PLAN).standIn(decimals(published.figure()));
    Amount asked = published.base() == PercentOfPlan.Base.NOUGHT ? plan : plan.minus(WHOLE_PLAN);
    return Optional.of(builder(target).indicator(inPercent(indicator)).criterion(Criterion.point(asked)).build());
  }

  private static int decimals(Observation percent) {
    int most = percent.hasFigure() ? Math.max(percent.low().decimals(), percent.high().decimals()) : 0;
    return Math.max(most, LEAST_DECIMALS);
  }

  /** Without decimals, which are those of the indicator's own figures. */
  private static Indicator inPercent(Indicator indicator) {
    Indicator.Builder percent =
        Indicator.builder()
            .code(indicator.code())
            .name(indicator.name())
            .direction(indicator.direction())
            .kind(indicator.kind())
            .accumulation(indicator.accumulation())
            .unit("%");
    indicator.group().ifPresent(percent::group);
    indicator.partOf().ifPresent(percent::partOf);
    return percent.build();
  }

  private static Target.Builder builder(Target target) {
    Target.Builder further = Target.builder().locality(target.locality()).period(target.period());
    target.origin().ifPresent(further::origin);
    return further;
  }
}
