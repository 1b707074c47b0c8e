package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.resolutionindicators.measure.AnyForm;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.FigureMeaning;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

class ShortfallProperties {
  private static final int FINE = 12;
  private static final Amount A_BIT = Amount.of("0.000000000001");

  @Provide
  Arbitrary<Target> targets() {
    return AnyForm.targets(AnyForm.criteria());
  }

  @Provide
  Arbitrary<Observation> observations() {
    return AnyForm.observations();
  }

  @Provide
  Arbitrary<RuleBook> books() {
    return Arbitraries.of(RuleBook.standard(), RuleBook.vietnamesePractice());
  }

  @Property(tries = 6000)
  void a_figure_moved_by_the_amount_is_reached_and_moved_by_less_is_not(
      @ForAll("targets") Target target, @ForAll("observations") Observation observation, @ForAll("books") RuleBook book) {
    Finding finding = Scorer.of(book, ScoringMethod.counting()).judge(target, observation);
    if (finding.verdict() != Verdict.NOT_MET) {
      return;
    }
    ShortfallAmount amount = ShortfallAmount.of(finding);
    Optional<Ratio> toGo = amount.toGo().value();
    if (toGo.isEmpty() || amount.unit() == ShortfallUnit.DAYS || observation.kind() == ObservationKind.OUT_OF) {
      return;
    }
    Amount least = Amount.of(toGo.get().round(FINE, RoundingMode.FLOOR));
    boolean isExact = Ratio.of(least).equals(toGo.get());
    assertThat(least.signum()).isNotNegative();
    assertThat(isReached(finding, book, amount, least.plus(A_BIT))).isTrue();
    assertThat(isReached(finding, book, amount, least)).isEqualTo(isExact && !amount.isStrict());
    assertThat(isReached(finding, book, amount, least.minus(A_BIT))).isFalse();
  }

  private static boolean isReached(Finding finding, RuleBook book, ShortfallAmount amount, Amount by) {
    boolean isUp = amount.better() == Direction.ASCENDING;
    boolean isOpposite = finding.reason().meaning().equals(Optional.of(FigureMeaning.OPPOSITE_CHANGE));
    Observation figure = finding.observation().orElseThrow();
    Observation moved = moved(figure, isUp == isOpposite ? by.negated() : by);
    return Scorer.of(book, ScoringMethod.counting()).judge(finding.target(), moved).verdict().isReached();
  }

  private static Observation moved(Observation figure, Amount by) {
    Amount low = figure.low().plus(by);
    Amount high = figure.high().plus(by);
    Observation plain =
        switch (figure.kind()) {
          case EXACT -> Observation.of(low);
          case ABOUT -> low.equals(high) ? Observation.about(low) : Observation.about(low, high);
          case ABOVE -> Observation.above(low);
          case AT_LEAST -> Observation.atLeast(low);
          case BELOW -> Observation.below(low);
          case NEARLY -> Observation.nearly(low);
          case AT_MOST -> Observation.atMost(low);
          case RANGE -> Observation.range(low, high);
          default -> throw new IllegalArgumentException(figure.toString());
        };
    Optional<Change.Sense> sense = figure.sense();
    Observation changing = sense.map(plain::changing).orElse(plain);
    return figure.level().map(changing::leaving).orElse(changing);
  }

  @Property(tries = 6000)
  void so_many_units_more_are_enough_and_one_less_is_not(
      @ForAll("targets") Target target, @ForAll("observations") Observation observation, @ForAll("books") RuleBook book) {
    Scorer scorer = Scorer.of(book, ScoringMethod.counting());
    Finding finding = scorer.judge(target, observation);
    if (finding.verdict() != Verdict.NOT_MET || observation.kind() != ObservationKind.OUT_OF) {
      return;
    }
    ShortfallAmount amount = ShortfallAmount.of(finding);
    boolean isUp = amount.better() == Direction.ASCENDING;
    Amount part = observation.low();
    if (amount.units().isPresent()) {
      Amount units = amount.units().get();
      assertThat(units.signum()).isPositive();
      assertThat(scorer.judge(target, counted(part, units, isUp, observation.whole())).verdict().isReached()).isTrue();
      Amount less = units.minus(Amount.of(1));
      assertThat(scorer.judge(target, counted(part, less, isUp, observation.whole())).verdict().isReached()).isFalse();
    } else if (amount.toGo().isDefined()) {
      Amount end = isUp ? observation.whole() : Amount.ZERO;
      assertThat(scorer.judge(target, Observation.outOf(end, observation.whole())).verdict().isReached()).isFalse();
    }
  }

  private static Observation counted(Amount part, Amount units, boolean isUp, Amount whole) {
    return Observation.outOf(isUp ? part.plus(units) : part.minus(units), whole);
  }

  @Property
  void what_compares_two_numbers_has_an_amount(
      @ForAll("targets") Target target, @ForAll("observations") Observation observation, @ForAll("books") RuleBook book) {
    Finding finding = Scorer.of(book, ScoringMethod.counting()).judge(target, observation);
    if (finding.verdict() == Verdict.NOT_MET && finding.margin().isDefined() && finding.reason().metIf().isPresent()) {
      assertThat(ShortfallAmount.of(finding).toGo().isDefined()).isTrue();
    }
  }
}
