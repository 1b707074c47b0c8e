package org.resolutionindicators.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import org.resolutionindicators.measure.Ratio;

/**
 * What comes in a year: an amount, or the rate of a growth over some years.
 *
 * @param number the amount; or what the growth multiplies by over all its years
 * @param years of the growth; 0 for an amount
 */
record PaceRate(PaceFraction number, int years) implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int PERCENT_DIGITS = 2;

  static PaceRate amount(PaceFraction amount) {
    return new PaceRate(amount, 0);
  }

  boolean isGrowth() {
    return years > 0;
  }

  /** Compares without a root: a^(1/m) with b^(1/n) as a^n with b^m. */
  int compareTo(PaceRate other) {
    return isGrowth()
        ? number.pow(other.years).compareTo(other.number.pow(years))
        : number.compareTo(other.number);
  }

  Optional<Ratio> exact() {
    return isGrowth() ? Optional.empty() : Optional.of(number.toRatio());
  }

  /** The amount, or the rate in per cent. */
  BigDecimal round(int decimals, RoundingMode mode) {
    checkArgument(decimals >= 0, "Decimals to round to must not be negative: %s", decimals);
    return isGrowth() ? percent(decimals, mode) : number.toRatio().round(decimals, mode);
  }

  /** Rounds a decimal that lies between the same neighbours, and on the same side of their middle. */
  private BigDecimal percent(int decimals, RoundingMode mode) {
    int scale = Math.max(number.over().decimals(), number.under().decimals());
    BigInteger over = number.over().toBigDecimal().setScale(scale).unscaledValue();
    BigInteger under = number.under().toBigDecimal().setScale(scale).unscaledValue();
    BigInteger unit = BigInteger.TEN.pow(decimals + PERCENT_DIGITS);
    BigInteger power = over.multiply(unit.pow(years));
    BigInteger floor = root(power.divide(under), years);
    boolean isExact = floor.pow(years).multiply(under).equals(power);
    int middle = floor.shiftLeft(1).add(BigInteger.ONE).pow(years).multiply(under).compareTo(power.shiftLeft(years));
    String rest = isExact ? "0" : middle > 0 ? "0.25" : middle == 0 ? "0.5" : "0.75";
    BigDecimal units = new BigDecimal(floor.subtract(unit)).add(new BigDecimal(rest));
    return units.movePointLeft(decimals).setScale(decimals, mode);
  }

  /** The whole number whose power is not more, by Newton's method from above. */
  private static BigInteger root(BigInteger power, int exponent) {
    if (power.signum() == 0) {
      return BigInteger.ZERO;
    }
    BigInteger times = BigInteger.valueOf(exponent);
    BigInteger guess = BigInteger.ONE.shiftLeft(power.bitLength() / exponent + 1);
    while (true) {
      BigInteger further = power.divide(guess.pow(exponent - 1));
      BigInteger next = guess.multiply(times.subtract(BigInteger.ONE)).add(further).divide(times);
      if (next.compareTo(guess) >= 0) {
        return guess;
      }
      guess = next;
    }
  }
}
