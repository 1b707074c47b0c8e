package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.Ratings;

class WeatherSymbolsTest {
  private static final WeatherSymbols METHOD = WeatherSymbols.DNS_2025;

  /** The ratings of series, without the rows beside them. */
  private static List<Rating> rated(Ratings ratings) {
    return ratings.all().stream().filter(rating -> !rating.why().orElse("").startsWith("a row of the series")).toList();
  }

  /** Figures up to 2020; the target is for 2030. */
  private static Rating rated(String direction, String target, String... figures) {
    List<String> rows = new ArrayList<>(List.of("indicator,direction,period,target,actual,target_year"));
    for (int i = 0; i < figures.length; i++) {
      rows.add("I," + direction + "," + (2021 - figures.length + i) + "," + target + "," + figures[i] + ",2030");
    }
    Ratings ratings = MethodRows.rate(METHOD, rows.toArray(String[]::new));
    assertThat(rated(ratings)).hasSize(1);
    return rated(ratings).get(0);
  }

  @Test
  void five_and_twenty_per_cent_both_belong_to_the_middle() {
    assertThat(rated("ascending", "100", "85.25", "86", "87", "88", "89", "90").band()).contains("sun and cloud");
    assertThat(rated("ascending", "100", "86", "86", "87", "88", "89", "90").band()).contains("sun and cloud");
    assertThat(rated("ascending", "100", "85.249", "86", "87", "88", "89", "90").band()).contains("sun");
    assertThat(rated("ascending", "100", "86.001", "86", "87", "88", "89", "90").band()).contains("cloud");
  }

  @Test
  void a_constant_distance_is_a_thunderstorm_and_so_is_a_growing_one() {
    assertThat(rated("ascending", "100", "90", "91", "92", "91", "90", "90").band()).contains("thunderstorm");
    assertThat(rated("descending", "100", "110", "111", "112", "113", "114", "115").band()).contains("thunderstorm");
    assertThat(rated("ascending", "100", "89.9999", "90", "90", "90", "90", "90").band()).contains("cloud");
  }

  @Test
  void the_last_six_figures_count_however_many_there_are() {
    Rating rating = rated("ascending", "100", "0", "200", "85", "86", "87", "88", "89", "90");

    assertThat(rating.measure()).contains(Measured.of(Ratio.of(0, 1)));
    assertThat(rating.band()).contains("sun");
  }

  @Test
  void four_figures_are_enough_and_three_are_not() {
    Rating four = rated("ascending", "100", "87", "88", "89", "90");

    assertThat(four.band()).contains("sun");
    assertThat(four.why()).contains("from 4 figures instead of 6");
    assertThat(rated("ascending", "100", "88", "89", "90").measure())
        .contains(Measured.undefined(Undefined.TOO_FEW_FIGURES));
  }

  @Test
  void a_target_achieved_while_deteriorating_has_no_symbol() {
    Rating rating = rated("ascending", "100", "111", "109", "107", "105", "103", "101");

    assertThat(rating.band()).isEmpty();
    assertThat(rating.measure()).contains(Measured.undefined(Undefined.TARGET_REACHED));
    assertThat(rating.why())
        .contains("at the target or beyond it, but not projected to be so in its year: no symbol is published");
  }

  @Test
  void a_target_reached_that_would_stay_so_is_a_sun() {
    Rating rating = rated("descending", "at most 100", "100", "100", "100", "100", "100", "100");

    assertThat(rating.band()).contains("sun");
    assertThat(rating.why()).contains("at the target or beyond it, and projected to be so in its year");
  }

  @Test
  void a_strict_target_is_not_reached_by_its_limit() {
    assertThat(rated("descending", "below 100", "100", "100", "100", "100", "100", "100").band()).isEmpty();
  }

  @Test
  void overshooting_misses_nothing() {
    assertThat(rated("descending", "100", "160", "150", "140", "130", "120", "110").band()).contains("sun");
  }

  @Test
  void figures_that_are_no_number_are_left_out() {
    assertThat(rated("ascending", "100", "85", "86", "87", "about 500", "89", "90").why())
        .contains("from 5 figures instead of 6");
  }

  @Test
  void order_and_locality_of_the_rows_are_kept_apart() {
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            "indicator,locality,direction,period,target,actual,target_year",
            "I,A,ascending,2020,100,90,2030",
            "I,B,ascending,2020,100,90,2030",
            "I,A,ascending,2017,,87,",
            "I,B,ascending,2017,,93,",
            "I,A,ascending,2019,,89,",
            "I,B,ascending,2019,,91,",
            "I,A,ascending,2018,,88,",
            "I,B,ascending,2018,,92,");

    assertThat(rated(ratings))
        .extracting(rating -> rating.band().orElse(""))
        .containsExactly("sun", "thunderstorm");
    assertThat(rated(ratings)).allMatch(rating -> rating.achievement().isPresent() && rating.verdict().isEmpty());
  }

  @Test
  void without_a_year_to_come_nothing_is_projected() {
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            "indicator,direction,period,target,actual",
            "I,ascending,2017,,87",
            "I,ascending,2018,,88",
            "I,ascending,2019,,89",
            "I,ascending,2020,100,90");

    assertThat(rated(ratings).get(0).measure()).contains(Measured.undefined(Undefined.NO_TIME));
    assertThat(rated(ratings).get(0).why()).contains("the year of the target has come");
  }

  @Test
  void without_a_target_there_is_no_symbol() {
    assertThat(rated("ascending", "", "85", "86", "87", "88", "89", "90").measure())
        .contains(Measured.undefined(Undefined.NO_TARGET));
    assertThat(rated("ascending", "n/a", "85", "86", "87", "88", "89", "90").why()).contains("does not apply");
  }

  @Test
  void the_latest_target_and_the_latest_year_given_count_whatever_the_order_of_the_rows() {
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            "indicator,direction,period,target,actual,target_year",
            "I,ascending,2020,100,90,",
            "I,ascending,2019,200,89,",
            "I,ascending,2018,,88,2030",
            "I,ascending,2017,,87,2025");

    assertThat(rated(ratings)).hasSize(1);
    assertThat(rated(ratings).get(0).measure()).contains(Measured.of(Ratio.of(0, 1)));
    assertThat(rated(ratings).get(0).target().orElseThrow().period()).hasToString("2020");
  }

  @Test
  void of_two_figures_of_one_year_that_of_the_year_counts() {
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            "indicator,direction,period,target,actual,target_year",
            "I,ascending,2017,,87,",
            "I,ascending,2018,,88,",
            "I,ascending,2019,,89,",
            "I,ascending,2020,100,90,2030",
            "I,ascending,2020-Q4,,1,",
            "I,ascending,2020-Q1,,1,");

    assertThat(rated(ratings).get(0).measure()).contains(Measured.of(Ratio.of(0, 1)));
  }

  @Test
  void a_change_over_two_years_is_two_annual_ones_and_counts_once() {
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            "indicator,direction,period,target,actual,target_year",
            "I,ascending,2016,,80,",
            "I,ascending,2018,,90,",
            "I,ascending,2019,,90,",
            "I,ascending,2020,110,90,2030");

    assertThat(rated(ratings).get(0).measure()).contains(Measured.of(Ratio.of(1, 6)));
  }

  @Test
  void each_row_beside_the_last_says_where_its_series_is_rated() {
    Ratings ratings =
        MethodRows.rate(METHOD, "indicator,direction,period,target,actual", "I,ascending,2019,,1", "I,ascending,2020,10,2");

    assertThat(ratings.all()).hasSize(2);
    assertThat(ratings.all().get(0).why()).contains("a row of the series that is rated at 2020");
    assertThat(ratings.all().get(1).measure()).contains(Measured.undefined(Undefined.TOO_FEW_FIGURES));
    assertThat(MethodRows.target(ratings, "I")).isEqualTo(ratings.all().get(1));
  }

  @Test
  void a_target_in_a_row_without_a_figure_says_of_which_year_the_last_figure_is() {
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            "id,indicator,direction,period,target,actual",
            "a,I,ascending,2017,,80",
            "b,I,ascending,2018,,85",
            "c,I,ascending,2019,,90",
            "d,I,ascending,2020,,95",
            "e,I,ascending,2030,100,");

    Rating rating = MethodRows.target(ratings, "I");
    assertThat(rating.band()).contains("sun");
    assertThat(rating.achievement().flatMap(Achievement::observation)).isEmpty();
    assertThat(rating.why()).contains("from 4 figures instead of 6; the last figure is of 2020");
  }
}
