package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

/** Indicators that only their parts can judge, in methods that know no parts. */
class CompositeRowsTest {
  static Stream<PublishedMethod> methods() {
    return Stream.of(
        CommerceRatings.FY2007,
        HealthyPeople.HP2020,
        Okr.DOERR_2018,
        IndonesiaPerformance.PERMENPANRB_2021,
        CohesionPerformance.PERIOD_2014_2020);
  }

  @ParameterizedTest
  @MethodSource("methods")
  void a_composite_says_that_it_is_not_rated_and_is_in_no_count(PublishedMethod method) {
    Ratings ratings =
        MethodRows.rate(
            method,
            "indicator,code,group,composite,part_of,baseline,target,actual,direction,weight",
            "X,X,G,all,,,,,,",
            "X1,X1,G,,X,0,5,6,ascending,1",
            "X2,X2,G,,X,0,5,6,ascending,1",
            "R,R,G,,,0,5,5,ascending,1");

    assertThat(MethodRows.target(ratings, "X").why())
        .contains("a composite indicator is not rated by this method, nor are its parts counted");
    assertThat(MethodRows.target(ratings, "X").verdict()).isEmpty();
    Stream<Rating> wholes = ratings.all().stream().filter(rating -> rating.level() != RatingLevel.TARGET);
    assertThat(wholes.flatMap(rating -> rating.passes().stream())).allMatch(passes -> passes.counted() <= 1);
    assertThat(ratings.at(RatingLevel.TARGET)).noneMatch(rating -> rating.verdict().equals(Optional.of(Verdict.NO_TARGET)));
  }
}
