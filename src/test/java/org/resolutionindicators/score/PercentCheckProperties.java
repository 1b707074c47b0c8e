package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.resolutionindicators.measure.AnyForm;
import org.resolutionindicators.measure.AnyModel;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

class PercentCheckProperties {
  private static final Scorer SCORER = Scorer.of(RuleBook.standard(), ScoringMethod.counting());

  @Provide
  Arbitrary<RoundingMode> allowed() {
    return Arbitraries.of(RoundingMode.HALF_UP, RoundingMode.UP, RoundingMode.DOWN);
  }

  @Provide
  Arbitrary<Observation> figures() {
    return AnyModel.figures(AnyModel.near());
  }

  @Provide
  Arbitrary<Observation> observations() {
    return AnyForm.observations();
  }

  @Provide
  Arbitrary<Target> targets() {
    return AnyForm.targets(AnyForm.criteria());
  }

  private static Finding found(Direction direction, long plan, Observation actual, PercentOfPlan percent) {
    Indicator indicator =
        Indicator.builder().code(IndicatorCode.of("A")).direction(direction).kind(IndicatorKind.AMOUNT).build();
    return found(Target.of(indicator, Criterion.point(Amount.of(plan))), actual, percent);
  }

  private static Finding found(Target target, Observation actual, PercentOfPlan percent) {
    Achievement achievement =
        Achievement.builder()
            .indicator(target.indicator())
            .period(target.period())
            .observation(actual)
            .percentOfPlan(percent)
            .build();
    return SCORER.judge(target, achievement);
  }

  private static PercentOutcome outcome(
      Direction direction, long plan, long actual, BigDecimal published, int decimals, boolean beyond) {
    Observation figure = Observation.of(Amount.of(published));
    PercentOfPlan percent = beyond ? PercentOfPlan.beyond(figure, decimals) : PercentOfPlan.of(figure, decimals);
    return PercentCheck.of(found(direction, plan, Observation.of(Amount.of(actual)), percent)).orElseThrow().outcome();
  }

  @Property
  void what_is_rounded_or_cut_off_from_the_computed_one_is_never_wrong(
      @ForAll Direction direction,
      @ForAll @LongRange(min = 1, max = 2000) long plan,
      @ForAll @LongRange(min = -500, max = 5000) long actual,
      @ForAll @IntRange(max = 4) int decimals,
      @ForAll("allowed") RoundingMode mode,
      @ForAll boolean beyond) {
    Ratio computed = Ratio.of(100 * (beyond ? actual - plan : actual), plan);
    BigDecimal published = computed.round(decimals, mode);
    boolean exact = Ratio.of(Amount.of(published)).equals(computed);
    boolean rounded = mode != RoundingMode.DOWN || published.equals(computed.round(decimals, RoundingMode.HALF_UP));

    PercentOutcome expected =
        exact ? PercentOutcome.EXACT : rounded ? PercentOutcome.ROUNDED : PercentOutcome.TRUNCATED;
    assertThat(outcome(direction, plan, actual, published, decimals, beyond)).isEqualTo(expected);
  }

  @Property
  void what_is_a_unit_or_more_away_is_always_wrong(
      @ForAll Direction direction,
      @ForAll @LongRange(min = 1, max = 2000) long plan,
      @ForAll @LongRange(min = -500, max = 5000) long actual,
      @ForAll @IntRange(max = 4) int decimals,
      @ForAll @IntRange(min = 1, max = 50) int units,
      @ForAll boolean up) {
    Ratio computed = Ratio.of(100 * actual, plan);
    BigDecimal far = BigDecimal.valueOf(units, decimals);
    BigDecimal published =
        up
            ? computed.round(decimals, RoundingMode.CEILING).add(far)
            : computed.round(decimals, RoundingMode.FLOOR).subtract(far);

    assertThat(outcome(direction, plan, actual, published, decimals, false)).isEqualTo(PercentOutcome.WRONG);
  }

  @Property
  void a_phrase_is_wrong_only_if_no_number_near_it_would_be_right(
      @ForAll @LongRange(min = 1, max = 400) long plan,
      @ForAll("figures") Observation actual,
      @ForAll("figures") Observation published) {
    Optional<PercentCheck> check = PercentCheck.of(found(Direction.ASCENDING, plan, actual, PercentOfPlan.of(published, 2)));
    boolean oneNumber = actual.low().equals(actual.high());

    assertThat(check.isEmpty() || oneNumber).isTrue();
    check.ifPresent(
        c -> {
          Ratio computed = Ratio.of(actual.low().times(Amount.of(100)), Amount.of(plan));
          assertThat(c.computed()).isEqualTo(computed);
          boolean atItsNumber =
              computed.compareTo(Ratio.of(published.low())) >= 0 && computed.compareTo(Ratio.of(published.high())) <= 0;
          boolean numbers = isNumber(actual) && isNumber(published);
          if (atItsNumber && numbers) {
            assertThat(c.outcome()).isNotEqualTo(PercentOutcome.WRONG);
          }
        });
  }

  private static boolean isNumber(Observation figure) {
    return switch (figure.kind()) {
      case EXACT, RANGE, ABOUT, AT_LEAST, AT_MOST -> true;
      default -> false;
    };
  }

  @Property
  void any_finding_is_checked_or_not_and_never_fails(
      @ForAll("targets") Target target,
      @ForAll("observations") Observation observation,
      @ForAll("figures") Observation published,
      @ForAll boolean beyond) {
    PercentOfPlan percent = beyond ? PercentOfPlan.beyond(published, 2) : PercentOfPlan.of(published, 2);
    Finding finding = found(target, observation, percent);
    Target unplanned = Target.builder().indicator(target.indicator()).period(target.period()).build();
    Finding byPercent = found(unplanned, observation, percent);

    assertThat(PercentCheck.of(finding).map(PercentCheck::isOfPopulation)).isNotEqualTo(Optional.of(true));
    assertThat(PercentCheck.of(byPercent).map(PercentCheck::isOfPopulation)).isNotEqualTo(Optional.of(false));
    assertThat(byPercent.isByPercentOfPlan()).isEqualTo(byPercent.verdict() != Verdict.NO_TARGET);
    assertThat(PercentCheck.of(byPercent).isPresent() && byPercent.isByPercentOfPlan()).isFalse();
    assertThat(finding.impliedPlan()).isEqualTo(byPercent.impliedPlan());
    assertThat(byPercent.reason().basis()).isNotNull();
  }
}
