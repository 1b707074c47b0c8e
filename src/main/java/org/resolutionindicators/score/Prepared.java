package org.resolutionindicators.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.ProgressListener;
import org.resolutionindicators.model.ReportColumns;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.ScaledJudge;
import org.resolutionindicators.rule.Verdict;

/**
 * A data set made ready to be scored: every target has its judge, every place, period and group its number.
 *
 * <p>Rules are asked here once for each target; {@link #tallies()} and {@link #scorecard()} then hold all figures against
 * them, target by target, as often as they are called.
 *
 * <p>Immutable and thread-safe; not serialisable, since it holds the data set; equal to itself alone.
 */
public final class Prepared {
  private static final int CELLS_A_NOTICE = 1 << 16;

  private final Scorer scorer;
  private final Dataset dataset;
  private final Optional<LocalDate> asOf;
  private final Units units;
  private final @Nullable ScaledJudge[] judges;
  private final BitSet notDue;
  private final PreparedSlots slots;
  private final @Nullable Finding @Nullable [] kept;

  Prepared(
      Scorer scorer,
      Dataset dataset,
      Optional<LocalDate> asOf,
      Units units,
      @Nullable ScaledJudge[] judges,
      BitSet notDue,
      PreparedSlots slots,
      @Nullable Finding @Nullable [] kept) {
    this.scorer = scorer;
    this.dataset = dataset;
    this.asOf = asOf;
    this.units = units;
    this.judges = judges;
    this.notDue = notDue;
    this.slots = slots;
    this.kept = kept;
  }

  /** A unit as a cell of its own: all of its cell where the standing report is scored. */
  static Cell row(Dataset dataset, Units units, int unit) {
    int cell = units.cell(unit);
    Cell whole = dataset.cells().get(cell);
    int row = units.row(cell, unit);
    if (units.isWholeCells() || row < 0) {
      return whole;
    }
    Achievement report = whole.achievements().get(row - dataset.reports().first(cell));
    return Cell.of(whole.target(), report);
  }

  /** Decides about the rows of a cell; null if each must be looked at as a whole. */
  @Nullable ScaledJudge judge(int cell) {
    return judges[cell];
  }

  /** Whether the period of a cell is not over, so that its judge is not asked. */
  boolean isNotDue(int cell) {
    return notDue.get(cell);
  }

  PreparedSlots slots() {
    return slots;
  }

  Dataset dataset() {
    return dataset;
  }

  Target target(int unit) {
    return dataset.target(units.cell(unit));
  }

  /** The finding that was made when the data were prepared, or null if it is made when it is read. */
  @Nullable Finding kept(int unit) {
    return kept == null ? null : kept[unit];
  }

  /** The finding about a unit whose verdict is known. */
  Finding finding(int unit, Verdict verdict) {
    Finding made = kept(unit);
    if (made != null) {
      return made;
    }
    Cell row = row(dataset, units, unit);
    boolean isJudged = verdict != Verdict.NOT_DUE && verdict != Verdict.NO_DATA;
    return isJudged
        ? Finding.judged(row, scorer.ruleBook(), List.of())
        : Finding.unjudged(row, verdict, List.of());
  }

  /**
   * Scores everything in one scorecard.
   *
   * @return the scorecard, as {@link Scorer#score(Dataset)} makes it; its findings are made when they are read, and until
   *     then take a byte each
   */
  public Scorecard scorecard() {
    return Cards.of(this).all();
  }

  /**
   * Counts the verdicts of everything.
   *
   * @return the tallies; their total is that of {@link #scorecard()}
   */
  public Tallies tallies() {
    PreparedCounts counts = slots.newCounts();
    count(0, judges.length, counts);
    return counts.tallies(units.size());
  }

  /**
   * Counts the verdicts of everything, telling how far it has come.
   *
   * @param listener told now and then, and at the end
   * @return the tallies
   */
  public Tallies tallies(ProgressListener listener) {
    PreparedCounts counts = slots.newCounts();
    OptionalLong known = OptionalLong.of(units.size());
    int cell = 0;
    do {
      int to = (int) Math.min(judges.length, (long) cell + CELLS_A_NOTICE);
      count(cell, to, counts);
      cell = to;
      listener.onRows(units.first(cell), known);
    } while (cell < judges.length);
    return counts.tallies(units.size());
  }

  /**
   * Counts the verdicts of everything with several threads.
   *
   * <p>The calling thread counts too, and waits for nothing but parts that another one has begun: an executor that is busy, or
   * has no other thread than this one, makes it slower and nothing else. Data in which the rows of a place stand together, as
   * in most tables, are counted into one table; any others into one for each part.
   *
   * @param executor runs the other parts
   * @param parts into how many the data are cut, at most
   * @return the tallies, equal to {@link #tallies()}
   * @throws IllegalArgumentException if parts are fewer than 1
   * @throws java.util.concurrent.RejectedExecutionException if the executor takes nothing
   */
  public Tallies tallies(Executor executor, int parts) {
    checkArgument(parts > 0, "Parts must be 1 or more: %s", parts);
    int most = Math.min(parts, Math.max(1, judges.length));
    int[] shares = slots.shares(most);
    boolean isOneTable = shares.length > 0;
    int[] ends = isOneTable ? shares : Shares.even(judges.length, most);
    PreparedCounts[] counts = new PreparedCounts[ends.length];
    Runnable[] tasks = new Runnable[ends.length];
    for (int part = 0; part < ends.length; part++) {
      PreparedCounts own = part == 0 || !isOneTable ? slots.newCounts() : counts[0].beside();
      int from = part == 0 ? 0 : ends[part - 1];
      int to = ends[part];
      counts[part] = own;
      tasks[part] = () -> count(from, to, own);
    }
    Shares.run(executor, tasks);
    for (int part = 1; part < counts.length; part++) {
      counts[0].add(counts[part]);
    }
    return counts[0].tallies(units.size());
  }

  private void count(int from, int to, PreparedCounts counts) {
    for (int cell = from; cell < to; cell++) {
      ScaledJudge judge = judges[cell];
      if (kept != null || judge == null || units.isWholeCells() || notDue.get(cell) || units.isWithoutReport(cell)) {
        countOneByOne(cell, counts);
      } else {
        countRows(cell, judge, counts);
      }
    }
  }

  private void countOneByOne(int cell, PreparedCounts counts) {
    int place = slots.ofPlace()[cell];
    int group = slots.amongGroups(cell);
    ScaledJudge judge = judges[cell];
    int end = units.first(cell + 1);
    for (int unit = units.first(cell); unit < end; unit++) {
      Finding made = kept(unit);
      Verdict verdict =
          made == null ? verdict(cell, judge, units.figure(cell, unit)) : scorer.verdictSource().counted(made);
      counts.places()[place + verdict.ordinal()]++;
      counts.groups()[group + verdict.ordinal()]++;
    }
  }

  private void countRows(int cell, ScaledJudge judge, PreparedCounts counts) {
    ReportColumns reports = dataset.reports();
    long[] places = counts.places();
    long[] groups = counts.groups();
    int place = slots.ofPlace()[cell];
    int group = slots.amongGroups(cell);
    int end = reports.first(cell + 1);
    for (int row = reports.first(cell); row < end; row++) {
      long figure = reports.figure(row);
      Verdict verdict = figure >= ReportColumns.LEAST ? judge.judge(figure) : sign(judge, figure);
      int ordinal = verdict.ordinal();
      places[place + ordinal]++;
      groups[group + ordinal]++;
    }
  }

  Scorer scorer() {
    return scorer;
  }

  Optional<LocalDate> asOf() {
    return asOf;
  }

  FindingList findings() {
    byte[] verdicts = new byte[units.size()];
    for (int cell = 0; cell < judges.length; cell++) {
      judge(cell, verdicts);
    }
    return new LazyFindings(this, verdicts, null);
  }

  private void judge(int cell, byte[] verdicts) {
    ScaledJudge judge = judges[cell];
    int end = units.first(cell + 1);
    for (int unit = units.first(cell); unit < end; unit++) {
      Finding made = kept(unit);
      Verdict verdict = made == null ? verdict(cell, judge, units.figure(cell, unit)) : made.verdict();
      verdicts[unit] = (byte) verdict.ordinal();
    }
  }

  private Verdict verdict(int cell, ScaledJudge judge, long figure) {
    if (notDue.get(cell)) {
      return Verdict.NOT_DUE;
    }
    return figure >= ReportColumns.LEAST ? judge.judge(figure) : sign(judge, figure);
  }

  /** The verdict on what is no number. */
  static Verdict sign(ScaledJudge judge, long figure) {
    if (figure == ReportColumns.NO_FIGURE) {
      return Verdict.NO_DATA;
    }
    return figure == ReportColumns.YES ? judge.yes() : judge.no();
  }
}
