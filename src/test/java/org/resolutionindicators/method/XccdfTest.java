package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

class XccdfTest {
  private static Rating whole(PublishedMethod method, Observation... results) {
    Dataset.Builder data = Dataset.builder();
    for (int i = 0; i < results.length; i++) {
      Target target = Target.builder().indicator(Indicator.of("Rule " + i, Direction.ASCENDING)).build();
      data.add(target).add(Achievement.of(target, results[i]));
    }
    return method.rate(data.build()).at(RatingLevel.LOCALITY).get(0);
  }

  private static Observation result(String word) {
    return Observation.words(word);
  }

  private static Optional<Measured> score(String ratio) {
    return Optional.of(Measured.of(Ratio.of(ratio)));
  }

  @Test
  void two_of_three_instances_are_not_66_percent() {
    assertThat(whole(Xccdf.DEFAULT_1_2, Observation.outOf(Amount.of(2), Amount.of(3))).score())
        .contains(Measured.of(Ratio.of(200, 3)));
  }

  @Test
  void a_fixed_rule_passes() {
    assertThat(whole(Xccdf.ABSOLUTE_1_2, result("fixed"), result("PASS")).score()).isEqualTo(score("1"));
  }

  @Test
  void an_error_and_an_unknown_result_are_counted_and_do_not_pass() {
    Rating rating = whole(Xccdf.FLAT_1_2, result("error"), result("unknown"), result("pass"));

    assertThat(rating.score()).isEqualTo(score("1"));
    assertThat(rating.passes()).map(Object::toString).contains("1/3");
  }

  @Test
  void a_word_that_is_no_result_cannot_raise_the_score() {
    Rating rating = whole(Xccdf.DEFAULT_1_2, result("passed"), result("pass"));

    assertThat(rating.score()).isEqualTo(score("50"));
  }

  @Test
  void a_word_that_is_no_result_is_told() {
    Target target = Target.builder().indicator(Indicator.of("Rule", Direction.ASCENDING)).build();
    Dataset data = Dataset.builder().add(target).add(Achievement.of(target, result("passed"))).build();

    assertThat(Xccdf.FLAT_1_2.rate(data).at(RatingLevel.TARGET).get(0).why())
        .contains("'passed' is no result of XCCDF and taken as unknown");
  }

  @Test
  void if_nothing_is_applicable_nothing_is_absolute() {
    Rating rating = whole(Xccdf.ABSOLUTE_1_2, result("notapplicable"), result("notchecked"));

    assertThat(rating.score()).contains(Measured.undefined(Undefined.NOTHING_COUNTED));
    assertThat(rating.passes()).map(Object::toString).contains("0/0");
  }

  @Test
  void a_group_without_a_score_is_named_where_it_leaves_none_to_the_whole() {
    Ratings ratings =
        MethodRows.rate(
            Xccdf.DEFAULT_1_2,
            "indicator,code,part_of,kind,weight,actual",
            "Rule B,B,,,1,fail",
            "Group G,G,,,2,",
            "Rule C,C,G,,0,pass");

    assertThat(MethodRows.group(ratings, "G").score()).contains(Measured.undefined(Undefined.ZERO_WEIGHTS));
    assertThat(MethodRows.group(ratings, "G").why()).isEmpty();
    assertThat(MethodRows.whole(ratings).score()).contains(Measured.undefined(Undefined.ZERO_WEIGHTS));
    assertThat(MethodRows.whole(ratings).why()).contains("group G has no score");
  }

  @Test
  void the_row_of_a_group_says_that_it_is_one() {
    Ratings ratings =
        MethodRows.rate(
            Xccdf.DEFAULT_1_2,
            "indicator,code,part_of,actual",
            "Group G,G,,",
            "Group H,H,,pass",
            "Rule C,C,G,pass",
            "Rule D,D,H,fail");

    assertThat(MethodRows.target(ratings, "G").why()).contains("a group");
    assertThat(MethodRows.target(ratings, "H").why()).contains("a group, whose own result is not counted");
    assertThat(MethodRows.whole(ratings).score()).isEqualTo(score("50"));
  }

  @Test
  void a_figure_that_is_no_result_is_told_as_it_was_published() {
    Ratings ratings = MethodRows.rate(Xccdf.FLAT_1_2, "indicator,actual", "R,75%", "S,over 4");

    assertThat(ratings.all().get(0).why()).contains("'75%' is no result of XCCDF and taken as unknown");
    assertThat(ratings.all().get(1).why()).contains("'over 4' is no result of XCCDF and taken as unknown");
  }
}
