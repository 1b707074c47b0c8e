package org.resolutionindicators.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.resolutionindicators.measure.Ratio;

/**
 * What a condition of a grade is about.
 *
 * <p>All but the points are counts of tasks or indicators, and are compared as shares of y, the number of all.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum GradeQuantity {
  /** Completed, exceeded ones among them. */
  COMPLETED("completed"),
  /** Exceeded; they are among the completed. */
  EXCEEDED("exceeded"),
  /** Completed on schedule and, where the rule asks for it, to the quality asked. */
  ON_SCHEDULE("on schedule and to quality"),
  /** Completed late; fewer are better. */
  LATE("late"),
  /** Points given by whoever assesses; not a share. */
  POINTS("points");

  private static final int DECIMALS = 2;

  private final String phrase;

  GradeQuantity(String phrase) {
    this.phrase = phrase;
  }

  /** The share in per cent, or the points, for a reader; at two decimals. */
  String figure(Ratio value) {
    BigDecimal shown = this == POINTS ? value.round(DECIMALS, RoundingMode.HALF_UP) : value.percent(DECIMALS);
    String plain = shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    return this == POINTS ? plain : plain + " %";
  }

  /**
   * Returns the phrase.
   *
   * @return a few English words
   */
  @Override
  public String toString() {
    return phrase;
  }
}
