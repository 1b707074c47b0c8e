package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * A part of a population: "17/17 xã".
 *
 * <p>Whether its part or its share is asked for, the indicator's kind says; the whole is a population, never a plan.
 *
 * <p>Immutable, thread-safe and serialisable; equal by part and whole.
 */
@Value.Immutable
@Tuple
public abstract sealed class OutOf extends Criterion permits ImmutableOutOf {
  private static final long serialVersionUID = 1L;

  OutOf() {}

  /**
   * Returns the part.
   *
   * @return 0 or more, in the indicator's unit
   */
  public abstract Amount part();

  /**
   * Returns the population.
   *
   * @return more than 0 and not less than the part, in the indicator's unit
   */
  public abstract Amount whole();

  @Value.Check
  void check() {
    check("Part of a population", part(), whole());
  }

  static void check(String subject, Amount part, Amount whole) {
    checkArgument(
        part.signum() >= 0 && whole.signum() > 0 && part.compareTo(whole) <= 0,
        "%s must be 0 to the whole: %s of %s",
        subject,
        part,
        whole);
  }

  /**
   * Asks for a part of a population.
   *
   * @param part how many
   * @param whole out of how many
   * @return the criterion
   * @throws IllegalArgumentException if the part is negative or more than the whole, or the whole is 0
   */
  public static OutOf of(Amount part, Amount whole) {
    return ImmutableOutOf.of(part, whole);
  }
}
