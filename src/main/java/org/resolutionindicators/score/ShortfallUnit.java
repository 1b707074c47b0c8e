package org.resolutionindicators.score;

/**
 * What the amount to go to a target is counted in.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum ShortfallUnit {
  /** The indicator's unit. */
  OWN,
  /** Percentage points: of rates and shares. */
  POINTS,
  /** Places of a rank. */
  PLACES,
  /** Days. */
  DAYS,
  /** Per cent of the plan, where only a percentage of plan was published. */
  PERCENT_OF_PLAN
}
