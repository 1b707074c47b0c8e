package org.resolutionindicators.rule;

import org.resolutionindicators.model.OfficialVerdict;

/**
 * What is said of one target: nine states that never melt into each other.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum Verdict {
  /** Reached, and beyond it. */
  EXCEEDED,
  /** Reached, and not beyond it. */
  MET,
  /** Certainly reached; whether beyond it is not known. */
  MET_OR_EXCEEDED,
  /** Not reached. */
  NOT_MET,
  /** Something was reported that cannot decide between reached and not reached. */
  UNDECIDED,
  /** Nothing was reported. */
  NO_DATA,
  /** Nothing was asked. */
  NO_TARGET,
  /** The period is not over. */
  NOT_DUE,
  /** The indicator does not apply here. */
  NOT_APPLICABLE;

  /**
   * Tells whether the target was reached: the x of "x of y".
   *
   * @return true for {@link #EXCEEDED}, {@link #MET} and {@link #MET_OR_EXCEEDED}
   */
  public boolean isReached() {
    return this == EXCEEDED || this == MET || this == MET_OR_EXCEEDED;
  }

  /**
   * Tells whether it is known that the target was reached or not.
   *
   * @return true for the reached ones and {@link #NOT_MET}
   */
  public boolean isDecided() {
    return isReached() || this == NOT_MET;
  }

  /**
   * Tells whether this verdict and an official one can both be true.
   *
   * <p>Met-or-exceeded on either side agrees with exceeded and with met.
   *
   * @param official what the authority published
   * @return true if neither contradicts the other; false for a verdict that is not {@linkplain #isDecided decided}
   */
  public boolean agreesWith(OfficialVerdict official) {
    Verdict other = of(official);
    boolean open = this == MET_OR_EXCEEDED || other == MET_OR_EXCEEDED;
    return this == other || open && isReached() && other.isReached();
  }

  /**
   * Returns the verdict that an authority published as a verdict.
   *
   * @param official what was published
   * @return the constant of the same name
   */
  public static Verdict of(OfficialVerdict official) {
    return switch (official) {
      case EXCEEDED -> EXCEEDED;
      case MET -> MET;
      case MET_OR_EXCEEDED -> MET_OR_EXCEEDED;
      case NOT_MET -> NOT_MET;
    };
  }

  /** The verdict on something that lies between two states, the worst and the best that it can be. */
  static Verdict between(Verdict worst, Verdict best) {
    if (worst == best) {
      return worst;
    }
    return worst.isReached() && best.isReached() ? MET_OR_EXCEEDED : UNDECIDED;
  }
}
