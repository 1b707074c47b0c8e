package org.resolutionindicators.measure;

import java.util.List;
import java.util.Optional;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.Obstacle;

/** The geometric mean of growth in per cent, compared by powers and never by a rounded root. */
final class Compounding {
  private static final Ratio HUNDRED = Ratio.of(100, 1);

  private Compounding() {}

  /** The mean of one figure or more, each with an observation that applies. */
  static Sum.Result of(List<DerivedFigure> figures, Limits limits) {
    Ratio product = Ratio.of(1, 1);
    for (DerivedFigure figure : figures) {
      Optional<Obstacle.Why> why = why(figure);
      if (why.isPresent()) {
        return Sum.Result.failed(Reckoned.obstacle(figure.achievement(), why.get()));
      }
      product = Decimals.times(product, factor(figure));
    }
    Root root = new Root(product, figures.size());
    Reckoned mean =
        root.exact()
            .map(limits::reckoned)
            .orElseGet(() -> new Reckoned(Observation.of(limits.amount(root)), Optional.empty(), false));
    Optional<Change.Sense> sense = figures.stream().flatMap(figure -> sense(figure).stream()).findFirst();
    return Sum.Result.of(sense.map(said -> changing(mean, said)).orElse(mean));
  }

  private static Optional<Change.Sense> sense(DerivedFigure figure) {
    return figure.achievement().observation().orElseThrow().sense();
  }

  private static Optional<Obstacle.Why> why(DerivedFigure figure) {
    Achievement achievement = figure.achievement();
    Observation observation = achievement.observation().orElseThrow();
    boolean isFigure = observation.hasFigure() || observation.kind() == ObservationKind.SEVERAL;
    if (!isFigure) {
      return Optional.of(Obstacle.Why.NOT_A_NUMBER);
    } else if (observation.kind() != ObservationKind.EXACT) {
      return Optional.of(Obstacle.Why.NOT_ONE_NUMBER);
    } else if (!figure.isExact()) {
      return Optional.of(Obstacle.Why.NOT_EXACT);
    }
    return factor(figure).signum() < 0 ? Optional.of(Obstacle.Why.BELOW_MINUS_HUNDRED) : Optional.empty();
  }

  /** 1 + g / 100; a reduction is a growth of less than nought. */
  private static Ratio factor(DerivedFigure figure) {
    Observation observation = figure.achievement().observation().orElseThrow();
    Ratio size = figure.exact().orElse(Ratio.of(observation.low()));
    boolean isReduction = observation.sense().equals(Optional.of(Change.Sense.REDUCTION));
    Ratio growth = isReduction ? Decimals.minus(Ratio.of(0, 1), size) : size;
    return Decimals.over(Decimals.plus(HUNDRED, growth), HUNDRED);
  }

  /** As the size of a growth or a reduction, since at least one part was told so; nought is what the first was told as. */
  private static Reckoned changing(Reckoned mean, Change.Sense first) {
    if (mean.observation().kind() != ObservationKind.EXACT) {
      return mean;
    }
    Amount value = mean.observation().low();
    if (value.signum() == 0) {
      return new Reckoned(mean.observation().changing(first), Optional.empty(), mean.isExact());
    }
    Observation size = Observation.of(value.signum() < 0 ? value.negated() : value);
    Change.Sense sense = value.signum() < 0 ? Change.Sense.REDUCTION : Change.Sense.GROWTH;
    // A size that was rounded is not what further reckoning may start from.
    boolean isExact = mean.isExact() && mean.exact().filter(Decimals::ends).isPresent();
    return new Reckoned(size.changing(sense), Optional.empty(), isExact);
  }
}
