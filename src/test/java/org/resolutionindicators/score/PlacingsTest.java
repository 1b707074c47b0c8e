package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;

class PlacingsTest {
  private static final Measured NONE = Measured.undefined(Undefined.NO_ACTUAL);

  private static Measured value(String decimal) {
    return Measured.of(Ratio.of(decimal));
  }

  private static List<String> places(Measured... values) {
    return Placings.of(List.of(values)).stream().map(place -> place.map(Placing::toString).orElse("-")).toList();
  }

  @Test
  void the_highest_is_first_and_the_order_given_stays() {
    assertThat(places(value("80"), value("95"), value("-3"))).containsExactly("2", "1", "3");
  }

  @Test
  void equal_values_share_their_places_and_the_next_one_counts_all_before_it() {
    assertThat(places(value("80"), value("90.0"), NONE, value("90"))).containsExactly("3", "1-2", "-", "1-2");
  }

  @Test
  void an_undefined_value_takes_no_place() {
    assertThat(places(NONE, value("0"), NONE)).containsExactly("-", "1", "-");
    assertThat(Placings.of(List.of(NONE))).containsExactly(Optional.empty());
  }

  @Test
  void values_that_print_alike_are_not_tied() {
    assertThat(places(Measured.of(Ratio.of(2, 3)), value("0.667"))).containsExactly("2", "1");
  }

  @Test
  void nothing_has_no_places() {
    assertThat(Placings.of(List.of())).isEmpty();
  }
}
