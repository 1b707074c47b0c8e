package org.resolutionindicators.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes one value of several, such as the score of a goal of those of its indicators; nested by asking one level after the
 * other.
 *
 * <p>Values that are undefined are left out, make the aggregate undefined, or are filled in, as the aggregation says
 * ({@link Missing}); a gate may ask for a least share of values that are not. All arithmetic is exact.
 *
 * <p>Edge results: of nothing at all, or if all are left out, {@link Undefined#NOTHING_COUNTED}; if one is missing where
 * all are needed, {@link Undefined#MISSING_FIGURE}; below the gate {@link Undefined#TOO_MUCH_MISSING}; for a mean, if the
 * weights of what is left are all 0, {@link Undefined#ZERO_WEIGHTS}. The gate counts values, whatever their weights, and
 * before any is filled in; it comes before the other reasons.
 *
 * <p>Immutable, thread-safe and serialisable; equal by kind, number and policies.
 */
public final class Aggregation implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Kind kind;
  private final int worst;
  private final Missing missing;
  private final @Nullable Ratio filling;
  private final Ratio leastShare;

  private Aggregation(Kind kind, int worst, Missing missing, @Nullable Ratio filling, Ratio leastShare) {
    this.kind = kind;
    this.worst = worst;
    this.missing = missing;
    this.filling = filling;
    this.leastShare = leastShare;
  }

  private enum Kind {
    MEAN,
    LEAST,
    MEAN_OF_WORST,
    SUM
  }

  private static Aggregation of(Kind kind, int worst) {
    return new Aggregation(kind, worst, Missing.SKIP, null, Ratio.of(0, 1));
  }

  /**
   * Obtains the mean: Σ w·v / Σ w, all weights being 1 where none are given.
   *
   * @return an aggregation that skips what is missing
   */
  public static Aggregation mean() {
    return of(Kind.MEAN, 0);
  }

  /**
   * Obtains the sum: Σ w·v, all weights being 1 where none are given.
   *
   * @return an aggregation that skips what is missing
   */
  public static Aggregation sum() {
    return of(Kind.SUM, 0);
  }

  /**
   * Obtains the least value, whatever the weights, even of weight 0.
   *
   * @return an aggregation that skips what is missing
   */
  public static Aggregation least() {
    return of(Kind.LEAST, 0);
  }

  /**
   * Obtains the mean of the least values, whatever the weights, even of weight 0; of all values if there are fewer.
   *
   * @param number how many, 1 or more
   * @return an aggregation that skips what is missing
   * @throws IllegalArgumentException if the number is less than 1
   */
  public static Aggregation meanOfWorst(int number) {
    checkArgument(number > 0, "Number of the worst must be 1 or more: %s", number);
    return of(Kind.MEAN_OF_WORST, number);
  }

  /**
   * Returns this aggregation for which a missing value makes the result undefined.
   *
   * @return the stricter aggregation
   */
  public Aggregation failing() {
    return new Aggregation(kind, worst, Missing.FAIL, null, leastShare);
  }

  /**
   * Returns this aggregation with a value in place of each missing one.
   *
   * @param reference such as the mean of a region
   * @return the aggregation that fills
   */
  public Aggregation filling(Ratio reference) {
    return new Aggregation(kind, worst, Missing.FILL, Objects.requireNonNull(reference, "reference"), leastShare);
  }

  /**
   * Returns this aggregation with a gate.
   *
   * @param share of the values that must not be missing, 0 to 1; that share itself is enough
   * @return the aggregation with the gate
   * @throws IllegalArgumentException if the share is not 0 to 1
   */
  public Aggregation ifAtLeast(Ratio share) {
    checkArgument(
        share.signum() >= 0 && share.compareTo(Ratio.of(1, 1)) <= 0,
        "Share of values must be 0 to 1: %s",
        RangeText.of(share));
    return new Aggregation(kind, worst, missing, filling, share);
  }

  /**
   * Aggregates values of equal weight.
   *
   * @param values any number of them
   * @return the aggregate, or why there is none
   */
  public Measured of(Iterable<Measured> values) {
    List<Weighted> weighted = new ArrayList<>();
    values.forEach(value -> weighted.add(Weighted.of(value)));
    return ofWeighted(weighted);
  }

  /**
   * Aggregates values with weights.
   *
   * @param values any number of them, of which those are known that have a value
   * @return the aggregate, or why there is none
   */
  public Measured ofWeighted(List<Weighted> values) {
    List<Weighted> known = values.stream().filter(value -> value.value().isDefined()).toList();
    boolean isEnough =
        values.isEmpty() || Ratio.of(known.size(), values.size()).compareTo(leastShare) >= 0;
    if (!isEnough) {
      return Measured.undefined(Undefined.TOO_MUCH_MISSING);
    } else if (missing == Missing.FAIL && known.size() < values.size()) {
      return Measured.undefined(Undefined.MISSING_FIGURE);
    }
    List<Weighted> taken = missing == Missing.FILL ? values.stream().map(this::filled).toList() : known;
    return taken.isEmpty() ? Measured.undefined(Undefined.NOTHING_COUNTED) : aggregate(taken);
  }

  private Weighted filled(Weighted value) {
    return value.value().isDefined() ? value : new Weighted(Measured.of(Objects.requireNonNull(filling)), value.weight());
  }

  private Measured aggregate(List<Weighted> taken) {
    return switch (kind) {
      case SUM -> Measured.of(sum(taken));
      case MEAN -> mean(taken);
      case LEAST -> sorted(taken).get(0).value();
      case MEAN_OF_WORST -> {
        List<Weighted> least = sorted(taken).subList(0, Math.min(worst, taken.size()));
        yield mean(least.stream().map(value -> Weighted.of(value.value())).toList());
      }
    };
  }

  private static Ratio sum(List<Weighted> taken) {
    Ratio sum = Ratio.of(0, 1);
    for (Weighted value : taken) {
      sum = sum.plus(value.weight().times(value.known()));
    }
    return sum;
  }

  private static Measured mean(List<Weighted> taken) {
    Ratio weights = taken.stream().map(Weighted::weight).reduce(Ratio.of(0, 1), Ratio::plus);
    return weights.signum() == 0
        ? Measured.undefined(Undefined.ZERO_WEIGHTS)
        : Measured.of(sum(taken).dividedBy(weights));
  }

  private static List<Weighted> sorted(List<Weighted> taken) {
    return taken.stream().sorted(Comparator.comparing(Weighted::known)).toList();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Aggregation that
        && kind == that.kind
        && worst == that.worst
        && missing == that.missing
        && Objects.equals(filling, that.filling)
        && leastShare.equals(that.leastShare);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, worst, missing, filling, leastShare);
  }

  /**
   * Returns what is done, for a reader of logs.
   *
   * @return such as {@code MEAN, missing: SKIP, least share: 0.5}
   */
  @Override
  public String toString() {
    String number = kind == Kind.MEAN_OF_WORST ? " " + worst : "";
    String with = Optional.ofNullable(filling).map(value -> " with " + RangeText.of(value)).orElse("");
    return kind + number + ", missing: " + missing + with + ", least share: " + RangeText.of(leastShare);
  }

  /**
   * A value and its weight.
   *
   * <p>Immutable, thread-safe and serialisable; equal by value and weight.
   *
   * @param value the value, or why there is none
   * @param weight 0 or more
   */
  public record Weighted(Measured value, Ratio weight) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Obtains a value and its weight.
     *
     * @param value the value, or why there is none
     * @param weight 0 or more
     * @throws IllegalArgumentException if the weight is negative
     */
    public Weighted {
      checkArgument(weight.signum() >= 0, "Weight must not be negative: %s", RangeText.of(weight));
    }

    Ratio known() {
      return value.value().orElseThrow();
    }

    /**
     * Obtains a value of the weight 1.
     *
     * @param value the value, or why there is none
     * @return value and weight
     */
    public static Weighted of(Measured value) {
      return new Weighted(value, Ratio.of(1, 1));
    }
  }
}
