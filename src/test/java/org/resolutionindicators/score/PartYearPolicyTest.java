package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.score.Told.STANDARD;
import static org.resolutionindicators.score.Told.day;
import static org.resolutionindicators.score.Told.english;
import static org.resolutionindicators.score.Told.finding;
import static org.resolutionindicators.score.Told.found;
import static org.resolutionindicators.score.Told.table;
import static org.resolutionindicators.score.Told.vietnamese;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.measure.DayCount;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.PlanPortion;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

/** What reports for part of a year are held against; that elapsed shares are exact is a property of its own. */
class PartYearPolicyTest {
  private static final Scorer FULL = STANDARD.onPartOfYear(PartYearPolicy.fullYearPlan());
  private static final Scorer MONTHS = STANDARD.onPartOfYear(PartYearPolicy.elapsedShare(DayCount.MONTHS));
  private static final Scorer DAYS = STANDARD.onPartOfYear(PartYearPolicy.elapsedShare(DayCount.ACTUAL_ACTUAL));
  private static final Scorer ESTIMATE = STANDARD.onPartOfYear(PartYearPolicy.yearEstimate());

  /** A year's plan, and a report for a part of the year. */
  private static String year(String accumulation, String direction, String plan, String part, String actual) {
    return "indicator,kind,accumulation,direction,period,target,actual\n"
        + "A,amount," + accumulation + "," + direction + "," + part.substring(0, 4) + ",\"" + plan + "\",\n"
        + "A,amount," + accumulation + "," + direction + "," + part + ",," + actual + "\n";
  }

  private static Verdict verdict(Scorer scorer, String table, String period) {
    return found(scorer, table, "A", period).verdict();
  }

  @Test
  void without_a_choice_a_part_of_a_year_has_only_its_own_targets() {
    assertThat(STANDARD.partYear()).isEqualTo(PartYearPolicy.ownTargets());
    assertThat(verdict(STANDARD, year("sum", "ascending", "100", "2023-H1", "60"), "2023-H1")).isEqualTo(Verdict.NO_TARGET);
  }

  @ParameterizedTest
  @CsvSource({
    // accumulation, period, actual, full-year, months, days
    "sum,     2023-H1, 50,    NOT_MET,  MET,      EXCEEDED",
    "sum,     2023-H1, 49.58, NOT_MET,  NOT_MET,  NOT_MET",
    "sum,     2023-H1, 49.59, NOT_MET,  NOT_MET,  EXCEEDED",
    "sum,     2023-H1, 100,   MET,      EXCEEDED, EXCEEDED",
    "sum,     2023-H2, 50,    NOT_MET,  MET,      NOT_MET",
    "sum,     2023-Q4, 25.2,  NOT_MET,  EXCEEDED, NOT_MET",
    "sum,     2023-9M, 75,    NOT_MET,  MET,      EXCEEDED",
    "running, 2023-Q3, 74.9,  NOT_MET,  NOT_MET,  EXCEEDED",
    "running, 2023-Q3, 25,    NOT_MET,  NOT_MET,  NOT_MET",
    "running, 2023-Q4, 99,    NOT_MET,  NOT_MET,  NOT_MET",
    "running, 2023-H2, 100,   MET,      MET,      MET",
    "last,    2023-H1, 50,    NOT_MET,  NOT_MET,  NOT_MET",
    "last,    2023-H1, 100,   MET,      MET,      MET",
    "mean,    2023-H1, 50,    NOT_MET,  NOT_MET,  NOT_MET",
  })
  void a_part_is_held_against_all_of_the_years_plan_or_the_share_that_has_passed(
      String accumulation, String period, String actual, Verdict full, Verdict months, Verdict days) {
    String table = year(accumulation, "ascending", "100", period, actual);

    assertThat(verdict(FULL, table, period)).isEqualTo(full);
    assertThat(verdict(MONTHS, table, period)).isEqualTo(months);
    assertThat(verdict(DAYS, table, period)).isEqualTo(days);
  }

  @Test
  void a_leap_year_has_one_day_more() {
    String half = year("sum", "ascending", "366", "2024-H1", "182");

    assertThat(verdict(DAYS, half, "2024-H1")).isEqualTo(Verdict.MET);
    assertThat(verdict(DAYS, half.replace("2024", "2023"), "2023-H1")).isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void a_full_years_length_of_months_is_the_year() {
    assertThat(verdict(MONTHS, year("sum", "ascending", "100", "2023-12M", "100"), "2023-12M"))
        .isEqualTo(Verdict.MET);
  }

  @Test
  void ceilings_and_ranges_are_scaled_too() {
    assertThat(verdict(MONTHS, year("sum", "descending", "≤ 100", "2023-H1", "50"), "2023-H1")).isEqualTo(Verdict.MET);
    assertThat(verdict(MONTHS, year("sum", "descending", "≤ 100", "2023-H1", "50.01"), "2023-H1"))
        .isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(MONTHS, year("sum", "descending", "< 100", "2023-H1", "50"), "2023-H1")).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(MONTHS, year("sum", "ascending", "≥ 100", "2023-H1", "50"), "2023-H1")).isEqualTo(Verdict.MET);
    Finding range = found(MONTHS, year("sum", "ascending", "70-75", "2023-H1", "36"), "A", "2023-H1");
    assertThat(range.verdict()).isEqualTo(Verdict.MET);
    assertThat(range.target().criterion().orElseThrow())
        .isEqualTo(Criterion.range(Amount.of(35), Amount.of("37.5")));
    assertThat(verdict(MONTHS, year("sum", "ascending", "70-75", "2023-H1", "37.6"), "2023-H1")).isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void what_has_no_share_is_asked_as_it_is() {
    String yes = year("sum", "ascending", "yes", "2023-H1", "yes");

    assertThat(verdict(MONTHS, yes, "2023-H1")).isEqualTo(Verdict.MET);
    assertThat(verdict(FULL, yes, "2023-H1")).isEqualTo(Verdict.MET);
    assertThat(verdict(MONTHS, yes.replace(",sum,", ",last,"), "2023-H1")).isEqualTo(Verdict.MET);
  }

  @Test
  void the_reason_says_which_share_of_which_plan_was_asked() {
    String table = year("sum", "ascending", "100", "2023-H1", "60");
    Finding share = found(DAYS, table, "A", "2023-H1");
    Finding full = found(FULL, table, "A", "2023-H1");
    PlanPortion portion = share.target().takenFrom().orElseThrow();

    assertThat(portion.elapsed()).isEqualTo(181);
    assertThat(portion.total()).isEqualTo(365);
    assertThat(portion.plan().period()).hasToString("2023");
    assertThat(english(share)).endsWith("; against 181/365 of the plan of 2023: 100 [standard.number]");
    assertThat(vietnamese(share)).endsWith("; so với 181/365 kế hoạch kỳ 2023: 100 [standard.number]");
    assertThat(english(full)).endsWith("; against all of the plan of 2023: 100 [standard.number]");
    assertThat(vietnamese(full)).endsWith("; so với kế hoạch cả kỳ 2023: 100 [standard.number]");
    assertThat(full.target().takenFrom().orElseThrow().isWhole()).isTrue();
  }

  @Test
  void a_target_of_the_parts_own_stands_before_the_years() {
    String table =
        """
        indicator,accumulation,period,target,actual
        A,sum,2023,100,
        A,sum,2023-H1,70,60
        B,sum,2023,100,
        B,sum,2023-H1,n/a,60
        """;
    for (Scorer scorer : new Scorer[] {FULL, MONTHS}) {
      Scorecard card = scorer.score(table(table));
      assertThat(english(finding(card, "A", "2023-H1")))
          .isEqualTo("60 < 70 (met if x ≥ 70, exceeded if x > 70), 10 lower [standard.number]");
      assertThat(finding(card, "B", "2023-H1").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }
  }

  @Test
  void the_years_plan_is_the_one_in_force_on_the_day() {
    String table =
        """
        indicator,accumulation,period,target,actual,decided_on,reported_on
        A,sum,2023,100,,2023-01-01,
        A,sum,2023,200,,2023-09-01,
        A,sum,2023-H1,,60,,2023-07-05
        """;

    assertThat(finding(MONTHS.score(table(table), day("2023-08-31")), "A", "2023-H1").verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(finding(MONTHS.score(table(table), day("2023-09-01")), "A", "2023-H1").verdict()).isEqualTo(Verdict.NOT_MET);
  }

  private static String percent(String accumulation, String direction, String percent) {
    return "indicator,accumulation,direction,period,percent_of_plan\nA," + accumulation + "," + direction
        + ",2021-9M,\"" + percent + "\"\n";
  }

  @ParameterizedTest
  @CsvSource({
    "sum,     ascending,  76.3, UNDECIDED, NOT_MET,  EXCEEDED",
    "sum,     ascending,  75,   UNDECIDED, NOT_MET,  MET",
    "sum,     ascending,  74.9, UNDECIDED, NOT_MET,  NOT_MET",
    "sum,     ascending,  -25,  UNDECIDED, NOT_MET,  MET",
    "running, ascending,  76.3, UNDECIDED, NOT_MET,  EXCEEDED",
    "last,    ascending,  76.3, UNDECIDED, NOT_MET,  NOT_MET",
    "sum,     ascending,  100,  MET,       MET,      EXCEEDED",
    "sum,     descending, 76.3, UNDECIDED, EXCEEDED, NOT_MET",
    "sum,     descending, 75,   UNDECIDED, EXCEEDED, MET",
    "sum,     descending, 101,  NOT_MET,   NOT_MET,  NOT_MET",
  })
  void a_published_percentage_of_plan_is_taken_as_of_the_years_plan(
      String accumulation, String direction, String percent, Verdict own, Verdict full, Verdict months) {
    String table = percent(accumulation, direction, percent.startsWith("-") ? percent : percent + "%");

    assertThat(verdict(STANDARD, table, "2021-9M")).isEqualTo(own);
    assertThat(verdict(FULL, table, "2021-9M")).isEqualTo(full);
    assertThat(verdict(MONTHS, table, "2021-9M")).isEqualTo(months);
  }

  @Test
  void a_percentage_agrees_with_the_figure_that_it_is_of() {
    String table =
        """
        indicator,accumulation,period,target,actual,percent_of_plan
        A,sum,2021,1000,,
        A,sum,2021-9M,,763,76.3%
        B,sum,2021,1000,,
        B,sum,2021-9M,,,76.3%
        C,last,2021,1000,,
        C,last,2021-9M,,763,76.3%
        D,last,2021,1000,,
        D,last,2021-9M,,,76.3%
        """;
    for (Scorer scorer : new Scorer[] {FULL, MONTHS, DAYS}) {
      Scorecard card = scorer.score(table(table));
      assertThat(finding(card, "B", "2021-9M").verdict()).isEqualTo(finding(card, "A", "2021-9M").verdict());
      assertThat(finding(card, "D", "2021-9M").verdict()).isEqualTo(finding(card, "C", "2021-9M").verdict());
    }
  }

  @Test
  void beside_a_target_of_the_parts_own_a_percentage_may_be_of_that() {
    String table =
        """
        indicator,accumulation,period,target,percent_of_plan
        A,sum,2021,100,
        A,sum,2021-H1,20,50%
        """;
    for (Scorer scorer : new Scorer[] {STANDARD, FULL, MONTHS}) {
      assertThat(verdict(scorer, table, "2021-H1")).isEqualTo(Verdict.UNDECIDED);
    }
  }

  private static final String ESTIMATED =
      """
      indicator,period,target,actual,status
      A,2023,100,101,estimate
      B,2023,100,101,
      C,2023,100,101,final
      D,2023-H2,100,99,estimate
      """;

  @Test
  void an_estimate_of_all_of_a_period_is_judged_before_it_is_over() {
    Dataset data = table(ESTIMATED);
    Scorecard card = ESTIMATE.score(data, day("2023-11-01"));

    assertThat(finding(card, "A", "2023").verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(finding(card, "B", "2023").verdict()).isEqualTo(Verdict.NOT_DUE);
    assertThat(finding(card, "C", "2023").verdict()).isEqualTo(Verdict.NOT_DUE);
    assertThat(finding(card, "D", "2023-H2").verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(STANDARD.score(data, day("2023-11-01")).tally().count(Verdict.NOT_DUE)).isEqualTo(4);
    assertThat(FULL.score(data, day("2023-11-01")).tally().count(Verdict.NOT_DUE)).isEqualTo(4);
  }

  @Test
  void an_estimate_that_was_derived_from_parts_is_none_of_all_of_the_period() {
    String table =
        """
        indicator,accumulation,period,target,actual,status
        A,sum,2023,100,,
        A,sum,2023-H1,,60,final
        A,sum,2023-H2,,60,estimate
        """;

    assertThat(finding(ESTIMATE.score(table(table), day("2023-11-01")), "A", "2023").verdict()).isEqualTo(Verdict.NOT_DUE);
  }

  @Test
  void the_rules_of_the_book_judge_the_share() {
    Scorer vietnam =
        Scorer.of(RuleBook.vietnamesePractice(), ScoringMethod.counting())
            .onPartOfYear(PartYearPolicy.elapsedShare(DayCount.MONTHS));

    assertThat(verdict(vietnam, year("sum", "descending", "< 100", "2023-H1", "50"), "2023-H1")).isEqualTo(Verdict.MET);
    assertThat(english(found(vietnam, year("sum", "descending", "< 100", "2023-H1", "50"), "A", "2023-H1")))
        .isEqualTo("50 = 50 (met if x ≤ 50); against 6/12 of the plan of 2023: < 100 [vietnam.ceiling]");
  }

  @Test
  void a_taken_target_has_the_place_and_the_indicator_of_the_part() {
    Target taken = found(MONTHS, year("sum", "ascending", "100", "2023-H1", "60"), "A", "2023-H1").target();

    assertThat(taken.indicator().code()).isEqualTo(Told.code("A"));
    assertThat(taken.period()).hasToString("2023-H1");
    assertThat(taken.origin().orElseThrow().line()).isEqualTo(3);
  }

  @ParameterizedTest
  @EnumSource
  void equal_policies_agree_in_practice_and_day_count(DayCount count) {
    PartYearPolicy share = PartYearPolicy.elapsedShare(count);

    assertThat(share.practice()).isEqualTo(PartYearPolicy.Practice.ELAPSED_SHARE);
    assertThat(share.dayCount()).contains(count);
    new EqualsTester()
        .addEqualityGroup(share, PartYearPolicy.elapsedShare(count))
        .addEqualityGroup(PartYearPolicy.fullYearPlan(), PartYearPolicy.fullYearPlan())
        .addEqualityGroup(PartYearPolicy.ownTargets())
        .addEqualityGroup(PartYearPolicy.yearEstimate())
        .testEquals();
    SerializableTester.reserializeAndAssert(share);
  }
}
