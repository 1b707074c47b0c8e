package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

class AccumulatorProperties {
  private static final Accumulator REFUSE = Accumulator.of(MissingPart.REFUSE);
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int FIRST_YEAR = 2001;

  @Provide
  Arbitrary<BigDecimal> growths() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(-100, 100).map(BigDecimal::valueOf),
        Arbitraries.integers().between(-1000, 2000).map(tenths -> BigDecimal.valueOf(tenths, 1)),
        Arbitraries.longs().between(-100_000_000_000L, 900_000_000_000L).map(n -> BigDecimal.valueOf(n, 9)));
  }

  @Provide
  Arbitrary<Criterion.Side> sides() {
    return Arbitraries.of(Criterion.Side.class);
  }

  @Provide
  Arbitrary<Observation> shares() {
    Arbitrary<Integer> wholes = Arbitraries.integers().between(1, 200);
    return wholes.flatMap(
        whole ->
            Arbitraries.integers()
                .between(0, whole)
                .map(part -> Observation.outOf(Amount.of(part), Amount.of(whole))));
  }

  /** What can be added up without being refused. */
  @Provide
  Arbitrary<List<Observation>> alike() {
    Arbitrary<Amount> near = AnyModel.near();
    Arbitrary<Observation> exact = near.map(Observation::of);
    Arbitrary<Observation> range =
        Combinators.combine(near, near).as((a, b) -> a.compareTo(b) < 0 ? Observation.range(a, b) : Observation.range(b, a));
    Arbitrary<Observation> loose = Arbitraries.oneOf(exact, range, near.map(Observation::about));
    Arbitrary<Observation> floors =
        Arbitraries.oneOf(exact, range, near.map(Observation::above), near.map(Observation::atLeast));
    Arbitrary<Observation> ceilings =
        Arbitraries.oneOf(
            exact, range, near.map(Observation::below), near.map(Observation::nearly), near.map(Observation::atMost));
    Arbitrary<Observation> parts =
        Combinators.combine(Arbitraries.integers().between(0, 9), Arbitraries.integers().between(9, 30))
            .as((part, whole) -> Observation.outOf(Amount.of(part), Amount.of(whole)));
    return Arbitraries.of(exact, loose, floors, ceilings, Arbitraries.oneOf(exact, parts), parts)
        .flatMap(figures -> figures.list().ofMinSize(1).ofMaxSize(8));
  }

  private static Target target(Accumulation accumulation, IndicatorKind kind, int parts) {
    return target(Series.indicator(kind, accumulation), parts, Criterion.yes());
  }

  private static Target target(Indicator indicator, int parts, Criterion criterion) {
    return Series.target(indicator, FIRST_YEAR + "-" + (FIRST_YEAR + parts), criterion);
  }

  /** One figure for each year but the last, which does not apply, so that one figure alone is a part as well. */
  private static List<DerivedFigure> years(Indicator indicator, List<Observation> figures) {
    List<DerivedFigure> years = new ArrayList<>();
    for (int i = 0; i <= figures.size(); i++) {
      Observation figure = i < figures.size() ? figures.get(i) : Observation.notApplicable();
      years.add(DerivedFigure.reported(Series.achievement(indicator, ReportingPeriod.ofYear(FIRST_YEAR + i), figure)));
    }
    return years;
  }

  private static Observation accumulated(Target target, List<Observation> figures) {
    return figure(target, years(target.indicator(), figures)).achievement().observation().orElseThrow();
  }

  private static DerivedFigure figure(Target target, List<DerivedFigure> parts) {
    return REFUSE.accumulate(target, parts).orElseThrow();
  }

  private static Verdict verdict(RuleBook book, Target target, Observation observation) {
    return book.rulingFor(target).orElseThrow().judge().judge(observation);
  }

  /** The verdict of a number of which only is known how it compares with the limit. */
  private static void assertSign(
      int sign, Criterion.Side side, Amount limit, Indicator indicator, Observation actual, int n) {
    Target bound = target(indicator, n, Criterion.bound(side, limit));
    Target point = target(indicator, n, Criterion.point(limit));
    // A number that compares in the same way and is easy to see through.
    Observation like = Observation.of(limit.plus(Amount.of(sign)));
    for (RuleBook book : List.of(RuleBook.standard(), RuleBook.vietnamesePractice())) {
      assertThat(verdict(book, bound, actual)).isEqualTo(verdict(book, bound, like));
      assertThat(verdict(book, point, actual)).isEqualTo(verdict(book, point, like));
    }
  }

  @Property
  void compound_growth_is_judged_as_its_powers_compare(
      @ForAll @Size(min = 1, max = 6) List<@From("growths") BigDecimal> growths,
      @ForAll("growths") BigDecimal limit,
      @ForAll("sides") Criterion.Side side) {
    int n = growths.size();
    BigDecimal product = growths.stream().map(HUNDRED::add).reduce(BigDecimal.ONE, BigDecimal::multiply);
    int sign = product.compareTo(HUNDRED.add(limit).pow(n));
    Indicator indicator = Series.indicator(IndicatorKind.RATE, Accumulation.COMPOUND);
    Target target = target(indicator, n, Criterion.bound(side, Amount.of(limit)));

    Observation mean = accumulated(target, growths.stream().map(g -> Observation.of(Amount.of(g))).toList());

    assertSign(sign, side, Amount.of(limit), indicator, mean, n);
  }

  @Property
  void equal_growth_compounds_to_itself_and_misses_and_exceeds_by_the_least(
      @ForAll("growths") BigDecimal growth, @ForAll @IntRange(min = 2, max = 6) int n, @ForAll @IntRange(max = 5) int odd) {
    Indicator indicator = Series.indicator(IndicatorKind.RATE, Accumulation.COMPOUND);
    Target target = target(indicator, n, Criterion.point(Amount.of(growth)));
    List<Observation> figures = new ArrayList<>(Collections.nCopies(n, Observation.of(Amount.of(growth))));

    assertThat(accumulated(target, figures)).isEqualTo(Observation.of(Amount.of(growth)));
    if (growth.compareTo(HUNDRED.negate()) > 0) {
      BigDecimal least = new BigDecimal("1e-30");
      figures.set(odd % n, Observation.of(Amount.of(growth.add(least))));
      assertThat(verdict(RuleBook.standard(), target, accumulated(target, figures))).isEqualTo(Verdict.EXCEEDED);
      figures.set(odd % n, Observation.of(Amount.of(growth.subtract(least))));
      assertThat(verdict(RuleBook.standard(), target, accumulated(target, figures))).isEqualTo(Verdict.NOT_MET);
    }
  }

  @Property
  void compound_growth_lies_where_its_powers_say(
      @ForAll @Size(min = 2, max = 6) List<@From("growths") BigDecimal> growths) {
    int n = growths.size();
    BigDecimal product = growths.stream().map(HUNDRED::add).reduce(BigDecimal.ONE, BigDecimal::multiply);
    Target target = target(Accumulation.COMPOUND, IndicatorKind.RATE, n);

    BigDecimal mean =
        accumulated(target, growths.stream().map(g -> Observation.of(Amount.of(g))).toList()).low().toBigDecimal();

    BigDecimal near = new BigDecimal("1e-11");
    assertThat(HUNDRED.add(mean).subtract(near).max(BigDecimal.ZERO).pow(n)).isLessThanOrEqualTo(product);
    assertThat(HUNDRED.add(mean).add(near).pow(n)).isGreaterThan(product);
  }

  @Property
  void compound_growth_does_not_depend_on_order(
      @ForAll @Size(min = 1, max = 6) List<@From("growths") BigDecimal> growths, @ForAll Random random) {
    Target target = target(Accumulation.COMPOUND, IndicatorKind.RATE, growths.size());
    List<Observation> figures = new ArrayList<>(growths.stream().map(g -> Observation.of(Amount.of(g))).toList());

    Observation inOrder = accumulated(target, figures);
    Collections.shuffle(figures, random);

    assertThat(accumulated(target, figures)).isEqualTo(inOrder);
  }

  @Property
  void a_mean_is_judged_as_the_sum_compares_with_so_many_times_the_limit(
      @ForAll @Size(min = 1, max = 7) List<@From("growths") BigDecimal> numbers,
      @ForAll("growths") BigDecimal limit,
      @ForAll("sides") Criterion.Side side) {
    int n = numbers.size();
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    int sign = sum.compareTo(limit.multiply(BigDecimal.valueOf(n)));
    Indicator indicator = Series.indicator(IndicatorKind.LEVEL, Accumulation.MEAN);
    Target target = target(indicator, n, Criterion.bound(side, Amount.of(limit)));

    Observation mean = accumulated(target, numbers.stream().map(x -> Observation.of(Amount.of(x))).toList());

    assertSign(sign, side, Amount.of(limit), indicator, mean, n);
  }

  @Property
  void a_mean_and_a_root_round_as_the_true_value_does(
      @ForAll @Size(min = 2, max = 5) List<@From("growths") BigDecimal> numbers,
      @ForAll @IntRange(max = 12) int decimals) {
    int n = numbers.size();
    Indicator mean =
        Indicator.builder()
            .code(IndicatorCode.of("A"))
            .direction(Direction.ASCENDING)
            .accumulation(Accumulation.MEAN)
            .decimals(decimals)
            .build();
    List<Observation> figures = numbers.stream().map(x -> Observation.of(Amount.of(x))).toList();
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);

    BigDecimal told = accumulated(target(mean, n, Criterion.yes()), figures).low().toBigDecimal();

    assertThat(told.setScale(decimals, RoundingMode.HALF_UP))
        .isEqualByComparingTo(sum.divide(BigDecimal.valueOf(n), decimals, RoundingMode.HALF_UP));
  }

  @Property
  void a_sum_does_not_depend_on_order(@ForAll("alike") List<Observation> figures, @ForAll Random random) {
    Target target = target(Accumulation.SUM, IndicatorKind.COUNT, figures.size());
    List<Observation> mixed = new ArrayList<>(figures);
    Collections.shuffle(mixed, random);

    assertThat(accumulated(target, mixed)).isEqualTo(accumulated(target, figures));
  }

  @Property
  void a_sum_does_not_depend_on_grouping(
      @ForAll("alike") List<Observation> figures, @ForAll @IntRange(min = 1, max = 7) int cut) {
    assertGrouped(Accumulation.SUM, IndicatorKind.COUNT, figures, cut);
  }

  @Property
  void a_share_does_not_depend_on_order_or_grouping(
      @ForAll @Size(min = 1, max = 8) List<@From("shares") Observation> shares,
      @ForAll @IntRange(min = 1, max = 7) int cut,
      @ForAll Random random) {
    Target target = target(Accumulation.SHARE, IndicatorKind.SHARE, shares.size());
    List<Observation> mixed = new ArrayList<>(shares);
    Collections.shuffle(mixed, random);

    assertThat(accumulated(target, mixed)).isEqualTo(accumulated(target, shares));
    assertGrouped(Accumulation.SHARE, IndicatorKind.SHARE, shares, cut);
  }

  /** The years up to a cut are put together first, those after it second. */
  private static void assertGrouped(Accumulation accumulation, IndicatorKind kind, List<Observation> figures, int cut) {
    Target whole = target(accumulation, kind, figures.size());
    List<DerivedFigure> years = years(whole.indicator(), figures);
    int split = Math.min(cut, figures.size());
    List<DerivedFigure> groups = new ArrayList<>();
    groups.addAll(group(whole.indicator(), years.subList(0, split)));
    groups.addAll(group(whole.indicator(), years.subList(split, years.size())));

    assertThat(figure(whole, groups).achievement().observation())
        .isEqualTo(figure(whole, years).achievement().observation());
  }

  private static List<DerivedFigure> group(Indicator indicator, List<DerivedFigure> years) {
    if (years.size() == 1) {
      return years;
    }
    String first = years.get(0).achievement().period().toString();
    String last = years.get(years.size() - 1).achievement().period().toString();
    return List.of(figure(Series.target(indicator, first + "-" + last), years));
  }

  @Property
  void a_share_is_the_sum_of_parts_out_of_the_sum_of_wholes(
      @ForAll @Size(min = 1, max = 8) List<@From("shares") Observation> shares,
      @ForAll @IntRange(max = 100) int part,
      @ForAll @IntRange(min = 100, max = 300) int whole) {
    long parts = shares.stream().mapToLong(share -> share.low().toBigDecimal().longValue()).sum();
    long wholes = shares.stream().mapToLong(share -> share.whole().toBigDecimal().longValue()).sum();
    Criterion asked = OutOf.of(Amount.of(part), Amount.of(whole));
    Indicator indicator = Series.indicator(IndicatorKind.SHARE, Accumulation.SHARE);
    Target target = target(indicator, shares.size(), asked);
    int sign = Long.compare(parts * whole, part * wholes);

    Verdict verdict = verdict(RuleBook.standard(), target, accumulated(target, shares));

    assertThat(verdict).isEqualTo(sign < 0 ? Verdict.NOT_MET : sign == 0 ? Verdict.MET : Verdict.EXCEEDED);
  }

  @Property
  void the_mean_of_shares_in_per_cent_stands_on_its_side_of_a_share_asked_for(
      @ForAll @Size(min = 1, max = 7) List<@IntRange(max = 1000) Integer> tenths,
      @ForAll @IntRange(max = 20) int part,
      @ForAll @IntRange(min = 20, max = 30) int whole) {
    int n = tenths.size();
    Indicator indicator = Series.indicator(IndicatorKind.SHARE, Accumulation.MEAN);
    Target target = target(indicator, n, OutOf.of(Amount.of(part), Amount.of(whole)));
    BigInteger sum = BigInteger.valueOf(tenths.stream().mapToLong(Integer::longValue).sum());
    int sign = sum.multiply(BigInteger.valueOf(whole)).compareTo(BigInteger.valueOf(1000L * part * n));

    Verdict verdict =
        verdict(
            RuleBook.standard(),
            target,
            accumulated(target, tenths.stream().map(x -> Observation.of(Amount.of(BigDecimal.valueOf(x, 1)))).toList()));

    assertThat(verdict).isEqualTo(sign < 0 ? Verdict.NOT_MET : sign == 0 ? Verdict.MET : Verdict.EXCEEDED);
  }
}
