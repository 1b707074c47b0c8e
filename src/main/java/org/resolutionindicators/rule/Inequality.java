package org.resolutionindicators.rule;

import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.model.Amount;

/**
 * A condition on a value: x ≥ 6.6.
 *
 * <p>Immutable, thread-safe and serialisable; equal by relation and limit.
 */
@Value.Immutable
@Tuple
public abstract sealed class Inequality implements Serializable permits ImmutableInequality {
  private static final long serialVersionUID = 1L;

  Inequality() {}

  /**
   * Returns how x must stand to the limit.
   *
   * @return the relation
   */
  public abstract Relation relation();

  /**
   * Returns the limit.
   *
   * @return in the indicator's unit
   */
  public abstract Amount limit();

  /**
   * Obtains a condition.
   *
   * @param relation how x must stand to the limit
   * @param limit the limit
   * @return the condition
   */
  public static Inequality of(Relation relation, Amount limit) {
    return ImmutableInequality.of(relation, limit);
  }

  /**
   * Returns the condition with its sign.
   *
   * @return such as {@code x ≥ 6.6}
   */
  @Override
  public final String toString() {
    return "x " + relation().symbol() + " " + limit();
  }
}
