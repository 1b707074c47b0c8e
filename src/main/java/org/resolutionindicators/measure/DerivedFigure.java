package org.resolutionindicators.measure;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.Target;

/**
 * An achievement, reported or derived, with the exact value behind its figure.
 *
 * <p>A quotient, a mean or a root may have no end as a decimal. Its observation is then a number of so many decimals that
 * no number of the target lies between it and the true value: it gets the verdict that the true value would get, compared as
 * it is or rounded half up at the indicator's decimals. What is reckoned further starts from the exact value, so that
 * nothing adds up from rounding.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Tuple
public abstract sealed class DerivedFigure implements Serializable permits ImmutableDerivedFigure {
  private static final long serialVersionUID = 1L;

  DerivedFigure() {}

  /**
   * Returns the achievement.
   *
   * @return with an observation, or without one and with a {@linkplain Achievement#derivation derivation} that says why
   */
  public abstract Achievement achievement();

  /**
   * Returns the exact value, in the indicator's unit.
   *
   * @return the number of an {@linkplain ObservationKind#EXACT exact} figure without a sense; of a part of a population 100
   *     · part / whole where the indicator's kind is {@linkplain
   *     org.resolutionindicators.model.IndicatorKind#isInPoints() in points}, otherwise the part; empty for a root without
   *     an end as a decimal, for qualified figures, ranges and changes, and for what has no number
   */
  public abstract Optional<Ratio> exact();

  /**
   * Tells whether the numbers of the observation, or else the {@linkplain #exact exact value}, are the true ones.
   *
   * @return false for what can be judged and cannot be reckoned with further: a root without an end as a decimal, and a
   *     range or a qualified figure with an end that has none
   */
  public abstract boolean isExact();

  /**
   * Obtains a figure whose numbers are what was reported.
   *
   * @param achievement with or without an observation
   * @return the figure, which is exact
   */
  public static DerivedFigure reported(Achievement achievement) {
    Optional<Ratio> exact = achievement.observation().flatMap(figure -> exact(achievement, figure));
    return ImmutableDerivedFigure.of(achievement, exact, true);
  }

  private static Optional<Ratio> exact(Achievement achievement, Observation figure) {
    if (figure.kind() == ObservationKind.OUT_OF) {
      boolean isShare = achievement.indicator().kind().isInPoints();
      return Optional.of(isShare ? share(figure.low(), figure.whole()) : Ratio.of(figure.low()));
    }
    boolean isNumber = figure.kind() == ObservationKind.EXACT && figure.sense().isEmpty();
    return isNumber ? Optional.of(Ratio.of(figure.low())) : Optional.empty();
  }

  static Ratio share(Amount part, Amount whole) {
    return Ratio.of(part.times(Amount.of(100)), whole);
  }

  /** The same value, with an observation that compares rightly with the numbers of another target; empty if none does. */
  Optional<Reckoned> against(Target target) {
    Optional<Observation> figure = achievement().observation();
    Limits limits = Limits.of(target);
    if (figure.isEmpty() || !isExact() && !limits.areTakenIn(figure.get())) {
      return Optional.empty();
    }
    boolean isNumber = figure.get().kind() == ObservationKind.EXACT && exact().isPresent();
    return Optional.of(isNumber ? limits.reckoned(exact().get()) : new Reckoned(figure.get(), exact(), isExact()));
  }
}
