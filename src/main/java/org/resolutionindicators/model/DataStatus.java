package org.resolutionindicators.model;

/**
 * How settled a reported figure is, from the least to the most.
 *
 * <p>Of two reports of one day, or of none, the more settled one replaces the other. A status changes no verdict but where a
 * period that is not over is judged by an {@link #ESTIMATE} because the host chose so. A constant is immutable, thread-safe,
 * serialisable and equal to itself alone.
 */
public enum DataStatus {
  /** Intended. */
  PLAN,
  /** Expected for a time to come. */
  FORECAST,
  /** Estimated before the period ended ("ước thực hiện"). */
  ESTIMATE,
  /** Counted, and still open to revision. */
  PRELIMINARY,
  /** Settled. */
  FINAL
}
