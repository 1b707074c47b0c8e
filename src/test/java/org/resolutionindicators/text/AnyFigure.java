package org.resolutionindicators.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Criterion.Side;
import org.resolutionindicators.model.Deadline;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.Several;

/** Values of the model, of every form, that a notation writes and reads back. */
final class AnyFigure {
  private static final List<Function<Amount, Observation>> OBSERVED =
      List.of(
          Observation::of,
          Observation::about,
          Observation::above,
          Observation::atLeast,
          Observation::below,
          Observation::nearly,
          Observation::atMost);

  private AnyFigure() {}

  static Arbitrary<Amount> amounts() {
    StringArbitrary digits = Arbitraries.strings().numeric();
    Arbitrary<Amount> wide =
        Combinators.combine(
                Arbitraries.of("", "-"), digits.ofMinLength(1).ofMaxLength(100), digits.ofMaxLength(100))
            .as((sign, whole, decimals) -> Amount.of(sign + whole + "." + decimals));
    Arbitrary<Amount> usual =
        Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 18))
            .as((unscaled, scale) -> Amount.of(BigDecimal.valueOf(unscaled, scale)));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(1, wide), net.jqwik.api.Tuple.of(2, usual), net.jqwik.api.Tuple.of(3, small()));
  }

  private static Arbitrary<Amount> small() {
    return Combinators.combine(Arbitraries.integers().between(-3000, 3000), Arbitraries.integers().between(0, 3))
        .as((unscaled, scale) -> Amount.of(BigDecimal.valueOf(unscaled, scale)));
  }

  private static <T> Arbitrary<T> spans(Arbitrary<Amount> amounts, BiFunction<Amount, Amount, T> make) {
    return Combinators.combine(amounts, amounts)
        .as((a, b) -> a.compareTo(b) <= 0 ? make.apply(a, b) : make.apply(b, a));
  }

  private static Arbitrary<Criterion> plainCriteria(Arbitrary<Amount> amounts) {
    return Arbitraries.oneOf(
        amounts.map(Criterion::point),
        amounts.map(Criterion::about),
        spans(amounts, Criterion::range),
        spans(amounts, Criterion::about),
        Combinators.combine(Arbitraries.of(Side.class), amounts).as(Criterion::bound));
  }

  private static Arbitrary<Criterion> single(Arbitrary<Amount> amounts) {
    Arbitrary<Criterion> plain = plainCriteria(amounts);
    return Arbitraries.oneOf(
        plain,
        Combinators.combine(Arbitraries.of(Change.Sense.class), plain).as(Change::of),
        Combinators.combine(Arbitraries.of(Change.Sense.class), plain, plain).as(Change::of),
        portions(OutOf::of),
        days().map(Deadline::of),
        Arbitraries.of(Criterion.yes(), Criterion.no()));
  }

  static Arbitrary<Criterion> criteria() {
    return Arbitraries.oneOf(
        single(amounts()), single(small()).list().ofMinSize(2).ofMaxSize(4).map(Several::of));
  }

  private static <T> Arbitrary<T> portions(BiFunction<Amount, Amount, T> make) {
    Amount one = Amount.of(1);
    return Combinators.combine(small(), small())
        .as((a, b) -> absolute(a).compareTo(absolute(b)) <= 0
            ? make.apply(absolute(a), absolute(b).plus(one))
            : make.apply(absolute(b), absolute(a)));
  }

  private static Amount absolute(Amount amount) {
    return amount.signum() < 0 ? amount.negated() : amount;
  }

  static Arbitrary<LocalDate> days() {
    long first = LocalDate.of(0, 1, 1).toEpochDay();
    long last = LocalDate.of(9999, 12, 31).toEpochDay();
    Arbitrary<LocalDate> any = Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    Arbitrary<LocalDate> near =
        Arbitraries.longs()
            .between(LocalDate.of(2015, 1, 1).toEpochDay(), LocalDate.of(2030, 12, 31).toEpochDay())
            .map(LocalDate::ofEpochDay);
    return Arbitraries.oneOf(any, near);
  }

  private static Arbitrary<Observation> stretches() {
    Arbitrary<Observation> any =
        Combinators.combine(days(), days())
            .as((a, b) -> a.isAfter(b) ? Observation.between(b, a) : Observation.between(a, b));
    Arbitrary<Observation> months =
        Combinators.combine(
                Arbitraries.integers().between(0, 9998),
                Arbitraries.integers().between(1, 12),
                Arbitraries.of(1, 2, 3, 4, 6, 12))
            .as((year, month, length) -> months(YearMonth.of(year, month), length));
    return Arbitraries.oneOf(any, months, days().map(Observation::on));
  }

  private static Observation months(YearMonth first, int months) {
    return Observation.between(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  static Arbitrary<Observation> plainObservations(Arbitrary<Amount> amounts) {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of(OBSERVED), amounts).as(Function::apply),
        spans(amounts, Observation::range),
        spans(amounts, Observation::about));
  }

  private static Arbitrary<Observation> reported(Arbitrary<Amount> amounts) {
    Arbitrary<Observation> plain = plainObservations(amounts);
    Arbitrary<Observation> changes =
        Combinators.combine(Arbitraries.of(Change.Sense.class), plain).as((sense, by) -> by.changing(sense));
    return Arbitraries.oneOf(
        plain,
        changes,
        Combinators.combine(changes, plain).as(Observation::leaving),
        portions(Observation::outOf),
        stretches(),
        Arbitraries.of(Observation.yes(), Observation.no()));
  }

  static Arbitrary<Observation> observations() {
    return Arbitraries.oneOf(
        reported(amounts()),
        reported(small()).list().ofMinSize(2).ofMaxSize(4).map(Observation::several),
        Arbitraries.just(Observation.notApplicable()));
  }

  /** Percentages that have as many decimals as their figures or more. */
  static Arbitrary<PercentOfPlan> percentages() {
    return Combinators.combine(
            plainObservations(small()), Arbitraries.of(true, false), Arbitraries.integers().between(0, 2))
        .as(AnyFigure::percentage);
  }

  private static PercentOfPlan percentage(Observation figure, boolean isBeyond, int more) {
    int decimals = Math.max(figure.low().decimals(), figure.high().decimals()) + more;
    return isBeyond ? PercentOfPlan.beyond(figure, decimals) : PercentOfPlan.of(figure, decimals);
  }

  static Optional<Observation> words(String text) {
    try {
      return Optional.of(Observation.words(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
