package org.resolutionindicators.score;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Amount;

/**
 * An exact quotient to reckon with; a {@link Ratio} is made of the result.
 *
 * @param under more than nought
 */
record PaceFraction(Amount over, Amount under) implements Comparable<PaceFraction>, Serializable {
  static final PaceFraction ZERO = of(Amount.ZERO);

  private static final long serialVersionUID = 1L;

  static PaceFraction of(Amount amount) {
    return new PaceFraction(amount, Amount.of(1));
  }

  /** A part of a population in per cent of it. */
  static PaceFraction percent(Amount part, Amount whole) {
    return new PaceFraction(part.times(Amount.of(100)), whole);
  }

  PaceFraction plus(PaceFraction other) {
    return new PaceFraction(over.times(other.under).plus(other.over.times(under)), under.times(other.under));
  }

  PaceFraction minus(PaceFraction other) {
    return plus(other.negated());
  }

  PaceFraction negated() {
    return new PaceFraction(over.negated(), under);
  }

  PaceFraction abs() {
    return signum() < 0 ? negated() : this;
  }

  PaceFraction times(Amount factor) {
    return new PaceFraction(over.times(factor), under);
  }

  /** The quotient by a number of years, more than nought. */
  PaceFraction dividedBy(int years) {
    return dividedBy(Amount.of(years));
  }

  PaceFraction dividedBy(Amount divisor) {
    return new PaceFraction(over, under.times(divisor));
  }

  PaceFraction times(PaceFraction factor) {
    return new PaceFraction(over.times(factor.over), under.times(factor.under));
  }

  /** The quotient by a number greater than nought. */
  PaceFraction dividedBy(PaceFraction divisor) {
    return new PaceFraction(over.times(divisor.under), under.times(divisor.over));
  }

  PaceFraction pow(int exponent) {
    return new PaceFraction(pow(over, exponent), pow(under, exponent));
  }

  private static Amount pow(Amount base, int exponent) {
    Amount power = Amount.of(1);
    for (int i = 0; i < exponent; i++) {
      power = power.times(base);
    }
    return power;
  }

  int signum() {
    return over.signum();
  }

  @Override
  public int compareTo(PaceFraction other) {
    return over.times(other.under).compareTo(other.over.times(under));
  }

  /** The whole number that is not more. */
  BigInteger floor() {
    BigDecimal[] parts = over.toBigDecimal().divideAndRemainder(under.toBigDecimal());
    BigInteger towardsNought = parts[0].toBigIntegerExact();
    return parts[1].signum() < 0 ? towardsNought.subtract(BigInteger.ONE) : towardsNought;
  }

  Ratio toRatio() {
    return Ratio.of(over, under);
  }
}
