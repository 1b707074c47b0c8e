package org.resolutionindicators.score;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Formula;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;

/**
 * Scores the rows of each locality together, as a data set of their own, and keeps no more than one locality.
 *
 * <p>A locality is scored when the next one begins, or tallies are asked for.
 */
final class GroupedCounter extends TallyCounter {
  private final Scorer scorer;
  private final Optional<LocalDate> asOf;
  private final ImmutableList<Indicator> indicators;
  private final TallyGrid grid = new TallyGrid();
  private final RowOrder order = new RowOrder();
  private Dataset.Builder locality = Dataset.builder();
  private boolean isBegun;

  /** Indicators that some locality has no row of, and a composite or a formula there asks for, must be given. */
  GroupedCounter(Scorer scorer, Optional<LocalDate> asOf, Iterable<? extends Indicator> indicators) {
    this.scorer = scorer;
    this.asOf = asOf;
    this.indicators = ImmutableList.copyOf(indicators);
    this.indicators.forEach(GroupedCounter::checkPlaces);
  }

  private static void checkPlaces(Indicator indicator) {
    checkArgument(
        !(indicator.formula().orElse(null) instanceof Formula.PlacesMeeting),
        "Indicator '%s' counts other places, and must be scored in a data set that has them",
        indicator.code());
  }

  private Dataset.Builder place(Spot row, Indicator indicator) {
    checkPlaces(indicator);
    order.check(row);
    if (order.isBreak(row)) {
      complete();
      locality = Dataset.builder();
      indicators.forEach(locality::add);
      isBegun = true;
    }
    order.add(row);
    return locality;
  }

  private void complete() {
    if (isBegun) {
      Dataset dataset = locality.build();
      FindingList findings = Preparation.of(known(dataset), scorer, asOf).findings();
      for (int i = 0; i < findings.size(); i++) {
        int verdict = findings.counted(i, scorer.verdictSource()).ordinal();
        int placeSlot = grid.placeSlot(findings.target(i));
        int groupSlot = grid.groupSlot(findings.target(i));
        grid.counts()[placeSlot + verdict]++;
        grid.counts()[groupSlot + verdict]++;
      }
      isBegun = false;
      order.close();
    }
  }

  /** As for a whole data set, except that the chosen assigner need not have set anything in each locality. */
  private Dataset known(Dataset dataset) {
    boolean isChosenAbsent = scorer.assigner().filter(chosen -> !dataset.assigners().contains(chosen)).isPresent();
    if (!isChosenAbsent) {
      return scorer.known(dataset, asOf);
    }
    return asOf.map(dataset::asOf).orElse(dataset).assignedBy(scorer.assigner().orElseThrow());
  }

  @Override
  void take(Achievement achievement) {
    place(Spot.of(achievement), achievement.indicator()).add(achievement);
  }

  @Override
  void take(Target target) {
    place(Spot.of(target), target.indicator()).add(target);
  }

  @Override
  void take(Target target, Achievement achievement) {
    place(Spot.of(target), target.indicator()).add(target).add(achievement);
  }

  @Override
  void take(Target target, long unscaled, int decimals) {
    take(target, Achievement.of(target, Observation.of(Amount.ofUnscaled(unscaled, decimals))));
  }

  @Override
  public Tallies tallies() {
    complete();
    return grid.tallies(rows());
  }
}
