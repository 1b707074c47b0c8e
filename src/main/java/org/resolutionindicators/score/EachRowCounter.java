package org.resolutionindicators.score;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Target;

/** Counts each row by itself, against the target that comes with it. */
final class EachRowCounter extends TallyCounter {
  private final RowTally tally;
  private @Nullable Lane last;

  EachRowCounter(Scorer scorer, Optional<LocalDate> asOf) {
    this.tally = new RowTally(scorer, asOf);
  }

  /** Rows of one target follow each other more often than not. */
  private Lane lane(Target target) {
    Lane lane = last;
    if (lane == null || lane.target != target) {
      lane = tally.lane(target);
      last = lane;
    }
    return lane;
  }

  @Override
  void take(Achievement achievement) {
    Target target = achievement.target().orElse(null);
    if (target == null) {
      throw new IllegalArgumentException(
          "Achievement must carry its target to be counted by itself: " + Spot.of(achievement));
    }
    tally.count(lane(target), achievement);
  }

  @Override
  void take(Target target) {
    tally.count(lane(target));
  }

  @Override
  void take(Target target, Achievement achievement) {
    tally.count(lane(target), achievement);
  }

  @Override
  void take(Target target, long unscaled, int decimals) {
    tally.count(lane(target), unscaled, decimals);
  }

  @Override
  public boolean needsDays() {
    return tally.needsDays();
  }

  @Override
  public Tallies tallies() {
    return tally.tallies(rows());
  }
}
