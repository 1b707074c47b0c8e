package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AchievementTest {
  private static final Indicator GDP = Indicator.of("GDP", Direction.ASCENDING);
  private static final Observation GROWTH = Observation.of(Amount.of("7.02"));

  private static Achievement.Builder gdp() {
    return Achievement.builder().indicator(GDP);
  }

  @Test
  void an_achievement_of_a_target_takes_its_place_and_time() {
    Target target =
        Target.builder()
            .indicator(GDP)
            .locality(Locality.of("Đức Hòa"))
            .period(ReportingPeriod.ofYear(2019))
            .criterion(Criterion.atLeast(Amount.of(6)))
            .build();
    Achievement achievement = Achievement.of(target, GROWTH);
    assertThat(achievement.indicator()).isEqualTo(GDP);
    assertThat(achievement.locality()).isEqualTo(Locality.of("Đức Hòa"));
    assertThat(achievement.period()).isEqualTo(ReportingPeriod.ofYear(2019));
    assertThat(achievement.observation()).contains(GROWTH);
    assertThat(achievement.official()).isEmpty();
    assertThat(achievement.origin()).isEmpty();
  }

  @Test
  void a_target_that_it_carries_must_be_of_the_same_indicator_place_and_time() {
    Target other = Target.of(Indicator.of("CPI", Direction.DESCENDING), Criterion.atMost(Amount.of(4)));

    assertThat(gdp().target(Target.of(GDP, Criterion.yes())).build().target()).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> gdp().target(other).build())
        .withMessage("Achievement must be of its target's cell (indicator 'CPI'): indicator 'GDP'");
  }

  @Test
  void no_data_is_not_nought() {
    Achievement none = gdp().build();
    assertThat(none.observation()).isEmpty();
    assertThat(none.locality()).isEqualTo(Locality.unnamed());
    assertThat(none.period()).isEqualTo(ReportingPeriod.undated());
    assertThat(none).isNotEqualTo(gdp().observation(Observation.of(Amount.ZERO)).build());
  }

  @Test
  void an_achievement_is_equal_by_all_attributes() {
    new EqualsTester()
        .addEqualityGroup(gdp().observation(GROWTH).build(), gdp().observation(Observation.of(Amount.of("7.020"))).build())
        .addEqualityGroup(gdp().build())
        .addEqualityGroup(
            Achievement.builder().indicator(Indicator.of("CPI", Direction.DESCENDING)).observation(GROWTH).build())
        .addEqualityGroup(gdp().observation(GROWTH).locality(Locality.of("Đức Hòa")).build())
        .addEqualityGroup(gdp().observation(GROWTH).period(ReportingPeriod.ofYear(2019)).build())
        .addEqualityGroup(gdp().observation(GROWTH).official(OfficialVerdict.EXCEEDED).build())
        .addEqualityGroup(gdp().observation(GROWTH).percentOfPlan(PercentOfPlan.of(Observation.of(Amount.of(103)), 0)).build())
        .addEqualityGroup(gdp().observation(GROWTH).status(DataStatus.ESTIMATE).build())
        .addEqualityGroup(gdp().observation(GROWTH).reportedOn(LocalDate.of(2019, 12, 31)).build())
        .addEqualityGroup(gdp().observation(GROWTH).reportedOn(LocalDate.of(2020, 12, 31)).build())
        .addEqualityGroup(gdp().observation(GROWTH).target(Target.of(GDP, Criterion.yes())).build())
        .addEqualityGroup(gdp().observation(Observation.yes()).build())
        .addEqualityGroup(gdp().observation(Observation.no()).build())
        .addEqualityGroup(gdp().observation(GROWTH).assigner("council").build())
        .addEqualityGroup(gdp().observation(GROWTH).source("qdnd.vn").build())
        .addEqualityGroup(gdp().observation(GROWTH).origin(Origin.builder().source("a.csv").line(2).build()).build())
        .testEquals();
  }

  @ParameterizedTest
  @ValueSource(strings = {"7.02", "-0.000001", "0", "1200", "4611686018427.387903", "4611686018427.387904", "0.0000001", "-1e40"})
  void a_figure_is_given_back_as_it_was_put_whatever_its_size(String figure) {
    Observation observed = Observation.of(Amount.of(figure));

    Achievement achievement = gdp().observation(observed).build();

    assertThat(achievement.observation()).contains(observed);
    assertThat(achievement).isEqualTo(gdp().observation(Observation.of(Amount.of(figure))).build());
    assertThat(SerializableTester.reserialize(achievement).observation()).contains(observed);
  }

  @Test
  void whatever_else_was_observed_is_given_back_too() {
    Stream.of(
            Observation.yes(),
            Observation.no(),
            Observation.notApplicable(),
            Observation.about(Amount.of(7)),
            Observation.above(Amount.of(7)),
            Observation.range(Amount.of(7), Amount.of(8)),
            Observation.outOf(Amount.of(7), Amount.of(8)),
            Observation.of(Amount.of(7)).changing(Change.Sense.REDUCTION),
            Observation.on(LocalDate.of(2019, 12, 31)),
            Observation.words("Xuất siêu"))
        .forEach(observed -> assertThat(gdp().observation(observed).build().observation()).contains(observed));
  }

  @Test
  void days_of_all_years_are_given_back() {
    Stream.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.of(2019, 12, 31), LocalDate.MAX)
        .forEach(day -> assertThat(gdp().reportedOn(day).build().reportedOn()).contains(day));
  }

  @Test
  void it_says_its_parts_and_nothing_that_it_has_not() {
    Target target = Target.of(GDP, Criterion.yes());
    Achievement plain =
        gdp()
            .observation(GROWTH)
            .target(target)
            .status(DataStatus.ESTIMATE)
            .reportedOn(LocalDate.of(2019, 12, 31))
            .build();

    assertThat(plain)
        .hasToString(
            "Achievement{indicator="
                + GDP
                + ", locality="
                + Locality.unnamed()
                + ", period=, observation=EXACT 7.02, target="
                + target
                + ", status=ESTIMATE, reportedOn=2019-12-31}");
    assertThat(gdp().source("qdnd.vn").build())
        .hasToString("Achievement{indicator=" + GDP + ", locality=" + Locality.unnamed() + ", period=, source=qdnd.vn}");
  }

  @Test
  void a_report_without_its_target_is_otherwise_the_same() {
    Achievement.Builder plain = gdp().observation(GROWTH).status(DataStatus.FINAL).reportedOn(LocalDate.EPOCH);
    Achievement carrying = plain.target(Target.of(GDP, Criterion.yes())).build();

    assertThat(carrying.withoutTarget())
        .isEqualTo(gdp().observation(GROWTH).status(DataStatus.FINAL).reportedOn(LocalDate.EPOCH).build());
    assertThat(carrying.withoutTarget().target()).isEmpty();
  }

  @Test
  void a_builder_wants_the_indicator_and_no_part_twice() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Achievement.builder().observation(GROWTH).build())
        .withMessage("Cannot build Achievement, some of required attributes are not set [indicator]");
    assertThatIllegalStateException()
        .isThrownBy(() -> gdp().observation(GROWTH).observation(GROWTH))
        .withMessage("Builder of Achievement is strict, attribute is already set: observation");
  }

  @Test
  void an_achievement_is_the_same_after_serialisation() {
    SerializableTester.reserializeAndAssert(gdp().build());
    SerializableTester.reserializeAndAssert(
        gdp()
            .locality(Locality.of("Đức Hòa"))
            .period(ReportingPeriod.ofHalf(2021, 1))
            .observation(GROWTH)
            .status(DataStatus.FINAL)
            .reportedOn(LocalDate.of(2021, 7, 1))
            .build());
    SerializableTester.reserializeAndAssert(
        gdp()
            .locality(Locality.of("Đức Hòa"))
            .period(ReportingPeriod.ofHalf(2021, 1))
            .observation(Observation.words("Xuất siêu"))
            .official(OfficialVerdict.MET_OR_EXCEEDED)
            .percentOfPlan(PercentOfPlan.of(Observation.of(Amount.of("175.5")), 1))
            .status(DataStatus.FINAL)
            .reportedOn(LocalDate.of(2021, 7, 1))
            .source("qdnd.vn")
            .origin(Origin.builder().source("a.csv").line(2).build())
            .build());
  }
}
