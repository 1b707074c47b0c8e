package org.resolutionindicators.score;

import java.util.Optional;
import java.util.function.Function;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.PercentOfPlan;

/** Sees where a published percentage is the share of a population and not of a plan: 138/184, 75%. */
final class PercentOfWhole {
  private static final Amount HUNDRED = Amount.of(100);

  private PercentOfWhole() {}

  static Function<Amount, Ratio> share(Observation part) {
    return number -> Ratio.of(number.times(HUNDRED), part.whole());
  }

  /**
   * The outcome of the comparison with the share of the population, if that is what was published: it agrees with the share,
   * or the indicator is told in such shares and no share can be more than 100.
   */
  static Optional<PercentOutcome> of(Observation part, PercentOfPlan published, IndicatorKind kind) {
    if (part.kind() != ObservationKind.OUT_OF || published.base() == PercentOfPlan.Base.PLAN) {
      return Optional.empty();
    }
    boolean mayBeShare = kind.isInPoints() && published.figure().low().compareTo(HUNDRED) <= 0;
    return PercentComparison.of(published, part, share(part))
        .filter(outcome -> mayBeShare || outcome != PercentOutcome.WRONG);
  }
}
