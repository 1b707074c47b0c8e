package org.resolutionindicators.measure;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.Obstacle;

/**
 * Adds figures up, end by end, or finds the first that cannot be added to those before it.
 *
 * <p>What comes of it depends neither on the order of the figures nor on how they are grouped.
 */
final class Sum {
  private final Indicator indicator;
  private final Limits limits;
  private final ImmutableList<Form> forms;

  /** A sum, or what keeps it from being one. */
  record Result(Optional<Reckoned> reckoned, Optional<Obstacle> obstacle) {
    static Result of(Reckoned reckoned) {
      return new Result(Optional.of(reckoned), Optional.empty());
    }

    static Result failed(Obstacle obstacle) {
      return new Result(Optional.empty(), Optional.of(obstacle));
    }
  }

  private Sum(Indicator indicator, Limits limits, ImmutableList<Form> forms) {
    this.indicator = indicator;
    this.limits = limits;
    this.forms = forms;
  }

  /** How populations that figures are parts of are put together; the order of the constants is of no meaning. */
  enum Wholes {
    /** The population is one and the same over time. */
    ONE,
    /** The populations of several places, or several times, are several. */
    ADDED
  }

  /** The sum of one figure or more, each with an observation that applies, divided by a number. */
  static Result of(List<DerivedFigure> figures, Wholes wholes, int divisor, Indicator indicator, Limits limits) {
    ImmutableList.Builder<Form> forms = ImmutableList.builder();
    for (DerivedFigure figure : figures) {
      Form.Read read = Form.read(figure);
      if (read.obstacle().isPresent()) {
        return Result.failed(read.obstacle().get());
      }
      forms.add(read.form().orElseThrow());
    }
    Sum sum = new Sum(indicator, limits, forms.build());
    boolean hasWhole = sum.forms.stream().anyMatch(form -> form.whole().isPresent());
    return hasWhole ? sum.parts(wholes, divisor) : sum.plain(divisor);
  }

  /** Parts out of populations; parts among plain numbers are numbers, unless a share is asked for. */
  private Result parts(Wholes wholes, int divisor) {
    Optional<Form> bare = forms.stream().filter(form -> form.whole().isEmpty()).findFirst();
    boolean isShare = indicator.kind().isInPoints();
    if (bare.isPresent()) {
      return isShare ? Result.failed(bare.get().obstacle(Obstacle.Why.NOT_COMPONENTS)) : plain(divisor);
    }
    Ratio part = total(true);
    if (wholes == Wholes.ADDED) {
      Amount whole = forms.stream().map(form -> form.whole().orElseThrow()).reduce(Amount.ZERO, Amount::plus);
      return Result.of(Reckoned.outOf(indicator, Decimals.amount(part), whole));
    } else if (divisor > 1 && !isShare) {
      return plain(divisor);
    }
    Amount first = forms.get(0).whole().orElseThrow();
    Amount whole = first.times(Amount.of(divisor));
    Optional<Form> other = forms.stream().filter(form -> !form.whole().equals(Optional.of(first))).findFirst();
    if (other.isEmpty() && Decimals.amount(part).compareTo(whole) <= 0) {
      return Result.of(Reckoned.outOf(indicator, Decimals.amount(part), whole));
    }
    return isShare
        ? Result.failed(other.orElse(forms.get(forms.size() - 1)).obstacle(Obstacle.Why.NOT_ADDITIVE))
        : plain(divisor);
  }

  private Ratio total(boolean low) {
    return forms.stream().map(form -> low ? form.low() : form.high()).reduce(Ratio.of(0, 1), Decimals::plus);
  }

  private Result plain(int divisor) {
    Optional<Change.Sense> sense = forms.get(0).sense();
    ObservationKind kind = ObservationKind.EXACT;
    for (Form form : forms) {
      Optional<ObservationKind> joined = joined(kind, form.kind());
      if (joined.isEmpty() || !form.sense().equals(sense)) {
        return Result.failed(form.obstacle(Obstacle.Why.NOT_ONE_NUMBER));
      }
      kind = joined.get();
    }
    Ratio parts = Ratio.of(divisor, 1);
    return of(kind, Decimals.over(total(true), parts), Decimals.over(total(false), parts), sense);
  }

  private Result of(ObservationKind kind, Ratio low, Ratio high, Optional<Change.Sense> sense) {
    if (kind == ObservationKind.EXACT && sense.isEmpty()) {
      return Result.of(limits.reckoned(low));
    } else if (limits.hasNoDecimalFor(low) || limits.hasNoDecimalFor(high)) {
      return Result.failed(forms.get(0).obstacle(Obstacle.Why.NOT_EXACT));
    }
    // Both ends to the same decimals, so that the lower stays the lower.
    int places = Math.max(places(low), places(high));
    Observation figure = figure(kind, limits.amount(low, places), limits.amount(high, places));
    boolean isExact = Decimals.ends(low) && Decimals.ends(high);
    return Result.of(new Reckoned(sense.map(figure::changing).orElse(figure), Optional.empty(), isExact));
  }

  private static int places(Ratio end) {
    return Decimals.ends(end) ? Decimals.amount(end).decimals() : 0;
  }

  private static Observation figure(ObservationKind kind, Amount low, Amount high) {
    return switch (kind) {
      case RANGE -> Observation.range(low, high);
      case ABOUT -> Observation.about(low, high);
      case ABOVE -> Observation.above(low);
      case AT_LEAST -> Observation.atLeast(low);
      case BELOW -> Observation.below(high);
      case NEARLY -> Observation.nearly(high);
      case AT_MOST -> Observation.atMost(high);
      case EXACT -> Observation.of(low);
      case OUT_OF, DATE, SEVERAL, YES, NO, WORDS, NOT_APPLICABLE ->
          throw new IllegalArgumentException("Figure needed: " + kind);
    };
  }

  /** How the sum of two figures is meant; empty if the two say nothing about it. */
  private static Optional<ObservationKind> joined(ObservationKind a, ObservationKind b) {
    if (a == ObservationKind.EXACT || b == ObservationKind.EXACT || a == b) {
      return Optional.of(a == ObservationKind.EXACT ? b : a);
    } else if (isLoose(a) && isLoose(b)) {
      return Optional.of(ObservationKind.ABOUT);
    } else if (isFloor(a) && isFloor(b)) {
      boolean isStrict = a == ObservationKind.ABOVE || b == ObservationKind.ABOVE;
      return Optional.of(isStrict ? ObservationKind.ABOVE : ObservationKind.AT_LEAST);
    } else if (isCeiling(a) && isCeiling(b)) {
      boolean isStrict = isBelow(a) || isBelow(b);
      return Optional.of(isStrict ? ObservationKind.BELOW : ObservationKind.AT_MOST);
    }
    return Optional.empty();
  }

  private static boolean isLoose(ObservationKind kind) {
    return kind == ObservationKind.RANGE || kind == ObservationKind.ABOUT;
  }

  private static boolean isFloor(ObservationKind kind) {
    return kind == ObservationKind.RANGE || kind == ObservationKind.ABOVE || kind == ObservationKind.AT_LEAST;
  }

  private static boolean isCeiling(ObservationKind kind) {
    return kind == ObservationKind.RANGE || kind == ObservationKind.AT_MOST || isBelow(kind);
  }

  private static boolean isBelow(ObservationKind kind) {
    return kind == ObservationKind.BELOW || kind == ObservationKind.NEARLY;
  }
}
