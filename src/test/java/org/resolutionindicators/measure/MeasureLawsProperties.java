package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Attributes;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** What one measure has to do with another, and with itself in the mirror. */
class MeasureLawsProperties {
  private static final int BASE = 2015;
  private static final Ratio HUNDRED = Ratio.of("100");

  @Provide
  Arbitrary<Amount> near() {
    return AnyModel.near();
  }

  @Provide
  Arbitrary<Criterion> numeric() {
    return AnyModel.numeric(AnyModel.near());
  }

  @Provide
  Arbitrary<Observation> observations() {
    return AnyModel.observations(AnyModel.near());
  }

  @Provide
  Arbitrary<Measure> measures() {
    return Arbitraries.oneOf(Arbitraries.of(TrendMeasure.class), Arbitraries.of(PositionMeasure.class));
  }

  private static Target.Builder target(Direction direction, IndicatorKind kind) {
    String better = direction == Direction.ASCENDING ? "up" : "down";
    return Target.builder().indicator(Samples.indicator("A", better).kind(kind).build());
  }

  /** A target with all that any measure asks for. */
  private static Target full(Direction direction, Criterion criterion, Amount baseline, int gone, int left) {
    Attributes attributes =
        Attributes.none()
            .with(MethodAttributes.BASE_YEAR, BASE)
            .with(MethodAttributes.TARGET_YEAR, BASE + gone + left)
            .with(MethodAttributes.DEVIATION, Amount.of("1.5"))
            .with(MethodAttributes.LOWER_BOUND, Amount.of("-2"))
            .with(MethodAttributes.OPTIMUM, Amount.of("3"));
    return target(direction, IndicatorKind.LEVEL)
        .criterion(criterion)
        .baseline(Observation.of(baseline))
        .period(ReportingPeriod.ofYear(BASE + gone))
        .attributes(attributes)
        .build();
  }

  @Property
  void every_target_and_observation_is_answered(
      @ForAll("measures") Measure measure, @ForAll("numeric") Criterion criterion, @ForAll("near") Amount baseline,
      @ForAll("observations") Observation observation, @ForAll @IntRange(min = -1, max = 3) int gone) {
    Target target = full(Direction.ASCENDING, criterion, baseline, gone, 2);

    Measured measured = measure.measure(target, observation);

    assertThat(measured.value().isPresent()).isNotEqualTo(measured.undefined().isPresent());
    assertThat(measure.measure(target, observation)).isEqualTo(measured);
  }

  @Property
  void min_max_is_the_share_of_targeted_change_from_the_lower_bound_to_the_optimum(
      @ForAll("near") Amount low, @ForAll("near") Amount best, @ForAll("near") Amount actual) {
    Assume.that(!low.equals(best));
    Direction direction = best.compareTo(low) > 0 ? Direction.ASCENDING : Direction.DESCENDING;
    Target change =
        target(direction, IndicatorKind.LEVEL).criterion(Criterion.point(best)).baseline(Observation.of(low)).build();
    Target between = OverTime.between(low.toString(), best.toString());
    Observation observation = Observation.of(actual);

    Measured share = StandardMeasure.SHARE_OF_TARGETED_CHANGE.measure(change, observation).map(HUNDRED::times);

    assertThat(PositionMeasure.MIN_MAX_UNBOUNDED.measure(between, observation)).isEqualTo(share);
    Ratio clamped = PositionMeasure.MIN_MAX.measure(between, observation).value().orElseThrow();
    assertThat(clamped).isBetween(Ratio.of("0"), HUNDRED);
    Ratio raw = share.value().orElseThrow();
    boolean isInside = raw.signum() >= 0 && raw.compareTo(HUNDRED) <= 0;
    assertThat(clamped.equals(raw)).isEqualTo(isInside);
  }

  @Property
  void pace_is_the_share_of_targeted_change_divided_by_the_share_of_time(
      @ForAll Direction direction, @ForAll("near") Amount asked, @ForAll("near") Amount baseline,
      @ForAll("near") Amount actual, @ForAll @IntRange(min = 1, max = 9) int gone,
      @ForAll @IntRange(max = 9) int left) {
    Target target = full(direction, Criterion.point(asked), baseline, gone, left);
    Observation observation = Observation.of(actual);

    Measured share = StandardMeasure.SHARE_OF_TARGETED_CHANGE.measure(target, observation);

    assertThat(TrendMeasure.LINEAR_PACE.measure(target, observation))
        .isEqualTo(share.map(value -> value.dividedBy(Ratio.of(gone, gone + left))));
  }

  @Property
  void a_projection_hits_the_target_if_and_only_if_the_pace_is_1(
      @ForAll Direction direction, @ForAll("near") Amount asked, @ForAll("near") Amount baseline,
      @ForAll("near") Amount actual, @ForAll @IntRange(min = 1, max = 9) int gone,
      @ForAll @IntRange(max = 9) int left) {
    Target target = full(direction, Criterion.point(asked), baseline, gone, left);
    Observation observation = Observation.of(actual);
    Measured pace = TrendMeasure.LINEAR_PACE.measure(target, observation);
    Measured gap = TrendMeasure.PROJECTION_GAP.measure(target, observation);
    Assume.that(pace.isDefined() && gap.isDefined());

    assertThat(gap.value().orElseThrow().signum())
        .isEqualTo(Integer.signum(Ratio.of("1").compareTo(pace.value().orElseThrow())));
  }

  @Property
  void with_direction_and_signs_turned_round_a_measure_is_the_same(
      @ForAll Direction direction, @ForAll("numeric") Criterion criterion, @ForAll("near") Amount baseline,
      @ForAll("near") Amount actual, @ForAll @IntRange(min = 1, max = 5) int gone, @ForAll @IntRange(max = 5) int left) {
    Target there = full(direction, criterion, baseline, gone, left);
    Target back = full(Turned.direction(direction), Turned.criterion(criterion), baseline.negated(), gone, left);

    for (TrendMeasure measure : TrendMeasure.values()) {
      assertThat(measure.measure(back, Observation.of(actual.negated())))
          .isEqualTo(measure.measure(there, Observation.of(actual)));
    }
    assertThat(PositionMeasure.DISTANCE_IN_DEVIATIONS.measure(back, Observation.of(actual.negated())))
        .isEqualTo(PositionMeasure.DISTANCE_IN_DEVIATIONS.measure(there, Observation.of(actual)));
  }

  @Property
  void min_max_with_signs_turned_round_is_the_same(
      @ForAll("near") Amount low, @ForAll("near") Amount best, @ForAll("near") Amount actual) {
    Target back = OverTime.between(low.negated().toString(), best.negated().toString());

    assertThat(PositionMeasure.MIN_MAX.measure(back, Observation.of(actual.negated())))
        .isEqualTo(
            PositionMeasure.MIN_MAX.measure(
                OverTime.between(low.toString(), best.toString()), Observation.of(actual)));
  }

  @Property
  void distance_is_the_difference_in_deviations_with_the_sign_turned(
      @ForAll Direction direction, @ForAll("near") Amount asked, @ForAll("near") Amount actual) {
    Target target = full(direction, Criterion.point(asked), Amount.ZERO, 1, 1);
    Observation observation = Observation.of(actual);

    Measured difference = StandardMeasure.DIFFERENCE.measure(target, observation);

    assertThat(PositionMeasure.DISTANCE_IN_DEVIATIONS.measure(target, observation))
        .isEqualTo(difference.map(value -> value.negated().dividedBy(Ratio.of("1.5"))));
  }

  @Property
  void mirrored_attainment_is_as_far_from_1_as_the_actual_is_above_plan(
      @ForAll Direction direction, @ForAll("numeric") Criterion criterion, @ForAll("near") Amount actual) {
    Target target = target(direction, IndicatorKind.AMOUNT).criterion(criterion).build();
    Observation observation = Observation.of(actual);

    Measured mirrored = StandardMeasure.MIRRORED_ATTAINMENT.measure(target, observation);

    assertThat(StandardMeasure.ABOVE_PLAN.measure(target, observation))
        .isEqualTo(mirrored.map(value -> value.minus(Ratio.of("1")).times(HUNDRED)));
    if (target.better() == Direction.ASCENDING && mirrored.isDefined()) {
      assertThat(StandardMeasure.ATTAINMENT.measure(target, observation)).isEqualTo(mirrored);
    }
  }

  @Property
  void above_plan_is_on_the_side_of_the_difference_and_is_it_unless_told_in_per_cent(
      @ForAll Direction direction, @ForAll("numeric") Criterion criterion, @ForAll("near") Amount actual,
      @ForAll("amountKinds") IndicatorKind kind) {
    Target target = target(direction, kind).criterion(criterion).build();
    Observation observation = Observation.of(actual);
    Measured above = StandardMeasure.ABOVE_PLAN.measure(target, observation);
    Measured difference = StandardMeasure.DIFFERENCE.measure(target, observation);

    if (kind == IndicatorKind.AMOUNT || kind == IndicatorKind.COUNT) {
      above.value().ifPresent(
          value -> assertThat(value.signum()).isEqualTo(difference.value().orElseThrow().signum()));
    } else {
      assertThat(above).isEqualTo(difference);
    }
  }

  @Provide
  Arbitrary<IndicatorKind> amountKinds() {
    return Arbitraries.of(IndicatorKind.class);
  }
}
