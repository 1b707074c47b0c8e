package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.measure.Samples.criterion;
import static org.resolutionindicators.measure.Samples.indicator;
import static org.resolutionindicators.measure.Samples.observation;
import static org.resolutionindicators.measure.Samples.target;
import static org.resolutionindicators.measure.StandardMeasure.ATTAINMENT;
import static org.resolutionindicators.measure.StandardMeasure.DIFFERENCE;
import static org.resolutionindicators.measure.StandardMeasure.SHARE_OF_TARGETED_CHANGE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Target;

/** Measures of ranks, parts of a population, changes, dates and several figures. */
class FormMeasureTest {

  private static String measured(StandardMeasure measure, Target target, String actual) {
    Measured measured = measure.measure(target, observation(actual));
    return measured.undefined().map(Enum::name).orElseGet(measured::toString);
  }

  @ParameterizedTest
  @CsvSource({
    "10,    8,     2",
    "10,    10,    0",
    "10,    12,    -2",
    "<=10,  8,     2",
    "<10,   8,     2",
    "5..8,  3,     2",
    "5..8,  6,     0",
    "5..8,  11,    -3",
    "10,    8/63,  2",
    "10,    >8,    NOT_ONE_NUMBER",
    "10,    8..9,  NOT_ONE_NUMBER",
    "10,    grow 2, NOT_ONE_NUMBER",
    "10,    cut 2, NOT_ONE_NUMBER",
    ">=10,  12,    NOT_MEASURED",
    "10/63, 8,     NOT_MEASURED",
    "cut 2, 8,     NOT_MEASURED",
    "yes,   8,     NOT_A_NUMBER",
  })
  void of_ranks_the_difference_is_measured_in_places_whatever_the_direction_says(
      String criterion, String actual, String difference) {
    for (String direction : new String[] {"up", "down"}) {
      Target rank = target(direction, IndicatorKind.RANK, criterion);

      assertThat(measured(DIFFERENCE, rank, actual)).isEqualTo(difference);
      assertThat(measured(ATTAINMENT, rank, actual)).isEqualTo("NOT_MEASURED");
      assertThat(measured(SHARE_OF_TARGETED_CHANGE, rank, actual)).isEqualTo("NOT_MEASURED");
    }
  }

  @ParameterizedTest
  @EnumSource
  void dates_are_not_measured(StandardMeasure measure) {
    assertThat(measured(measure, target("up", IndicatorKind.DATE, "10"), "8")).isEqualTo("NOT_MEASURED");
    assertThat(measured(measure, target("up", "by 2021-08-31"), "on 2021-08-01")).isEqualTo("NOT_A_NUMBER");
    assertThat(measured(measure, target("up", "by 2021-08-31"), "8")).isEqualTo("NOT_A_NUMBER");
    assertThat(measured(measure, target("up", "10"), "on 2021-08-01")).isEqualTo("NOT_A_NUMBER");
  }

  @ParameterizedTest
  @EnumSource
  void several_figures_are_not_one_number(StandardMeasure measure) {
    assertThat(measured(measure, target("up", "31; 43"), "31; 43")).isEqualTo("NOT_ONE_NUMBER");
    assertThat(measured(measure, target("up", "31; 43"), "31")).isEqualTo("NOT_ONE_NUMBER");
    assertThat(measured(measure, target("up", "31"), "31; 43")).isEqualTo("NOT_ONE_NUMBER");
    assertThat(measured(measure, target("up", "31; 43"), "yes")).isEqualTo("NOT_A_NUMBER");
    assertThat(measured(measure, target("up", "yes"), "31; 43")).isEqualTo("NOT_A_NUMBER");
  }

  @ParameterizedTest
  @CsvSource({
    // the part against a number
    "COUNT, up,   15,     12/17,   4/5,            -3",
    "COUNT, down, 15,     12/17,   5/4,            3",
    "LEVEL, up,   10..11, 12/17,   12/11,          1",
    // the share against per cent
    "SHARE, up,   70,     12/17,   120/119,        10/17",
    "SHARE, up,   75,     138/184, 1,              0",
    "RATE,  up,   80,     12/17,   15/17,          -160/17",
    "SHARE, down, 70,     12/17,   119/120,        -10/17",
    "SHARE, up,   60..70, 11/17,   1,              0",
    "SHARE, up,   60..70, 12/17,   120/119,        10/17",
    "SHARE, down, <=5,    0/17,    ZERO_ACTUAL,    5",
    "SHARE, up,   0,      1/17,    ZERO_TARGET,    100/17",
    // a figure against a part that was asked for
    "COUNT, up,   12/16,  15,      5/4,            3",
    "COUNT, up,   12/16,  11..12,  NOT_ONE_NUMBER, NOT_ONE_NUMBER",
    "SHARE, up,   12/16,  60,      4/5,            -15",
    "SHARE, up,   2/3,    60,      9/10,           -20/3",
    "SHARE, up,   2/3,    60..70,  NOT_ONE_NUMBER, NOT_ONE_NUMBER",
    // a part against a part
    "COUNT, up,   12/16,  15/16,   5/4,            3",
    "COUNT, up,   12/16,  12/16,   1,              0",
    "COUNT, up,   12/16,  15/20,   NOT_ONE_NUMBER, NOT_ONE_NUMBER",
    "COUNT, up,   12/16,  24/32,   NOT_ONE_NUMBER, NOT_ONE_NUMBER",
    "SHARE, up,   12/16,  15/20,   1,              0",
    "SHARE, up,   12/16,  15/16,   5/4,            75/4",
    "SHARE, up,   7/10,   12/17,   120/119,        10/17",
    "SHARE, down, 7/10,   12/17,   119/120,        -10/17",
    // a change is no part
    "COUNT, up,   grow 5, 12/17,   NOT_ONE_NUMBER, NOT_ONE_NUMBER",
    "COUNT, up,   12/17,  grow 5,  NOT_ONE_NUMBER, NOT_ONE_NUMBER",
  })
  void a_part_of_a_population_is_measured_by_its_part_or_its_share(
      IndicatorKind kind, String direction, String criterion, String actual, String attainment, String difference) {
    Target target = target(direction, kind, criterion);

    assertThat(measured(ATTAINMENT, target, actual)).isEqualTo(attainment);
    assertThat(measured(DIFFERENCE, target, actual)).isEqualTo(difference);
  }

  @ParameterizedTest
  @CsvSource({
    "70.6,  12/17,  0",
    "70.5,  12/17,  1/10",
    "12/17, 70.64,  0",
    "12/17, 70.65,  1/10",
    "12/17, 60/85,  0",
    "7/10,  12/17,  3/5",
  })
  void shares_are_rounded_to_the_indicators_decimals_first(String criterion, String actual, String difference) {
    Target target = Target.of(indicator("A", "up").kind(IndicatorKind.SHARE).decimals(1).build(), criterion(criterion));

    assertThat(measured(DIFFERENCE, target, actual)).isEqualTo(difference);
  }

  @ParameterizedTest
  @CsvSource({
    // size against size
    "up,   grow 8,                8.8,                    11/10,          4/5",
    "up,   grow 8..9,             grow 9.9,               11/10,          9/10",
    "up,   grow 8,                cut 2,                  -1/4,           -10",
    "down, grow 8,                grow 10,                4/5,            -2",
    "down, cut 2,                 cut 3,                  3/2,            1",
    "up,   cut 2,                 cut 1,                  1/2,            -1",
    "up,   cut 2,                 grow 1,                 -1/2,           -3",
    "down, cut 2,                 3,                      3/2,            1",
    "up,   cut <=2,               cut 4,                  1/2,            -2",
    "up,   cut >=2,               cut 4,                  2,              2",
    "down, grow >=2,              grow 4,                 2,              2",
    "up,   grow 8,                grow >8,                NOT_ONE_NUMBER, NOT_ONE_NUMBER",
    // with a level
    "down, cut 0.8 leaving 4.33,  cut 1 leaving 4.17,     5/4,            1/5",
    "down, cut 0.8 leaving 4.33,  cut 1,                  5/4,            1/5",
    "down, cut 0.8 leaving 4.33,  4.17,                   NOT_ONE_NUMBER, NOT_ONE_NUMBER",
    "down, cut 2 leaving 2,       2,                      1,              0",
    "up,   grow 2 leaving 2,      4,                      2,              2",
    "down, cut 2 leaving 3,       2.5,                    NOT_ONE_NUMBER, 1/2",
    // no change asked for
    "up,   8,                     grow 10,                5/4,            2",
    "up,   8,                     cut 10,                 NOT_ONE_NUMBER, NOT_ONE_NUMBER",
    "down, 8,                     cut 0,                  ZERO_ACTUAL,    8",
    "up,   -2..3,                 cut 1,                  1,              0",
    "up,   -2..3,                 cut 1 leaving 2,        1,              0",
    "up,   -2..3,                 cut 1 leaving 4,        NOT_ONE_NUMBER, NOT_ONE_NUMBER",
  })
  void a_change_is_measured_by_its_size(
      String direction, String criterion, String actual, String attainment, String difference) {
    Target target = target(direction, criterion);

    assertThat(measured(ATTAINMENT, target, actual)).isEqualTo(attainment);
    assertThat(measured(DIFFERENCE, target, actual)).isEqualTo(difference);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cut 2", "grow 8 leaving 100"})
  void of_a_change_no_share_is_measured(String criterion) {
    Target target =
        Target.builder()
            .indicator(indicator("A", "up").build())
            .criterion(criterion(criterion))
            .baseline(observation("5"))
            .build();

    assertThat(measured(SHARE_OF_TARGETED_CHANGE, target, "cut 1")).isEqualTo("NOT_MEASURED");
  }

  @Test
  void a_share_may_have_a_baseline_in_per_cent() {
    Target target =
        Target.builder()
            .indicator(indicator("A", "up").kind(IndicatorKind.SHARE).build())
            .criterion(criterion("80"))
            .baseline(observation("60"))
            .build();

    assertThat(measured(SHARE_OF_TARGETED_CHANGE, target, "14/20")).isEqualTo("1/2");
  }
}
