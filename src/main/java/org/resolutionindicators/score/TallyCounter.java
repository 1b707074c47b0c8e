package org.resolutionindicators.score;

import java.util.Collection;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.ProgressListener;
import org.resolutionindicators.model.ReportSink;
import org.resolutionindicators.model.Target;

/**
 * Counts the verdicts of rows that come one after the other, and keeps none of them.
 *
 * <p>Its memory grows with the combinations of place, period and group, and not with rows. For several threads or machines
 * each part of the rows gets a counter of its own, and their {@link Tallies} are merged.
 *
 * <p>A counter of a {@link Scorer} counts each row by itself, joins each with the targets of a data set, or scores the rows
 * of each locality together; the method of the scorer that it comes from says which.
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
   * @throws IllegalArgumentException if it cannot be counted here, as the method says that the counter comes from
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
