package org.resolutionindicators.score;

import java.util.Optional;
import java.util.function.Function;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.rule.Finding;

/** Finds the plan and the actual that a published percentage speaks of. */
final class PercentChecking {
  private static final Amount HUNDRED = Amount.of(100);

  private PercentChecking() {}

  static Optional<PercentCheck> check(Finding finding) {
    Optional<PercentOfPlan> published = finding.achievement().flatMap(Achievement::percentOfPlan);
    Optional<Observation> actual = finding.observation().filter(Observation::hasFigure);
    if (published.isEmpty() || actual.isEmpty() || !isPlanned(finding)) {
      return Optional.empty();
    }
    return finding
        .target()
        .criterion()
        .map(criterion -> ofPlan(finding, published.get(), actual.get(), criterion))
        .orElseGet(() -> ofPopulation(finding, published.get(), actual.get()));
  }

  private static boolean isPlanned(Finding finding) {
    IndicatorKind kind = finding.target().indicator().kind();
    return kind != IndicatorKind.RANK && kind != IndicatorKind.DATE;
  }

  private static Optional<PercentCheck> ofPopulation(Finding finding, PercentOfPlan published, Observation actual) {
    return PercentOfWhole.of(actual, published, finding.target().indicator().kind())
        .map(
            outcome ->
                PercentCheck.of(finding, published, PercentOfWhole.share(actual).apply(actual.low()), true, outcome));
  }

  private static Optional<PercentCheck> ofPlan(
      Finding finding, PercentOfPlan published, Observation actual, Criterion criterion) {
    boolean isPoints = published.base() == PercentOfPlan.Base.PLAN && finding.target().indicator().kind().isInPoints();
    return plan(criterion, actual)
        .filter(plan -> isOneNumber(actual) && (isPoints || plan.signum() > 0))
        .map(plan -> percent(plan, published.base(), isPoints))
        .flatMap(percent -> check(finding, published, actual, percent));
  }

  private static Optional<PercentCheck> check(
      Finding finding, PercentOfPlan published, Observation actual, Function<Amount, Ratio> percent) {
    return PercentComparison.of(published, actual, percent)
        .map(outcome -> PercentCheck.of(finding, published, percent.apply(actual.low()), false, outcome));
  }

  private static boolean isOneNumber(Observation actual) {
    return actual.kind() != ObservationKind.OUT_OF && actual.low().equals(actual.high());
  }

  /** The number asked for, if the actual is certainly of the same sort. */
  private static Optional<Amount> plan(Criterion criterion, Observation actual) {
    if (criterion instanceof Change change) {
      boolean isSize = actual.sense().isEmpty() ? change.level().isEmpty() : actual.sense().get() == change.sense();
      return isSize ? number(change.by()) : Optional.empty();
    }
    boolean isReduction = actual.sense().equals(Optional.of(Change.Sense.REDUCTION));
    return isReduction ? Optional.empty() : number(criterion);
  }

  private static Optional<Amount> number(Criterion criterion) {
    if (criterion instanceof Criterion.Point point) {
      return Optional.of(point.amount());
    }
    return criterion instanceof Criterion.Bound bound ? Optional.of(bound.limit()) : Optional.empty();
  }

  private static Function<Amount, Ratio> percent(Amount plan, PercentOfPlan.Base base, boolean isPoints) {
    if (isPoints) {
      return actual -> Ratio.of(actual.minus(plan));
    }
    Amount from = base == PercentOfPlan.Base.PLAN ? plan : Amount.ZERO;
    return actual -> Ratio.of(actual.minus(from).times(HUNDRED), plan);
  }
}
