package org.resolutionindicators.rule;

import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.model.Amount;

/**
 * A comparison that was made: 7.02 &gt; 6.8, or "just above 46.8" &gt; 45.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Tuple
public abstract sealed class Comparison implements Serializable permits ImmutableComparison {
  private static final long serialVersionUID = 1L;

  Comparison() {}

  /** Where the compared value lies; a constant is immutable, thread-safe, serialisable and equal to itself alone. */
  public enum Edge {
    /** Less than the amount by as little as one likes. */
    JUST_BELOW,
    /** The amount itself. */
    EXACTLY,
    /** More than the amount by as little as one likes. */
    JUST_ABOVE
  }

  /**
   * Returns where the compared value lies.
   *
   * @return the edge of the amount
   */
  public abstract Edge edge();

  /**
   * Returns the amount that was compared.
   *
   * @return in the indicator's unit, rounded if the indicator declares decimals to compare at
   */
  public abstract Amount amount();

  /**
   * Returns how the value stands to the limit.
   *
   * @return {@link Relation#LESS}, {@link Relation#EQUAL} or {@link Relation#GREATER}
   */
  public abstract Relation relation();

  /**
   * Returns what it was compared with.
   *
   * @return in the indicator's unit
   */
  public abstract Amount limit();

  /**
   * Compares.
   *
   * @param edge where the value lies
   * @param amount the amount whose edge it is
   * @param limit what it is compared with
   * @return the comparison, with the relation that holds
   */
  public static Comparison of(Edge edge, Amount amount, Amount limit) {
    int order = amount.compareTo(limit);
    Relation relation = Relation.of(order != 0 ? order : edge.ordinal() - Edge.EXACTLY.ordinal());
    return ImmutableComparison.of(edge, amount, relation, limit);
  }

  /**
   * Returns the comparison with its sign.
   *
   * @return such as {@code 7.02 > 6.8}
   */
  @Override
  public final String toString() {
    String where = edge() == Edge.EXACTLY ? "" : edge() + " ";
    return where + amount() + " " + relation().symbol() + " " + limit();
  }
}
