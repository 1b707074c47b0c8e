package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.measure.Aggregation.Weighted;

class AggregationTest {
  private static final Measured MISSING = Measured.undefined(Undefined.NO_ACTUAL);

  private static List<Measured> values(String text) {
    return Splitter.on(' ').omitEmptyStrings().splitToStream(text).map(AggregationTest::value).toList();
  }

  private static Measured value(String text) {
    return text.equals("-") ? MISSING : Measured.of(Ratio.of(text));
  }

  private static Aggregation aggregation(String text) {
    return switch (text) {
      case "mean" -> Aggregation.mean();
      case "sum" -> Aggregation.sum();
      case "least" -> Aggregation.least();
      default -> Aggregation.meanOfWorst(Integer.parseInt(text.substring("worst ".length())));
    };
  }

  /** Value and weight with x between them. */
  private static List<Weighted> weighted(String text) {
    List<Weighted> weighted = new ArrayList<>();
    for (String part : Splitter.on(' ').split(text)) {
      List<String> both = Splitter.on('x').splitToList(part);
      weighted.add(new Weighted(value(both.get(0)), Ratio.of(both.get(1))));
    }
    return weighted;
  }

  @ParameterizedTest
  @CsvSource({
    "mean,    1 2 4,    7/3",
    "mean,    7,        7",
    "sum,     1 2 4,    7",
    "least,   3 -1 2,   -1",
    "worst 2, 3 1 2,    3/2",
    "worst 2, 3,        3",
    "worst 1, 3 1 2,    1",
    "worst 9, 3 1 2,    2",
    "worst 2, 1 1 1 9,  1",
    // what is missing is skipped
    "mean,    1 - 3,    2",
    "sum,     1 - 3,    4",
    "least,   - 3,      3",
    "worst 2, 3 - 5 9,  4",
  })
  void of_values_of_one_weight(String aggregation, String values, String expected) {
    assertThat(aggregation(aggregation).of(values(values))).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "mean,    1x1 4x2,      3",
    "mean,    1x0.5 2x0,    1",
    "mean,    1x1 4x1 -x8,  5/2",
    "sum,     1x1 4x2,      9",
    "sum,     5x0,          0",
    "least,   3x1 1x0,      1",
    "worst 2, 3x1 1x0 9x5,  2",
    "mean,    5x0 -x1,      undefined: ZERO_WEIGHTS",
  })
  void of_weighted_values(String aggregation, String values, String expected) {
    assertThat(aggregation(aggregation).ofWeighted(weighted(values))).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({"mean", "sum", "least", "worst 2"})
  void of_nothing_and_of_nothing_known_there_is_none(String text) {
    Aggregation aggregation = aggregation(text);

    assertThat(aggregation.of(List.of())).isEqualTo(Measured.undefined(Undefined.NOTHING_COUNTED));
    assertThat(aggregation.of(values("- -"))).isEqualTo(Measured.undefined(Undefined.NOTHING_COUNTED));
    assertThat(aggregation.failing().of(List.of())).isEqualTo(Measured.undefined(Undefined.NOTHING_COUNTED));
    assertThat(aggregation.filling(Ratio.of("3")).of(List.of())).isEqualTo(Measured.undefined(Undefined.NOTHING_COUNTED));
    assertThat(aggregation.ifAtLeast(Ratio.of("1")).of(List.of()))
        .isEqualTo(Measured.undefined(Undefined.NOTHING_COUNTED));
  }

  @Test
  void a_missing_value_may_make_the_result_undefined() {
    Aggregation strict = Aggregation.mean().failing();

    assertThat(strict.of(values("1 - 3"))).isEqualTo(Measured.undefined(Undefined.MISSING_FIGURE));
    assertThat(strict.of(values("1 3"))).hasToString("2");
  }

  @Test
  void a_missing_value_may_be_filled_with_a_reference_and_keeps_its_weight() {
    Aggregation filled = Aggregation.mean().filling(Ratio.of("10"));

    assertThat(filled.of(values("1 - 4"))).hasToString("5");
    assertThat(filled.ofWeighted(weighted("1x1 -x2"))).hasToString("7");
    assertThat(filled.of(values("-"))).hasToString("10");
    assertThat(Aggregation.least().filling(Ratio.of("0")).of(values("5 -"))).hasToString("0");
  }

  @Test
  void the_last_policy_holds() {
    assertThat(Aggregation.mean().failing().filling(Ratio.of("10")).of(values("2 -"))).hasToString("6");
    assertThat(Aggregation.mean().filling(Ratio.of("10")).failing().of(values("2 -")))
        .isEqualTo(Measured.undefined(Undefined.MISSING_FIGURE));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 1 2 - -,   3/2",
    "0.5, 1 - -,     undefined: TOO_MUCH_MISSING",
    "0.8, 1 1 1 1 -, 1",
    "0.8, 1 1 1 -,   undefined: TOO_MUCH_MISSING",
    "1,   1 2,       3/2",
    "1,   1 -,       undefined: TOO_MUCH_MISSING",
    "0,   - -,       undefined: NOTHING_COUNTED",
    "0.1, - -,       undefined: TOO_MUCH_MISSING",
  })
  void a_gate_asks_for_a_least_share_which_itself_is_enough(String share, String values, String expected) {
    assertThat(Aggregation.mean().ifAtLeast(Ratio.of(share)).of(values(values))).hasToString(expected);
  }

  @Test
  void the_gate_comes_before_filling_and_before_failing() {
    Aggregation gated = Aggregation.mean().ifAtLeast(Ratio.of("0.5"));

    assertThat(gated.filling(Ratio.of("1")).of(values("1 - -"))).hasToString("undefined: TOO_MUCH_MISSING");
    assertThat(gated.filling(Ratio.of("1")).of(values("3 -"))).hasToString("2");
    assertThat(gated.failing().of(values("1 - -"))).hasToString("undefined: TOO_MUCH_MISSING");
    assertThat(gated.failing().of(values("1 -"))).hasToString("undefined: MISSING_FIGURE");
  }

  @Test
  void impossible_numbers_shares_and_weights_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aggregation.meanOfWorst(0))
        .withMessage("Number of the worst must be 1 or more: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aggregation.mean().ifAtLeast(Ratio.of("1.01")))
        .withMessage("Share of values must be 0 to 1: 1.01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Aggregation.mean().ifAtLeast(Ratio.of(-1, 3)))
        .withMessage("Share of values must be 0 to 1: -1/3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Weighted(MISSING, Ratio.of("-0.5")))
        .withMessage("Weight must not be negative: -0.5");
  }

  @Test
  void it_says_what_it_does() {
    assertThat(Aggregation.meanOfWorst(2)).hasToString("MEAN_OF_WORST 2, missing: SKIP, least share: 0");
    assertThat(Aggregation.mean().filling(Ratio.of("1.5")).ifAtLeast(Ratio.of("0.8")))
        .hasToString("MEAN, missing: FILL with 1.5, least share: 0.8");
  }

  @Test
  void equal_by_kind_number_and_policies() {
    new EqualsTester()
        .addEqualityGroup(Aggregation.mean(), Aggregation.mean().ifAtLeast(Ratio.of("0")))
        .addEqualityGroup(Aggregation.sum())
        .addEqualityGroup(Aggregation.least())
        .addEqualityGroup(Aggregation.meanOfWorst(1))
        .addEqualityGroup(Aggregation.meanOfWorst(2))
        .addEqualityGroup(Aggregation.mean().failing())
        .addEqualityGroup(Aggregation.mean().filling(Ratio.of("1")))
        .addEqualityGroup(Aggregation.mean().filling(Ratio.of("2")))
        .addEqualityGroup(Aggregation.mean().ifAtLeast(Ratio.of("0.5")), Aggregation.mean().ifAtLeast(Ratio.of(1, 2)))
        .testEquals();
    SerializableTester.reserializeAndAssert(Aggregation.mean().filling(Ratio.of("2")).ifAtLeast(Ratio.of("0.5")));
    SerializableTester.reserializeAndAssert(Weighted.of(MISSING));
  }
}
