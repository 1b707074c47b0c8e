package org.resolutionindicators.score;

import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.rule.Finding;

/**
 * A report or a target of the data that a score does not count, with its own verdict.
 *
 * <p>Immutable, thread-safe and serialisable; equal by finding and reason.
 */
@Value.Immutable
@Tuple
public abstract sealed class Uncounted implements Serializable permits ImmutableUncounted {
  private static final long serialVersionUID = 1L;

  Uncounted() {}

  /** Why something is not counted; a constant is immutable, thread-safe, serialisable and equal to itself alone. */
  public enum Why {
    /** A later report, or a later decision, stands in its place. */
    REPLACED,
    /** It was reported or decided after the day as of which was scored. */
    NOT_YET_KNOWN,
    /** It is of another assigner than the one that was chosen. */
    OTHER_ASSIGNER,
    /** It is the target of a figure that was reported elsewhere, and is counted there. */
    COUNTED_WITH_REPORT
  }

  /**
   * Returns what was found about it by itself.
   *
   * @return the finding, as of no day
   */
  public abstract Finding finding();

  /**
   * Returns why it is not counted.
   *
   * @return the reason
   */
  public abstract Why why();

  static Uncounted of(Finding finding, Why why) {
    return ImmutableUncounted.of(finding, why);
  }
}
