package org.resolutionindicators.rule;

import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.rule.Comparison.Edge;

/**
 * The values that a reported figure stands for, from the least to the greatest; an end is empty where there is none.
 *
 * @param isQualified whether the figure was a phrase or a range, so that it had to be read in some way
 */
record Allowed(Optional<Position> least, Optional<Position> greatest, boolean isQualified) {

  static Allowed exactly(Amount amount) {
    return of(at(amount, Edge.EXACTLY), at(amount, Edge.EXACTLY), false);
  }

  private static Allowed of(Optional<Position> least, Optional<Position> greatest, boolean isQualified) {
    return new Allowed(least, greatest, isQualified);
  }

  /** The numbers of the figure itself, whatever stands beside them; of a part of a population, the part. */
  static Allowed of(Observation figure, QualifierReading reading) {
    boolean every = reading == QualifierReading.EVERY_VALUE;
    Amount low = figure.low();
    Amount high = figure.high();
    return switch (figure.kind()) {
      case EXACT, OUT_OF -> exactly(low);
      case RANGE -> range(low, high);
      case ABOUT -> every ? of(at(low, Edge.JUST_BELOW), at(high, Edge.JUST_ABOVE), true) : range(low, high);
      case ABOVE -> upwards(low, Edge.JUST_ABOVE, every);
      case AT_LEAST -> upwards(low, Edge.EXACTLY, every);
      case BELOW, NEARLY -> downwards(high, Edge.JUST_BELOW, every);
      case AT_MOST -> downwards(high, Edge.EXACTLY, every);
      case DATE, SEVERAL, YES, NO, WORDS, NOT_APPLICABLE ->
          throw new IllegalArgumentException("Figure needed: " + figure);
    };
  }

  private static Allowed range(Amount low, Amount high) {
    return of(at(low, Edge.EXACTLY), at(high, Edge.EXACTLY), true);
  }

  private static Allowed upwards(Amount amount, Edge edge, boolean every) {
    return of(at(amount, edge), every ? Optional.empty() : at(amount, edge), true);
  }

  private static Allowed downwards(Amount amount, Edge edge, boolean every) {
    return of(every ? Optional.empty() : at(amount, edge), at(amount, edge), true);
  }

  private static Optional<Position> at(Amount amount, Edge edge) {
    return Optional.of(new Position(amount, edge));
  }

  Allowed rounded(int decimals) {
    return new Allowed(least.map(p -> p.rounded(decimals)), greatest.map(p -> p.rounded(decimals)), isQualified);
  }

  /** All of them times a factor greater than nought. */
  Allowed times(Amount factor) {
    return new Allowed(least.map(p -> p.times(factor)), greatest.map(p -> p.times(factor)), isQualified);
  }

  Allowed negated() {
    return new Allowed(greatest.map(Position::negated), least.map(Position::negated), isQualified);
  }
}
