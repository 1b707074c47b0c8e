package org.resolutionindicators.model;

/**
 * How settled a reported figure is, from the least to the most.
 *
 * <p>Kept and shown; it does not change a verdict. A constant is immutable, thread-safe, serialisable and equal to itself
 * alone.
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
