package org.resolutionindicators.score;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
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
    Optional<Ruling> ruling = isWhole ? Optional.empty() : scorer.ruleBook().rulingFor(target);
    ScaledJudge judge = ruling.map(found -> ScaledJudge.of(found.judge(), ReportColumns.DECIMALS)).orElse(null);
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
    if (lane.nothing == Lane.UNKNOWN) {
      lane.nothing = counted(Cell.of(lane.target)).ordinal();
    }
    count(lane, lane.nothing);
  }

  /** Counts a row that reports one number and nothing else. */
  void count(Lane lane, long unscaled, int decimals) {
    if (lane.isAside) {
      return;
    }
    ScaledJudge judge = lane.judge;
    long scaled = scaled(unscaled, decimals);
    if (judge == null || scaled == Amount.NOT_UNSCALED) {
      countWhole(lane, Achievement.of(lane.target, Observation.of(Amount.ofUnscaled(unscaled, decimals))));
    } else {
      count(lane, lane.isNotDue ? Verdict.NOT_DUE : judge.judge(scaled));
    }
  }

  /** The number in the unit of the judges, or {@link Amount#NOT_UNSCALED} if another way must be found. */
  private static long scaled(long unscaled, int decimals) {
    if (decimals < 0 || decimals > ReportColumns.DECIMALS) {
      return Amount.NOT_UNSCALED;
    }
    long factor = FACTORS[decimals];
    long limit = -ReportColumns.LEAST / factor;
    return unscaled <= limit && unscaled >= -limit ? unscaled * factor : Amount.NOT_UNSCALED;
  }

  /** Counts a row. */
  void count(Lane lane, Achievement report) {
    if (lane.isAside || isAside(lane.target, report)) {
      return;
    }
    Observation figure = report.observation().orElse(null);
    ScaledJudge judge = lane.judge;
    boolean isPlain = countsComputed || report.official().isEmpty();
    if (figure == null) {
      countWithout(lane, report, isPlain);
    } else if (judge == null || !isPlain) {
      countWhole(lane, report);
    } else if (figure.kind() == ObservationKind.EXACT) {
      countExact(lane, judge, figure, report);
    } else {
      countOther(lane, judge, figure, report);
    }
  }

  private void countExact(Lane lane, ScaledJudge judge, Observation figure, Achievement report) {
    long scaled = figure.isPlainFigure() ? figure.low().unscaled(ReportColumns.DECIMALS) : Amount.NOT_UNSCALED;
    if (scaled == Amount.NOT_UNSCALED) {
      countWhole(lane, report);
    } else {
      count(lane, lane.isNotDue ? Verdict.NOT_DUE : judge.judge(scaled));
    }
  }

  private void countOther(Lane lane, ScaledJudge judge, Observation figure, Achievement report) {
    if (figure.kind() == ObservationKind.YES) {
      count(lane, lane.isNotDue ? Verdict.NOT_DUE : judge.yes());
    } else if (figure.kind() == ObservationKind.NO) {
      count(lane, lane.isNotDue ? Verdict.NOT_DUE : judge.no());
    } else {
      countWhole(lane, report);
    }
  }

  private void countWithout(Lane lane, Achievement report, boolean isPlain) {
    boolean saysMore =
        !isPlain
            || report.percentOfPlan().isPresent()
            || report.derivation().isPresent()
            || takesEstimates && report.status().equals(Optional.of(DataStatus.ESTIMATE));
    if (saysMore) {
      countWhole(lane, report);
    } else {
      count(lane);
    }
  }

  private boolean isAside(Target target, Achievement report) {
    return asOf != null && isLater(report.reportedOn())
        || report.assigner().isPresent() && assigners.isOther(target, report.assigner());
  }

  private void countWhole(Lane lane, Achievement report) {
    count(lane, counted(Cell.of(lane.target, report)));
  }

  private Verdict counted(Cell row) {
    return scorer.verdictSource().counted(assessment.finding(row));
  }

  private void count(Lane lane, Verdict verdict) {
    count(lane, verdict.ordinal());
  }

  private void count(Lane lane, int verdict) {
    long[] counts = grid.counts();
    counts[lane.placeSlot + verdict]++;
    counts[lane.groupSlot + verdict]++;
  }

  Tallies tallies(long rows) {
    return grid.tallies(rows);
  }
}
