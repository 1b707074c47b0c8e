package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Built;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.rule.Finding;

/**
 * The share of weights that was reached, and whether that passes.
 *
 * <p>The share is undefined if nothing is counted ({@link Undefined#NOTHING_COUNTED}), if a counted indicator has no
 * weight ({@link Undefined#MISSING_WEIGHTS}, {@link #withoutWeight} names them), and if all weights are 0
 * ({@link Undefined#ZERO_WEIGHTS}). A key indicator of weight 0 that was reached does no harm.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Built
public abstract sealed class WeightedScore implements Serializable permits ImmutableWeightedScore {
  private static final long serialVersionUID = 1L;

  WeightedScore() {}

  /** Whether the score passes; a constant is immutable, thread-safe, serialisable and equal to itself alone. */
  public enum Outcome {
    /** The share is at least the limit, and every key indicator was reached. */
    PASSED,
    /** The share is below the limit, or a key indicator was not reached. */
    FAILED,
    /** The share is undefined, and no key indicator failed. */
    UNDEFINED
  }

  /**
   * Returns the sum of the weights reached over the sum of the weights counted.
   *
   * @return from 0 to 1, or undefined with its reason
   */
  public abstract Measured share();

  /**
   * Returns the least share that passes.
   *
   * @return from 0 to 1
   */
  public abstract Amount limit();

  /**
   * Returns the key indicators that were not reached, which fail the score whatever the share is.
   *
   * <p>A key indicator without data or undecided was not reached, under every {@link DenominatorPolicy}: leaving it out
   * must not pass it. One without a target, one that does not apply, and, unless the policy is
   * {@link DenominatorPolicy#ALL}, one that is not due are not asked for.
   *
   * @return in the order of the data; empty if all were reached
   */
  public abstract ImmutableList<Finding> keysNotReached();

  /**
   * Returns the counted indicators that have no weight.
   *
   * @return in the order of the data; empty if all have one
   */
  public abstract ImmutableList<Finding> withoutWeight();

  /**
   * Tells whether the score passes.
   *
   * @return the outcome
   */
  public Outcome outcome() {
    if (!keysNotReached().isEmpty()) {
      return Outcome.FAILED;
    }
    return share()
        .value()
        .map(share -> share.compareTo(Ratio.of(limit())) >= 0 ? Outcome.PASSED : Outcome.FAILED)
        .orElse(Outcome.UNDEFINED);
  }

  static Builder builder() {
    return ImmutableWeightedScore.builder();
  }

  /** Collects the parts. */
  interface Builder {
    Builder share(Measured share);

    Builder limit(Amount limit);

    Builder addAllKeysNotReached(Iterable<? extends Finding> findings);

    Builder addAllWithoutWeight(Iterable<? extends Finding> findings);

    WeightedScore build();
  }
}
