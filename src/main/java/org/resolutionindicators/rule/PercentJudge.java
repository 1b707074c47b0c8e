package org.resolutionindicators.rule;

import org.jspecify.annotations.Nullable;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.PercentOfPlan;

/**
 * Judges a published percentage of plan as the book's own rule judges a number.
 *
 * <p>In a part of a year it is not said of which plan: more than all of it is known to be more of the part's plan too,
 * anything less may be all of the part's.
 *
 * @param portion how much of the year's plan is asked of its part, where that was chosen; then nothing is open
 */
record PercentJudge(
    Judge judge, PercentOfPlan.Base base, Direction better, boolean isPartOfYear, @Nullable Ratio portion)
    implements Judge {
  @Override
  public Verdict judge(Observation percent) {
    Verdict verdict = judge.judge(percent);
    return isOpen(verdict) ? Verdict.UNDECIDED : verdict;
  }

  @Override
  public Reason explain(Observation percent) {
    Reason reason = judge.explain(percent);
    return reason.ofPlan(base, isOpen(judge.judge(percent)) ? Basis.PART_OF_YEAR : reason.basis());
  }

  private boolean isOpen(Verdict verdict) {
    return isPartOfYear && portion == null && (better == Direction.ASCENDING ? verdict == Verdict.NOT_MET : verdict.isReached());
  }
}
