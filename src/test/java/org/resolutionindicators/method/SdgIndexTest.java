package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;

/** The traps of the SDG Index by name; published and constructed tables are in golden/methods/sdg-index-2023. */
class SdgIndexTest {
  private static final String HEADER =
      "locality;peer_group;indicator;group;period;actual;optimum;green;red;lower_bound;direction;part_of";

  private static RatedTable rated(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return RatedTable.of(SdgIndex.REPORT_2023, lines);
  }

  private static RatedTable one(String actual, String bounds) {
    return rated(";;a;g;;" + actual + ";" + bounds + ";;");
  }

  private static void assertScore(Rating rating, String score) {
    assertThat(rating.score()).contains(Measured.of(Ratio.of(score)));
  }

  @Test
  void a_value_at_a_threshold_has_the_better_colour_higher_or_lower_being_better() {
    assertThat(one("80", "100;80;50;0").row(0).band()).contains("green");
    assertThat(one("65", "100;80;50;0").row(0).band()).contains("yellow");
    assertThat(one("50", "100;80;50;0").row(0).band()).contains("orange");
    assertThat(one("49.999", "100;80;50;0").row(0).band()).contains("red");
    assertThat(one("20", "0;20;50;100").row(0).band()).contains("green");
    assertThat(one("35", "0;20;50;100").row(0).band()).contains("yellow");
    assertThat(one("50", "0;20;50;100").row(0).band()).contains("orange");
    assertThat(one("50.001", "0;20;50;100").row(0).band()).contains("red");
  }

  @Test
  void a_score_is_cut_at_0_and_100_and_the_measure_is_not() {
    assertScore(one("130", "100;80;50;0").row(0), "100");
    assertThat(one("130", "100;80;50;0").row(0).measure()).contains(Measured.of(Ratio.of("130")));
    assertScore(one("-5", "100;80;50;0").row(0), "0");
    assertThat(one("-5", "100;80;50;0").row(0).measure()).contains(Measured.of(Ratio.of("-5")));
  }

  @Test
  void the_bounds_and_not_the_table_say_which_way_is_better() {
    RatedTable rated = rated(";;a;g;;20;0;20;50;100;ascending;");

    assertScore(rated.row(0), "80");
    assertThat(rated.row(0).band()).contains("green");
  }

  @Test
  void green_may_be_the_optimum() {
    RatedTable rated = one("7.65", "7.65;7.65;11.475;39.3");

    assertThat(rated.row(0).band()).contains("green");
    assertThat(rated.at(RatingLevel.GROUP, "g").measure()).contains(Measured.of(Ratio.of("3")));
  }

  @Test
  void a_missing_value_is_left_out_of_the_mean_and_has_no_colour() {
    RatedTable rated = rated(";;a;g;;60;100;80;50;0;;", ";;b;g;;;100;80;50;0;;");

    assertThat(rated.row(1).score()).contains(Measured.undefined(Undefined.NO_ACTUAL));
    assertThat(rated.row(1).band()).isEmpty();
    assertScore(rated.at(RatingLevel.GROUP, "g"), "60");
  }

  @Test
  void half_of_the_indicators_have_a_colour_together_and_fewer_are_grey() {
    RatedTable half = rated(";;a;g;;60;100;80;50;0;;", ";;b;g;;;100;80;50;0;;");
    RatedTable fewer = rated(";;a;g;;60;100;80;50;0;;", ";;b;g;;;100;80;50;0;;", ";;c;g;;;100;80;50;0;;");

    assertThat(half.at(RatingLevel.GROUP, "g").band()).contains("orange");
    assertThat(fewer.at(RatingLevel.GROUP, "g").band()).contains("grey");
    assertScore(fewer.at(RatingLevel.GROUP, "g"), "60");
  }

  private static Optional<String> goal(String... actuals) {
    String[] rows = new String[actuals.length];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = ";;i" + i + ";g;;" + actuals[i] + ";100;80;50;0;;";
    }
    return rated(rows).at(RatingLevel.GROUP, "g").band();
  }

  @Test
  void a_goal_is_green_or_red_only_if_both_of_its_two_worst_are() {
    assertThat(goal("80", "100", "90")).contains("green");
    assertThat(goal("79.9", "100", "100")).contains("yellow");
    assertThat(goal("49", "10", "100")).contains("red");
    assertThat(goal("0", "100")).contains("yellow");
    assertThat(goal("0", "79")).contains("orange");
    assertThat(goal("0", "50")).contains("orange");
  }

  @Test
  void a_mean_of_one_and_a_half_is_yellow() {
    assertThat(goal("60", "70")).contains("yellow");
    assertThat(goal("59.999", "70")).contains("orange");
  }

  @Test
  void a_goal_of_one_indicator_has_its_colour() {
    assertThat(goal("80")).contains("green");
    assertThat(goal("65")).contains("yellow");
    assertThat(goal("50")).contains("orange");
    assertThat(goal("49")).contains("red");
  }

  @Test
  void a_goal_without_a_score_counts_with_the_mean_of_its_region() {
    RatedTable rated =
        rated(
            "a;n;i;g;;;100;80;50;0;;", "a;n;j;h;;50;100;80;50;0;;", "a;n;k;h;;50;100;80;50;0;;",
            "a;n;l;h;;50;100;80;50;0;;", "a;n;m;h;;50;100;80;50;0;;",
            "b;n;i;g;;60;100;80;50;0;;", "c;n;i;g;;80;100;80;50;0;;", "d;s;i;g;;10;100;80;50;0;;");

    assertScore(rated.locality("a"), "60");
    assertThat(rated.locality("a").placing().orElseThrow()).hasToString("1");
  }

  @Test
  void without_a_region_that_has_the_goal_there_is_no_index() {
    RatedTable rated = rated("a;;i;g;;;100;80;50;0;;", "a;;j;h;;50;100;80;50;0;;", "b;n;i;g;;60;100;80;50;0;;");

    assertThat(rated.locality("a").score()).contains(Measured.undefined(Undefined.MISSING_FIGURE));
    assertThat(rated.locality("a").placing()).isEmpty();
  }

  private static RatedTable withMissing(int missing) {
    String[] rows = new String[10];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = "a;n;i" + i + ";g;;" + (i < missing ? "" : "50") + ";100;80;50;0;;";
    }
    return rated(rows);
  }

  @Test
  void a_fifth_missing_is_ranked_and_more_has_an_index_without_a_rank() {
    Rating ranked = withMissing(2).locality("a");
    Rating unranked = withMissing(3).locality("a");

    assertThat(ranked.placing().orElseThrow()).hasToString("1");
    assertThat(ranked.why()).isEmpty();
    assertScore(unranked, "50");
    assertThat(unranked.placing()).isEmpty();
    assertThat(unranked.why()).contains("not ranked: 3 of 10 indicators missing, more than 20%");
  }

  @Test
  void an_indicator_that_a_locality_does_not_report_at_all_is_missing_there() {
    RatedTable rated = rated("a;n;i;g;;50;100;80;50;0;;", "a;n;j;g;;50;100;80;50;0;;", "b;n;i;g;;50;100;80;50;0;;");

    assertThat(rated.locality("b").why()).contains("not ranked: 1 of 2 indicators missing, more than 20%");
  }

  @Test
  void what_is_not_applicable_is_not_missing_and_a_goal_of_nothing_else_is_left_out() {
    RatedTable rated =
        rated(
            "a;n;i;sea;;n/a;100;80;50;0;;", "a;n;j;g;;50;100;80;50;0;;", "b;n;i;sea;;90;100;80;50;0;;",
            "b;n;j;g;;70;100;80;50;0;;");

    assertThat(rated.row(0).score()).contains(Measured.undefined(Undefined.NOT_MEASURED));
    assertScore(rated.locality("a"), "50");
    assertThat(rated.locality("a").placing().orElseThrow()).hasToString("2");
    assertThat(rated.ratings().at(RatingLevel.GROUP)).hasSize(3);
  }

  @Test
  void equal_indices_share_their_ranks() {
    RatedTable rated =
        rated("a;n;i;g;;50;100;80;50;0;;", "b;n;i;g;;90;100;80;50;0;;", "c;n;i;g;;50;100;80;50;0;;");

    assertThat(rated.locality("a").placing().orElseThrow()).hasToString("2-3");
    assertThat(rated.locality("b").placing().orElseThrow()).hasToString("1");
    assertThat(rated.locality("c").placing().orElseThrow()).hasToString("2-3");
  }

  @Test
  void without_bounds_or_thresholds_what_is_missing_is_said() {
    RatedTable rated =
        rated(
            ";;a;;;50;;80;50;0;;", ";;b;;;50;100;80;50;100;;", ";;c;;;50;100;;;0;;", ";;d;;;50;100;50;80;0;;",
            ";;e;;;over 5;100;80;50;0;;");

    assertThat(rated.row(0).score()).contains(Measured.undefined(Undefined.NO_BOUNDS));
    assertThat(rated.row(1).score()).contains(Measured.undefined(Undefined.EQUAL_BOUNDS));
    assertScore(rated.row(2), "50");
    assertThat(rated.row(2).band()).isEmpty();
    assertScore(rated.row(3), "50");
    assertThat(rated.row(3).band()).isEmpty();
    assertThat(rated.row(4).score()).contains(Measured.undefined(Undefined.NOT_ONE_NUMBER));
    assertThat(rated.ratings().at(RatingLevel.GROUP)).isEmpty();
    assertThat(rated.ratings().at(RatingLevel.LOCALITY).get(0).score())
        .contains(Measured.undefined(Undefined.NOTHING_COUNTED));
    assertThat(rated.ratings().at(RatingLevel.LOCALITY).get(0).why()).isEmpty();
  }

  @Test
  void the_last_year_with_a_figure_counts() {
    RatedTable rated =
        rated(
            "a;n;i;g;2020;50;100;80;50;0;;", "a;n;i;g;2021;60;100;80;50;0;;", "a;n;i;g;2022;;100;80;50;0;;");

    assertScore(rated.locality("a"), "60");
    assertThat(rated.row(0).score()).isEmpty();
    assertThat(rated.row(0).why()).contains("earlier figure of the series, which is rated at 2021");
    assertThat(rated.row(2).why()).contains("no figure of the series, which is rated at 2021");
  }

  @Test
  void a_part_of_another_indicator_is_rated_and_not_counted() {
    RatedTable rated = rated("a;n;i;g;;50;100;80;50;0;;", "a;n;j;g;;100;100;80;50;0;;i");

    assertScore(rated.row(1), "100");
    assertScore(rated.locality("a"), "50");
  }

  @Test
  void no_verdict_is_given() {
    assertThat(one("100", "100;80;50;0").ratings().all()).allMatch(rating -> rating.verdict().isEmpty());
  }
}
