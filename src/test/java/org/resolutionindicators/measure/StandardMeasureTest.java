package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.measure.Samples.criterion;
import static org.resolutionindicators.measure.Samples.indicator;
import static org.resolutionindicators.measure.Samples.observation;
import static org.resolutionindicators.measure.Samples.target;
import static org.resolutionindicators.measure.StandardMeasure.ATTAINMENT;
import static org.resolutionindicators.measure.StandardMeasure.DIFFERENCE;
import static org.resolutionindicators.measure.StandardMeasure.SHARE_OF_TARGETED_CHANGE;

import com.google.common.testing.SerializableTester;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;

class StandardMeasureTest {

  private static String measured(StandardMeasure measure, Target target, String actual) {
    Measured measured = measure.measure(target, observation(actual));
    return measured.undefined().map(Enum::name).orElseGet(measured::toString);
  }

  @ParameterizedTest
  @CsvSource({
    // one number, the direction from the indicator
    "up,   27,       27.5,   55/54,             1/2",
    "up,   27,       27,     1,                 0",
    "up,   80,       79.5,   159/160,           -1/2",
    "up,   ~24,      18,     3/4,               -6",
    "up,   27,       0,      0,                 -27",
    "up,   27,       -2.7,   -1/10,             -297/10",
    "up,   0,        3,      ZERO_TARGET,       3",
    "up,   0,        0,      ZERO_TARGET,       0",
    "up,   -5,       -4,     NEGATIVE_TARGET,   1",
    "down, 4,        2.5,    8/5,               3/2",
    "down, 4,        4.00,   1,                 0",
    "down, ~4,       5,      4/5,               -1",
    "down, 4,        0,      ZERO_ACTUAL,       4",
    "down, 4,        -1,     NEGATIVE_ACTUAL,   5",
    "down, 0,        3,      0,                 -3",
    "down, 0,        0,      ZERO_ACTUAL,       0",
    "down, -5,       -4,     NEGATIVE_TARGET,   -1",
    "down, -5,       4,      NEGATIVE_TARGET,   -9",
    // a range: the end that is missed or passed, 1 and 0 between the ends
    "up,   6.6..6.8, 7.14,   21/20,             17/50",
    "up,   6.6..6.8, 6.8,    1,                 0",
    "up,   6.6..6.8, 6.7,    1,                 0",
    "up,   6.6..6.8, 6.6,    1,                 0",
    "up,   6.6..6.8, 3.3,    1/2,               -33/10",
    "up,   ~33..34,  68,     2,                 34",
    "up,   5..5,     6,      6/5,               1",
    "up,   -2..3,    -1,     1,                 0",
    "up,   -2..3,    -4,     NEGATIVE_TARGET,   -2",
    "up,   -2..3,    6,      2,                 3",
    "down, 4..5,     6,      5/6,               -1",
    "down, 4..5,     5,      1,                 0",
    "down, 4..5,     4,      1,                 0",
    "down, 4..5,     2,      2,                 2",
    "down, 4..5,     0,      ZERO_ACTUAL,       4",
    // a bound has its side, whatever the direction
    "up,   <4,       3.2,    5/4,               4/5",
    "up,   <=10,     40,     1/4,               -30",
    "down, <=10,     40,     1/4,               -30",
    "down, <=5,      0,      ZERO_ACTUAL,       5",
    "down, <=0,      0,      ZERO_ACTUAL,       0",
    "down, <=0,      0.0005, 0,                 -1/2000",
    "down, <4,       4,      1,                 0",
    "down, >=95.5,   191,    2,                 191/2",
    "up,   >=100,    0,      0,                 -100",
    "up,   >=0,      2,      ZERO_TARGET,       2",
    "up,   >83,      88,     88/83,             5",
    "down, >83,      83,     1,                 0",
  })
  void attainment_and_difference_of_one_number(
      String direction, String criterion, String actual, String attainment, String difference) {
    Target target = target(direction, criterion);

    assertThat(measured(ATTAINMENT, target, actual)).isEqualTo(attainment);
    assertThat(measured(DIFFERENCE, target, actual)).isEqualTo(difference);
  }

  @ParameterizedTest
  @CsvSource({
    // target, decimals, actual
    "up,   27,   0, 26.5,  1,             0",
    "up,   27,   0, 26.49, 26/27,         -1",
    "up,   26.5, 0, 27.4,  1,             0",
    "down, 4.44, 1, 4.449, 1,             0",
    "down, 4.44, 1, 4.45,  44/45,         -1/10",
    "up,   -2.5, 0, -3.49, NEGATIVE_TARGET, 0",
    "up,   0.4,  0, 3,     ZERO_TARGET,   3",
    "down, 4,    0, 0.3,   ZERO_ACTUAL,   4",
    "up,   6.55..6.84, 1, 6.849, 1,       0",
    "up,   6.55..6.84, 1, 6.54,  65/66,   -1/10",
    "up,   6.55..6.84, 0, 8.4,   8/7,     1",
  })
  void target_and_actual_are_rounded_half_up_to_the_indicators_decimals_first(
      String direction, String criterion, int decimals, String actual, String attainment, String difference) {
    Target target = target(direction, criterion, decimals);

    assertThat(measured(ATTAINMENT, target, actual)).isEqualTo(attainment);
    assertThat(measured(DIFFERENCE, target, actual)).isEqualTo(difference);
  }

  @ParameterizedTest
  @CsvSource({
    "up,   60..62,   61..62,       1,               0",
    "up,   60..62,   60..62,       1,               0",
    "up,   60..62,   61..63,       NOT_ONE_NUMBER,  NOT_ONE_NUMBER",
    "up,   27,       26..28,       NOT_ONE_NUMBER,  NOT_ONE_NUMBER",
    "up,   27,       54..54,       2,               27",
    "up,   0,        2..3,         ZERO_TARGET,     NOT_ONE_NUMBER",
    "down, 4,        -3..-2,       NEGATIVE_ACTUAL, NOT_ONE_NUMBER",
    "down, 4,        -3..0,        NOT_ONE_NUMBER,  NOT_ONE_NUMBER",
  })
  void an_actual_that_is_a_range_has_a_value_if_both_its_ends_give_the_same(
      String direction, String criterion, String actual, String attainment, String difference) {
    Target target = target(direction, criterion);

    assertThat(measured(ATTAINMENT, target, actual)).isEqualTo(attainment);
    assertThat(measured(DIFFERENCE, target, actual)).isEqualTo(difference);
  }

  @Test
  void a_baseline_that_is_part_of_a_population_is_its_share() {
    Target half = share(Observation.outOf(Amount.of(50), Amount.of(100)));
    Target third = share(Observation.outOf(Amount.of(1), Amount.of(3)));

    assertThat(SHARE_OF_TARGETED_CHANGE.measure(half, Observation.of(Amount.of(70))))
        .isEqualTo(Measured.of(Ratio.of(2, 3)));
    assertThat(SHARE_OF_TARGETED_CHANGE.measure(half, Observation.outOf(Amount.of(14), Amount.of(20))))
        .isEqualTo(Measured.of(Ratio.of(2, 3)));
    assertThat(SHARE_OF_TARGETED_CHANGE.measure(third, Observation.of(Amount.of(80))))
        .isEqualTo(Measured.of(Ratio.of(1, 1)));
    assertThat(SHARE_OF_TARGETED_CHANGE.measure(third, Observation.outOf(Amount.of(1), Amount.of(2))))
        .isEqualTo(Measured.of(Ratio.of(5, 14)));
    assertThat(SHARE_OF_TARGETED_CHANGE.measure(share(Observation.outOf(Amount.of(4), Amount.of(5))), Observation.yes()))
        .isEqualTo(Measured.undefined(Undefined.NOT_A_NUMBER));
    assertThat(
            SHARE_OF_TARGETED_CHANGE.measure(
                share(Observation.outOf(Amount.of(4), Amount.of(5))), Observation.of(Amount.of(90))))
        .isEqualTo(Measured.undefined(Undefined.BASELINE_IS_TARGET));
  }

  /** At least 80 per cent. */
  private static Target share(Observation baseline) {
    return Target.builder()
        .indicator(indicator("A", "up").kind(IndicatorKind.SHARE).build())
        .criterion(Criterion.point(Amount.of(80)))
        .baseline(baseline)
        .build();
  }

  @Test
  void the_ends_of_a_range_may_become_one_number_by_rounding() {
    assertThat(measured(DIFFERENCE, target("up", "27", 0), "28.6..29.4")).isEqualTo("2");
  }

  @ParameterizedTest
  @CsvSource({
    // from 0 to 10, and from 10 down to 0
    "up,   10,     0,    5.9,  59/100",
    "up,   10,     0,    0,    0",
    "up,   10,     0,    10,   1",
    "up,   10,     0,    15,   3/2",
    "up,   10,     0,    -2,   -1/5",
    "down, 0,      10,   7,    3/10",
    "down, 0,      10,   -10,  2",
    "down, 0,      10,   12,   -1/5",
    // the end at which the target begins to be met
    "up,   60..62, 50,   55,   1/2",
    "down, 4..5,   9,    7,    1/2",
    "up,   <=5,    9,    7,    1/2",
    "down, >=50,   40,   45,   1/2",
    // the baseline was beyond the target already
    "up,   >=90,   100,  80,   BASELINE_BEYOND_TARGET",
    "down, <=90,   80,   100,  BASELINE_BEYOND_TARGET",
    "up,   60..62, 62,   61,   BASELINE_BEYOND_TARGET",
    // nothing was to change
    "up,   27,     27.0, 27,   BASELINE_IS_TARGET",
    "up,   27,     27,   30,   BASELINE_IS_TARGET",
    "down, 60..62, 62,   61,   BASELINE_IS_TARGET",
    "up,   0,      0,    0,    BASELINE_IS_TARGET",
    // a range of one number
    "up,   27,     20..20, 27, 1",
    // a baseline that is not one number
    "up,   27,     20..21, 27, NO_BASELINE",
    "up,   27,     ~20,    27, NO_BASELINE",
    "up,   27,     >20,    27, NO_BASELINE",
    "up,   27,     yes,    27, NO_BASELINE",
  })
  void share_of_the_change_asked_for(
      String direction, String criterion, String baseline, String actual, String expected) {
    Target target =
        Target.builder()
            .indicator(indicator("A", direction).build())
            .criterion(criterion(criterion))
            .baseline(observation(baseline))
            .build();

    assertThat(measured(SHARE_OF_TARGETED_CHANGE, target, actual)).isEqualTo(expected);
  }

  @Test
  void the_baseline_is_rounded_as_target_and_actual_are() {
    Target.Builder target = Target.builder().indicator(indicator("A", "up").decimals(0).build());
    target.criterion(criterion("10.4")).baseline(observation("4.5"));

    assertThat(measured(SHARE_OF_TARGETED_CHANGE, target.build(), "7.6")).isEqualTo("3/5");
  }

  @Test
  void without_a_baseline_there_is_no_share_of_change() {
    assertThat(measured(SHARE_OF_TARGETED_CHANGE, target("up", "10"), "5.9")).isEqualTo("NO_BASELINE");
  }

  @Test
  void five_point_nine_of_ten_is_59_per_cent() {
    Measured attainment = ATTAINMENT.measure(target("up", "10"), observation("5.9"));

    assertThat(attainment.value().orElseThrow().percent(0)).hasToString("59");
  }

  @ParameterizedTest
  @CsvSource({"up, 100, 99.96", "up, >=15, 14.9999", "down, 7.6, 7.6001"})
  void what_falls_short_is_never_printed_as_100_per_cent(String direction, String criterion, String actual) {
    Ratio attainment = ATTAINMENT.measure(target(direction, criterion), observation(actual)).value().orElseThrow();

    assertThat(attainment.percent(0, RoundingMode.HALF_UP)).hasToString("100");
    assertThat(attainment.percent(0)).hasToString("99");
  }

  @ParameterizedTest
  @ValueSource(strings = {"~24", ">46.8", ">=50", "<86", "nearly 40", "<=3", "~61..62"})
  void a_qualified_actual_is_not_one_number(String actual) {
    for (StandardMeasure measure : StandardMeasure.values()) {
      assertThat(measured(measure, target("up", "27"), actual)).isEqualTo("NOT_ONE_NUMBER");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "\"Xuất siêu\"", "n/a"})
  void an_actual_without_a_figure_is_not_a_number(String actual) {
    for (StandardMeasure measure : StandardMeasure.values()) {
      assertThat(measured(measure, target("up", "27"), actual)).isEqualTo("NOT_A_NUMBER");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "27", "~27", "\"Đạt\""})
  void a_target_of_yes_or_no_is_not_a_number(String actual) {
    for (StandardMeasure measure : StandardMeasure.values()) {
      assertThat(measured(measure, target("up", "yes"), actual)).isEqualTo("NOT_A_NUMBER");
    }
  }

  @Test
  void without_a_target_nothing_is_measured() {
    Target unassigned = Target.builder().indicator(indicator("A", "up").build()).baseline(observation("1")).build();
    for (StandardMeasure measure : StandardMeasure.values()) {
      assertThat(measured(measure, unassigned, "27")).isEqualTo("NO_TARGET");
    }
  }

  @Test
  void each_has_its_id() {
    assertThat(StandardMeasure.values())
        .extracting(StandardMeasure::id)
        .containsExactly(
            "attainment", "mirrored-attainment", "difference", "above-plan", "share-of-targeted-change");
  }

  @ParameterizedTest
  @EnumSource
  void each_survives_serialisation_as_itself(StandardMeasure measure) {
    assertThat(SerializableTester.reserialize(measure)).isSameAs(measure);
  }
}
