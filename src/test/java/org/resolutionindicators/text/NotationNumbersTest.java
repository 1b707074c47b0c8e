package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resolutionindicators.text.Notation.ENGLISH;
import static org.resolutionindicators.text.Notation.VIETNAMESE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Amount;

/** One number, with the marks of one language. */
class NotationNumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0           | 0
          7,02        | 7.02
          83,2%       | 83.2
          83,2 %      | 83.2
          45.799      | 45799
          45799       | 45799
          1.031.200   | 1031200
          495.086,8   | 495086.8
          1558,77     | 1558.77
          106,811     | 106.811
          0,500       | 0.5
          0,0         | 0
          007         | 7
          -0,5        | -0.5
          −0,5        | -0.5
          +12         | 12
          -1.000      | -1000
          """)
  void vietnamese_groups_with_a_point_and_divides_with_a_comma(String text, String number) {
    assertThat(VIETNAMESE.parseAmount(text)).isEqualTo(Amount.of(number));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          7.02        | 7.02
          14.3%       | 14.3
          23,751      | 23751
          1,031,200.5 | 1031200.5
          45.799      | 45.799
          0.500       | 0.5
          -0.5        | -0.5
          """)
  void english_groups_with_a_comma_and_divides_with_a_point(String text, String number) {
    assertThat(ENGLISH.parseAmount(text)).isEqualTo(Amount.of(number));
  }

  @Test
  void one_text_is_two_numbers_in_two_notations() {
    assertThat(VIETNAMESE.parseAmount("45.799")).isEqualTo(Amount.of(45799));
    assertThat(ENGLISH.parseAmount("45.799")).isEqualTo(Amount.of("45.799"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.5           | 2 | '.' groups thousands in Vietnamese, three digits expected
          6,6-6.8       | 4 | '-' is not expected here
          1.2345        | 2 | '.' groups thousands in Vietnamese, three digits expected
          1.23          | 2 | '.' groups thousands in Vietnamese, three digits expected
          1.            | 2 | '.' groups thousands in Vietnamese, three digits expected
          1..234        | 2 | '.' groups thousands in Vietnamese, three digits expected
          1.234.56      | 6 | '.' groups thousands in Vietnamese, three digits expected
          1.234.5678    | 6 | '.' groups thousands in Vietnamese, three digits expected
          1234.567      | 5 | '.' groups thousands in Vietnamese, at most three digits expected before the first mark
          0.500         | 2 | '.' groups thousands in Vietnamese, a number in groups does not begin with 0
          -012.500      | 5 | '.' groups thousands in Vietnamese, a number in groups does not begin with 0
          .500          | 1 | '.' groups thousands in Vietnamese, a digit expected before it
          1.234,5.678   | 8 | '.' groups thousands in Vietnamese, none expected behind the decimal mark
          ,5            | 1 | ',' is the decimal mark in Vietnamese, a digit expected before it
          -,5           | 2 | ',' is the decimal mark in Vietnamese, a digit expected before it
          5,            | 2 | ',' is the decimal mark in Vietnamese, a digit expected after it
          5,%           | 2 | ',' is the decimal mark in Vietnamese, a digit expected after it
          1,5,2         | 4 | ',' is the decimal mark in Vietnamese, only one expected in a number
          1,234,567     | 6 | ',' is the decimal mark in Vietnamese, only one expected in a number
          ,             | 1 | a number is expected
          -             | 2 | a digit is expected
          - 5           | 2 | a digit is expected
          --5           | 2 | a digit is expected
          +-5           | 2 | a digit is expected
          –5            | 1 | a number is expected
          ba            | 1 | a number is expected
          %             | 1 | a number is expected
          45.799 tấn    | 8 | 'tấn' is not expected here
          4,5 điểm 5    | 10 | '5' is not expected here
          138/184       | 4 | '/' is not expected here
          1e9           | 2 | 'e' is not expected here
          0x10          | 2 | 'x' is not expected here
          45 799        | 4 | '7' is not expected here
          5 %%          | 4 | '%' is not expected here
          5%5           | 3 | '5' is not expected here
          5‰‰           | 3 | '‰' is not expected here
          5% ‰          | 4 | '‰' is not expected here
          5 😀 6        | 3 | '😀' is not expected here
          😀😀5         | 1 | a number is expected
          5 < 6         | 3 | '<' is not expected here
          ٣             | 1 | a number is expected
          1٣            | 2 | '٣' is not expected here
          khoảng 5      | 1 | a number is expected
          NaN           | 1 | a number is expected
          """,
      quoteCharacter = '`')
  void whatever_is_no_vietnamese_number_is_an_error(String text, int position, String reason) {
    assertThatThrownBy(() -> VIETNAMESE.parseAmount(text))
        .isInstanceOf(NotationException.class)
        .hasMessage("\"" + text + "\" at character " + position + ": " + reason)
        .hasFieldOrPropertyWithValue("position", position);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,5         | 2 | ',' groups thousands in English, three digits expected
          0,500       | 2 | ',' groups thousands in English, a number in groups does not begin with 0
          ,500        | 1 | ',' groups thousands in English, a digit expected before it
          1.5,000     | 4 | ',' groups thousands in English, none expected behind the decimal mark
          .5          | 1 | '.' is the decimal mark in English, a digit expected before it
          5.          | 2 | '.' is the decimal mark in English, a digit expected after it
          1.031.200   | 6 | '.' is the decimal mark in English, only one expected in a number
          6.7 perc    | 5 | 'perc' is not expected here
          6.7 phần trăm | 5 | 'phần' is not expected here
          """,
      quoteCharacter = '`')
  void whatever_is_no_english_number_is_an_error(String text, int position, String reason) {
    assertThatThrownBy(() -> ENGLISH.parseAmount(text))
        .isInstanceOf(NotationException.class)
        .hasMessage("\"" + text + "\" at character " + position + ": " + reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uff0d\uff15\uff0c\uff15\uff05", // full width
        "\u22125,5", // minus sign
        "\u20115,5", // no-break hyphen
        "\u00a0-5,5\u202f%", // no-break and narrow no-break space
        "\u2009-5,5\u3000%\t\n", // thin and ideographic space, tab, line feed
      })
  void other_forms_of_a_character_are_its_plain_form(String text) {
    assertThat(VIETNAMESE.parseAmount(text)).isEqualTo(Amount.of("-5.5"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0\u3000\n"})
  void a_blank_text_is_no_number(String text) {
    assertThatThrownBy(() -> VIETNAMESE.parseAmount(text))
        .isInstanceOf(NotationException.class)
        .hasMessageEndingWith(" at character " + (text.length() + 1) + ": a number is expected");
  }

  @Test
  void a_number_has_at_most_100_digits_on_each_side() {
    String digits = "9".repeat(100);
    assertThat(VIETNAMESE.parseAmount(digits + "," + digits)).isEqualTo(Amount.of(digits + "." + digits));
    assertThatThrownBy(() -> VIETNAMESE.parseAmount("-9" + digits))
        .isInstanceOf(NotationException.class)
        .hasMessage(
            "\"-%s…\" at character 102: a number has at most 100 digits before the decimal mark"
                .formatted("9".repeat(79)));
    assertThatThrownBy(() -> VIETNAMESE.parseAmount("1" + ".000".repeat(34)))
        .isInstanceOf(NotationException.class)
        .hasMessageEndingWith("…\" at character 135: a number has at most 100 digits before the decimal mark");
    assertThatThrownBy(() -> VIETNAMESE.parseAmount("0,0" + digits))
        .isInstanceOf(NotationException.class)
        .hasMessageEndingWith("…\" at character 103: a number has at most 100 digits after the decimal mark");
  }

  @Test
  void a_huge_text_is_refused_without_being_read() {
    String text = "9".repeat(1 << 20);
    assertThatThrownBy(() -> VIETNAMESE.parseAmount(text))
        .isInstanceOfSatisfying(
            NotationException.class, e -> assertThat(e.text()).isEqualTo(text.substring(0, 1000)))
        .hasMessage(
            "\"%s…\" at character 1001: at most 1000 characters are read, 1048576 were given"
                .formatted("9".repeat(80)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0              | 0              | 0
          999            | 999            | 999
          1000           | 1.000          | 1,000
          45799          | 45.799         | 45,799
          -1031200       | -1.031.200     | -1,031,200
          -100           | -100           | -100
          7.020          | 7,02           | 7.02
          -0.5           | -0,5           | -0.5
          1234567.000125 | 1.234.567,000125 | 1,234,567.000125
          1e20           | 100.000.000.000.000.000.000 | 100,000,000,000,000,000,000
          """)
  void numbers_are_written_in_groups_of_three_and_without_trailing_noughts(
      String number, String vietnamese, String english) {
    assertThat(VIETNAMESE.format(Amount.of(number))).isEqualTo(vietnamese);
    assertThat(ENGLISH.format(Amount.of(number))).isEqualTo(english);
  }

  @Test
  void an_amount_longer_than_any_factory_takes_is_written_in_full() {
    Amount long199 = Amount.of("1e99").times(Amount.of("1e99"));
    assertThat(ENGLISH.format(long199)).isEqualTo("1" + ",000".repeat(66));
  }
}
