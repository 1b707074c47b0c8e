package org.resolutionindicators.cli;

import org.resolutionindicators.measure.DayCount;
import org.resolutionindicators.score.PartYearPolicy;

/** The policies of {@code --part-year}. */
enum PartYearChoice {
  OWN_TARGETS(PartYearPolicy.ownTargets()),
  FULL_YEAR_PLAN(PartYearPolicy.fullYearPlan()),
  ELAPSED_DAYS(PartYearPolicy.elapsedShare(DayCount.ACTUAL_ACTUAL)),
  ELAPSED_MONTHS(PartYearPolicy.elapsedShare(DayCount.MONTHS)),
  YEAR_ESTIMATE(PartYearPolicy.yearEstimate());

  private final PartYearPolicy policy;

  PartYearChoice(PartYearPolicy policy) {
    this.policy = policy;
  }

  PartYearPolicy policy() {
    return policy;
  }
}
