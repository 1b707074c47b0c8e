package org.resolutionindicators.rule;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;

/**
 * Holds a change against the growth or reduction asked for.
 *
 * @param by the zones of its size
 * @param level the zones of the level that it is to lead to, or null if none was asked for
 */
record ChangeJudge(Change.Sense sense, ZoneJudge by, @Nullable ZoneJudge level) implements Judge {
  @Override
  public Verdict judge(Observation observation) {
    return isComparable(observation) ? meanings(observation).verdict() : Verdict.UNDECIDED;
  }

  @Override
  public Reason explain(Observation observation) {
    if (!isComparable(observation)) {
      return Reason.notComparable(observation);
    }
    Meanings meanings = meanings(observation);
    Reason.Builder reason = meanings.reason();
    levelBeside(observation)
        .filter(beside -> beside.verdict().isDecided() && beside.verdict() != meanings.verdict())
        .ifPresent(beside -> reason.addEach(beside.reason().verdict(beside.verdict()).build()));
    return reason.build();
  }

  private static boolean isComparable(Observation observation) {
    return observation.hasFigure() && observation.kind() != ObservationKind.OUT_OF;
  }

  private Meanings meanings(Observation figure) {
    Held change = by.held(by.allowed(figure));
    if (figure.sense().isPresent()) {
      return Meanings.of(figure.sense().get() == sense ? change : opposite(figure));
    } else if (level == null) {
      return Meanings.of(change);
    }
    return Meanings.of(change.meaning(FigureMeaning.CHANGE), held(level, figure));
  }

  private Held opposite(Observation figure) {
    return by.held(by.allowed(figure).negated()).meaning(FigureMeaning.OPPOSITE_CHANGE);
  }

  private static Held held(ZoneJudge level, Observation figure) {
    return level.held(level.allowed(figure)).meaning(FigureMeaning.LEVEL);
  }

  /** The level that was reported beside a change, held against the level that was asked for beside one. */
  private Optional<Held> levelBeside(Observation observation) {
    return level == null ? Optional.empty() : observation.level().map(reported -> held(level, reported));
  }
}
