package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.ReportingPeriod;

class TilingTest {
  private static final Indicator INDICATOR = Series.indicator(IndicatorKind.AMOUNT, Accumulation.SUM);

  private static Tiling tiling(String whole, String periods) {
    return Tiling.of(ReportingPeriod.parse(whole), achievements(periods));
  }

  private static List<Achievement> achievements(String periods) {
    return Series.achievements(INDICATOR, periods.isBlank() ? "" : periods.trim().replaceAll(" +", ": 1,") + ": 1");
  }

  private static List<ReportingPeriod> periods(Tiling tiling) {
    return tiling.parts().stream().map(Achievement::period).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-2023 | 2022 2021 2023                         | [2021, 2022, 2023]          | []",
        "2021-2025 | 2021-2023 2024 2025                    | [2021-2023, 2024, 2025]     | []",
        "2021-2022 | 2021 2021-H1 2021-H2 2022-H1 2022-H2   | [2021, 2022-H1, 2022-H2]    | []",
        "2021      | 2021-Q1 2021-Q2 2021-H2                | [2021-Q1, 2021-Q2, 2021-H2] | []",
        "2021      | 2021-Q1 2021-H1 2021-H2                | [2021-H1, 2021-H2]          | []",
        "2021      | 2021-3M 2021-6M 2021-9M 2021-Q4        | [2021-9M, 2021-Q4]          | []",
        "2021      | 2021-12M                               | [2021-12M]                  | []",
        "2021-2022 | 2021-12M 2021 2022                     | [2021, 2022]                | []",
        "2021-H1   | 2021-6M 2021-Q1 2021-Q2                | [2021-6M]                   | []",
        "2021-H1   | 2021-3M 2021-Q1 2021-Q2                | [2021-Q1, 2021-Q2]          | []",
        "2021-9M   | 2021-H1 2021-Q3                        | [2021-H1, 2021-Q3]          | []",
        // the longest first part is not always part of the best
        "2021      | 2021-9M 2021-H1 2021-H2                | [2021-H1, 2021-H2]          | []",
        "2021-2023 | 2021-2022 2021 2022-2023               | [2021, 2022-2023]           | []",
        // of two with as many parts, the one with the longer first
        "2021-2024 | 2021 2021-2023 2022-2024 2024          | [2021-2023, 2024]           | []",
        // gaps
        "2021-2025 | 2023                                   | [2023]                      | [2021, 2022, 2024, 2025]",
        "2021-2022 | 2021-Q2 2022-Q3                        | [2021-Q2, 2022-Q3] | [2021-Q1, 2021-H2, 2022-H1, 2022-Q4]",
        "2021      | 2021-Q1                                | [2021-Q1]                   | [2021-Q2, 2021-H2]",
        "2021      |                                        | []                          | [2021]",
        "2021-Q1   |                                        | []                          | [2021-Q1]",
        // what is no part
        "2021      | 2021 2020 2021-2022                    | []                          | [2021]",
        "2021      | 2021-10M 2021-1M                       | []                          | [2021]",
        "2021-8M   | 2021-H1                                | []                          | [2021-8M]"
      })
  void parts_are_laid_end_to_end(String whole, String reported, String parts, String missing) {
    Tiling tiling = tiling(whole, reported == null ? "" : reported);

    assertThat(periods(tiling)).hasToString(parts);
    assertThat(tiling.missing()).hasToString(missing);
  }

  @Test
  void the_undated_period_has_neither_parts_nor_gaps() {
    Tiling tiling = tiling("", "2021");

    assertThat(tiling.parts()).isEmpty();
    assertThat(tiling.missing()).isEmpty();
  }

  @Test
  void an_achievement_without_an_observation_is_missing_and_one_that_does_not_apply_is_not() {
    Achievement silent = Achievement.builder().indicator(INDICATOR).period(ReportingPeriod.ofHalf(2021, 1)).build();
    Achievement exempt = Series.achievement(INDICATOR, "2021-H2", Samples.observation("n/a"));

    Tiling tiling = Tiling.of(ReportingPeriod.ofYear(2021), List.of(silent, exempt));

    assertThat(tiling.parts()).containsExactly(exempt);
    assertThat(tiling.missing()).containsExactly(ReportingPeriod.ofHalf(2021, 1));
  }

  @Test
  void a_part_is_reported_once() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tiling("2021", "2021-H1 2021-H1"))
        .withMessage("Part of '2021' must be reported once: '2021-H1'");
  }

  @Test
  void a_tiling_is_a_value() {
    new EqualsTester()
        .addEqualityGroup(tiling("2021", "2021-H1 2021-Q3"), tiling("2021", "2021-Q3 2021-H1"))
        .addEqualityGroup(tiling("2021", "2021-H1"))
        .testEquals();

    SerializableTester.reserializeAndAssert(tiling("2021", "2021-H1"));
  }
}
