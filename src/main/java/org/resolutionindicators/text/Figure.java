package org.resolutionindicators.text;

import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Observation;

/** A figure as it was written: one number (low and high are the same) or a range, and what is said about it. */
record Figure(Qualifier qualifier, Amount low, Amount high, boolean isRange) implements Form {

  static Figure of(Qualifier qualifier, Amount amount) {
    return new Figure(qualifier, amount, amount, false);
  }

  @Override
  public Criterion criterion() {
    return switch (qualifier) {
      case NONE -> isRange ? Criterion.range(low, high) : Criterion.point(low);
      case ABOUT -> isRange ? Criterion.about(low, high) : Criterion.about(low);
      case BELOW -> Criterion.below(low);
      case AT_MOST -> Criterion.atMost(low);
      case AT_LEAST -> Criterion.atLeast(low);
      case ABOVE -> Criterion.above(low);
      case NEARLY -> throw new IllegalStateException("Figure is no target: " + this);
    };
  }

  @Override
  public Observation observation() {
    return switch (qualifier) {
      case NONE -> isRange ? Observation.range(low, high) : Observation.of(low);
      case ABOUT -> Observation.about(low, high);
      case BELOW -> Observation.below(low);
      case AT_MOST -> Observation.atMost(low);
      case AT_LEAST -> Observation.atLeast(low);
      case ABOVE -> Observation.above(low);
      case NEARLY -> Observation.nearly(low);
    };
  }

  /** The same figure on the other side of nought. */
  Figure negated() {
    return new Figure(qualifier.turned(), high.negated(), low.negated(), isRange);
  }
}
