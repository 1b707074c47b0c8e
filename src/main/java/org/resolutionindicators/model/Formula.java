package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * How the figure of an indicator follows from those of others, in the same locality and period unless it says otherwise.
 *
 * <p>A closed set of typed formulas; no text is ever evaluated. A figure that was reported stands before one that would be
 * derived. An operand that is missing, or cannot be reckoned with, leaves the result undefined and is
 * {@linkplain Obstacle named}.
 *
 * <p>Immutable, thread-safe and serialisable; equal by operands.
 */
public abstract sealed class Formula implements Serializable
    permits Formula.Quotient,
        Formula.AgainstPlan,
        Formula.Growth,
        Formula.Difference,
        Formula.WholeShare,
        Formula.PlacesMeeting {
  private static final long serialVersionUID = 1L;

  Formula() {}

  /**
   * Returns the indicators that the figure follows from.
   *
   * @return their codes, in the order of the formula
   */
  public abstract ImmutableList<IndicatorCode> operands();

  /**
   * Divides: times · numerator / denominator. Undefined for a denominator of 0.
   *
   * <p>Immutable, thread-safe and serialisable; equal by all attributes.
   */
  @Value.Immutable
  @Tuple
  public abstract static sealed class Quotient extends Formula permits ImmutableQuotient {
    private static final long serialVersionUID = 1L;

    Quotient() {}

    /**
     * Returns what is divided.
     *
     * @return an indicator's code
     */
    public abstract IndicatorCode numerator();

    /**
     * Returns what it is divided by.
     *
     * @return an indicator's code
     */
    public abstract IndicatorCode denominator();

    /**
     * Returns the factor.
     *
     * @return such as 1, 100 for per cent, or 1000 for per thousand
     */
    public abstract Amount times();

    @Override
    public final ImmutableList<IndicatorCode> operands() {
      return ImmutableList.of(numerator(), denominator());
    }
  }

  /**
   * Holds an indicator against its own target: 100 · actual / plan. Undefined for a plan that is not one number, or is 0.
   *
   * <p>Immutable, thread-safe and serialisable; equal by all attributes.
   */
  @Value.Immutable
  @Tuple
  public abstract static sealed class AgainstPlan extends Formula permits ImmutableAgainstPlan {
    private static final long serialVersionUID = 1L;

    AgainstPlan() {}

    /**
     * Returns what is held against its plan.
     *
     * @return an indicator's code
     */
    public abstract IndicatorCode indicator();

    @Override
    public final ImmutableList<IndicatorCode> operands() {
      return ImmutableList.of(indicator());
    }
  }

  /**
   * Growth on the {@linkplain ReportingPeriod#previous() previous period}, in per cent: 100 · (now - before) / before.
   * Undefined where the value before is 0 or less.
   *
   * <p>Immutable, thread-safe and serialisable; equal by all attributes.
   */
  @Value.Immutable
  @Tuple
  public abstract static sealed class Growth extends Formula permits ImmutableGrowth {
    private static final long serialVersionUID = 1L;

    Growth() {}

    /**
     * Returns what grows.
     *
     * @return an indicator's code
     */
    public abstract IndicatorCode indicator();

    @Override
    public final ImmutableList<IndicatorCode> operands() {
      return ImmutableList.of(indicator());
    }
  }

  /**
   * Subtracts: minuend - subtrahend.
   *
   * <p>Immutable, thread-safe and serialisable; equal by all attributes.
   */
  @Value.Immutable
  @Tuple
  public abstract static sealed class Difference extends Formula permits ImmutableDifference {
    private static final long serialVersionUID = 1L;

    Difference() {}

    /**
     * Returns what is subtracted from.
     *
     * @return an indicator's code
     */
    public abstract IndicatorCode minuend();

    /**
     * Returns what is subtracted.
     *
     * @return an indicator's code
     */
    public abstract IndicatorCode subtrahend();

    @Override
    public final ImmutableList<IndicatorCode> operands() {
      return ImmutableList.of(minuend(), subtrahend());
    }
  }

  /**
   * A part out of the sum of all parts, kept as {@linkplain Observation#outOf part and whole}. Undefined where the sum is 0
   * or less, or the part does not lie between 0 and the sum.
   *
   * <p>Immutable, thread-safe and serialisable; equal by all attributes.
   */
  @Value.Immutable
  @Tuple
  public abstract static sealed class WholeShare extends Formula permits ImmutableWholeShare {
    private static final long serialVersionUID = 1L;

    WholeShare() {}

    /**
     * Returns the part.
     *
     * @return an indicator's code
     */
    public abstract IndicatorCode part();

    /**
     * Returns what makes the whole.
     *
     * @return indicators' codes, one or more, each once, the part among them if it belongs to the whole
     */
    public abstract ImmutableList<IndicatorCode> whole();

    @Value.Check
    void check() {
      checkArgument(!whole().isEmpty(), "Whole of a share of '%s' must be of one indicator or more", part());
      checkArgument(
          whole().stream().distinct().count() == whole().size(), "Whole must name each indicator once: %s", whole());
    }

    @Override
    public final ImmutableList<IndicatorCode> operands() {
      return ImmutableList.<IndicatorCode>builder()
          .add(part())
          .addAll(whole().stream().filter(code -> !code.equals(part())).toList())
          .build();
    }
  }

  /**
   * Counts the places directly below the locality that reached their target of an indicator, out of those to which it
   * applies: "12/17 xã". Undefined while one of them is not decided, or where there is none.
   *
   * <p>Which place lies in which is what {@link Locality#parent()} says. A place that is not
   * {@linkplain Locality#isValidOn there} on the last day of the period is not counted, nor is one that was reorganised
   * before it.
   *
   * <p>Immutable, thread-safe and serialisable; equal by all attributes.
   */
  @Value.Immutable
  @Tuple
  public abstract static sealed class PlacesMeeting extends Formula permits ImmutablePlacesMeeting {
    private static final long serialVersionUID = 1L;

    PlacesMeeting() {}

    /**
     * Returns what the places are asked for.
     *
     * @return an indicator's code
     */
    public abstract IndicatorCode indicator();

    @Override
    public final ImmutableList<IndicatorCode> operands() {
      return ImmutableList.of(indicator());
    }
  }

  /**
   * Divides one indicator by another.
   *
   * @param numerator what is divided
   * @param denominator what it is divided by
   * @return the quotient, times 1
   */
  public static Quotient quotient(IndicatorCode numerator, IndicatorCode denominator) {
    return quotient(numerator, denominator, Amount.of(1));
  }

  /**
   * Divides one indicator by another and multiplies.
   *
   * @param numerator what is divided
   * @param denominator what it is divided by
   * @param times the factor, such as 100 for per cent
   * @return the quotient
   */
  public static Quotient quotient(IndicatorCode numerator, IndicatorCode denominator, Amount times) {
    return ImmutableQuotient.of(numerator, denominator, times);
  }

  /**
   * Holds an indicator against its own target.
   *
   * @param indicator which one
   * @return per cent of plan
   */
  public static AgainstPlan percentOfPlan(IndicatorCode indicator) {
    return ImmutableAgainstPlan.of(indicator);
  }

  /**
   * Tells how an indicator grew on the period before.
   *
   * @param indicator which one
   * @return its growth in per cent
   */
  public static Growth growth(IndicatorCode indicator) {
    return ImmutableGrowth.of(indicator);
  }

  /**
   * Subtracts one indicator from another.
   *
   * @param minuend what is subtracted from
   * @param subtrahend what is subtracted
   * @return the difference
   */
  public static Difference difference(IndicatorCode minuend, IndicatorCode subtrahend) {
    return ImmutableDifference.of(minuend, subtrahend);
  }

  /**
   * Takes an indicator out of a sum.
   *
   * @param part which one
   * @param whole the indicators whose sum is the whole, the part among them if it belongs to it
   * @return the share
   * @throws IllegalArgumentException if the whole is empty or names an indicator twice
   */
  public static WholeShare shareOfWhole(IndicatorCode part, Iterable<IndicatorCode> whole) {
    return ImmutableWholeShare.of(part, whole);
  }

  /**
   * Counts the places below that reached their target.
   *
   * @param indicator what they are asked for
   * @return the count out of those to which it applies
   */
  public static PlacesMeeting placesMeeting(IndicatorCode indicator) {
    return ImmutablePlacesMeeting.of(indicator);
  }
}
