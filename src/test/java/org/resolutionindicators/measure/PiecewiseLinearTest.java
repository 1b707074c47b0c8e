package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.Range;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.measure.PiecewiseLinear.Point;

class PiecewiseLinearTest {
  /** Nothing below 60 per cent, pro rata from there on, no more than all. */
  private static final PiecewiseLinear PAYMENT =
      PiecewiseLinear.builder()
          .level(Range.lessThan(Ratio.of("0.6")), Ratio.of("0"))
          .through(Range.closedOpen(Ratio.of("0.6"), Ratio.of("1")), Point.of("0", "0"), Point.of("1", "1"))
          .level(Range.atLeast(Ratio.of("1")), Ratio.of("1"))
          .build();

  @ParameterizedTest
  @CsvSource({"-1, 0", "0.59999999999999999999, 0", "0.6, 3/5", "0.75, 3/4", "1, 1", "7, 1"})
  void a_score_may_jump_between_pieces(String share, String paid) {
    assertThat(PAYMENT.at(Ratio.of(share))).hasToString(paid);
  }

  @ParameterizedTest
  @CsvSource({"-5, 0", "0, 0", "5, 1/2", "10, 1", "15, 5/4", "20, 3/2", "100, 3/2"})
  void joined_points_go_on_at_the_height_of_the_first_and_the_last(String x, String y) {
    PiecewiseLinear map = PiecewiseLinear.through(Point.of("0", "0"), Point.of("10", "1"), Point.of("20", "1.5"));

    assertThat(map.at(Ratio.of(x))).hasToString(y);
  }

  @Test
  void one_point_is_a_level() {
    assertThat(PiecewiseLinear.through(Point.of("3", "7")).at(Ratio.of("-100"))).hasToString("7");
  }

  @Test
  void slopes_are_exact() {
    PiecewiseLinear thirds = PiecewiseLinear.through(Point.of("0", "0"), Point.of("3", "1"));

    assertThat(thirds.at(Ratio.of("1"))).isEqualTo(Measured.of(Ratio.of(1, 3)));
  }

  @Test
  void a_gap_has_no_score() {
    PiecewiseLinear map =
        PiecewiseLinear.builder()
            .level(Range.atMost(Ratio.of("100")), Ratio.of("1"))
            .gap(Range.open(Ratio.of("100"), Ratio.of("110")))
            .line(Range.atLeast(Ratio.of("110")), Ratio.of("-0.5"), Ratio.of("-2"))
            .build();

    assertThat(map.at(Ratio.of("100.001"))).isEqualTo(Measured.undefined(Undefined.NOT_PUBLISHED));
    assertThat(map.at(Ratio.of("110"))).hasToString("-57");
    assertThat(map).hasToString("[(-∞..100]: 1, (100..110): none, [110..+∞): -0.5 x - 2]");
  }

  @Test
  void pieces_are_printed_as_lines() {
    assertThat(PAYMENT).hasToString("[(-∞..0.6): 0, [0.6..1): 1 x, [1..+∞): 1]");
    assertThat(PiecewiseLinear.builder().line(Range.all(), Ratio.of("2"), Ratio.of("3")).build())
        .hasToString("[(-∞..+∞): 2 x + 3]");
    assertThat(PiecewiseLinear.builder().level(Range.all(), Ratio.of(-1, 3)).build()).hasToString("[(-∞..+∞): -1/3]");
  }

  @Test
  void the_score_of_no_value_is_the_same_reason() {
    Measured none = Measured.undefined(Undefined.NO_BASELINE);

    assertThat(PAYMENT.at(none)).isSameAs(none);
    assertThat(PAYMENT.at(Measured.of(Ratio.of("2")))).hasToString("1");
  }

  @Test
  void holes_overlaps_and_no_pieces_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PiecewiseLinear.builder().build())
        .withMessage("Pieces must be one or more: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PiecewiseLinear.builder().between(Point.of("0", "0"), Point.of("0.5", "1")).build())
        .withMessage("Pieces must lie side by side: (-∞..0) lies in none; [0.5..+∞) lies in none");
    PiecewiseLinear.Builder twice =
        PiecewiseLinear.builder()
            .level(Range.atMost(Ratio.of(1, 3)), Ratio.of("0"))
            .gap(Range.atLeast(Ratio.of(1, 3)));
    assertThatIllegalArgumentException()
        .isThrownBy(twice::build)
        .withMessage("Pieces must lie side by side: 1/3 lies in two: (-∞..1/3] and [1/3..+∞)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PiecewiseLinear.builder().gap(Range.closedOpen(Ratio.of("1"), Ratio.of("1"))))
        .withMessage("Piece must hold a value: [1..1)");
  }

  @Test
  void points_that_make_no_line_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(PiecewiseLinear::through)
        .withMessage("Map must have a point");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PiecewiseLinear.through(Point.of("0.5", "0"), Point.of("0.5", "1")))
        .withMessage("Points must have a rising x: 0.5, 0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PiecewiseLinear.builder().through(Range.all(), Point.of("2", "0"), Point.of("2", "1")))
        .withMessage("Line must go through two values: 2 is both");
  }

  @Test
  void equal_by_pieces() {
    new EqualsTester()
        .addEqualityGroup(
            PiecewiseLinear.through(Point.of("0", "0"), Point.of("1", "1")),
            PiecewiseLinear.through(Point.of("0.0", "0"), Point.of("1", "1.0")))
        .addEqualityGroup(PiecewiseLinear.through(Point.of("0", "0"), Point.of("1", "2")))
        .addEqualityGroup(PAYMENT)
        .testEquals();
    SerializableTester.reserializeAndAssert(PAYMENT);
    SerializableTester.reserializeAndAssert(Point.of("1", "2"));
  }
}
