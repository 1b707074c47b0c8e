package org.resolutionindicators.model;

/**
 * What sort of figure an indicator is, which decides how its distance from a target is told.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum IndicatorKind {
  /** A quantity such as revenue or tonnes; beyond the plan is told in per cent of plan. */
  AMOUNT,
  /** A rate of change in per cent; beyond the plan is told in points. */
  RATE,
  /** A part of a population in per cent; beyond the plan is told in points. */
  SHARE,
  /** Any other figure in its own unit. */
  LEVEL,
  /** A number of things; beyond the plan is told in per cent of plan. */
  COUNT,
  /** A place in an order, 1 the best: lower is better, whatever the direction says. */
  RANK,
  /** Something that has happened or not. */
  MILESTONE,
  /** The day on which something happened, held against a {@link Deadline}. */
  DATE;

  /**
   * Tells whether distances from a target are percentage points.
   *
   * @return true for {@link #RATE} and {@link #SHARE}
   */
  public boolean isInPoints() {
    return this == RATE || this == SHARE;
  }
}
