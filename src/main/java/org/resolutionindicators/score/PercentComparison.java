package org.resolutionindicators.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.PercentOfPlan;

/** Compares a published percentage with the one that an actual gives, at the digits that were printed. */
final class PercentComparison {
  private PercentComparison() {}

  /** The outcome, or empty if it cannot be said: "about" allows values that nothing tells from those it does not. */
  static Optional<PercentOutcome> of(PercentOfPlan published, Observation actual, Function<Amount, Ratio> percent) {
    Observation figure = published.figure();
    if (figure.kind() == ObservationKind.EXACT && isExact(actual)) {
      return Optional.of(of(figure.low(), decimals(published), percent.apply(actual.low())));
    }
    PercentSpan printed = PercentSpan.printed(figure, unit(decimals(published)));
    PercentSpan computed = PercentSpan.of(actual, percent);
    if (printed.meets(computed)) {
      return Optional.of(PercentOutcome.AGREES);
    }
    return Optional.of(PercentOutcome.WRONG).filter(wrong -> !printed.isLoose() && !computed.isLoose());
  }

  private static boolean isExact(Observation actual) {
    return actual.kind() == ObservationKind.EXACT || actual.kind() == ObservationKind.OUT_OF;
  }

  private static PercentOutcome of(Amount published, int decimals, Ratio computed) {
    if (Ratio.of(published).equals(computed)) {
      return PercentOutcome.EXACT;
    }
    Predicate<RoundingMode> isMadeBy =
        mode -> published.toBigDecimal().compareTo(computed.round(decimals, mode)) == 0;
    if (isMadeBy.test(RoundingMode.HALF_UP) || isMadeBy.test(RoundingMode.UP)) {
      return PercentOutcome.ROUNDED;
    }
    return isMadeBy.test(RoundingMode.DOWN) ? PercentOutcome.TRUNCATED : PercentOutcome.WRONG;
  }

  /** What a caller counts as printed cannot be less than the digits that are there. */
  private static int decimals(PercentOfPlan published) {
    Observation figure = published.figure();
    return Math.max(published.decimals(), Math.max(figure.low().decimals(), figure.high().decimals()));
  }

  private static Amount unit(int decimals) {
    return Amount.of(BigDecimal.ONE.movePointLeft(decimals));
  }
}
