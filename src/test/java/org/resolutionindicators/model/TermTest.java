package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {
  private static final Term TERM = Term.of(2021, 2025);

  @Test
  void a_term_knows_its_periods() {
    assertThat(TERM.period()).isEqualTo(ReportingPeriod.ofYears(2021, 2025));
    assertThat(TERM.years()).extracting(Object::toString).containsExactly("2021", "2022", "2023", "2024", "2025");
    assertThat(TERM.periods())
        .extracting(Object::toString)
        .containsExactly("2021", "2022", "2023", "2024", "2025", "2021-2025");
    assertThat(TERM.firstDay()).isEqualTo(LocalDate.of(2021, 1, 1));
    assertThat(TERM.lastDay()).isEqualTo(LocalDate.of(2025, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-2025, true",
    "2021, true",
    "2025-Q4, true",
    "2023-9M, true",
    "2022-2024, true",
    "2020, false",
    "2026-H1, false",
    "2020-2025, false",
    "2021-2026, false",
    "'', false",
  })
  void a_term_contains_its_years_and_their_parts(String period, boolean isContained) {
    assertThat(TERM.contains(ReportingPeriod.parse(period))).isEqualTo(isContained);
  }

  @ParameterizedTest
  @CsvSource({"2021-12-31, 0", "2022-01-01, 1", "2023-06-30, 2", "2025-12-31, 4", "2026-01-01, 5", "2020-01-01, 0"})
  void a_year_is_over_from_the_day_after_its_last(LocalDate day, int over) {
    assertThat(TERM.yearsOver(day)).isEqualTo(TERM.years().subList(0, over));
  }

  @Test
  void a_term_is_made_of_years_days_or_text() {
    assertThat(Term.ofClosed(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31))).isEqualTo(TERM);
    assertThat(Term.parse("2021-2025")).isEqualTo(TERM).hasToString("2021-2025");
    assertThat(Term.parse(Term.of(1, 9999).toString())).isEqualTo(Term.of(1, 9999));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021", "2021-2021", "2021-H1", "2021-12M", ""})
  void a_term_is_two_years_or_more(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.parse(text))
        .withMessage("Term must be two years or more: '%s'", ReportingPeriod.parse(text));
  }

  @Test
  void years_that_make_no_term() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.of(2025, 2021))
        .withMessage("Last year of a period must not be before its first: 2025-2021");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.of(0, 2021))
        .withMessage("Year must be 1 to 9999: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Term.ofClosed(LocalDate.of(2021, 7, 1), LocalDate.of(2026, 6, 30)))
        .withMessage("Period must be years, a half, a quarter or the first months of a year: 2021-07-01 to 2026-06-30");
  }

  @Test
  void terms_are_equal_by_years_and_serialisable() {
    new EqualsTester()
        .addEqualityGroup(TERM, Term.of(2021, 2025), SerializableTester.reserialize(TERM))
        .addEqualityGroup(Term.of(2020, 2025))
        .addEqualityGroup(Term.of(2021, 2026))
        .testEquals();
    assertThat(SerializableTester.reserialize(TERM).years()).isEqualTo(TERM.years());
  }
}
