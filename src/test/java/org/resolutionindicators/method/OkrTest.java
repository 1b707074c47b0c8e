package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

class OkrTest {
  private static final Okr METHOD = Okr.DOERR_2018;
  private static final String HEADER = "indicator,direction,kind,group,baseline,target,actual,weight";

  private static Rating only(String row) {
    return MethodRows.only(METHOD, HEADER, row);
  }

  private static Optional<Measured> exactly(String value) {
    return Optional.of(Measured.of(Ratio.of(value)));
  }

  @Test
  void from_10_to_0_a_value_of_7_is_30_per_cent_and_minus_10_is_twice_the_way() {
    Rating seven = only("I,descending,level,,10,0,7,");
    Rating beyond = only("I,descending,level,,10,0,-10,");

    assertThat(seven.score()).isEqualTo(exactly("0.3"));
    assertThat(beyond.measure()).isEqualTo(exactly("2"));
    assertThat(beyond.score()).isEqualTo(exactly("1"));
  }

  @Test
  void five_point_nine_of_ten_is_59_per_cent() {
    assertThat(only("I,ascending,level,,0,10,5.9,").score()).isEqualTo(exactly("0.59"));
    assertThat(only("I,ascending,level,,,10,5.9,").score()).isEqualTo(exactly("0.59"));
  }

  @Test
  void bands_are_of_one_decimal_so_that_0_65_has_one() {
    assertThat(only("I,ascending,level,,,100,65,").band()).contains("green");
    assertThat(only("I,ascending,level,,,100,64.9,").band()).contains("yellow");
    assertThat(only("I,ascending,level,,,100,35,").band()).contains("yellow");
    assertThat(only("I,ascending,level,,,100,34.9,").band()).contains("red");
    assertThat(only("I,ascending,level,,,100,0,").band()).contains("red");
  }

  @Test
  void a_step_back_is_nought_and_not_less() {
    assertThat(only("I,ascending,level,,10,20,5,").measure()).isEqualTo(exactly("-0.5"));
    assertThat(only("I,ascending,level,,10,20,5,").score()).isEqualTo(exactly("0"));
  }

  @Test
  void yes_no_and_deadlines_are_one_or_nought() {
    assertThat(only("I,ascending,milestone,,,yes,yes,").score()).isEqualTo(exactly("1"));
    assertThat(only("I,ascending,milestone,,,yes,no,").score()).isEqualTo(exactly("0"));
    assertThat(only("I,ascending,date,,,before 2026-06-30,2026-07-01,").score()).isEqualTo(exactly("0"));
    assertThat(only("I,ascending,milestone,,,yes,partly,").score()).contains(Measured.undefined(Undefined.NOT_A_NUMBER));
  }

  @Test
  void to_keep_what_is_there_is_no_change() {
    assertThat(only("I,ascending,level,,10,10,10,").score()).contains(Measured.undefined(Undefined.BASELINE_IS_TARGET));
  }

  @Test
  void nought_of_at_most_five_is_not_nought_without_a_baseline() {
    assertThat(only("I,descending,count,,,5,0,").score()).contains(Measured.undefined(Undefined.NO_BASELINE));
    assertThat(only("I,ascending,count,,,at most 5,0,").score()).contains(Measured.undefined(Undefined.NO_BASELINE));
    assertThat(only("I,ascending,count,,,0,5,").score()).contains(Measured.undefined(Undefined.ZERO_TARGET));
  }

  @Test
  void an_objective_is_the_mean_or_the_weighted_mean() {
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            HEADER,
            "A,ascending,level,Equal,,10,10,",
            "B,ascending,level,Equal,,10,2,",
            "C,ascending,level,Weighted,,10,10,3",
            "D,ascending,level,Weighted,,10,2,1");

    assertThat(MethodRows.group(ratings, "Equal").score()).isEqualTo(exactly("0.6"));
    assertThat(MethodRows.group(ratings, "Equal").band()).contains("yellow");
    assertThat(MethodRows.group(ratings, "Weighted").score()).isEqualTo(exactly("0.8"));
  }

  @Test
  void an_open_key_result_is_not_left_out_of_its_objective() {
    Ratings ratings = MethodRows.rate(METHOD, HEADER, "A,ascending,level,O,,10,10,", "B,ascending,level,O,,10,,");

    assertThat(MethodRows.group(ratings, "O").score()).contains(Measured.undefined(Undefined.MISSING_FIGURE));
    assertThat(MethodRows.group(ratings, "O").band()).isEmpty();
  }

  @Test
  void what_does_not_apply_takes_no_part() {
    Ratings ratings = MethodRows.rate(METHOD, HEADER, "A,ascending,level,O,,10,10,", "B,ascending,level,O,,n/a,,");

    assertThat(MethodRows.group(ratings, "O").score()).isEqualTo(exactly("1"));
  }

  @Test
  void weights_are_all_or_none() {
    Ratings some = MethodRows.rate(METHOD, HEADER, "A,ascending,level,O,,10,10,1", "B,ascending,level,O,,10,10,");
    Ratings noughts = MethodRows.rate(METHOD, HEADER, "A,ascending,level,O,,10,10,0");

    assertThat(MethodRows.group(some, "O").score()).contains(Measured.undefined(Undefined.MISSING_WEIGHTS));
    assertThat(MethodRows.group(noughts, "O").score()).contains(Measured.undefined(Undefined.ZERO_WEIGHTS));
  }

  @Test
  void key_results_without_an_objective_stand_alone() {
    assertThat(MethodRows.rate(METHOD, HEADER, "A,ascending,level,,,10,10,").at(RatingLevel.GROUP)).isEmpty();
  }

  @Test
  void a_key_result_counts_once_and_its_parts_do_not() {
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            "indicator,part_of,direction,period,group,target,actual",
            "A,,ascending,2026-Q2,O,10,10",
            "A,,ascending,2026-Q1,O,10,2",
            "Part,A,ascending,2026-Q2,O,10,0");

    assertThat(MethodRows.group(ratings, "O").score()).isEqualTo(exactly("1"));
  }
}
