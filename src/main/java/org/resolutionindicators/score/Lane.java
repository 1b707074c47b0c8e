package org.resolutionindicators.score;

import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.ScaledJudge;

/** A target made ready to count the rows that report about it. */
final class Lane {
  final Target target;

  /** The slot of the target's place and period. */
  final int placeSlot;

  /** The slot of the target's group and period. */
  final int groupSlot;

  /** Decides about exact numbers, yes and no; null if each row must be looked at as a whole. */
  final @Nullable ScaledJudge judge;

  /** Whether the period is not over, so that the judge is not asked. */
  final boolean isNotDue;

  /** Whether rows of the target are in no tally: it was decided later, or set by another assigner. */
  final boolean isAside;

  Lane(
      Target target, int placeSlot, int groupSlot, @Nullable ScaledJudge judge, boolean isNotDue, boolean isAside) {
    this.target = target;
    this.placeSlot = placeSlot;
    this.groupSlot = groupSlot;
    this.judge = judge;
    this.isNotDue = isNotDue;
    this.isAside = isAside;
  }
}
