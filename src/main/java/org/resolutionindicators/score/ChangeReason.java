package org.resolutionindicators.score;

/**
 * Why a verdict is another than it was.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum ChangeReason {
  /** The target is another than it was: it was adjusted, or set for the first time. */
  TARGET_ADJUSTED,
  /** An estimate, or another report, was replaced by a later one. */
  REPORT_REPLACED,
  /** Something was reported where nothing had been. */
  NEWLY_REPORTED,
  /** The period was not over before. */
  NEWLY_DUE,
  /** What the figure was derived from is other than it was. */
  DERIVED_ANEW,
  /** A part of the indicator came out otherwise. */
  PART_CHANGED,
  /** The place was reorganised before the period was over. */
  PLACE_CLOSED,
  /** Other rules, another source of verdicts or another policy was used. */
  SCORED_OTHERWISE
}
