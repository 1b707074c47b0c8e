package org.resolutionindicators.score;

/**
 * How a data set is broken down into scorecards.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum Breakdown {
  /** One scorecard for each locality and period. */
  LOCALITY,
  /** One scorecard for each group of indicators, over all localities and periods. */
  GROUP,
  /** One scorecard for everything. */
  NONE
}
