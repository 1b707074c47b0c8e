package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.measure.OverTime.measured;
import static org.resolutionindicators.measure.PositionMeasure.DISTANCE_IN_DEVIATIONS;
import static org.resolutionindicators.measure.PositionMeasure.MIN_MAX;
import static org.resolutionindicators.measure.PositionMeasure.MIN_MAX_UNBOUNDED;

import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Attributes;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Target;

class PositionMeasureTest {

  @ParameterizedTest
  @CsvSource({
    "0,    50,  20,   40,        40",
    "0,    50,  0,    0,         0",
    "0,    50,  50,   100,       100",
    "0,    50,  -5,   0,         -10",
    "0,    50,  60,   100,       120",
    "0,    3,   1,    100/3,     100/3",
    // lower is better where the optimum is less
    "72.6, 0,   36.3, 50,        50",
    "72.6, 0,   80,   0,         -3700/363",
    "-1,   1,   0,    50,        50",
    "5,    5,   5,    EQUAL_BOUNDS, EQUAL_BOUNDS",
    "-,    5,   5,    NO_BOUNDS, NO_BOUNDS",
    "5,    -,   5,    NO_BOUNDS, NO_BOUNDS",
    "0,    5,   ~5,   NOT_ONE_NUMBER, NOT_ONE_NUMBER",
    "0,    5,   yes,  NOT_A_NUMBER,   NOT_A_NUMBER",
  })
  void min_max(String low, String best, String actual, String expected, String unbounded) {
    assertThat(measured(MIN_MAX, OverTime.between(low, best), actual)).isEqualTo(expected);
    assertThat(measured(MIN_MAX_UNBOUNDED, OverTime.between(low, best), actual)).isEqualTo(unbounded);
  }

  private static Target among(String direction, String criterion, String deviation) {
    Target.Builder target = OverTime.builder(direction, criterion, "-");
    return deviation.equals("-")
        ? target.build()
        : target.attributes(Attributes.none().with(MethodAttributes.DEVIATION, Amount.of(deviation))).build();
  }

  @ParameterizedTest
  @CsvSource({
    "up,   10,     2,  7,   3/2",
    "up,   10,     2,  10,  0",
    "up,   10,     2,  13,  -3/2",
    "down, 10,     2,  13,  3/2",
    "down, 10,     2,  7,   -3/2",
    "up,   <10,    2,  13,  3/2",
    "up,   0,      3,  -1,  1/3",
    "up,   10,     0,  7,   ZERO_DEVIATION",
    "up,   10,     -1, 7,   ZERO_DEVIATION",
    "up,   10,     -,  7,   NO_DEVIATION",
    "up,   -,      2,  7,   NO_TARGET",
    "up,   5..6,   2,  7,   NOT_ONE_NUMBER",
    "up,   6..6,   2,  7,   -1/2",
    "up,   10,     2,  n/a, NOT_A_NUMBER",
  })
  void distance_in_deviations(
      String direction, String criterion, String deviation, String actual, String expected) {
    assertThat(measured(DISTANCE_IN_DEVIATIONS, among(direction, criterion, deviation), actual)).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void ranks_and_dates_are_not_measured(PositionMeasure measure) {
    for (IndicatorKind kind : new IndicatorKind[] {IndicatorKind.RANK, IndicatorKind.DATE}) {
      assertThat(measured(measure, OverTime.builder("up", kind, "5", "9").build(), "7")).isEqualTo("NOT_MEASURED");
    }
  }

  @Test
  void each_has_its_id() {
    assertThat(PositionMeasure.values())
        .extracting(PositionMeasure::id)
        .containsExactly("min-max", "min-max-unbounded", "distance-in-deviations");
  }

  @ParameterizedTest
  @EnumSource
  void each_survives_serialisation_as_itself(PositionMeasure measure) {
    assertThat(SerializableTester.reserialize(measure)).isSameAs(measure);
  }
}
