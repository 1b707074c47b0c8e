package org.resolutionindicators.score;

import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/**
 * One target whose counted verdict is another than in an earlier score, and why.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Tuple
public abstract sealed class VerdictChange implements Serializable permits ImmutableVerdictChange {
  private static final long serialVersionUID = 1L;

  VerdictChange() {}

  /**
   * Returns what was found earlier.
   *
   * @return the finding, or empty if nothing was known of the target then
   */
  public abstract Optional<Finding> before();

  /**
   * Returns what was found later.
   *
   * @return the finding about the same indicator, locality and period
   */
  public abstract Finding after();

  /**
   * Returns the verdict that was counted earlier.
   *
   * @return the verdict; empty if nothing was known of the target then
   */
  public abstract Optional<Verdict> verdictBefore();

  /**
   * Returns the verdict that was counted later.
   *
   * @return another verdict
   */
  public abstract Verdict verdictAfter();

  /**
   * Returns why.
   *
   * @return one reason or more, in the order of {@link ChangeReason}
   */
  public abstract ImmutableSet<ChangeReason> reasons();

  static VerdictChange of(
      Optional<? extends Finding> before,
      Finding after,
      Optional<? extends Verdict> verdictBefore,
      Verdict verdictAfter,
      Iterable<ChangeReason> reasons) {
    return ImmutableVerdictChange.of(before, after, verdictBefore, verdictAfter, reasons);
  }
}
