package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.Ratings;

class IndonesiaPerformanceTest {
  private static final IndonesiaPerformance METHOD = IndonesiaPerformance.PERMENPANRB_2021;
  private static final String HEADER = "indicator,direction,target,actual,weight,target_is_maximum";

  private static Rating only(String row) {
    return MethodRows.only(METHOD, HEADER, row);
  }

  private static Optional<Measured> exactly(String value) {
    return Optional.of(Measured.of(Ratio.of(value)));
  }

  @Test
  void ninety_two_of_eighty_to_ninety_is_102_22_per_cent_and_not_113() {
    Ratio attained = only("I,ascending,80-90,92,,").measure().orElseThrow().value().orElseThrow();

    assertThat(attained).isEqualTo(Ratio.of(92, 90));
    assertThat(attained.percent(2, RoundingMode.HALF_UP)).isEqualByComparingTo("102.22");
  }

  @Test
  void from_101_to_110_per_cent_no_score_is_published() {
    for (String percent : new String[] {"101", "105", "110"}) {
      Rating rating = only("I,ascending,100," + percent + ",,");

      assertThat(rating.score()).contains(Measured.undefined(Undefined.NOT_PUBLISHED));
      assertThat(rating.band()).isEmpty();
      assertThat(rating.why()).contains("no category and no score are confirmed for 101 to 110%");
    }
  }

  @Test
  void all_that_is_possible_is_worth_120_and_otherwise_109() {
    assertThat(only("I,ascending,100,100,,yes").score()).isEqualTo(exactly("120"));
    assertThat(only("I,ascending,100,100,,yes").band()).contains("Sangat Baik");
    assertThat(only("I,ascending,100,100,,no").score()).isEqualTo(exactly("109"));
    assertThat(only("I,ascending,100,100,,").band()).contains("Baik");
  }

  @Test
  void the_score_is_of_whole_per_cents() {
    Rating rating = only("I,ascending,95,93,,");

    assertThat(rating.measure()).contains(Measured.of(Ratio.of(93, 95)));
    assertThat(rating.score()).isEqualTo(exactly("88"));
  }

  @Test
  void where_less_is_better_twice_as_much_is_nothing() {
    assertThat(only("I,descending,8,9,,").measure()).isEqualTo(exactly("0.875"));
    assertThat(only("I,descending,8,16,,").score()).isEqualTo(exactly("0"));
    assertThat(only("I,descending,8,17,,").score()).contains(Measured.undefined(Undefined.NOT_PUBLISHED));
    assertThat(only("I,descending,8,0,,").measure()).isEqualTo(exactly("2"));
  }

  @Test
  void a_bound_says_itself_which_way_is_better() {
    assertThat(only("I,ascending,at most 8,9,,").measure()).isEqualTo(exactly("0.875"));
  }

  @Test
  void the_ends_of_a_range_belong_to_it() {
    assertThat(only("I,ascending,80-90,80,,").score()).isEqualTo(exactly("109"));
    assertThat(only("I,ascending,80-90,90,,").score()).isEqualTo(exactly("109"));
  }

  @Test
  void nothing_is_divided_by_nought() {
    assertThat(only("I,ascending,0,0,,").score()).contains(Measured.undefined(Undefined.ZERO_TARGET));
    assertThat(only("I,ascending,-5,5,,").score()).contains(Measured.undefined(Undefined.NEGATIVE_TARGET));
  }

  @Test
  void the_final_value_is_weighted() {
    Ratings ratings = MethodRows.rate(METHOD, HEADER, "I,ascending,100,100,3,", "J,ascending,100,59,1,");

    assertThat(MethodRows.whole(ratings).score()).isEqualTo(exactly("94"));
  }

  @Test
  void the_final_value_waits_for_every_score_and_every_weight() {
    Ratings open = MethodRows.rate(METHOD, HEADER, "I,ascending,100,100,1,", "J,ascending,100,105,1,");
    Ratings unweighted = MethodRows.rate(METHOD, HEADER, "I,ascending,100,100,1,", "J,ascending,100,100,,");
    Ratings nought = MethodRows.rate(METHOD, HEADER, "I,ascending,100,100,0,");

    assertThat(MethodRows.whole(open).score()).contains(Measured.undefined(Undefined.MISSING_FIGURE));
    assertThat(MethodRows.whole(unweighted).score()).contains(Measured.undefined(Undefined.MISSING_WEIGHTS));
    assertThat(MethodRows.whole(nought).score()).contains(Measured.undefined(Undefined.ZERO_WEIGHTS));
  }

  @Test
  void an_indicator_counts_once_and_its_parts_do_not() {
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            "indicator,part_of,direction,period,target,actual,weight",
            "I,,ascending,2021,100,100,1",
            "I,,ascending,2020,100,80,1",
            "Part,I,ascending,2021,100,60,1");

    assertThat(MethodRows.target(ratings, "Part").score()).isEqualTo(exactly("50"));
    assertThat(MethodRows.whole(ratings).score()).isEqualTo(exactly("109"));
  }

  @Test
  void what_does_not_apply_needs_no_weight() {
    Ratings ratings = MethodRows.rate(METHOD, HEADER, "I,ascending,100,100,1,", "J,ascending,n/a,,,", "K,ascending,,5,,");

    assertThat(MethodRows.whole(ratings).score()).isEqualTo(exactly("109"));
  }

  @Test
  void a_word_that_is_neither_yes_nor_no_is_told() {
    Rating rating = only("I,ascending,100,100,,perhaps");

    assertThat(rating.score()).isEqualTo(exactly("109"));
    assertThat(rating.why()).contains("target_is_maximum is neither yes nor no: 'perhaps'");
  }

  @Test
  void inside_a_range_all_is_attained_also_at_nought() {
    assertThat(only("I,descending,0-5,0,,").measure()).isEqualTo(exactly("1"));
    assertThat(only("I,ascending,-5-5,-2,,").measure()).isEqualTo(exactly("1"));
    assertThat(only("I,ascending,0-5,-1,,").measure()).contains(Measured.undefined(Undefined.ZERO_TARGET));
  }

  @Test
  void of_a_rank_there_is_no_quotient() {
    Rating rating = MethodRows.only(METHOD, "indicator,kind,direction,target,actual", "I,rank,descending,10,5");

    assertThat(rating.measure()).contains(Measured.undefined(Undefined.NOT_MEASURED));
  }

  @Test
  void below_nought_and_above_110_per_cent_no_category_is_confirmed() {
    assertThat(only("I,ascending,100,-1,,").why()).contains("no category is confirmed for less than 0%");
    assertThat(only("I,ascending,100,111,,").why()).contains("no category is confirmed for more than 110%");
  }
}
