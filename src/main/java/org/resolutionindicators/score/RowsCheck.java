package org.resolutionindicators.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Discrepancy.Subject;

/** Holds a claim against the rows of a scorecard: against their counts, and each row's verdicts against each other. */
final class RowsCheck {
  private final ClaimNumbers numbers;
  private final List<ClaimRows.Row> rows;
  private final List<Discrepancy> found = new ArrayList<>();

  private RowsCheck(Claim claim, List<ClaimRows.Row> rows) {
    this.numbers = new ClaimNumbers(claim);
    this.rows = rows.stream().filter(row -> row.counted() != Verdict.NOT_APPLICABLE).toList();
  }

  static List<Discrepancy> of(Claim claim, List<ClaimRows.Row> rows) {
    RowsCheck check = new RowsCheck(claim, rows);
    if (!rows.isEmpty()) {
      check.counts();
      check.rows();
    }
    return check.found;
  }

  private void counts() {
    Tally counted = rows.stream().map(ClaimRows.Row::counted).collect(Tally.toTally());
    long decided = decided(counted);
    CountSpan size = new CountSpan(decided, decided + open(counted));
    if (numbers.size().isApartFrom(size)) {
      numbers.size().checkAgainst(size, DiscrepancyKind.SCOPE_DIFFERS, Subject.TOTAL, found);
      outside(counted);
      return;
    }
    Optional<Tally> official = official();
    official.ifPresent(tally -> counts(tally, DiscrepancyKind.OFFICIAL_DIFFERS));
    if (!official.equals(Optional.of(counted))) {
      counts(counted, DiscrepancyKind.SCORE_DIFFERS);
    }
  }

  private static long decided(Tally tally) {
    return tally.total(DenominatorPolicy.ASSESSED);
  }

  /** Those that an authority may have counted either way. */
  private static long open(Tally tally) {
    return tally.size() - decided(tally);
  }

  private void counts(Tally tally, DiscrepancyKind kind) {
    OptionalLong total = numbers.total();
    long open = total.isPresent() ? Math.max(0, total.getAsLong() - decided(tally)) : open(tally);
    long either = tally.count(Verdict.MET_OR_EXCEEDED);
    CountSpan missed = span(tally.count(Verdict.NOT_MET), open);
    Optional<CountSpan> reached = numbers.given(Subject.REACHED);
    if (reached.isEmpty() && numbers.claim().isAll()) {
      reached = Optional.of(CountSpan.exactly(decided(tally) + open));
    }
    check(reached, span(tally.reached(), open), kind, Subject.REACHED);
    // What is said beside the counts may be about some that were missed.
    check(numbers.given(Subject.NOT_MET), numbers.hasOther() ? missed.orLess() : missed, kind, Subject.NOT_MET);
    check(numbers.given(Subject.EXCEEDED), span(tally.count(Verdict.EXCEEDED), either + open), kind, Subject.EXCEEDED);
    check(numbers.given(Subject.MET), span(tally.count(Verdict.MET), either + open), kind, Subject.MET);
  }

  private static CountSpan span(long least, long more) {
    return new CountSpan(least, least + more);
  }

  private void check(Optional<CountSpan> claimed, CountSpan possible, DiscrepancyKind kind, Subject subject) {
    claimed.ifPresent(span -> span.checkAgainst(possible, kind, subject, found));
  }

  /** What shows that the table holds rows which are none of the indicators that are claimed. */
  private void outside(Tally tally) {
    CountSpan reached = CountSpan.atLeast(tally.reached());
    CountSpan missed = CountSpan.atLeast(tally.count(Verdict.NOT_MET));
    check(numbers.given(Subject.REACHED), reached, DiscrepancyKind.SCOPE_DIFFERS, Subject.REACHED);
    check(numbers.room(), missed, DiscrepancyKind.SCOPE_DIFFERS, Subject.NOT_MET);
  }

  /** The tally of the official verdicts, if each row has one and all of them are claimed. */
  private Optional<Tally> official() {
    List<Verdict> verdicts =
        rows.stream().map(ClaimRows.Row::finding).flatMap(row -> row.official().stream()).map(Verdict::of).toList();
    boolean isWhole = verdicts.size() == rows.size() && numbers.total().orElse(rows.size()) == rows.size();
    return isWhole ? Optional.of(verdicts.stream().collect(Tally.toTally())) : Optional.empty();
  }

  private void rows() {
    for (ClaimRows.Row row : rows) {
      Finding finding = row.finding();
      if (finding.agreesWithOfficial().equals(Optional.of(false))) {
        found.add(differing(finding, finding.official().orElseThrow()));
      }
    }
  }

  private static Discrepancy differing(Finding row, OfficialVerdict official) {
    boolean isReached = Verdict.of(official).isReached();
    if (isReached != row.verdict().isReached()) {
      return Discrepancy.ofRow(Subject.REACHED, isReached, row);
    }
    return Discrepancy.ofRow(Subject.EXCEEDED, official == OfficialVerdict.EXCEEDED, row);
  }
}
