package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.ProgressListener;
import org.resolutionindicators.model.ReportSink;
import org.resolutionindicators.model.Target;

/**
 * Counts the verdicts of rows that come one after the other, and keeps no row for longer than it must.
 *
 * <p>Its memory grows with the combinations of place, period and group, and not with rows. For several threads or machines
 * each part of the rows gets a counter of its own, and their {@link Tallies} are merged.
 *
 * <p>Rows are judged each by itself, against the target that comes {@linkplain #of(Scorer) with them} or that a data set
 * {@linkplain #joining(Scorer, Dataset) has for them}; or those of one locality {@linkplain #grouped(Scorer) together}, so
 * that reports replace each other and figures follow from others as in a data set. The scorer's rules, source of verdicts,
 * assigner and succession hold in each case.
 *
 * <p>A row that was refused with an exception is not counted, and the rows before it are.
 *
 * <p>Neither immutable nor thread-safe nor serialisable; equal to itself alone.
 */
public abstract sealed class TallyCounter implements ReportSink
    permits EachRowCounter, JoinedCounter, GroupedCounter {
  private static final int ROWS_A_NOTICE = 1 << 16;

  private long rows;
  private OptionalLong known = OptionalLong.empty();
  private ProgressListener listener = (done, of) -> {};

  TallyCounter() {}

  /**
   * Obtains a counter of rows that carry their target, each judged by itself and taken as due.
   *
   * <p>As for {@link Scorer#judge(Target, Achievement)}: no report replaces another, nothing is derived, and a part of a
   * year has no target but its own. Composite indicators are refused. A target, or a report, of another assigner than the one
   * that was chosen is aside; if none was chosen, a second one in one locality and period is a
   * {@link SeveralAssignersException}, unless their rows were given to different counters. A counter is fastest if rows with
   * the same target object follow each other.
   *
   * @param scorer whose choices hold
   * @return a new counter; it refuses an achievement that carries no target and comes without one
   */
  public static TallyCounter of(Scorer scorer) {
    return new EachRowCounter(scorer, Optional.empty());
  }

  /**
   * Obtains a counter of rows that carry their target, each judged by itself as of a day.
   *
   * <p>A row whose target was decided, or whose report was made, after the day is aside.
   *
   * @param scorer whose choices hold
   * @param asOf periods that are not over the day before are not due
   * @return a new counter, otherwise as {@link #of(Scorer)}
   */
  public static TallyCounter of(Scorer scorer, LocalDate asOf) {
    return new EachRowCounter(scorer, Optional.of(asOf));
  }

  /**
   * Obtains a counter that holds each row against the target that a data set has for its codes, taken as due.
   *
   * <p>As {@link #of(Scorer)}; what a row says of its target is not looked at, and reports of the data set are not counted.
   * A row for which there is no target has {@linkplain org.resolutionindicators.rule.Verdict#NO_TARGET none}. Rows in the
   * order of the targets find theirs without a search.
   *
   * @param scorer whose choices hold
   * @param targets the targets in force, made ready at once
   * @return a new counter
   * @throws IllegalArgumentException if the data set has a row of a composite indicator
   * @throws UnknownCodeException if no target is of the chosen assigner
   * @throws SeveralAssignersException if none was chosen and targets of a locality and period are of more than one
   */
  public static TallyCounter joining(Scorer scorer, Dataset targets) {
    return joining(scorer.eachReport().prepare(targets));
  }

  /**
   * Obtains a counter that holds each row against the target that a data set has for its codes, as of a day.
   *
   * @param scorer whose choices hold
   * @param targets the targets, of which those known on the day are made ready at once
   * @param asOf periods that are not over the day before are not due; a row reported later is aside
   * @return a new counter, otherwise as {@link #joining(Scorer, Dataset)}
   * @throws IllegalArgumentException if the data set has a row of a composite indicator
   * @throws UnknownCodeException if no target is of the chosen assigner
   * @throws SeveralAssignersException if none was chosen and targets of a locality and period are of more than one
   */
  public static TallyCounter joining(Scorer scorer, Dataset targets, LocalDate asOf) {
    return joining(scorer.eachReport().prepare(targets, asOf));
  }

  /**
   * Obtains a counter that holds each row against the target that prepared data have for its codes.
   *
   * <p>The targets are not made ready anew: any number of counters, each for its own thread, can share the prepared data. Rows
   * that carry the very targets of the data set, in their order, are the fastest.
   *
   * @param targets whose targets, scorer and day hold
   * @return a new counter, otherwise as {@link #joining(Scorer, Dataset)}
   */
  public static TallyCounter joining(Prepared targets) {
    return new JoinedCounter(targets);
  }

  /**
   * Obtains a counter that scores the rows of each locality together, taken as due.
   *
   * <p>Rows must come grouped by locality, within it by indicator, and within that by period, in whatever order of these; a
   * break is a {@link RowOrderException}. No more than one locality is held. When it is complete, which is when the next
   * one begins or tallies are asked for, it is scored as a {@link Dataset}: the sum is that of one data set of all rows.
   * Rows that are not counted, such as those of reports that were replaced, are aside.
   *
   * <p>What looks beyond a locality, a {@linkplain org.resolutionindicators.model.Formula.PlacesMeeting count of places}, is
   * refused. Rows that make no sound data set are a {@link org.resolutionindicators.model.DatasetException} when their
   * locality is complete, and each time after that.
   *
   * @param scorer whose choices hold
   * @return a new counter
   */
  public static TallyCounter grouped(Scorer scorer) {
    return grouped(scorer, ImmutableList.of());
  }

  /**
   * Obtains a counter that scores the rows of each locality together, as of a day.
   *
   * @param scorer whose choices hold
   * @param asOf periods that are not over the day before are not due, and what was decided or reported later is not known
   * @return a new counter, otherwise as {@link #grouped(Scorer)}
   */
  public static TallyCounter grouped(Scorer scorer, LocalDate asOf) {
    return grouped(scorer, ImmutableList.of(), asOf);
  }

  /**
   * Obtains a counter that scores the rows of each locality together, some of which lack rows of some indicators.
   *
   * @param scorer whose choices hold
   * @param indicators those that are parts of another, or that formulas ask for, and need not have a row in each locality;
   *     more do no harm
   * @return a new counter, otherwise as {@link #grouped(Scorer)}
   * @throws IllegalArgumentException if one of them counts places
   */
  public static TallyCounter grouped(Scorer scorer, Iterable<? extends Indicator> indicators) {
    return new GroupedCounter(scorer, Optional.empty(), indicators);
  }

  /**
   * Obtains a counter that scores the rows of each locality together as of a day, some lacking rows of some indicators.
   *
   * @param scorer whose choices hold
   * @param indicators those that need not have a row in each locality
   * @param asOf periods that are not over the day before are not due, and what was decided or reported later is not known
   * @return a new counter, otherwise as {@link #grouped(Scorer, Iterable)}
   * @throws IllegalArgumentException if one of them counts places
   */
  public static TallyCounter grouped(Scorer scorer, Iterable<? extends Indicator> indicators, LocalDate asOf) {
    return new GroupedCounter(scorer, Optional.of(asOf), indicators);
  }

  /**
   * Reports progress.
   *
   * @param progress is told about every {@value #ROWS_A_NOTICE} rows, and at the end of each {@code addAll}
   * @return this counter
   */
  public final TallyCounter reportingTo(ProgressListener progress) {
    this.listener = progress;
    return this;
  }

  /**
   * Counts a report.
   *
   * @param achievement the report
   * @throws IllegalArgumentException if it cannot be counted here, as the method says that the counter is from
   */
  public final void add(Achievement achievement) {
    take(achievement);
    taken();
  }

  @Override
  public final void accept(Target target) {
    take(target);
    taken();
  }

  /**
   * Counts a report about a target.
   *
   * @param target what was asked
   * @param achievement what was reported about the same indicator, locality and period
   * @throws IllegalArgumentException if it is about something else, or cannot be counted here
   */
  @Override
  public final void accept(Target target, Achievement achievement) {
    boolean isSurelyOfTarget =
        achievement.indicator() == target.indicator()
            && achievement.locality() == target.locality()
            && achievement.period() == target.period();
    if (!isSurelyOfTarget) {
      Cell.of(target, achievement); // throws if they are of two cells
    }
    take(target, achievement);
    taken();
  }

  @Override
  public final void accept(Target target, long unscaled, int decimals) {
    take(target, unscaled, decimals);
    taken();
  }

  abstract void take(Achievement achievement);

  abstract void take(Target target);

  abstract void take(Target target, Achievement achievement);

  abstract void take(Target target, long unscaled, int decimals);

  private void taken() {
    if ((++rows & ROWS_A_NOTICE - 1) == 0) {
      listener.onRows(rows, known);
    }
  }

  /**
   * Counts reports.
   *
   * @param achievements any number of them; if it is a collection, its size is told as the rows known
   * @return this counter
   * @throws IllegalArgumentException if one of them cannot be counted here
   */
  public final TallyCounter addAll(Iterable<? extends Achievement> achievements) {
    if (achievements instanceof Collection<?> all) {
      known = OptionalLong.of(rows + all.size());
    }
    for (Achievement achievement : achievements) {
      add(achievement);
    }
    return told();
  }

  /**
   * Counts reports, in the order of the stream, on this thread.
   *
   * @param achievements any number of them; the stream is used up, and not closed
   * @return this counter
   * @throws IllegalArgumentException if one of them cannot be counted here
   */
  public final TallyCounter addAll(Stream<? extends Achievement> achievements) {
    achievements.sequential().forEachOrdered(this::add);
    return told();
  }

  private TallyCounter told() {
    listener.onRows(rows, known);
    known = OptionalLong.empty();
    return this;
  }

  /** How many rows were taken. */
  final long rows() {
    return rows;
  }

  /**
   * Returns what was counted until now.
   *
   * @return the tallies of all rows; more may be counted after this
   */
  public abstract Tallies tallies();
}
