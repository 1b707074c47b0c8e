package org.resolutionindicators.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Percentages of counts for display.
 *
 * <p>The counts are what holds: percentages are rounded, may not be added up or compared in their place, and are only for a
 * table whose reader expects a sum of 100.
 *
 * <p>Immutable and thread-safe, having no state; there are no instances to be equal or serialised.
 */
public final class Percentages {
  private static final BigInteger HUNDRED = BigInteger.valueOf(100);
  private static final int MOST_DECIMALS = 18;

  private Percentages() {}

  /**
   * Splits 100 per cent among counts by the largest remainder, so that the percentages add up to exactly 100: 34, 33 and 33
   * for 1, 1 and 1.
   *
   * <p>Each is first rounded down; what is left goes, one unit of the last decimal each, to those that lost most, the
   * earlier one first where they lost the same. So each is wrong by less than one unit. A count that is not all of them
   * never gets 100, and one of 0 always gets 0: 199 and 1 are 99 and 1.
   *
   * @param counts of the parts, 0 or more each
   * @param decimals digits after the decimal mark, 0 to 18
   * @return a percentage with that many decimals for each count, in their order; none if there is no count, or all are 0
   * @throws IllegalArgumentException if a count is negative or the decimals are out of range
   */
  public static ImmutableList<BigDecimal> largestRemainder(Collection<Integer> counts, int decimals) {
    checkArgument(decimals >= 0 && decimals <= MOST_DECIMALS, "Decimals must be 0 to %s: %s", MOST_DECIMALS, decimals);
    List<Integer> parts = ImmutableList.copyOf(counts);
    parts.forEach(part -> checkArgument(part >= 0, "Count must not be negative: %s", part));
    BigInteger total = BigInteger.valueOf(parts.stream().mapToLong(Integer::longValue).sum());
    return total.signum() == 0 ? ImmutableList.of() : split(parts, total, decimals);
  }

  private static ImmutableList<BigDecimal> split(List<Integer> parts, BigInteger total, int decimals) {
    BigInteger units = HUNDRED.multiply(BigInteger.TEN.pow(decimals));
    BigInteger[] shares = new BigInteger[parts.size()];
    BigInteger[] lost = new BigInteger[parts.size()];
    BigInteger left = units;
    for (int i = 0; i < shares.length; i++) {
      BigInteger[] quotient = BigInteger.valueOf(parts.get(i)).multiply(units).divideAndRemainder(total);
      shares[i] = quotient[0];
      lost[i] = quotient[1];
      left = left.subtract(shares[i]);
    }
    BigInteger almostAll = units.subtract(BigInteger.ONE);
    IntStream.range(0, shares.length)
        .boxed()
        .filter(i -> !shares[i].equals(almostAll))
        .sorted(Comparator.comparing((Integer i) -> lost[i]).reversed())
        .limit(left.intValueExact())
        .forEach(i -> shares[i] = shares[i].add(BigInteger.ONE));
    ImmutableList.Builder<BigDecimal> percentages = ImmutableList.builder();
    for (BigInteger share : shares) {
      percentages.add(new BigDecimal(share, decimals));
    }
    return percentages.build();
  }
}
