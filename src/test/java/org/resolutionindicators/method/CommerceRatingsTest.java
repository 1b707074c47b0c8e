package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.Ratings;

class CommerceRatingsTest {
  private static final CommerceRatings METHOD = CommerceRatings.FY2007;
  private static final String HEADER = "indicator,direction,kind,target,actual,official,new_measure";

  private static Rating only(String row) {
    return MethodRows.only(METHOD, HEADER, row);
  }

  @Test
  void between_99_and_100_per_cent_whole_per_cents_close_the_hole() {
    assertThat(only("I,ascending,level,1000,994,,").band()).contains("Slightly below");
    assertThat(only("I,ascending,level,1000,995,,").band()).contains("Met");
  }

  @Test
  void exceeded_begins_beyond_125_per_cent() {
    assertThat(only("I,ascending,level,80,100,,").verdict()).contains(Verdict.MET);
    assertThat(only("I,ascending,level,80,101,,").verdict()).contains(Verdict.EXCEEDED);
  }

  @Test
  void slightly_below_is_not_met() {
    assertThat(only("I,ascending,level,100,99,,").verdict()).contains(Verdict.NOT_MET);
  }

  @Test
  void a_target_in_words_is_never_exceeded() {
    Rating rating = only("I,ascending,milestone,yes,,exceeded,");

    assertThat(rating.band()).contains("Met");
    assertThat(rating.verdict()).contains(Verdict.MET);
    assertThat(rating.why()).contains("target in words: never exceeded");
    assertThat(only("I,ascending,date,before 2026-06-30,2026-01-01,,").verdict()).contains(Verdict.MET);
  }

  @Test
  void words_about_a_target_in_words_need_an_official_verdict() {
    assertThat(only("I,ascending,milestone,yes,nearly all of it,,").verdict()).contains(Verdict.UNDECIDED);
    assertThat(only("I,ascending,milestone,yes,nearly all of it,not met,").verdict()).contains(Verdict.NOT_MET);
    assertThat(only("I,ascending,milestone,yes,,,").verdict()).contains(Verdict.NO_DATA);
  }

  @Test
  void an_official_verdict_decides_nothing_where_there_are_figures() {
    assertThat(only("I,ascending,level,100,50,exceeded,").verdict()).contains(Verdict.NOT_MET);
  }

  @Test
  void none_of_what_should_be_few_has_no_per_cent() {
    Rating rating = only("I,descending,count,5,0,,");

    assertThat(rating.measure()).isEqualTo(Optional.of(Measured.undefined(Undefined.ZERO_ACTUAL)));
    assertThat(rating.verdict()).contains(Verdict.UNDECIDED);
  }

  @Test
  void new_measures_and_those_without_a_target_are_in_no_count() {
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            HEADER,
            "New,ascending,level,100,200,,yes",
            "None,ascending,level,,200,,",
            "Old,ascending,level,100,1,,no");

    assertThat(MethodRows.target(ratings, "New").why()).contains("new or baseline measure: in no count");
    assertThat(MethodRows.target(ratings, "New").verdict()).isEmpty();
    assertThat(MethodRows.target(ratings, "None").verdict()).contains(Verdict.NO_TARGET);
    assertThat(MethodRows.whole(ratings).passes()).contains(Passes.of(0, 1));
  }

  @Test
  void missing_data_stay_in_y() {
    Ratings ratings = MethodRows.rate(METHOD, HEADER, "I,ascending,level,100,100,,", "J,ascending,level,100,,,");

    assertThat(MethodRows.whole(ratings).passes()).contains(Passes.of(1, 2));
  }

  @Test
  void a_measure_counts_once_and_its_parts_do_not() {
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            "indicator,part_of,direction,period,group,target,actual",
            "I,,ascending,2006,G,100,100",
            "I,,ascending,2007,G,100,50",
            "Part,I,ascending,2007,G,100,100");

    assertThat(MethodRows.target(ratings, "Part").band()).contains("Met");
    assertThat(MethodRows.group(ratings, "G").passes()).contains(Passes.of(0, 1));
    assertThat(MethodRows.whole(ratings).passes()).contains(Passes.of(0, 1));
  }

  @Test
  void what_does_not_apply_is_in_no_count() {
    Ratings ratings = MethodRows.rate(METHOD, HEADER, "I,ascending,level,100,n/a,,", "J,ascending,milestone,n/a,,met,");

    assertThat(MethodRows.target(ratings, "I").verdict()).contains(Verdict.NOT_APPLICABLE);
    assertThat(MethodRows.whole(ratings).passes()).contains(Passes.of(0, 0));
  }

  @Test
  void a_word_that_is_neither_yes_nor_no_leaves_a_measure_in_the_count_and_is_told() {
    Ratings ratings = MethodRows.rate(METHOD, HEADER, "I,ascending,level,100,50,,perhaps");

    assertThat(MethodRows.target(ratings, "I").why()).contains("new_measure is neither yes nor no: 'perhaps'");
    assertThat(MethodRows.whole(ratings).passes()).contains(Passes.of(0, 1));
  }
}
