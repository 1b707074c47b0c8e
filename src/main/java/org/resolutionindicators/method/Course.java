package org.resolutionindicators.method;

import org.resolutionindicators.measure.Growth;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;

/**
 * The way from a base to the last figure, in the direction that is better.
 *
 * @param direction 1 where higher is better, -1 where lower is
 */
record Course(int direction, Timeline.Point base, Timeline.Point end) {
  /** Yearly growth, more than 0 if it is for the better: d · sgn(b) · ((x / b)<sup>1/n</sup> - 1). */
  Measured growth() {
    int years = end.year() - base.year();
    if (years == 0) {
      return Measured.undefined(Undefined.TOO_FEW_FIGURES);
    }
    Measured growth = Growth.yearly(base.value(), end.value(), years);
    boolean isForTheWorse = direction * base.value().signum() < 0;
    return growth.value().map(rate -> Measured.of(isForTheWorse ? rate.negated() : rate)).orElse(growth);
  }

  /** Yearly growth divided by the size of the one that leads from the base to a target in its year. */
  Measured ratioTo(Ratio target, int year) {
    Measured growth = growth();
    Measured required = required(target, year);
    if (!growth.isDefined() || !required.isDefined()) {
      return growth.isDefined() ? required : growth;
    }
    Ratio size = required.value().orElseThrow().abs();
    return size.signum() == 0
        ? Measured.undefined(Undefined.BASELINE_IS_TARGET)
        : Measured.of(growth.value().orElseThrow().dividedBy(size));
  }

  /** A target that was due before the base gives the growth that led from it to the base, which is the same formula. */
  private Measured required(Ratio target, int year) {
    int years = year - base.year();
    return years < 0
        ? Growth.yearly(target, base.value(), -years)
        : Growth.yearly(base.value(), target, years);
  }
}
