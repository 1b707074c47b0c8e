package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportingPeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2019, 2019-01-01, 2019-12-31",
    "2020-2025, 2020-01-01, 2025-12-31",
    "2021-H1, 2021-01-01, 2021-06-30",
    "2021-H2, 2021-07-01, 2021-12-31",
    "2023-Q1, 2023-01-01, 2023-03-31",
    "2023-Q2, 2023-04-01, 2023-06-30",
    "2023-Q3, 2023-07-01, 2023-09-30",
    "2023-Q4, 2023-10-01, 2023-12-31",
    "2023-9M, 2023-01-01, 2023-09-30",
    "2024-2M, 2024-01-01, 2024-02-29",
    "2023-12M, 2023-01-01, 2023-12-31",
    "0001, 0001-01-01, 0001-12-31",
    "9999-Q4, 9999-10-01, 9999-12-31",
  })
  void a_period_as_printed_has_its_days(String text, LocalDate first, LocalDate last) {
    ReportingPeriod period = ReportingPeriod.parse(text);
    assertThat(period).hasToString(text);
    assertThat(period.firstDay()).contains(first);
    assertThat(period.lastDay()).contains(last);
    assertThat(period.isUndated()).isFalse();
  }

  @Test
  void a_period_is_equal_by_years_and_part() {
    new EqualsTester()
        .addEqualityGroup(
            ReportingPeriod.ofYear(2019), ReportingPeriod.ofYears(2019, 2019), ReportingPeriod.parse("2019-2019"))
        .addEqualityGroup(ReportingPeriod.ofYears(2020, 2025), ReportingPeriod.parse("2020-2025"))
        .addEqualityGroup(ReportingPeriod.ofHalf(2021, 1), ReportingPeriod.parse("2021-h1"))
        .addEqualityGroup(ReportingPeriod.ofFirstMonths(2021, 6), ReportingPeriod.parse("2021-06m"))
        .addEqualityGroup(ReportingPeriod.ofQuarter(2021, 1), ReportingPeriod.parse("2021-q1"))
        .addEqualityGroup(ReportingPeriod.ofFirstMonths(2021, 3))
        .addEqualityGroup(ReportingPeriod.ofFirstMonths(2021, 12))
        .addEqualityGroup(ReportingPeriod.undated(), ReportingPeriod.parse(""))
        .testEquals();
  }

  @Test
  void periods_are_ordered_by_their_ends_and_then_by_their_lengths() {
    List<ReportingPeriod> periods =
        Stream.of("2020-2025", "2026-Q1", "2025", "2025-Q4", "", "2019", "2024-H2")
            .map(ReportingPeriod::parse)
            .sorted(ReportingPeriod.byEnd())
            .toList();

    assertThat(periods)
        .extracting(ReportingPeriod::toString)
        .containsExactly("", "2019", "2024-H2", "2025-Q4", "2025", "2020-2025", "2026-Q1");
    assertThat(ReportingPeriod.byEnd().compare(ReportingPeriod.ofHalf(2021, 1), ReportingPeriod.ofFirstMonths(2021, 6)))
        .isZero();
  }

  @Test
  void a_period_is_due_from_the_day_after_its_last() {
    ReportingPeriod half = ReportingPeriod.ofHalf(2021, 1);
    assertThat(half.isDue(LocalDate.of(2021, 1, 1))).isFalse();
    assertThat(half.isDue(LocalDate.of(2021, 6, 30))).isFalse();
    assertThat(half.isDue(LocalDate.of(2021, 7, 1))).isTrue();
  }

  @Test
  void data_that_name_no_time_are_always_due() {
    ReportingPeriod undated = ReportingPeriod.undated();
    assertThat(undated.isUndated()).isTrue();
    assertThat(undated.isDue(LocalDate.MIN)).isTrue();
    assertThat(undated.firstDay()).isEmpty();
    assertThat(undated.lastDay()).isEmpty();
    assertThat(undated.isPartOfYear()).isFalse();
    assertThat(undated).hasToString("");
  }

  @ParameterizedTest
  @CsvSource({
    "2019, false", "2020-2025, false", "2021-H2, true", "2023-Q4, true", "2023-11M, true", "2023-12M, false",
  })
  void part_of_a_year_is_less_than_one(String text, boolean part) {
    assertThat(ReportingPeriod.parse(text).isPartOfYear()).isEqualTo(part);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " ", "19", "02019", "2019-", "2019-20", "2019/2020", "2019-H3", "2019-H0", "2019-Q5", "2019-H", "2019-M",
        "2019-123M", " 2019", "2019\n", "٢٠١٩", "２０１９", "2019-H1 (ước)"
      })
  void other_forms_are_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.parse(text))
        .withMessage("Period must be such as 2019, 2020-2025, 2021-H1, 2023-Q1 or 2023-9M: '" + text + "'");
  }

  @Test
  void parts_out_of_range_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.parse("2025-2020"))
        .withMessage("Last year of a period must not be before its first: 2025-2020");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.parse("2023-13M"))
        .withMessage("First months of a year must be 1 to 12: 13");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.parse("2023-0M"))
        .withMessage("First months of a year must be 1 to 12: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.parse("0000"))
        .withMessage("Year must be 1 to 9999: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofYears(-1, 2020))
        .withMessage("Year must be 1 to 9999: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofYear(10_000))
        .withMessage("Year must be 1 to 9999: 10000");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofHalf(2021, 3))
        .withMessage("Half of a year must be 1 or 2: 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofHalf(0, 1))
        .withMessage("Year must be 1 to 9999: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofQuarter(2021, 0))
        .withMessage("Quarter of a year must be 1 to 4: 0");
  }

  @Test
  void text_forms_do_not_follow_the_default_locale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(ReportingPeriod.ofYears(2020, 2025)).hasToString("2020-2025");
        assertThat(ReportingPeriod.ofFirstMonths(2023, 9)).hasToString("2023-9M");
        assertThat(ReportingPeriod.parse("2021-q1")).isEqualTo(ReportingPeriod.ofQuarter(2021, 1));
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void a_period_is_the_same_after_serialisation() {
    SerializableTester.reserializeAndAssert(ReportingPeriod.undated());
    SerializableTester.reserializeAndAssert(ReportingPeriod.ofYears(2020, 2025));
    SerializableTester.reserializeAndAssert(ReportingPeriod.ofFirstMonths(2023, 9));
  }

  @ParameterizedTest
  @CsvSource({
    "2019, 2020-01-01, 12",
    "2020-2025, 2026-01-01, 72",
    "2021-H1, 2021-07-01, 6",
    "2021-H2, 2022-01-01, 6",
    "2023-Q4, 2024-01-01, 3",
    "2024-2M, 2024-03-01, 2",
  })
  void a_period_ends_on_the_day_after_its_last(String text, LocalDate end, int months) {
    ReportingPeriod period = ReportingPeriod.parse(text);
    assertThat(period.end()).contains(end);
    assertThat(period.lastDay()).contains(end.minusDays(1));
    assertThat(period.months()).isEqualTo(months);
    assertThat(ReportingPeriod.ofClosed(period.firstDay().orElseThrow(), end.minusDays(1))).isEqualTo(period);
  }

  @Test
  void the_undated_period_has_neither_days_nor_years() {
    ReportingPeriod undated = ReportingPeriod.undated();
    assertThat(undated.end()).isEmpty();
    assertThat(undated.months()).isZero();
    assertThat(undated.years()).isEmpty();
    assertThat(undated.year()).isEmpty();
    assertThat(undated.previous()).isEmpty();
    assertThat(undated.contains(undated)).isFalse();
    assertThat(undated.contains(ReportingPeriod.ofYear(2019))).isFalse();
    assertThat(ReportingPeriod.ofYear(2019).contains(undated)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "2021-01-01, 2021-06-30, 2021-H1",
    "2021-07-01, 2021-12-31, 2021-H2",
    "2021-01-01, 2021-03-31, 2021-Q1",
    "2021-10-01, 2021-12-31, 2021-Q4",
    "2024-01-01, 2024-02-29, 2024-2M",
    "2021-01-01, 2021-11-30, 2021-11M",
    "2021-01-01, 2021-12-31, 2021",
    "2021-01-01, 2025-12-31, 2021-2025",
  })
  void days_that_both_belong_to_it_make_a_period(LocalDate first, LocalDate last, String period) {
    assertThat(ReportingPeriod.ofClosed(first, last)).hasToString(period);
  }

  @ParameterizedTest
  @CsvSource({"2021-01-02, 2021-06-30", "2021-01-01, 2021-06-29", "2021-01-01, 2020-12-31", "2024-01-01, 2024-02-28"})
  void days_that_do_not_begin_and_end_with_a_month(LocalDate first, LocalDate last) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofClosed(first, last))
        .withMessage("Period must begin and end with a month: %s to %s", first, last);
  }

  @ParameterizedTest
  @CsvSource({"2021-02-01, 2021-04-30", "2021-02-01, 2021-07-31", "2021-07-01, 2022-06-30", "2021-01-01, 2022-06-30"})
  void days_that_make_no_period(LocalDate first, LocalDate last) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.ofClosed(first, last))
        .withMessage("Period must be years, a half, a quarter or the first months of a year: %s to %s", first, last);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-2025, 2021, true",
    "2021, 2021-H2, true",
    "2021-H1, 2021-Q2, true",
    "2021-H1, 2021-6M, true",
    "2021-6M, 2021-H1, true",
    "2021-H1, 2021-Q3, false",
    "2021-9M, 2021-H2, false",
    "2021, 2021-2025, false",
    "2021, 2021, true",
  })
  void a_period_contains_those_whose_days_are_its_own(String one, String other, boolean isContained) {
    assertThat(ReportingPeriod.parse(one).contains(ReportingPeriod.parse(other))).isEqualTo(isContained);
  }

  @ParameterizedTest
  @CsvSource({
    "2021, 2020, 2021, 1",
    "2021-2025, 2016-2020, , 5",
    "2021-H2, 2020-H2, 2021, 0",
    "2021-Q1, 2020-Q1, 2021, 0",
    "2021-9M, 2020-9M, 2021, 0",
    "0001, , 0001, 1",
    "0003-0005, , , 3",
  })
  void a_period_knows_the_one_before_its_year_and_its_years(String text, String previous, String year, int years) {
    ReportingPeriod period = ReportingPeriod.parse(text);
    assertThat(period.previous()).isEqualTo(Optional.ofNullable(previous).map(ReportingPeriod::parse));
    assertThat(period.year()).isEqualTo(Optional.ofNullable(year).map(ReportingPeriod::parse));
    assertThat(period.years()).hasSize(years);
  }
}
