package org.resolutionindicators.measure;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.function.IntFunction;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.Several;
import org.resolutionindicators.model.Target;

/**
 * The numbers that a figure is compared with, and decimals that compare with all of them as a value does that has no end.
 *
 * @param decimals more than any of the numbers has
 * @param shares those that are 100 · part / whole, and so may have no end themselves
 */
record Limits(int decimals, ImmutableList<OutOf> shares) {
  /** So that a figure is good for any target that is likely to be held against it later. */
  private static final int USUAL = 10;

  static Limits of(Target target) {
    ImmutableList.Builder<OutOf> shares = ImmutableList.builder();
    int most = usual(target.indicator());
    for (Criterion criterion : target.criterion().stream().toList()) {
      most = Math.max(most, take(criterion, shares));
    }
    for (Criterion criterion : target.stretch().stream().toList()) {
      most = Math.max(most, take(criterion, shares));
    }
    boolean inPoints = target.indicator().kind().isInPoints();
    return new Limits(most + 1, inPoints ? shares.build() : ImmutableList.of());
  }

  /** Of a figure that is not held against anything yet. */
  static Limits of(Indicator indicator) {
    return new Limits(usual(indicator) + 1, ImmutableList.of());
  }

  private static int usual(Indicator indicator) {
    return Math.max(USUAL, indicator.decimals().orElse(0));
  }

  private static int take(Criterion criterion, ImmutableList.Builder<OutOf> shares) {
    if (criterion instanceof Criterion.Point point) {
      return point.amount().decimals();
    } else if (criterion instanceof Criterion.Range range) {
      return Math.max(range.low().decimals(), range.high().decimals());
    } else if (criterion instanceof Criterion.Bound bound) {
      return bound.limit().decimals();
    } else if (criterion instanceof Change change) {
      return Math.max(take(change.by(), shares), change.level().map(level -> take(level, shares)).orElse(0));
    } else if (criterion instanceof OutOf outOf) {
      shares.add(outOf);
      return outOf.part().decimals();
    } else if (criterion instanceof Several several) {
      return several.parts().stream().mapToInt(part -> take(part, shares)).max().orElse(0);
    }
    return 0;
  }

  /** One number. */
  Reckoned reckoned(Ratio value) {
    if (Decimals.ends(value)) {
      return Reckoned.number(Decimals.amount(value));
    }
    // No decimal is equal to a share such as 1/3 that was asked for; the share itself is.
    Optional<Observation> share =
        shares.stream()
            .filter(asked -> value.equals(DerivedFigure.share(asked.part(), asked.whole())))
            .findFirst()
            .map(asked -> Observation.outOf(asked.part(), asked.whole()));
    Observation observation = share.orElseGet(() -> Observation.of(amount(value, 0)));
    return new Reckoned(observation, Optional.of(value), true);
  }

  /** Whether no decimal compares with the numbers as the value does. */
  boolean hasNoDecimalFor(Ratio value) {
    return !Decimals.ends(value)
        && shares.stream().anyMatch(asked -> value.equals(DerivedFigure.share(asked.part(), asked.whole())));
  }

  /** The value itself if it has an end, else a number on the same side of all numbers with at least so many decimals. */
  Amount amount(Ratio value, int least) {
    return Decimals.ends(value)
        ? Decimals.amount(value)
        : standIn(places -> Decimals.floor(value, places), Math.max(decimals, least));
  }

  Amount amount(Root root) {
    return standIn(root::floor, decimals);
  }

  /** In the middle between two neighbours of so many decimals, strictly between which the value lies. */
  private Amount standIn(IntFunction<BigInteger> floor, int least) {
    int places = least;
    BigInteger below = floor.apply(places);
    while (splits(below, places)) {
      places++;
      below = floor.apply(places);
    }
    BigInteger middle = below.multiply(BigInteger.TEN).add(BigInteger.valueOf(5));
    return Decimals.amount(new BigDecimal(middle, places + 1));
  }

  /** Whether a share that was asked for lies between the same neighbours, so that the side is not told yet. */
  private boolean splits(BigInteger below, int places) {
    return shares.stream()
        .map(asked -> DerivedFigure.share(asked.part(), asked.whole()))
        .anyMatch(share -> Decimals.floor(share, places).equals(below) && !isAt(share, below, places));
  }

  private static boolean isAt(Ratio share, BigInteger number, int places) {
    return share.equals(Ratio.of(number, BigInteger.TEN.pow(places)));
  }

  /** Whether a number that stands for another without an end stands on the right side of all of these. */
  boolean areTakenIn(Observation standIn) {
    boolean isFine = standIn.hasFigure() && Math.max(standIn.low().decimals(), standIn.high().decimals()) >= decimals;
    return isFine && shares.isEmpty();
  }
}
