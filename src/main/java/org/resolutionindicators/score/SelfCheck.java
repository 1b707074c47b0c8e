package org.resolutionindicators.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.ClaimedCount;
import org.resolutionindicators.score.Discrepancy.Subject;

/** Holds the parts of one claim against each other. */
final class SelfCheck {
  private final ClaimNumbers numbers;
  private final Claim claim;
  private final OptionalLong total;
  private final List<Discrepancy> found = new ArrayList<>();

  private SelfCheck(Claim claim) {
    this.claim = claim;
    this.numbers = new ClaimNumbers(claim);
    this.total = numbers.total();
  }

  static List<Discrepancy> of(Claim claim) {
    SelfCheck check = new SelfCheck(claim);
    check.all();
    check.parts();
    check.totals();
    if (check.total.isPresent()) {
      check.rest(check.total.getAsLong());
    }
    return check.found;
  }

  private void all() {
    if (!claim.isAll()) {
      return;
    }
    Optional<CountSpan> reached = numbers.reached();
    if (total.isPresent() && reached.isPresent()) {
      long least = total.getAsLong();
      CountSpan.exactly(least).checkAgainst(reached.get().orLess(), DiscrepancyKind.ALL_BUT_NOT_ALL, Subject.REACHED, found);
    } else {
      CountSpan missed = numbers.given(Subject.NOT_MET).orElse(CountSpan.ZERO);
      CountSpan.ZERO.checkAgainst(missed, DiscrepancyKind.ALL_BUT_NOT_ALL, Subject.NOT_MET, found);
    }
  }

  private void parts() {
    CountSpan limit = total.isPresent() ? CountSpan.atMost(total.getAsLong()) : CountSpan.ANY;
    check(Subject.REACHED, limit, DiscrepancyKind.REACHED_ABOVE_TOTAL);
    check(Subject.NOT_MET, limit, DiscrepancyKind.PARTS_ABOVE_WHOLE);
    Optional<CountSpan> reached = numbers.given(Subject.REACHED);
    CountSpan whole = reached.map(CountSpan::orLess).filter(span -> span.most() < Long.MAX_VALUE).orElse(limit);
    boolean isExceededAbove = check(Subject.EXCEEDED, whole, DiscrepancyKind.PARTS_ABOVE_WHOLE);
    boolean isMetAbove = check(Subject.MET, whole, DiscrepancyKind.PARTS_ABOVE_WHOLE);
    Optional<CountSpan> split = numbers.split();
    if (isExceededAbove || isMetAbove || split.isEmpty()) {
      return;
    }
    if (reached.isPresent()) {
      CountSpan sum = numbers.hasOther() ? split.get().orMore() : split.get();
      reached.get().checkAgainst(sum, DiscrepancyKind.SPLIT_DIFFERS, Subject.REACHED, found);
    } else {
      split.get().checkAgainst(limit, DiscrepancyKind.PARTS_ABOVE_WHOLE, Subject.REACHED, found);
    }
  }

  private boolean check(Subject subject, CountSpan possible, DiscrepancyKind kind) {
    int before = found.size();
    numbers.given(subject).ifPresent(span -> span.checkAgainst(possible, kind, subject, found));
    return found.size() > before;
  }

  private void rest(long all) {
    Optional<CountSpan> reached = numbers.reached().filter(span -> span.least() <= all);
    if (reached.isPresent()) {
      CountSpan rest = reached.get().restOf(all);
      check(Subject.NOT_MET, numbers.hasOther() ? rest.orLess() : rest, DiscrepancyKind.REST_DIFFERS);
    }
  }

  private void totals() {
    total.ifPresent(
        all -> {
          for (Subject subject : Subject.values()) {
            numbers.count(subject).ifPresent(count -> totalBeside(count, subject, all));
          }
        });
  }

  private void totalBeside(ClaimedCount count, Subject subject, long all) {
    boolean isPart = subject == Subject.EXCEEDED || subject == Subject.MET;
    long other = count.outOf().orElse(all);
    boolean isReached = isPart && claim.reached().filter(reached -> reached.count() == other).isPresent();
    if (other != all && !isReached) {
      found.add(Discrepancy.of(DiscrepancyKind.TOTALS_DIFFER, subject, all, other));
    }
  }
}
