package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TargetTest {
  private static final Indicator GDP = Indicator.of("GDP", Direction.ASCENDING);
  private static final Criterion GROWTH = Criterion.range(Amount.of("6.6"), Amount.of("6.8"));

  private static Target.Builder gdp() {
    return Target.builder().indicator(GDP);
  }

  @Test
  void a_target_of_indicator_and_criterion_has_defaults() {
    Target target = Target.of(GDP, GROWTH);
    assertThat(target.indicator()).isEqualTo(GDP);
    assertThat(target.criterion()).contains(GROWTH);
    assertThat(target.locality()).isEqualTo(Locality.unnamed());
    assertThat(target.period()).isEqualTo(ReportingPeriod.undated());
    assertThat(target.isKey()).isFalse();
    assertThat(target.notApplicable()).isEmpty();
    assertThat(target.weight()).isEmpty();
  }

  @Test
  void a_target_that_was_not_assigned_is_not_one_that_does_not_apply() {
    assertThat(gdp().build()).isNotEqualTo(gdp().notApplicable("không có rừng").build());
    assertThat(gdp().build().criterion()).isEmpty();
    assertThat(gdp().notApplicable("không có rừng").build().notApplicable()).contains("không có rừng");
  }

  @Test
  void a_target_is_equal_by_all_attributes() {
    new EqualsTester()
        .addEqualityGroup(
            Target.of(GDP, GROWTH),
            gdp().criterion(GROWTH).locality(Locality.unnamed()).period(ReportingPeriod.undated()).isKey(false).build())
        .addEqualityGroup(gdp().build())
        .addEqualityGroup(Target.of(Indicator.of("CPI", Direction.DESCENDING), GROWTH))
        .addEqualityGroup(gdp().criterion(GROWTH).locality(Locality.of("Đức Hòa")).build())
        .addEqualityGroup(gdp().criterion(GROWTH).period(ReportingPeriod.ofYear(2019)).build())
        .addEqualityGroup(gdp().notApplicable("-").build())
        .addEqualityGroup(gdp().criterion(GROWTH).baseline(Observation.of(Amount.of(6))).build())
        .addEqualityGroup(gdp().criterion(GROWTH).stretch(Criterion.atLeast(Amount.of(7))).build())
        .addEqualityGroup(gdp().criterion(GROWTH).weight(Amount.of(2)).build())
        .addEqualityGroup(gdp().criterion(GROWTH).weight(Amount.ZERO).build())
        .addEqualityGroup(gdp().criterion(GROWTH).isKey(true).build())
        .addEqualityGroup(gdp().criterion(GROWTH).assigner("HĐND").build())
        .addEqualityGroup(gdp().criterion(GROWTH).decidedOn(LocalDate.of(2018, 11, 8)).build())
        .addEqualityGroup(gdp().criterion(GROWTH).origin(Origin.builder().source("a.csv").line(2).build()).build())
        .testEquals();
  }

  @Test
  void a_weight_is_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> gdp().weight(Amount.of("-0.1")).build())
        .withMessage("Weight of indicator 'GDP' must not be negative: -0.1");
    assertThat(gdp().weight(Amount.ZERO).build().weight()).contains(Amount.ZERO);
  }

  @Test
  void a_builder_wants_the_indicator_and_no_part_twice() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Target.builder().criterion(GROWTH).build())
        .withMessage("Cannot build Target, some of required attributes are not set [indicator]");
    assertThatIllegalStateException()
        .isThrownBy(() -> gdp().criterion(GROWTH).criterion(GROWTH))
        .withMessage("Builder of Target is strict, attribute is already set: criterion");
    assertThatIllegalStateException()
        .isThrownBy(() -> gdp().isKey(true).isKey(true))
        .withMessage("Builder of Target is strict, attribute is already set: isKey");
  }

  @Test
  void a_target_is_the_same_after_serialisation() {
    SerializableTester.reserializeAndAssert(Target.of(GDP, GROWTH));
    SerializableTester.reserializeAndAssert(
        gdp()
            .locality(Locality.of("Đức Hòa"))
            .period(ReportingPeriod.ofYear(2019))
            .criterion(Criterion.yes())
            .baseline(Observation.words("chưa có"))
            .stretch(Criterion.about(Amount.of(7)))
            .weight(Amount.of("0.5"))
            .isKey(true)
            .assigner("HĐND")
            .decidedOn(LocalDate.of(2018, 11, 8))
            .origin(Origin.builder().source("a.csv").line(2).text("6,6-6,8").build())
            .build());
  }

  @Test
  void a_bound_has_a_better_side_of_its_own_and_any_other_criterion_that_of_its_indicator() {
    Amount four = Amount.of(4);
    for (Direction direction : Direction.values()) {
      Indicator indicator = Indicator.of("I", direction);
      assertThat(Target.of(indicator, Criterion.below(four)).better()).isEqualTo(Direction.DESCENDING);
      assertThat(Target.of(indicator, Criterion.atMost(four)).better()).isEqualTo(Direction.DESCENDING);
      assertThat(Target.of(indicator, Criterion.atLeast(four)).better()).isEqualTo(Direction.ASCENDING);
      assertThat(Target.of(indicator, Criterion.above(four)).better()).isEqualTo(Direction.ASCENDING);
      assertThat(Target.of(indicator, Criterion.point(four)).better()).isEqualTo(direction);
      assertThat(Target.of(indicator, GROWTH).better()).isEqualTo(direction);
      assertThat(Target.builder().indicator(indicator).build().better()).isEqualTo(direction);
    }
  }
}
