package org.resolutionindicators.rule;

import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.model.Amount;

/**
 * A place on the scale of values at which a verdict changes, with whether the place itself is already past it.
 *
 * <p>Which way is better is not part of a cut. Immutable, thread-safe and serialisable; equal by place and inclusion.
 */
@Value.Immutable
@Tuple
public abstract sealed class Cut implements Serializable permits ImmutableCut {
  private static final long serialVersionUID = 1L;

  Cut() {}

  /**
   * Returns the place.
   *
   * @return in the indicator's unit
   */
  public abstract Amount at();

  /**
   * Tells whether the place itself is past the cut.
   *
   * @return true if it is
   */
  public abstract boolean isInclusive();

  /**
   * Obtains a cut that the amount itself has passed.
   *
   * @param amount the place
   * @return x ≥ amount, or x ≤ amount where lower is better
   */
  public static Cut from(Amount amount) {
    return ImmutableCut.of(amount, true);
  }

  /**
   * Obtains a cut that the amount itself has not passed.
   *
   * @param amount the place
   * @return x &gt; amount, or x &lt; amount where lower is better
   */
  public static Cut beyond(Amount amount) {
    return ImmutableCut.of(amount, false);
  }
}
