package org.resolutionindicators.score;

import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.rule.QualifierReading;

/**
 * The worst value that a reported figure stands for: all of them must be moved to where the target is met.
 *
 * @param side -1 if it lies just below the value, 1 if just above, 0 if it is the value
 */
record ShortfallFigure(PaceFraction value, int side) {

  /** The worst value; empty if there is none, as the least of "below 40". */
  static Optional<ShortfallFigure> worst(Observation figure, QualifierReading reading, boolean isAscending) {
    boolean every = reading == QualifierReading.EVERY_VALUE;
    Amount end = isAscending ? figure.low() : figure.high();
    return switch (figure.kind()) {
      case EXACT, RANGE, OUT_OF -> at(end, 0);
      case ABOUT -> at(end, every ? isAscending ? -1 : 1 : 0);
      case ABOVE -> every && !isAscending ? Optional.empty() : at(end, 1);
      case AT_LEAST -> every && !isAscending ? Optional.empty() : at(end, 0);
      case BELOW, NEARLY -> every && isAscending ? Optional.empty() : at(end, -1);
      case AT_MOST -> every && isAscending ? Optional.empty() : at(end, 0);
      case DATE, SEVERAL, YES, NO, WORDS, NOT_APPLICABLE -> Optional.empty();
    };
  }

  private static Optional<ShortfallFigure> at(Amount amount, int side) {
    return Optional.of(new ShortfallFigure(PaceFraction.of(amount), side));
  }

  ShortfallFigure negated() {
    return new ShortfallFigure(value.negated(), -side);
  }

  /** Whether it must be moved further than onto the place itself. */
  boolean isStrictAt(ShortfallLimit limit) {
    int better = limit.isAscending() ? side : -side;
    return better == 0 ? limit.isStrict() : better < 0;
  }
}
