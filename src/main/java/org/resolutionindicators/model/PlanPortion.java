package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * A portion of the plan of a longer period, such as 181/365 of a year's.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Tuple
public abstract sealed class PlanPortion implements Serializable permits ImmutablePlanPortion {
  private static final long serialVersionUID = 1L;

  PlanPortion() {}

  /**
   * Returns the plan.
   *
   * @return the target of the longer period
   */
  public abstract Target plan();

  /**
   * Returns how much time has passed.
   *
   * @return 1 or more, in days or in months; {@link #total} where all of the plan is asked
   */
  public abstract int elapsed();

  /**
   * Returns how much time there is.
   *
   * @return not less than {@link #elapsed}, in the same unit
   */
  public abstract int total();

  /**
   * Tells whether all of the plan is asked.
   *
   * @return true if it is
   */
  public boolean isWhole() {
    return elapsed() == total();
  }

  @Value.Check
  void check() {
    checkArgument(
        elapsed() >= 1 && elapsed() <= total(), "Portion of a plan must be 1 to the whole: %s of %s", elapsed(), total());
  }

  /**
   * Obtains a portion.
   *
   * @param plan the target of the longer period
   * @param elapsed how much time has passed
   * @param total how much time there is
   * @return the portion
   * @throws IllegalArgumentException if it is less than 1 or more than all
   */
  public static PlanPortion of(Target plan, int elapsed, int total) {
    return ImmutablePlanPortion.of(plan, elapsed, total);
  }
}
