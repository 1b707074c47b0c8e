package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.resolutionindicators.text.Given.amount;
import static org.resolutionindicators.text.Given.assertRefused;
import static org.resolutionindicators.text.Notation.ENGLISH;
import static org.resolutionindicators.text.Notation.VIETNAMESE;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Deadline;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;

/** Deadlines, and when something happened. */
class NotationDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          trước năm 2025             | 2024-12-31
          Trước 2025                 | 2024-12-31
          trước 31/8/2021            | 2021-08-30
          trước ngày 1/3/2024        | 2024-02-29
          trước tháng 8/2021         | 2021-07-31
          trước quý III/2021         | 2021-06-30
          chậm nhất 31/8/2021        | 2021-08-31
          chậm nhất là 31/08/2021    | 2021-08-31
          chậm nhất ngày 31-8-2021   | 2021-08-31
          31/8/2021                  | 2021-08-31
          2021-08-31                 | 2021-08-31
          ngày 31 tháng 8 năm 2021   | 2021-08-31
          đến tháng 8/2021           | 2021-08-31
          đến hết 8/2021             | 2021-08-31
          đến ngày 31/8/2021         | 2021-08-31
          trong tháng 8/2021         | 2021-08-31
          tháng 2 năm 2024           | 2024-02-29
          tháng 2-2023               | 2023-02-28
          trong năm 2021             | 2021-12-31
          trong 2021                 | 2021-12-31
          trong quý III/2021         | 2021-09-30
          quý iv năm 2021            | 2021-12-31
          quý 1/2021                 | 2021-03-31
          đến hết năm 2021           | 2021-12-31
          hết quý II/2021            | 2021-06-30
          cuối năm 2021              | 2021-12-31
          phấn đấu trước năm 2025    | 2024-12-31
          """)
  void a_deadline_is_its_last_day(String text, LocalDate lastDay) {
    assertThat(VIETNAMESE.parseCriterion(text)).isEqualTo(Deadline.of(lastDay));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          by August 2021         | 2021-08-31
          before 2025            | 2024-12-31
          Before August 2021     | 2021-07-31
          by the end of 2021     | 2021-12-31
          by 31 August 2021      | 2021-08-31
          by August 31, 2021     | 2021-08-31
          by Aug 31 2021         | 2021-08-31
          by 2021-08-31          | 2021-08-31
          in Q3 2021             | 2021-09-30
          no later than Q3/2021  | 2021-09-30
          quarter 3 of 2021      | 2021-09-30
          in the year 2021       | 2021-12-31
          in May of 2021         | 2021-05-31
          """)
  void a_deadline_is_its_last_day_in_english(String text, LocalDate lastDay) {
    assertThat(ENGLISH.parseCriterion(text)).isEqualTo(Deadline.of(lastDay));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          31/8/2021                   | 2021-08-31 | 2021-08-31
          ngày 31/8/2021              | 2021-08-31 | 2021-08-31
          2021-08-31                  | 2021-08-31 | 2021-08-31
          tháng 8/2021                | 2021-08-01 | 2021-08-31
          trong tháng 8 năm 2021      | 2021-08-01 | 2021-08-31
          vào quý III/2021            | 2021-07-01 | 2021-09-30
          năm 2021                    | 2021-01-01 | 2021-12-31
          từ 1/8/2021 đến 15/9/2021   | 2021-08-01 | 2021-09-15
          từ tháng 8/2021 – 9/9/2021  | 2021-08-01 | 2021-09-09
          """)
  void what_happened_has_a_first_and_a_last_day(String text, LocalDate first, LocalDate last) {
    assertThat(VIETNAMESE.parseObservation(text)).isEqualTo(Observation.between(first, last));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          August 2021                        | 2021-08-01 | 2021-08-31
          31 August 2021                     | 2021-08-31 | 2021-08-31
          August 31, 2021                    | 2021-08-31 | 2021-08-31
          in 2021                            | 2021-01-01 | 2021-12-31
          Q3 2021                            | 2021-07-01 | 2021-09-30
          from 2021-08-01 to 2021-09-15      | 2021-08-01 | 2021-09-15
          """)
  void what_happened_has_a_first_and_a_last_day_in_english(String text, LocalDate first, LocalDate last) {
    assertThat(ENGLISH.parseObservation(text)).isEqualTo(Observation.between(first, last));
  }

  @ParameterizedTest
  @EnumSource
  void months_have_their_english_names(Month month) {
    Observation second = Observation.on(LocalDate.of(2021, month, 2));
    assertThat(ENGLISH.parseObservation("2 " + month + " 2021")).isEqualTo(second);
    assertThat(ENGLISH.parseObservation(month.toString().substring(0, 3) + " 2, 2021")).isEqualTo(second);
  }

  @ParameterizedTest
  @EnumSource(names = {"DATE", "MILESTONE"})
  void a_bare_year_or_month_is_a_date_where_dates_are_expected(IndicatorKind kind) {
    LocalDate last = LocalDate.of(2021, 12, 31);
    assertThat(VIETNAMESE.readTarget("2021", Given.of(kind)).criterion()).isEqualTo(Deadline.of(last));
    assertThat(VIETNAMESE.readActual("2021", Given.of(kind)).observation())
        .isEqualTo(Observation.between(LocalDate.of(2021, 1, 1), last));
    assertThat(VIETNAMESE.readTarget("8/2021", Given.of(kind)).criterion())
        .isEqualTo(Deadline.of(LocalDate.of(2021, 8, 31)));
    assertThat(VIETNAMESE.readTarget("đến 2021", Given.of(kind)).criterion()).isEqualTo(Deadline.of(last));
    assertThat(VIETNAMESE.readActual("từ 2020 đến 2021", Given.of(kind)).observation())
        .isEqualTo(Observation.between(LocalDate.of(2020, 1, 1), last));
  }

  @Test
  void a_bare_year_is_a_number_elsewhere() {
    assertThat(VIETNAMESE.parseCriterion("2021")).isEqualTo(Criterion.point(amount("2021")));
    assertThat(VIETNAMESE.readTarget("2021", Given.of(IndicatorKind.AMOUNT)).criterion())
        .isEqualTo(Criterion.point(amount("2021")));
    assertThat(VIETNAMESE.readTarget("2.021", Given.of(IndicatorKind.MILESTONE)).criterion())
        .isEqualTo(Criterion.point(amount("2021")));
    assertThat(VIETNAMESE.readTarget("2021,5", Given.of(IndicatorKind.MILESTONE)).criterion())
        .isEqualTo(Criterion.point(amount("2021.5")));
    assertThat(ENGLISH.readTarget("2021.5", Given.of(IndicatorKind.MILESTONE)).criterion())
        .isEqualTo(Criterion.point(amount("2021.5")));
    assertThat(VIETNAMESE.readTarget("2021, phấn đấu 2020", Given.of(IndicatorKind.MILESTONE)).criterion())
        .isEqualTo(Deadline.of(LocalDate.of(2021, 12, 31)));
    assertThat(VIETNAMESE.parseCriterion("2021-2025"))
        .isEqualTo(Criterion.range(amount("2021"), amount("2025")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          31/2/2021              | 1  | '31/2/2021' is no day of the calendar
          29/2/2023              | 1  | '29/2/2023' is no day of the calendar
          trước ngày 31/4/2021   | 7  | 'ngày 31/4/2021' is no day of the calendar
          2021-02-30             | 1  | '2021-02-30' is no day of the calendar
          2021-13-01             | 6  | a month from 1 to 12 is expected
          32/8/2021              | 1  | a day from 1 to 31 is expected
          0/8/2021               | 1  | a day from 1 to 31 is expected
          131/8/2021             | 1  | a day from 1 to 31 is expected
          31/13/2021             | 4  | a month from 1 to 12 is expected
          tháng 13/2021          | 7  | a month from 1 to 12 is expected
          tháng 0/2021           | 7  | a month from 1 to 12 is expected
          tháng 8                | 8  | a year is expected
          ngày 31                | 8  | a month is expected
          ngày 31 tháng 8        | 16 | a year is expected
          quý V/2021             | 5  | a quarter from 1 to 4 is expected
          quý 5/2021             | 5  | a quarter from 1 to 4 is expected
          quý III 2021           | 9  | a year is expected
          31/8/21                | 6  | a year of four digits is expected
          31/8/20211             | 6  | a year of four digits is expected
          năm 21                 | 5  | a year of four digits is expected
          đến 5                  | 5  | a date is expected
          đến 2025               | 5  | a date is expected
          đến 8/2021             | 5  | a date is expected
          trước                  | 6  | a date is expected
          trước mùa mưa 2021     | 7  | a date is expected
          trước năm 0000         | 1  | a year after 0000 is expected
          năm 2021 có            | 10 | 'có' is not expected here
          năm 2021-2025          | 9  | '-' is not expected here
          từ 1/8/2021 đến 2/8/2021 | 1 | a deadline is one day, not a stretch of days
          """)
  void whatever_is_no_deadline_is_an_error(String text, int position, String reason) {
    assertRefused(() -> VIETNAMESE.parseCriterion(text), text, position, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          trước năm 2025            | 1  | 'trước' is said of a deadline, not of what was reported
          đến hết năm 2021          | 1  | 'đến hết' is said of a deadline, not of what was reported
          từ 1/8/2021               | 12 | the end of the stretch of days is expected
          từ 1/8/2021 đến           | 16 | a date is expected
          từ 2/8/2021 đến 1/8/2021  | 17 | the stretch of days ends before it begins
          """)
  void whatever_is_no_date_of_an_actual_is_an_error(String text, int position, String reason) {
    assertRefused(() -> VIETNAMESE.parseObservation(text), text, position, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          by August       | 10 | a year of four digits is expected
          by August 32, 2021 | 11 | a day from 1 to 31 is expected
          by 31 June 2021 | 4  | '31 June 2021' is no day of the calendar
          by five         | 4  | a date is expected
          """)
  void whatever_is_no_english_deadline_is_an_error(String text, int position, String reason) {
    assertRefused(() -> ENGLISH.parseCriterion(text), text, position, reason);
  }

  @ParameterizedTest
  @CsvSource({"by 31/8/2021, 4", "31/8/2021, 1", "before 8/31/2021, 8"})
  void english_has_no_order_of_day_and_month(String text, int position) {
    String reason = "day and month are in no order that is known in English, a date such as 2021-08-31 is expected";
    assertRefused(() -> ENGLISH.parseCriterion(text), text, position, reason);
  }

  @Test
  void dates_are_written_in_either_language() {
    LocalDate day = LocalDate.of(2021, 8, 31);
    assertThat(VIETNAMESE.format(Deadline.of(day))).isEqualTo("chậm nhất 31/8/2021");
    assertThat(ENGLISH.format(Deadline.of(day))).isEqualTo("by 2021-08-31");
    assertThat(VIETNAMESE.format(Observation.on(day))).isEqualTo("31/8/2021");
    assertThat(ENGLISH.format(Observation.on(day))).isEqualTo("2021-08-31");
    assertThat(VIETNAMESE.format(months(8, 8))).isEqualTo("tháng 8/2021");
    assertThat(ENGLISH.format(months(8, 8))).isEqualTo("August 2021");
    assertThat(VIETNAMESE.format(months(7, 9))).isEqualTo("quý III/2021");
    assertThat(ENGLISH.format(months(7, 9))).isEqualTo("Q3 2021");
    assertThat(VIETNAMESE.format(months(1, 12))).isEqualTo("năm 2021");
    assertThat(ENGLISH.format(months(1, 12))).isEqualTo("in 2021");
    assertThat(VIETNAMESE.format(months(8, 10))).isEqualTo("từ 1/8/2021 đến 31/10/2021");
    assertThat(ENGLISH.format(months(8, 10))).isEqualTo("from 2021-08-01 to 2021-10-31");
  }

  private static Observation months(int first, int last) {
    LocalDate end = LocalDate.of(2021, last, 1).plusMonths(1).minusDays(1);
    return Observation.between(LocalDate.of(2021, first, 1), end);
  }

  @Test
  void days_that_no_text_names_are_written_all_the_same() {
    assertThatCode(() -> VIETNAMESE.format(Observation.between(LocalDate.MIN, LocalDate.MAX))).doesNotThrowAnyException();
    assertThat(ENGLISH.format(Deadline.of(LocalDate.MAX))).isEqualTo("by 999999999-12-31");
  }
}
