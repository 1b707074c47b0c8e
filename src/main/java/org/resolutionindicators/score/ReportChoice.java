package org.resolutionindicators.score;

/**
 * Which reports of a cell are scored.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum ReportChoice {
  /** The one that stands: the last; what was replaced is not counted, and a missing figure may follow from others. */
  STANDING,

  /**
   * Each, by itself and against the target in force: nothing replaces another and nothing is derived, so that rows need not
   * be held together. A cell without a report is scored once.
   */
  EACH
}
