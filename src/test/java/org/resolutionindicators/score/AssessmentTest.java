package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.score.Row.dataset;
import static org.resolutionindicators.score.Row.row;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.rule.Basis;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

class AssessmentTest {
  private static final Scorer SCORER = Scorer.of(RuleBook.standard(), ScoringMethod.counting());

  private static Finding only(Row... rows) {
    return Iterables.getOnlyElement(SCORER.score(dataset(rows)).findings());
  }

  private static Finding finding(Scorecard card, String code) {
    return Iterables.getOnlyElement(
        card.findings().stream().filter(f -> f.target().indicator().code().value().equals(code)).toList());
  }

  @ParameterizedTest
  @EnumSource
  void each_verdict_comes_out_of_its_row(Verdict verdict) {
    Row row = row("A", verdict).in("2020");
    LocalDate day = verdict == Verdict.NOT_DUE ? LocalDate.of(2020, 6, 30) : LocalDate.of(2021, 1, 1);

    assertThat(SCORER.score(dataset(row), day).tally()).isEqualTo(Tally.of(verdict));
  }

  @Test
  void states_come_before_each_other_in_a_fixed_order() {
    LocalDate early = LocalDate.of(2020, 1, 1);

    assertThat(SCORER.score(dataset(row("A").notApplicable("miễn").in("2020")), early).tally())
        .isEqualTo(Tally.of(Verdict.NOT_APPLICABLE));
    assertThat(SCORER.score(dataset(row("A").actual("n/a").in("2020")), early).tally())
        .isEqualTo(Tally.of(Verdict.NOT_APPLICABLE));
    assertThat(SCORER.score(dataset(row("A").actual("5").in("2020")), early).tally())
        .isEqualTo(Tally.of(Verdict.NO_TARGET));
    assertThat(SCORER.score(dataset(row("A").in("2020")), early).tally()).isEqualTo(Tally.of(Verdict.NO_TARGET));
    assertThat(SCORER.score(dataset(row("A").target("5").in("2020")), early).tally())
        .isEqualTo(Tally.of(Verdict.NOT_DUE));
    assertThat(SCORER.score(dataset(row("A").target("5").actual("9").in("2020")), early).tally())
        .isEqualTo(Tally.of(Verdict.NOT_DUE));
    assertThat(SCORER.score(dataset(row("A").target("5").in("2020"))).tally()).isEqualTo(Tally.of(Verdict.NO_DATA));
  }

  @ParameterizedTest
  @CsvSource({
    "2020,      2020-12-31, NOT_DUE",
    "2020,      2021-01-01, MET",
    "2021-H1,   2021-06-30, NOT_DUE",
    "2021-H1,   2021-07-01, MET",
    "2020-2025, 2025-12-31, NOT_DUE",
    "2020-2025, 2026-01-01, MET",
    "2023-9M,   2023-09-30, NOT_DUE",
    "2023-9M,   2023-10-01, MET",
    "'',        1900-01-01, MET",
  })
  void a_period_is_due_from_the_day_after_its_last(String period, LocalDate day, Verdict expected) {
    assertThat(SCORER.score(dataset(row("A", Verdict.MET).in(period)), day).tally()).isEqualTo(Tally.of(expected));
  }

  @Test
  void without_a_day_every_row_is_due() {
    assertThat(SCORER.score(dataset(row("A", Verdict.MET).in("9999"))).tally()).isEqualTo(Tally.of(Verdict.MET));
  }

  @Test
  void nought_is_data() {
    assertThat(only(row("A").target(">=100").actual("0")).verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(only(row("A").target("0").actual("0")).verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void an_official_verdict_alone_is_no_data() {
    assertThat(only(row("A").target("5").official(OfficialVerdict.MET)).verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(only(row("A").official(OfficialVerdict.EXCEEDED)).verdict()).isEqualTo(Verdict.NO_TARGET);
  }

  @Test
  void a_composite_counts_once_and_its_parts_decide_without_target_or_data_of_its_own() {
    Scorecard card =
        SCORER.score(
            dataset(
                row("W").composite("2 of 3"),
                row("P1", Verdict.EXCEEDED).partOf("W"),
                row("P2", Verdict.NOT_MET).partOf("W"),
                row("P3", Verdict.MET).partOf("W")));

    assertThat(card.tally()).isEqualTo(Tally.of(Verdict.MET));
    assertThat(finding(card, "W").rule()).contains("composite");
    assertThat(finding(card, "W").parts()).isEqualTo(card.findings().subList(1, 4));
  }

  @Test
  void a_composites_own_figure_decides_nothing() {
    Scorecard card =
        SCORER.score(
            dataset(row("P", Verdict.NOT_MET).partOf("W"), row("W").composite("all").target("5").actual("9")));

    assertThat(card.tally()).isEqualTo(Tally.of(Verdict.NOT_MET));
  }

  @Test
  void a_composite_may_not_apply_or_not_be_due_as_any_other() {
    Row exempt = row("W").composite("all").notApplicable("miễn");
    assertThat(SCORER.score(dataset(exempt, row("P", Verdict.MET).partOf("W"))).tally())
        .isEqualTo(Tally.of(Verdict.NOT_APPLICABLE));

    Dataset dataset = dataset(row("W").composite("all").in("2020"), row("P", Verdict.MET).partOf("W").in("2020"));
    assertThat(SCORER.score(dataset, LocalDate.of(2020, 12, 31)).tally()).isEqualTo(Tally.of(Verdict.NOT_DUE));
    assertThat(SCORER.score(dataset, LocalDate.of(2021, 1, 1)).tally()).isEqualTo(Tally.of(Verdict.MET));
  }

  @Test
  void a_part_that_is_known_and_neither_set_nor_reported_there_is_open() {
    Dataset.Builder data = Dataset.builder();
    row("W").composite("all").addTo(data);
    row("P1", Verdict.MET).partOf("W").addTo(data);
    data.add(row("P2").partOf("W").indicator());
    Finding whole = finding(SCORER.score(data.build()), "W");

    assertThat(whole.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(whole.reason().basis()).isEqualTo(Basis.PARTS);
    assertThat(whole.reason().parts().orElseThrow().open()).isEqualTo(1);
    assertThat(whole.parts()).hasSize(1);
  }

  @Test
  void parts_in_another_locality_or_period_do_not_mix() {
    Scorecard card =
        SCORER.score(
            dataset(
                row("W").composite("all").at("Long An").in("2020"),
                row("W").composite("all").at("Bắc Giang").in("2020"),
                row("W").composite("all").at("Long An").in("2021"),
                row("P", Verdict.MET).partOf("W").at("Long An").in("2020"),
                row("P", Verdict.NOT_MET).partOf("W").at("Bắc Giang").in("2020"),
                row("P", Verdict.EXCEEDED).partOf("W").at("Long An").in("2021")));

    assertThat(card.countable()).extracting(Finding::verdict)
        .containsExactly(Verdict.MET, Verdict.NOT_MET, Verdict.EXCEEDED);
    assertThat(card.countable()).allSatisfy(whole -> assertThat(whole.parts()).hasSize(1));
  }

  @Test
  void a_composite_may_be_a_part_of_a_composite_whatever_the_order_of_rows() {
    Scorecard card =
        SCORER.score(
            dataset(
                row("W").composite("any"),
                row("V").composite("all").partOf("W"),
                row("P1", Verdict.MET).partOf("V"),
                row("U", Verdict.NOT_MET).partOf("W"),
                row("P2", Verdict.EXCEEDED).partOf("V")));
    Scorecard turned =
        SCORER.score(
            dataset(
                row("P2", Verdict.EXCEEDED).partOf("V"),
                row("U", Verdict.NOT_MET).partOf("W"),
                row("P1", Verdict.MET).partOf("V"),
                row("V").composite("all").partOf("W"),
                row("W").composite("any")));

    for (Scorecard each : List.of(card, turned)) {
      assertThat(each.tally()).isEqualTo(Tally.of(Verdict.MET));
      assertThat(finding(each, "V").verdict()).isEqualTo(Verdict.MET);
      assertThat(finding(each, "W").parts()).containsExactlyInAnyOrder(finding(each, "V"), finding(each, "U"));
    }
  }

  @Test
  void parts_of_parts_hang_together_and_are_not_counted() {
    Scorecard card =
        SCORER.score(
            dataset(
                row("C", Verdict.NOT_MET).partOf("B"), row("B", Verdict.NOT_MET).partOf("A"), row("A", Verdict.MET)));

    assertThat(card.tally()).isEqualTo(Tally.of(Verdict.MET));
    assertThat(finding(card, "A").parts()).containsExactly(finding(card, "B"));
    assertThat(finding(card, "B").parts()).containsExactly(finding(card, "C"));
  }
}
