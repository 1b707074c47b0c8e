package org.resolutionindicators.bench;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Prepared;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.score.Tallies;
import org.resolutionindicators.score.Tally;
import org.resolutionindicators.score.TallyCounter;

/** The library, asked in one of its ways. */
final class Library implements Contestant<Library.Counted> {
  private static final Scorer SCORER = Scorer.of(RuleBook.standard(), ScoringMethod.counting()).eachReport();

  private final Job job;
  private final LibraryRows rows;
  private final Localities tree;
  private final Supplier<Tallies> question;
  private final Pair threads;

  private Library(Job job, LibraryRows rows, Pair threads, Supplier<Tallies> question) {
    this.job = job;
    this.rows = rows;
    tree = rows.tree();
    this.question = question;
    this.threads = threads;
  }

  /** What a pass yields. */
  record Counted(Map<LocalityCode, Tally> places, Map<String, Tally> groups, Map<ReportingPeriod, Tally> years) {}

  /** Tallies from a data set that was prepared. */
  static Library ofDataset(Job job) {
    LibraryRows rows = new LibraryRows(job);
    Prepared prepared = SCORER.prepare(rows.dataset());
    return new Library(job, rows, new Pair(), prepared::tallies);
  }

  /** Tallies from a data set that was prepared, half of it in each of two threads. */
  static Library ofDatasetByTwo(Job job) {
    LibraryRows rows = new LibraryRows(job);
    Prepared prepared = SCORER.prepare(rows.dataset());
    Pair threads = new Pair();
    return new Library(job, rows, threads, () -> prepared.tallies(threads.other(), 2));
  }

  /** Tallies from a list of reports that carry their targets. */
  static Library ofList(Job job) {
    LibraryRows rows = new LibraryRows(job);
    List<Achievement> reports = rows.alone();
    return new Library(job, rows, new Pair(), () -> TallyCounter.of(SCORER).addAll(reports).tallies());
  }

  /** Tallies from a list of reports that carry their targets, which were prepared. */
  static Library ofPreparedList(Job job) {
    LibraryRows rows = new LibraryRows(job);
    List<Achievement> reports = rows.alone();
    Prepared prepared = SCORER.prepare(LibraryRows.targetsOf(reports));
    return new Library(job, rows, new Pair(), () -> TallyCounter.joining(prepared).addAll(reports).tallies());
  }

  /** Tallies from a list of reports that are joined with the targets of a data set. */
  static Library ofJoinedList(Job job) {
    LibraryRows rows = new LibraryRows(job);
    Dataset targets = rows.targets();
    List<Achievement> reports = rows.toBeJoined();
    Prepared prepared = SCORER.prepare(targets);
    return new Library(job, rows, new Pair(), () -> TallyCounter.joining(prepared).addAll(reports).tallies());
  }

  @Override
  public Counted pass() {
    return counted(question.get(), tree);
  }

  /** Asks tallies for what an outcome needs. */
  static Counted counted(Tallies tallies, Localities tree) {
    return new Counted(tallies.rolledUp(tree), tallies.byGroup(), tallies.byPeriod());
  }

  @Override
  public Outcome outcome(Counted counted) {
    return outcome(job, rows, counted);
  }

  static Outcome outcome(Job job, LibraryRows rows, Counted counted) {
    Outcome outcome = new Outcome(job);
    for (int place = 0; place < job.places(); place++) {
      put(counted.places.get(rows.codeOf(place)), outcome.places, place);
    }
    for (int group = 0; group < Job.GROUPS; group++) {
      put(counted.groups.getOrDefault(Names.group(group), Tally.ZERO), outcome.groups, group);
    }
    for (int year = 0; year < Job.YEARS; year++) {
      put(counted.years.getOrDefault(rows.year(year), Tally.ZERO), outcome.years, year);
    }
    return outcome;
  }

  static void put(Tally tally, long[] to, int index) {
    int from = index * Outcome.VERDICTS;
    to[from + Outcome.EXCEEDED] = tally.count(Verdict.EXCEEDED);
    to[from + Outcome.MET] = tally.count(Verdict.MET);
    to[from + Outcome.NOT_MET] = tally.count(Verdict.NOT_MET);
    to[from + Outcome.NO_DATA] = tally.count(Verdict.NO_DATA);
  }

  static Scorer scorer() {
    return SCORER;
  }

  @Override
  public void close() {
    threads.close();
  }
}
