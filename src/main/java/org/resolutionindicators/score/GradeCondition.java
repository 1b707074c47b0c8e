package org.resolutionindicators.score;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.measure.Ratio;

/**
 * A part of what a grade asks for, such as "exceeded at least 50 %"; compared exactly.
 *
 * <p>Immutable, thread-safe and serialisable; equal by quantity and range.
 */
@Value.Immutable
@Tuple
public abstract sealed class GradeCondition implements Serializable permits ImmutableGradeCondition {
  private static final long serialVersionUID = 1L;
  private static final Range<Ratio> SHARES = Range.closed(Ratio.of(0, 1), Ratio.of(1, 1));

  GradeCondition() {}

  /**
   * Returns what it is about.
   *
   * @return the quantity
   */
  public abstract GradeQuantity quantity();

  /**
   * Returns the values that fulfil it.
   *
   * @return points, or shares of y from 0 to 1, with or without each end
   */
  public abstract Range<Ratio> range();

  @Value.Check
  void check() {
    boolean isPoints = quantity() == GradeQuantity.POINTS;
    checkArgument(!range().isEmpty(), "Condition of a grade must hold a value: %s", range());
    boolean isOpenBelow = range().hasLowerBound() && range().lowerBoundType() == BoundType.OPEN;
    checkArgument(!isPoints || !isOpenBelow, "Points of a grade must begin at a number: %s", range());
    checkArgument(isPoints || isShare(range()), "Share of a grade must be 0 to 1: %s", range());
  }

  private static boolean isShare(Range<Ratio> range) {
    return range.isConnected(SHARES) && !range.intersection(SHARES).isEmpty();
  }

  /**
   * Obtains a condition.
   *
   * @param quantity what it is about
   * @param range the values that fulfil it
   * @return the condition
   * @throws IllegalArgumentException if no value does, none from 0 to 1 for a share, or points have a lower limit
   *     that is not enough
   */
  public static GradeCondition of(GradeQuantity quantity, Range<Ratio> range) {
    return ImmutableGradeCondition.of(quantity, range);
  }

  /**
   * Asks for as much or more.
   *
   * @param quantity what it is about
   * @param decimal points, or a share such as {@code 0.5}
   * @return the condition
   * @throws IllegalArgumentException if it is no decimal number, or no share from 0 to 1 fulfils it
   */
  public static GradeCondition atLeast(GradeQuantity quantity, String decimal) {
    return of(quantity, Range.atLeast(Ratio.of(decimal)));
  }

  /**
   * Asks for more.
   *
   * @param share a count
   * @param decimal a share such as {@code 0.7}
   * @return the condition
   * @throws IllegalArgumentException if it is no decimal number, no share from 0 to 1 fulfils it, or the quantity is points
   */
  public static GradeCondition moreThan(GradeQuantity share, String decimal) {
    return of(share, Range.greaterThan(Ratio.of(decimal)));
  }

  /**
   * Asks for less.
   *
   * @param quantity what it is about
   * @param decimal points, or a share
   * @return the condition
   * @throws IllegalArgumentException if it is no decimal number, or no share from 0 to 1 fulfils it
   */
  public static GradeCondition lessThan(GradeQuantity quantity, String decimal) {
    return of(quantity, Range.lessThan(Ratio.of(decimal)));
  }

  /**
   * Asks for as much or less.
   *
   * @param quantity what it is about
   * @param decimal points, or a share
   * @return the condition
   * @throws IllegalArgumentException if it is no decimal number, or no share from 0 to 1 fulfils it
   */
  public static GradeCondition atMost(GradeQuantity quantity, String decimal) {
    return of(quantity, Range.atMost(Ratio.of(decimal)));
  }

  /**
   * Asks for points from one number to less than another.
   *
   * @param from the least that is enough
   * @param below the least that is too much
   * @return the condition
   * @throws IllegalArgumentException if they are no decimal numbers, or the second is not more
   */
  public static GradeCondition points(String from, String below) {
    return of(GradeQuantity.POINTS, Range.closedOpen(Ratio.of(from), Ratio.of(below)));
  }

  /** Whether it is fulfilled; empty if that was not given. */
  Optional<Boolean> holds(GradeInputs inputs) {
    return inputs.value(quantity()).value().map(range()::contains);
  }

  /**
   * Returns the condition as a phrase.
   *
   * @return such as {@code completed more than 70 %}
   */
  @Override
  public final String toString() {
    StringBuilder phrase = new StringBuilder(quantity().toString());
    if (range().hasLowerBound()) {
      phrase.append(range().lowerBoundType() == BoundType.CLOSED ? " at least " : " more than ");
      phrase.append(quantity().figure(range().lowerEndpoint()));
    }
    if (range().hasUpperBound()) {
      phrase.append(range().hasLowerBound() ? " and" : "");
      phrase.append(range().upperBoundType() == BoundType.CLOSED ? " at most " : " less than ");
      phrase.append(quantity().figure(range().upperEndpoint()));
    }
    return phrase.toString();
  }
}
