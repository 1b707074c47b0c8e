package org.resolutionindicators.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.model.Reorganisation;

/**
 * Carries figures of places over a reorganisation to a place that came of it, where that is exact.
 *
 * <p>Nothing is ever carried unless it is asked for by this call. A merger adds up what {@link RollUp} would, with the same
 * obstacles. A new code or name, and a move into another parent, leave the figure as it is. A split has no figure:
 * one figure does not say what belongs to which part, NOT_ADDITIVE. Published verdicts and percentages of plan are not
 * carried; they were said of the place before.
 *
 * <p>No instances, so nothing to share, compare or serialise: stateless, immutable, thread-safe, without equality.
 */
public final class Carry {
  private Carry() {}

  /**
   * Carries figures over.
   *
   * @param change what became what
   * @param successor one of the places that are there after
   * @param predecessors achievements of the places that were there before, all of one indicator and period
   * @return the successor's figure, or an achievement without one that says why; a predecessor that is not among those given
   *     is NOT_REPORTED
   * @throws IllegalArgumentException if the successor is not of this change, there is no predecessor, one of them is not of
   *     this change or given twice, or they are of several indicators or periods
   */
  public static DerivedFigure over(Reorganisation change, Locality successor, Iterable<Achievement> predecessors) {
    return overFigures(change, successor, RollUp.reported(predecessors));
  }

  /**
   * Carries figures over some of which were derived, and so may have an exact value beside their decimals.
   *
   * @param change what became what
   * @param successor one of the places that are there after
   * @param predecessors figures of the places that were there before, all of one indicator and period
   * @return the successor's figure, or an achievement without one that says why
   * @throws IllegalArgumentException as {@link #over}
   */
  public static DerivedFigure overFigures(
      Reorganisation change, Locality successor, Iterable<DerivedFigure> predecessors) {
    ImmutableList<DerivedFigure> given = ImmutableList.copyOf(predecessors);
    checkArgument(
        change.to().contains(successor.code()), "Successor must be one of %s: '%s'", change.to(), successor.code());
    checkArgument(!given.isEmpty(), "Predecessors of '%s' must be one or more", successor.code());
    for (DerivedFigure figure : given) {
      LocalityCode place = figure.achievement().locality().code();
      checkArgument(change.from().contains(place), "Predecessor must be one of %s: '%s'", change.from(), place);
    }
    Achievement first = given.get(0).achievement();
    Reckoned.Cell cell = new Reckoned.Cell(first.indicator(), successor, first.period());
    RollUp.check(cell, given);
    return carried(change, cell, inOrder(change, given));
  }

  private static List<DerivedFigure> inOrder(Reorganisation change, List<DerivedFigure> given) {
    Map<LocalityCode, DerivedFigure> byPlace =
        given.stream().collect(Collectors.toMap(figure -> figure.achievement().locality().code(), figure -> figure));
    return change.from().stream().filter(byPlace::containsKey).map(byPlace::get).toList();
  }

  private static DerivedFigure carried(Reorganisation change, Reckoned.Cell cell, List<DerivedFigure> figures) {
    List<Achievement> sources = RollUp.achievements(figures);
    Function<Optional<Obstacle>, Derivation> derivation =
        obstacle -> Derivation.carriedOver(change, sources, obstacle);
    Optional<LocalityCode> absent =
        change.from().stream()
            .filter(code -> sources.stream().noneMatch(source -> source.locality().code().equals(code)))
            .findFirst();
    if (absent.isPresent()) {
      Obstacle obstacle =
          Obstacle.of(cell.indicator().code(), absent.get(), cell.period(), Obstacle.Why.NOT_REPORTED);
      return cell.none(derivation.apply(Optional.of(obstacle)));
    }
    return switch (change.kind()) {
      case MERGE -> RollUp.summed(cell, figures, derivation);
      case RENAME, MOVE -> asItIs(cell, figures.get(0), derivation);
      case SPLIT ->
          cell.none(derivation.apply(Optional.of(Reckoned.obstacle(sources.get(0), Obstacle.Why.NOT_ADDITIVE))));
    };
  }

  private static DerivedFigure asItIs(
      Reckoned.Cell cell, DerivedFigure before, Function<Optional<Obstacle>, Derivation> derivation) {
    return before
        .achievement()
        .observation()
        .map(observation -> new Reckoned(observation, before.exact(), before.isExact()))
        .map(reckoned -> cell.figure(reckoned, derivation.apply(Optional.empty())))
        .orElseGet(() -> cell.none(derivation.apply(Optional.of(Reckoned.missing(before.achievement())))));
  }
}
