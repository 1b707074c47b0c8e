package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.Target;

class MeasureProperties {

  @Provide
  Arbitrary<Amount> amounts() {
    return AnyModel.anySize();
  }

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
    return Arbitraries.oneOf(AnyModel.near().map(Observation::of), AnyModel.observations(AnyModel.near()))
        .withoutEdgeCases();
  }

  @Property
  void a_ratio_does_not_depend_on_how_its_terms_are_scaled(
      @ForAll("amounts") Amount over, @ForAll("amounts") Amount under, @ForAll("near") Amount factor) {
    Assume.that(under.signum() != 0 && factor.signum() != 0);

    Ratio scaled = Ratio.of(over.times(factor), under.times(factor));

    assertThat(scaled).isEqualTo(Ratio.of(over, under)).hasSameHashCodeAs(Ratio.of(over, under));
  }

  @Property
  void ratios_are_ordered_as_their_cross_products(
      @ForAll("amounts") Amount a, @ForAll("amounts") Amount b, @ForAll("amounts") Amount c, @ForAll("amounts") Amount d) {
    Assume.that(b.signum() > 0 && d.signum() > 0);

    int expected = Integer.signum(a.times(d).compareTo(c.times(b)));

    assertThat(Integer.signum(Ratio.of(a, b).compareTo(Ratio.of(c, d)))).isEqualTo(expected);
    assertThat(Ratio.of(a, b).equals(Ratio.of(c, d))).isEqualTo(expected == 0);
  }

  @Property
  void per_cent_is_on_the_same_side_of_100_as_the_ratio(
      @ForAll @IntRange(max = 100_000) int part, @ForAll @IntRange(min = 1, max = 100_000) int whole,
      @ForAll @IntRange(max = 4) int decimals) {
    Ratio ratio = Ratio.of(part, whole);

    BigDecimal percent = ratio.percent(decimals);

    assertThat(percent.compareTo(BigDecimal.valueOf(100))).isEqualTo(Integer.compare(part, whole));
    assertThat(percent.scale()).isEqualTo(decimals);
    BigDecimal error = percent.subtract(ratio.percent(decimals + 6, RoundingMode.HALF_UP)).abs();
    assertThat(error).isLessThanOrEqualTo(BigDecimal.ONE.movePointLeft(decimals));
  }

  @Property
  void the_difference_is_the_same_with_direction_and_signs_turned_round(
      @ForAll Direction direction, @ForAll("numeric") Criterion criterion, @ForAll("near") Amount actual) {
    Measured there = difference(direction, criterion, actual);
    Measured back = difference(Turned.direction(direction), Turned.criterion(criterion), actual.negated());

    assertThat(back).isEqualTo(there);
  }

  private static Measured difference(Direction direction, Criterion criterion, Amount actual) {
    return StandardMeasure.DIFFERENCE.measure(
        AnyModel.target(direction, OptionalInt.empty(), criterion), Observation.of(actual));
  }

  @Property
  void attainment_is_on_the_same_side_of_1_as_the_difference_of_0(
      @ForAll Direction direction, @ForAll("numeric") Criterion criterion, @ForAll("near") Amount actual) {
    Target target = AnyModel.target(direction, OptionalInt.empty(), criterion);
    Measured attainment = StandardMeasure.ATTAINMENT.measure(target, Observation.of(actual));
    Assume.that(attainment.isDefined());

    Ratio difference = difference(direction, criterion, actual).value().orElseThrow();

    assertThat(Integer.signum(attainment.value().orElseThrow().compareTo(Ratio.of(1, 1))))
        .isEqualTo(Integer.signum(difference.compareTo(Ratio.of(0, 1))));
  }

  @Property
  void every_target_and_observation_is_answered_and_never_by_both_or_neither(
      @ForAll StandardMeasure measure, @ForAll("targets") Target target,
      @ForAll("observations") Observation observation) {
    Measured measured = measure.measure(target, observation);

    assertThat(measured.value().isPresent()).isNotEqualTo(measured.undefined().isPresent());
    if (measure == StandardMeasure.DIFFERENCE && observation.kind() == ObservationKind.EXACT) {
      assertThat(measured.isDefined()).isEqualTo(!(target.criterion().orElseThrow() instanceof Criterion.YesNo));
    }
  }

  @Provide
  Arbitrary<Target> targets() {
    return AnyModel.targets(AnyModel.criteria(AnyModel.near()));
  }
}
