package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Range;
import org.junit.jupiter.api.Test;

class OverridesTest {
  private static final Bands BANDS =
      Bands.builder()
          .band("deterioration", Range.lessThan(Ratio.of("0")))
          .gap("nothing is said of 0", Range.singleton(Ratio.of("0")))
          .band("progress", Range.greaterThan(Ratio.of("0")))
          .build();
  private static final Overrides<String> STATUSES =
      Overrides.<String>before(BANDS)
          .when(said -> said.contains("met"), "target achieved")
          .when(said -> said.contains("stuck"), "decreasing");

  @Test
  void a_condition_that_holds_goes_before_the_band() {
    assertThat(STATUSES.name("met", Ratio.of("-1"))).contains("target achieved");
    assertThat(STATUSES.name("stuck", Ratio.of("1"))).contains("decreasing");
  }

  @Test
  void of_two_that_hold_the_first_is_given() {
    assertThat(STATUSES.name("stuck, met", Ratio.of("1"))).contains("target achieved");
  }

  @Test
  void if_none_holds_it_is_the_band() {
    assertThat(STATUSES.name("", Ratio.of("1"))).contains("progress");
    assertThat(STATUSES.name("", Ratio.of("-1"))).contains("deterioration");
    assertThat(STATUSES.name("", Ratio.of("0"))).isEmpty();
    assertThat(Overrides.<String>before(BANDS).name("met", Ratio.of("-1"))).contains("deterioration");
  }

  @Test
  void it_is_told_in_order() {
    assertThat(STATUSES.toString()).startsWith("[target achieved, decreasing] before [deterioration ");
  }
}
