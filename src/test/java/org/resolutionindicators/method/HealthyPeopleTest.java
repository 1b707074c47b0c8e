package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

class HealthyPeopleTest {
  private static final HealthyPeople METHOD = HealthyPeople.HP2020;
  private static final String HEADER =
      "indicator,direction,baseline,target,actual,significant,standard_error,base_standard_error";

  private static Rating only(String row) {
    return MethodRows.only(METHOD, HEADER, row);
  }

  private static Optional<Measured> undefined(Undefined why) {
    return Optional.of(Measured.undefined(why));
  }

  @Test
  void met_at_baseline_too_is_met_and_its_share_is_not_assessed() {
    Rating beyond = only("I,ascending,65,60,62,,,");
    Rating same = only("I,descending,10,10,10,,,");

    assertThat(beyond.band()).contains("Target met or exceeded");
    assertThat(beyond.verdict()).contains(Verdict.MET_OR_EXCEEDED);
    assertThat(beyond.measure()).isEqualTo(undefined(Undefined.BASELINE_BEYOND_TARGET));
    assertThat(beyond.why()).contains("met at the baseline too: share of targeted change not assessed");
    assertThat(same.band()).contains("Target met or exceeded");
    assertThat(same.measure()).isEqualTo(undefined(Undefined.BASELINE_IS_TARGET));
  }

  @Test
  void met_while_deteriorating_is_met() {
    assertThat(only("I,descending,5,10,9,,,").band()).contains("Target met or exceeded");
  }

  @Test
  void toward_is_measured_against_the_targeted_change_and_away_against_the_baseline() {
    assertThat(only("I,ascending,50,60,55,,,").measure()).contains(Measured.of(Ratio.of("0.5")));
    assertThat(only("I,ascending,50,60,45,,,").measure()).contains(Measured.of(Ratio.of("0.1")));
  }

  @Test
  void exactly_ten_per_cent_is_detectable_both_ways() {
    assertThat(only("I,ascending,50,60,51,,,").band()).contains("Improved");
    assertThat(only("I,ascending,50,60,50.99,,,").band()).contains("Little or no detectable change");
    assertThat(only("I,ascending,50,60,45,,,").band()).contains("Got worse");
    assertThat(only("I,ascending,50,60,45.01,,,").band()).contains("Little or no detectable change");
  }

  @Test
  void standard_errors_select_another_rule() {
    assertThat(only("I,ascending,50,60,59,no,1,1").band()).contains("Little or no detectable change");
    assertThat(only("I,ascending,50,60,50.1,yes,1,1").band()).contains("Improved");
    assertThat(only("I,ascending,50,60,49.9,yes,1,1").band()).contains("Got worse");
    assertThat(only("I,ascending,50,60,30,no,1,1").band()).contains("Little or no detectable change");
  }

  @Test
  void without_the_outcome_of_the_test_there_is_no_status() {
    Rating rating = only("I,ascending,50,60,59,,1,1");

    assertThat(rating.band()).isEmpty();
    assertThat(rating.measure()).contains(Measured.of(Ratio.of("0.9")));
    assertThat(rating.verdict()).contains(Verdict.NOT_MET);
    assertThat(rating.why()).contains("toward the target; whether the change is significant is not known");
    assertThat(only("I,ascending,50,60,59,perhaps,,").band()).isEmpty();
  }

  @Test
  void one_standard_error_alone_is_no_evidence() {
    assertThat(only("I,ascending,50,60,59,,1,").band()).contains("Improved");
    assertThat(only("I,ascending,50,60,59,,,1").band()).contains("Improved");
  }

  @Test
  void met_needs_no_test() {
    assertThat(only("I,ascending,50,60,60,no,9,9").band()).contains("Target met or exceeded");
  }

  @Test
  void a_target_lost_moved_away() {
    assertThat(only("I,ascending,65,60,58,,,").band()).contains("Got worse");
    assertThat(only("I,ascending,65,60,59,,,").band()).contains("Little or no detectable change");
  }

  @Test
  void a_strict_bound_is_not_met_by_its_limit() {
    Rating rating = only("I,descending,10,below 4,4,,,");

    assertThat(rating.band()).contains("Improved");
    assertThat(rating.verdict()).contains(Verdict.NOT_MET);
    assertThat(only("I,descending,4,below 4,3.9,,,").measure()).isEqualTo(undefined(Undefined.BASELINE_IS_TARGET));
  }

  @Test
  void away_from_nought_or_less_has_no_size() {
    Rating nought = only("I,descending,0,-1,1,,,");

    assertThat(nought.measure()).isEqualTo(undefined(Undefined.ZERO_BASELINE));
    assertThat(nought.band()).isEmpty();
    assertThat(nought.why()).contains("away from the baseline and the target; the size of the change is not known");
    assertThat(only("I,descending,-1,-2,1,,,").measure()).isEqualTo(undefined(Undefined.OUT_OF_DOMAIN));
    assertThat(only("I,descending,0,-1,1,yes,,").band()).contains("Got worse");
  }

  @Test
  void what_is_not_one_number_is_undecided() {
    Rating rating = only("I,ascending,50,60,55-56,,,");

    assertThat(rating.verdict()).contains(Verdict.UNDECIDED);
    assertThat(rating.measure()).isEqualTo(undefined(Undefined.NOT_ONE_NUMBER));
  }

  @Test
  void half_of_the_trackable_objectives_is_enough_for_a_topic_area() {
    List<String> rows = new ArrayList<>(List.of("indicator,direction,group,baseline,target,actual"));
    add(rows, 5, "developmental", ",12,");
    add(rows, 2, "baseline only", "20,12,");
    add(rows, 3, "worse", "20,12,25");
    add(rows, 6, "little", "20,12,19.5");
    add(rows, 5, "improved", "20,12,15");
    add(rows, 4, "met", "20,12,11");

    Ratings ratings = MethodRows.rate(METHOD, rows.toArray(String[]::new));
    Rating topic = MethodRows.group(ratings, "Topic");

    assertThat(topic.passes()).contains(Passes.of(9, 18));
    assertThat(topic.band()).contains("50% or more");
    assertThat(MethodRows.whole(ratings).why()).contains("1 of 1 topic areas had 50% or more improved, met or exceeded");
    assertThat(ratings.bands(RatingLevel.TARGET))
        .containsEntry("Developmental", 5)
        .containsEntry("Baseline only", 2)
        .containsEntry("Got worse", 3)
        .containsEntry("Little or no detectable change", 6)
        .containsEntry("Improved", 5)
        .containsEntry("Target met or exceeded", 4);
  }

  private static void add(List<String> rows, int times, String name, String figures) {
    for (int i = 0; i < times; i++) {
      rows.add(name + " " + i + ",descending,Topic," + figures);
    }
  }

  @Test
  void the_share_of_leading_indicators_is_printed_as_54_per_cent() {
    Ratio share = Passes.of(14, 26).share().value().orElseThrow();

    assertThat(share.percent(0, RoundingMode.HALF_UP)).isEqualByComparingTo("54");
  }

  @Test
  void an_objective_without_a_status_stays_in_y() {
    Rating whole = MethodRows.whole(MethodRows.rate(METHOD, HEADER, "I,ascending,50,60,59,,1,1", "J,ascending,50,60,60,,,"));

    assertThat(whole.passes()).contains(Passes.of(1, 2));
  }

  @Test
  void an_objective_counts_once_by_its_latest_period_and_parts_do_not() {
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            "indicator,part_of,direction,period,group,baseline,target,actual",
            "I,,ascending,2015,G,50,60,61",
            "I,,ascending,2014,G,50,60,50",
            "Part,I,ascending,2015,G,50,60,61");

    assertThat(ratings.at(RatingLevel.TARGET)).hasSize(3);
    assertThat(MethodRows.group(ratings, "G").passes()).contains(Passes.of(1, 1));
  }

  @Test
  void nothing_trackable_is_no_share() {
    Rating whole = MethodRows.whole(MethodRows.rate(METHOD, HEADER, "I,ascending,50,,55,,,"));

    assertThat(whole.measure()).isEqualTo(undefined(Undefined.NOTHING_COUNTED));
    assertThat(whole.passes()).contains(Passes.of(0, 0));
    assertThat(whole.why()).isEmpty();
  }

  @Test
  void no_change_needs_no_test_and_no_size() {
    Rating tested = only("I,ascending,50,60,50,,1,1");

    assertThat(tested.band()).contains("Little or no detectable change");
    assertThat(tested.why()).contains("no change");
    assertThat(only("I,ascending,0,60,0,,,").band()).contains("Little or no detectable change");
  }

  @Test
  void what_does_not_apply_is_in_no_count() {
    Ratings ratings = MethodRows.rate(METHOD, HEADER, "I,ascending,50,60,n/a,,,", "J,ascending,50,n/a,60,,,");

    assertThat(ratings.at(RatingLevel.TARGET))
        .allMatch(rating -> rating.verdict().equals(Optional.of(Verdict.NOT_APPLICABLE)));
    assertThat(MethodRows.whole(ratings).passes()).contains(Passes.of(0, 0));
  }

  @Test
  void a_topic_area_that_depends_on_objectives_without_a_status_has_no_band() {
    String[] rows = {
      "indicator,code,group,direction,baseline,target,actual",
      "A,A,G,ascending,5,10,11-12",
      "B,B,G,ascending,5,10,10",
      "C,C,G,ascending,5,10,1",
      "D,D,G,ascending,5,10,1",
      "E,E,H,ascending,5,10,10",
      "F,F,H,ascending,5,10,over 12"
    };
    Ratings ratings = MethodRows.rate(METHOD, rows);

    assertThat(MethodRows.group(ratings, "G").passes()).contains(Passes.of(1, 4));
    assertThat(MethodRows.group(ratings, "G").band()).isEmpty();
    assertThat(MethodRows.group(ratings, "G").why()).contains("the band depends on 1 of 4 that have no status");
    assertThat(MethodRows.group(ratings, "H").band()).contains("50% or more");
    assertThat(MethodRows.whole(ratings).why())
        .contains("1 of 2 topic areas had 50% or more improved, met or exceeded; of 1 it cannot be told");
  }

  @Test
  void of_a_rank_it_is_told_whether_it_is_met_and_nothing_else() {
    String header = "indicator,kind,direction,baseline,target,actual";

    Rating met = MethodRows.only(METHOD, header, "I,rank,descending,20,10,5");
    Rating missed = MethodRows.only(METHOD, header, "I,rank,descending,20,10,12");

    assertThat(met.band()).contains("Target met or exceeded");
    assertThat(met.measure()).isEqualTo(undefined(Undefined.NOT_MEASURED));
    assertThat(missed.verdict()).contains(Verdict.NOT_MET);
    assertThat(missed.band()).isEmpty();
    assertThat(missed.why()).contains("a rank has no share of change");
  }

  @Test
  void figures_are_compared_at_the_decimals_that_the_indicator_declares() {
    Rating rating = MethodRows.only(METHOD, "indicator,decimals,baseline,target,actual", "I,1,50,60,59.96");

    assertThat(rating.band()).contains("Target met or exceeded");
    assertThat(rating.measure()).contains(Measured.of(Ratio.of(1, 1)));
  }
}
