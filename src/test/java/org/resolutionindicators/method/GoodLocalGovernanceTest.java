package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.Ratings;

class GoodLocalGovernanceTest {
  private static final String HEADER = "indicator,group,area,target,actual";

  private static Ratings rate(String... rows) {
    String[] lines = new String[rows.length + 1];
    lines[0] = HEADER;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    return MethodRows.rate(GoodLocalGovernance.EDITION_2017, lines);
  }

  @Test
  void what_is_reported_as_not_applicable_does_not_count() {
    Rating area = MethodRows.group(rate("A,G,,5,6", "B,G,,5,n/a", "C,G,,n/a,3"), "G");

    assertThat(area.passes()).contains(Passes.of(1, 1));
    assertThat(area.band()).contains("passed");
  }

  @Test
  void an_area_that_depends_on_what_is_not_decided_has_no_band() {
    Ratings ratings =
        rate(
            "A,G1,,5,6", "B,G1,,5,4-6", "C,G2,,5,6", "D,G3,,5,6", "E,G4,,5,6", "F,G5,essential,5,6", "H,G6,essential,5,4",
            "I,G6,essential,5,4-6");

    assertThat(MethodRows.group(ratings, "G1").band()).isEmpty();
    assertThat(MethodRows.group(ratings, "G1").why()).contains("1 of 2 are not decided");
    assertThat(MethodRows.group(ratings, "G6").band()).contains("not passed");
    assertThat(MethodRows.whole(ratings).band()).isEmpty();
    assertThat(MethodRows.whole(ratings).why())
        .contains("3 of 4 core areas and 1 of 3 essential ones; the rest depends on what is not decided");
  }

  @Test
  void a_kind_of_area_that_there_is_not_is_told() {
    assertThat(MethodRows.group(rate("A,G,esential,5,6"), "G").why())
        .contains("area is neither core nor essential: 'esential'");
  }

  @Test
  void more_areas_than_the_edition_has_are_told() {
    Rating place =
        MethodRows.whole(rate("A,G1,,5,6", "B,G2,,5,6", "C,G3,,5,6", "D,G4,,5,6", "E,G5,,5,6", "F,G6,essential,5,6"));

    assertThat(place.band()).isEmpty();
    assertThat(place.why()).contains("there are 5 core areas, the edition has 4");
  }
}
