package org.resolutionindicators.score;

import java.time.LocalDate;
import java.util.Optional;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/**
 * Counts each row by itself, against the target that a data set has for its codes.
 *
 * <p>What rows say of targets themselves is not looked at. Rows are expected in the order of the data set, where a target is
 * found without a search; in any other order they are found through its index.
 */
final class JoinedCounter extends TallyCounter {
  private static final int NONE = -1;

  private final Dataset targets;
  private final RowTally tally;
  private final Lane[] lanes;
  private int last;

  JoinedCounter(Scorer scorer, Optional<LocalDate> asOf, Dataset targets) {
    this.targets = scorer.known(targets, asOf);
    this.tally = new RowTally(scorer, asOf);
    this.lanes = new Lane[this.targets.cells().size()];
    for (int cell = 0; cell < lanes.length; cell++) {
      lanes[cell] = tally.lane(this.targets.target(cell));
    }
  }

  private Lane lane(Indicator indicator, Locality locality, ReportingPeriod period) {
    int cell = cell(indicator, locality, period);
    if (cell == NONE) {
      return tally.lane(Target.builder().indicator(indicator).locality(locality).period(period).build());
    }
    last = cell;
    return lanes[cell];
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
    if (cell >= lanes.length) {
      return false;
    }
    Target target = lanes[cell].target;
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
    tally.count(lane(achievement), achievement);
  }

  private Lane lane(Achievement achievement) {
    Target carried = achievement.target().orElse(null);
    if (carried != null) {
      // The very target of the data set needs no comparing of codes.
      if (isTarget(last, carried)) {
        return lanes[last];
      } else if (isTarget(last + 1, carried)) {
        return lanes[++last];
      }
    }
    return lane(achievement.indicator(), achievement.locality(), achievement.period());
  }

  private boolean isTarget(int cell, Target carried) {
    return cell < lanes.length && lanes[cell].target == carried;
  }

  @Override
  void take(Target target) {
    tally.count(lane(target.indicator(), target.locality(), target.period()));
  }

  @Override
  void take(Target target, Achievement achievement) {
    take(achievement);
  }

  @Override
  void take(Target target, long unscaled, int decimals) {
    tally.count(lane(target.indicator(), target.locality(), target.period()), unscaled, decimals);
  }

  @Override
  public Tallies tallies() {
    return tally.tallies(rows());
  }
}
