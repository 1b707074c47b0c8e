package org.resolutionindicators.model;

/**
 * Which way an indicator gets better.
 *
 * <p>It is never printed beside a figure and cannot be told from one: it belongs to the indicator. IATI calls it
 * {@code ascending}. A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum Direction {
  /** A higher figure is better: growth, coverage, poverty reduced. */
  ASCENDING,
  /** A lower figure is better: inflation, unemployment, the poverty rate. */
  DESCENDING
}
