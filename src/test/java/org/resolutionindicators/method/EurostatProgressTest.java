package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;

/** The traps of Eurostat's progress by name; thresholds are in golden/methods/eurostat-progress-95-60-0. */
class EurostatProgressTest {
  private static RatedTable rated(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = "indicator;group;direction;period;baseline;base_year;actual;target;target_year";
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return RatedTable.of(EurostatProgress.RATIO_95_60_0, lines);
  }

  private static Optional<Measured> undefined(Undefined why) {
    return Optional.of(Measured.undefined(why));
  }

  @Test
  void without_a_base_year_the_first_year_of_the_series_is_it() {
    RatedTable rated = rated("a;g;ascending;2003;;;100;;", "a;g;ascending;2005;;;121;;");

    assertThat(rated.row(1).measure()).contains(Measured.of(Ratio.of("0.1")));
    assertThat(rated.row(0).why()).contains("earlier figure of the series, which is rated at 2005");
  }

  @Test
  void a_base_year_chooses_the_short_term() {
    RatedTable rated =
        rated("a;g;ascending;2003;;2004;100;;", "a;g;ascending;2004;;2004;50;;", "a;g;ascending;2005;;2004;60;;");

    assertThat(rated.row(2).measure()).contains(Measured.of(Ratio.of("0.2")));
  }

  @Test
  void a_range_of_years_stands_for_its_last() {
    Rating rating = rated("a;g;ascending;2016-2017;100;2015;121;;").row(0);

    assertThat(rating.measure()).contains(Measured.of(Ratio.of("0.1")));
  }

  @Test
  void a_target_met_is_not_told_apart() {
    Rating rating = rated("a;g;ascending;2016;100;2015;90;80;2030").row(0);

    assertThat(rating.band()).contains("movement away");
    assertThat(rating.verdict()).isEmpty();
  }

  @Test
  void scores_are_cut_at_5_and_minus_5() {
    RatedTable rated =
        rated(
            "a;g;ascending;2016;100;2015;103;;", "b;g;ascending;2016;100;2015;97;;",
            "c;g;ascending;2016;100;2015;240;200;2016", "d;g;ascending;2016;100;2015;30;200;2016");

    assertThat(rated.ratings().at(RatingLevel.TARGET))
        .extracting(rating -> rating.score().orElseThrow().toString())
        .containsExactly("5", "-5", "5", "-5");
  }

  @Test
  void what_cannot_be_measured_says_why() {
    RatedTable rated =
        rated(
            "a;g;ascending;2016;0;2015;1;;", "b;g;ascending;2016;-1;2015;1;;", "c;g;ascending;2016;5;2015;6;5;2030",
            "d;g;ascending;2016;5;;6;;", "e;g;ascending;;5;2015;6;;", "f;g;ascending;2016;;;6;;",
            "h;g;ascending;2016;5;2015;6;80-90;2030", "i;g;ascending;2016;5;2015;;;", "j;g;ascending;2016;5;2015;n/a;;",
            "k;g;ascending;2016;5;2016;6;;", "l;g;ascending;2016;5;2018;6;;", "m;g;ascending;2016;5;2015;6;7;2015",
            "n;g;ascending;2016;about 5;2015;6;;");

    assertThat(rated.ratings().at(RatingLevel.TARGET))
        .extracting(Rating::measure)
        .containsExactly(
            undefined(Undefined.ZERO_BASELINE),
            undefined(Undefined.SIGN_CHANGE),
            undefined(Undefined.BASELINE_IS_TARGET),
            undefined(Undefined.NO_YEAR),
            undefined(Undefined.NO_YEAR),
            undefined(Undefined.TOO_FEW_FIGURES),
            undefined(Undefined.NOT_ONE_NUMBER),
            undefined(Undefined.NO_ACTUAL),
            undefined(Undefined.NOT_MEASURED),
            undefined(Undefined.TOO_FEW_FIGURES),
            undefined(Undefined.NO_TIME),
            undefined(Undefined.NO_TIME),
            undefined(Undefined.NO_BASELINE));
    assertThat(rated.ratings().at(RatingLevel.TARGET))
        .allMatch(rating -> rating.band().equals(Optional.of("not available")));
    assertThat(rated.at(RatingLevel.GROUP, "g").score()).isEqualTo(undefined(Undefined.NOTHING_COUNTED));
  }

  @Test
  void two_figures_of_one_year_are_not_one_number() {
    RatedTable rated = rated("a;g;ascending;2015;;;1;;", "a;g;ascending;2016;;;2;;", "a;g;ascending;2016-Q4;;;3;;");

    assertThat(rated.row(2).measure()).isEqualTo(undefined(Undefined.NOT_ONE_NUMBER));
  }

  @Test
  void a_group_around_0_is_neutral_though_its_indicators_move() {
    RatedTable rated = rated("a;g;ascending;2016;1000;2015;1010;;", "b;g;ascending;2016;1000;2015;990;;");

    assertThat(rated.row(0).band()).contains("significant progress");
    assertThat(rated.row(1).band()).contains("moderate movement away");
    assertThat(rated.at(RatingLevel.GROUP, "g").band()).contains("neutral");
  }
}
