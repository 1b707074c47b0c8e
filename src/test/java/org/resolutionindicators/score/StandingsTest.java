package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;
import org.resolutionindicators.model.UnknownLocalityException;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

class StandingsTest {
  private static final Scorer SCORER = Scorer.of(RuleBook.standard(), ScoringMethod.counting());
  private static final Measured NOTHING = Measured.undefined(Undefined.NOTHING_COUNTED);

  private static LocalityCode code(String text) {
    return LocalityCode.of(text);
  }

  /** A district with communes of these codes. */
  private static Localities district(String... communes) {
    Localities.Builder tree = Localities.builder().add(Locality.of("Huyện"));
    for (String commune : communes) {
      tree.add(
          Locality.builder().code(code(commune)).level(LocalityLevel.COMMUNE).parent(code("Huyện")).build());
    }
    return tree.build();
  }

  /** Rows of one commune: so many met, then so many not met. */
  private static List<Row> rows(String commune, int met, int missed) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < met + missed; i++) {
      rows.add(Row.row("TC" + i, i < met ? Verdict.MET : Verdict.NOT_MET).at(commune));
    }
    return rows;
  }

  private static Scorecard card(List<Row> rows) {
    return SCORER.score(Row.dataset(rows.toArray(Row[]::new)));
  }

  /** Communes with 2/4, 4/4, 1/2, none, 0/3 and 4/4. */
  private static Standings six() {
    List<Row> rows = new ArrayList<>(rows("A", 2, 2));
    rows.addAll(rows("B", 4, 0));
    rows.addAll(rows("C", 1, 1));
    rows.addAll(rows("E", 0, 3));
    rows.addAll(rows("F", 4, 0));
    return Standings.of(card(rows), district("A", "B", "C", "D", "E", "F"), code("Huyện"));
  }

  private static Measured ratio(long part, long whole) {
    return Measured.of(Ratio.of(part, whole));
  }

  @Test
  void places_are_ranked_by_share_and_ties_share_their_places() {
    assertThat(six())
        .hasToString("[1-2: B 4/4, 1-2: F 4/4, 3-4: A 2/4, 3-4: C 1/2, 5: E 0/3, -: D 0/0]");
    assertThat(six().inTreeOrder())
        .extracting(s -> s.locality().code().value())
        .containsExactly("A", "B", "C", "D", "E", "F");
    Standing tied = six().inRankOrder().get(2);
    assertThat(tied.placing()).contains(Placing.of(3, 4));
    assertThat(tied.placing().orElseThrow().isTied()).isTrue();
    assertThat(tied.placing()).get().hasToString("3-4");
    Standing last = six().inRankOrder().get(4);
    assertThat(last.placing()).contains(Placing.of(5, 5)).get().hasToString("5");
    assertThat(last.placing().orElseThrow().isTied()).isFalse();
  }

  @Test
  void a_standing_has_the_tally_of_its_own_place() {
    Standing a = six().inTreeOrder().get(0);
    assertThat(a.tally()).isEqualTo(Tally.of(Verdict.MET, Verdict.MET, Verdict.NOT_MET, Verdict.NOT_MET));
    assertThat(a.reached()).isEqualTo(2);
    assertThat(a.total()).isEqualTo(4);
    assertThat(a.share()).isEqualTo(ratio(1, 2));
    assertThat(a.isAllReached()).isFalse();
    assertThat(a.hasFindings()).isTrue();
    assertThat(a.denominator()).isEqualTo(DenominatorPolicy.ALL);
    assertThat(six().inTreeOrder().get(1).isAllReached()).isTrue();
  }

  @Test
  void places_come_to_a_sum_a_mean_and_a_spread_without_those_in_which_nothing_is_counted() {
    assertThat(six().size()).isEqualTo(6);
    assertThat(six().tally().reached()).isEqualTo(11);
    assertThat(six().tally().size()).isEqualTo(17);
    assertThat(six().meanReached()).isEqualTo(ratio(11, 5));
    assertThat(six().shareMeetingAll()).isEqualTo(ratio(2, 5));
    assertThat(six().meetingAll()).extracting(s -> s.locality().code().value()).containsExactly("B", "F");
    assertThat(six().minShare()).isEqualTo(ratio(0, 1));
    assertThat(six().medianShare()).isEqualTo(ratio(1, 2));
    assertThat(six().maxShare()).isEqualTo(ratio(1, 1));
  }

  @Test
  void the_median_of_an_even_number_is_the_mean_of_the_two_in_the_middle() {
    List<Row> rows = new ArrayList<>(rows("A", 1, 2));
    rows.addAll(rows("B", 2, 5));
    rows.addAll(rows("C", 0, 1));
    rows.addAll(rows("D", 1, 0));
    Scorecard card = card(rows);
    assertThat(Standings.of(card, district("A", "B"), code("Huyện")).medianShare()).isEqualTo(ratio(13, 42));
    assertThat(Standings.of(card, district("A", "B", "C"), code("Huyện")).medianShare()).isEqualTo(ratio(2, 7));
    assertThat(Standings.of(card, district("A", "B", "C", "D"), code("Huyện")).medianShare()).isEqualTo(ratio(13, 42));
  }

  @Test
  void a_place_without_a_row_is_named_and_meets_nothing() {
    assertThat(six().withoutFindings()).extracting(s -> s.locality().code().value()).containsExactly("D");
    assertThat(six().unranked()).isEqualTo(six().withoutFindings());
    assertThat(six().ranked()).hasSize(5);
    Standing none = six().unranked().get(0);
    assertThat(none.share()).isEqualTo(NOTHING);
    assertThat(none.isAllReached()).isFalse();
    assertThat(none.placing()).isEmpty();
    assertThat(none).hasToString("-: D 0/0");
  }

  @Test
  void a_place_to_which_nothing_applies_has_findings_but_no_place_in_the_order() {
    Scorecard card =
        card(List.of(Row.row("TC", Verdict.NOT_APPLICABLE).at("A"), Row.row("TC", Verdict.NOT_MET).at("B")));
    Standings standings = Standings.of(card, district("A", "B"), code("Huyện"));
    assertThat(standings).hasToString("[1: B 0/1, -: A 0/0]");
    assertThat(standings.withoutFindings()).isEmpty();
    assertThat(standings.unranked()).hasSize(1);
    assertThat(standings.shareMeetingAll()).isEqualTo(ratio(0, 1));
  }

  @Test
  void y_is_that_of_the_denominator_of_the_card() {
    Dataset data = Row.dataset(Row.row("a", Verdict.MET).at("A"), Row.row("b", Verdict.NO_DATA).at("A"));
    Localities tree = district("A");
    Standings all = Standings.of(SCORER.score(data), tree, code("Huyện"));
    Standings assessed = Standings.of(SCORER.outOf(DenominatorPolicy.ASSESSED).score(data), tree, code("Huyện"));
    assertThat(all).hasToString("[1: A 1/2]");
    assertThat(all.shareMeetingAll()).isEqualTo(ratio(0, 1));
    assertThat(assessed).hasToString("[1: A 1/1]");
    assertThat(assessed.shareMeetingAll()).isEqualTo(ratio(1, 1));
  }

  @Test
  void a_parent_without_children_has_no_standings_and_nothing_in_it_meets_all() {
    Standings none = Standings.of(card(rows("A", 1, 0)), district("A"), code("A"));
    assertThat(none.size()).isZero();
    assertThat(none.inRankOrder()).isEmpty();
    assertThat(none.inTreeOrder()).isEmpty();
    assertThat(none.tally()).isEqualTo(Tally.ZERO);
    assertThat(none.meetingAll()).isEmpty();
    assertThat(none.shareMeetingAll()).isEqualTo(NOTHING);
    assertThat(none.meanReached()).isEqualTo(NOTHING);
    assertThat(none.minShare()).isEqualTo(NOTHING);
    assertThat(none.medianShare()).isEqualTo(NOTHING);
    assertThat(none.maxShare()).isEqualTo(NOTHING);
    assertThat(none.meeting(IndicatorCode.of("TC0"))).isEqualTo(Tally.ZERO);
    assertThat(none).hasToString("[]");
  }

  @Test
  void twelve_of_seventeen_communes_meet_an_indicator() {
    List<Row> rows = new ArrayList<>();
    String[] communes = new String[17];
    for (int i = 0; i < 17; i++) {
      communes[i] = "Xã " + i;
      rows.add(Row.row("Đạt chuẩn", i % 3 == 1 && i < 15 ? Verdict.NOT_MET : Verdict.MET).at(communes[i]));
      rows.add(Row.row("Khác", Verdict.NOT_MET).at(communes[i]));
    }
    rows.add(Row.row("Đạt chuẩn", Verdict.NOT_MET).at("Xã nơi khác"));
    Standings standings = Standings.of(card(rows), district(communes), code("Huyện"));
    Tally tally = standings.meeting(IndicatorCode.of("Đạt chuẩn"));
    assertThat(tally.reached()).isEqualTo(12);
    assertThat(tally.total(DenominatorPolicy.ALL)).isEqualTo(17);
    assertThat(tally.share(DenominatorPolicy.ALL).value().orElseThrow().percent(1)).isEqualByComparingTo("70.6");
  }

  @Test
  void an_indicator_that_is_part_of_another_is_met_but_not_in_the_tally_of_the_place() {
    Scorecard card =
        card(List.of(Row.row("whole", Verdict.MET).at("A"), Row.row("part", Verdict.NOT_MET).partOf("whole").at("A")));
    Standings standings = Standings.of(card, district("A"), code("Huyện"));
    assertThat(standings).hasToString("[1: A 1/1]");
    assertThat(standings.meeting(IndicatorCode.of("part"))).isEqualTo(Tally.of(Verdict.NOT_MET));
  }

  @Test
  void a_misspelt_code_is_not_an_empty_standing() {
    assertThatExceptionOfType(UnknownLocalityException.class)
        .isThrownBy(() -> Standings.of(card(rows("A", 1, 0)), district("A"), code("Huyen")))
        .withMessage("Localities must have the place that is asked about: 'Huyen' is none of 2");
    assertThatExceptionOfType(UnknownCodeException.class)
        .isThrownBy(() -> six().meeting(IndicatorCode.of("TC9")))
        .withMessage("Data set must have the indicator that is scored: 'TC9' is none of 4 indicators")
        .satisfies(e -> assertThat(e.subject()).isEqualTo("indicator"));
    assertThatExceptionOfType(UnknownCodeException.class)
        .isThrownBy(() -> six().group("Kinh tế"))
        .withMessage("Data set must have the group that is scored: 'Kinh tế' is none of []")
        .satisfies(e -> assertThat(e.code()).isEqualTo("Kinh tế"));
  }

  @Test
  void a_group_is_ranked_by_its_own_indicators() {
    Scorecard card =
        card(
            List.of(
                Row.row("a", Verdict.MET).group("Kinh tế").at("A"),
                Row.row("a", Verdict.NOT_MET).group("Kinh tế").at("B"),
                Row.row("b", Verdict.NOT_MET).group("Môi trường").at("A"),
                Row.row("c", Verdict.MET).at("B"),
                Row.row("d", Verdict.MET).at("B")));
    Standings all = Standings.of(card, district("A", "B"), code("Huyện"));
    assertThat(all).hasToString("[1: B 2/3, 2: A 1/2]");
    assertThat(all.group("Kinh tế")).hasToString("[1: A 1/1, 2: B 0/1]");
    assertThat(all.group("Môi trường")).hasToString("[1: A 0/1, -: B 0/0]");
    assertThat(all.group("Môi trường").withoutFindings()).extracting(s -> s.locality().name()).containsExactly("B");
    assertThat(all.group("")).hasToString("[1: B 2/2, -: A 0/0]");
    assertThat(all.group("Kinh tế").onlyGroup()).contains("Kinh tế");
    assertThat(all.group("Kinh tế").group("Môi trường")).isEqualTo(all.group("Môi trường"));
    assertThat(all.onlyGroup()).isEmpty();
  }

  @Test
  void places_of_a_level_are_ranked_through_what_lies_between() {
    Localities tree =
        Localities.builder()
            .add(Locality.of("T"))
            .add(place("H1", LocalityLevel.DISTRICT, "T"), place("H2", LocalityLevel.DISTRICT, "T"))
            .add(place("A", LocalityLevel.COMMUNE, "H1"), place("B", LocalityLevel.COMMUNE, "H2"))
            .build();
    List<Row> rows = new ArrayList<>(rows("A", 1, 0));
    rows.addAll(rows("B", 0, 1));
    rows.addAll(rows("H1", 1, 1));
    Scorecard card = card(rows);
    assertThat(Standings.of(card, tree, code("T"))).hasToString("[1: H1 1/2, -: H2 0/0]");
    assertThat(Standings.of(card, tree, code("T"), LocalityLevel.COMMUNE)).hasToString("[1: A 1/1, 2: B 0/1]");
    assertThat(Standings.of(card, tree, code("T"), LocalityLevel.PROVINCE)).hasToString("[]");
  }

  private static Locality place(String code, LocalityLevel level, String parent) {
    return Locality.builder().code(code(code)).level(level).parent(code(parent)).build();
  }

  @Test
  void all_periods_of_the_card_are_tallied_together() {
    Row[] rows = {
      Row.row("a", Verdict.MET).at("A").in("2020"),
      Row.row("b", Verdict.NOT_MET).at("A").in("2021"),
      Row.row("c", Verdict.NO_DATA).at("A").in("2022")
    };
    Scorecard card = SCORER.outOf(DenominatorPolicy.DUE).score(Row.dataset(rows), LocalDate.of(2022, 7, 1));
    assertThat(Standings.of(card, district("A"), code("Huyện"))).hasToString("[1: A 1/2]");
  }

  @Test
  void a_tree_that_was_not_cut_to_a_day_is_refused_where_it_has_a_place_twice() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    Localities twice =
        Localities.builder()
            .add(Locality.of("T"))
            .add(Locality.builder().code(code("A")).parent(code("T")).name("old").validUntil(day).build())
            .add(Locality.builder().code(code("A")).parent(code("T")).name("new").validFrom(day).build())
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Standings.of(card(rows("A", 1, 0)), twice, code("T")))
        .withMessage("Standings must have each place once, as a tree of one day has: 'A'");
    assertThat(Standings.of(card(rows("A", 1, 0)), twice.asOf(day), code("T")).inTreeOrder())
        .extracting(s -> s.locality().name())
        .containsExactly("new");
  }

  @Test
  void standings_are_equal_by_card_places_and_group() {
    Scorecard card = card(rows("A", 1, 0));
    new EqualsTester()
        .addEqualityGroup(
            Standings.of(card, district("A"), code("Huyện")),
            Standings.of(card, district("A"), code("Huyện"), LocalityLevel.COMMUNE))
        .addEqualityGroup(Standings.of(card, district("A"), code("Huyện")).group(""))
        .addEqualityGroup(Standings.of(card, district("A", "B"), code("Huyện")))
        .testEquals();
  }

  @Test
  void standings_are_the_same_after_serialisation() {
    Standings asked = six();
    assertThat(asked.inRankOrder()).hasSize(6);
    Standings back = SerializableTester.reserializeAndAssert(asked);
    assertThat(back).hasToString(asked.toString());
    SerializableTester.reserializeAndAssert(asked.inRankOrder());
  }
}
