package org.resolutionindicators.model;

/**
 * How the value of a longer period follows from the values of its parts.
 *
 * <p>It is kept with the indicator. Scoring takes each row by itself so far and does not accumulate. A constant is
 * immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum Accumulation {
  /** The value at the end of the last part. */
  LAST,
  /** The sum of the parts. */
  SUM,
  /** The arithmetic mean of the parts. */
  MEAN,
  /** The geometric mean of growth over the parts. */
  COMPOUND,
  /** The target must hold in every part. */
  EVERY,
  /** Each part's figure is already the total up to its end. */
  RUNNING,
  /** The sum of the parts' numerators over the sum of their denominators. */
  SHARE
}
