package org.resolutionindicators.score;

import java.util.ArrayList;
import java.util.List;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/** Weighs countable findings. */
final class Weighing {
  private final Scorer scorer;
  private final List<Finding> withoutWeight = new ArrayList<>();
  private final List<Finding> keysNotReached = new ArrayList<>();
  private Amount reached = Amount.ZERO;
  private Amount total = Amount.ZERO;
  private boolean nothing = true;

  private Weighing(Scorer scorer) {
    this.scorer = scorer;
  }

  static WeightedScore weigh(Iterable<Finding> countable, Scorer scorer, Amount limit) {
    Weighing weighing = new Weighing(scorer);
    countable.forEach(weighing::add);
    return WeightedScore.builder()
        .share(weighing.share())
        .limit(limit)
        .addAllKeysNotReached(weighing.keysNotReached)
        .addAllWithoutWeight(weighing.withoutWeight)
        .build();
  }

  private void add(Finding finding) {
    Verdict counted = scorer.verdictSource().counted(finding);
    if (finding.target().isKey() && !counted.isReached() && isAskedFor(counted)) {
      keysNotReached.add(finding);
    }
    if (!scorer.denominator().includes(counted)) {
      return;
    }
    nothing = false;
    if (finding.target().weight().isEmpty()) {
      withoutWeight.add(finding);
      return;
    }
    Amount weight = finding.target().weight().get();
    total = total.plus(weight);
    if (counted.isReached()) {
      reached = reached.plus(weight);
    }
  }

  /** Data left out do not excuse a key indicator, so that ASSESSED asks for as much as DUE. */
  private boolean isAskedFor(Verdict counted) {
    DenominatorPolicy policy = scorer.denominator();
    return (policy == DenominatorPolicy.ASSESSED ? DenominatorPolicy.DUE : policy).includes(counted);
  }

  private Measured share() {
    if (nothing) {
      return Measured.undefined(Undefined.NOTHING_COUNTED);
    } else if (!withoutWeight.isEmpty()) {
      return Measured.undefined(Undefined.MISSING_WEIGHTS);
    } else if (total.signum() == 0) {
      return Measured.undefined(Undefined.ZERO_WEIGHTS);
    }
    return Measured.of(Ratio.of(reached, total));
  }
}
