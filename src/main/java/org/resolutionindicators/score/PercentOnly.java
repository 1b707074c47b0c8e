package org.resolutionindicators.score;

import java.util.Optional;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.Target;

/** Sees where a percentage of plan is all that was published to judge by. */
final class PercentOnly {
  private PercentOnly() {}

  /**
   * Tells whether the percentage decides: there is one, and no plan, or no figure to hold against the one number that is the
   * plan. What is only the share of a population is no percentage of plan.
   */
  static boolean decides(Cell cell) {
    Target target = cell.target();
    Optional<Criterion> plan = target.criterion();
    Optional<Observation> actual = cell.achievement().flatMap(Achievement::observation);
    Optional<PercentOfPlan> percent = cell.achievement().flatMap(Achievement::percentOfPlan);
    if (percent.isEmpty() || plan.isPresent() && actual.isPresent() || !isPlanned(target.indicator().kind())) {
      return false;
    }
    return plan.isPresent()
        ? plan.get() instanceof Criterion.Point
        : actual.flatMap(part -> PercentOfWhole.of(part, percent.get(), target.indicator().kind())).isEmpty();
  }

  private static boolean isPlanned(IndicatorKind kind) {
    return kind != IndicatorKind.RANK && kind != IndicatorKind.DATE;
  }
}
