package org.resolutionindicators.score;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.resolutionindicators.measure.Ratio;

/** Reckons the least change that leads to a grade. */
final class GradeReckoning {
  private static final Ratio ONE = Ratio.of(1, 1);
  private static final Ratio ZERO = Ratio.of(0, 1);

  private final GradeInputs now;
  private final Map<GradeQuantity, Ratio> then = new EnumMap<>(GradeQuantity.class);

  private GradeReckoning(GradeInputs now) {
    this.now = now;
    for (GradeQuantity quantity : GradeQuantity.values()) {
      now.amount(quantity).ifPresent(amount -> then.put(quantity, amount));
    }
  }

  /** The step that fulfils all conditions of a grade; empty if it cannot be had by getting better, or not be reckoned. */
  static Optional<GradeStep> step(GradeScale scale, GradeScale.Rule grade, GradeInputs now) {
    GradeReckoning reckoning = new GradeReckoning(now);
    boolean isPossible = grade.conditions().stream().allMatch(reckoning::fulfil) && reckoning.completeExceeded();
    if (!isPossible) {
      return Optional.empty();
    }
    GradeStep step = GradeStep.of(grade.name(), reckoning.changes());
    // A grade before it may be given instead, or not be known.
    boolean leadsThere = scale.grade(now.after(step)).name().equals(Optional.of(grade.name()));
    return leadsThere ? Optional.of(step) : Optional.empty();
  }

  private boolean fulfil(GradeCondition condition) {
    Ratio amount = then.get(condition.quantity());
    if (amount == null || now.value(condition.quantity()).value().isEmpty()) {
      return false;
    }
    boolean lessIsBetter = condition.quantity() == GradeQuantity.LATE;
    Optional<Ratio> least = least(condition);
    Optional<Ratio> most = most(condition);
    if (least.isPresent() && amount.compareTo(least.get()) < 0) {
      then.put(condition.quantity(), least.get());
      return !lessIsBetter;
    } else if (most.isPresent() && amount.compareTo(most.get()) > 0) {
      then.put(condition.quantity(), most.get());
      return lessIsBetter && most.get().signum() >= 0;
    }
    return true;
  }

  /** The least amount that fulfils it; counts are whole. */
  private Optional<Ratio> least(GradeCondition condition) {
    Range<Ratio> range = condition.range();
    if (!range.hasLowerBound()) {
      return Optional.empty();
    } else if (condition.quantity() == GradeQuantity.POINTS) {
      return Optional.of(range.lowerEndpoint());
    }
    Ratio limit = range.lowerEndpoint().times(Ratio.of(now.total(), 1));
    boolean isEnough = range.lowerBoundType() == BoundType.CLOSED;
    Ratio whole = whole(limit, isEnough ? RoundingMode.CEILING : RoundingMode.FLOOR);
    return Optional.of(isEnough ? whole : whole.plus(ONE));
  }

  /**
   * The most that fulfils it; of points, which need not be whole, the limit itself, which the grade found then tells apart.
   */
  private Optional<Ratio> most(GradeCondition condition) {
    Range<Ratio> range = condition.range();
    if (!range.hasUpperBound()) {
      return Optional.empty();
    } else if (condition.quantity() == GradeQuantity.POINTS) {
      return Optional.of(range.upperEndpoint());
    }
    Ratio limit = range.upperEndpoint().times(Ratio.of(now.total(), 1));
    boolean isAllowed = range.upperBoundType() == BoundType.CLOSED;
    Ratio whole = whole(limit, isAllowed ? RoundingMode.FLOOR : RoundingMode.CEILING);
    return Optional.of(isAllowed ? whole : whole.minus(ONE));
  }

  private static Ratio whole(Ratio limit, RoundingMode mode) {
    return Ratio.of(limit.round(0, mode).toPlainString());
  }

  /** What is exceeded or on schedule is completed; false if that is more than there is. */
  private boolean completeExceeded() {
    Ratio completed = then.getOrDefault(GradeQuantity.COMPLETED, ZERO);
    for (GradeQuantity part : new GradeQuantity[] {GradeQuantity.EXCEEDED, GradeQuantity.ON_SCHEDULE}) {
      Ratio count = then.getOrDefault(part, ZERO);
      completed = count.compareTo(completed) > 0 ? count : completed;
    }
    if (then.containsKey(GradeQuantity.COMPLETED)) {
      then.put(GradeQuantity.COMPLETED, completed);
    }
    return completed.compareTo(Ratio.of(now.total(), 1)) <= 0;
  }

  private Map<GradeQuantity, Ratio> changes() {
    Map<GradeQuantity, Ratio> changes = new EnumMap<>(GradeQuantity.class);
    then.forEach(
        (quantity, amount) -> {
          Ratio change = amount.minus(now.amount(quantity).orElseThrow()).abs();
          if (change.signum() != 0) {
            changes.put(quantity, change);
          }
        });
    return changes;
  }
}
