package org.resolutionindicators.score;

import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/**
 * Which verdict is counted where an authority published one beside the computed one.
 *
 * <p>Neither overwrites the other: a finding keeps both, and a scorecard lists where they disagree. What does not apply is
 * never counted, whatever was published about it. A constant is immutable, thread-safe, serialisable and equal to itself
 * alone.
 */
public enum VerdictSource {
  /** The computed verdict. */
  COMPUTED {
    @Override
    boolean prefersOfficial(Verdict computed) {
      return false;
    }
  },
  /** The official verdict where the computed one is undecided, without target or without data. */
  OFFICIAL_WHERE_UNDECIDED {
    @Override
    boolean prefersOfficial(Verdict computed) {
      return computed == Verdict.UNDECIDED || computed == Verdict.NO_TARGET || computed == Verdict.NO_DATA;
    }
  },
  /**
   * The official verdict, also for a period that is not over; where there is none the computed one, and the scorecard names
   * those.
   */
  OFFICIAL {
    @Override
    boolean prefersOfficial(Verdict computed) {
      return computed != Verdict.NOT_APPLICABLE;
    }
  };

  /**
   * Chooses the verdict that is counted.
   *
   * @param finding with its computed verdict and perhaps an official one
   * @return one of the two
   */
  public Verdict counted(Finding finding) {
    Verdict computed = finding.verdict();
    return prefersOfficial(computed) ? finding.official().map(Verdict::of).orElse(computed) : computed;
  }

  abstract boolean prefersOfficial(Verdict computed);
}
