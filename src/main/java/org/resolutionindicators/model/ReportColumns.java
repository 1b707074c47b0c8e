package org.resolutionindicators.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The reports of a data set side by side: one row for each, those of one cell next to each other in the order of the cell.
 *
 * <p>A row's figure is a {@code long} in units of 10<sup>-{@value #DECIMALS}</sup>, or a sign for what is no such number. What
 * many rows are asked for can be read here without an object for each; all that a row says is in
 * {@link Cell#achievements()}.
 *
 * <p>Immutable, thread-safe and serialisable; equal to itself alone, since it may be large.
 */
public final class ReportColumns implements Serializable {
  /** How many decimals figures have here: {@value}. */
  public static final int DECIMALS = 6;

  /** The least figure that is a number: -(2<sup>62</sup> - 1). */
  public static final long LEAST = -((1L << 62) - 1);

  /** Stands for an observation that is no exact number, has more decimals or lies too far from nought. */
  public static final long OTHER = Amount.NOT_UNSCALED;

  /** Stands for a report without an observation. */
  public static final long NO_FIGURE = OTHER + 1;

  /** Stands for yes. */
  public static final long YES = OTHER + 2;

  /** Stands for no. */
  public static final long NO = OTHER + 3;

  private static final long serialVersionUID = 1L;
  private static final int NO_DAY = Integer.MIN_VALUE;
  private static final DataStatus[] STATUSES = DataStatus.values();

  private final int[] first;
  private final long[] figures;
  private final int @Nullable [] days;
  private final byte @Nullable [] statuses;
  private final @Nullable Achievement @Nullable [] whole;

  private ReportColumns(
      int[] first,
      long[] figures,
      int @Nullable [] days,
      byte @Nullable [] statuses,
      @Nullable Achievement @Nullable [] whole) {
    this.first = first;
    this.figures = figures;
    this.days = days;
    this.statuses = statuses;
    this.whole = whole;
  }

  /** One list of reports for each cell. */
  static ReportColumns of(List<? extends List<Achievement>> cells) {
    Filling filling = new Filling(cells);
    for (List<Achievement> reports : cells) {
      filling.add(reports);
    }
    return filling.columns();
  }

  /**
   * Returns how many reports there are.
   *
   * @return the number of rows, 0 or more
   */
  public int size() {
    return figures.length;
  }

  /**
   * Returns where the rows of a cell begin; they end where those of the next begin.
   *
   * @param cell its place among {@link Dataset#cells()}, or their number for the end of the last
   * @return a row, or {@link #size()} if no row follows
   */
  public int first(int cell) {
    return first[cell];
  }

  /**
   * Returns the figure of a row.
   *
   * @param row from 0 up to {@link #size()}
   * @return a number, not less than {@link #LEAST}, in units of 10<sup>-{@value #DECIMALS}</sup>; or {@link #NO_FIGURE},
   *     {@link #YES}, {@link #NO} or {@link #OTHER}, which are less
   */
  public long figure(int row) {
    return figures[row];
  }

  /**
   * Tells whether a row says nothing but a figure, its day and its status.
   *
   * @param row from 0 up to {@link #size()}
   * @return false if it names its origin or its source, has an official verdict, a percentage or a derivation; and for
   *     {@link #OTHER}
   */
  public boolean isPlain(int row) {
    return whole == null || whole[row] == null;
  }

  /** Whose plan a percentage is of. */
  Optional<String> assigner(int row) {
    return whole == null || whole[row] == null ? Optional.empty() : whole[row].assigner();
  }

  /** Whether nothing was reported later. */
  boolean isKnownOn(LocalDate day) {
    for (int row = 0; row < figures.length; row++) {
      Achievement report = whole == null ? null : whole[row];
      boolean isLater =
          report == null
              ? days != null && days[row] > day.toEpochDay()
              : report.reportedOn().filter(day::isBefore).isPresent();
      if (isLater) {
        return false;
      }
    }
    return true;
  }

  /** What a row of a cell says, as a value. */
  Achievement achievement(Target cell, int row) {
    if (whole != null && whole[row] != null) {
      return whole[row];
    }
    LocalDate day = days == null || days[row] == NO_DAY ? null : LocalDate.ofEpochDay(days[row]);
    DataStatus status = statuses == null || statuses[row] == 0 ? null : STATUSES[statuses[row] - 1];
    return PlainAchievement.of(cell, figures[row], day, status);
  }

  /** What is said of the figure, as a number or a sign. */
  static long figure(Achievement report) {
    if (report instanceof PlainAchievement) {
      return report.plainFigure();
    } else if (report.observation().isEmpty()) {
      return NO_FIGURE;
    }
    Observation observed = report.observation().get();
    return switch (observed.kind()) {
      case YES -> YES;
      case NO -> NO;
      case EXACT -> observed.isPlainFigure() ? observed.low().unscaled(DECIMALS) : OTHER;
      default -> OTHER;
    };
  }

  /** The columns while they are filled. */
  private static final class Filling {
    private final int[] first;
    private final long[] figures;
    private int @Nullable [] days;
    private byte @Nullable [] statuses;
    private @Nullable Achievement @Nullable [] whole;
    private int cell;
    private int row;

    Filling(List<? extends List<Achievement>> cells) {
      long rows = 0;
      for (List<Achievement> reports : cells) {
        rows += reports.size();
      }
      this.first = new int[cells.size() + 1];
      this.figures = new long[Math.toIntExact(rows)];
    }

    void add(List<Achievement> reports) {
      for (Achievement report : reports) {
        add(report);
      }
      first[++cell] = row;
    }

    private void add(Achievement report) {
      figures[row] = figure(report);
      if (report instanceof PlainAchievement plain && plain.isDayShort()) {
        if (plain.hasDay()) {
          day((int) plain.day());
        }
        if (plain.status().isPresent()) {
          status(plain.status().get());
        }
      } else {
        keep(report);
      }
      row++;
    }

    private void keep(Achievement report) {
      if (whole == null) {
        whole = new Achievement[figures.length];
      }
      whole[row] = report;
    }

    private void day(int day) {
      if (days == null) {
        days = new int[figures.length];
        Arrays.fill(days, NO_DAY);
      }
      days[row] = day;
    }

    private void status(DataStatus status) {
      if (statuses == null) {
        statuses = new byte[figures.length];
      }
      statuses[row] = (byte) (status.ordinal() + 1);
    }

    ReportColumns columns() {
      return new ReportColumns(first, figures, days, statuses, whole);
    }
  }
}
