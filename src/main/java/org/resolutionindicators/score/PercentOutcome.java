package org.resolutionindicators.score;

/**
 * How a published percentage stands to the computed one.
 *
 * <p>A unit is one of the last printed place: 0.1 for "54,6%".
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum PercentOutcome {
  /** They are equal. */
  EXACT,
  /** The published one is the computed one rounded half up, or up: 100,8 for 60,46 of 60, which is 100.7666… */
  ROUNDED,
  /** The published one is the computed one without its further digits: 54,6 for 88 of 161, which is 54.658… */
  TRUNCATED,
  /**
   * One of the two is a phrase or a range, and some of the values that they allow agree: "hơn 102%" and 102.3. It proves
   * nothing more.
   */
  AGREES,
  /** They differ by a unit or more, or no values that they allow agree: 315,6 for 88 of 28, which is 314.28… */
  WRONG
}
