package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An exact decimal number, in whatever unit its indicator declares.
 *
 * <p>An amount has no unit and no precision of its own: trailing zeros are dropped, so 1.0 and 1.00 are one amount, and
 * 1E+2 prints as 100. It takes up to {@value #MAX_DIGITS} digits before and as many after the decimal mark; what
 * arithmetic yields may be longer. Amounts that fit into a {@code long} with at most 18 decimals are held so, wider ones
 * as a {@link BigDecimal}; no answer depends on which.
 *
 * <p>Immutable, thread-safe and serialisable. Two amounts are equal if they are the same number, which agrees with
 * {@link #compareTo}.
 */
public final class Amount implements Comparable<Amount>, Serializable {
  /** The most digits that a factory takes before the decimal mark, and the most after it: {@value}. */
  public static final int MAX_DIGITS = 100;

  /** What {@link #unscaled} answers where there is no such whole number: {@value}. */
  public static final long NOT_UNSCALED = Long.MIN_VALUE;

  /** Nought. */
  public static final Amount ZERO = new Amount(0, 0, null);

  private static final long serialVersionUID = 1L;
  private static final int MAX_TEXT = 2 * MAX_DIGITS + 20;
  private static final int LONG_SCALE = 18;
  private static final int LONG_BITS = 63;
  private static final int DOUBLE_DIGITS = 17;
  private static final long[] POWERS = powersOfTen();
  private static final long[] UNSCALED_LIMITS = unscaledLimits();

  private final long unscaled;
  private final int scale;
  private final @Nullable BigDecimal wide;

  private Amount(long unscaled, int scale, @Nullable BigDecimal wide) {
    this.unscaled = unscaled;
    this.scale = scale;
    this.wide = wide;
  }

  private static long[] powersOfTen() {
    long[] powers = new long[LONG_SCALE + 1];
    powers[0] = 1;
    for (int i = 1; i <= LONG_SCALE; i++) {
      powers[i] = powers[i - 1] * 10;
    }
    return powers;
  }

  /** How far from nought a number may lie to stay within 62 bits when it is multiplied by each power. */
  private static long[] unscaledLimits() {
    long[] limits = new long[LONG_SCALE + 1];
    for (int i = 0; i <= LONG_SCALE; i++) {
      limits[i] = ((1L << LONG_BITS - 1) - 1) / POWERS[i];
    }
    return limits;
  }

  /**
   * Obtains a whole number.
   *
   * @param value any whole number
   * @return the amount
   */
  public static Amount of(long value) {
    return value == 0 ? ZERO : new Amount(value, 0, null);
  }

  /**
   * Obtains the amount of some digits with a decimal mark among them: 702 with 2 decimals is 7.02.
   *
   * @param unscaled the digits, with the sign
   * @param decimals how many of them stand after the decimal mark, 0 to 18
   * @return unscaled / 10<sup>decimals</sup>
   * @throws IllegalArgumentException if {@code decimals} is out of range
   */
  public static Amount ofUnscaled(long unscaled, int decimals) {
    checkArgument(decimals >= 0 && decimals <= LONG_SCALE, "Decimals must be 0 to %s: %s", LONG_SCALE, decimals);
    if (unscaled == 0) {
      return ZERO;
    }
    long digits = unscaled;
    int left = decimals;
    while (left > 0 && digits % 10 == 0) {
      digits /= 10;
      left--;
    }
    return new Amount(digits, left, null);
  }

  /**
   * Obtains the amount that a text names in the notation of {@link BigDecimal#BigDecimal(String)}: a decimal point, no
   * grouping, an optional exponent. Figures as people write them are read by the {@code text} package.
   *
   * @param value such as {@code -1.5} or {@code 1e3}
   * @return the amount, exactly
   * @throws IllegalArgumentException if the text is no decimal number or has too many digits; nothing large is built first
   */
  public static Amount of(String value) {
    checkArgument(
        value.length() <= MAX_TEXT,
        "Amount must be written with at most %s characters: %s were given",
        MAX_TEXT,
        value.length());
    try {
      return of(new BigDecimal(value));
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("Amount must be a decimal number such as -1.5: '" + value + "'", e);
    }
  }

  /**
   * Obtains the amount of a decimal number.
   *
   * @param value a number with at most {@value #MAX_DIGITS} digits before and after the decimal mark
   * @return the amount, exactly
   * @throws IllegalArgumentException if the number has more digits; nothing large is built first
   */
  public static Amount of(BigDecimal value) {
    if (value.signum() == 0) {
      return ZERO;
    }
    long before = (long) value.precision() - value.scale();
    checkArgument(before <= MAX_DIGITS, "Amount must have at most %s digits before the decimal mark: %s", MAX_DIGITS, value);
    BigDecimal stripped = value.stripTrailingZeros();
    checkArgument(
        stripped.scale() <= MAX_DIGITS, "Amount must have at most %s digits after the decimal mark: %s", MAX_DIGITS, value);
    return normalised(stripped);
  }

  /**
   * Obtains the amount of the shortest decimal that reads back as the given double: 1.15 for {@code 1.15}, although the
   * double itself is a little less.
   *
   * @param value a finite number
   * @return the amount of its shortest decimal
   * @throws IllegalArgumentException if the number is not finite or has too many digits
   */
  public static Amount of(double value) {
    checkArgument(Double.isFinite(value), "Amount must be finite: %s", value);
    BigDecimal exact = new BigDecimal(value);
    for (int digits = 1; digits < DOUBLE_DIGITS; digits++) {
      BigDecimal nearest = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (nearest.doubleValue() == value) {
        return of(nearest);
      }
      // Next to a power of two, doubles lie closer together on one side: the decimal on the other side may read back.
      RoundingMode other = nearest.abs().compareTo(exact.abs()) < 0 ? RoundingMode.UP : RoundingMode.DOWN;
      BigDecimal farther = exact.round(new MathContext(digits, other));
      if (farther.doubleValue() == value) {
        return of(farther);
      }
    }
    return of(exact.round(new MathContext(DOUBLE_DIGITS, RoundingMode.HALF_EVEN)));
  }

  private static Amount normalised(BigDecimal value) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    if (plain.scale() < 0) {
      plain = plain.setScale(0);
    }
    boolean fits = plain.scale() <= LONG_SCALE && plain.unscaledValue().bitLength() <= LONG_BITS;
    return fits ? new Amount(plain.unscaledValue().longValue(), plain.scale(), null) : new Amount(0, 0, plain);
  }

  /**
   * Returns this amount as a decimal without trailing zeros, never with a negative scale.
   *
   * @return the same number
   */
  public BigDecimal toBigDecimal() {
    return wide == null ? BigDecimal.valueOf(unscaled, scale) : wide;
  }

  /**
   * Returns this amount in units of one decimal: 7.02 is 7020 at 3 decimals.
   *
   * @param decimals how many digits stand behind the decimal mark of the unit, 0 to 18
   * @return this x 10<sup>decimals</sup>, from -(2<sup>62</sup> - 1) to 2<sup>62</sup> - 1; or {@link #NOT_UNSCALED} if that is
   *     no whole number or lies beyond
   * @throws IllegalArgumentException if {@code decimals} is out of range
   */
  public long unscaled(int decimals) {
    checkArgument(decimals >= 0 && decimals <= LONG_SCALE, "Decimals must be 0 to %s: %s", LONG_SCALE, decimals);
    if (wide != null || scale > decimals) {
      return NOT_UNSCALED;
    }
    long limit = UNSCALED_LIMITS[decimals - scale];
    return unscaled <= limit && unscaled >= -limit ? unscaled * POWERS[decimals - scale] : NOT_UNSCALED;
  }

  /**
   * Returns the sign.
   *
   * @return -1, 0 or 1 for a negative amount, nought, a positive amount
   */
  public int signum() {
    return wide == null ? Long.signum(unscaled) : wide.signum();
  }

  /**
   * Adds.
   *
   * @param other what to add
   * @return this + other, exactly
   */
  public Amount plus(Amount other) {
    return normalised(toBigDecimal().add(other.toBigDecimal()));
  }

  /**
   * Subtracts.
   *
   * @param other what to take away
   * @return this - other, exactly
   */
  public Amount minus(Amount other) {
    return normalised(toBigDecimal().subtract(other.toBigDecimal()));
  }

  /**
   * Multiplies.
   *
   * @param other what to multiply by
   * @return this x other, exactly
   */
  public Amount times(Amount other) {
    return normalised(toBigDecimal().multiply(other.toBigDecimal()));
  }

  /**
   * Changes the sign.
   *
   * @return 0 - this
   */
  public Amount negated() {
    return normalised(toBigDecimal().negate());
  }

  /**
   * Rounds to a number of decimals, by a mode that the caller names.
   *
   * @param decimals digits to keep after the decimal mark, 0 or more
   * @param mode what to do with the rest
   * @return the rounded amount; this one if it has no more decimals than that
   * @throws IllegalArgumentException if {@code decimals} is negative
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and digits would be lost
   */
  public Amount round(int decimals, RoundingMode mode) {
    checkArgument(decimals >= 0, "Decimals to round to must not be negative: %s", decimals);
    return decimals() <= decimals ? this : normalised(toBigDecimal().setScale(decimals, mode));
  }

  /**
   * Returns how many digits stand after the decimal mark.
   *
   * @return 0 for a whole number
   */
  public int decimals() {
    return wide == null ? scale : wide.scale();
  }

  @Override
  public int compareTo(Amount other) {
    if (wide != null || other.wide != null) {
      return toBigDecimal().compareTo(other.toBigDecimal());
    }
    if (scale == other.scale) {
      return Long.compare(unscaled, other.unscaled);
    }
    return scale < other.scale
        ? compareScaled(unscaled, POWERS[other.scale - scale], other.unscaled)
        : -compareScaled(other.unscaled, POWERS[scale - other.scale], unscaled);
  }

  private static int compareScaled(long shorter, long power, long longer) {
    long high = Math.multiplyHigh(shorter, power);
    long low = shorter * power;
    boolean fits = high == low >> LONG_BITS;
    // Not the sign of the high half: it is nought for a product between 2^63 and 2^64.
    return fits ? Long.compare(low, longer) : Long.signum(shorter);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Amount that
        && unscaled == that.unscaled
        && scale == that.scale
        && Objects.equals(wide, that.wide);
  }

  @Override
  public int hashCode() {
    return wide == null ? Long.hashCode(unscaled) * 31 + scale : wide.hashCode();
  }

  /**
   * Returns the number with a decimal point, without grouping and without an exponent.
   *
   * @return such as {@code -1.5}; {@link #of(String)} reads it back
   */
  @Override
  public String toString() {
    return toBigDecimal().toPlainString();
  }
}
