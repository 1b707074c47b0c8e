package org.resolutionindicators.score;

import java.io.Serializable;
import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/** Findings in the order of the data; what is only counted or told apart by its target need not be made. */
abstract class FindingList extends AbstractList<Finding> implements RandomAccess, Serializable {
  private static final long serialVersionUID = 1L;

  /** What a finding is about: the same indicator, locality and period as its target. */
  abstract Target target(int index);

  /** The verdict that is counted for a finding. */
  abstract Verdict counted(int index, VerdictSource source);

  /** The findings at some places of this list. */
  abstract FindingList at(int[] places);

  final FindingList where(Predicate<Target> belongs) {
    return at(IntStream.range(0, size()).filter(i -> belongs.test(target(i))).toArray());
  }

  final Tally tally(VerdictSource source) {
    long[] counts = new long[Verdict.values().length];
    for (int i = 0; i < size(); i++) {
      if (target(i).indicator().isCountable()) {
        counts[counted(i, source).ordinal()]++;
      }
    }
    return Tally.keeping(counts);
  }
}
