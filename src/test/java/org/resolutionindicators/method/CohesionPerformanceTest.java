package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.Ratings;

class CohesionPerformanceTest {
  private static final CohesionPerformance METHOD = CohesionPerformance.PERIOD_2014_2020;

  @Test
  void a_milestone_that_cannot_be_divided_and_is_met_is_achieved() {
    Ratings ratings =
        MethodRows.rate(METHOD, "indicator,group,direction,target,actual", "A,P,descending,5,0", "B,P,ascending,5,5");

    Rating priority = MethodRows.group(ratings, "P");
    assertThat(ratings.all().get(0).measure()).contains(Measured.undefined(Undefined.ZERO_ACTUAL));
    assertThat(priority.passes()).contains(Passes.of(2, 2));
    assertThat(priority.band()).contains("achieved");
  }

  @Test
  void a_figure_that_is_no_one_number_leaves_the_status_open_where_it_matters() {
    Ratings ratings =
        MethodRows.rate(METHOD, "indicator,group,direction,target,actual", "A,P,ascending,10,8-9", "B,P,ascending,5,5");

    assertThat(MethodRows.group(ratings, "P").band()).isEmpty();
    assertThat(MethodRows.group(ratings, "P").why()).contains("the status depends on 1 of 2 that have no attainment");
  }

  @Test
  void a_priority_of_which_nothing_applies_has_no_status_and_is_in_no_count() {
    Ratings ratings = MethodRows.rate(METHOD, "indicator,group,target,actual", "A,P,n/a,", "B,Q,5,5");

    assertThat(MethodRows.group(ratings, "P").passes()).contains(Passes.of(0, 0));
    assertThat(MethodRows.group(ratings, "P").band()).isEmpty();
    assertThat(MethodRows.whole(ratings).passes()).contains(Passes.of(1, 1));
  }
}
