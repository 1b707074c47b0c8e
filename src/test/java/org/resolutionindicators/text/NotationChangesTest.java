package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.text.Given.amount;
import static org.resolutionindicators.text.Given.assertRefused;
import static org.resolutionindicators.text.Notation.ENGLISH;
import static org.resolutionindicators.text.Notation.VIETNAMESE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Change.Sense;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Observation;

/** Growth and reduction, with the level that they lead to. */
class NotationChangesTest {

  @Test
  void growth_and_reduction_are_changes_by_a_figure() {
    assertThat(VIETNAMESE.parseCriterion("tăng 8-9%"))
        .isEqualTo(Change.of(Sense.GROWTH, Criterion.range(amount("8"), amount("9"))));
    assertThat(VIETNAMESE.parseCriterion("giảm 0,7%"))
        .isEqualTo(Change.of(Sense.REDUCTION, Criterion.point(amount("0.7"))));
    assertThat(VIETNAMESE.parseCriterion("Tăng trên 8%"))
        .isEqualTo(Change.of(Sense.GROWTH, Criterion.above(amount("8"))));
    assertThat(VIETNAMESE.parseCriterion("giảm ít nhất 0,5 điểm %"))
        .isEqualTo(Change.of(Sense.REDUCTION, Criterion.atLeast(amount("0.5"))));
    assertThat(VIETNAMESE.parseCriterion("tăng từ 8% trở lên"))
        .isEqualTo(Change.of(Sense.GROWTH, Criterion.atLeast(amount("8"))));
    assertThat(VIETNAMESE.parseCriterion("tăng khoảng 8%"))
        .isEqualTo(Change.of(Sense.GROWTH, Criterion.about(amount("8"))));
    assertThat(ENGLISH.parseCriterion("growth of 8 to 9%"))
        .isEqualTo(Change.of(Sense.GROWTH, Criterion.range(amount("8"), amount("9"))));
    assertThat(ENGLISH.parseCriterion("down 0.7 percentage points"))
        .isEqualTo(Change.of(Sense.REDUCTION, Criterion.point(amount("0.7"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "giảm 0,7% (còn 4,33%)",
        "giảm 0,7% ( còn 4,33% )",
        "giảm 0,7%, còn 4,33%",
        "giảm 0,7, còn 4,33",
        "giảm 0,7% còn 4,33%",
        "giảm 0,7%, xuống còn 4,33%",
        "giảm 0,7% (đạt 4,33%)",
      })
  void a_level_may_stand_beside_a_change(String text) {
    assertThat(VIETNAMESE.parseCriterion(text))
        .isEqualTo(Change.of(Sense.REDUCTION, Criterion.point(amount("0.7")), Criterion.point(amount("4.33"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "reduction of 0.7% (to 4.33%)",
        "reduction of 0.7%, to 4.33%",
        "reduction of 0.7, leaving 4.33",
        "down 0.7% leaving 4.33%",
      })
  void a_level_may_stand_beside_a_change_in_english(String text) {
    assertThat(ENGLISH.parseCriterion(text))
        .isEqualTo(Change.of(Sense.REDUCTION, Criterion.point(amount("0.7")), Criterion.point(amount("4.33"))));
  }

  @Test
  void a_level_may_be_a_bound() {
    assertThat(VIETNAMESE.parseCriterion("giảm 0,5-0,7% (còn dưới 4%)"))
        .isEqualTo(
            Change.of(
                Sense.REDUCTION, Criterion.range(amount("0.5"), amount("0.7")), Criterion.below(amount("4"))));
  }

  @Test
  void a_level_that_says_reduction_needs_no_other_word() {
    assertThat(VIETNAMESE.parseObservation("0,86% (còn 4,17%)"))
        .isEqualTo(
            Observation.of(amount("0.86")).changing(Sense.REDUCTION).leaving(Observation.of(amount("4.17"))));
    assertThat(VIETNAMESE.parseCriterion("0,7-0,8, còn dưới 4,33"))
        .isEqualTo(
            Change.of(
                Sense.REDUCTION, Criterion.range(amount("0.7"), amount("0.8")), Criterion.below(amount("4.33"))));
    assertThat(ENGLISH.parseCriterion("0.7% (leaving 4.33%)"))
        .isEqualTo(Change.of(Sense.REDUCTION, Criterion.point(amount("0.7")), Criterion.point(amount("4.33"))));
    assertRefused(
        () -> VIETNAMESE.parseCriterion("8% (đạt 45)"), "8% (đạt 45)", 4, "'(' is not expected here");
    assertRefused(
        () -> ENGLISH.parseCriterion("0.7% (to 4.33%)"), "0.7% (to 4.33%)", 6, "'(' is not expected here");
  }

  @ParameterizedTest
  @CsvSource({
    "còn 4%, 4", "giảm còn 4%, 4", "giảm xuống 4%, 4", "giảm xuống còn 4%, 4", "tăng lên 45, 45", "chỉ còn 4, 4"
  })
  void a_level_alone_is_the_plain_figure(String text, String level) {
    assertThat(VIETNAMESE.parseCriterion(text)).isEqualTo(Criterion.point(amount(level)));
    assertThat(VIETNAMESE.parseObservation(text)).isEqualTo(Observation.of(amount(level)));
  }

  @Test
  void up_to_and_down_to_are_no_changes() {
    assertThat(ENGLISH.parseCriterion("up to 8%")).isEqualTo(Criterion.atMost(amount("8")));
    assertThat(ENGLISH.parseCriterion("up 8%")).isEqualTo(Change.of(Sense.GROWTH, Criterion.point(amount("8"))));
    assertThat(ENGLISH.parseCriterion("down to 8%")).isEqualTo(Criterion.point(amount("8")));
  }

  @Test
  void an_observed_change_keeps_sense_and_level() {
    Observation reduction = Observation.of(amount("0.86")).changing(Sense.REDUCTION);
    assertThat(VIETNAMESE.parseObservation("giảm 0,86%")).isEqualTo(reduction);
    assertThat(VIETNAMESE.parseObservation("giảm 0,86% (còn 4,17%)"))
        .isEqualTo(reduction.leaving(Observation.of(amount("4.17"))));
    assertThat(VIETNAMESE.parseObservation("tăng gần 12% (đạt hơn 45)"))
        .isEqualTo(
            Observation.nearly(amount("12")).changing(Sense.GROWTH).leaving(Observation.above(amount("45"))));
    assertThat(ENGLISH.parseObservation("up 11.07%"))
        .isEqualTo(Observation.of(amount("11.07")).changing(Sense.GROWTH));
  }

  @Test
  void a_change_is_written_in_either_language() {
    Change change = Change.of(Sense.REDUCTION, Criterion.point(amount("0.7")), Criterion.point(amount("4.33")));
    assertThat(VIETNAMESE.format(change)).isEqualTo("giảm 0,7 (còn 4,33)");
    assertThat(ENGLISH.format(change)).isEqualTo("reduction of 0.7 (to 4.33)");
    Observation growth = Observation.of(amount("8")).changing(Sense.GROWTH);
    assertThat(VIETNAMESE.format(growth)).isEqualTo("tăng 8");
    assertThat(VIETNAMESE.format(growth.leaving(Observation.above(amount("45"))))).isEqualTo("tăng 8 (đạt trên 45)");
    assertThat(ENGLISH.format(growth)).isEqualTo("growth of 8");
    assertThat(ENGLISH.format(growth.leaving(Observation.of(amount("45"))))).isEqualTo("growth of 8 (reaching 45)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          tăng                 | 5  | a number is expected
          tăng có              | 6  | a number is expected
          tăng từ 40 lên 45    | 12 | 'lên' is not expected here
          tăng tăng 8%         | 6  | a number is expected
          giảm 0,7% (4,33%)    | 11 | '(' is not expected here
          giảm 0,7% (còn       | 15 | a number is expected
          giảm 0,7% (còn 4,33% | 21 | ')' is expected
          giảm 0,7% (còn 4] 5) | 17 | ']' is not expected here
          giảm 0,7% còn 4%)    | 17 | ')' is not expected here
          giảm 8 trong 12      | 6  | a number, a range or a bound is expected
          tăng gần 8%          | 6  | 'gần' is said of what was reported, not of a target
          tăng 8% so với 2020  | 9  | 'so' is not expected here
          """)
  void whatever_is_no_change_is_an_error(String text, int position, String reason) {
    assertRefused(() -> VIETNAMESE.parseCriterion(text), text, position, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          growth of at least 8% to 45 | 23 | 'to' is not expected here
          growth rate 8%              | 8  | a number is expected
          """)
  void whatever_is_no_english_change_is_an_error(String text, int position, String reason) {
    assertRefused(() -> ENGLISH.parseCriterion(text), text, position, reason);
  }
}
