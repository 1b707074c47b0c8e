package org.resolutionindicators.score;

/**
 * What a {@link Rating} is about.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum RatingLevel {
  /** One target with what was reported about it: a row of a table, or the last one of several years. */
  TARGET,
  /** An indicator that has several series, each of which is a {@link #TARGET}. */
  INDICATOR,
  /** Several indicators: a goal, a category, a priority, an area. */
  GROUP,
  /** All indicators of a locality. */
  LOCALITY
}
