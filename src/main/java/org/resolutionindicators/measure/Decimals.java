package org.resolutionindicators.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.resolutionindicators.model.Amount;

/** Exact arithmetic that ends in amounts of any length. */
final class Decimals {
  private static final int STEP = Amount.MAX_DIGITS - 1;
  private static final BigInteger CHUNK = BigInteger.TEN.pow(STEP);
  private static final BigInteger FIVE = BigInteger.valueOf(5);
  private static final int SMALL_ROOT = 32;

  private Decimals() {}

  static Ratio plus(Ratio a, Ratio b) {
    return Ratio.of(
        a.numerator().multiply(b.denominator()).add(b.numerator().multiply(a.denominator())),
        a.denominator().multiply(b.denominator()));
  }

  static Ratio minus(Ratio a, Ratio b) {
    return plus(a, Ratio.of(b.numerator().negate(), b.denominator()));
  }

  static Ratio times(Ratio a, Ratio b) {
    return Ratio.of(a.numerator().multiply(b.numerator()), a.denominator().multiply(b.denominator()));
  }

  /** The divisor is not nought. */
  static Ratio over(Ratio a, Ratio b) {
    return Ratio.of(a.numerator().multiply(b.denominator()), a.denominator().multiply(b.numerator()));
  }

  /** Whether the ratio has an end as a decimal. */
  static boolean ends(Ratio ratio) {
    BigInteger rest = ratio.denominator().shiftRight(ratio.denominator().getLowestSetBit());
    while (rest.mod(FIVE).signum() == 0) {
      rest = rest.divide(FIVE);
    }
    return rest.equals(BigInteger.ONE);
  }

  /** A ratio that has an end as a decimal. */
  static Amount amount(Ratio ended) {
    return amount(new BigDecimal(ended.numerator()).divide(new BigDecimal(ended.denominator())));
  }

  /** An amount of any length: the factories of amounts bound what is read, not what is reckoned. */
  static Amount amount(BigDecimal value) {
    BigDecimal plain = value.scale() < 0 ? value.setScale(0) : value;
    Deque<BigInteger> chunks = new ArrayDeque<>();
    for (BigInteger rest = plain.unscaledValue(); rest.signum() != 0; rest = rest.divide(CHUNK)) {
      chunks.push(rest.remainder(CHUNK));
    }
    Amount total = Amount.ZERO;
    for (BigInteger chunk : chunks) {
      total = total.times(Amount.of(new BigDecimal(CHUNK))).plus(Amount.of(new BigDecimal(chunk)));
    }
    for (int scale = plain.scale(); scale > 0; scale -= STEP) {
      total = total.times(Amount.of(BigDecimal.ONE.movePointLeft(Math.min(scale, STEP))));
    }
    return total;
  }

  /** The greatest whole number that is not more than the ratio times a power of ten. */
  static BigInteger floor(Ratio ratio, int decimals) {
    BigInteger[] parts = ratio.numerator().multiply(BigInteger.TEN.pow(decimals)).divideAndRemainder(ratio.denominator());
    return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  /** The greatest whole number whose power is not more than a number, which is not negative. */
  static BigInteger root(BigInteger number, int degree) {
    int bits = (number.bitLength() + degree - 1) / degree;
    if (bits <= SMALL_ROOT) {
      return smallRoot(number, degree, bits);
    }
    // Half of the bits, and one more, lie above the root, and so near to it that Newton's steps double what is right.
    int half = bits / 2;
    BigInteger root = root(number.shiftRight(half * degree), degree).add(BigInteger.ONE).shiftLeft(half);
    // From above the steps fall until they reach the root.
    while (true) {
      BigInteger power = number.divide(root.pow(degree - 1));
      BigInteger next = root.multiply(BigInteger.valueOf(degree - 1L)).add(power).divide(BigInteger.valueOf(degree));
      if (next.compareTo(root) >= 0) {
        return root;
      }
      root = next;
    }
  }

  /** Bit by bit: Newton's steps would be as many as the degree. */
  private static BigInteger smallRoot(BigInteger number, int degree, int bits) {
    BigInteger root = BigInteger.ZERO;
    for (int bit = bits - 1; bit >= 0; bit--) {
      BigInteger larger = root.setBit(bit);
      root = larger.pow(degree).compareTo(number) <= 0 ? larger : root;
    }
    return root;
  }

  /** The root of a ratio that is not negative, if it is a ratio itself. */
  static Optional<Ratio> exactRoot(Ratio radicand, int degree) {
    BigInteger over = root(radicand.numerator(), degree);
    BigInteger under = root(radicand.denominator(), degree);
    // A ratio is reduced, so its root is one only if both have whole roots.
    boolean isRatio =
        over.pow(degree).equals(radicand.numerator()) && under.pow(degree).equals(radicand.denominator());
    return isRatio ? Optional.of(Ratio.of(over, under)) : Optional.empty();
  }
}
