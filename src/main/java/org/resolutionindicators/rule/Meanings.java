package org.resolutionindicators.rule;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;

/** All ways in which one figure may be meant, at least one; they decide where they agree. */
record Meanings(ImmutableList<Held> ways) {

  static Meanings of(Held... ways) {
    return new Meanings(ImmutableList.copyOf(ways));
  }

  /**
   * The ways to hold a figure against zones that no word of change was asked with.
   *
   * <p>A growth is the figure itself. A reduction is the figure of an indicator that measures reduction, or the opposite of
   * it of one that measures change; of an indicator that measures a level it is neither, but the level that it led to.
   */
  static Meanings of(ZoneJudge zones, Observation figure) {
    if (figure.kind() == ObservationKind.OUT_OF) {
      return of(zones.heldPart(figure));
    }
    Allowed values = zones.allowed(figure);
    if (!figure.sense().equals(Optional.of(Change.Sense.REDUCTION))) {
      return of(zones.held(values));
    }
    ImmutableList.Builder<Held> ways = ImmutableList.builder();
    ways.add(zones.held(values).meaning(FigureMeaning.CHANGE));
    ways.add(zones.held(values.negated()).meaning(FigureMeaning.OPPOSITE_CHANGE));
    figure.level().ifPresent(level -> ways.add(zones.held(zones.allowed(level)).meaning(FigureMeaning.LEVEL)));
    return new Meanings(ways.build());
  }

  Verdict verdict() {
    return ways.stream().map(Held::verdict).reduce(Verdict::between).orElseThrow();
  }

  Reason.Builder reason() {
    if (ways.size() == 1) {
      return ways.get(0).reason();
    }
    Reason.Builder reason = Reason.builder().basis(Basis.MEANINGS);
    ways.forEach(way -> reason.addEach(way.reason().verdict(way.verdict()).build()));
    return reason;
  }
}
