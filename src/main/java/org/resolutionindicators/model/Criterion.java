package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * What a target asks for: one number, a range, a bound on one side, a change, a part of a population, a deadline, several
 * of these, or yes or no.
 *
 * <p>A criterion says what was written and decides nothing: whether "about 4" tolerates anything, or whether a value under
 * a ceiling has exceeded it, is for a rule to say. Amounts are in the indicator's unit.
 *
 * <p>The family is closed, so a {@code switch} over it needs no default. Immutable, thread-safe and serialisable; equal by
 * form and numbers.
 */
public abstract sealed class Criterion implements Serializable
    permits Criterion.Point,
        Criterion.Range,
        Criterion.Bound,
        Criterion.YesNo,
        Change,
        OutOf,
        Deadline,
        Several {
  private static final long serialVersionUID = 1L;

  Criterion() {}

  /** One number, perhaps "about" it: "27", "khoảng 4". Whether more or less is better, the indicator says. */
  @Value.Immutable
  @Tuple
  public abstract static sealed class Point extends Criterion permits ImmutablePoint {
    private static final long serialVersionUID = 1L;

    Point() {}

    /**
     * Returns the number.
     *
     * @return in the indicator's unit
     */
    public abstract Amount amount();

    /**
     * Tells whether the number was qualified as "about" ("khoảng").
     *
     * @return true if it was
     */
    public abstract boolean isAbout();
  }

  /** Two numbers with all between them: "6,6-6,8". Whether above or below is better, the indicator says. */
  @Value.Immutable
  @Tuple
  public abstract static sealed class Range extends Criterion permits ImmutableRange {
    private static final long serialVersionUID = 1L;

    Range() {}

    /**
     * Returns the lower end, which belongs to the range.
     *
     * @return in the indicator's unit
     */
    public abstract Amount low();

    /**
     * Returns the upper end, which belongs to the range and is not less than the lower.
     *
     * @return in the indicator's unit
     */
    public abstract Amount high();

    /**
     * Tells whether the range was qualified as "about" ("khoảng").
     *
     * @return true if it was
     */
    public abstract boolean isAbout();

    @Value.Check
    void check() {
      checkArgument(low().compareTo(high()) <= 0, "Range must not end below its start: %s to %s", low(), high());
    }
  }

  /** One number with a side: "dưới 4", "≥ 95,5". It bounds that side whatever the indicator's direction is. */
  @Value.Immutable
  @Tuple
  public abstract static sealed class Bound extends Criterion permits ImmutableBound {
    private static final long serialVersionUID = 1L;

    Bound() {}

    /**
     * Returns the side and whether the limit itself satisfies it.
     *
     * @return the side
     */
    public abstract Side side();

    /**
     * Returns the limit.
     *
     * @return in the indicator's unit
     */
    public abstract Amount limit();
  }

  /** Whether something is to be so: "có", "không". */
  @Value.Immutable
  @Tuple
  public abstract static sealed class YesNo extends Criterion permits ImmutableYesNo {
    private static final long serialVersionUID = 1L;

    YesNo() {}

    /**
     * Tells which answer is asked for.
     *
     * @return true for yes
     */
    public abstract boolean isYes();
  }

  /**
   * The side of a limit that satisfies a {@link Bound}; a constant is immutable, thread-safe, serialisable and equal to
   * itself alone.
   */
  public enum Side {
    /** Values less than the limit: a strict ceiling, "dưới", "&lt;". */
    BELOW,
    /** Values not more than the limit: a ceiling, "không quá", "≤". */
    AT_MOST,
    /** Values not less than the limit: a floor, "ít nhất", "≥". */
    AT_LEAST,
    /** Values more than the limit: a strict floor, "trên", "&gt;". */
    ABOVE;

    /**
     * Tells whether the limit is an upper one.
     *
     * @return true for {@link #BELOW} and {@link #AT_MOST}
     */
    public boolean isCeiling() {
      return this == BELOW || this == AT_MOST;
    }

    /**
     * Tells whether the limit itself does not satisfy the bound.
     *
     * @return true for {@link #BELOW} and {@link #ABOVE}
     */
    public boolean isStrict() {
      return this == BELOW || this == ABOVE;
    }
  }

  /**
   * Asks for one number.
   *
   * @param amount the number
   * @return the criterion
   */
  public static Point point(Amount amount) {
    return ImmutablePoint.of(amount, false);
  }

  /**
   * Asks for about one number.
   *
   * @param amount the number
   * @return the criterion
   */
  public static Point about(Amount amount) {
    return ImmutablePoint.of(amount, true);
  }

  /**
   * Asks for a range.
   *
   * @param low its lower end
   * @param high its upper end
   * @return the criterion
   * @throws IllegalArgumentException if the upper end is less than the lower
   */
  public static Range range(Amount low, Amount high) {
    return ImmutableRange.of(low, high, false);
  }

  /**
   * Asks for about a range.
   *
   * @param low its lower end
   * @param high its upper end
   * @return the criterion
   * @throws IllegalArgumentException if the upper end is less than the lower
   */
  public static Range about(Amount low, Amount high) {
    return ImmutableRange.of(low, high, true);
  }

  /**
   * Asks for less than a limit.
   *
   * @param limit the strict ceiling
   * @return the criterion
   */
  public static Bound below(Amount limit) {
    return bound(Side.BELOW, limit);
  }

  /**
   * Asks for a limit or less.
   *
   * @param limit the ceiling
   * @return the criterion
   */
  public static Bound atMost(Amount limit) {
    return bound(Side.AT_MOST, limit);
  }

  /**
   * Asks for a limit or more.
   *
   * @param limit the floor
   * @return the criterion
   */
  public static Bound atLeast(Amount limit) {
    return bound(Side.AT_LEAST, limit);
  }

  /**
   * Asks for more than a limit.
   *
   * @param limit the strict floor
   * @return the criterion
   */
  public static Bound above(Amount limit) {
    return bound(Side.ABOVE, limit);
  }

  /**
   * Asks for one side of a limit.
   *
   * @param side the side
   * @param limit the limit
   * @return the criterion
   */
  public static Bound bound(Side side, Amount limit) {
    return ImmutableBound.of(side, limit);
  }

  /**
   * Asks for something to be so.
   *
   * @return the criterion
   */
  public static YesNo yes() {
    return ImmutableYesNo.of(true);
  }

  /**
   * Asks for something not to be so.
   *
   * @return the criterion
   */
  public static YesNo no() {
    return ImmutableYesNo.of(false);
  }
}
