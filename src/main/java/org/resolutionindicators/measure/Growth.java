package org.resolutionindicators.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigInteger;

/**
 * Powers and roots of ratios.
 *
 * <p>A root that is a ratio itself, such as that of 1.21, is exact. Any other has no end as a decimal: it is given with
 * {@value #DECIMALS} decimals, rounded down, so that it is less than the true value by less than 10<sup>-{@value
 * #DECIMALS}</sup>. It is found by comparing whole powers and is the same on every machine.
 *
 * <p>What is decided by a root that is not exact depends on the error only if it lies that close to a threshold: a true
 * value that is above a threshold of at most {@value #DECIMALS} decimals by less than the error is taken to be equal to it.
 *
 * <p>Immutable and thread-safe, having no state; there are no instances to be equal or serialised.
 */
public final class Growth {
  /** The decimals of values that are not exact. */
  public static final int DECIMALS = 30;

  private static final int MOST = 1_000;
  private static final BigInteger LONGEST = BigInteger.valueOf(MOST);

  private Growth() {}

  /**
   * Returns the yearly growth that leads from one value to another: (to / from)<sup>1 / years</sup> - 1.
   *
   * @param from the earlier value
   * @param to the later value
   * @param years between them, more than 0
   * @return the growth as a share, such as 0.015, as exact as {@link #root}; {@link Undefined#ZERO_BASELINE} if {@code
   *     from} is 0, {@link Undefined#SIGN_CHANGE} if the two are not on one side of 0 ({@code to} may be 0: -1),
   *     {@link Undefined#NO_TIME} if the years are not more than 0
   */
  public static Measured yearly(Ratio from, Ratio to, int years) {
    if (from.signum() == 0) {
      return Measured.undefined(Undefined.ZERO_BASELINE);
    } else if (from.signum() * to.signum() < 0) {
      return Measured.undefined(Undefined.SIGN_CHANGE);
    } else if (years <= 0) {
      return Measured.undefined(Undefined.NO_TIME);
    }
    return Measured.of(root(to.dividedBy(from), years).minus(Ratio.of(1, 1)));
  }

  /**
   * Returns a root.
   *
   * @param radicand 0 or more
   * @param degree 1 or more
   * @return radicand<sup>1 / degree</sup>, exactly if it is a ratio, otherwise to {@value #DECIMALS} decimals, rounded down
   * @throws IllegalArgumentException if the radicand is negative or the degree less than 1
   */
  public static Ratio root(Ratio radicand, int degree) {
    checkArgument(radicand.signum() >= 0, "Radicand must not be negative: %s", RangeText.of(radicand));
    checkArgument(degree > 0, "Degree of a root must be 1 or more: %s", degree);
    return Decimals.exactRoot(radicand, degree).orElseGet(() -> rounded(radicand, degree));
  }

  private static Ratio rounded(Ratio radicand, int degree) {
    BigInteger unit = BigInteger.TEN.pow(DECIMALS);
    BigInteger power = radicand.numerator().multiply(unit.pow(degree)).divide(radicand.denominator());
    return Ratio.of(Decimals.root(power, degree), unit);
  }

  /**
   * Returns a power with a broken exponent.
   *
   * @param base 0 or more
   * @param exponent 0 or more, such as 4.44; numerator and denominator of the reduced fraction at most
   *     1,000, since the time grows with both
   * @return base<sup>exponent</sup>, exactly if it is a ratio, otherwise to {@value #DECIMALS} decimals, rounded down; 1 for
   *     the exponent 0
   * @throws IllegalArgumentException if base or exponent is negative, or the exponent too long
   */
  public static Ratio power(Ratio base, Ratio exponent) {
    checkArgument(base.signum() >= 0, "Base of a power must not be negative: %s", RangeText.of(base));
    checkArgument(exponent.signum() >= 0, "Exponent must not be negative: %s", RangeText.of(exponent));
    checkArgument(
        exponent.numerator().compareTo(LONGEST) <= 0 && exponent.denominator().compareTo(LONGEST) <= 0,
        "Exponent must be a fraction of numbers up to %s: %s",
        MOST,
        exponent);
    int times = exponent.numerator().intValueExact();
    Ratio whole = Ratio.of(base.numerator().pow(times), base.denominator().pow(times));
    return root(whole, exponent.denominator().intValueExact());
  }
}
