package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;

/** The traps of Open SDG by name; whole series are in golden/methods/open-sdg-139fede. */
class OpenSdgTest {
  private static final String HEADER =
      "indicator;direction;period;baseline;base_year;actual;target;target_year;limit;series_of";

  private static RatedTable rated(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return RatedTable.of(OpenSdg.COMMIT_139FEDE, lines);
  }

  private static BigDecimal rounded(Optional<Measured> measured) {
    return measured.orElseThrow().value().orElseThrow().round(6, RoundingMode.HALF_UP);
  }

  private static void assertScore(Rating rating, String score) {
    assertThat(rating.score()).contains(Measured.of(Ratio.of(score)));
  }

  private static void assertNotAvailable(Rating rating, Undefined why) {
    assertThat(rating.band()).contains("not_available");
    assertThat(rating.measure()).contains(Measured.undefined(why));
    assertThat(rating.score()).contains(Measured.undefined(why));
  }

  @Test
  void a_target_achieved_beats_a_trend_that_alone_would_be_limited() {
    Rating rating = rated("9-7-1;ascending;2025;58.2;2015;59.5;50;2030;;").row(0);

    assertThat(rounded(rating.measure())).isEqualByComparingTo("0.219549");
    assertThat(rating.band()).contains("target_achieved");
    assertThat(rating.verdict()).contains(Verdict.MET_OR_EXCEEDED);
    assertScore(rating, "5");
  }

  @Test
  void a_target_is_achieved_while_the_figure_deteriorates() {
    Rating rating = rated("a;ascending;2025;90;2015;80;50;2030;;").row(0);

    assertThat(rating.measure().orElseThrow().value().orElseThrow().signum()).isNegative();
    assertThat(rating.band()).contains("target_achieved");
    assertScore(rating, "5");
  }

  @Test
  void one_figure_that_achieves_the_target_is_enough() {
    Rating rating = rated("a;ascending;2025;;;80;50;2030;;").row(0);

    assertThat(rating.measure()).contains(Measured.undefined(Undefined.TOO_FEW_FIGURES));
    assertThat(rating.band()).contains("target_achieved");
    assertScore(rating, "5");
  }

  @Test
  void one_figure_that_does_not_achieve_the_target_is_not_available_and_not_met() {
    Rating rating = rated("5-2-1;descending;2018;12.1;2018;12.1;11.495;2026;;").row(0);

    assertNotAvailable(rating, Undefined.TOO_FEW_FIGURES);
    assertThat(rating.verdict()).contains(Verdict.NOT_MET);
  }

  @Test
  void an_indicator_is_achieved_only_if_all_its_scored_series_are() {
    RatedTable both = rated("a;ascending;2016;1;2015;2;2;;;k", "b;ascending;2016;1;2015;1.5;2;2016;;k");
    RatedTable one = rated("a;ascending;2016;1;2015;2;2;;;k", "b;ascending;2016;1;2016;1;;;;k");

    assertThat(both.at(RatingLevel.INDICATOR, "k").band()).contains("moderate_progress");
    assertThat(both.at(RatingLevel.INDICATOR, "k").verdict()).isEmpty();
    assertThat(one.at(RatingLevel.INDICATOR, "k").band()).contains("target_achieved");
    assertThat(one.at(RatingLevel.INDICATOR, "k").verdict()).contains(Verdict.MET_OR_EXCEEDED);
  }

  @Test
  void a_target_of_0_is_taken_as_0_001_so_that_a_little_more_than_0_achieves_it() {
    RatedTable rated = rated("a;descending;2016;4;2015;0.0005;0;;;", "b;descending;2016;4;2015;0.0011;0;;;");

    assertThat(rated.row(0).band()).contains("target_achieved");
    assertThat(rated.row(1).band()).isNotEqualTo(Optional.of("target_achieved"));
    assertThat(rated.row(1).verdict()).contains(Verdict.NOT_MET);
  }

  @Test
  void a_strict_bound_is_not_achieved_by_its_limit() {
    RatedTable rated = rated("a;descending;2016;5;2015;4;under 4;2030;;", "b;descending;2016;5;2015;4;4;2030;;");

    assertThat(rated.row(0).band()).contains("substantial_progress");
    assertThat(rated.row(1).band()).contains("target_achieved");
  }

  @Test
  void the_constants_are_the_truncated_ones() {
    RatedTable rated = rated("a;ascending;2016;100;2015;160;200;2016;;", "b;ascending;2016;100;2015;100;200;2016;;");

    assertScore(rated.row(0), "0.00004");
    assertScore(rated.row(1), "-2.5");
  }

  @Test
  void scores_are_cut_at_5_and_minus_5() {
    RatedTable rated =
        rated(
            "a;ascending;2016;100;2015;150;;;;",
            "b;ascending;2016;100;2015;50;;;;",
            "c;ascending;2016;100;2015;240;400;2017;;",
            "d;ascending;2016;100;2015;10;200;2016;;");

    assertScore(rated.row(0), "5");
    assertScore(rated.row(1), "-5");
    assertScore(rated.row(2), "5");
    assertThat(rated.row(2).band()).contains("substantial_progress");
    assertScore(rated.row(3), "-5");
  }

  @Test
  void a_natural_limit_asks_for_less_the_nearer_the_base_is() {
    RatedTable rated = rated("a;ascending;2016;97;2015;97.3;;;;", "b;ascending;2016;97;2015;97.3;;;100;");

    assertThat(rated.row(0).band()).contains("limited_progress");
    assertThat(rated.row(1).band()).contains("substantial_progress");
  }

  @Test
  void beside_a_target_a_limit_does_nothing() {
    RatedTable rated = rated("a;ascending;2016;50;2015;60;90;;100;", "b;ascending;2016;50;2015;60;90;;;");

    assertThat(rated.row(0).score()).isEqualTo(rated.row(1).score());
  }

  @Test
  void base_year_is_2015_and_target_year_2030_if_not_given() {
    RatedTable rated = rated("a;ascending;2020;10;;12;20;;;", "b;ascending;2020;10;2015;12;20;2030;;");

    assertThat(rated.row(0).measure()).isEqualTo(rated.row(1).measure());
  }

  @Test
  void without_a_baseline_the_base_is_the_first_row_of_2015_or_later() {
    RatedTable rated =
        rated("a;ascending;2010;;;1;;;;", "a;ascending;2017;;;100;;;;", "a;ascending;2019;;;121;;;;");

    assertThat(rated.row(2).measure()).contains(Measured.of(Ratio.of("0.1")));
    assertThat(rated.row(0).measure()).isEmpty();
    assertThat(rated.row(0).band()).isEmpty();
    assertThat(rated.row(0).why()).contains("earlier figure of the series, which is rated at 2019");
    assertThat(rated.ratings().at(RatingLevel.INDICATOR)).hasSize(1);
  }

  @Test
  void a_target_of_a_later_row_without_a_figure_is_not_used_and_that_is_said() {
    RatedTable rated = rated("a;ascending;2017;;;100;;;;", "a;ascending;2018;;;110;;;;", "a;ascending;2030;;;;200;2030;;");

    assertThat(rated.row(1).measure()).contains(Measured.of(Ratio.of("0.1")));
    assertThat(rated.row(2).why())
        .contains("no figure of the series, which is rated at 2018; its target is not used, since that row has none");
  }

  @Test
  void a_later_row_without_a_figure_leaves_the_rating_at_the_last_figure() {
    RatedTable rated = rated("a;ascending;2017;;;100;;;;", "a;ascending;2018;;;110;;;;", "a;ascending;2019;;;;;;;");

    assertThat(rated.row(1).measure()).contains(Measured.of(Ratio.of("0.1")));
    assertThat(rated.row(2).why()).contains("no figure of the series, which is rated at 2018");
  }

  @Test
  void rows_need_not_stand_in_the_order_of_years() {
    RatedTable rated = rated("a;ascending;2019;;;121;;;;", "a;ascending;2017;;;100;;;;");

    assertThat(rated.row(0).measure()).contains(Measured.of(Ratio.of("0.1")));
    assertThat(rated.row(1).why()).contains("earlier figure of the series, which is rated at 2019");
  }

  @Test
  void a_range_of_years_stands_for_its_first() {
    Rating rating = rated("a;ascending;2017-2019;100;2015;121;;;;").row(0);

    assertThat(rating.measure()).contains(Measured.of(Ratio.of("0.1")));
  }

  @Test
  void two_figures_of_one_year_are_not_available() {
    RatedTable rated = rated("a;ascending;2015;;;1;;;;", "a;ascending;2017;;;2;;;;", "a;ascending;2017-Q1;;;3;;;;");

    assertNotAvailable(rated.row(2), Undefined.NOT_ONE_NUMBER);
  }

  @Test
  void an_undated_figure_has_no_year() {
    assertNotAvailable(rated("a;ascending;;100;2015;121;;;;").row(0), Undefined.NO_YEAR);
  }

  @Test
  void a_base_on_the_other_side_of_0_is_not_available() {
    assertNotAvailable(rated("a;ascending;2016;-1;2015;1;;;;").row(0), Undefined.SIGN_CHANGE);
  }

  @Test
  void a_base_equal_to_the_target_has_no_ratio() {
    RatedTable rated = rated("a;ascending;2016;10;2015;9;10;;;", "b;ascending;2016;10;2015;10;10;;;");

    assertNotAvailable(rated.row(0), Undefined.BASELINE_IS_TARGET);
    assertThat(rated.row(1).measure()).contains(Measured.undefined(Undefined.BASELINE_IS_TARGET));
    assertThat(rated.row(1).band()).contains("target_achieved");
  }

  @Test
  void if_all_values_are_negative_the_direction_is_turned() {
    Rating rating = rated("a;ascending;2016;-100;2015;-90;;;;").row(0);

    assertThat(rating.measure()).contains(Measured.of(Ratio.of("0.1")));
  }

  @Test
  void a_table_says_ascending_where_open_sdg_says_negative() {
    Rating rating = rated("a;;2016;100;2015;110;;;;").row(0);

    assertThat(rating.measure()).contains(Measured.of(Ratio.of("0.1")));
  }

  @Test
  void what_is_not_one_number_is_undecided_and_what_is_not_there_has_its_reason() {
    RatedTable rated =
        rated(
            "a;ascending;2016;100;2015;110;80-90;;;",
            "b;ascending;2016;100;2015;;90;;;",
            "c;ascending;2016;100;2015;n/a;90;;;",
            "d;ascending;2016;100;2015;over 100;90;;;",
            "e;ascending;2016;100;2015;;;;;",
            "f;ascending;2016;about 100;2015;110;;;;");

    assertNotAvailable(rated.row(0), Undefined.NOT_ONE_NUMBER);
    assertNotAvailable(rated.row(1), Undefined.NO_ACTUAL);
    assertNotAvailable(rated.row(2), Undefined.NOT_MEASURED);
    assertNotAvailable(rated.row(3), Undefined.NOT_ONE_NUMBER);
    assertNotAvailable(rated.row(4), Undefined.NO_ACTUAL);
    assertNotAvailable(rated.row(5), Undefined.NO_BASELINE);
    assertThat(rated.ratings().at(RatingLevel.TARGET))
        .extracting(rating -> rating.verdict().orElseThrow())
        .containsExactly(
            Verdict.UNDECIDED,
            Verdict.NO_DATA,
            Verdict.NOT_APPLICABLE,
            Verdict.UNDECIDED,
            Verdict.NO_TARGET,
            Verdict.NO_TARGET);
  }

  @Test
  void series_of_two_localities_are_two_series() {
    RatedTable rated =
        RatedTable.of(
            OpenSdg.COMMIT_139FEDE,
            "indicator;locality;period;actual;group",
            "a;north;2015;100;One",
            "a;south;2015;100;One",
            "a;north;2016;110;One",
            "a;south;2016;90;One");

    assertThat(rated.row(2).measure()).contains(Measured.of(Ratio.of("0.1")));
    assertThat(rated.row(3).measure()).contains(Measured.of(Ratio.of("-0.1")));
    assertThat(rated.ratings().at(RatingLevel.INDICATOR)).hasSize(2);
    assertThat(rated.ratings().at(RatingLevel.GROUP)).hasSize(2);
  }

  @Test
  void without_a_series_with_a_score_an_indicator_is_not_achieved() {
    Rating rating = rated("a;ascending;2016;100;2015;;90;;;").at(RatingLevel.INDICATOR, "a");

    assertThat(rating.score()).contains(Measured.undefined(Undefined.NOTHING_COUNTED));
    assertThat(rating.band()).contains("not_available");
    assertThat(rating.verdict()).isEmpty();
  }
}
