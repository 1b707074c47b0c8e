package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.method.Okr;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;

class RatingsTest {
  private static final Locality PLACE = Locality.of("P");

  private static Rating rating(RatingLevel level, String code, String period, String why) {
    return Rating.builder()
        .level(level)
        .locality(PLACE)
        .period(ReportingPeriod.parse(period))
        .code(code)
        .why(why)
        .build();
  }

  private static Optional<String> found(String code, Rating... all) {
    return Ratings.of(Okr.DOERR_2018.edition(), Stream.of(all).toList())
        .find(RatingLevel.TARGET, PLACE.code(), code)
        .flatMap(Rating::why);
  }

  @Test
  void of_several_periods_the_latest_is_found_wherever_it_stands() {
    Rating early = rating(RatingLevel.TARGET, "A", "2019", "early");
    Rating late = rating(RatingLevel.TARGET, "A", "2021", "late");
    Rating undated = rating(RatingLevel.TARGET, "A", "", "undated");

    assertThat(found("A", early, late, undated)).contains("late");
    assertThat(found("A", undated, late, early)).contains("late");
    assertThat(found("A", undated)).contains("undated");
  }

  @Test
  void of_two_that_end_together_the_longer_is_found_and_of_two_of_one_period_the_first() {
    Rating quarter = rating(RatingLevel.TARGET, "A", "2021-Q4", "quarter");
    Rating year = rating(RatingLevel.TARGET, "A", "2021", "year");

    assertThat(found("A", quarter, year)).contains("year");
    assertThat(found("A", year, quarter)).contains("year");
    assertThat(found("A", year, rating(RatingLevel.TARGET, "A", "2021", "again"))).contains("year");
  }

  @Test
  void nothing_is_found_at_another_level_place_or_code() {
    Rating rating = rating(RatingLevel.TARGET, "A", "2021", "");
    Ratings ratings = Ratings.of(Okr.DOERR_2018.edition(), Stream.of(rating).toList());

    assertThat(ratings.find(RatingLevel.GROUP, PLACE.code(), "A")).isEmpty();
    assertThat(ratings.find(RatingLevel.TARGET, LocalityCode.of("Q"), "A")).isEmpty();
    assertThat(ratings.find(RatingLevel.TARGET, PLACE.code(), "B")).isEmpty();
  }
}
