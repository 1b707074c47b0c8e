package org.resolutionindicators.model;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A report that says nothing but a figure as columns have it, its day and its status.
 *
 * <p>Most reports are such ones. They keep the figure and the day as numbers and make the objects that are asked for: lists of
 * millions are read at the pace of memory, and this takes less than a third of what the objects would.
 */
final class PlainAchievement extends Achievement {
  private static final long serialVersionUID = 1L;
  private static final long NO_DAY = Long.MIN_VALUE;

  private final Indicator indicator;
  private final Locality locality;
  private final ReportingPeriod period;
  private final @Nullable Target target;
  private final @Nullable DataStatus status;
  private final long figure;
  private final long day;

  private PlainAchievement(
      Indicator indicator,
      Locality locality,
      ReportingPeriod period,
      @Nullable Target target,
      @Nullable DataStatus status,
      long figure,
      long day) {
    this.indicator = indicator;
    this.locality = locality;
    this.period = period;
    this.target = target;
    this.status = status;
    this.figure = figure;
    this.day = day;
  }

  /** The same report, plain if it is one. */
  static Achievement of(Achievement report) {
    long figure = report.plainFigure();
    // A percentage, an assigner or a derivation leaves no plain figure.
    boolean saysMore = report.origin().isPresent() || report.official().isPresent() || report.source().isPresent();
    if (figure == ReportColumns.OTHER || saysMore) {
      return report;
    }
    return new PlainAchievement(
        report.indicator(),
        report.locality(),
        report.period(),
        report.target().orElse(null),
        report.status().orElse(null),
        figure,
        report.reportedOn().isPresent() ? report.reportedOn().get().toEpochDay() : NO_DAY);
  }

  /** A report of a cell, from columns. */
  static Achievement of(Target cell, long figure, @Nullable LocalDate day, @Nullable DataStatus status) {
    return new PlainAchievement(
        cell.indicator(), cell.locality(), cell.period(), null, status, figure, day == null ? NO_DAY : day.toEpochDay());
  }

  @Override
  public Indicator indicator() {
    return indicator;
  }

  @Override
  public Locality locality() {
    return locality;
  }

  @Override
  public ReportingPeriod period() {
    return period;
  }

  @Override
  public Optional<Observation> observation() {
    if (figure == ReportColumns.NO_FIGURE) {
      return Optional.empty();
    } else if (figure == ReportColumns.YES) {
      return Optional.of(Observation.yes());
    } else if (figure == ReportColumns.NO) {
      return Optional.of(Observation.no());
    }
    return Optional.of(Observation.of(Amount.ofUnscaled(figure, ReportColumns.DECIMALS)));
  }

  @Override
  public Optional<OfficialVerdict> official() {
    return Optional.empty();
  }

  @Override
  public Optional<PercentOfPlan> percentOfPlan() {
    return Optional.empty();
  }

  @Override
  public Optional<String> assigner() {
    return Optional.empty();
  }

  @Override
  public Optional<Target> target() {
    return Optional.ofNullable(target);
  }

  @Override
  public Optional<DataStatus> status() {
    return Optional.ofNullable(status);
  }

  @Override
  public Optional<LocalDate> reportedOn() {
    return hasDay() ? Optional.of(LocalDate.ofEpochDay(day)) : Optional.empty();
  }

  @Override
  public Optional<String> source() {
    return Optional.empty();
  }

  @Override
  public Optional<Derivation> derivation() {
    return Optional.empty();
  }

  @Override
  public Optional<Origin> origin() {
    return Optional.empty();
  }

  @Override
  public long plainFigure() {
    return figure;
  }

  boolean hasDay() {
    return day != NO_DAY;
  }

  /** The day of the report, counted from 1970, if it has one. */
  long day() {
    return day;
  }

  /** Whether the day, if there is one, has room where columns keep it. */
  boolean isDayShort() {
    return !hasDay() || Math.abs(day) < Integer.MAX_VALUE;
  }

  @Override
  Achievement withoutTarget() {
    return target == null ? this : new PlainAchievement(indicator, locality, period, null, status, figure, day);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof PlainAchievement that
            && figure == that.figure
            && day == that.day
            && status == that.status
            && indicator.equals(that.indicator)
            && locality.equals(that.locality)
            && period.equals(that.period)
            && Objects.equals(target, that.target);
  }

  @Override
  public int hashCode() {
    return Objects.hash(indicator, locality, period, target, status, figure, day);
  }

  @Override
  public String toString() {
    ImmutableAchievement.Builder whole =
        ImmutableAchievement.builder().indicator(indicator).locality(locality).period(period).observation(observation());
    return whole.target(target()).status(status()).reportedOn(reportedOn()).build().toString();
  }
}
