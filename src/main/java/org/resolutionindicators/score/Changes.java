package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/** Finds the verdicts that differ between two scores, and why they do. */
final class Changes {
  private final Scorecard earlier;
  private final Scorecard later;
  private final Map<Spot, Finding> before = new HashMap<>();

  private Changes(Scorecard earlier, Scorecard later) {
    this.earlier = earlier;
    this.later = later;
    earlier.findings().forEach(finding -> before.put(Spot.of(finding.target()), finding));
  }

  static ImmutableList<VerdictChange> of(Scorecard earlier, Scorecard later) {
    Changes changes = new Changes(earlier, later);
    ImmutableList.Builder<VerdictChange> found = ImmutableList.builder();
    later.findings().forEach(finding -> changes.change(finding).ifPresent(found::add));
    return found.build();
  }

  private Optional<VerdictChange> change(Finding after) {
    @Nullable Finding known = before.get(Spot.of(after.target()));
    Verdict now = later.counted(after);
    if (known == null) {
      Set<ChangeReason> reasons = EnumSet.noneOf(ChangeReason.class);
      if (isAsked(after.target())) {
        reasons.add(ChangeReason.TARGET_ADJUSTED);
      }
      if (after.achievement().isPresent()) {
        reasons.add(ChangeReason.NEWLY_REPORTED);
      }
      return Optional.of(VerdictChange.of(Optional.empty(), after, Optional.empty(), now, orElse(reasons)));
    }
    Verdict then = earlier.counted(known);
    return then == now
        ? Optional.empty()
        : Optional.of(VerdictChange.of(Optional.of(known), after, Optional.of(then), now, orElse(reasons(known, after))));
  }

  private static boolean isAsked(Target target) {
    return target.criterion().isPresent() || target.notApplicable().isPresent();
  }

  private static Set<ChangeReason> orElse(Set<ChangeReason> reasons) {
    return reasons.isEmpty() ? EnumSet.of(ChangeReason.SCORED_OTHERWISE) : reasons;
  }

  private Set<ChangeReason> reasons(Finding known, Finding after) {
    Set<ChangeReason> reasons = EnumSet.noneOf(ChangeReason.class);
    if (!known.target().equals(after.target())) {
      reasons.add(ChangeReason.TARGET_ADJUSTED);
    }
    reported(known, after).ifPresent(reasons::add);
    if (after.closing().isPresent() && known.closing().isEmpty()) {
      reasons.add(ChangeReason.PLACE_CLOSED);
    } else if (known.verdict() == Verdict.NOT_DUE && after.verdict() != Verdict.NOT_DUE) {
      reasons.add(ChangeReason.NEWLY_DUE);
    }
    if (!known.parts().equals(after.parts()) && reasons.isEmpty()) {
      reasons.add(ChangeReason.PART_CHANGED);
    }
    if (!earlier.scorer().equals(later.scorer())) {
      reasons.add(ChangeReason.SCORED_OTHERWISE);
    }
    return reasons;
  }

  private static Optional<ChangeReason> reported(Finding known, Finding after) {
    Optional<Achievement> then = known.achievement();
    Optional<Achievement> now = after.achievement();
    if (then.equals(now)) {
      return Optional.empty();
    } else if (now.flatMap(Achievement::derivation).isPresent() || then.flatMap(Achievement::derivation).isPresent()) {
      boolean isFirst = then.flatMap(Achievement::derivation).flatMap(Derivation::obstacle).isPresent() || then.isEmpty();
      return Optional.of(isFirst ? ChangeReason.NEWLY_REPORTED : ChangeReason.DERIVED_ANEW);
    }
    return Optional.of(then.isEmpty() ? ChangeReason.NEWLY_REPORTED : ChangeReason.REPORT_REPLACED);
  }
}
