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
  /** The verdicts of the parts decided. */
  PARTS,
  /** A host's own judge, which gives no further account. */
  JUDGED,
  /** Words without a figure were reported. */
  WORDS,
  /** Figure and criterion are of different forms, such as a yes against a number. */
  DIFFERENT_FORMS,
  /** No rule of the book answers for this target. */
  NO_RULE,
  /** Nothing was reported. */
  NO_DATA,
  /** Nothing was asked. */
  NO_TARGET,
  /** The period is not over. */
  NOT_DUE,
  /** The indicator does not apply. */
  NOT_APPLICABLE
}
