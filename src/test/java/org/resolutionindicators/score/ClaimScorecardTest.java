package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.score.ClaimCheckTest.claim;
import static org.resolutionindicators.score.ClaimCheckTest.told;
import static org.resolutionindicators.score.Row.dataset;
import static org.resolutionindicators.score.Row.row;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.SerializableTester;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

/** Claims against scorecards. */
class ClaimScorecardTest {
  private static final Scorer SCORER = Scorer.of(RuleBook.standard(), ScoringMethod.counting());

  private static Scorecard card(Verdict... verdicts) {
    return SCORER.score(data(verdicts));
  }

  private static Dataset data(Verdict... verdicts) {
    List<Row> rows = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      rows.add(row("I" + rows.size(), verdict));
    }
    return dataset(rows.toArray(new Row[0]));
  }

  private static List<String> check(String claim, Scorecard card) {
    return told(ClaimCheck.of(claim(claim).build(), card));
  }

  @Test
  void counts_are_those_of_the_scorecard() {
    Scorecard card = card(Verdict.EXCEEDED, Verdict.EXCEEDED, Verdict.MET, Verdict.NOT_MET);
    assertThat(check("T=4 R=3 E=2 M=1 K=1", card)).isEmpty();
    assertThat(check("R=2", card)).containsExactly("SCORE_DIFFERS REACHED: claimed 2, found 3");
    assertThat(check("T=4 R=4 E=1 M=3 K=0", card))
        .containsExactly(
            "SCORE_DIFFERS REACHED: claimed 4, found 3",
            "SCORE_DIFFERS NOT_MET: claimed 0, found 1",
            "SCORE_DIFFERS EXCEEDED: claimed 1, found 2",
            "SCORE_DIFFERS MET: claimed 3, found 1");
    assertThat(ClaimCheck.of(claim("T=4 R=4").build(), card).isSound()).isFalse();
    assertThat(ClaimCheck.of(claim("T=4 R=4").build(), card).rows()).isEqualTo(card.findings());
  }

  @Test
  void a_lower_bound_contradicts_no_larger_count() {
    Scorecard card = card(Verdict.EXCEEDED, Verdict.MET, Verdict.NOT_MET);
    assertThat(check("R=>=1/3", card)).isEmpty();
    assertThat(check("R=>=2/3", card)).isEmpty();
    assertThat(check("R=>=3/3", card)).containsExactly("SCORE_DIFFERS REACHED: claimed 3, found 2");
  }

  @Test
  void what_is_open_in_the_scorecard_may_be_anything() {
    Scorecard card =
        card(Verdict.EXCEEDED, Verdict.MET, Verdict.MET_OR_EXCEEDED, Verdict.NOT_MET, Verdict.UNDECIDED, Verdict.NO_DATA);
    for (String sound : List.of("T=6 R=3", "T=6 R=5", "T=6 E=1", "T=6 E=4", "T=6 M=1", "T=6 M=4", "T=6 K=1", "T=6 K=3")) {
      assertThat(check(sound, card)).as(sound).isEmpty();
    }
    assertThat(check("T=6 R=2", card)).containsExactly("SCORE_DIFFERS REACHED: claimed 2, found 3");
    assertThat(check("T=6 R=6", card)).containsExactly("SCORE_DIFFERS REACHED: claimed 6, found 5");
    assertThat(check("T=6 E=0", card)).containsExactly("SCORE_DIFFERS EXCEEDED: claimed 0, found 1");
    assertThat(check("T=6 E=5", card)).containsExactly("SCORE_DIFFERS EXCEEDED: claimed 5, found 4");
    assertThat(check("T=6 M=0", card)).containsExactly("SCORE_DIFFERS MET: claimed 0, found 1");
    assertThat(check("T=6 K=0", card)).containsExactly("SCORE_DIFFERS NOT_MET: claimed 0, found 1");
    assertThat(check("T=6 K=4", card)).containsExactly("SCORE_DIFFERS NOT_MET: claimed 4, found 3");
  }

  @Test
  void of_a_total_without_the_open_ones_nothing_is_open() {
    Scorecard card = card(Verdict.EXCEEDED, Verdict.NOT_MET, Verdict.NO_TARGET, Verdict.UNDECIDED);
    assertThat(check("T=2 R=1", card)).isEmpty();
    assertThat(check("T=2 R=2", card)).containsExactly("SCORE_DIFFERS REACHED: claimed 2, found 1");
    assertThat(check("T=3 R=2", card)).isEmpty();
    assertThat(check("T=4 R=3", card)).isEmpty();
  }

  @Test
  void what_is_said_beside_may_be_about_some_that_were_missed() {
    Scorecard card = card(Verdict.EXCEEDED, Verdict.NOT_MET, Verdict.NOT_MET);
    assertThat(check("T=3 K=1 other", card)).isEmpty();
    assertThat(check("T=3 K=3 other", card)).containsExactly("SCORE_DIFFERS NOT_MET: claimed 3, found 2");
  }

  @Test
  void all_is_all_of_the_rows() {
    Scorecard card = card(Verdict.EXCEEDED, Verdict.MET, Verdict.NOT_MET, Verdict.UNDECIDED);
    assertThat(check("all", card)).containsExactly("SCORE_DIFFERS REACHED: claimed 4, found 3");
    assertThat(check("T=4 all", card)).containsExactly("SCORE_DIFFERS REACHED: claimed 4, found 3");
    assertThat(check("all", card(Verdict.EXCEEDED, Verdict.UNDECIDED))).isEmpty();
  }

  @Test
  void all_met_in_an_khe_is_not_so_where_revenue_was_missed() {
    Row revenue = row("Thu ngân sách").at("thị xã An Khê").in("2022").target("100").actual("80.18");
    Row other = row("Giảm nghèo").at("thị xã An Khê").in("2022").target("1").actual("2");
    Claim claim =
        Claim.builder()
            .locality(LocalityCode.of("thị xã An Khê"))
            .period(ReportingPeriod.ofYear(2022))
            .isAll(true)
            .other("đều đạt và vượt")
            .build();
    assertThat(told(ClaimCheck.of(claim))).isEmpty();
    assertThat(told(ClaimCheck.of(claim, SCORER.score(dataset(revenue, other)))))
        .containsExactly("SCORE_DIFFERS REACHED: claimed 2, found 1");
  }

  @Test
  void a_table_of_other_indicators_is_a_note() {
    Scorecard vinhLinh = card(Verdict.EXCEEDED, Verdict.MET, Verdict.NOT_MET, Verdict.NOT_MET, Verdict.NOT_MET);
    ClaimCheck check = ClaimCheck.of(claim("R=20/21").build(), vinhLinh);
    assertThat(told(check))
        .containsExactly(
            "SCOPE_DIFFERS TOTAL: claimed 21, found 5", "SCOPE_DIFFERS NOT_MET: claimed 1, found 3");
    assertThat(check.isSound()).isTrue();
    assertThat(check("R=16/21", vinhLinh)).containsExactly("SCOPE_DIFFERS TOTAL: claimed 21, found 5");
    assertThat(check("T=21 K=1", vinhLinh))
        .containsExactly("SCOPE_DIFFERS TOTAL: claimed 21, found 5", "SCOPE_DIFFERS NOT_MET: claimed 1, found 3");
    assertThat(check("T=21 all", vinhLinh))
        .containsExactly("SCOPE_DIFFERS TOTAL: claimed 21, found 5", "SCOPE_DIFFERS NOT_MET: claimed 0, found 3");
    assertThat(check("T=4 R=1 other K=1", vinhLinh))
        .containsExactly("SCOPE_DIFFERS TOTAL: claimed 4, found 5", "SCOPE_DIFFERS REACHED: claimed 1, found 2");
  }

  @Test
  void counts_that_no_table_of_that_size_can_hold_are_a_note() {
    Scorecard card = card(Verdict.EXCEEDED, Verdict.MET, Verdict.UNDECIDED);
    assertThat(check("R=5 K=1", card)).containsExactly("SCOPE_DIFFERS TOTAL: claimed 6, found 3");
    assertThat(check("E=4", card)).containsExactly("SCOPE_DIFFERS TOTAL: claimed 4, found 3");
    assertThat(check("E=2 M=2", card)).containsExactly("SCOPE_DIFFERS TOTAL: claimed 4, found 3");
  }

  @Test
  void what_does_not_apply_and_what_is_part_of_another_is_left_out() {
    Dataset data =
        dataset(
            row("A", Verdict.MET),
            row("B", Verdict.NOT_APPLICABLE).official(OfficialVerdict.EXCEEDED),
            row("A1", Verdict.NOT_MET).partOf("A").official(OfficialVerdict.MET));
    assertThat(check("T=1 R=1 M=1 K=0", SCORER.score(data))).isEmpty();
    assertThat(check("T=3", SCORER.score(dataset(row("B", Verdict.NOT_APPLICABLE)))))
        .containsExactly("SCOPE_DIFFERS TOTAL: claimed 3, found 0");
    Dataset official = dataset(row("A", Verdict.MET).official(OfficialVerdict.MET), row("B", Verdict.NOT_APPLICABLE));
    assertThat(check("T=1 R=0", SCORER.counting(VerdictSource.OFFICIAL).score(official)))
        .containsExactly("OFFICIAL_DIFFERS REACHED: claimed 0, found 1");
  }

  @Test
  void official_verdicts_on_each_row_are_counted_by_themselves() {
    Dataset data =
        dataset(
            row("A", Verdict.EXCEEDED).official(OfficialVerdict.EXCEEDED),
            row("B", Verdict.MET).official(OfficialVerdict.MET_OR_EXCEEDED),
            row("C", Verdict.NOT_MET).official(OfficialVerdict.NOT_MET));
    assertThat(check("T=3 R=2 E=1 M=1 K=1", SCORER.score(data))).isEmpty();
    assertThat(check("T=3 R=3", SCORER.score(data)))
        .containsExactly(
            "OFFICIAL_DIFFERS REACHED: claimed 3, found 2", "SCORE_DIFFERS REACHED: claimed 3, found 2");
    assertThat(check("T=3 E=2", SCORER.score(data))).containsExactly("SCORE_DIFFERS EXCEEDED: claimed 2, found 1");
    assertThat(check("T=3 R=3", SCORER.counting(VerdictSource.OFFICIAL).score(data)))
        .containsExactly("OFFICIAL_DIFFERS REACHED: claimed 3, found 2");
  }

  @Test
  void official_verdicts_on_some_rows_are_not_counted() {
    Dataset data = dataset(row("A", Verdict.EXCEEDED).official(OfficialVerdict.EXCEEDED), row("B", Verdict.NO_DATA));
    assertThat(check("T=2 R=2 E=1", SCORER.score(data))).isEmpty();
    Dataset without =
        dataset(
            row("A", Verdict.EXCEEDED).official(OfficialVerdict.EXCEEDED),
            row("B", Verdict.NO_TARGET).official(OfficialVerdict.MET));
    assertThat(check("T=1 R=1", SCORER.score(without))).isEmpty();
  }

  @Test
  void rows_that_cancel_out_are_named_though_the_counts_agree() {
    Dataset data =
        dataset(
            row("A", Verdict.EXCEEDED).official(OfficialVerdict.MET),
            row("B", Verdict.MET).official(OfficialVerdict.EXCEEDED),
            row("C", Verdict.NOT_MET).official(OfficialVerdict.MET),
            row("D", Verdict.MET).official(OfficialVerdict.NOT_MET),
            row("E", Verdict.MET).official(OfficialVerdict.MET_OR_EXCEEDED),
            row("F", Verdict.UNDECIDED).official(OfficialVerdict.MET),
            row("G", Verdict.MET));
    ClaimCheck check = ClaimCheck.of(claim("T=7 R=5").build(), SCORER.score(data));
    assertThat(told(check))
        .containsExactly(
            "ROW_DIFFERS REACHED: claimed 1, found 0 (C: NOT_MET by standard.number)",
            "ROW_DIFFERS REACHED: claimed 0, found 1 (D: MET by standard.number)",
            "ROW_DIFFERS EXCEEDED: claimed 0, found 1 (A: EXCEEDED by standard.number)",
            "ROW_DIFFERS EXCEEDED: claimed 1, found 0 (B: MET by standard.number)");
    assertThat(check.isSound()).isFalse();
    assertThat(check.discrepancies().get(0).finding().orElseThrow().official()).contains(OfficialVerdict.MET);
    SerializableTester.reserializeAndAssert(check);
  }

  private static Dataset places() {
    return dataset(
        row("A").at("Đức Hòa").in("2022").target("10").actual("11").group("kinh tế"),
        row("B").at("Đức Hòa").in("2022").target("10").actual("9").group("xã hội"),
        row("A").at("Đức Hòa").in("2021").target("10").actual("9").group("kinh tế"),
        row("A").at("Cần Đước").in("2022").target("10").actual("9").group("kinh tế"));
  }

  private static Claim.Builder at(String locality, String period, String counts) {
    Claim.Builder claim = claim(counts);
    if (!locality.isEmpty()) {
      claim.locality(LocalityCode.of(locality));
    }
    if (!period.isEmpty()) {
      claim.period(ReportingPeriod.parse(period));
    }
    return claim;
  }

  @Test
  void a_scorecard_of_many_places_is_looked_through_for_the_rows_that_are_meant() {
    for (Breakdown by : Breakdown.values()) {
      ImmutableList<Scorecard> cards = SCORER.scorecards(places(), by);
      ImmutableList<ClaimCheck> checks =
          ClaimCheck.ofAll(
              List.of(
                  at("Đức Hòa", "2022", "R=1/2").build(),
                  at("Đức Hòa", "2022", "R=2/2").build(),
                  at("Đức Hòa", "2022", "R=0/1").group("Kinh  tế").build(),
                  at("Đức Hòa", "2021", "R=0/1").build(),
                  at("Tân Trụ", "2022", "R=2/1").build()),
              cards);
      assertThat(checks).extracting(ClaimCheckTest::told)
          .containsExactly(
              List.of(),
              List.of("SCORE_DIFFERS REACHED: claimed 2, found 1"),
              List.of("SCORE_DIFFERS REACHED: claimed 0, found 1"),
              List.of(),
              List.of("REACHED_ABOVE_TOTAL REACHED: claimed 2, found 1"));
      assertThat(checks).extracting(check -> check.rows().size()).containsExactly(2, 2, 1, 1, 0);
    }
  }

  @Test
  void a_row_in_two_scorecards_counts_once() {
    List<Scorecard> cards = new ArrayList<>(SCORER.scorecards(places(), Breakdown.LOCALITY));
    cards.add(SCORER.score(places()));
    assertThat(ClaimCheck.ofAll(List.of(at("Đức Hòa", "2022", "R=1/2").build()), cards).get(0).rows()).hasSize(2);
  }

  @Test
  void a_claim_without_place_or_time_is_about_the_only_scorecard_there_is() {
    Claim claim = at("", "", "R=1/4").build();
    assertThat(told(ClaimCheck.of(claim, SCORER.score(places())))).isEmpty();
    assertThat(ClaimCheck.ofAll(List.of(claim), List.of(SCORER.score(places()))).get(0).rows()).hasSize(4);
    ImmutableList<Scorecard> several = SCORER.scorecards(places(), Breakdown.LOCALITY);
    assertThat(ClaimCheck.ofAll(List.of(claim), several).get(0).rows()).isEmpty();
    assertThat(ClaimCheck.ofAll(List.of(at("Cần Đước", "", "R=1/1").build()), several)).extracting(ClaimCheckTest::told)
        .containsExactly(List.of("SCORE_DIFFERS REACHED: claimed 1, found 0"));
    assertThat(ClaimCheck.ofAll(List.of(at("Đức Hòa", "", "R=1/1").build()), several).get(0).rows()).isEmpty();
  }

  @Test
  void rows_without_place_or_time_are_about_each() {
    Scorecard card = card(Verdict.MET, Verdict.NOT_MET);
    assertThat(told(ClaimCheck.of(at("Đức Hòa", "2022", "R=2/2").build(), card)))
        .containsExactly("SCORE_DIFFERS REACHED: claimed 2, found 1");
  }

  @Test
  void a_place_may_be_named_by_code_by_name_or_with_its_parent() {
    Locality ducHoa =
        Locality.builder().code(LocalityCode.of("803")).name("Đức Hòa").parent(LocalityCode.of("Long An")).build();
    Target target =
        Target.builder().indicator(row("A").indicator()).locality(ducHoa).period(ReportingPeriod.ofYear(2022)).build();
    Scorecard card = SCORER.score(Dataset.builder().add(target).build());
    for (String name : List.of("803", "Đức Hòa", "Đức Hòa (Long An)")) {
      assertThat(ClaimCheck.of(at(name, "2022", "").build(), card).rows()).as(name).hasSize(1);
    }
    assertThat(ClaimCheck.of(at("Đức Huệ", "2022", "").build(), card).rows()).isEmpty();
    assertThat(ClaimCheck.of(at("803", "2021", "").build(), card).rows()).isEmpty();
  }

  private static Claim group(String name, String counts, String source) {
    return at("Kim Bôi", "2020", counts).group(name).source(source).build();
  }

  @Test
  void groups_in_a_list_are_held_against_their_whole() {
    Claim whole = at("Kim Bôi", "2020", "R=46/57").source("báo A").build();
    List<Claim> claims =
        List.of(
            whole,
            group("kinh tế", "R=10", "báo A"),
            group("xã hội", "R=22", "báo A"),
            group("xây dựng Đảng", "R=12", "báo A"),
            at("Kim Bôi", "2021", "R=46/57").build(),
            at("Kim Bôi", "2020", "R=46/57").periodNote("ước").build());
    ImmutableList<ClaimCheck> checks = ClaimCheck.ofAll(claims, List.of());
    assertThat(checks).extracting(ClaimCheck::claim).containsExactlyElementsOf(claims);
    assertThat(checks).extracting(ClaimCheckTest::told)
        .containsExactly(
            List.of("GROUPS_DIFFER REACHED: claimed 46, found 44"),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
  }

  @Test
  void where_two_claims_are_about_one_group_those_of_the_same_source_count() {
    Claim whole = at("Kim Bôi", "2020", "R=46/57").source("báo A").build();
    Claim economy = group("kinh tế", "R=10", "báo A");
    Claim society = group("xã hội", "R=22", "báo A");
    Claim again = group("Kinh tế", "R=24", "báo B");
    assertThat(told(ClaimCheck.ofAll(List.of(whole, economy, society, again), List.of()).get(0)))
        .containsExactly("GROUPS_DIFFER REACHED: claimed 46, found 32");
    Claim twice = group("kinh tế", "R=24", "báo A");
    assertThat(told(ClaimCheck.ofAll(List.of(whole, economy, society, twice), List.of()).get(0))).isEmpty();
  }
}
