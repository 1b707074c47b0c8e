package org.resolutionindicators.score;

/**
 * Why there is no outlook, or no pace of one form.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum OutlookUndefined {
  /** Nothing was asked, or the target does not apply. */
  NO_TARGET,
  /** Target or figure is a date, yes, no or words. */
  NOT_A_NUMBER,
  /** Target or figure is qualified, a range of figures, several, or may be meant in more than one way. */
  NOT_ONE_NUMBER,
  /**
   * The indicator's accumulation has no such pace: what must hold each year, a share of wholes not known yet, a growth that
   * leads to no level, growth rates by addition, amounts that add up by multiplication. Ranks are not multiplied, and
   * nothing is over more than 200 years.
   */
  NOT_MEASURED,
  /** The span is over; the verdict says how it ended. */
  TERM_OVER,
  /** No year's figure of the span is known. */
  NO_FIGURE,
  /** A year before the latest figure has none, without which there is no total and no mean. */
  MISSING_YEAR,
  /** There is no baseline that is one number, and no earlier figure. */
  NO_BASELINE,
  /** The baseline is the target: no change was asked. */
  BASELINE_IS_TARGET,
  /** Baseline, figure or target is 0 or less, or a growth -100% or less, and has no rate of growth. */
  NOT_POSITIVE
}
