package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;

class DerivedFigureTest {
  private static DerivedFigure reported(IndicatorKind kind, String figure) {
    Indicator indicator = Series.indicator(kind, Accumulation.LAST);
    return DerivedFigure.reported(Series.achievement(indicator, "2021", Samples.observation(figure)));
  }

  @ParameterizedTest
  @CsvSource({"LEVEL, 7.02, 351/50", "LEVEL, -3, -3", "COUNT, 12/17, 12", "SHARE, 12/17, 1200/17", "RATE, 1/2, 50"})
  void a_number_has_an_exact_value(IndicatorKind kind, String figure, String exact) {
    assertThat(reported(kind, figure).exact()).hasToString("Optional[" + exact + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"~7", "6..7", ">7", "grow 7", "cut 7", "5; 6", "yes", "n/a", "on 2021-08-31", "\"good\""})
  void a_phrase_a_change_and_what_is_no_number_have_none(String figure) {
    assertThat(reported(IndicatorKind.LEVEL, figure).exact()).isEmpty();
    assertThat(reported(IndicatorKind.LEVEL, figure).isExact()).isTrue();
  }

  @Test
  void what_was_not_reported_has_no_exact_value() {
    Indicator indicator = Series.indicator(IndicatorKind.LEVEL, Accumulation.LAST);

    assertThat(DerivedFigure.reported(Achievement.builder().indicator(indicator).build()).exact()).isEmpty();
  }

  @Test
  void a_figure_is_a_value() {
    new EqualsTester()
        .addEqualityGroup(reported(IndicatorKind.LEVEL, "7.0"), reported(IndicatorKind.LEVEL, "7"))
        .addEqualityGroup(reported(IndicatorKind.LEVEL, "8"))
        .testEquals();

    SerializableTester.reserializeAndAssert(reported(IndicatorKind.LEVEL, "7"));
  }
}
