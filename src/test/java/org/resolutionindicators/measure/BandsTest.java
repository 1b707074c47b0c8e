package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {
  private static final Bands COLOURS =
      Bands.builder()
          .band("red", Range.lessThan(Ratio.of("0.5")))
          .band("yellow", Range.closedOpen(Ratio.of("0.5"), Ratio.of(2, 3)))
          .band("green", Range.atLeast(Ratio.of(2, 3)))
          .build();

  private static Range<Ratio> closed(String low, String high) {
    return Range.closed(Ratio.of(low), Ratio.of(high));
  }

  private static void assertRefused(Bands.Builder builder, String message) {
    assertThatIllegalArgumentException().isThrownBy(builder::build).withMessage(message);
  }

  @Test
  void an_edge_is_in_the_band_that_says_so() {
    assertThat(COLOURS.name(Ratio.of("0.5"))).contains("yellow");
    assertThat(COLOURS.name(Ratio.of("0.49999999999999999999999999999"))).contains("red");
    assertThat(COLOURS.name(Ratio.of("0.66666666666666666666666666666"))).contains("yellow");
    assertThat(COLOURS.name(Ratio.of(2, 3))).contains("green");
  }

  @Test
  void bands_and_ranges_are_printed_in_decimals_where_they_end() {
    assertThat(COLOURS).hasToString("[red (-∞..0.5), yellow [0.5..2/3), green [2/3..+∞)]");
    assertThat(COLOURS.all().get(1).range()).isEqualTo(Range.closedOpen(Ratio.of(1, 2), Ratio.of(2, 3)));
  }

  @Test
  void a_hole_between_whole_numbers_is_refused() {
    assertRefused(
        Bands.builder().band("low", closed("0", "99")).band("full", closed("100", "100")).within(closed("0", "100")),
        "Bands must lie side by side: (99..100) lies in none");
  }

  @ParameterizedTest
  @CsvSource({"99, Front Runner", "99.49, Front Runner", "99.5, Achiever", "64.5, Front Runner", "64.49, Performer"})
  void whole_numbers_leave_no_hole_where_values_are_rounded_first(String value, String name) {
    Bands bands =
        Bands.builder()
            .band("Aspirant", closed("0", "49"))
            .band("Performer", closed("50", "64"))
            .band("Front Runner", closed("65", "99"))
            .band("Achiever", closed("100", "100"))
            .within(closed("0", "100"))
            .rounding(0, RoundingMode.HALF_UP)
            .build();

    assertThat(bands.name(Ratio.of(value))).contains(name);
  }

  @Test
  void one_decimal_leaves_no_hole_between_0_6_and_0_7_where_values_are_rounded_to_it() {
    Bands.Builder bands =
        Bands.builder()
            .band("red", closed("0", "0.3"))
            .band("yellow", closed("0.4", "0.6"))
            .band("green", closed("0.7", "1"))
            .within(closed("0", "1"));

    assertRefused(bands, "Bands must lie side by side: (0.3..0.4) lies in none; (0.6..0.7) lies in none");
    assertThat(bands.rounding(1, RoundingMode.HALF_UP).build().name(Ratio.of("0.65"))).contains("green");
    assertRefused(
        bands.rounding(2, RoundingMode.HALF_UP),
        "Bands must lie side by side: (0.3..0.4) lies in none; (0.6..0.7) lies in none");
  }

  @Test
  void exactly_85_in_no_band_is_refused_unless_it_is_told_as_a_gap() {
    Bands.Builder bands =
        Bands.builder()
            .band("good", Range.open(Ratio.of("75"), Ratio.of("85")))
            .band("very good", Range.openClosed(Ratio.of("85"), Ratio.of("100")))
            .within(Range.openClosed(Ratio.of("75"), Ratio.of("100")));
    assertRefused(bands, "Bands must lie side by side: 85 lies in none");

    Band gap =
        bands.gap("the regulation names no band for 85", Range.singleton(Ratio.of("85"))).build().of(Ratio.of("85.0"));

    assertThat(gap.name()).isEmpty();
    assertThat(gap.why()).contains("the regulation names no band for 85");
    assertThat(gap).hasToString("none (the regulation names no band for 85) 85");
  }

  @Test
  void an_edge_in_two_bands_is_refused() {
    assertRefused(
        Bands.builder().band("low", Range.atMost(Ratio.of("80"))).band("high", Range.atLeast(Ratio.of("80"))),
        "Bands must lie side by side: 80 lies in two: (-∞..80] and [80..+∞)");
  }

  @Test
  void all_holes_and_overlaps_are_named_in_order_however_bands_were_added() {
    assertRefused(
        Bands.builder()
            .band("d", Range.closed(Ratio.of("9"), Ratio.of("12")))
            .band("c", Range.singleton(Ratio.of("5")))
            .band("b", closed("1", "2"))
            .band("a", closed("0", "6")),
        "Bands must lie side by side: (-∞..0) lies in none; [1..2] lies in two: [0..6] and [1..2]; "
            + "5 lies in two: [0..6] and 5; (6..9) lies in none; (12..+∞) lies in none");
  }

  @Test
  void an_overlap_that_no_rounded_value_can_hit_does_not_matter() {
    Bands bands =
        Bands.builder()
            .band("low", Range.atMost(Ratio.of("49.5")))
            .band("high", Range.atLeast(Ratio.of("49.2")))
            .rounding(0, RoundingMode.HALF_UP)
            .build();

    assertThat(bands.name(Ratio.of("49.4"))).contains("low");
    assertThat(bands.name(Ratio.of("49.5"))).contains("high");
  }

  @Test
  void no_bands_at_all_are_refused() {
    assertRefused(Bands.builder(), "Bands must be one or more: 0");
  }

  @Test
  void one_band_may_be_all_values_or_a_single_one() {
    assertThat(Bands.builder().band("any", Range.all()).build().name(Ratio.of("-1e9"))).contains("any");
    assertThat(Bands.builder().band("one", Range.singleton(Ratio.of("1"))).within(closed("1", "1")).build())
        .hasToString("[one 1]");
  }

  @Test
  void outside_of_the_domain_there_is_no_name_even_if_a_range_goes_beyond() {
    Bands bands =
        Bands.builder()
            .band("low", Range.lessThan(Ratio.of("50")))
            .band("high", Range.atLeast(Ratio.of("50")))
            .within(closed("0", "100"))
            .build();

    assertThat(bands.name(Ratio.of("100"))).contains("high");
    assertThat(bands.of(Ratio.of("100.5"))).hasToString("none (it lies outside of [0..100]) 100.5");
    assertThat(bands.name(Ratio.of("-1"))).isEmpty();
  }

  @Test
  void a_value_is_rounded_before_it_is_held_against_the_domain() {
    Bands bands =
        Bands.builder().band("all", closed("0", "100")).within(closed("0", "100")).rounding(0, RoundingMode.DOWN).build();

    assertThat(bands.name(Ratio.of("100.9"))).contains("all");
    assertThat(bands.name(Ratio.of("101"))).isEmpty();
  }

  @Test
  void a_band_without_a_value_is_refused() {
    Ratio one = Ratio.of("1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bands.builder().band("none", Range.closedOpen(one, one)))
        .withMessage("Band must hold a value: [1..1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bands.builder().gap("none", Range.openClosed(one, one)))
        .withMessage("Band must hold a value: (1..1]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bands.builder().within(Range.closedOpen(one, one)))
        .withMessage("Domain of bands must hold a value: [1..1)");
    assertRefused(
        Bands.builder().band("all", closed("0", "4")).band("more", closed("5", "6")).within(closed("0", "4")),
        "Bands must lie side by side: [5..6] holds no value");
    assertRefused(
        Bands.builder()
            .band("all", Range.all())
            .band("none", Range.open(Ratio.of("99"), Ratio.of("100")))
            .rounding(0, RoundingMode.HALF_UP),
        "Bands must lie side by side: (99..100) holds no value");
  }

  @Test
  void rounding_needs_decimals_and_a_way() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bands.builder().rounding(-1, RoundingMode.HALF_UP))
        .withMessage("Decimals to round to must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Bands.builder().rounding(0, RoundingMode.UNNECESSARY))
        .withMessage("Rounding must say what to do with the rest: UNNECESSARY");
  }

  @Test
  void equal_by_bands_domain_and_rounding() {
    Bands.Builder all = Bands.builder().band("any", Range.all());

    new EqualsTester()
        .addEqualityGroup(all.build(), Bands.builder().band("any", Range.all()).build())
        .addEqualityGroup(Bands.builder().band("other", Range.all()).build())
        .addEqualityGroup(Bands.builder().band("any", Range.all()).within(closed("0", "1")).build())
        .addEqualityGroup(Bands.builder().band("any", Range.all()).rounding(0, RoundingMode.HALF_UP).build())
        .addEqualityGroup(Bands.builder().band("any", Range.all()).rounding(0, RoundingMode.HALF_EVEN).build())
        .testEquals();
    SerializableTester.reserializeAndAssert(COLOURS);
    SerializableTester.reserializeAndAssert(COLOURS.of(Ratio.of("0.5")));
  }
}
