package org.resolutionindicators.score;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.rule.Verdict;

/**
 * How many indicators came out with each verdict.
 *
 * <p>Every state has its own count, and their sum is the number of indicators. x is the number reached; y is chosen by a
 * {@link DenominatorPolicy}, so that x ≤ y always. Tallies merge: {@link #plus} is associative and commutative, with
 * {@link #ZERO} as its neutral element.
 *
 * <p>Immutable, thread-safe and serialisable; equal by counts.
 */
public final class Tally implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Verdict[] VERDICTS = Verdict.values();

  /** Nothing counted. */
  public static final Tally ZERO = new Tally(new long[VERDICTS.length]);

  private final long[] counts;

  private Tally(long[] counts) {
    this.counts = counts;
  }

  /**
   * Counts verdicts.
   *
   * @param verdicts any number of them
   * @return their tally
   */
  public static Tally of(Verdict... verdicts) {
    return Arrays.stream(verdicts).collect(toTally());
  }

  /** The tally of one count for each verdict, in their order; it keeps the array, which no one may change any more. */
  static Tally keeping(long[] counts) {
    return new Tally(counts);
  }

  /** The tally of counts that stand among others, in the order of the verdicts. */
  static Tally of(long[] counts, int from) {
    return new Tally(Arrays.copyOfRange(counts, from, from + VERDICTS.length));
  }

  /**
   * Returns a collector that counts verdicts.
   *
   * @return a collector for sequential and parallel streams; {@link #ZERO} for none
   */
  public static Collector<Verdict, ?, Tally> toTally() {
    return Collector.of(
        () -> new long[VERDICTS.length],
        (counts, verdict) -> counts[verdict.ordinal()]++,
        Tally::sum,
        counts -> new Tally(counts.clone()),
        Collector.Characteristics.UNORDERED);
  }

  /**
   * Returns a collector that merges tallies.
   *
   * @return a collector for sequential and parallel streams; {@link #ZERO} for none
   */
  public static Collector<Tally, ?, Tally> merging() {
    return Collector.of(
        () -> new long[VERDICTS.length],
        (counts, tally) -> System.arraycopy(sum(counts, tally.counts), 0, counts, 0, counts.length),
        Tally::sum,
        counts -> new Tally(counts.clone()),
        Collector.Characteristics.UNORDERED);
  }

  private static long[] sum(long[] first, long[] second) {
    long[] sum = new long[VERDICTS.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.addExact(first[i], second[i]);
    }
    return sum;
  }

  /**
   * Merges.
   *
   * @param other another tally
   * @return the sum, count by count
   * @throws ArithmeticException if a count would pass the largest {@code long}
   */
  public Tally plus(Tally other) {
    return new Tally(sum(counts, other.counts));
  }

  /**
   * Returns the count of one verdict.
   *
   * @param verdict the verdict
   * @return 0 or more
   */
  public long count(Verdict verdict) {
    return counts[verdict.ordinal()];
  }

  /**
   * Returns x, the number reached.
   *
   * @return met, exceeded, or one of the two
   */
  public long reached() {
    return count(Verdict.EXCEEDED) + count(Verdict.MET) + count(Verdict.MET_OR_EXCEEDED);
  }

  /**
   * Returns the number of all indicators, in whatever state.
   *
   * @return the sum of all counts
   */
  public long size() {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  /**
   * Returns y.
   *
   * @param policy which states belong to it
   * @return the number of indicators in those states; never less than x
   */
  public long total(DenominatorPolicy policy) {
    long total = 0;
    for (Verdict verdict : VERDICTS) {
      total += policy.includes(verdict) ? count(verdict) : 0;
    }
    return total;
  }

  /**
   * Returns x / y.
   *
   * @param policy which states belong to y
   * @return a ratio from 0 to 1, or {@link Undefined#NOTHING_COUNTED} where y is 0
   */
  public Measured share(DenominatorPolicy policy) {
    return quotient(reached(), total(policy));
  }

  /**
   * Returns how much of what applies was assessed: decided / y of {@link DenominatorPolicy#ALL}.
   *
   * <p>Data left out lower it, so that no share can rise unseen.
   *
   * @return a ratio from 0 to 1, or {@link Undefined#NOTHING_COUNTED} where nothing applies
   */
  public Measured coverage() {
    return quotient(total(DenominatorPolicy.ASSESSED), total(DenominatorPolicy.ALL));
  }

  private static Measured quotient(long part, long whole) {
    return whole == 0 ? Measured.undefined(Undefined.NOTHING_COUNTED) : Measured.of(Ratio.of(part, whole));
  }

  /**
   * Tells whether everything counted was reached.
   *
   * @param policy which states belong to y
   * @return true if x is y and y is not 0: nothing is never all
   */
  public boolean isAllReached(DenominatorPolicy policy) {
    return reached() > 0 && reached() == total(policy);
  }

  /**
   * Tells whether each reached one is known to be met or to be exceeded.
   *
   * @return false if a {@link Verdict#MET_OR_EXCEEDED} is among them
   */
  public boolean isSplitKnown() {
    return count(Verdict.MET_OR_EXCEEDED) == 0;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tally that && Arrays.equals(counts, that.counts);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(counts);
  }

  /**
   * Returns the counts that are not 0.
   *
   * @return such as {@code {EXCEEDED=7, MET=5}}
   */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("{");
    for (Verdict verdict : VERDICTS) {
      if (count(verdict) != 0) {
        text.append(text.length() == 1 ? "" : ", ").append(verdict).append('=').append(count(verdict));
      }
    }
    return text.append('}').toString();
  }
}
