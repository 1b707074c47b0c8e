package org.resolutionindicators.measure;

import java.util.Optional;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.Obstacle;

/**
 * A figure as it is added up: its exact ends, and how they are meant.
 *
 * @param achievement whose figure it is
 * @param kind how the ends are meant; of a part of a population EXACT
 * @param whole the population, if there is one
 */
record Form(
    Achievement achievement,
    ObservationKind kind,
    Ratio low,
    Ratio high,
    Optional<Change.Sense> sense,
    Optional<Amount> whole) {

  /** The form of a figure, or why it has none. */
  record Read(Optional<Form> form, Optional<Obstacle> obstacle) {}

  static Read read(DerivedFigure figure) {
    Optional<Obstacle.Why> why = why(figure);
    Achievement achievement = figure.achievement();
    return why.isPresent()
        ? new Read(Optional.empty(), Optional.of(Reckoned.obstacle(achievement, why.get())))
        : new Read(Optional.of(of(figure)), Optional.empty());
  }

  private static Optional<Obstacle.Why> why(DerivedFigure figure) {
    Observation observation = figure.achievement().observation().orElseThrow();
    if (observation.kind() == ObservationKind.SEVERAL) {
      return Optional.of(Obstacle.Why.NOT_ONE_NUMBER);
    } else if (!observation.hasFigure()) {
      return Optional.of(Obstacle.Why.NOT_A_NUMBER);
    }
    return figure.isExact() ? Optional.empty() : Optional.of(Obstacle.Why.NOT_EXACT);
  }

  private static Form of(DerivedFigure figure) {
    Achievement achievement = figure.achievement();
    Observation observation = achievement.observation().orElseThrow();
    ObservationKind kind = observation.kind();
    if (kind == ObservationKind.OUT_OF) {
      Ratio part = Ratio.of(observation.low());
      return new Form(
          achievement, ObservationKind.EXACT, part, part, Optional.empty(), Optional.of(observation.whole()));
    }
    boolean isNumber = kind == ObservationKind.EXACT && figure.exact().isPresent();
    Ratio low = isNumber ? figure.exact().get() : Ratio.of(observation.low());
    Ratio high = isNumber ? low : Ratio.of(observation.high());
    return new Form(achievement, kind, low, high, observation.sense(), Optional.empty());
  }

  Obstacle obstacle(Obstacle.Why why) {
    return Reckoned.obstacle(achievement, why);
  }
}
