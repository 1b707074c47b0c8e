package org.resolutionindicators.score;

import org.resolutionindicators.rule.Verdict;

/**
 * Which indicators make the y of "x of y".
 *
 * <p>What is left out is counted beside the total all the same. A constant is immutable, thread-safe, serialisable and
 * equal to itself alone.
 */
public enum DenominatorPolicy {
  /** All but those without a target and those that do not apply. */
  ALL,
  /** {@link #ALL} without those that are not due. */
  DUE,
  /** {@link #DUE} without those that have no data or are undecided. */
  ASSESSED;

  /**
   * Tells whether an indicator belongs to y.
   *
   * @param counted the verdict that is counted for it
   * @return true if it does; each verdict that is decided does under every policy
   */
  public boolean includes(Verdict counted) {
    return switch (counted) {
      case EXCEEDED, MET, MET_OR_EXCEEDED, NOT_MET -> true;
      case UNDECIDED, NO_DATA -> this != ASSESSED;
      case NOT_DUE -> this == ALL;
      case NO_TARGET, NOT_APPLICABLE -> false;
    };
  }
}
