package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.measure.DerivedFigure;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Formula;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/** Counts the places below one that reached their target of an indicator: "12/17 xã". */
final class PlaceCounting implements Completion.PlaceCount {
  private final Dataset dataset;
  private final IntFunction<Finding> findings;
  private @Nullable Map<LocalityCode, ImmutableList<Locality>> children;

  PlaceCounting(Dataset dataset, IntFunction<Finding> findings) {
    this.dataset = dataset;
    this.findings = findings;
  }

  @Override
  public DerivedFigure of(Target target, Formula.PlacesMeeting meeting) {
    List<Achievement> sources = new ArrayList<>();
    Optional<Obstacle> obstacle = Optional.empty();
    int applicable = 0;
    int reached = 0;
    for (Locality child : below(target.locality().code())) {
      LocalityCode place = child.code();
      Optional<Finding> finding = finding(meeting.indicator(), place, target.period());
      if (!isThere(child, target.period()) || finding.flatMap(Finding::closing).isPresent()) {
        continue;
      }
      Optional<Obstacle.Why> why = finding.map(f -> open(f.verdict())).orElse(Optional.of(Obstacle.Why.NOT_REPORTED));
      if (why.isPresent() && obstacle.isEmpty()) {
        obstacle = Optional.of(Obstacle.of(meeting.indicator(), place, target.period(), why.get()));
      }
      finding.flatMap(Finding::achievement).ifPresent(sources::add);
      applicable += finding.filter(f -> f.verdict() != Verdict.NOT_APPLICABLE).isPresent() ? 1 : 0;
      reached += finding.filter(f -> f.verdict().isReached()).isPresent() ? 1 : 0;
    }
    if (applicable == 0 && obstacle.isEmpty()) {
      obstacle =
          Optional.of(
              Obstacle.of(meeting.indicator(), target.locality().code(), target.period(), Obstacle.Why.NOT_REPORTED));
    }
    Achievement.Builder counted =
        Achievement.builder()
            .indicator(target.indicator())
            .locality(target.locality())
            .period(target.period())
            .derivation(Derivation.byFormula(meeting, sources, obstacle));
    if (obstacle.isEmpty()) {
      counted.observation(Observation.outOf(Amount.of(reached), Amount.of(applicable)));
    }
    return DerivedFigure.reported(counted.build());
  }

  /** Whether the place is what it is on the last day of the period. */
  private static boolean isThere(Locality place, ReportingPeriod period) {
    return period.lastDay().map(place::isValidOn).orElse(true);
  }

  /** Why it is not known whether a place reached its target. */
  private static Optional<Obstacle.Why> open(Verdict verdict) {
    return switch (verdict) {
      case EXCEEDED, MET, MET_OR_EXCEEDED, NOT_MET, NOT_APPLICABLE -> Optional.empty();
      case NO_DATA -> Optional.of(Obstacle.Why.NOT_REPORTED);
      case NO_TARGET -> Optional.of(Obstacle.Why.NO_PLAN);
      case UNDECIDED, NOT_DUE -> Optional.of(Obstacle.Why.NOT_DECIDED);
    };
  }

  private ImmutableList<Locality> below(LocalityCode place) {
    if (children == null) {
      children = Completion.children(dataset);
    }
    return children.getOrDefault(place, ImmutableList.of());
  }

  private Optional<Finding> finding(IndicatorCode indicator, LocalityCode place, ReportingPeriod period) {
    int index = dataset.indexOf(indicator, place, period);
    return index < 0 ? Optional.empty() : Optional.of(findings.apply(index));
  }
}
