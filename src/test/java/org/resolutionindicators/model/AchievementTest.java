package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

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
        .addEqualityGroup(gdp().observation(GROWTH).source("qdnd.vn").build())
        .addEqualityGroup(gdp().observation(GROWTH).origin(Origin.builder().source("a.csv").line(2).build()).build())
        .testEquals();
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
