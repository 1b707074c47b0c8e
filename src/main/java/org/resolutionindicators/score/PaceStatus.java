package org.resolutionindicators.score;

/**
 * How the pace so far stands to the pace that a target requires.
 *
 * <p>It is no verdict, and never counted. A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum PaceStatus {
  /** The latest figure is where the target asks the last one to be; nothing more is required than to keep it. */
  REACHED,
  /** The pace so far is better than the one required. */
  AHEAD,
  /** The pace so far is exactly the one required. */
  ON,
  /** The pace so far is worse than the one required. */
  BEHIND;

  static PaceStatus of(int soFarToRequired, boolean isAscending) {
    int better = isAscending ? soFarToRequired : -soFarToRequired;
    return better > 0 ? AHEAD : better == 0 ? ON : BEHIND;
  }
}
