package org.resolutionindicators.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;

/** Generators of targets and observations. */
public final class AnyModel {
  private AnyModel() {}

  /** Numbers that often meet, on both sides of nought, with ties at nought and at one decimal among them. */
  public static Arbitrary<Amount> near() {
    return Arbitraries.frequencyOf(
            Tuple.of(4, decimals(-6, 6, 0)), Tuple.of(4, decimals(-30, 30, 1)), Tuple.of(2, decimals(-300, 300, 2)))
        .withoutEdgeCases();
  }

  private static Arbitrary<Amount> decimals(int least, int most, int scale) {
    return Arbitraries.integers().between(least, most).map(i -> Amount.of(BigDecimal.valueOf(i, scale)));
  }

  /** Numbers of every size: within a {@code long}, beyond it, and such that leave it when they are compared. */
  public static Arbitrary<Amount> anySize() {
    Arbitrary<Amount> longs =
        Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 18))
            .as((unscaled, scale) -> Amount.of(BigDecimal.valueOf(unscaled, scale)));
    BigInteger most = BigInteger.TEN.pow(60);
    Arbitrary<Amount> wide =
        Combinators.combine(
                Arbitraries.bigIntegers().between(most.negate(), most), Arbitraries.integers().between(0, 60))
            .as((unscaled, scale) -> Amount.of(new BigDecimal(unscaled, scale)));
    Arbitrary<Amount> ends =
        Arbitraries.of(Long.MIN_VALUE, Long.MIN_VALUE + 1, Long.MAX_VALUE - 1, Long.MAX_VALUE)
            .flatMap(end -> Arbitraries.of(0, 1, 18, 19).map(scale -> Amount.of(BigDecimal.valueOf(end, scale))));
    Arbitrary<Amount> overflowing =
        Arbitraries.longs()
            .between(Long.MAX_VALUE / 10, Long.MAX_VALUE / 5)
            .flatMap(n -> Arbitraries.of(n, -n, n / 10, -n / 10).map(Amount::of));
    return Arbitraries.frequencyOf(
            Tuple.of(6, near()),
            Tuple.of(3, longs),
            Tuple.of(2, wide),
            Tuple.of(2, ends),
            Tuple.of(2, overflowing))
        .withoutEdgeCases();
  }

  /** Criteria with a figure. */
  public static Arbitrary<Criterion> numeric(Arbitrary<Amount> amounts) {
    Arbitrary<Criterion> range =
        Combinators.combine(amounts, amounts, Arbitraries.of(true, false))
            .as((a, b, about) -> about ? Criterion.about(min(a, b), max(a, b)) : Criterion.range(min(a, b), max(a, b)));
    Arbitrary<Criterion> bound =
        Combinators.combine(Arbitraries.of(Criterion.Side.class), amounts).as(Criterion::bound);
    return Arbitraries.oneOf(amounts.map(Criterion::point), amounts.map(Criterion::about), range, bound)
        .withoutEdgeCases();
  }

  public static Arbitrary<Criterion> criteria(Arbitrary<Amount> amounts) {
    Arbitrary<Criterion> yesNo = Arbitraries.of(Criterion.yes(), Criterion.no());
    return Arbitraries.frequencyOf(Tuple.of(9, numeric(amounts)), Tuple.of(1, yesNo)).withoutEdgeCases();
  }

  /** Observations with a figure, of every kind. */
  public static Arbitrary<Observation> figures(Arbitrary<Amount> amounts) {
    Arbitrary<Observation> spans =
        Combinators.combine(amounts, amounts, Arbitraries.of(true, false))
            .as(
                (a, b, about) ->
                    about ? Observation.about(min(a, b), max(a, b)) : Observation.range(min(a, b), max(a, b)));
    return Arbitraries.oneOf(
            amounts.map(Observation::of),
            amounts.map(Observation::about),
            amounts.map(Observation::above),
            amounts.map(Observation::atLeast),
            amounts.map(Observation::below),
            amounts.map(Observation::nearly),
            amounts.map(Observation::atMost),
            spans)
        .withoutEdgeCases();
  }

  /** Observations of every kind. */
  public static Arbitrary<Observation> observations(Arbitrary<Amount> amounts) {
    Arbitrary<Observation> others =
        Arbitraries.of(
            Observation.yes(), Observation.no(), Observation.words("Xuất siêu"), Observation.notApplicable());
    return Arbitraries.frequencyOf(Tuple.of(8, figures(amounts)), Tuple.of(2, others)).withoutEdgeCases();
  }

  public static Arbitrary<OptionalInt> decimals() {
    return Arbitraries.of(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(0), OptionalInt.of(1), OptionalInt.of(2))
        .withoutEdgeCases();
  }

  public static Target target(Direction direction, OptionalInt decimals, Criterion criterion) {
    Indicator.Builder indicator = Indicator.builder().code(IndicatorCode.of("A")).direction(direction);
    decimals.ifPresent(indicator::decimals);
    return Target.of(indicator.build(), criterion);
  }

  public static Arbitrary<Target> targets(Arbitrary<Criterion> criteria) {
    return Combinators.combine(Arbitraries.of(Direction.class), decimals(), criteria)
        .as(AnyModel::target)
        .withoutEdgeCases();
  }

  private static Amount min(Amount a, Amount b) {
    return a.compareTo(b) <= 0 ? a : b;
  }

  private static Amount max(Amount a, Amount b) {
    return a.compareTo(b) <= 0 ? b : a;
  }
}
