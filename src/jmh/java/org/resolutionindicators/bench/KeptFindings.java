package org.resolutionindicators.bench;

import java.util.List;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Prepared;
import org.resolutionindicators.score.Scorecard;

/**
 * The library, keeping a finding for every row: a scorecard, from which the findings are read, and the tallies of places,
 * which are counted besides.
 */
final class KeptFindings implements Contestant<KeptFindings.Kept> {
  private final Job job;
  private final LibraryRows rows;
  private final Localities tree;
  private final Prepared prepared;

  KeptFindings(Job job) {
    this.job = job;
    rows = new LibraryRows(job);
    tree = rows.tree();
    prepared = Library.scorer().prepare(rows.dataset());
  }

  /** What a pass yields. */
  record Kept(Scorecard card, Library.Counted counted) {}

  @Override
  public Kept pass() {
    return new Kept(prepared.scorecard(), Library.counted(prepared.tallies(), tree));
  }

  @Override
  public Outcome outcome(Kept kept) {
    Outcome outcome = Library.outcome(job, rows, kept.counted);
    for (Verdict verdict : List.of(Verdict.EXCEEDED, Verdict.MET, Verdict.NOT_MET, Verdict.NO_DATA)) {
      long found = kept.card.findings().stream().filter(finding -> finding.verdict() == verdict).count();
      if (found != kept.card.tally().count(verdict)) {
        throw new IllegalStateException("Findings must be as many as counted: " + verdict + " " + found);
      }
    }
    Library.put(kept.card.tally(), outcome.places, 0);
    return outcome;
  }
}
