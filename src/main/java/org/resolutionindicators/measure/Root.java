package org.resolutionindicators.measure;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The geometric mean of growth in per cent: 100 · (radicand^(1/degree) - 1).
 *
 * @param radicand the product of the factors, 0 or more
 * @param degree how many there are, 1 or more
 */
record Root(Ratio radicand, int degree) {
  private static final int PER_CENT = 2;
  private static final Ratio HUNDRED = Ratio.of(100, 1);

  /** The value as a ratio, if it is one. */
  Optional<Ratio> exact() {
    return Decimals.exactRoot(radicand, degree)
        .map(root -> Decimals.times(HUNDRED, Decimals.minus(root, Ratio.of(1, 1))));
  }

  /** The greatest whole number that is not more than the value times a power of ten, found by comparing powers. */
  BigInteger floor(int decimals) {
    BigInteger hundred = BigInteger.TEN.pow(decimals + PER_CENT);
    BigInteger power = radicand.numerator().multiply(hundred.pow(degree)).divide(radicand.denominator());
    return Decimals.root(power, degree).subtract(hundred);
  }
}
