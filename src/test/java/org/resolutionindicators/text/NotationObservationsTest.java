package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resolutionindicators.text.Notation.ENGLISH;
import static org.resolutionindicators.text.Notation.VIETNAMESE;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;

/** What was reported, in each form. */
class NotationObservationsTest {

  private static Amount amount(String number) {
    return Amount.of(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7,02                | EXACT    | 7.02 | 7.02
          61-62               | RANGE    | 61   | 62
          -2--1               | RANGE    | -2   | -1
          từ 61 đến 62        | RANGE    | 61   | 62
          Khoảng 24           | ABOUT    | 24   | 24
          khoảng 25,7-25,8%   | ABOUT    | 25.7 | 25.8
          trên 46,8           | ABOVE    | 46.8 | 46.8
          hơn 7.500           | ABOVE    | 7500 | 7500
          > 46,8              | ABOVE    | 46.8 | 46.8
          ít nhất 50          | AT_LEAST | 50   | 50
          từ 50% trở lên      | AT_LEAST | 50   | 50
          ≥50                 | AT_LEAST | 50   | 50
          dưới 86%            | BELOW    | 86   | 86
          <86                 | BELOW    | 86   | 86
          gần 2.000           | NEARLY   | 2000 | 2000
          khoảng trên 5%      | ABOVE    | 5    | 5
          khoảng hơn 5%       | ABOVE    | 5    | 5
          khoảng gần 5%       | NEARLY   | 5    | 5
          khoảng 5 trở lên    | AT_LEAST | 5    | 5
          khoảng ≤ 5          | AT_MOST  | 5    | 5
          không quá 3         | AT_MOST  | 3    | 3
          3 trở xuống         | AT_MOST  | 3    | 3
          <=3                 | AT_MOST  | 3    | 3
          """)
  void a_figure_keeps_what_was_said_about_it(String text, ObservationKind kind, String low, String high) {
    Observation observation = VIETNAMESE.parseObservation(text);
    assertThat(observation.kind()).isEqualTo(kind);
    assertThat(observation.low()).isEqualTo(amount(low));
    assertThat(observation.high()).isEqualTo(amount(high));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,876               | EXACT    | 1876
          about 1,876         | ABOUT    | 1876
          more than 1,327     | ABOVE    | 1327
          over 31             | ABOVE    | 31
          at least 31         | AT_LEAST | 31
          31 or more          | AT_LEAST | 31
          under 31            | BELOW    | 31
          nearly 1,900        | NEARLY   | 1900
          almost 1,900        | NEARLY   | 1900
          up to 31            | AT_MOST  | 31
          31 or fewer         | AT_MOST  | 31
          """)
  void a_figure_keeps_what_was_said_about_it_in_english(String text, ObservationKind kind, String low) {
    Observation observation = ENGLISH.parseObservation(text);
    assertThat(observation.kind()).isEqualTo(kind);
    assertThat(observation.low()).isEqualTo(amount(low));
    assertThat(observation.high()).isEqualTo(amount(low));
  }

  @Test
  void yes_no_and_not_applicable_are_understood_in_either_notation() {
    for (Notation notation : new Notation[] {VIETNAMESE, ENGLISH}) {
      assertThat(notation.parseObservation("Có")).isEqualTo(Observation.yes());
      assertThat(notation.parseObservation("yes")).isEqualTo(Observation.yes());
      assertThat(notation.parseObservation("KHÔNG")).isEqualTo(Observation.no());
      assertThat(notation.parseObservation("No")).isEqualTo(Observation.no());
      assertThat(notation.parseObservation("N/A")).isEqualTo(Observation.notApplicable());
      assertThat(notation.parseObservation("Không  áp dụng")).isEqualTo(Observation.notApplicable());
      assertThat(notation.parseObservation("not applicable")).isEqualTo(Observation.notApplicable());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Xuất siêu", "đảm bảo đạt chuẩn", "dưới", "xấp xỉ kế hoạch", "loại III", "-", "%", "không quá", "km²"})
  void a_text_without_a_digit_is_words(String text) {
    assertThat(VIETNAMESE.parseObservation(text)).isEqualTo(Observation.words(text));
  }

  @Test
  void words_are_kept_as_published_but_for_their_spaces() {
    assertThat(VIETNAMESE.parseObservation("  Xuất \u00a0siêu\n").words()).isEqualTo("Xuất siêu");
    assertThat(VIETNAMESE.parseObservation(Normalizer.normalize("Xuất siêu", Normalizer.Form.NFD)).words())
        .isEqualTo("Xuất siêu");
    assertThat(VIETNAMESE.parseObservation("Ａ – Ｂ").words()).isEqualTo("Ａ – Ｂ");
  }

  @Test
  void words_have_at_most_1000_characters_and_no_control_characters() {
    String longest = "ộ".repeat(1000);
    assertThat(VIETNAMESE.parseObservation(Normalizer.normalize(longest, Normalizer.Form.NFD)).words())
        .isEqualTo(longest);
    assertThatThrownBy(() -> VIETNAMESE.parseObservation(longest + "a"))
        .isInstanceOf(NotationException.class)
        .hasMessage(
            "\"" + "ộ".repeat(80) + "…\" at character 1001: at most 1000 characters are read, 1001 were given");
    assertThatThrownBy(() -> VIETNAMESE.parseObservation("Xuất\u0007siêu"))
        .isInstanceOf(NotationException.class)
        .hasMessage("\"Xuất\ufffdsiêu\" at character 5: '\ufffd' is not expected here");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          77 ngàn ha        | 9 | 'ha' is not expected here
          khoảng 35% GRDP   | 12 | 'GRDP' is not expected here
          trên khoảng 5%    | 6 | a number is expected
          khoảng khoảng 5%  | 8 | a number is expected
          gần 5-6           | 6 | '-' is not expected here
          xấp xỉ 40         | 1 | 'xấp xỉ' is a label that nothing defines, no figure is read with it
          đạt cao 40        | 1 | 'đạt cao' is a label that nothing defines, no figure is read with it
          ước đạt xấp xỉ 40 | 9 | 'xấp xỉ' is a label that nothing defines, no figure is read with it
          thấp hơn 2%       | 1 | 'thấp hơn' is said of a target, or beside a plan, not of what was reported
          Cao hơn 2%        | 1 | 'Cao hơn' is said of a target, or beside a plan, not of what was reported
          nearly 40         | 1 | a number, a range, a bound, yes, no or words without a digit are expected
          có 5              | 1 | a number, a range, a bound, yes, no or words without a digit are expected
          loại ٣            | 1 | a number, a range, a bound, yes, no or words without a digit are expected
          """)
  void a_text_with_a_digit_is_understood_or_refused(String text, int position, String reason) {
    assertThatThrownBy(() -> VIETNAMESE.parseObservation(text))
        .isInstanceOf(NotationException.class)
        .hasMessage("\"" + text + "\" at character " + position + ": " + reason);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u2003\t"})
  void a_blank_text_is_no_observation(String text) {
    assertThatThrownBy(() -> ENGLISH.parseObservation(text))
        .isInstanceOf(NotationException.class)
        .hasMessageEndingWith(
            "at character %d: a number, a range, a bound, yes, no or words without a digit are expected",
            text.length() + 1);
  }

  @Test
  void an_observation_is_written_in_either_language() {
    Amount four = amount("4");
    Amount half = amount("4.5");
    assertThat(VIETNAMESE.format(Observation.of(half))).isEqualTo("4,5");
    assertThat(VIETNAMESE.format(Observation.range(four, half))).isEqualTo("4-4,5");
    assertThat(VIETNAMESE.format(Observation.about(half))).isEqualTo("khoảng 4,5");
    assertThat(VIETNAMESE.format(Observation.about(four, half))).isEqualTo("khoảng 4-4,5");
    assertThat(VIETNAMESE.format(Observation.above(half))).isEqualTo("trên 4,5");
    assertThat(VIETNAMESE.format(Observation.atLeast(half))).isEqualTo("ít nhất 4,5");
    assertThat(VIETNAMESE.format(Observation.below(half))).isEqualTo("dưới 4,5");
    assertThat(VIETNAMESE.format(Observation.nearly(half))).isEqualTo("gần 4,5");
    assertThat(VIETNAMESE.format(Observation.atMost(half))).isEqualTo("không quá 4,5");
    assertThat(VIETNAMESE.format(Observation.yes())).isEqualTo("có");
    assertThat(VIETNAMESE.format(Observation.no())).isEqualTo("không");
    assertThat(VIETNAMESE.format(Observation.notApplicable())).isEqualTo("không áp dụng");
    assertThat(VIETNAMESE.format(Observation.words("Xuất siêu"))).isEqualTo("Xuất siêu");
    assertThat(ENGLISH.format(Observation.about(four, half))).isEqualTo("about 4-4.5");
    assertThat(ENGLISH.format(Observation.range(amount("-4.5"), amount("-4")))).isEqualTo("-4.5 to -4");
    assertThat(ENGLISH.format(Observation.nearly(half))).isEqualTo("nearly 4.5");
    assertThat(ENGLISH.format(Observation.above(half))).isEqualTo("over 4.5");
    assertThat(ENGLISH.format(Observation.notApplicable())).isEqualTo("n/a");
  }

  @Test
  void words_that_look_like_a_figure_are_read_back_as_one() {
    assertThat(VIETNAMESE.parseObservation(VIETNAMESE.format(Observation.words("Có")))).isEqualTo(Observation.yes());
    assertThat(VIETNAMESE.parseObservation(VIETNAMESE.format(Observation.words("5"))))
        .isEqualTo(Observation.of(amount("5")));
  }
}
