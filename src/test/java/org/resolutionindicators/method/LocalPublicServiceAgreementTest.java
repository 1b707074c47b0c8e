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
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.Ratings;

class LocalPublicServiceAgreementTest {
  private static final LocalPublicServiceAgreement METHOD = LocalPublicServiceAgreement.PSA2002;
  private static final String HEADER = "indicator,part_of,direction,baseline,target,actual,net_budget_requirement";

  private static Optional<Measured> exactly(String value) {
    return Optional.of(Measured.of(Ratio.of(value)));
  }

  private static Rating only(String row) {
    return MethodRows.only(METHOD, HEADER, row);
  }

  @Test
  void exactly_sixty_per_cent_is_paid_and_less_is_nothing() {
    assertThat(only("I,,ascending,50,60,56,").score()).isEqualTo(exactly("0.6"));
    assertThat(only("I,,ascending,50,60,55.999,").score()).isEqualTo(exactly("0"));
    assertThat(only("I,,ascending,50,60,40,").score()).isEqualTo(exactly("0"));
  }

  @Test
  void more_than_the_enhancement_is_paid_once() {
    Rating rating = only("I,,descending,30,20,15,");

    assertThat(rating.measure()).isEqualTo(exactly("1.5"));
    assertThat(rating.score()).isEqualTo(exactly("1"));
  }

  @Test
  void the_grant_of_the_isle_of_wight_is_printed_to_the_nearest_thousand() {
    Rating whole = MethodRows.whole(MethodRows.rate(METHOD, HEADER, "I,,ascending,50,60,60,132993000"));
    Ratio grant = whole.score().orElseThrow().value().orElseThrow();

    assertThat(grant).isEqualTo(Ratio.of("3324825"));
    assertThat(grant.dividedBy(Ratio.of("1000")).round(0, RoundingMode.HALF_UP)).isEqualByComparingTo("3325");
  }

  @Test
  void twelve_targets_of_bath_share_the_grant_equally() {
    // About 143 million gives 3.575 million; the report's 3.577 million is of the requirement before it was rounded.
    List<String> rows = new ArrayList<>(List.of(HEADER));
    for (int i = 1; i <= 12; i++) {
      rows.add("Target " + i + ",,ascending,50,60," + (i == 12 ? "50" : "60") + ",143000000");
    }

    Rating whole = MethodRows.whole(MethodRows.rate(METHOD, rows.toArray(String[]::new)));

    assertThat(whole.score()).contains(Measured.of(Ratio.of("3575000").times(Ratio.of(11, 12))));
  }

  @Test
  void sub_targets_share_what_their_target_has() {
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            HEADER,
            "One,,ascending,50,60,60,1000",
            "Two,,ascending,,,,",
            "Two a,Two,ascending,50,60,60,",
            "Two b,Two,ascending,50,60,50,",
            "Two c,Two,ascending,50,60,50,");

    assertThat(MethodRows.target(ratings, "Two").score()).contains(Measured.of(Ratio.of(1, 3)));
    assertThat(MethodRows.target(ratings, "Two").why()).contains("mean of 3 sub-targets");
    assertThat(MethodRows.whole(ratings).measure()).contains(Measured.of(Ratio.of(2, 3)));
    assertThat(MethodRows.whole(ratings).score()).contains(Measured.of(Ratio.of("25").times(Ratio.of(2, 3))));
  }

  @Test
  void what_is_not_known_is_not_paid_and_not_left_out() {
    Ratings ratings = MethodRows.rate(METHOD, HEADER, "One,,ascending,50,60,60,1000", "Two,,ascending,50,60,,");

    assertThat(MethodRows.whole(ratings).score()).contains(Measured.undefined(Undefined.MISSING_FIGURE));
    assertThat(MethodRows.whole(ratings).why()).contains("1 of 2 targets cannot be told");
  }

  @Test
  void a_target_that_asks_for_no_enhancement_has_no_share() {
    assertThat(only("I,,ascending,60,60,60,").score()).contains(Measured.undefined(Undefined.BASELINE_IS_TARGET));
    assertThat(only("I,,ascending,65,60,62,").score()).contains(Measured.undefined(Undefined.BASELINE_BEYOND_TARGET));
  }

  @Test
  void the_budget_must_be_one() {
    Rating none = MethodRows.whole(MethodRows.rate(METHOD, HEADER, "One,,ascending,50,60,60,"));
    Rating two =
        MethodRows.whole(MethodRows.rate(METHOD, HEADER, "One,,ascending,50,60,60,1", "Two,,ascending,50,60,60,2"));

    assertThat(none.why()).contains("no net budget requirement given");
    assertThat(two.score()).contains(Measured.undefined(Undefined.NOT_ONE_NUMBER));
    assertThat(two.why()).contains("rows give different net budget requirements");
  }

  @Test
  void without_a_target_there_is_no_grant() {
    Rating whole = MethodRows.whole(MethodRows.rate(METHOD, HEADER, "One,,ascending,50,n/a,,1000"));

    assertThat(whole.score()).contains(Measured.undefined(Undefined.NOTHING_COUNTED));
  }

  @Test
  void a_sub_target_that_does_not_apply_takes_no_part() {
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            HEADER,
            "One,,ascending,,,,1000",
            "One a,One,ascending,50,60,60,",
            "One b,One,ascending,50,60,n/a,",
            "One c,One,ascending,50,,60,");

    assertThat(MethodRows.target(ratings, "One").score()).isEqualTo(exactly("1"));
    assertThat(MethodRows.target(ratings, "One").why()).contains("mean of 1 sub-target");
    assertThat(MethodRows.whole(ratings).score()).isEqualTo(exactly("25"));
  }

  @Test
  void sub_targets_may_have_sub_targets() {
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            HEADER,
            "One,,ascending,,,,1000",
            "One a,One,ascending,,,,",
            "One b,One,ascending,50,60,50,",
            "One a 1,One a,ascending,50,60,60,",
            "One a 2,One a,ascending,50,60,50,");

    assertThat(MethodRows.target(ratings, "One a").score()).isEqualTo(exactly("0.5"));
    assertThat(MethodRows.whole(ratings).measure()).isEqualTo(exactly("0.25"));
  }

  @Test
  void sub_targets_of_an_earlier_period_are_those_of_that_period() {
    String header = "id,indicator,code,part_of,direction,period,baseline,target,actual";
    Ratings ratings =
        MethodRows.rate(
            METHOD,
            header,
            "a,C,C,,ascending,2021,,,",
            "b,C1,C1,C,ascending,2021,0,10,10",
            "c,C,C,,ascending,2022,,,",
            "d,C1,C1,C,ascending,2022,0,10,0");

    assertThat(ratings.all().get(0).score()).isEqualTo(exactly("1"));
    assertThat(ratings.all().get(0).why()).contains("mean of 1 sub-target");
    assertThat(MethodRows.target(ratings, "C").score()).isEqualTo(exactly("0"));
    assertThat(MethodRows.whole(ratings).measure()).isEqualTo(exactly("0"));
  }

  @Test
  void a_target_that_does_not_apply_has_no_score_whatever_its_sub_targets_have() {
    Ratings ratings =
        MethodRows.rate(METHOD, HEADER, "C,,ascending,,n/a,,", "C1,C,ascending,0,10,10,", "D,,ascending,0,10,7,100");

    assertThat(MethodRows.target(ratings, "C").score()).isEmpty();
    assertThat(MethodRows.target(ratings, "C").why()).contains("does not apply");
    assertThat(MethodRows.whole(ratings).measure()).isEqualTo(exactly("0.7"));
  }
}
