package org.resolutionindicators.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.score.Discrepancy.Subject;

/** Holds a claim against the claims about its groups. */
final class GroupsCheck {
  private final ClaimNumbers whole;
  private final List<ClaimNumbers> parts;
  private final boolean isEveryTotalKnown;
  private final boolean isComplete;
  private final CountSpan totals;
  private final List<Discrepancy> found = new ArrayList<>();

  private GroupsCheck(Claim claim, List<Claim> groups, boolean isSaidComplete) {
    this.whole = new ClaimNumbers(claim);
    this.parts = groups.stream().map(ClaimNumbers::new).toList();
    this.isEveryTotalKnown = parts.stream().allMatch(part -> part.total().isPresent());
    this.totals =
        parts.stream().map(part -> CountSpan.exactly(part.total().orElse(0))).reduce(CountSpan.ZERO, CountSpan::plus);
    boolean isShort = isEveryTotalKnown && totals.most() < whole.total().orElse(0);
    this.isComplete = isSaidComplete && !isShort;
  }

  /** Several groups are taken for all there are, unless their totals say otherwise; of one alone that is not sure. */
  static List<Discrepancy> of(Claim claim, List<Claim> groups) {
    GroupsCheck check = new GroupsCheck(claim, groups, groups.size() > 1);
    check.run();
    return check.found;
  }

  private void run() {
    if (parts.isEmpty()) {
      return;
    }
    whole.total().ifPresent(all -> check(CountSpan.exactly(all), totals.orMore(), Subject.TOTAL));
    whole.given(Subject.REACHED).ifPresentOrElse(span -> check(span, sum(Subject.REACHED), Subject.REACHED), this::all);
    for (Subject subject : List.of(Subject.EXCEEDED, Subject.MET)) {
      whole.given(subject).ifPresent(span -> check(span, sum(subject), subject));
    }
    // What one claim calls not met may be something else in the other.
    CountSpan missed = sum(Subject.NOT_MET);
    CountSpan possible = whole.hasOther() ? missed.orLess() : missed;
    whole.given(Subject.NOT_MET).ifPresent(span -> check(span, possible, Subject.NOT_MET));
  }

  private void check(CountSpan claimed, CountSpan possible, Subject subject) {
    claimed.checkAgainst(possible, DiscrepancyKind.GROUPS_DIFFER, subject, found);
  }

  /** That all are reached is said of each group too, whether or not groups are missing. */
  private void all() {
    if (!whole.claim().isAll()) {
      return;
    }
    if (isEveryTotalKnown) {
      check(totals, plus(CountSpan.ZERO, Subject.REACHED), Subject.REACHED);
    } else {
      whole.total().ifPresent(all -> check(CountSpan.exactly(all), sum(Subject.REACHED), Subject.REACHED));
    }
  }

  private CountSpan sum(Subject subject) {
    return plus(isComplete ? CountSpan.ZERO : CountSpan.ANY, subject);
  }

  private CountSpan plus(CountSpan missing, Subject subject) {
    return parts.stream().map(part -> partCount(part, subject)).reduce(missing, CountSpan::plus);
  }

  private static CountSpan partCount(ClaimNumbers part, Subject subject) {
    Optional<CountSpan> given = subject == Subject.REACHED ? part.reached() : part.given(subject);
    if (given.isEmpty() && subject == Subject.REACHED && part.claim().isAll() && part.total().isPresent()) {
      return CountSpan.exactly(part.total().getAsLong());
    } else if (subject == Subject.NOT_MET && part.hasOther()) {
      return given.map(CountSpan::orMore).orElse(CountSpan.ANY);
    }
    return given.orElse(CountSpan.ANY);
  }
}
