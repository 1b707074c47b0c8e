package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.measure.OverTime.measured;
import static org.resolutionindicators.measure.StandardMeasure.ABOVE_PLAN;
import static org.resolutionindicators.measure.StandardMeasure.ATTAINMENT;
import static org.resolutionindicators.measure.StandardMeasure.MIRRORED_ATTAINMENT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Target;

/** Attainment that is mirrored where lower is better, and what lies above plan as the kind has it told. */
class PlanMeasureTest {

  @ParameterizedTest
  @CsvSource({
    // lower is better: mirrored, and T / x beside it
    "down, 4,    4,    1,               1",
    "down, 4,    2,    3/2,             2",
    "down, 4,    5,    3/4,             4/5",
    "down, 4,    0,    2,               ZERO_ACTUAL",
    "down, 4,    8,    0,               1/2",
    "down, 4,    12,   -1,              1/3",
    "down, 4,    -4,   3,               NEGATIVE_ACTUAL",
    "up,   <=4,  2,    3/2,             2",
    "down, 0,    3,    ZERO_TARGET,     0",
    "down, -5,   -4,   NEGATIVE_TARGET, NEGATIVE_TARGET",
    // higher is better: both alike
    "up,   80,   79.5, 159/160,         159/160",
    "up,   90,   92,   46/45,           46/45",
    "up,   0,    3,    ZERO_TARGET,     ZERO_TARGET",
    "up,   -5,   -4,   NEGATIVE_TARGET, NEGATIVE_TARGET",
    // a range: the end that is missed or passed
    "up,   6.6..6.8, 6.7,  1,           1",
    "up,   6.6..6.8, 7.14, 21/20,       21/20",
    "up,   6.6..6.8, 3.3,  1/2,         1/2",
    "down, 4..5,     6,    4/5,         5/6",
    "down, 4..5,     2,    3/2,         2",
    "down, 4..5,     4.5,  1,           1",
    "up,   27,   ~27,  NOT_ONE_NUMBER,  NOT_ONE_NUMBER",
  })
  void mirrored_attainment_beside_attainment(
      String direction, String criterion, String actual, String mirrored, String attainment) {
    Target target = Samples.target(direction, criterion);

    assertThat(measured(MIRRORED_ATTAINMENT, target, actual)).isEqualTo(mirrored);
    assertThat(measured(ATTAINMENT, target, actual)).isEqualTo(attainment);
  }

  @ParameterizedTest
  @CsvSource({
    "AMOUNT,    up,   600,  627,   9/2",
    "AMOUNT,    up,   600,  600,   0",
    "AMOUNT,    up,   600,  570,   -5",
    "AMOUNT,    up,   600,  0,     -100",
    "COUNT,     up,   8,    9,     25/2",
    "AMOUNT,    down, 50,   40,    20",
    "AMOUNT,    up,   <=50, 60,    -20",
    "AMOUNT,    up,   0,    60,    ZERO_TARGET",
    "AMOUNT,    up,   -10,  60,    NEGATIVE_TARGET",
    "AMOUNT,    up,   4..5, 4.5,   0",
    "AMOUNT,    up,   4..5, 6,     20",
    "AMOUNT,    up,   4..5, 3,     -25",
    "COUNT,     up,   8/10, 9/10,  25/2",
    "RATE,      up,   8,    9.5,   3/2",
    "RATE,      up,   0,    9.5,   19/2",
    "RATE,      up,   -2,   -1.5,  1/2",
    "SHARE,     up,   80,   84.5,  9/2",
    "SHARE,     down, 4,    3.2,   4/5",
    "SHARE,     up,   1/2,  3/4,   25",
    "LEVEL,     up,   70,   73,    3",
    "MILESTONE, up,   70,   73,    3",
    "RANK,      up,   10,   8,     2",
    "RANK,      up,   10/63, 8,    NOT_MEASURED",
    "DATE,      up,   10,   8,     NOT_MEASURED",
    "AMOUNT,    up,   yes,  8,     NOT_A_NUMBER",
    "AMOUNT,    up,   10,   >8,    NOT_ONE_NUMBER",
  })
  void above_plan_in_per_cent_of_amounts_and_counts_and_in_points_units_or_places_of_others(
      IndicatorKind kind, String direction, String criterion, String actual, String expected) {
    assertThat(measured(ABOVE_PLAN, Samples.target(direction, kind, criterion), actual)).isEqualTo(expected);
  }

  @Test
  void target_and_actual_are_rounded_to_the_indicators_decimals_first() {
    assertThat(measured(MIRRORED_ATTAINMENT, Samples.target("down", "4.4", 0), "3.5")).isEqualTo("1");
    assertThat(measured(ABOVE_PLAN, Samples.target("up", "26.5", 0), "27.4")).isEqualTo("0");
  }

  @Test
  void of_92_for_90_the_attainment_is_102_and_not_113_per_cent() {
    Ratio attainment =
        MIRRORED_ATTAINMENT.measure(Samples.target("up", "90"), Samples.observation("92")).value().orElseThrow();

    assertThat(attainment.percent(2)).hasToString("102.22");
  }
}
