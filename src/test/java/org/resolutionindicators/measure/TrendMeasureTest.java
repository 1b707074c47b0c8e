package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.measure.OverTime.measured;
import static org.resolutionindicators.measure.TrendMeasure.ANNUAL_GROWTH;
import static org.resolutionindicators.measure.TrendMeasure.CHANGE_FROM_BASELINE;
import static org.resolutionindicators.measure.TrendMeasure.GROWTH_RATIO;
import static org.resolutionindicators.measure.TrendMeasure.LINEAR_PACE;
import static org.resolutionindicators.measure.TrendMeasure.PROJECTION_GAP;

import com.google.common.testing.SerializableTester;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Target;

class TrendMeasureTest {

  @ParameterizedTest
  @CsvSource({
    "10,    15,    1/2",
    "10,    10,    0",
    "10,    0,     -1",
    "3,     4,     1/3",
    "-4,    -2,    -1/2",
    "-4,    -6,    1/2",
    "0,     3,     ZERO_BASELINE",
    "0,     0,     ZERO_BASELINE",
    "-,     3,     NO_BASELINE",
    "yes,   3,     NOT_A_NUMBER",
    "3..4,  3,     NOT_ONE_NUMBER",
    "4..4,  5,     1/4",
    "10,    ~15,   NOT_ONE_NUMBER",
    "10,    15..15, 1/2",
    "10,    grow 3, NOT_ONE_NUMBER",
    "10,    n/a,   NOT_A_NUMBER",
  })
  void change_from_baseline(String baseline, String actual, String expected) {
    assertThat(measured(CHANGE_FROM_BASELINE, OverTime.target("up", "-", baseline, "-", "-", "-"), actual))
        .isEqualTo(expected);
    assertThat(measured(CHANGE_FROM_BASELINE, OverTime.target("down", "1", baseline, "2015", "2020", "2030"), actual))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "100,  121,  2020, 2022, 1/10",
    "100,  81,   2020, 2022, -1/10",
    "100,  100,  2020, 2022, 0",
    "100,  107,  2020, 2021, 7/100",
    "9,    4,    2020, 2022, -1/3",
    "100,  0,    2020, 2022, -1",
    "-4,   -1,   2020, 2022, -1/2",
    "-1,   -4,   2020, 2022, 1",
    "0,    4,    2020, 2022, ZERO_BASELINE",
    "4,    -4,   2020, 2022, SIGN_CHANGE",
    "-4,   4,    2020, 2022, SIGN_CHANGE",
    "4,    5,    2022, 2022, NO_TIME",
    "4,    5,    2023, 2022, NO_TIME",
    "4,    5,    -,    2022, NO_YEAR",
    "4,    5,    2020, -,    NO_YEAR",
    "-,    5,    2020, 2022, NO_BASELINE",
  })
  void annual_growth(String baseline, String actual, String base, String year, String expected) {
    assertThat(measured(ANNUAL_GROWTH, OverTime.target("down", "-", baseline, base, year, "-"), actual))
        .isEqualTo(expected);
  }

  @Test
  void annual_growth_without_an_end_has_30_decimals_rounded_down() {
    Target target = OverTime.target("up", "-", "1", "2020", "2022", "-");

    assertThat(ANNUAL_GROWTH.measure(target, Samples.observation("2")).value().orElseThrow())
        .isEqualTo(Ratio.of("0.414213562373095048801688724209"));
    assertThat(ANNUAL_GROWTH.measure(target, Samples.observation("0.5")).value().orElseThrow())
        .isEqualTo(Ratio.of("-0.292893218813452475599155637896"));
  }

  @ParameterizedTest
  @CsvSource({
    // 10 per cent a year needed
    "up,   146.41,  100,  121,   2020, 2022, 2024, 1",
    "up,   121,     100,  110.25, 2020, 2022, 2022, 1/2",
    "up,   121,     100,  110.25, 2020, 2022, -,    1/2",
    "up,   121,     100,  100,   2020, 2022, -,    0",
    "up,   121,     100,  81,    2020, 2022, -,    -1",
    "up,   121,     100,  0,     2020, 2022, -,    -10",
    // lower is better: 10 per cent a year less
    "down, 81,      100,  81,    2020, 2022, -,    1",
    "down, 81,      100,  121,   2020, 2022, -,    -1",
    "down, <=81,    100,  81,    2020, 2022, -,    1",
    "down, 0,       100,  81,    2020, 2022, -,    1/10",
    // below 0
    "up,   -81,     -100, -81,   2020, 2022, -,    1",
    "up,   -81,     -100, -121,  2020, 2022, -,    -1",
    "down, -121,    -100, -121,  2020, 2022, -,    1",
    // the baseline was beyond the target already: a fall is a fall
    "up,   >=81,    100,  81,    2020, 2022, -,    -1",
    "up,   >=81,    100,  121,   2020, 2022, -,    1",
    // no value
    "up,   100,     100,  121,   2020, 2022, -,    BASELINE_IS_TARGET",
    "up,   0,       0,    121,   2020, 2022, -,    ZERO_BASELINE",
    "up,   121,     100,  -1,    2020, 2022, -,    SIGN_CHANGE",
    "up,   121,     -100, -1,    2020, 2022, -,    SIGN_CHANGE",
    "up,   121,     100,  110,   2022, 2022, 2024, NO_TIME",
    "up,   121,     100,  110,   2020, 2022, 2020, NO_TIME",
    "up,   121,     100,  110,   -,    2022, 2024, NO_YEAR",
    "up,   121,     100,  110,   2020, -,    2024, NO_YEAR",
    "up,   121,     -,    110,   2020, 2022, 2024, NO_BASELINE",
    "up,   -,       100,  110,   2020, 2022, 2024, NO_TARGET",
    "up,   1..2,    100,  110,   2020, 2022, 2024, NOT_ONE_NUMBER",
    "up,   grow 8,  100,  110,   2020, 2022, 2024, NOT_MEASURED",
    "up,   yes,     100,  110,   2020, 2022, 2024, NOT_A_NUMBER",
  })
  void growth_ratio(
      String direction, String criterion, String baseline, String actual, String base, String year, String due,
      String expected) {
    assertThat(measured(GROWTH_RATIO, OverTime.target(direction, criterion, baseline, base, year, due), actual))
        .isEqualTo(expected);
  }

  @Test
  void on_the_path_the_growth_ratio_is_1_even_if_the_roots_have_no_end() {
    Target target = OverTime.target("up", "4", "1", "2020", "2025", "2030");

    assertThat(measured(GROWTH_RATIO, target, "2")).isEqualTo("1");
  }

  @Test
  void growth_needed_of_less_than_30_decimals_is_none() {
    Target target = OverTime.target("up", "1.0000000000000000000000000000000000001", "1", "2020", "2022", "-");

    assertThat(measured(GROWTH_RATIO, target, "2")).isEqualTo("BASELINE_IS_TARGET");
  }

  @Test
  void from_100_down_to_80_against_at_least_90_is_no_progress() {
    Target target = OverTime.target("up", ">=90", "100", "2015", "2020", "2030");

    assertThat(GROWTH_RATIO.measure(target, Samples.observation("80")).value().orElseThrow().signum()).isNegative();
    assertThat(measured(LINEAR_PACE, target, "80")).isEqualTo("BASELINE_BEYOND_TARGET");
  }

  @ParameterizedTest
  @CsvSource({
    "up,   20,   10,  15,  2020, 2025, 2030, 1",
    "up,   20,   10,  14,  2020, 2025, 2030, 4/5",
    "up,   20,   10,  20,  2020, 2025, 2030, 2",
    "up,   20,   10,  10,  2020, 2025, 2030, 0",
    "up,   20,   10,  5,   2020, 2025, 2030, -1",
    "up,   20,   10,  14,  2020, 2025, -,    2/5",
    "down, 10,   20,  15,  2020, 2025, 2030, 1",
    "down, 0,    10,  7,   2020, 2021, 2030, 3",
    "up,   0,    -10, -7,  2020, 2021, 2030, 3",
    "up,   20,   20,  25,  2020, 2025, 2030, BASELINE_IS_TARGET",
    "up,   20,   25,  30,  2020, 2025, 2030, BASELINE_BEYOND_TARGET",
    "down, 20,   15,  30,  2020, 2025, 2030, BASELINE_BEYOND_TARGET",
    "up,   20,   10,  15,  2020, 2020, 2030, NO_TIME",
    "up,   20,   10,  15,  2020, 2025, 2020, NO_TIME",
    "up,   20,   10,  15,  -,    2025, 2030, NO_YEAR",
    "up,   20,   10,  15,  2020, -,    2030, NO_YEAR",
    "up,   20,   10,  15,  2020, -,    -,    NO_YEAR",
    "up,   20,   -,   15,  2020, 2025, 2030, NO_BASELINE",
    "up,   -,    10,  15,  2020, 2025, 2030, NO_TARGET",
    "up,   20,   10,  >15, 2020, 2025, 2030, NOT_ONE_NUMBER",
  })
  void linear_pace(
      String direction, String criterion, String baseline, String actual, String base, String year, String due,
      String expected) {
    assertThat(measured(LINEAR_PACE, OverTime.target(direction, criterion, baseline, base, year, due), actual))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // 1 a year more
    "up,   20,   10,  15,  2020, 2025, 2030, 0",
    "up,   25,   10,  15,  2020, 2025, 2030, 1/2",
    "up,   16,   10,  15,  2020, 2025, 2030, -4",
    "up,   20,   15,  15,  2020, 2025, 2030, 1",
    "up,   20,   16,  15,  2020, 2021, 2026, 2",
    "up,   20,   10,  15,  2020, 2025, 2025, 1",
    "up,   20,   10,  15,  2020, 2025, -,    1",
    "down, 10,   20,  15,  2020, 2025, 2030, 0",
    "down, 5,    20,  15,  2020, 2025, 2030, 1/2",
    "up,   15,   10,  15,  2020, 2025, 2030, TARGET_REACHED",
    "up,   14,   10,  15,  2020, 2025, 2030, TARGET_REACHED",
    "down, 15,   20,  15,  2020, 2025, 2030, TARGET_REACHED",
    "down, 16,   20,  15,  2020, 2025, 2030, TARGET_REACHED",
    "up,   20,   10,  15,  2025, 2025, 2030, NO_TIME",
    "up,   20,   10,  15,  2020, 2025, 2024, NO_TIME",
    "up,   20,   10,  15,  -,    2025, 2030, NO_YEAR",
    "up,   20,   10,  15,  2020, -,    2030, NO_YEAR",
    "up,   20,   -,   15,  2020, 2025, 2030, NO_BASELINE",
    "up,   -,    10,  15,  2020, 2025, 2030, NO_TARGET",
  })
  void projection_gap(
      String direction, String criterion, String baseline, String actual, String base, String year, String due,
      String expected) {
    assertThat(measured(PROJECTION_GAP, OverTime.target(direction, criterion, baseline, base, year, due), actual))
        .isEqualTo(expected);
  }

  @Test
  void numbers_are_those_that_a_verdict_compares() {
    Target target =
        Target.builder()
            .indicator(Samples.indicator("A", "up").decimals(0).build())
            .baseline(Samples.observation("10.4"))
            .build();

    assertThat(measured(CHANGE_FROM_BASELINE, target, "10.5")).isEqualTo("1/10");
  }

  @Test
  void of_a_part_of_a_population_the_share_or_the_part_is_taken() {
    assertThat(measured(CHANGE_FROM_BASELINE, OverTime.builder("up", IndicatorKind.SHARE, "-", "25").build(), "3/4"))
        .isEqualTo("2");
    assertThat(measured(CHANGE_FROM_BASELINE, OverTime.builder("up", IndicatorKind.COUNT, "-", "2").build(), "3/4"))
        .isEqualTo("1/2");
  }

  @ParameterizedTest
  @EnumSource
  void ranks_and_dates_are_not_measured(TrendMeasure measure) {
    for (IndicatorKind kind : new IndicatorKind[] {IndicatorKind.RANK, IndicatorKind.DATE}) {
      assertThat(measured(measure, OverTime.builder("up", kind, "5", "9").build(), "7")).isEqualTo("NOT_MEASURED");
    }
  }

  @Test
  void growth_over_a_thousand_years_is_found() {
    Target target = OverTime.target("up", "-", "2", "1", "1001", "-");

    Measured growth = ANNUAL_GROWTH.measure(target, Samples.observation("3"));

    assertThat(growth.value().orElseThrow().round(15, RoundingMode.HALF_UP)).hasToString("0.000405547320196");
  }

  @Test
  void each_has_its_id() {
    assertThat(TrendMeasure.values())
        .extracting(TrendMeasure::id)
        .containsExactly("change-from-baseline", "annual-growth", "growth-ratio", "linear-pace", "projection-gap");
  }

  @ParameterizedTest
  @EnumSource
  void each_survives_serialisation_as_itself(TrendMeasure measure) {
    assertThat(SerializableTester.reserialize(measure)).isSameAs(measure);
  }
}
