package org.resolutionindicators.score;

import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.ScaledJudge;

/** A target made ready to count the rows that report about it; mutable, and used by one thread. */
final class Lane {
  /** The verdict of a row that reports nothing is not known yet. */
  static final int UNKNOWN = -1;

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

  /** The counted verdict of a row that reports nothing, as its ordinal. */
  int nothing = UNKNOWN;

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
