package org.resolutionindicators.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.model.Amount;

/**
 * How verdicts make a score: by counting, or by weights with a limit as well.
 *
 * <p>Immutable, thread-safe and serialisable; equal by limit.
 */
@Value.Immutable
@Tuple
public abstract sealed class ScoringMethod implements Serializable permits ImmutableScoringMethod {
  private static final long serialVersionUID = 1L;

  ScoringMethod() {}

  /**
   * Returns the least share of weights that passes.
   *
   * @return from 0 to 1, or empty for counting alone
   */
  public abstract Optional<Amount> limit();

  /**
   * Counts indicators: met or exceeded x of y.
   *
   * @return counting
   */
  public static ScoringMethod counting() {
    return ImmutableScoringMethod.of(Optional.empty());
  }

  /**
   * Counts, and besides weighs.
   *
   * <p>With w the weight of an indicator: share = sum of w over those reached / sum of w over those that make y. It passes
   * if share ≥ limit and every key indicator was reached. Weights need not add up to anything: only their shares matter.
   * {@link WeightedScore} tells the edge cases.
   *
   * @param limit from 0 to 1
   * @return weighing
   * @throws IllegalArgumentException if the limit is out of range
   */
  public static ScoringMethod weighted(Amount limit) {
    checkArgument(
        limit.signum() >= 0 && limit.compareTo(Amount.of(1)) <= 0, "Limit of a weighted score must be 0 to 1: %s", limit);
    return ImmutableScoringMethod.of(Optional.of(limit));
  }

  /**
   * Returns the method as a phrase.
   *
   * @return {@code counting} or such as {@code weighted, at least 0.75}
   */
  @Override
  public final String toString() {
    return limit().map(least -> "weighted, at least " + least).orElse("counting");
  }
}
