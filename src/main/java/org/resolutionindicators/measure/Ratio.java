package org.resolutionindicators.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Amount;

/**
 * An exact quotient of two decimal numbers, such as 88/161.
 *
 * <p>Nothing is rounded until a caller asks for decimals and says how. A ratio has no unit.
 *
 * <p>Immutable, thread-safe and serialisable. Equal by value, as {@link #compareTo} says: 1/2 equals 50/100.
 */
public final class Ratio implements Comparable<Ratio>, Serializable {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final BigInteger numerator;
  private final BigInteger denominator;

  private Ratio(BigInteger numerator, BigInteger denominator) {
    this.numerator = numerator;
    this.denominator = denominator;
  }

  /** The reduced quotient of two whole numbers, the second not nought. */
  static Ratio of(BigInteger over, BigInteger under) {
    BigInteger common = under.signum() < 0 ? over.gcd(under).negate() : over.gcd(under);
    return new Ratio(over.divide(common), under.divide(common));
  }

  BigInteger numerator() {
    return numerator;
  }

  /** More than nought. */
  BigInteger denominator() {
    return denominator;
  }

  /**
   * Returns the sign.
   *
   * @return -1, 0 or 1
   */
  public int signum() {
    return numerator.signum();
  }

  /**
   * Obtains a decimal number as a ratio.
   *
   * @param decimal such as {@code 0.95}
   * @return decimal / 1
   * @throws IllegalArgumentException if it is no decimal number
   */
  public static Ratio of(String decimal) {
    return of(Amount.of(decimal));
  }

  /**
   * Adds.
   *
   * @param other the other
   * @return the exact sum
   */
  public Ratio plus(Ratio other) {
    return Decimals.plus(this, other);
  }

  /**
   * Subtracts.
   *
   * @param other the other
   * @return the exact difference
   */
  public Ratio minus(Ratio other) {
    return Decimals.minus(this, other);
  }

  /**
   * Multiplies.
   *
   * @param other the other
   * @return the exact product
   */
  public Ratio times(Ratio other) {
    return Decimals.times(this, other);
  }

  /**
   * Divides.
   *
   * @param divisor not nought
   * @return the exact quotient
   * @throws IllegalArgumentException if the divisor is nought
   */
  public Ratio dividedBy(Ratio divisor) {
    checkArgument(divisor.signum() != 0, "Ratio must not be divided by 0: %s", this);
    return Decimals.over(this, divisor);
  }

  /**
   * Turns the sign.
   *
   * @return this ratio times -1
   */
  public Ratio negated() {
    return new Ratio(numerator.negate(), denominator);
  }

  /**
   * Returns the size.
   *
   * @return this ratio, or the {@linkplain #negated negated} one if this is less than 0
   */
  public Ratio abs() {
    return signum() < 0 ? negated() : this;
  }

  /**
   * Obtains a quotient.
   *
   * @param numerator any amount
   * @param denominator any amount but nought
   * @return numerator / denominator
   * @throws IllegalArgumentException if the denominator is nought
   */
  public static Ratio of(Amount numerator, Amount denominator) {
    checkArgument(denominator.signum() != 0, "Ratio must not have the denominator 0: %s/0", numerator);
    int scale = Math.max(numerator.decimals(), denominator.decimals());
    BigInteger over = numerator.toBigDecimal().setScale(scale).unscaledValue();
    BigInteger under = denominator.toBigDecimal().setScale(scale).unscaledValue();
    BigInteger common = over.gcd(under);
    if (under.signum() < 0) {
      common = common.negate();
    }
    return new Ratio(over.divide(common), under.divide(common));
  }

  /**
   * Obtains a quotient of two counts.
   *
   * @param numerator any number
   * @param denominator any number but 0
   * @return numerator / denominator
   * @throws IllegalArgumentException if the denominator is 0
   */
  public static Ratio of(long numerator, long denominator) {
    return of(Amount.of(numerator), Amount.of(denominator));
  }

  /**
   * Obtains a number as a ratio.
   *
   * @param amount any amount
   * @return amount / 1
   */
  public static Ratio of(Amount amount) {
    return of(amount, Amount.of(1));
  }

  /**
   * Multiplies.
   *
   * @param factor any amount
   * @return factor · this ratio
   */
  public Ratio times(Amount factor) {
    BigInteger under = factor.toBigDecimal().scale() > 0 ? BigInteger.TEN.pow(factor.toBigDecimal().scale()) : BigInteger.ONE;
    BigInteger over = factor.toBigDecimal().multiply(new BigDecimal(under)).toBigIntegerExact();
    return reduced(numerator.multiply(over), denominator.multiply(under));
  }

  private static Ratio reduced(BigInteger over, BigInteger under) {
    BigInteger common = over.gcd(under);
    return new Ratio(over.divide(common), under.divide(common));
  }

  /**
   * Rounds to a number of decimals.
   *
   * @param decimals digits after the decimal mark, 0 or more
   * @param mode what to do with the rest
   * @return the rounded number
   * @throws IllegalArgumentException if {@code decimals} is negative
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and digits would be lost
   */
  public BigDecimal round(int decimals, RoundingMode mode) {
    return round(new BigDecimal(numerator), decimals, mode);
  }

  /**
   * Rounds to a number of decimals, in per cent.
   *
   * @param decimals digits after the decimal mark, 0 or more
   * @param mode what to do with the rest
   * @return 100 times this ratio, rounded, with exactly that many decimals
   * @throws IllegalArgumentException if {@code decimals} is negative
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and digits would be lost
   */
  public BigDecimal percent(int decimals, RoundingMode mode) {
    return round(new BigDecimal(numerator).multiply(HUNDRED), decimals, mode);
  }

  /**
   * Rounds half up to a number of decimals, in per cent, but never to 100 what is not 100: 199/200 at no decimals is 99.
   *
   * <p>For display beside a verdict or a count, which a rounded 100 would contradict.
   *
   * @param decimals digits after the decimal mark, 0 or more
   * @return 100 times this ratio, rounded; the next number on its own side where that would be 100 and the ratio is not 1
   * @throws IllegalArgumentException if {@code decimals} is negative
   */
  public BigDecimal percent(int decimals) {
    BigDecimal rounded = percent(decimals, RoundingMode.HALF_UP);
    int side = numerator.compareTo(denominator);
    if (side == 0 || rounded.compareTo(HUNDRED) != 0) {
      return rounded;
    }
    return percent(decimals, side < 0 ? RoundingMode.FLOOR : RoundingMode.CEILING);
  }

  private BigDecimal round(BigDecimal over, int decimals, RoundingMode mode) {
    checkArgument(decimals >= 0, "Decimals to round to must not be negative: %s", decimals);
    return over.divide(new BigDecimal(denominator), decimals, mode);
  }

  /**
   * Returns the number if it has an end as a decimal.
   *
   * @return this ratio without rounding
   * @throws ArithmeticException if its decimals do not end, as those of 1/3
   * @throws IllegalArgumentException if it has more digits than {@link Amount#of(BigDecimal)} takes
   */
  public Amount toAmount() {
    return Amount.of(new BigDecimal(numerator).divide(new BigDecimal(denominator)));
  }

  /**
   * Returns a decimal that compares with every number of few decimals exactly as this ratio does.
   *
   * <p>A ratio without an end as a decimal lies strictly between two neighbours of that many decimals; so does the number
   * in the middle between them, which is returned. Nothing that is compared at those decimals can tell the two apart.
   *
   * @param decimals of the numbers to compare with at most, 0 or more
   * @return this ratio if it has no more than these decimals; otherwise a number with one decimal more, less than
   *     10<sup>-decimals</sup> away
   * @throws IllegalArgumentException if {@code decimals} is negative
   */
  public Amount standIn(int decimals) {
    BigDecimal floor = round(decimals, RoundingMode.FLOOR);
    boolean isExact = of(Decimals.amount(floor)).equals(this);
    return Decimals.amount(isExact ? floor : floor.add(BigDecimal.valueOf(5, decimals + 1)));
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Ratio that && numerator.equals(that.numerator) && denominator.equals(that.denominator);
  }

  @Override
  public int hashCode() {
    return numerator.hashCode() * 31 + denominator.hashCode();
  }

  /**
   * Returns the reduced fraction.
   *
   * @return such as {@code 88/161}, or {@code 2} for a whole number
   */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE) ? numerator.toString() : numerator + "/" + denominator;
  }
}
