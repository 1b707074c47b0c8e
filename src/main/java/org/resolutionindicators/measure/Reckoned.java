package org.resolutionindicators.measure;

import java.util.List;
import java.util.Optional;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.model.ReportingPeriod;

/** What a reckoning came to; the parts are those of {@link DerivedFigure}. */
record Reckoned(Observation observation, Optional<Ratio> exact, boolean isExact) {

  static Reckoned notApplicable() {
    return new Reckoned(Observation.notApplicable(), Optional.empty(), true);
  }

  static Reckoned number(Amount amount) {
    return new Reckoned(Observation.of(amount), Optional.of(Ratio.of(amount)), true);
  }

  static Reckoned outOf(Indicator indicator, Amount part, Amount whole) {
    Ratio exact = indicator.kind().isInPoints() ? DerivedFigure.share(part, whole) : Ratio.of(part);
    return new Reckoned(Observation.outOf(part, whole), Optional.of(exact), true);
  }

  /** Whose figure is derived. */
  record Cell(Indicator indicator, Locality locality, ReportingPeriod period) {

    Obstacle obstacle(Obstacle.Why why) {
      return Obstacle.of(indicator.code(), locality.code(), period, why);
    }

    DerivedFigure figure(Reckoned reckoned, Derivation derivation) {
      Achievement.Builder achievement = builder(derivation).observation(reckoned.observation());
      return ImmutableDerivedFigure.of(achievement.build(), reckoned.exact(), reckoned.isExact());
    }

    DerivedFigure none(Derivation derivation) {
      return ImmutableDerivedFigure.of(builder(derivation).build(), Optional.empty(), true);
    }

    /** As little settled, and as late, as what it was derived from. */
    private Achievement.Builder builder(Derivation derivation) {
      Achievement.Builder builder =
          Achievement.builder().indicator(indicator).locality(locality).period(period).derivation(derivation);
      List<Achievement> sources = derivation.sources();
      if (sources.stream().allMatch(source -> source.status().isPresent())) {
        sources.stream().map(source -> source.status().get()).min(DataStatus::compareTo).ifPresent(builder::status);
      }
      if (sources.stream().allMatch(source -> source.reportedOn().isPresent())) {
        sources.stream()
            .map(source -> source.reportedOn().get())
            .max((a, b) -> a.compareTo(b))
            .ifPresent(builder::reportedOn);
      }
      return builder;
    }
  }

  static Obstacle obstacle(Achievement blamed, Obstacle.Why why) {
    return Obstacle.of(blamed.indicator().code(), blamed.locality().code(), blamed.period(), why);
  }

  /** Why an achievement has no figure: its own obstacle if it was derived. */
  static Obstacle missing(Achievement blamed) {
    return blamed.derivation().flatMap(Derivation::obstacle).orElseGet(() -> obstacle(blamed, Obstacle.Why.NOT_REPORTED));
  }
}
