package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;

class ObstacleTest {
  private static final IndicatorCode GDP = IndicatorCode.of("GDP");
  private static final LocalityCode LONG_AN = LocalityCode.of("80");
  private static final ReportingPeriod Y2019 = ReportingPeriod.ofYear(2019);
  private static final LocalityCode UNNAMED = Locality.unnamed().code();

  private static Obstacle obstacle(Obstacle.Why why) {
    return Obstacle.of(GDP, LONG_AN, Y2019, why);
  }

  @Test
  void an_obstacle_names_what_stands_in_the_way() {
    Obstacle obstacle = obstacle(Obstacle.Why.ZERO);
    assertThat(obstacle.indicator()).isEqualTo(GDP);
    assertThat(obstacle.locality()).isEqualTo(LONG_AN);
    assertThat(obstacle.period()).isEqualTo(Y2019);
    assertThat(obstacle.why()).isEqualTo(Obstacle.Why.ZERO);
    assertThat(obstacle).hasToString("indicator 'GDP', locality '80', period 2019: ZERO");
    assertThat(Obstacle.of(GDP, UNNAMED, ReportingPeriod.undated(), Obstacle.Why.NO_PLAN))
        .hasToString("indicator 'GDP': NO_PLAN");
  }

  @Test
  void obstacles_are_equal_by_all_attributes_and_serialisable() {
    Obstacle zero = obstacle(Obstacle.Why.ZERO);
    new EqualsTester()
        .addEqualityGroup(zero, obstacle(Obstacle.Why.ZERO), SerializableTester.reserialize(zero))
        .addEqualityGroup(obstacle(Obstacle.Why.NEGATIVE))
        .addEqualityGroup(Obstacle.of(IndicatorCode.of("CPI"), LONG_AN, Y2019, Obstacle.Why.ZERO))
        .addEqualityGroup(Obstacle.of(GDP, UNNAMED, Y2019, Obstacle.Why.ZERO))
        .addEqualityGroup(Obstacle.of(GDP, LONG_AN, ReportingPeriod.ofYear(2020), Obstacle.Why.ZERO))
        .testEquals();
  }
}
