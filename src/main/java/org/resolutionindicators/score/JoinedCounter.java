package org.resolutionindicators.score;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportColumns;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.ScaledJudge;
import org.resolutionindicators.rule.Verdict;

/**
 * Counts each row by itself, against the target that prepared data have for its codes.
 *
 * <p>What rows say of targets themselves is not looked at. Rows are expected in the order of the data set, where a target is
 * found without a search; in any other order they are found through its index.
 */
final class JoinedCounter extends TallyCounter {
  private static final int NONE = -1;

  private final Prepared prepared;
  private final Dataset targets;
  private final @Nullable LocalDate asOf;
  private final boolean countsComputed;
  private final RowAssessment assessment;
  private final AssignerWatch assigners;
  private final RowTally strangers;
  private final long[] counts;
  private final int size;
  private long rowsOfStrangers;
  private int last = NONE;
  private @Nullable Indicator lastIndicator;
  private @Nullable Locality lastLocality;
  private @Nullable ReportingPeriod lastPeriod;
  private @Nullable ScaledJudge judge;
  private boolean isNotDue;
  private int placeSlot;
  private int groupSlot;

  JoinedCounter(Prepared prepared) {
    Scorer scorer = prepared.scorer();
    this.prepared = prepared;
    this.targets = prepared.dataset();
    this.size = targets.cells().size();
    this.asOf = prepared.asOf().orElse(null);
    this.countsComputed = scorer.verdictSource() == VerdictSource.COMPUTED;
    this.assessment = new RowAssessment(scorer, prepared.asOf());
    this.assigners = new AssignerWatch(scorer.assigner());
    this.strangers = new RowTally(scorer, prepared.asOf());
    this.counts = prepared.slots().layout().newCounts();
  }

  /** Finds the target of a row, and makes it the one that rows are counted for; false if there is none. */
  private boolean isFound(Indicator indicator, Locality locality, ReportingPeriod period) {
    // The very objects need no comparing of codes, and rows of one target mostly follow each other.
    return indicator == lastIndicator && locality == lastLocality && period == lastPeriod
        || isNext(indicator, locality, period)
        || isSearched(indicator, locality, period);
  }

  private boolean isNext(Indicator indicator, Locality locality, ReportingPeriod period) {
    int next = last + 1;
    if (next >= size) {
      return false;
    }
    Target target = targets.target(next);
    if (target.indicator() != indicator || target.locality() != locality || target.period() != period) {
      return false;
    }
    moveTo(next, target);
    return true;
  }

  private boolean isSearched(Indicator indicator, Locality locality, ReportingPeriod period) {
    int cell = cell(indicator, locality, period);
    if (cell == NONE) {
      return false;
    }
    moveTo(cell, targets.target(cell));
    return true;
  }

  private void moveTo(int cell, Target target) {
    last = cell;
    lastIndicator = target.indicator();
    lastLocality = target.locality();
    lastPeriod = target.period();
    judge = prepared.judge(cell);
    isNotDue = prepared.isNotDue(cell);
    placeSlot = prepared.slots().ofPlace()[cell];
    groupSlot = prepared.slots().ofGroup()[cell];
  }

  private int cell(Indicator indicator, Locality locality, ReportingPeriod period) {
    if (isAt(last, indicator, locality, period)) {
      return last;
    } else if (isAt(last + 1, indicator, locality, period)) {
      return last + 1;
    }
    return targets.indexOf(indicator.code(), locality.code(), period);
  }

  private boolean isAt(int cell, Indicator indicator, Locality locality, ReportingPeriod period) {
    if (cell < 0 || cell >= size) {
      return false;
    }
    Target target = targets.target(cell);
    return isSame(target.indicator(), indicator)
        && isSame(target.locality(), locality)
        && isSame(target.period(), period);
  }

  private static boolean isSame(Indicator one, Indicator other) {
    if (one == other) {
      return true;
    }
    IndicatorCode code = one.code();
    return code == other.code() || code.equals(other.code());
  }

  private static boolean isSame(Locality one, Locality other) {
    if (one == other) {
      return true;
    }
    LocalityCode code = one.code();
    return code == other.code() || code.equals(other.code());
  }

  private static boolean isSame(ReportingPeriod one, ReportingPeriod other) {
    return one == other || one.equals(other);
  }

  @Override
  void take(Achievement achievement) {
    if (isFound(achievement.indicator(), achievement.locality(), achievement.period())) {
      count(achievement);
    } else {
      strangers.count(stranger(achievement.indicator(), achievement.locality(), achievement.period()), achievement);
      rowsOfStrangers++;
    }
  }

  /** A target that asks for nothing. */
  private Lane stranger(Indicator indicator, Locality locality, ReportingPeriod period) {
    return strangers.lane(Target.builder().indicator(indicator).locality(locality).period(period).build());
  }

  private void count(Achievement report) {
    long figure = report.plainFigure();
    ScaledJudge zones = judge;
    if (zones == null || figure == ReportColumns.OTHER || !countsComputed && report.official().isPresent()) {
      countWhole(report);
    } else if (asOf == null || !isLater(report)) {
      count(verdict(zones, figure));
    }
  }

  private Verdict verdict(ScaledJudge zones, long figure) {
    if (isNotDue) {
      return Verdict.NOT_DUE;
    }
    return figure >= ReportColumns.LEAST ? zones.judge(figure) : Prepared.sign(zones, figure);
  }

  private boolean isLater(Achievement report) {
    Optional<LocalDate> day = report.reportedOn();
    return asOf != null && day.isPresent() && asOf.isBefore(day.get());
  }

  private void countWhole(Achievement report) {
    Target target = targets.target(last);
    if (!isLater(report) && !assigners.isOther(target, report.assigner())) {
      count(counted(Cell.of(target, report)));
    }
  }

  private Verdict counted(Cell row) {
    return prepared.scorer().verdictSource().counted(assessment.finding(row));
  }

  private void count(Verdict verdict) {
    int ordinal = verdict.ordinal();
    counts[placeSlot + ordinal]++;
    counts[groupSlot + ordinal]++;
  }

  @Override
  void take(Target target) {
    if (!isFound(target.indicator(), target.locality(), target.period())) {
      strangers.count(stranger(target.indicator(), target.locality(), target.period()));
      rowsOfStrangers++;
    } else if (judge == null) {
      count(counted(Cell.of(targets.target(last))));
    } else {
      count(verdict(judge, ReportColumns.NO_FIGURE));
    }
  }

  @Override
  void take(Target target, Achievement achievement) {
    take(achievement);
  }

  @Override
  void take(Target target, long unscaled, int decimals) {
    boolean isFound = isFound(target.indicator(), target.locality(), target.period());
    long figure = RowTally.scaled(unscaled, decimals);
    if (!isFound || judge == null || figure == ReportColumns.OTHER) {
      take(Achievement.of(target, Observation.of(Amount.ofUnscaled(unscaled, decimals))));
    } else {
      count(verdict(judge, figure));
    }
  }

  @Override
  public boolean needsDays() {
    return asOf != null;
  }

  @Override
  public Tallies tallies() {
    Tallies joined = prepared.slots().layout().tallies(counts.clone(), rows() - rowsOfStrangers);
    return rowsOfStrangers == 0 ? joined : joined.plus(strangers.tallies(rowsOfStrangers));
  }
}
