package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.resolutionindicators.measure.AnyForm;
import org.resolutionindicators.measure.AnyModel;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.Several;
import org.resolutionindicators.model.Target;

class FormProperties {
  private static final int TRIES = 3000;
  private static final Amount HUNDRED = Amount.of(100);

  @Provide
  Arbitrary<RuleBook> books() {
    return Arbitraries.of(RuleBook.standard(), RuleBook.vietnamesePractice());
  }

  @Provide
  Arbitrary<Target> targets() {
    return AnyForm.targets(AnyForm.criteria());
  }

  @Provide
  Arbitrary<Observation> observations() {
    return AnyForm.observations();
  }

  @Provide
  Arbitrary<Observation> figures() {
    return AnyModel.figures(AnyModel.near());
  }

  @Provide
  Arbitrary<Target> measured() {
    return AnyForm.targets(
        Arbitraries.oneOf(numeric(), AnyForm.change(), AnyForm.outOf().map(Criterion.class::cast)));
  }

  @Provide
  Arbitrary<List<Criterion>> asked() {
    return AnyForm.oneCriterion().list().ofMinSize(2).ofMaxSize(3);
  }

  @Provide
  Arbitrary<List<Observation>> given() {
    return AnyForm.oneObservation().list().ofSize(3);
  }

  @Provide
  Arbitrary<Observation> numbers() {
    Arbitrary<Observation> numbers = AnyModel.near().map(Observation::of);
    return Arbitraries.oneOf(numbers, AnyForm.changed(numbers), AnyForm.part());
  }

  @Provide
  Arbitrary<OutOf> outOf() {
    return AnyForm.outOf();
  }

  @Provide
  Arbitrary<Criterion> numeric() {
    return AnyModel.numeric(Arbitraries.oneOf(AnyModel.near(), Arbitraries.integers().between(0, 100).map(Amount::of)));
  }

  @Provide
  Arbitrary<Criterion> changes() {
    return AnyForm.change();
  }

  @Provide
  Arbitrary<OptionalInt> decimals() {
    return AnyModel.decimals();
  }

  @Provide
  Arbitrary<Amount> near() {
    return AnyModel.near();
  }

  private static Verdict verdict(RuleBook book, Target target, Observation observation) {
    return book.rulingFor(target).orElseThrow().judge().judge(observation);
  }

  /** The table of verdicts on one exact number, with fractions. */
  private static Verdict expected(RuleBook book, Direction direction, Criterion criterion, OptionalInt decimals, Ratio x) {
    boolean vietnam = book.name().equals("vietnam");
    if (criterion instanceof Criterion.Bound bound) {
      int order = x.compareTo(compared(bound.limit(), decimals));
      boolean satisfies = bound.side().isCeiling() ? order < 0 : order > 0;
      if (order == 0) {
        return vietnam || !bound.side().isStrict() ? Verdict.MET : Verdict.NOT_MET;
      }
      Verdict beyond = vietnam && bound.side().isCeiling() ? Verdict.MET : Verdict.EXCEEDED;
      return satisfies ? beyond : Verdict.NOT_MET;
    }
    Amount low = criterion instanceof Criterion.Range range ? range.low() : ((Criterion.Point) criterion).amount();
    Amount high = criterion instanceof Criterion.Range range ? range.high() : low;
    if (x.compareTo(compared(low, decimals)) < 0) {
      return direction == Direction.ASCENDING ? Verdict.NOT_MET : Verdict.EXCEEDED;
    } else if (x.compareTo(compared(high, decimals)) > 0) {
      return direction == Direction.ASCENDING ? Verdict.EXCEEDED : Verdict.NOT_MET;
    }
    return Verdict.MET;
  }

  private static Ratio compared(Amount amount, OptionalInt decimals) {
    return compared(Ratio.of(amount), decimals);
  }

  private static Ratio compared(Ratio ratio, OptionalInt decimals) {
    return decimals.isPresent() ? Ratio.of(Amount.of(ratio.round(decimals.getAsInt(), RoundingMode.HALF_UP))) : ratio;
  }

  @Property(tries = TRIES)
  void a_part_is_judged_as_the_fraction_or_the_number_that_it_is(
      @ForAll("books") RuleBook book,
      @ForAll Direction direction,
      @ForAll IndicatorKind kind,
      @ForAll("decimals") OptionalInt decimals,
      @ForAll("numeric") Criterion criterion,
      @ForAll("outOf") OutOf observed) {
    Assume.that(kind != IndicatorKind.RANK && kind != IndicatorKind.DATE);
    Ratio x =
        kind.isInPoints()
            ? Ratio.of(observed.part().times(HUNDRED), observed.whole())
            : Ratio.of(observed.part());

    assertThat(
            verdict(
                book,
                AnyForm.target(direction, kind, decimals, criterion),
                Observation.outOf(observed.part(), observed.whole())))
        .isEqualTo(expected(book, direction, criterion, decimals, compared(x, decimals)));
  }

  @Property(tries = TRIES)
  void a_share_asked_for_is_the_fraction_that_it_is(
      @ForAll("books") RuleBook book,
      @ForAll Direction direction,
      @ForAll("decimals") OptionalInt decimals,
      @ForAll("outOf") OutOf asked,
      @ForAll("outOf") OutOf observed,
      @ForAll("near") Amount percent) {
    Target target = AnyForm.target(direction, IndicatorKind.SHARE, decimals, asked);
    Ratio limit = compared(Ratio.of(asked.part().times(HUNDRED), asked.whole()), decimals);
    Ratio share = compared(Ratio.of(observed.part().times(HUNDRED), observed.whole()), decimals);
    int sign = direction == Direction.ASCENDING ? 1 : -1;

    assertThat(rank(verdict(book, target, Observation.outOf(observed.part(), observed.whole()))))
        .isEqualTo(1 + sign * Integer.signum(share.compareTo(limit)));
    assertThat(rank(verdict(book, target, Observation.of(percent))))
        .isEqualTo(1 + sign * Integer.signum(compared(percent, decimals).compareTo(limit)));
  }

  @Property(tries = TRIES)
  void a_count_asked_for_is_decided_by_part_and_share(
      @ForAll("books") RuleBook book,
      @ForAll Direction direction,
      @ForAll("outOf") OutOf asked,
      @ForAll("outOf") OutOf observed) {
    Target target = AnyForm.target(direction, IndicatorKind.COUNT, OptionalInt.empty(), asked);
    OptionalInt exact = OptionalInt.empty();
    Verdict byPart =
        expected(book, direction, Criterion.point(asked.part()), exact, Ratio.of(observed.part()));
    Verdict byShare =
        expected(
            book,
            direction,
            Criterion.point(asked.part().times(observed.whole())),
            exact,
            Ratio.of(observed.part().times(asked.whole())));
    Verdict both =
        byPart == byShare
            ? byPart
            : byPart.isReached() && byShare.isReached() ? Verdict.MET_OR_EXCEEDED : Verdict.UNDECIDED;

    Verdict expected = asked.whole().equals(observed.whole()) ? byPart : both;
    assertThat(verdict(book, target, Observation.outOf(observed.part(), observed.whole()))).isEqualTo(expected);
  }

  @Property(tries = TRIES)
  void more_of_the_same_population_is_never_worse_upwards_and_never_better_downwards(
      @ForAll("books") RuleBook book,
      @ForAll("targets") Target target,
      @ForAll("outOf") OutOf observed,
      @ForAll @IntRange(min = 1, max = 24) int more) {
    Criterion criterion = target.criterion().orElseThrow();
    Assume.that(!(criterion instanceof Several) && book.rulingFor(target).isPresent());
    Amount further = observed.part().plus(Amount.of(more));
    Assume.that(further.compareTo(observed.whole()) <= 0);
    Verdict less = verdict(book, target, Observation.outOf(observed.part(), observed.whole()));
    Verdict greater = verdict(book, target, Observation.outOf(further, observed.whole()));

    boolean ascending = target.better() == Direction.ASCENDING;
    assertNeverWorse(ascending ? less : greater, ascending ? greater : less);
  }

  @Property(tries = TRIES)
  void a_lower_rank_is_never_worse(
      @ForAll("books") RuleBook book,
      @ForAll Direction direction,
      @ForAll("numeric") Criterion criterion,
      @ForAll("near") Amount a,
      @ForAll("near") Amount b) {
    Target target = AnyForm.target(direction, IndicatorKind.RANK, OptionalInt.empty(), criterion);
    boolean floor = criterion instanceof Criterion.Bound bound && !bound.side().isCeiling();
    assertThat(book.rulingFor(target).isPresent()).isEqualTo(!floor);
    Assume.that(!floor);
    Amount lower = a.compareTo(b) < 0 ? a : b;
    Amount higher = a.compareTo(b) < 0 ? b : a;

    Verdict worse = verdict(book, target, Observation.of(higher));
    assertNeverWorse(worse, verdict(book, target, Observation.of(lower)));
    assertThat(worse)
        .isEqualTo(expected(book, Direction.DESCENDING, criterion, OptionalInt.empty(), Ratio.of(higher)));
  }

  @Property(tries = TRIES)
  void a_greater_change_is_never_worse_in_the_sense_asked_for(
      @ForAll("books") RuleBook book, @ForAll("changes") Criterion criterion,
      @ForAll("near") Amount a, @ForAll("near") Amount b) {
    Change change = (Change) criterion;
    Target target = AnyForm.target(Direction.ASCENDING, IndicatorKind.LEVEL, OptionalInt.empty(), change);
    boolean ceiling = change.by() instanceof Criterion.Bound bound && bound.side().isCeiling();
    Amount less = a.compareTo(b) < 0 ? a : b;
    Amount more = a.compareTo(b) < 0 ? b : a;
    Verdict little = verdict(book, target, Observation.of(less).changing(change.sense()));
    Verdict much = verdict(book, target, Observation.of(more).changing(change.sense()));

    assertNeverWorse(ceiling ? much : little, ceiling ? little : much);
  }

  @Property(tries = TRIES)
  void a_change_in_the_other_sense_is_the_opposite_number(
      @ForAll("books") RuleBook book,
      @ForAll("changes") Criterion criterion,
      @ForAll Direction direction,
      @ForAll("decimals") OptionalInt decimals,
      @ForAll("near") Amount amount) {
    Change change = (Change) criterion;
    Target target = AnyForm.target(direction, IndicatorKind.LEVEL, decimals, change);
    Change.Sense other = change.sense() == Change.Sense.GROWTH ? Change.Sense.REDUCTION : Change.Sense.GROWTH;

    assertThat(verdict(book, target, Observation.of(amount).changing(other)))
        .isEqualTo(verdict(book, target, Observation.of(amount.negated()).changing(change.sense())));
    assertThat(verdict(book, target, Observation.atLeast(amount).changing(other)))
        .isEqualTo(verdict(book, target, Observation.atMost(amount.negated()).changing(change.sense())));
    assertThat(verdict(book, target, Observation.nearly(amount).changing(other)))
        .isEqualTo(verdict(book, target, Observation.above(amount.negated()).changing(change.sense())));
  }

  @Property(tries = TRIES)
  void a_growth_where_none_was_asked_for_is_its_figure_and_a_reduction_all_it_may_be(
      @ForAll("books") RuleBook book,
      @ForAll Direction direction,
      @ForAll("numeric") Criterion criterion,
      @ForAll("near") Amount amount,
      @ForAll("figures") Observation level) {
    Target target = AnyForm.target(direction, IndicatorKind.LEVEL, OptionalInt.empty(), criterion);
    Observation number = Observation.of(amount);
    Verdict asIs = verdict(book, target, number);
    Verdict opposite = verdict(book, target, Observation.of(amount.negated()));
    Verdict both = together(asIs, opposite);

    assertThat(verdict(book, target, number.changing(Change.Sense.GROWTH))).isEqualTo(asIs);
    assertThat(verdict(book, target, number.changing(Change.Sense.GROWTH).leaving(level))).isEqualTo(asIs);
    assertThat(verdict(book, target, number.changing(Change.Sense.REDUCTION))).isEqualTo(both);
    assertThat(verdict(book, target, number.changing(Change.Sense.REDUCTION).leaving(level)))
        .isEqualTo(together(both, verdict(book, target, level)));
  }

  private static Verdict together(Verdict one, Verdict other) {
    if (one == other) {
      return one;
    }
    return one.isReached() && other.isReached() ? Verdict.MET_OR_EXCEEDED : Verdict.UNDECIDED;
  }

  @Property(tries = TRIES)
  void several_figures_give_the_worst_of_their_verdicts_whatever_the_open_ones_turn_out_to_be(
      @ForAll("books") RuleBook book,
      @ForAll Direction direction,
      @ForAll boolean inPoints,
      @ForAll("asked") List<Criterion> asked,
      @ForAll("given") List<Observation> given) {
    IndicatorKind kind = inPoints ? IndicatorKind.SHARE : IndicatorKind.COUNT;
    Target target = AnyForm.target(direction, kind, OptionalInt.empty(), Several.of(asked));
    List<Integer> worst = List.of(2);
    Verdict whole = verdict(book, target, Observation.several(given.subList(0, asked.size())));
    for (int i = 0; i < asked.size(); i++) {
      List<Integer> possible = possible(verdict(book, Target.of(target.indicator(), asked.get(i)), given.get(i)));
      worst = worst.stream().flatMap(w -> possible.stream().map(p -> Math.min(w, p))).distinct().sorted().toList();
    }

    assertThat(possible(whole)).containsAll(worst);
    if (worst.size() == 1) {
      assertThat(possible(whole)).isEqualTo(worst);
    } else {
      assertThat(whole).isEqualTo(worst.contains(0) ? Verdict.UNDECIDED : Verdict.MET_OR_EXCEEDED);
    }
  }

  private static List<Integer> possible(Verdict verdict) {
    return switch (verdict) {
      case NOT_MET -> List.of(0);
      case MET -> List.of(1);
      case EXCEEDED -> List.of(2);
      case MET_OR_EXCEEDED -> List.of(1, 2);
      default -> List.of(0, 1, 2);
    };
  }

  @Property(tries = 2 * TRIES)
  void every_form_is_answered_and_its_reason_agrees_with_its_verdict(
      @ForAll("books") RuleBook book, @ForAll("targets") Target target, @ForAll("observations") Observation observation) {
    Optional<Ruling> ruling = book.rulingFor(target);
    Assume.that(ruling.isPresent());
    Verdict verdict = ruling.get().judge().judge(observation);
    Reason reason = ruling.get().judge().explain(observation);

    assertThat(verdict.isDecided() || verdict == Verdict.UNDECIDED).isTrue();
    switch (reason.basis()) {
      case WORDS, DIFFERENT_FORMS -> assertThat(verdict).isEqualTo(Verdict.UNDECIDED);
      case MEANINGS ->
          assertThat(reason.each().stream().map(each -> each.verdict().orElseThrow()).reduce(FormProperties::together))
              .contains(verdict);
      case SEVERAL -> assertThat(reason.each()).hasSameSizeAs(observation.parts());
      case DATED -> assertThat(reason.deadline()).isPresent();
      case COMPARED -> assertCompared(reason);
      default -> assertThat(reason.basis()).isEqualTo(Basis.ANSWERED);
    }
    assertThat(SerializableTester.reserialize(ruling.get())).isEqualTo(ruling.get());
    assertThat(SerializableTester.reserialize(reason)).isEqualTo(reason);
  }

  private static void assertCompared(Reason reason) {
    assertThat(reason.comparisons()).isNotEmpty().doesNotHaveDuplicates();
    for (Comparison comparison : reason.comparisons()) {
      assertThat(Comparison.of(comparison.edge(), comparison.amount(), comparison.limit())).isEqualTo(comparison);
    }
    for (Reason level : reason.each()) {
      assertThat(level.meaning()).contains(FigureMeaning.LEVEL);
    }
  }

  /** Two ways to the same end, which share no code. */
  @Property(tries = 2 * TRIES)
  void the_difference_has_the_sign_of_the_verdict(
      @ForAll("measured") Target target, @ForAll("numbers") Observation observation) {
    RuleBook book = RuleBook.standard();
    Optional<Ratio> difference = StandardMeasure.DIFFERENCE.measure(target, observation).value();
    Assume.that(difference.isPresent());
    Verdict verdict = verdict(book, target, observation);

    switch (difference.get().compareTo(Ratio.of(Amount.ZERO))) {
      case 1 -> assertThat(verdict).isEqualTo(Verdict.EXCEEDED);
      case -1 -> assertThat(verdict).isEqualTo(Verdict.NOT_MET);
      default -> assertThat(verdict).isIn(Verdict.MET, Verdict.NOT_MET, Verdict.UNDECIDED);
    }
  }

  private static void assertNeverWorse(Verdict worse, Verdict better) {
    assertThat(better.isReached() || !worse.isReached()).as("%s, better %s", worse, better).isTrue();
    assertThat(better == Verdict.NOT_MET && worse != Verdict.NOT_MET).as("%s, better %s", worse, better).isFalse();
    assertThat(worse == Verdict.EXCEEDED && better != Verdict.EXCEEDED).as("%s, better %s", worse, better).isFalse();
  }

  private static int rank(Verdict verdict) {
    return switch (verdict) {
      case NOT_MET -> 0;
      case MET -> 1;
      case EXCEEDED -> 2;
      default -> throw new AssertionError(verdict);
    };
  }
}
