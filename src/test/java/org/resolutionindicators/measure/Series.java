package org.resolutionindicators.measure;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** Figures of one indicator over time in a short notation: {@code 2021: 20, 2022-Q1: 61..62, 2023: n/a}. */
final class Series {
  private Series() {}

  static Indicator indicator(IndicatorKind kind, Accumulation accumulation) {
    return Indicator.builder()
        .code(IndicatorCode.of("A"))
        .direction(Direction.ASCENDING)
        .kind(kind)
        .accumulation(accumulation)
        .build();
  }

  static Target target(Indicator indicator, String period, Criterion criterion) {
    return Target.builder()
        .indicator(indicator)
        .period(ReportingPeriod.parse(period))
        .criterion(criterion)
        .build();
  }

  static Target target(Indicator indicator, String period) {
    return Target.builder().indicator(indicator).period(ReportingPeriod.parse(period)).build();
  }

  static Achievement achievement(Indicator indicator, String period, Observation figure) {
    return achievement(indicator, ReportingPeriod.parse(period), figure);
  }

  static Achievement achievement(Indicator indicator, ReportingPeriod period, Observation figure) {
    return Achievement.builder().indicator(indicator).period(period).observation(figure).build();
  }

  static List<Achievement> achievements(Indicator indicator, String figures) {
    return Splitter.on(',')
        .trimResults()
        .omitEmptyStrings()
        .splitToStream(figures)
        .map(text -> Splitter.on(": ").splitToList(text))
        .map(pair -> achievement(indicator, pair.get(0), Samples.observation(pair.get(1))))
        .toList();
  }

  static List<DerivedFigure> figures(Indicator indicator, String figures) {
    return achievements(indicator, figures).stream().map(DerivedFigure::reported).toList();
  }

  /** The figure, or why there is none. */
  static String told(DerivedFigure figure) {
    Achievement achievement = figure.achievement();
    Optional<Obstacle> obstacle = achievement.derivation().flatMap(Derivation::obstacle);
    return achievement.observation().map(Observation::toString).or(() -> obstacle.map(Obstacle::toString)).orElseThrow();
  }

  static Derivation.OverTime overTime(DerivedFigure figure) {
    return (Derivation.OverTime) figure.achievement().derivation().orElseThrow();
  }
}
