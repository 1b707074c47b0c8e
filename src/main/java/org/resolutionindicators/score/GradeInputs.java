package org.resolutionindicators.score;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.rule.Verdict;

/**
 * What a grade is made of: how many of y were completed, exceeded, on schedule and late, and the points, as far as known.
 *
 * <p>What is not given is not nought: a grade that needs it is not given either.
 *
 * <p>Immutable, thread-safe and serialisable; equal by y and all that is given.
 */
public final class GradeInputs implements Serializable {
  private static final long serialVersionUID = 1L;

  private final long total;
  private final ImmutableMap<GradeQuantity, Ratio> amounts;

  private GradeInputs(long total, Map<GradeQuantity, Ratio> amounts) {
    this.total = total;
    this.amounts = ImmutableMap.copyOf(amounts);
  }

  /**
   * Obtains counts.
   *
   * @param completed x, from 0 to y, exceeded ones among them
   * @param total y
   * @return x of y
   * @throws IllegalArgumentException if x is out of range
   */
  public static GradeInputs of(long completed, long total) {
    return new GradeInputs(total, Map.of()).count(GradeQuantity.COMPLETED, completed, total);
  }

  /**
   * Obtains points alone.
   *
   * @param points any number
   * @return the points, and nothing counted
   */
  public static GradeInputs ofPoints(Ratio points) {
    return new GradeInputs(0, Map.of(GradeQuantity.POINTS, points));
  }

  /**
   * Obtains the counts of a score.
   *
   * @param card the scorecard
   * @return y as its denominator makes it, x, without what is not decided, and how many exceeded, which is not given where it
   *     is not known of all that were reached
   */
  public static GradeInputs of(Scorecard card) {
    GradeInputs inputs = of(card.reached(), card.total());
    boolean isSplitKnown = card.tally().isSplitKnown();
    return isSplitKnown ? inputs.withExceeded(card.tally().count(Verdict.EXCEEDED)) : inputs;
  }

  /** The counts of a score if all that is not decided, or has no data, had been exceeded. */
  static GradeInputs atMost(Scorecard card) {
    long open =
        Stream.of(Verdict.UNDECIDED, Verdict.NO_DATA)
            .filter(card.scorer().denominator()::includes)
            .mapToLong(card.tally()::count)
            .sum();
    long completed = card.reached() + open;
    GradeInputs inputs = of(completed, card.total());
    boolean isSplitKnown = card.tally().isSplitKnown();
    long exceeded = card.tally().count(Verdict.EXCEEDED) + completed - card.reached();
    return isSplitKnown ? inputs.withExceeded(exceeded) : inputs;
  }

  /**
   * Sets how many were exceeded.
   *
   * @param count 0 to x
   * @return these inputs and the count
   * @throws IllegalArgumentException if it is out of range
   */
  public GradeInputs withExceeded(long count) {
    return count(GradeQuantity.EXCEEDED, count, completed());
  }

  /**
   * Sets how many were completed on schedule and, where the rule asks for it, to quality.
   *
   * @param count 0 to x
   * @return these inputs and the count
   * @throws IllegalArgumentException if it is out of range
   */
  public GradeInputs withOnSchedule(long count) {
    return count(GradeQuantity.ON_SCHEDULE, count, completed());
  }

  /**
   * Sets how many were completed late.
   *
   * @param count 0 to x
   * @return these inputs and the count
   * @throws IllegalArgumentException if it is out of range
   */
  public GradeInputs withLate(long count) {
    return count(GradeQuantity.LATE, count, completed());
  }

  /**
   * Sets the points.
   *
   * @param points any number
   * @return these inputs and the points
   */
  public GradeInputs withPoints(Ratio points) {
    return with(GradeQuantity.POINTS, points);
  }

  private GradeInputs count(GradeQuantity quantity, long count, long most) {
    checkArgument(count >= 0 && count <= most, "Count of '%s' must be 0 to %s: %s", quantity, most, count);
    return with(quantity, Ratio.of(count, 1));
  }

  GradeInputs with(GradeQuantity quantity, Ratio amount) {
    Map<GradeQuantity, Ratio> all = new EnumMap<>(GradeQuantity.class);
    all.putAll(amounts);
    all.put(quantity, amount);
    return new GradeInputs(total, all);
  }

  long completed() {
    return amount(GradeQuantity.COMPLETED).map(count -> count.toAmount().toBigDecimal().longValueExact()).orElse(0L);
  }

  /**
   * Returns y.
   *
   * @return how many were to be completed; 0 if only points are given
   */
  public long total() {
    return total;
  }

  /**
   * Returns a count, or the points.
   *
   * @param quantity which
   * @return the number itself, not its share; empty if it was not given
   */
  public Optional<Ratio> amount(GradeQuantity quantity) {
    return Optional.ofNullable(amounts.get(quantity));
  }

  /**
   * Returns what is compared: a share of y, or the points.
   *
   * @param quantity which
   * @return count / y from 0 to 1, or the points; {@link Undefined#NO_ACTUAL} if it was not given,
   *     {@link Undefined#NOTHING_COUNTED} if y is 0
   */
  public Measured value(GradeQuantity quantity) {
    Optional<Ratio> amount = amount(quantity);
    if (amount.isEmpty()) {
      return Measured.undefined(Undefined.NO_ACTUAL);
    } else if (quantity == GradeQuantity.POINTS) {
      return Measured.of(amount.get());
    }
    return total == 0
        ? Measured.undefined(Undefined.NOTHING_COUNTED)
        : Measured.of(amount.get().dividedBy(Ratio.of(total, 1)));
  }

  /**
   * Returns what these inputs would be after a step.
   *
   * @param step what is added, and of the late ones taken away
   * @return the inputs then
   * @throws IllegalArgumentException if it leads out of range, or adds to what was not given
   */
  public GradeInputs after(GradeStep step) {
    GradeInputs then = this;
    for (Map.Entry<GradeQuantity, Ratio> change : step.changes().entrySet()) {
      GradeQuantity quantity = change.getKey();
      Optional<Ratio> given = amount(quantity);
      checkArgument(given.isPresent(), "Step must not change what was not given: %s", quantity);
      Ratio by = quantity == GradeQuantity.LATE ? change.getValue().negated() : change.getValue();
      then = then.with(quantity, given.get().plus(by));
    }
    then.check();
    return then;
  }

  private void check() {
    for (Map.Entry<GradeQuantity, Ratio> entry : amounts.entrySet()) {
      if (entry.getKey() != GradeQuantity.POINTS) {
        long most = entry.getKey() == GradeQuantity.COMPLETED ? total : completed();
        boolean isInRange = entry.getValue().signum() >= 0 && entry.getValue().compareTo(Ratio.of(most, 1)) <= 0;
        checkArgument(isInRange, "Count of '%s' must be 0 to %s: %s", entry.getKey(), most, entry.getValue());
      }
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof GradeInputs that && total == that.total && amounts.equals(that.amounts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(total, amounts);
  }

  /**
   * Returns what is given.
   *
   * @return such as {@code completed 18 of 20, exceeded 9, points 84}
   */
  @Override
  public String toString() {
    return amounts.entrySet().stream()
        .map(entry -> entry.getKey() + " " + GradeQuantity.POINTS.figure(entry.getValue()) + of(entry.getKey()))
        .collect(Collectors.joining(", "));
  }

  private String of(GradeQuantity quantity) {
    return quantity == GradeQuantity.COMPLETED ? " of " + total : "";
  }
}
