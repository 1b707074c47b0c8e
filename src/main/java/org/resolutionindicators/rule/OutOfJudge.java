package org.resolutionindicators.rule;

import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.OutOf;

/**
 * Holds a part of a population, or a plain figure, against the part or the share that was asked for.
 *
 * @param part the zones of the part asked for
 */
record OutOfJudge(OutOf asked, ZoneJudge part) implements Judge {
  @Override
  public Verdict judge(Observation observation) {
    return meanings(observation).map(Meanings::verdict).orElse(Verdict.UNDECIDED);
  }

  @Override
  public Reason explain(Observation observation) {
    return meanings(observation).map(m -> m.reason().build()).orElseGet(() -> Reason.notComparable(observation));
  }

  private Optional<Meanings> meanings(Observation observation) {
    if (observation.kind() == ObservationKind.OUT_OF) {
      return Optional.of(part.isInPercent() ? Meanings.of(share(observation)) : parts(observation));
    }
    return Optional.of(observation).filter(Observation::isPlainFigure).map(figure -> Meanings.of(plain(figure)));
  }

  private Meanings parts(Observation observed) {
    Held byPart = part.held(Allowed.exactly(observed.low()));
    return asked.whole().equals(observed.whole())
        ? Meanings.of(byPart)
        : Meanings.of(byPart.meaning(FigureMeaning.PART), crossed(observed).meaning(FigureMeaning.SHARE));
  }

  private Held share(Observation observed) {
    if (part.decimals().isPresent()) {
      return roundedShare().held(Allowed.exactly(part.share(observed.low(), observed.whole())));
    }
    boolean isSame = asked.whole().equals(observed.whole());
    return isSame ? Held.of(part, part, Allowed.exactly(observed.low()), asked.whole()) : crossed(observed);
  }

  /** Both as parts of the product of their populations, so that nothing is divided. */
  private Held crossed(Observation observed) {
    ZoneJudge zones = part.forExactly(asked.part().times(observed.whole()));
    Amount number = observed.low().times(asked.whole());
    return Held.of(part, zones, Allowed.exactly(number), asked.whole().times(observed.whole()));
  }

  private Held plain(Observation figure) {
    Allowed values = part.allowed(figure);
    if (!part.isInPercent()) {
      return part.held(values);
    } else if (part.decimals().isPresent()) {
      return roundedShare().held(values);
    }
    return Held.of(part, part, values.times(ZoneJudge.perCent(asked.whole())), asked.whole());
  }

  private ZoneJudge roundedShare() {
    return part.forNumber(part.share(asked.part(), asked.whole()));
  }
}
