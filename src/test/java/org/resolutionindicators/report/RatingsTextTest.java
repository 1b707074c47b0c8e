package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

class RatingsTextTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

  private static String english(Ratings ratings) {
    return RatingsText.in(Locale.ENGLISH).text(ratings);
  }

  @Test
  void all_levels_in_english() {
    assertThat(english(SampleRatings.full()))
        .isEqualTo(
            """
            traffic-light-2: Office of Lights, second edition, 2020
            Not confirmed: the order of colours, from memory

            A: measure 0.6667; score 66.6667; band amber; not met; passed 1/3; rank 1-2
              Groups
                score  passed
                 12.5     1/2  Basic services
                    -     0/0  Transport: no score: no indicator is counted
              Indicators
                W
              Targets
                measure    score  band   verdict
                   0.98  32.6667  =red   not met  Water, 2020: target 90; actual 88.2
                   1.01  33.6667  green  met      School, 2020: target 100; actual 101
                      -        -                  Roads, 2020: target 0; actual 5; grey light; no measure and no score:
                                                  the target is 0

            B
              Targets
                measure  score
                      -      -  Water, 2020: target 90; grey light; no measure and no score: nothing was reported
            """);
  }

  @Test
  void what_was_put_together_says_of_which_period_it_is() {
    Rating.Builder group = Rating.builder().level(RatingLevel.GROUP).locality(Locality.of("P1")).code("G");
    Rating.Builder whole = Rating.builder().level(RatingLevel.LOCALITY).locality(Locality.of("P1")).code("");
    Rating.Builder unnamed = Rating.builder().level(RatingLevel.LOCALITY).locality(Locality.unnamed()).code("");
    Ratings ratings =
        Ratings.of(
            SampleRatings.EDITION,
            List.of(
                group.period(ReportingPeriod.ofYear(2019)).band("green").build(),
                whole.period(ReportingPeriod.ofHalf(2020, 1)).band("grey").build(),
                unnamed.period(ReportingPeriod.undated()).band("red").build()));

    assertThat(english(ratings))
        .endsWith(
            """

            P1, 2020-H1: band grey
              Groups
                band
                green  G, 2019

            band red
            """);
  }

  @Test
  void all_levels_in_vietnamese() {
    assertThat(RatingsText.in(VIETNAMESE).text(SampleRatings.full()))
        .isEqualTo(
            """
            traffic-light-2: Office of Lights, second edition, 2020
            Chưa kiểm chứng: the order of colours, from memory

            A: số đo 0,6667; điểm 66,6667; xếp loại amber; không đạt; đạt 1/3; hạng 1-2
              Nhóm
                điểm  đạt
                12,5  1/2  Basic services
                   -  0/0  Transport: không có điểm: không có chỉ tiêu nào được tính
              Chỉ tiêu có nhiều chuỗi số liệu
                W
              Từng chỉ tiêu
                số đo     điểm  xếp loại  kết quả
                 0,98  32,6667  =red      không đạt  Water, 2020: chỉ tiêu 90; thực hiện 88.2
                 1,01  33,6667  green     đạt        School, 2020: chỉ tiêu 100; thực hiện 101
                    -        -                       Roads, 2020: chỉ tiêu 0; thực hiện 5; grey light; không có số đo và
                                                     điểm: chỉ tiêu bằng 0

            B
              Từng chỉ tiêu
                số đo  điểm
                    -     -  Water, 2020: chỉ tiêu 90; grey light; không có số đo và điểm: chưa có số liệu
            """);
  }

  @Test
  void a_place_without_a_name_and_a_rating_has_no_line() {
    assertThat(english(SampleRatings.of("id,indicator,target,actual\n1,Water,90,90\n")))
        .isEqualTo(
            """
            traffic-light-2: Office of Lights, second edition, 2020
            Not confirmed: the order of colours, from memory

              Targets
                measure    score  band   verdict
                      1  33.3333  green  met      Water: target 90; actual 90
            """);
  }

  @Test
  void of_nothing_there_is_the_method_alone() {
    MethodEdition edition =
        MethodEdition.builder().id("m-1").authority("Office").edition("2020").addSources("x").build();
    assertThat(english(Ratings.of(edition, List.of()))).isEqualTo("m-1: Office, 2020\n");
  }

  @ParameterizedTest
  @EnumSource
  void each_reason_has_its_words(Undefined why) {
    assertThat(English.WORDS.undefined(why)).isNotBlank();
    assertThat(Vietnamese.WORDS.undefined(why)).isNotBlank();
  }

  private static String whole(Measured score) {
    Rating rating =
        Rating.builder().level(RatingLevel.LOCALITY).locality(Locality.unnamed()).code("").score(score).build();
    return english(Ratings.of(SampleRatings.EDITION, List.of(rating))).lines().skip(3).findFirst().orElseThrow();
  }

  @Test
  void scores_are_rounded_half_up_to_four_decimals_and_stripped() {
    assertThat(whole(Measured.of(Ratio.of("66.66665")))).isEqualTo("score 66.6667");
    assertThat(whole(Measured.of(Ratio.of("66.66664")))).isEqualTo("score 66.6666");
    assertThat(whole(Measured.of(Ratio.of("-0.00005")))).isEqualTo("score -0.0001");
    assertThat(whole(Measured.of(Ratio.of("50.00001")))).isEqualTo("score 50");
    assertThat(whole(Measured.of(Ratio.of("0")))).isEqualTo("score 0");
  }

  @Test
  void a_score_longer_than_any_amount_is_printed_all_the_same() {
    Ratio huge = Ratio.of("1" + "0".repeat(51));
    assertThat(whole(Measured.of(huge.times(huge)))).isEqualTo("score 1" + "0".repeat(102));
  }

  @Test
  void other_languages_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatingsText.in(Locale.FRENCH))
        .withMessage("Report must be in the language vi or en: fr");
  }

  @Test
  void no_two_reasons_have_the_same_words() {
    assertThat(Undefined.values()).extracting(English.WORDS::undefined).doesNotHaveDuplicates();
    assertThat(Undefined.values()).extracting(Vietnamese.WORDS::undefined).doesNotHaveDuplicates();
  }
}
