package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.ReportingPeriod;

class DayCountTest {
  @ParameterizedTest
  @CsvSource({
    "ACTUAL_ACTUAL, 2021-H1, 181, 365",
    "ACTUAL_ACTUAL, 2021-H2, 184, 365",
    "ACTUAL_ACTUAL, 2024-H1, 182, 366",
    "ACTUAL_ACTUAL, 2024-Q1, 91,  366",
    "ACTUAL_ACTUAL, 2024-Q4, 92,  366",
    "ACTUAL_ACTUAL, 2024-9M, 274, 366",
    "ACTUAL_ACTUAL, 2024,    366, 366",
    "ACTUAL_ACTUAL, 2021,    365, 365",
    "ACTUAL_ACTUAL, 1900,    365, 365",
    "ACTUAL_ACTUAL, 2000,    366, 366",
    "ACTUAL_365,    2021-H1, 181, 365",
    "ACTUAL_365,    2024-H1, 182, 365",
    "ACTUAL_365,    2024-H2, 184, 365",
    "ACTUAL_365,    2024-11M, 335, 365",
    "ACTUAL_365,    2024,    365, 365",
    "ACTUAL_365,    2024-12M, 365, 365",
    "MONTHS,        2021-H1, 6,   12",
    "MONTHS,        2024-Q3, 3,   12",
    "MONTHS,        2024-7M, 7,   12",
    "MONTHS,        2024,    12,  12"
  })
  void a_part_is_counted_against_its_year(DayCount count, String part, int elapsed, int total) {
    ReportingPeriod period = ReportingPeriod.parse(part);

    assertThat(count.elapsed(period)).isEqualTo(elapsed);
    assertThat(count.total(period)).isEqualTo(total);
  }

  @ParameterizedTest
  @CsvSource({"ACTUAL_ACTUAL, 1647/26", "ACTUAL_365, 3285/52", "MONTHS, 63"})
  void an_annual_rate_of_a_leap_year_says_by_which_count(DayCount count, String expected) {
    Ratio annual = count.annual(Amount.of("31.5"), ReportingPeriod.ofHalf(2024, 1));

    assertThat(annual).hasToString(expected);
  }

  @ParameterizedTest
  @EnumSource(DayCount.class)
  void a_year_is_its_own_annual_figure(DayCount count) {
    assertThat(count.annual(Amount.of("31.5"), ReportingPeriod.ofYear(2024))).isEqualTo(Ratio.of(Amount.of("31.5")));
  }

  @ParameterizedTest
  @EnumSource(DayCount.class)
  void only_a_year_and_its_parts_are_counted(DayCount count) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> count.elapsed(ReportingPeriod.undated()))
        .withMessage("Day count needs a year or a part of one: ''");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> count.total(ReportingPeriod.ofYears(2020, 2025)))
        .withMessage("Day count needs a year or a part of one: '2020-2025'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> count.elapsed(ReportingPeriod.ofYears(2020, 2025)))
        .withMessage("Day count needs a year or a part of one: '2020-2025'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> count.annual(Amount.of(1), ReportingPeriod.undated()))
        .withMessage("Day count needs a year or a part of one: ''");
  }

  @Test
  void quarters_add_up_to_the_year() {
    int days = 0;
    for (int quarter = 1; quarter <= 4; quarter++) {
      days += DayCount.ACTUAL_ACTUAL.elapsed(ReportingPeriod.ofQuarter(2024, quarter));
    }
    assertThat(days).isEqualTo(DayCount.ACTUAL_ACTUAL.total(ReportingPeriod.ofYear(2024)));
  }
}
