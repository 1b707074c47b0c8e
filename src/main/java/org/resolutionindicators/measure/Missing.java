package org.resolutionindicators.measure;

/**
 * What an {@link Aggregation} does about a value that is undefined.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum Missing {
  /** It is left out, and so is its weight; of no value at all the aggregate is undefined. */
  SKIP,
  /** It makes the aggregate undefined. */
  FAIL,
  /** A reference value takes its place. */
  FILL
}
