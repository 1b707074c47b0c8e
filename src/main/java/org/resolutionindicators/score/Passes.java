package org.resolutionindicators.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;

/**
 * How many passed, of how many that count: x of y, as a method counts them.
 *
 * <p>Immutable, thread-safe and serialisable; equal by both numbers.
 */
@Value.Immutable
@Tuple
public abstract sealed class Passes implements Serializable permits ImmutablePasses {
  private static final long serialVersionUID = 1L;

  Passes() {}

  /**
   * Returns how many passed.
   *
   * @return x, 0 to y
   */
  public abstract int passed();

  /**
   * Returns how many count.
   *
   * @return y, 0 or more
   */
  public abstract int counted();

  /**
   * Obtains a count.
   *
   * @param passed x
   * @param counted y
   * @return x of y
   * @throws IllegalArgumentException if x is negative or more than y
   */
  public static Passes of(int passed, int counted) {
    return ImmutablePasses.of(passed, counted);
  }

  @Value.Check
  void check() {
    checkArgument(passed() >= 0 && passed() <= counted(), "Passed must be 0 to %s: %s", counted(), passed());
  }

  /**
   * Returns x / y.
   *
   * @return the share, or {@link Undefined#NOTHING_COUNTED} if y is 0
   */
  public Measured share() {
    return counted() == 0 ? Measured.undefined(Undefined.NOTHING_COUNTED) : Measured.of(Ratio.of(passed(), counted()));
  }

  /**
   * Returns x and y.
   *
   * @return such as {@code 12/17}
   */
  @Override
  public final String toString() {
    return passed() + "/" + counted();
  }
}
