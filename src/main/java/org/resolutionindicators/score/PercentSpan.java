package org.resolutionindicators.score;

import java.util.Optional;
import java.util.function.Function;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Observation;

/**
 * All values that a figure or a percentage allows; an end is empty where there is none.
 *
 * @param isLoose whether it is "about" its numbers, so that values beyond them may be meant too
 */
record PercentSpan(Optional<Ratio> low, boolean hasLow, Optional<Ratio> high, boolean hasHigh, boolean isLoose) {

  /** The values of a figure, each turned into a percentage by an increasing function. */
  static PercentSpan of(Observation figure, Function<Amount, Ratio> percent) {
    Optional<Ratio> low = Optional.of(percent.apply(figure.low()));
    Optional<Ratio> high = Optional.of(percent.apply(figure.high()));
    Optional<Ratio> none = Optional.empty();
    return switch (figure.kind()) {
      case EXACT, RANGE, OUT_OF -> new PercentSpan(low, true, high, true, false);
      case ABOUT -> new PercentSpan(low, true, high, true, true);
      case ABOVE -> new PercentSpan(low, false, none, false, false);
      case AT_LEAST -> new PercentSpan(low, true, none, false, false);
      case BELOW, NEARLY -> new PercentSpan(none, false, high, false, false);
      case AT_MOST -> new PercentSpan(none, false, high, true, false);
      case DATE, SEVERAL, YES, NO, WORDS, NOT_APPLICABLE ->
          throw new IllegalArgumentException("Figure needed: " + figure);
    };
  }

  /** The values that may have been printed so: numbers stand for all that are less than a unit away. */
  static PercentSpan printed(Observation figure, Amount unit) {
    return switch (figure.kind()) {
      case EXACT, RANGE, ABOUT ->
          new PercentSpan(
              Optional.of(Ratio.of(figure.low().minus(unit))),
              false,
              Optional.of(Ratio.of(figure.high().plus(unit))),
              false,
              of(figure, Ratio::of).isLoose());
      default -> of(figure, Ratio::of);
    };
  }

  boolean meets(PercentSpan other) {
    return reaches(low, hasLow, other.high, other.hasHigh) && reaches(other.low, other.hasLow, high, hasHigh);
  }

  /** Whether a lower end is not beyond an upper one. */
  private static boolean reaches(Optional<Ratio> low, boolean hasLow, Optional<Ratio> high, boolean hasHigh) {
    if (low.isEmpty() || high.isEmpty()) {
      return true;
    }
    int order = low.get().compareTo(high.get());
    return order < 0 || order == 0 && hasLow && hasHigh;
  }
}
