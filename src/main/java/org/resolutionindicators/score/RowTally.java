package org.resolutionindicators.score;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportColumns;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Ruling;
import org.resolutionindicators.rule.ScaledJudge;
import org.resolutionindicators.rule.Verdict;

/**
 * Counts rows that are judged each by itself.
 *
 * <p>A row that says no more than a number, yes or no is counted without an object being made for it; any other goes through
 * the assessment of a row by itself, which is what both agree with. Mutable, and used by one thread.
 */
final class RowTally {
  private static final long[] FACTORS = {1_000_000, 100_000, 10_000, 1_000, 100, 10, 1};

  private final Scorer scorer;
  private final @Nullable LocalDate asOf;
  private final RowAssessment assessment;
  private final AssignerWatch assigners;
  private final TallyGrid grid = new TallyGrid();
  private final boolean countsComputed;
  private final boolean takesEstimates;

  RowTally(Scorer scorer, Optional<LocalDate> asOf) {
    this.scorer = scorer;
    this.asOf = asOf.orElse(null);
    this.assessment = new RowAssessment(scorer, asOf);
    this.assigners = new AssignerWatch(scorer.assigner());
    this.countsComputed = scorer.verdictSource() == VerdictSource.COMPUTED;
    this.takesEstimates = scorer.partYear().practice() == PartYearPolicy.Practice.YEAR_ESTIMATE;
  }

  /** Makes a target ready. */
  Lane lane(Target target) {
    RowAssessment.checkNotComposite(target);
    boolean isAside = isLater(target.decidedOn()) || assigners.isOther(target, target.assigner());
    int placeSlot = isAside ? TallyGrid.ASIDE : grid.placeSlot(target);
    int groupSlot = isAside ? TallyGrid.ASIDE : grid.groupSlot(target);
    boolean isNotDue = asOf != null && !target.period().isDue(asOf);
    boolean isWhole =
        isAside
            || target.criterion().isEmpty()
            || target.notApplicable().isPresent()
            || isNotDue && takesEstimates
            || assessment.closing(target).isPresent();
    Ruling ruling = isWhole ? null : scorer.ruleBook().rulingFor(target).orElse(null);
    ScaledJudge judge = ruling == null ? null : ScaledJudge.of(ruling.judge(), ReportColumns.DECIMALS);
    return new Lane(target, placeSlot, groupSlot, judge, isNotDue, isAside);
  }

  private boolean isLater(Optional<LocalDate> day) {
    return asOf != null && day.isPresent() && asOf.isBefore(day.get());
  }

  /** Counts a row that reports nothing. */
  void count(Lane lane) {
    if (lane.isAside) {
      return;
    }
    if (lane.judge != null) {
      count(lane, lane.judge, ReportColumns.NO_FIGURE);
    } else {
      count(lane, counted(Cell.of(lane.target)));
    }
  }

  /** Counts a row that reports one number and nothing else. */
  void count(Lane lane, long unscaled, int decimals) {
    if (lane.isAside) {
      return;
    }
    ScaledJudge judge = lane.judge;
    long figure = scaled(unscaled, decimals);
    if (judge == null || figure == ReportColumns.OTHER) {
      countWhole(lane, Achievement.of(lane.target, Observation.of(Amount.ofUnscaled(unscaled, decimals))));
    } else {
      count(lane, judge, figure);
    }
  }

  /** The number as columns have it, or {@link ReportColumns#OTHER}. */
  static long scaled(long unscaled, int decimals) {
    if (decimals < 0 || decimals > ReportColumns.DECIMALS) {
      return ReportColumns.OTHER;
    }
    long factor = FACTORS[decimals];
    long limit = -ReportColumns.LEAST / factor;
    return unscaled <= limit && unscaled >= -limit ? unscaled * factor : ReportColumns.OTHER;
  }

  /** Counts a row. */
  void count(Lane lane, Achievement report) {
    ScaledJudge judge = lane.judge;
    long figure = report.plainFigure();
    if (judge == null || figure == ReportColumns.OTHER || !countsComputed && report.official().isPresent()) {
      countWhole(lane, report);
    } else if (asOf == null || !isLater(report.reportedOn())) {
      count(lane, judge, figure);
    }
  }

  private void count(Lane lane, ScaledJudge judge, long figure) {
    if (lane.isNotDue) {
      count(lane, Verdict.NOT_DUE);
    } else if (figure >= ReportColumns.LEAST) {
      count(lane, judge.judge(figure));
    } else if (figure == ReportColumns.NO_FIGURE) {
      count(lane, Verdict.NO_DATA);
    } else {
      count(lane, figure == ReportColumns.YES ? judge.yes() : judge.no());
    }
  }

  private boolean isAside(Target target, Achievement report) {
    return asOf != null && isLater(report.reportedOn())
        || report.assigner().isPresent() && assigners.isOther(target, report.assigner());
  }

  private void countWhole(Lane lane, Achievement report) {
    if (!lane.isAside && !isAside(lane.target, report)) {
      count(lane, counted(Cell.of(lane.target, report)));
    }
  }

  private Verdict counted(Cell row) {
    return scorer.verdictSource().counted(assessment.finding(row));
  }

  private void count(Lane lane, Verdict verdict) {
    int ordinal = verdict.ordinal();
    long[] counts = grid.counts();
    counts[lane.placeSlot + ordinal]++;
    counts[lane.groupSlot + ordinal]++;
  }

  /** Whether it matters when a row was reported. */
  boolean needsDays() {
    return asOf != null;
  }

  Tallies tallies(long rows) {
    return grid.tallies(rows);
  }
}
