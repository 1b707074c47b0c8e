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
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Criterion.Side;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;

/** Places in an order, of which the first is the best. */
class NotationRanksTest {
  private static final Indicator RANK = Given.of(IndicatorKind.RANK);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "thứ 5", "Thứ 5", "hạng 5", "xếp thứ 5", "xếp hạng 5", "xếp hạng thứ 5", "đứng thứ 5", "vị trí thứ 5",
        "đạt thứ 5", "thứ 5/63", "thứ 5 cả nước", "thứ 5/63 tỉnh, thành phố"
      })
  void a_rank_is_its_number(String text) {
    assertThat(VIETNAMESE.parseObservation(text)).isEqualTo(Observation.of(amount("5")));
    assertThat(VIETNAMESE.parseCriterion(text)).isEqualTo(Criterion.point(amount("5")));
    assertThat(VIETNAMESE.readTarget(text, RANK).criterion()).isEqualTo(Criterion.point(amount("5")));
    assertThat(VIETNAMESE.readActual(text, RANK).observation()).isEqualTo(Observation.of(amount("5")));
  }

  @Test
  void the_last_rank_is_as_good_as_any() {
    assertThat(VIETNAMESE.parseObservation("thứ 63/63")).isEqualTo(Observation.of(amount("63")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"5th", "rank 5", "ranked 5th", "5th place", "ranked 5th nationwide", "5th/63"})
  void a_rank_is_its_number_in_english(String text) {
    assertThat(ENGLISH.parseObservation(text)).isEqualTo(Observation.of(amount("5")));
    assertThat(ENGLISH.readTarget(text, RANK).criterion()).isEqualTo(Criterion.point(amount("5")));
  }

  @ParameterizedTest
  @CsvSource({"thứ nhất, 1", "xếp thứ nhì cả nước, 2", "Hạng hai, 2", "thứ ba, 3"})
  void the_first_three_are_words(String text, String rank) {
    assertThat(VIETNAMESE.readActual(text, RANK).observation()).isEqualTo(Observation.of(amount(rank)));
    assertThat(VIETNAMESE.parseObservation(text)).isEqualTo(Observation.of(amount(rank)));
    assertThat(VIETNAMESE.parseCriterion(text)).isEqualTo(Criterion.point(amount(rank)));
    assertThat(VIETNAMESE.readActual(text, Given.in("%")).observation()).isEqualTo(Observation.words(text));
  }

  @Test
  void words_that_only_begin_as_a_rank_are_words() {
    assertThat(VIETNAMESE.readActual("thứ nhất về đích", RANK).observation())
        .isEqualTo(Observation.words("thứ nhất về đích"));
    assertThat(VIETNAMESE.readActual("hạng III", RANK).observation()).isEqualTo(Observation.words("hạng III"));
    assertThat(VIETNAMESE.readActual("nhất", RANK).observation()).isEqualTo(Observation.words("nhất"));
    assertThat(ENGLISH.readActual("ranked second", RANK).observation()).isEqualTo(Observation.of(amount("2")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "top 10",
        "TOP 10",
        "tốp 10 cả nước",
        "nhóm 10 tỉnh dẫn đầu",
        "trong nhóm 10",
        "nằm trong nhóm 10 tỉnh, thành phố dẫn đầu cả nước",
        "trong 10 tỉnh, thành phố dẫn đầu",
        "thuộc 10 địa phương đứng đầu",
        "từ hạng 10 trở lên",
        "hạng 10 trở lên",
        "ít nhất thứ 10",
        "tối thiểu hạng 10"
      })
  void the_best_ones_are_at_most_a_rank(String text) {
    assertThat(VIETNAMESE.readTarget(text, RANK).criterion()).isEqualTo(Criterion.atMost(amount("10")));
    assertThat(VIETNAMESE.parseObservation(text)).isEqualTo(Observation.atMost(amount("10")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "top 10",
        "the top 10",
        "in the top 10",
        "among the leading 10",
        "among the 10 leading provinces",
        "one of the 10 best localities",
        "10th or better",
        "10th or higher",
        "at least 10th",
        "rank 10 or above"
      })
  void the_best_ones_are_at_most_a_rank_in_english(String text) {
    assertThat(ENGLISH.readTarget(text, RANK).criterion()).isEqualTo(Criterion.atMost(amount("10")));
  }

  @ParameterizedTest
  @CsvSource({"trên hạng 5, BELOW", "cao hơn thứ 5, BELOW", "không quá 5, AT_MOST", "dưới 5, BELOW", "< 5, BELOW"})
  void better_is_a_smaller_number(String text, Side side) {
    assertThat(VIETNAMESE.readTarget(text, RANK).criterion()).isEqualTo(Criterion.bound(side, amount("5")));
  }

  @Test
  void worse_is_a_larger_number_and_said_of_actuals_alone() {
    assertThat(VIETNAMESE.readActual("dưới hạng 5", RANK).observation()).isEqualTo(Observation.above(amount("5")));
    assertThat(VIETNAMESE.readActual("hạng 5 trở xuống", RANK).observation())
        .isEqualTo(Observation.atLeast(amount("5")));
    assertThat(ENGLISH.readActual("worse than 5th", RANK).observation()).isEqualTo(Observation.above(amount("5")));
    assertThat(ENGLISH.readActual("5th or worse", RANK).observation()).isEqualTo(Observation.atLeast(amount("5")));
    assertThat(ENGLISH.readActual("better than 5th", RANK).observation()).isEqualTo(Observation.below(amount("5")));
  }

  @Test
  void ranks_may_be_a_range() {
    assertThat(VIETNAMESE.parseCriterion("thứ 5-7")).isEqualTo(Criterion.range(amount("5"), amount("7")));
    assertThat(VIETNAMESE.parseCriterion("từ hạng 5 đến hạng 7")).isEqualTo(Criterion.range(amount("5"), amount("7")));
    assertThat(ENGLISH.parseCriterion("5th to 7th")).isEqualTo(Criterion.range(amount("5"), amount("7")));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RANK")
  void a_rank_in_another_kind_is_an_error(IndicatorKind kind) {
    String reason = "' names a rank, the kind is " + kind.toString().toLowerCase(java.util.Locale.ROOT);
    Indicator indicator = Given.of(kind);
    assertRefused(() -> VIETNAMESE.readTarget("thứ 5", indicator), "thứ 5", 1, "'thứ" + reason);
    assertRefused(() -> VIETNAMESE.readActual("đạt hạng 5", indicator), "đạt hạng 5", 5, "'hạng" + reason);
    assertRefused(() -> VIETNAMESE.readTarget("top 10", indicator), "top 10", 1, "'top" + reason);
    assertRefused(
        () -> VIETNAMESE.readTarget("trong 10 tỉnh dẫn đầu", indicator), "trong 10 tỉnh dẫn đầu", 1, "'trong" + reason);
    assertRefused(() -> ENGLISH.readTarget("5th", indicator), "5th", 1, "'5th" + reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ≥ 3               | 1  | a lower bound of ranks can be read two ways; at most a rank is expected
          ít nhất 3         | 1  | a lower bound of ranks can be read two ways; at most a rank is expected
          từ 3 trở lên      | 1  | a lower bound of ranks can be read two ways; at most a rank is expected
          đạt trên 3        | 5  | a lower bound of ranks can be read two ways; at most a rank is expected
          dưới hạng 5       | 1  | a lower bound of ranks can be read two ways; at most a rank is expected
          không quá hạng 5  | 1  | 'không quá' is not expected before a rank, only 'trên', 'dưới' or 'ít nhất'
          khoảng hạng 5     | 1  | 'khoảng' is not expected before a rank, only 'trên', 'dưới' or 'ít nhất'
          <hạng 5           | 1  | '<' is not expected before a rank, only 'trên', 'dưới' or 'ít nhất'
          trong 10 tỉnh     | 14 | 'dẫn đầu' is expected behind 'trong' and a number
          từ hạng 5         | 10 | 'từ' begins a range, 'đến' and its upper end expected
          thứ 7-5           | 7  | the range ends below its start: 7 to 5
          thứ 0             | 5  | a rank is expected, a whole number from 1
          thứ               | 4  | a rank is expected, a whole number from 1
          thứ tư            | 5  | a rank is expected, a whole number from 1
          top năm           | 5  | a rank is expected, a whole number from 1
          hạng 1234567890   | 6  | a rank is expected, a whole number from 1
          thứ 5,5           | 6  | ',' is not expected here
          thứ 5/4           | 7  | the rank is beyond the last: 5 of 4
          thứ 5 dẫn         | 7  | 'dẫn' is not expected here
          """)
  void whatever_is_no_rank_is_an_error(String text, int position, String reason) {
    assertRefused(() -> VIETNAMESE.readTarget(text, RANK), text, position, reason);
  }

  @Test
  void a_floor_without_a_rank_is_an_error_of_an_actual_too() {
    String reason = "a lower bound of ranks can be read two ways; at most a rank is expected";
    assertRefused(() -> VIETNAMESE.readActual("trên 5", RANK), "trên 5", 1, reason);
    assertRefused(() -> ENGLISH.readActual("5 or more", RANK), "5 or more", 1, reason);
  }
}
