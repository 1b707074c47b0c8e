package org.resolutionindicators.rule;

/**
 * What kind of ground a verdict stands on.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum Basis {
  /** The figure was compared with the criterion. */
  COMPARED,
  /** A yes or no was held against the answer asked for. */
  ANSWERED,
  /** A day, or a yes or no at the end of a period, was held against a deadline. */
  DATED,
  /** Several figures were held against several criteria, each by itself. */
  SEVERAL,
  /** The figure may be meant in more than one way; each was judged, and what they agree on decided. */
  MEANINGS,
  /** The verdicts of the parts decided. */
  PARTS,
  /** The verdicts of the years, or other parts of the period, in each of which the target must hold, decided. */
  EVERY_PART,
  /** A host's own judge, which gives no further account. */
  JUDGED,
  /** Words without a figure were reported. */
  WORDS,
  /**
   * A percentage of plan was published for a part of a year that decides nothing yet, since the plan may be that of the
   * whole year.
   */
  PART_OF_YEAR,
  /** Figure and criterion are of different forms, such as a yes against a number. */
  DIFFERENT_FORMS,
  /** No rule of the book answers for this target. */
  NO_RULE,
  /** No figure could be derived from those of other times, indicators or places. */
  NOT_DERIVED,
  /** Nothing was reported. */
  NO_DATA,
  /** Nothing was asked. */
  NO_TARGET,
  /** The period is not over. */
  NOT_DUE,
  /** The place was reorganised before the period was over. */
  CLOSED,
  /** The indicator does not apply. */
  NOT_APPLICABLE
}
