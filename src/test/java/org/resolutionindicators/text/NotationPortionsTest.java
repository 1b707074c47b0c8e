package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.text.Given.amount;
import static org.resolutionindicators.text.Given.assertRefused;
import static org.resolutionindicators.text.Notation.ENGLISH;
import static org.resolutionindicators.text.Notation.VIETNAMESE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OutOf;

/** x/y, a part of a population or an actual beside its plan. */
class NotationPortionsTest {
  private static final String BY_KIND =
      "x/y is read by the indicator's kind: in count and share y is the population, in amount the plan; ";

  @ParameterizedTest
  @ValueSource(strings = {"138/184", "138 / 184", "138/184 xã", "138 xã/184 xã", "138 trong 184", "138 trong số 184 xã"})
  void in_count_and_share_it_is_a_part_of_a_population(String text) {
    Indicator count = Given.indicator(IndicatorKind.COUNT, "xã");
    assertThat(VIETNAMESE.readActual(text, count).observation())
        .isEqualTo(Observation.outOf(amount("138"), amount("184")));
    assertThat(VIETNAMESE.readActual(text, count).plan()).isEmpty();
    assertThat(VIETNAMESE.readTarget(text, Given.indicator(IndicatorKind.SHARE, "xã")).criterion())
        .isEqualTo(OutOf.of(amount("138"), amount("184")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          đảng viên | 36/35            | 36    | 35
          đảng viên | 36/35 đảng viên  | 36    | 35
          %         | 85/80%           | 85    | 80
          tỷ đồng   | 500/450 tỷ       | 500   | 450
          tỷ đồng   | 500 triệu/1 tỷ   | 0.5   | 1
          tỷ đồng   | 500/450 triệu    | 0.5   | 0.45
          """)
  void in_amount_it_is_an_actual_and_its_plan(String unit, String text, String actual, String plan) {
    ActualText read = VIETNAMESE.readActual(text, Given.indicator(IndicatorKind.AMOUNT, unit));
    assertThat(read.observation()).isEqualTo(Observation.of(amount(actual)));
    assertThat(read.plan()).contains(amount(plan));
  }

  @Test
  void an_actual_beside_its_plan_may_have_a_qualifier() {
    ActualText read = VIETNAMESE.readActual("ƯTH: hơn 500/450", Given.of(IndicatorKind.AMOUNT));
    assertThat(read.observation()).isEqualTo(Observation.above(amount("500")));
    assertThat(read.plan()).contains(amount("450"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8 trong 12", "8 trong số 12", "8 trong tổng số 12", "8 trên tổng số 12"})
  void out_of_is_a_part_in_any_kind(String text) {
    Observation part = Observation.outOf(amount("8"), amount("12"));
    assertThat(VIETNAMESE.parseObservation(text)).isEqualTo(part);
    assertThat(VIETNAMESE.parseCriterion(text)).isEqualTo(OutOf.of(amount("8"), amount("12")));
    for (IndicatorKind kind : IndicatorKind.values()) {
      assertThat(VIETNAMESE.readActual(text, Given.of(kind)).observation()).isEqualTo(part);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"8 of 12", "8 out of 12", "8 out of a total of 12"})
  void out_of_is_a_part_in_any_kind_in_english(String text) {
    assertThat(ENGLISH.parseObservation(text)).isEqualTo(Observation.outOf(amount("8"), amount("12")));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = {"COUNT", "SHARE", "AMOUNT"})
  void in_any_other_kind_it_is_an_error(IndicatorKind kind) {
    String reason = BY_KIND + "the kind is " + kind.toString().toLowerCase(java.util.Locale.ROOT);
    assertRefused(() -> VIETNAMESE.readActual("138/184", Given.of(kind)), "138/184", 4, reason);
    assertRefused(() -> ENGLISH.readTarget("138/184", Given.of(kind)), "138/184", 4, reason);
  }

  @Test
  void without_an_indicator_it_is_an_error() {
    assertRefused(() -> VIETNAMESE.parseObservation("138/184"), "138/184", 4, BY_KIND + "no kind is given");
    assertRefused(() -> VIETNAMESE.parseCriterion("đạt 8 / 12"), "đạt 8 / 12", 7, BY_KIND + "no kind is given");
    assertRefused(() -> VIETNAMESE.parseAmount("8/12"), "8/12", 2, "'/' is not expected here");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          COUNT  | 19/16            | 4 | a whole of more than 0, and a part from 0 to it, are expected: 19 of 16
          COUNT  | -1/16            | 4 | a whole of more than 0, and a part from 0 to it, are expected: -1 of 16
          COUNT  | 0/0              | 3 | a whole of more than 0, and a part from 0 to it, are expected: 0 of 0
          COUNT  | 1.200 trong 1.100 | 13 | a whole of more than 0, and a part from 0 to it, are expected: 1.200 of 1.100
          COUNT  | hơn 12/16        | 1 | a part of a whole is two numbers without a word before them
          COUNT  | 12/16 trở lên    | 7 | 'trở' is not expected here
          COUNT  | 12/16 /18        | 7 | '/' is not expected here
          COUNT  | 12/16/18         | 4 | a month from 1 to 12 is expected
          COUNT  | 12/              | 3 | '/' is not expected here
          COUNT  | 12/x             | 3 | '/x' is not expected here
          COUNT  | 2 trong 3 triệu  | 3 | a multiple is expected behind the first number too
          COUNT  | 2 triệu/3        | 10 | a multiple is expected here too, as 'triệu' before
          AMOUNT | 36/35; 40        | 1 | x/y with y the plan stands alone, not among several figures
          AMOUNT | 36/35; 40/41     | 10 | an actual has one plan
          AMOUNT | tăng 36/35       | 6 | a number, a range or a bound is expected
          """)
  void whatever_is_no_portion_is_an_error(IndicatorKind kind, String text, int position, String reason) {
    assertRefused(() -> VIETNAMESE.readActual(text, Given.of(kind)), text, position, reason);
  }

  @Test
  void a_target_is_no_actual_beside_its_plan() {
    String reason = "in kind amount x/y is an actual and its plan, a target is one of them";
    assertRefused(() -> VIETNAMESE.readTarget("36/35", Given.of(IndicatorKind.AMOUNT)), "36/35", 3, reason);
  }

  @Test
  void a_part_is_written_with_a_word_that_needs_no_indicator() {
    assertThat(VIETNAMESE.format(OutOf.of(amount("138"), amount("1184")))).isEqualTo("138 trong 1.184");
    assertThat(ENGLISH.format(Observation.outOf(amount("138"), amount("1184")))).isEqualTo("138 of 1,184");
  }
}
