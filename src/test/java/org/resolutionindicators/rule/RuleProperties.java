package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.resolutionindicators.measure.AnyModel;
import org.resolutionindicators.measure.Turned;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.Target;

class RuleProperties {
  private static final int TRIES = 3000;
  /** Forty digits: with it no number fits into a {@code long}. */
  private static final Amount FAR = Amount.of("1234567890123456789012345678901234567890");

  @Provide
  Arbitrary<RuleBook> books() {
    return Arbitraries.of(RuleBook.standard(), RuleBook.vietnamesePractice());
  }

  @Provide
  Arbitrary<Amount> near() {
    return AnyModel.near();
  }

  @Provide
  Arbitrary<Target> targets() {
    return AnyModel.targets(AnyModel.criteria(AnyModel.near()));
  }

  @Provide
  Arbitrary<Target> targetsOfAnySize() {
    return AnyModel.targets(AnyModel.criteria(AnyModel.anySize()));
  }

  @Provide
  Arbitrary<Criterion> numeric() {
    return AnyModel.numeric(AnyModel.near());
  }

  @Provide
  Arbitrary<Observation> exact() {
    return AnyModel.near().map(Observation::of);
  }

  @Provide
  Arbitrary<Observation> figures() {
    return AnyModel.figures(AnyModel.near());
  }

  @Provide
  Arbitrary<Observation> observations() {
    return AnyModel.observations(AnyModel.near());
  }

  @Provide
  Arbitrary<Observation> observationsOfAnySize() {
    return AnyModel.observations(AnyModel.anySize());
  }

  private static Verdict verdict(RuleBook book, Target target, Observation observation) {
    return book.rulingFor(target).orElseThrow().judge().judge(observation);
  }

  private static Verdict verdict(RuleBook book, Direction direction, Criterion criterion, Observation observation) {
    return verdict(book, AnyModel.target(direction, OptionalInt.empty(), criterion), observation);
  }

  @Property(tries = TRIES)
  void one_number_gets_the_verdict_of_the_table(
      @ForAll("books") RuleBook book, @ForAll("targets") Target target, @ForAll("exact") Observation observation) {
    assertThat(verdict(book, target, observation)).isEqualTo(Oracle.of(book, target).verdict(observation));
  }

  @Property(tries = 2 * TRIES)
  void a_phrase_or_range_gets_the_verdict_of_all_values_that_it_allows(
      @ForAll("books") RuleBook book, @ForAll("targets") Target target, @ForAll("observations") Observation observation) {
    assertThat(verdict(book, target, observation)).isEqualTo(Oracle.of(book, target).verdict(observation));
  }

  @Property(tries = TRIES)
  void size_does_not_matter(
      @ForAll("books") RuleBook book,
      @ForAll("targetsOfAnySize") Target target,
      @ForAll("observationsOfAnySize") Observation observation) {
    assertThat(verdict(book, target, observation)).isEqualTo(Oracle.of(book, target).verdict(observation));
  }

  @Property(tries = TRIES)
  void any_value_inside_an_observed_range_is_one_of_those_that_its_verdict_speaks_of(
      @ForAll("books") RuleBook book,
      @ForAll("targets") Target target,
      @ForAll("near") Amount a,
      @ForAll("near") Amount b,
      @ForAll("near") Amount c) {
    Assume.that(!(target.criterion().orElseThrow() instanceof Criterion.YesNo));
    List<Amount> sorted = List.of(a, b, c).stream().sorted().toList();
    Verdict whole = verdict(book, target, Observation.range(sorted.get(0), sorted.get(2)));

    Verdict inner = verdict(book, target, Observation.of(sorted.get(1)));

    switch (whole) {
      case MET_OR_EXCEEDED -> assertThat(inner).isIn(Verdict.MET, Verdict.EXCEEDED);
      case UNDECIDED -> assertThat(inner.isDecided()).isTrue();
      default -> assertThat(inner).isEqualTo(whole);
    }
  }

  @Property(tries = TRIES)
  void trailing_zeros_do_not_matter(
      @ForAll("books") RuleBook book,
      @ForAll("targets") Target target,
      @ForAll("observations") Observation observation,
      @ForAll @IntRange(max = 30) int zeros) {
    UnaryOperator<Amount> longer =
        amount -> Amount.of(amount.toBigDecimal().setScale(amount.decimals() + zeros));
    Target rewritten =
        AnyModel.target(
            target.indicator().direction(),
            target.indicator().decimals(),
            Mapped.criterion(target.criterion().orElseThrow(), longer));
    Observation again = Mapped.observation(observation, longer);

    assertThat(again).isEqualTo(observation);
    assertThat(verdict(book, rewritten, again)).isEqualTo(verdict(book, target, observation));
  }

  @Property(tries = TRIES)
  void a_power_of_ten_on_both_sides_does_not_matter(
      @ForAll("books") RuleBook book,
      @ForAll Direction direction,
      @ForAll("numeric") Criterion criterion,
      @ForAll("figures") Observation observation,
      @ForAll @IntRange(min = -40, max = 40) int power) {
    Amount factor = Amount.of(BigDecimal.ONE.scaleByPowerOfTen(power));
    UnaryOperator<Amount> scaled = amount -> amount.times(factor);

    Verdict far =
        verdict(book, direction, Mapped.criterion(criterion, scaled), Mapped.observation(observation, scaled));

    assertThat(far).isEqualTo(verdict(book, direction, criterion, observation));
  }

  @Property(tries = TRIES)
  void a_number_too_large_for_a_long_added_on_both_sides_does_not_matter(
      @ForAll("books") RuleBook book,
      @ForAll Direction direction,
      @ForAll("numeric") Criterion criterion,
      @ForAll("figures") Observation observation,
      @ForAll boolean below) {
    UnaryOperator<Amount> shifted = amount -> below ? amount.minus(FAR) : amount.plus(FAR);

    Verdict far =
        verdict(book, direction, Mapped.criterion(criterion, shifted), Mapped.observation(observation, shifted));

    assertThat(far).isEqualTo(verdict(book, direction, criterion, observation));
  }

  /** Above nought only, since half up means away from it. */
  @Property(tries = TRIES)
  void nor_does_it_matter_at_decimals(
      @ForAll("books") RuleBook book,
      @ForAll Direction direction,
      @ForAll @IntRange(max = 2) int decimals,
      @ForAll("numeric") Criterion criterion,
      @ForAll("figures") Observation observation) {
    Amount hundred = Amount.of(100);
    UnaryOperator<Amount> positive = amount -> amount.plus(hundred);
    UnaryOperator<Amount> shifted = amount -> amount.plus(FAR);
    OptionalInt digits = OptionalInt.of(decimals);

    Verdict near =
        verdict(
            book,
            AnyModel.target(direction, digits, Mapped.criterion(criterion, positive)),
            Mapped.observation(observation, positive));
    Verdict far =
        verdict(
            book,
            AnyModel.target(direction, digits, Mapped.criterion(criterion, shifted)),
            Mapped.observation(observation, shifted));

    assertThat(far).isEqualTo(near);
  }

  @Property(tries = TRIES)
  void signs_and_direction_turned_round_leave_the_verdict_as_it_is(
      @ForAll("books") RuleBook book, @ForAll("targets") Target target, @ForAll("observations") Observation observation) {
    Target turned =
        AnyModel.target(
            Turned.direction(target.indicator().direction()),
            target.indicator().decimals(),
            Turned.criterion(target.criterion().orElseThrow()));

    Verdict there = verdict(book, target, observation);
    Verdict back = verdict(book, turned, Turned.observation(observation));

    boolean likeEachOther =
        book.equals(RuleBook.standard()) || !(target.criterion().orElseThrow() instanceof Criterion.Bound);
    if (likeEachOther) {
      assertThat(back).isEqualTo(there);
    } else {
      // In practice a floor can be exceeded and a ceiling cannot.
      assertThat(back.isReached()).isEqualTo(there.isReached());
      assertThat(back.isDecided()).isEqualTo(there.isDecided());
    }
  }

  @Property(tries = TRIES)
  void a_better_number_never_gets_a_worse_verdict(
      @ForAll("books") RuleBook book, @ForAll("targets") Target target, @ForAll("near") Amount a, @ForAll("near") Amount b) {
    Assume.that(!(target.criterion().orElseThrow() instanceof Criterion.YesNo));
    Amount worse = better(target, a, b) ? b : a;
    Amount better = better(target, a, b) ? a : b;

    assertThat(rank(verdict(book, target, Observation.of(better))))
        .isGreaterThanOrEqualTo(rank(verdict(book, target, Observation.of(worse))));
  }

  @Property(tries = TRIES)
  void a_better_figure_with_the_same_qualifier_never_turns_reached_into_not_met(
      @ForAll("books") RuleBook book,
      @ForAll("targets") Target target,
      @ForAll("figures") Observation observation,
      @ForAll("near") Amount step) {
    Assume.that(!(target.criterion().orElseThrow() instanceof Criterion.YesNo));
    boolean up = better(target, Amount.of(1), Amount.ZERO);
    Amount improvement = (step.signum() >= 0) == up ? step : step.negated();

    Observation better = Mapped.observation(observation, amount -> amount.plus(improvement));

    Verdict before = verdict(book, target, observation);
    Verdict after = verdict(book, target, better);
    assertThat(after.isReached() || !before.isReached()).isTrue();
    assertThat(after == Verdict.NOT_MET && before != Verdict.NOT_MET).isFalse();
    assertThat(before == Verdict.EXCEEDED && after != Verdict.EXCEEDED).isFalse();
  }

  private static boolean better(Target target, Amount a, Amount b) {
    boolean lower =
        target.criterion().orElseThrow() instanceof Criterion.Bound bound
            ? bound.side().isCeiling()
            : target.indicator().direction() == Direction.DESCENDING;
    return lower ? a.compareTo(b) < 0 : a.compareTo(b) > 0;
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case NOT_MET -> 0;
      case MET -> 1;
      case EXCEEDED -> 2;
      default -> throw new AssertionError(verdict);
    };
  }

  @Property(tries = TRIES)
  void the_books_agree_on_reached_or_not_but_at_a_strict_limit(
      @ForAll("targets") Target target, @ForAll("exact") Observation observation) {
    Verdict standard = verdict(RuleBook.standard(), target, observation);
    Verdict vietnam = verdict(RuleBook.vietnamesePractice(), target, observation);

    boolean strict = target.criterion().orElseThrow() instanceof Criterion.Bound bound && bound.side().isStrict();
    assertThat(vietnam.isReached() || !standard.isReached()).isTrue();
    if (!strict) {
      assertThat(vietnam.isReached()).isEqualTo(standard.isReached());
    }
  }

  @Property(tries = TRIES)
  void comparisons_of_a_reason_are_true_and_there_is_one_for_every_figure(
      @ForAll("books") RuleBook book, @ForAll("targets") Target target, @ForAll("figures") Observation observation) {
    Assume.that(!(target.criterion().orElseThrow() instanceof Criterion.YesNo));
    Reason reason = book.rulingFor(target).orElseThrow().judge().explain(observation);

    assertThat(reason.basis()).isEqualTo(Basis.COMPARED);
    assertThat(reason.comparisons()).isNotEmpty().doesNotHaveDuplicates();
    assertThat(reason.reading().isPresent()).isEqualTo(observation.kind() != ObservationKind.EXACT);
    assertThat(reason.decimals()).isEqualTo(target.indicator().decimals());
    for (Comparison comparison : reason.comparisons()) {
      assertThat(Comparison.of(comparison.edge(), comparison.amount(), comparison.limit())).isEqualTo(comparison);
      assertThat(comparison.limit())
          .isIn(reason.metIf().orElseThrow().limit(), reason.exceededIf().or(reason::metIf).orElseThrow().limit());
    }
  }

  @Property(tries = TRIES)
  void the_default_locale_does_not_matter(
      @ForAll("books") RuleBook book, @ForAll("targets") Target target, @ForAll("observations") Observation observation) {
    Optional<Ruling> ruling = book.rulingFor(target);
    String expected = ruling + " " + ruling.map(r -> r.rule().id() + r.judge().explain(observation));
    Verdict verdict = verdict(book, target, observation);
    Locale before = Locale.getDefault();
    try {
      for (String tag : List.of("tr-TR", "vi-VN", "ar-EG-u-nu-arab", "hi-IN-u-nu-deva")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        Optional<Ruling> again = book.rulingFor(target);
        assertThat(again + " " + again.map(r -> r.rule().id() + r.judge().explain(observation))).isEqualTo(expected);
        assertThat(verdict(book, target, observation)).isEqualTo(verdict);
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
