package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resolutionindicators.text.Notation.ENGLISH;
import static org.resolutionindicators.text.Notation.VIETNAMESE;

import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Criterion.Side;

/** What a target asks for, in each form. */
class NotationCriteriaTest {

  private static Amount amount(String number) {
    return Amount.of(number);
  }

  @Test
  void one_number_is_a_point() {
    assertThat(VIETNAMESE.parseCriterion("88,1%")).isEqualTo(Criterion.point(amount("88.1")));
    assertThat(ENGLISH.parseCriterion("88.1%")).isEqualTo(Criterion.point(amount("88.1")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6,6-6,8         | 6.6  | 6.8
          25,7-25,8%      | 25.7 | 25.8
          25,7%-25,8%     | 25.7 | 25.8
          55 - 56         | 55   | 56
          55 – 56         | 55   | 56
          55—56           | 55   | 56
          16.200-16.500   | 16200 | 16500
          5-5             | 5    | 5
          -2--1           | -2   | -1
          -2 - -1         | -2   | -1
          -0,5-0,5        | -0.5 | 0.5
          −0,5−+0,5       | -0.5 | 0.5
          -1 đến 2        | -1   | 2
          -1 ĐẾN -0,5%    | -1   | -0.5
          từ 50% đến 60%  | 50   | 60
          từ 50-60%       | 50   | 60
          giữa 50 và 60%  | 50   | 60
          50 tới 60       | 50   | 60
          đạt 50-60%      | 50   | 60
          Từ 5đến 6       | 5    | 6
          """)
  void two_numbers_are_a_range(String text, String low, String high) {
    assertThat(VIETNAMESE.parseCriterion(text)).isEqualTo(Criterion.range(amount(low), amount(high)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6.5-7%", "6.5 to 7", "6.5% – 7%", "from 6.5 to 7", "From 6.5-7"})
  void two_numbers_are_a_range_in_english(String text) {
    assertThat(ENGLISH.parseCriterion(text)).isEqualTo(Criterion.range(amount("6.5"), amount("7")));
  }

  @Test
  void about_qualifies_a_number_or_a_range() {
    assertThat(VIETNAMESE.parseCriterion("Khoảng 4")).isEqualTo(Criterion.about(amount("4")));
    assertThat(VIETNAMESE.parseCriterion("khoảng 25,7 - 25,8%"))
        .isEqualTo(Criterion.about(amount("25.7"), amount("25.8")));
    assertThat(VIETNAMESE.parseCriterion("khoảng từ 5 đến 6")).isEqualTo(Criterion.about(amount("5"), amount("6")));
    assertThat(ENGLISH.parseCriterion("about 6.5 to 7")).isEqualTo(Criterion.about(amount("6.5"), amount("7")));
    assertThat(ENGLISH.parseCriterion("around 4%")).isEqualTo(Criterion.about(amount("4")));
    assertThat(ENGLISH.parseCriterion("approximately 4")).isEqualTo(Criterion.about(amount("4")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          < 95,5               | BELOW
          <95,5%               | BELOW
          Dưới 95,5            | BELOW
          ≤95,5                | AT_MOST
          <= 95,5              | AT_MOST
          ＜＝９５，５              | AT_MOST
          không quá 95,5       | AT_MOST
          không vượt quá 95,5  | AT_MOST
          tối đa 95,5          | AT_MOST
          từ 95,5 trở xuống    | AT_MOST
          95,5 trở xuống       | AT_MOST
          ≥ 95,5               | AT_LEAST
          >=95,5               | AT_LEAST
          ít nhất 95,5         | AT_LEAST
          TỐI THIỂU 95,5       | AT_LEAST
          không dưới 95,5      | AT_LEAST
          từ 95,5% trở lên     | AT_LEAST
          95,5% trở lên        | AT_LEAST
          >95,5                | ABOVE
          trên 95,5%           | ABOVE
          cao hơn 95,5         | ABOVE
          thấp hơn 95,5        | BELOW
          khoảng trên 95,5%    | ABOVE
          khoảng 95,5 trở lên  | AT_LEAST
          Đạt trên 95,5        | ABOVE
          """)
  void a_bound_is_a_sign_or_words_in_vietnamese(String text, Side side) {
    assertThat(VIETNAMESE.parseCriterion(text)).isEqualTo(Criterion.bound(side, amount("95.5")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          < 1,500              | BELOW
          under 1,500          | BELOW
          Below 1,500          | BELOW
          less than 1,500      | BELOW
          fewer than 1,500     | BELOW
          ≤ 1,500              | AT_MOST
          <= 1,500             | AT_MOST
          at most 1,500        | AT_MOST
          up to 1,500          | AT_MOST
          no more than 1,500   | AT_MOST
          not more than 1,500  | AT_MOST
          not over 1,500       | AT_MOST
          1,500 or less        | AT_MOST
          1,500 or fewer       | AT_MOST
          1,500 or below       | AT_MOST
          1,500 or lower       | AT_MOST
          1,500 and below      | AT_MOST
          ≥ 1,500              | AT_LEAST
          >= 1,500             | AT_LEAST
          at least 1,500       | AT_LEAST
          no  less  than 1,500 | AT_LEAST
          NOT LESS THAN 1,500  | AT_LEAST
          no fewer than 1,500  | AT_LEAST
          not fewer than 1,500 | AT_LEAST
          1,500 or more        | AT_LEAST
          1,500% Or  Above     | AT_LEAST
          1,500 or higher      | AT_LEAST
          1,500 and above      | AT_LEAST
          > 1,500              | ABOVE
          over 1,500           | ABOVE
          above 1,500          | ABOVE
          more than 1,500      | ABOVE
          """)
  void a_bound_is_a_sign_or_words_in_english(String text, Side side) {
    assertThat(ENGLISH.parseCriterion(text)).isEqualTo(Criterion.bound(side, amount("1500")));
  }

  @Test
  void a_bound_may_be_negative() {
    assertThat(VIETNAMESE.parseCriterion("dưới -0,5")).isEqualTo(Criterion.below(amount("-0.5")));
    assertThat(ENGLISH.parseCriterion(">= -0.5")).isEqualTo(Criterion.atLeast(amount("-0.5")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"có", "Có", "CÓ ", "yes", "Yes"})
  void yes_is_understood_in_either_notation(String text) {
    assertThat(VIETNAMESE.parseCriterion(text)).isEqualTo(Criterion.yes());
    assertThat(ENGLISH.parseCriterion(text)).isEqualTo(Criterion.yes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"không", "KHÔNG", " no", "ＮＯ"})
  void no_is_understood_in_either_notation(String text) {
    assertThat(VIETNAMESE.parseCriterion(text)).isEqualTo(Criterion.no());
    assertThat(ENGLISH.parseCriterion(text)).isEqualTo(Criterion.no());
  }

  @Test
  void decomposed_words_are_composed_ones() {
    String text = Normalizer.normalize("từ 50% trở lên", Normalizer.Form.NFD);
    assertThat(VIETNAMESE.parseCriterion(text)).isEqualTo(Criterion.atLeast(amount("50")));
  }

  @Test
  void a_place_is_counted_in_the_composed_text() {
    String text = Normalizer.normalize("không quá 5 tấn", Normalizer.Form.NFD);
    assertThatThrownBy(() -> VIETNAMESE.parseCriterion(text))
        .isInstanceOf(NotationException.class)
        .hasMessage("\"không quá 5 tấn\" at character 13: 'tấn' is not expected here")
        .hasFieldOrPropertyWithValue("text", "không quá 5 tấn");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          6,6-6.8             | 6  | '.' groups thousands in Vietnamese, three digits expected
          7-5                 | 3  | the range ends below its start: 7 to 5
          1.500,5 đến 1.500   | 13 | the range ends below its start: 1.500,5 to 1.500
          -1--2               | 4  | the range ends below its start: -1 to -2
          5-                  | 3  | a number is expected
          5 đến               | 6  | a number is expected
          5-6-7               | 4  | '-' is not expected here
          5 to 6              | 3  | 'to' is not expected here
          5 or more           | 3  | 'or' is not expected here
          từ 50%              | 7  | 'từ' begins a range, 'đến' and its upper end expected
          khoảng từ 5         | 12 | 'từ' begins a range, 'đến' and its upper end expected
          từ 50 tấn trở lên   | 7  | 'tấn' is not expected here
          từ 40 lên 45        | 7  | 'lên' is not expected here
          giữa 5 đến 6        | 8  | 'và' and the upper end of the range expected
          giữa 6 và 5         | 11 | the range ends below its start: 6 to 5
          dưới giữa 5 và 6    | 6  | a number is expected
          từ có               | 4  | a number is expected
          trên khoảng 5%      | 6  | a number is expected
          dưới 5-6            | 7  | '-' is not expected here
          dưới 5 trở lên      | 8  | 'trở' is not expected here
          dưới                | 5  | a number is expected
          < = 5               | 3  | a number is expected
          5 trở               | 3  | 'trở' is not expected here
          5 trởlên            | 3  | 'trởlên' is not expected here
          hơn 5               | 1  | 'hơn' is said of what was reported, not of a target
          Gần 40              | 1  | 'Gần' is said of what was reported, not of a target
          không 5             | 1  | a number, a range, a bound, yes or no is expected
          khoảng gần 40       | 8  | 'gần' is said of what was reported, not of a target
          xấp xỉ 40           | 1  | 'xấp xỉ' is a label that nothing defines, no figure is read with it
          ước đạt 40          | 1  | 'ước đạt' is said of what was reported, not of a target
          Xuất siêu           | 1  | a number, a range, a bound, yes or no is expected
          không áp dụng       | 1  | a number, a range, a bound, yes or no is expected
          n/a                 | 1  | a number, a range, a bound, yes or no is expected
          """)
  void whatever_is_no_criterion_is_an_error(String text, int position, String reason) {
    assertThatThrownBy(() -> VIETNAMESE.parseCriterion(text))
        .isInstanceOf(NotationException.class)
        .hasMessage("\"" + text + "\" at character " + position + ": " + reason)
        .hasFieldOrPropertyWithValue("text", text)
        .hasFieldOrPropertyWithValue("position", position);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          7 to 5           | 6  | the range ends below its start: 7 to 5
          from 50%         | 9  | 'from' begins a range, 'to' and its upper end expected
          nearly 40        | 1  | 'nearly' is said of what was reported, not of a target
          almost 40        | 1  | 'almost' is said of what was reported, not of a target
          at 40            | 1  | a number, a range, a bound, yes or no is expected
          no more 40       | 1  | a number, a range, a bound, yes or no is expected
          over about 5     | 6  | a number is expected
          between 5 to 6   | 11 | 'and' and the upper end of the range expected
          khoảng 4         | 1  | a number, a range, a bound, yes or no is expected
          """)
  void whatever_is_no_english_criterion_is_an_error(String text, int position, String reason) {
    assertThatThrownBy(() -> ENGLISH.parseCriterion(text))
        .isInstanceOf(NotationException.class)
        .hasMessage("\"" + text + "\" at character " + position + ": " + reason);
  }

  @Test
  void a_blank_text_is_no_criterion() {
    assertThatThrownBy(() -> VIETNAMESE.parseCriterion(" \u00a0"))
        .isInstanceOf(NotationException.class)
        .hasMessage("\" \u00a0\" at character 3: a number, a range, a bound, yes or no is expected");
  }

  @Test
  void a_criterion_is_written_in_either_language() {
    assertThat(VIETNAMESE.format(Criterion.point(amount("1500.5")))).isEqualTo("1.500,5");
    assertThat(VIETNAMESE.format(Criterion.about(amount("4")))).isEqualTo("khoảng 4");
    assertThat(VIETNAMESE.format(Criterion.range(amount("6.6"), amount("6.8")))).isEqualTo("6,6-6,8");
    assertThat(VIETNAMESE.format(Criterion.about(amount("6.6"), amount("6.8")))).isEqualTo("khoảng 6,6-6,8");
    assertThat(VIETNAMESE.format(Criterion.below(amount("4")))).isEqualTo("dưới 4");
    assertThat(VIETNAMESE.format(Criterion.atMost(amount("4")))).isEqualTo("không quá 4");
    assertThat(VIETNAMESE.format(Criterion.atLeast(amount("4")))).isEqualTo("ít nhất 4");
    assertThat(VIETNAMESE.format(Criterion.above(amount("4")))).isEqualTo("trên 4");
    assertThat(VIETNAMESE.format(Criterion.yes())).isEqualTo("có");
    assertThat(VIETNAMESE.format(Criterion.no())).isEqualTo("không");
    assertThat(ENGLISH.format(Criterion.point(amount("1500.5")))).isEqualTo("1,500.5");
    assertThat(ENGLISH.format(Criterion.about(amount("4")))).isEqualTo("about 4");
    assertThat(ENGLISH.format(Criterion.range(amount("6.6"), amount("6.8")))).isEqualTo("6.6-6.8");
    assertThat(ENGLISH.format(Criterion.below(amount("4")))).isEqualTo("under 4");
    assertThat(ENGLISH.format(Criterion.atMost(amount("4")))).isEqualTo("at most 4");
    assertThat(ENGLISH.format(Criterion.atLeast(amount("4")))).isEqualTo("at least 4");
    assertThat(ENGLISH.format(Criterion.above(amount("4")))).isEqualTo("over 4");
    assertThat(ENGLISH.format(Criterion.yes())).isEqualTo("yes");
    assertThat(ENGLISH.format(Criterion.no())).isEqualTo("no");
  }

  @Test
  void a_range_that_ends_below_nought_is_written_with_a_word() {
    assertThat(VIETNAMESE.format(Criterion.range(amount("-2"), amount("-1")))).isEqualTo("-2 đến -1");
    assertThat(ENGLISH.format(Criterion.range(amount("-2"), amount("-1")))).isEqualTo("-2 to -1");
    assertThat(VIETNAMESE.format(Criterion.range(amount("-2"), amount("0")))).isEqualTo("-2-0");
  }

  @Test
  void upper_case_does_not_follow_the_default_locale() {
    Locale before = Locale.getDefault();
    try {
      for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-nu-thai", "lt"}) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(VIETNAMESE.parseCriterion("ÍT NHẤT 1.500,5")).isEqualTo(Criterion.atLeast(amount("1500.5")));
        assertThat(ENGLISH.parseCriterion("APPROXIMATELY 1,500.5")).isEqualTo(Criterion.about(amount("1500.5")));
        assertThat(VIETNAMESE.parseCriterion("KHÔNG VƯỢT QUÁ 1")).isEqualTo(Criterion.atMost(amount("1")));
        assertThat(VIETNAMESE.isNotApplicable("NOT APPLICABLE")).isTrue();
        assertThat(VIETNAMESE.format(Criterion.atLeast(amount("-1500.5")))).isEqualTo("ít nhất -1.500,5");
        assertThatThrownBy(() -> VIETNAMESE.parseCriterion("12 người"))
            .hasMessage("\"12 người\" at character 4: 'người' is not expected here");
      }
    } finally {
      Locale.setDefault(before);
    }
  }
}
