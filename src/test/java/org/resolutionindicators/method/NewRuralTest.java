package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.Rating;

class NewRuralTest {
  private static Rating district(String last) {
    List<String> rows = new ArrayList<>(List.of("indicator,target,actual"));
    for (int i = 1; i < 9; i++) {
      rows.add("C" + i + ",5,6");
    }
    rows.add("C9,5," + last);
    return MethodRows.whole(MethodRows.rate(NewRural.DISTRICT_2021, rows.toArray(String[]::new)));
  }

  @Test
  void a_place_that_depends_on_a_criterion_that_is_not_decided_is_neither() {
    assertThat(district("6").band()).contains("đạt chuẩn");
    assertThat(district("4").band()).contains("chưa đạt chuẩn");
    assertThat(district("").band()).contains("chưa đạt chuẩn");
    assertThat(district("4-6").band()).isEmpty();
    assertThat(district("4-6").why()).contains("1 of 9 criteria are not decided");
    assertThat(district("4-6").passes()).contains(Passes.of(8, 9));
  }

  @Test
  void more_criteria_than_the_standard_has_are_told() {
    List<String> rows = new ArrayList<>(List.of("indicator,target,actual"));
    for (int i = 1; i <= 10; i++) {
      rows.add("C" + i + ",5,6");
    }
    Rating place = MethodRows.whole(MethodRows.rate(NewRural.DISTRICT_2021, rows.toArray(String[]::new)));

    assertThat(place.band()).isEmpty();
    assertThat(place.why()).contains("10 indicators count, the standard has 9 criteria");
  }
}
