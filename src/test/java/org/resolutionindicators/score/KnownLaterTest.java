package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.resolutionindicators.score.Told.STANDARD;
import static org.resolutionindicators.score.Told.day;
import static org.resolutionindicators.score.Told.english;
import static org.resolutionindicators.score.Told.finding;
import static org.resolutionindicators.score.Told.found;
import static org.resolutionindicators.score.Told.table;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.DayCount;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Reorganisation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Succession;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

/** What comes later, or is somewhere else, must not change what is scored. */
class KnownLaterTest {
  private static final Scorer ESTIMATE = STANDARD.onPartOfYear(PartYearPolicy.yearEstimate());
  private static final Scorer MONTHS = STANDARD.onPartOfYear(PartYearPolicy.elapsedShare(DayCount.MONTHS));

  private static final String PLACES =
      """
      indicator,locality,parent,period,target,actual,formula,kind,reported_on
      N,H,,2024,1,,places meeting A,count,
      A,80,H,2024,1,1,,,
      """;

  @Test
  void a_place_that_begins_after_the_period_is_not_counted_in_it() {
    Finding count = found(STANDARD, PLACES + "A,80@2025-07-01,H,2026,1,1,,,\n", "N", "2024");
    assertThat(count.verdict()).isEqualTo(Verdict.MET);
    assertThat(english(count)).startsWith("1 = 1");
  }

  @Test
  void a_place_that_is_known_later_is_not_counted_before() {
    Dataset data = table(PLACES + "A,X3,H,2026,,1,,,2026-12-01\n");
    assertThat(finding(STANDARD.score(data, day("2025-01-01")), "N", "2024").verdict()).isEqualTo(Verdict.MET);
    assertThat(finding(STANDARD.score(data, day("2027-01-01")), "N", "2024").verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(STANDARD.score(data, day("2025-01-01"))).isEqualTo(STANDARD.score(table(PLACES), day("2025-01-01")));
  }

  @Test
  void a_place_that_was_reorganised_before_the_period_was_over_is_not_counted() {
    String merged =
        """
        indicator,locality,parent,period,target,actual,formula,kind
        N,H,,2025,1,,places meeting A,count
        A,A1,H,2025,1,,,
        A,A2,H,2025,1,,,
        A,C1,H,2025,1,1,,
        """;
    Reorganisation merger =
        Reorganisation.merge(
            LocalDate.of(2025, 7, 1),
            "",
            List.of(LocalityCode.of("A1"), LocalityCode.of("A2")),
            LocalityCode.of("C1"));
    Scorer after = STANDARD.after(Succession.of(List.of(merger)));
    assertThat(found(after, merged, "N", "2025").verdict()).isEqualTo(Verdict.MET);
    assertThat(found(STANDARD, merged, "N", "2025").verdict()).isEqualTo(Verdict.NO_DATA);
  }

  @Test
  void an_assigner_who_is_known_later_is_no_unknown_one_before() {
    String tables =
        """
        indicator,period,target,actual,assigner,decided_on
        A,2023,1,1,province,2022-01-01
        A,2023,2,1,town,2025-01-01
        """;
    Scorer town = STANDARD.assignedBy("town");
    Dataset known = table(tables).asOf(day("2024-06-01"));
    assertThat(town.score(known, day("2024-06-01"))).isEqualTo(town.score(table(tables), day("2024-06-01")));
    assertThat(town.score(known, day("2024-06-01")).total()).isZero();
  }

  @Test
  void a_composite_is_judged_by_estimates_once_its_parts_are() {
    String parts =
        """
        indicator,period,target,actual,status,part_of,composite
        C,2025,,,,,all
        D,2025,1,1,estimate,C,
        E,2025,1,2,estimate,C,
        """;
    assertThat(finding(ESTIMATE.score(table(parts), day("2025-12-01")), "C", "2025").verdict()).isEqualTo(Verdict.MET);
    assertThat(finding(STANDARD.score(table(parts), day("2025-12-01")), "C", "2025").verdict()).isEqualTo(Verdict.NOT_DUE);
    assertThat(finding(ESTIMATE.score(table(parts), day("2024-12-01")), "C", "2025").verdict()).isEqualTo(Verdict.NOT_DUE);
    String open = parts.replace("2,estimate", "2,final");
    assertThat(finding(ESTIMATE.score(table(open), day("2025-12-01")), "C", "2025").verdict()).isEqualTo(Verdict.NOT_DUE);
  }

  @Test
  void a_taken_plan_keeps_the_weight_and_the_key_of_the_part() {
    String table =
        """
        indicator,period,target,actual,weight,key
        A,2023,10,12,5,
        A,2023-Q1,,3,2,yes
        B,2023-Q1,5,6,3,
        """;
    Scorer weighing =
        Scorer.of(RuleBook.standard(), ScoringMethod.weighted(Amount.of("0.9"))).onPartOfYear(PartYearPolicy.fullYearPlan());
    WeightedScore score = weighing.score(table(table), LocalityCode.of("-"), ReportingPeriod.parse("2023-Q1")).weighted().orElseThrow();
    assertThat(score.share()).hasToString("3/5");
    assertThat(score.keysNotReached()).hasSize(1);
  }

  @Test
  void a_plan_that_does_not_apply_does_not_apply_to_a_part_either() {
    String table = "indicator,period,target,actual\nA,2023,n/a,\nA,2023-9M,,5\n";
    assertThat(found(MONTHS, table, "A", "2023-9M").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void reductions_and_parts_of_a_population_have_their_share_of_the_year() {
    String reduction = "indicator,period,target,actual,accumulation\nA,2023,down 12,,sum\nA,2023-9M,,down 9,\n";
    assertThat(found(MONTHS, reduction, "A", "2023-9M").verdict()).isEqualTo(Verdict.MET);
    String communes = "indicator,period,target,actual,accumulation,kind\nA,2023,12/16,,sum,count\nA,2023-H1,,7/16,,\n";
    assertThat(found(MONTHS, communes, "A", "2023-H1").verdict()).isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void a_replaced_report_is_held_against_the_same_plan_as_the_one_that_stands() {
    String table =
        """
        indicator,period,target,actual,status
        A,2023,10,,
        A,2023-Q1,,30,estimate
        A,2023-Q1,,2,final
        """;
    Scorer full = STANDARD.onPartOfYear(PartYearPolicy.fullYearPlan());
    assertThat(full.uncounted(table(table)))
        .extracting(aside -> aside.finding().verdict(), Uncounted::why)
        .containsExactly(tuple(Verdict.EXCEEDED, Uncounted.Why.REPLACED));
  }

  @Test
  void fractions_of_fractions_come_to_an_end() {
    StringBuilder table = new StringBuilder("indicator,period,formula,target,actual\nQ0,2023,,,3\nR0,2023,,,7\n");
    for (int i = 1; i <= 24; i++) {
      table.append("Q" + i + ",2023,Q" + (i - 1) + " / R" + (i - 1) + ",1,\n");
      table.append("R" + i + ",2023,R" + (i - 1) + " / Q" + (i - 1) + ",1,\n");
    }
    Finding last = found(STANDARD, table.toString(), "Q24", "2023");
    assertThat(last.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(english(last)).endsWith("has no end as a decimal");
  }
}
