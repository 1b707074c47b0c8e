package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Lists;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

class RatingsCsvTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final String HEADER =
      "id,locality,period,code,indicator,target,actual,verdict,counted,official,agrees,attainment_percent,difference,"
          + "rule,reason,measure,score,band,rank,level\n";

  private static String write(Ratings ratings, Locale locale) throws IOException {
    StringBuilder out = new StringBuilder();
    RatingsCsv.in(locale).write(ratings, out);
    return out.toString();
  }

  @Test
  void rows_first_and_then_what_they_are_part_of() throws IOException {
    assertThat(write(SampleRatings.full(), Locale.ENGLISH))
        .isEqualTo(
            HEADER
                + """
                r1,A,2020,W,Water,90,88.2,NOT_MET,NOT_MET,not met,yes,98.00,-1.8,traffic-light-2,,\
                0.98,32.666666666667,'=red,,TARGET
                r2,A,2020,S,School,100,101,MET,MET,met,yes,101.00,1,traffic-light-2,,1.01,33.666666666667,green,,TARGET
                r3,A,2020,R,Roads,0,5,,,,,,5,traffic-light-2,grey light; no measure and no score: the target is 0,,,,,TARGET
                r4,B,2020,W,Water,90,,,,,,,,traffic-light-2,\
                grey light; no measure and no score: nothing was reported,,,,,TARGET
                ,A,,W,,,,,,,,,,traffic-light-2,,,,,,INDICATOR
                ,A,,Basic services,,,,,,,,,,traffic-light-2,1/2,,12.5,,,GROUP
                ,A,,Transport,,,,,,,,,,traffic-light-2,0/0; no score: no indicator is counted,,,,,GROUP
                ,A,,,,,,NOT_MET,NOT_MET,,,,,traffic-light-2,1/3,0.666666666667,66.666666666667,amber,1-2,LOCALITY
                """);
  }

  @Test
  void reasons_are_in_the_language() throws IOException {
    assertThat(write(SampleRatings.full(), VIETNAMESE).lines().skip(3).limit(2))
        .containsExactly(
            "r3,A,2020,R,Roads,0,5,,,,,,5,traffic-light-2,grey light; không có số đo và điểm: chỉ tiêu bằng 0,,,,,TARGET",
            "r4,B,2020,W,Water,90,,,,,,,,traffic-light-2,grey light; không có số đo và điểm: chưa có số liệu,,,,,TARGET");
  }

  @Test
  void rows_stand_in_the_order_in_which_they_were_read() throws IOException {
    Ratings ratings = SampleRatings.full();
    assertThat(write(Ratings.of(ratings.edition(), Lists.reverse(ratings.all())), Locale.ENGLISH).lines().limit(5))
        .containsExactlyElementsOf(write(ratings, Locale.ENGLISH).lines().limit(5).toList());
  }

  @Test
  void figures_that_were_not_read_are_written_in_the_language() throws IOException {
    Target target = Target.of(Indicator.of("A", Direction.ASCENDING), Criterion.atLeast(Amount.of("1.5")));
    Achievement report = Achievement.of(target, Observation.of(Amount.of("0.5")));
    Rating rating = Rating.of(target, Optional.of(report)).build();
    Ratings ratings = Ratings.of(SampleRatings.EDITION, List.of(rating));
    assertThat(write(ratings, VIETNAMESE))
        .isEqualTo(HEADER + ",,,A,A,\"ít nhất 1,5\",\"0,5\",,,,,33.33,-1,traffic-light-2,,,,,,TARGET\n");
  }

  @Test
  void an_official_verdict_is_compared_with_a_decided_one_alone() throws IOException {
    Target target = Target.of(Indicator.of("A", Direction.ASCENDING), Criterion.atLeast(Amount.of(1)));
    Achievement report =
        Achievement.builder().indicator(target.indicator()).official(OfficialVerdict.MET).build();
    StringBuilder agrees = new StringBuilder();
    for (Verdict verdict : List.of(Verdict.MET, Verdict.NOT_MET, Verdict.UNDECIDED)) {
      Rating rating = Rating.of(target, Optional.of(report)).verdict(verdict).build();
      Ratings ratings = Ratings.of(SampleRatings.EDITION, List.of(rating));
      String line = write(ratings, Locale.ENGLISH).substring(HEADER.length());
      agrees.append(line, line.indexOf(",met,"), line.indexOf(",traffic")).append('\n');
    }
    assertThat(agrees).hasToString(",met,yes,,\n,met,no,,\n,met,,,\n");
  }

  @Test
  void what_was_put_together_says_of_which_period_it_is() throws IOException {
    Rating.Builder first = Rating.builder().level(RatingLevel.GROUP).locality(Locality.of("P1")).code("G");
    Rating.Builder whole = Rating.builder().level(RatingLevel.LOCALITY).locality(Locality.of("P1")).code("");
    Ratings ratings =
        Ratings.of(
            SampleRatings.EDITION,
            List.of(
                first.period(ReportingPeriod.ofYear(2019)).band("green").build(),
                whole.period(ReportingPeriod.ofHalf(2020, 1)).band("grey").build()));

    assertThat(write(ratings, Locale.ENGLISH))
        .isEqualTo(
            HEADER
                + ",P1,2019,G,,,,,,,,,,traffic-light-2,,,,green,,GROUP\n"
                + ",P1,2020-H1,,,,,,,,,,,traffic-light-2,,,,grey,,LOCALITY\n");
  }

  @Test
  void an_empty_method_has_a_header_alone() throws IOException {
    assertThat(write(Ratings.of(SampleRatings.EDITION, List.of()), Locale.ENGLISH)).isEqualTo(HEADER);
  }

  @Test
  void other_languages_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> RatingsCsv.in(Locale.FRENCH))
        .withMessage("Report must be in the language vi or en: fr");
  }
}
