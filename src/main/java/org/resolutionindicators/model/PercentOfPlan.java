package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * A published percentage that holds an actual against its plan: "91,7%" of it, or "+31,7%" and "vượt 3%" beyond it.
 *
 * <p>Immutable, thread-safe and serialisable; equal by figure, base and decimals.
 */
@Value.Immutable
@Tuple
public abstract sealed class PercentOfPlan implements Serializable permits ImmutablePercentOfPlan {
  private static final long serialVersionUID = 1L;

  PercentOfPlan() {}

  /** From where a percentage counts; a constant is immutable, thread-safe, serialisable and equal to itself alone. */
  public enum Base {
    /** From nought: 100 is the plan. */
    NOUGHT,
    /**
     * From the plan: 0 is the plan, and what falls short of it is negative. For rates and shares these are percentage
     * points, for any other kind per cent of plan.
     */
    PLAN
  }

  /**
   * Returns the percentage.
   *
   * @return one number or a range, perhaps qualified ("gần 93%"), in per cent or in points
   */
  public abstract Observation figure();

  /**
   * Returns from where it counts.
   *
   * @return the base
   */
  public abstract Base base();

  /**
   * Returns how many decimals were printed, which may end in noughts.
   *
   * @return 0 to {@value Amount#MAX_DIGITS}: 2 for "80,10%"
   */
  public abstract int decimals();

  @Value.Check
  void check() {
    checkArgument(
        figure().isPlainFigure(), "Percent of plan must be one number or a range: %s", figure());
    checkArgument(
        decimals() >= 0 && decimals() <= Amount.MAX_DIGITS,
        "Printed decimals must be 0 to %s: %s",
        Amount.MAX_DIGITS,
        decimals());
  }

  /**
   * Obtains per cent of plan.
   *
   * @param figure such as 91.7, 100 being the plan
   * @param decimals how many were printed
   * @return the percentage
   * @throws IllegalArgumentException if the figure is neither a number nor a range, or the decimals are out of range
   */
  public static PercentOfPlan of(Observation figure, int decimals) {
    return ImmutablePercentOfPlan.of(figure, Base.NOUGHT, decimals);
  }

  /**
   * Obtains what lies beyond the plan.
   *
   * @param figure such as 31.7, or -1.5 for what falls short of it
   * @param decimals how many were printed
   * @return the percentage
   * @throws IllegalArgumentException if the figure is neither a number nor a range, or the decimals are out of range
   */
  public static PercentOfPlan beyond(Observation figure, int decimals) {
    return ImmutablePercentOfPlan.of(figure, Base.PLAN, decimals);
  }
}
