package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.score.Told.STANDARD;
import static org.resolutionindicators.score.Told.day;
import static org.resolutionindicators.score.Told.english;
import static org.resolutionindicators.score.Told.table;
import static org.resolutionindicators.score.Told.verdicts;
import static org.resolutionindicators.score.Told.vietnamese;

import com.google.common.collect.Iterables;
import com.google.common.testing.SerializableTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Reorganisation;
import org.resolutionindicators.model.Succession;
import org.resolutionindicators.rule.Basis;
import org.resolutionindicators.rule.Finding;

/** The scores of places that were merged on 1 July 2025; the figures are constructed. */
class ClosedPlacesTest {
  private static final LocalityCode TAY_NINH = LocalityCode.of("80").since(day("2025-07-01"));
  private static final Reorganisation MERGER =
      Reorganisation.merge(
          day("2025-07-01"), "202/2025/QH15", List.of(LocalityCode.of("80"), LocalityCode.of("72")), TAY_NINH);
  private static final Scorer SCORER = STANDARD.after(Succession.of(List.of(MERGER)));

  private static final String TABLE =
      """
      indicator,locality,period,target,actual,reported_on
      A,80,2024,100,101,2025-02-01
      A,80,2025-H1,50,51,2025-08-01
      A,80,2025,100,,
      A,80,2021-2025,100,,
      A,80@2025-07-01,2025,200,201,2026-02-01
      A,92,2025,100,99,2026-02-01
      A,80,,1,1,
      """;

  @Test
  void what_was_asked_of_a_place_for_a_period_not_over_at_its_end_is_closed() {
    assertThat(verdicts(SCORER.score(table(TABLE), day("2026-03-01"))))
        .containsExactly(
            "80 A 2024 EXCEEDED",
            "80 A 2025-H1 EXCEEDED",
            "80 A 2025 NOT_DUE",
            "80 A 2021-2025 NOT_DUE",
            "80@2025-07-01 A 2025 EXCEEDED",
            "92 A 2025 NOT_MET",
            "80 A MET");
  }

  private static Finding closed(String day) {
    return SCORER.score(table(TABLE), day(day)).findings().get(2);
  }

  @Test
  void the_reason_says_what_closed_the_score() {
    Finding finding = closed("2025-07-01");

    assertThat(finding.closing()).contains(MERGER);
    assertThat(finding.reason().basis()).isEqualTo(Basis.CLOSED);
    assertThat(english(finding))
        .isEqualTo("the place was reorganised on 2025-07-01 by 202/2025/QH15, before the period was over");
    assertThat(vietnamese(finding))
        .isEqualTo("đơn vị được sắp xếp lại từ ngày 2025-07-01 theo 202/2025/QH15, trước khi kỳ này kết thúc");
    SerializableTester.reserializeAndAssert(finding);
  }

  @Test
  void before_the_day_nothing_is_closed() {
    assertThat(closed("2025-06-30").closing()).isEmpty();
    assertThat(english(closed("2025-06-30"))).isEqualTo("the period is not over, its last day is 2025-12-31");
  }

  @Test
  void without_a_day_every_change_has_happened() {
    assertThat(SCORER.score(table(TABLE)).findings().get(2).closing()).contains(MERGER);
    assertThat(STANDARD.score(table(TABLE)).findings().get(2).closing()).isEmpty();
  }

  @Test
  void later_reports_about_periods_that_were_over_still_count() {
    assertThat(verdicts(SCORER.score(table(TABLE), day("2025-07-31")))).contains("80 A 2025-H1 NO_DATA");
    assertThat(verdicts(SCORER.score(table(TABLE), day("2025-08-01")))).contains("80 A 2025-H1 EXCEEDED");
  }

  @Test
  void a_report_on_a_closed_period_does_not_open_it() {
    String table = "indicator,locality,period,target,actual\nA,72,2025,1,1\n";

    assertThat(verdicts(SCORER.score(table(table)))).containsExactly("72 A 2025 NOT_DUE");
  }

  @Test
  void an_estimate_or_an_exemption_or_parts_are_closed_too() {
    Scorer estimating = SCORER.onPartOfYear(PartYearPolicy.yearEstimate());
    String table =
        """
        indicator,locality,period,composite,part_of,target,actual,status
        A,72,2025,,,1,1,estimate
        B,72,2025,,,n/a,,
        C,72,2025,all,,,,
        D,72,2025,,C,1,1,
        """;

    assertThat(verdicts(estimating.score(table(table), day("2025-12-01"))))
        .containsExactly("72 A 2025 NOT_DUE", "72 B 2025 NOT_APPLICABLE", "72 C 2025 NOT_DUE", "72 D 2025 NOT_DUE");
  }

  @Test
  void nothing_is_carried_over_or_added_up() {
    String table =
        """
        indicator,accumulation,locality,period,target,actual
        A,sum,80,2024,1,10
        A,sum,72,2024,1,20
        A,sum,80@2025-07-01,2024-2025,30,
        A,sum,80@2025-07-01,2025,1,5
        """;

    assertThat(verdicts(SCORER.score(table(table))))
        .containsExactly(
            "80 A 2024 EXCEEDED", "72 A 2024 EXCEEDED", "80@2025-07-01 A 2024-2025 NO_DATA", "80@2025-07-01 A 2025 EXCEEDED");
  }

  @Test
  void a_renamed_place_ends_and_a_moved_one_as_its_code_says() {
    Scorer renamed =
        STANDARD.after(
            Succession.of(
                List.of(Reorganisation.rename(day("2025-07-01"), "1/NQ", LocalityCode.of("A"), LocalityCode.of("B")))));
    String table = "indicator,locality,period,target,actual\nI,A,2025,1,1\nI,B,2025,1,1\n";

    assertThat(verdicts(renamed.score(table(table)))).containsExactly("A I 2025 NOT_DUE", "B I 2025 MET");
  }

  @Test
  void the_closing_is_why_a_verdict_changed() {
    Dataset data = table("indicator,locality,period,target,actual\nA,72,2025,1,1\n");
    VerdictChange change = Iterables.getOnlyElement(SCORER.score(data).changesSince(STANDARD.score(data)));

    assertThat(change.reasons()).containsExactly(ChangeReason.PLACE_CLOSED, ChangeReason.SCORED_OTHERWISE);
  }
}
