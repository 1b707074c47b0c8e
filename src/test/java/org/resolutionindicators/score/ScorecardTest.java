package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.score.Row.dataset;
import static org.resolutionindicators.score.Row.row;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

class ScorecardTest {
  private static final Scorer SCORER = Scorer.of(RuleBook.standard(), ScoringMethod.counting());

  private static String code(Finding finding) {
    return finding.target().indicator().code().value();
  }

  /** Seven exceeded and five met. */
  private static Dataset twelve() {
    Row[] rows = new Row[12];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = row("I" + i, i < 7 ? Verdict.EXCEEDED : Verdict.MET);
    }
    return dataset(rows);
  }

  @Test
  void x_y_and_the_split_are_read_from_the_tally() {
    Scorecard card = SCORER.score(twelve());

    assertThat(card.reached()).isEqualTo(12);
    assertThat(card.total()).isEqualTo(12);
    assertThat(card.tally()).hasToString("{EXCEEDED=7, MET=5}");
    assertThat(card.share()).isEqualTo(Measured.of(Ratio.of(1, 1)));
    assertThat(card.isAllReached()).isTrue();
    assertThat(card.scorer()).isEqualTo(SCORER);
    assertThat(card.asOf()).isEmpty();
    assertThat(card.group()).isEmpty();
  }

  @Test
  void each_excluded_state_is_counted_beside_the_total() {
    Dataset dataset =
        dataset(
            row("A", Verdict.MET),
            row("B", Verdict.NOT_MET),
            row("C", Verdict.UNDECIDED),
            row("D", Verdict.NO_DATA),
            row("E", Verdict.NO_TARGET),
            row("F", Verdict.NOT_APPLICABLE));
    Scorecard card = SCORER.score(dataset);

    assertThat(card.tally())
        .hasToString("{MET=1, NOT_MET=1, UNDECIDED=1, NO_DATA=1, NO_TARGET=1, NOT_APPLICABLE=1}");
    assertThat(card.reached()).isEqualTo(1);
    assertThat(card.total()).isEqualTo(4);
    assertThat(card.tally().size()).isEqualTo(6);
    assertThat(card.isAllReached()).isFalse();
    assertThat(SCORER.outOf(DenominatorPolicy.ASSESSED).score(dataset).total()).isEqualTo(2);
  }

  @Test
  void an_exempt_indicator_that_also_passes_is_in_neither_x_nor_y() {
    Row exempt = row("B").target("5").notApplicable("miễn").actual("9").official(OfficialVerdict.MET);
    Scorecard card = SCORER.counting(VerdictSource.OFFICIAL).score(dataset(row("A", Verdict.MET), exempt));

    assertThat(card.reached()).isEqualTo(1);
    assertThat(card.total()).isEqualTo(1);
    assertThat(card.tally().count(Verdict.NOT_APPLICABLE)).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource
  void an_empty_data_set_is_0_of_0(DenominatorPolicy policy) {
    Scorecard card = SCORER.outOf(policy).score(Dataset.builder().build());

    assertThat(card.reached()).isZero();
    assertThat(card.total()).isZero();
    assertThat(card.share()).isEqualTo(Measured.undefined(Undefined.NOTHING_COUNTED));
    assertThat(card.isAllReached()).isFalse();
    assertThat(card.findings()).isEmpty();
    assertThat(card.tallyByGroup()).isEmpty();
    assertThat(card.localities()).isEmpty();
    assertThat(card.periods()).isEmpty();
  }

  @Test
  void parts_are_shown_and_not_counted() {
    Scorecard card =
        SCORER.score(dataset(row("A", Verdict.MET), row("B", Verdict.NOT_MET).partOf("A"), row("C", Verdict.EXCEEDED)));

    assertThat(card.findings()).extracting(ScorecardTest::code).containsExactly("A", "B", "C");
    assertThat(card.countable()).extracting(ScorecardTest::code).containsExactly("A", "C");
    assertThat(card.tally()).isEqualTo(Tally.of(Verdict.MET, Verdict.EXCEEDED));
    assertThat(card.countedAs(Verdict.NOT_MET)).isEmpty();
    assertThat(card.findings().get(0).parts()).containsExactly(card.findings().get(1));
  }

  @Test
  void disagreements_are_listed_whichever_verdict_is_counted() {
    Dataset dataset =
        dataset(
            row("agrees", Verdict.MET).official(OfficialVerdict.MET),
            row("less", Verdict.EXCEEDED).official(OfficialVerdict.MET),
            row("more", Verdict.MET).official(OfficialVerdict.EXCEEDED),
            row("either", Verdict.EXCEEDED).official(OfficialVerdict.MET_OR_EXCEEDED),
            row("open", Verdict.MET_OR_EXCEEDED).official(OfficialVerdict.MET),
            row("missed", Verdict.NOT_MET).official(OfficialVerdict.MET_OR_EXCEEDED),
            row("denied", Verdict.MET_OR_EXCEEDED).official(OfficialVerdict.NOT_MET),
            row("undecided", Verdict.UNDECIDED).official(OfficialVerdict.MET),
            row("nothing", Verdict.NO_DATA).official(OfficialVerdict.MET),
            row("unofficial", Verdict.MET),
            row("part", Verdict.NOT_MET).partOf("agrees").official(OfficialVerdict.MET));

    for (VerdictSource source : VerdictSource.values()) {
      assertThat(SCORER.counting(source).score(dataset).disagreements())
          .extracting(ScorecardTest::code)
          .containsExactly("less", "more", "missed", "denied", "part");
    }
  }

  @Test
  void disagreements_that_cancel_out_in_the_totals_are_listed_all_the_same() {
    Dataset dataset =
        dataset(
            row("A", Verdict.EXCEEDED).official(OfficialVerdict.MET),
            row("B", Verdict.MET).official(OfficialVerdict.EXCEEDED));
    Scorecard computed = SCORER.score(dataset);
    Scorecard official = SCORER.counting(VerdictSource.OFFICIAL).score(dataset);

    assertThat(official.tally()).isEqualTo(computed.tally());
    assertThat(computed.disagreements()).hasSize(2);
  }

  @Test
  void rows_without_an_official_verdict_are_named_where_official_ones_are_counted() {
    Dataset dataset =
        dataset(
            row("A", Verdict.NOT_MET).official(OfficialVerdict.EXCEEDED),
            row("B", Verdict.MET),
            row("C", Verdict.NO_DATA),
            row("D", Verdict.MET).partOf("B"));
    Scorecard official = SCORER.counting(VerdictSource.OFFICIAL).score(dataset);

    assertThat(official.withoutOfficial()).extracting(ScorecardTest::code).containsExactly("B", "C");
    assertThat(official.tally()).isEqualTo(Tally.of(Verdict.EXCEEDED, Verdict.MET, Verdict.NO_DATA));
    assertThat(official.countedAs(Verdict.EXCEEDED)).extracting(ScorecardTest::code).containsExactly("A");
    assertThat(SCORER.score(dataset).withoutOfficial()).isEmpty();
    assertThat(SCORER.counting(VerdictSource.OFFICIAL_WHERE_UNDECIDED).score(dataset).withoutOfficial()).isEmpty();
  }

  @Test
  void tallies_of_groups_keep_the_order_of_the_data_and_sum_to_the_tally() {
    Scorecard card =
        SCORER.score(
            dataset(
                row("A", Verdict.MET).group("văn hóa-xã hội"),
                row("B", Verdict.NOT_MET).group("kinh tế"),
                row("C", Verdict.EXCEEDED),
                row("D", Verdict.EXCEEDED).group("văn hóa-xã hội"),
                row("E", Verdict.NOT_MET).group("trong đó").partOf("A")));

    assertThat(card.tallyByGroup().keySet()).containsExactly("văn hóa-xã hội", "kinh tế", "");
    assertThat(card.tallyByGroup())
        .containsEntry("văn hóa-xã hội", Tally.of(Verdict.MET, Verdict.EXCEEDED))
        .containsEntry("kinh tế", Tally.of(Verdict.NOT_MET))
        .containsEntry("", Tally.of(Verdict.EXCEEDED));
    assertThat(card.tallyByGroup().values().stream().collect(Tally.merging())).isEqualTo(card.tally());
  }

  @Test
  void localities_and_periods_are_named_once_each_in_order() {
    Scorecard card =
        SCORER.score(
            dataset(
                row("A", Verdict.MET).at("Long An").in("2021"),
                row("A", Verdict.MET).at("Bắc Giang").in("2020"),
                row("A", Verdict.MET).at("Long An").in("2020")));

    assertThat(card.localities()).containsExactly(Locality.of("Long An"), Locality.of("Bắc Giang"));
    assertThat(card.periods()).containsExactly(ReportingPeriod.ofYear(2021), ReportingPeriod.ofYear(2020));
  }

  @Test
  void equal_cards_have_one_scorer_day_group_and_findings() {
    Dataset dataset = dataset(row("A", Verdict.MET).group("g"), row("B", Verdict.NO_DATA).group("g"));
    Scorecard tallied = SCORER.score(dataset);
    tallied.tally();

    new EqualsTester()
        .addEqualityGroup(tallied, SCORER.score(dataset))
        .addEqualityGroup(SCORER.score(dataset, LocalDate.of(2021, 1, 1)))
        .addEqualityGroup(SCORER.outOf(DenominatorPolicy.DUE).score(dataset))
        .addEqualityGroup(SCORER.scorecards(dataset, Breakdown.GROUP).get(0))
        .addEqualityGroup(SCORER.score(dataset(row("A", Verdict.MET).group("g"))))
        .testEquals();
  }

  @Test
  void a_card_survives_serialisation_with_its_tally() {
    Scorecard card = SCORER.score(twelve(), LocalDate.of(2021, 1, 1));
    List<Tally> tallies = List.of(card.tally(), SerializableTester.reserializeAndAssert(card).tally());

    assertThat(tallies.get(1)).isEqualTo(tallies.get(0));
  }
}
