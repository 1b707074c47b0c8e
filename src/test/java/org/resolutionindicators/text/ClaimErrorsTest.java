package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A number that is not understood is an error at its place. */
class ClaimErrorsTest {
  private static final ClaimParser VI = ClaimParser.of(Notation.VIETNAMESE);
  private static final ClaimParser EN = ClaimParser.of(Notation.ENGLISH);

  private static void assertRefused(ClaimParser parser, String sentence, int place, String reason) {
    assertThatExceptionOfType(NotationException.class)
        .isThrownBy(() -> parser.parse(sentence))
        .withMessage("\"" + sentence + "\" at character " + place + ": " + reason)
        .satisfies(e -> assertThat(e.position()).isEqualTo(place))
        .satisfies(e -> assertThat(e.text()).isEqualTo(sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          2019 đạt và vượt 18/18 chỉ tiêu           | 1  | '2019' is a year, which is read behind 'năm' only
          tháng 12/2020 đạt 5/12                    | 7  | a number that counts no indicators, behind 'tháng'
          Đạt 13/2020 chỉ tiêu                      | 8  | '2020' is a year, which is read behind 'năm' only
          tỉnh có 5 chỉ tiêu                        | 9  | a count without a word that says what it counts, such as 'đạt' or 'vượt'
          đạt 12/15, 3                              | 12 | a count without a word that says what it counts, such as 'đạt' or 'vượt'
          không đạt các chỉ tiêu sau, 2/12          | 29 | a count without a word that says what it counts, such as 'đạt' or 'vượt'
          Có 33/34 chỉ tiêu. Chưa đạt một số việc.  | 4  | a count without a word that says what it counts, such as 'đạt' or 'vượt'
          đạt 5 - 6 chỉ tiêu                        | 9  | a count without a word that says what it counts, such as 'đạt' or 'vượt'
          đạt 5-6 chỉ tiêu                          | 6  | 'chỉ tiêu' is expected behind a count, not '-'
          đạt 5+1 chỉ tiêu                          | 6  | 'chỉ tiêu' is expected behind a count, not '+'
          19 xã đạt chuẩn                           | 4  | 'chỉ tiêu' is expected behind a count, not 'xã'
          đạt 50 triệu đồng                         | 8  | 'chỉ tiêu' is expected behind a count, not 'triệu'
          đạt 6/12/2020                             | 9  | 'chỉ tiêu' is expected behind a count, not '/'
          vượt -5                                   | 6  | '-' is not expected before a count
          12 chỉ tiêu đạt, 1,5 chỉ tiêu vượt        | 18 | a whole number is expected
          đạt 12,5/15 chỉ tiêu                      | 5  | a whole number is expected
          đạt 1.20 chỉ tiêu                         | 6  | '.' groups thousands in Vietnamese, three digits expected
          đạt 1.2000 chỉ tiêu                       | 6  | '.' groups thousands in Vietnamese, three digits expected
          đạt 0.200 chỉ tiêu                        | 6  | '.' groups thousands in Vietnamese, three digits expected
          đạt 1200.200 chỉ tiêu                     | 9  | '.' groups thousands in Vietnamese, three digits expected
          1234567890123456 chỉ tiêu đạt             | 1  | a number of at most 15 digits is expected
          đạt ١٢ chỉ tiêu                           | 5  | '١' is not expected here
          ngày 20/11 đạt 14/15                      | 6  | a number that counts no indicators, behind 'ngày'
          Nghị quyết số 12-NQ/TU đạt 14/15 chỉ tiêu | 15 | a number that counts no indicators, behind 'số'
          NQ12 đạt 14/15 chỉ tiêu                   | 3  | a number that counts no indicators, behind 'NQ'
          khoảng 10/15 chỉ tiêu đạt                 | 1  | 'khoảng' is not read before a count, only 'ít nhất' is
          trên 10 chỉ tiêu đạt                      | 1  | 'trên' is not read before a count, only 'ít nhất' is
          không quá 10 chỉ tiêu đạt                 | 1  | 'không quá' is not read before a count, only 'ít nhất' is
          tăng 2 chỉ tiêu đạt so với năm 2018       | 1  | 'tăng' is not read before a count, only 'ít nhất' is
          tất cả, trừ 2 chỉ tiêu, đạt               | 9  | 'trừ' is not read before a count, only 'ít nhất' is
          so với 13 chỉ tiêu đạt                    | 1  | 'so với' is not read before a count, only 'ít nhất' is
          đạt 4/4 chỉ tiêu, đạt 9/10 chỉ tiêu       | 23 | a second count of indicators met
          vượt 4 chỉ tiêu, 5 chỉ tiêu vượt          | 18 | a second count of indicators exceeded
          không đạt 4, không đạt 5                  | 24 | a second count of indicators not met
          đạt và vượt 4/5, đạt và vượt 3/5          | 30 | a second count of indicators met or exceeded
          đạt và vượt 24/25, có 33/34               | 23 | a count without a word that says what it counts, such as 'đạt' or 'vượt'
          tổng số 25 chỉ tiêu, tổng số 26 chỉ tiêu  | 30 | a second total: 26 beside 25
          năm 2019 đạt 5/6, năm 2018 tốt            | 19 | a second period: 2018 beside 2019
          năm 2019-2018 đạt 5/6                     | 10 | '2018' is a year, which is read behind 'năm' only
          9 tháng cuối năm 2021 đạt 5/12            | 3  | 'chỉ tiêu' is expected behind a count, not 'tháng'
          (vượt 4) 17/25 chỉ tiêu đạt               | 10 | whether those exceeded are among those met is not said, as 'trong đó' would
          đạt 13 chỉ tiêu vượt kế hoạch             | 17 | 'vượt kế hoạch' is a second word for one count
          2/15 chỉ tiêu kinh tế, xã hội không đạt   | 31 | 'không đạt' is too far from the count before it
          cả 2 chỉ tiêu không đạt                   | 4  | behind 'tất cả' a number is read where all are met or exceeded
          17/25 chỉ tiêu đạt, 4 chỉ tiêu vượt       | 21 | whether those exceeded are among those met is not said, as 'trong đó' would
          vượt 4 chỉ tiêu, 17/25 chỉ tiêu đạt       | 18 | whether those exceeded are among those met is not said, as 'trong đó' would
          """)
  void a_vietnamese_sentence_is_refused_at_its_place(String sentence, int place, String reason) {
    assertRefused(VI, sentence, place, reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          all 2019 targets were met                     | 5  | '2019' is a year, which is read behind 'in' only
          19 communes met all targets                   | 4  | 'indicators' is expected behind a count, not 'communes'
          all but 2 targets were met                    | 1  | 'all but' is not read before a count, only 'at least' is
          nearly 10 targets were met                    | 1  | 'nearly' is not read before a count, only 'at least' is
          13 of 14 targets met, up from 12 in 2018      | 26 | 'from' is not read before a count, only 'at least' is
          13/14 targets met and 7 exceeded              | 23 | whether those exceeded are among those met is not said, as 'of which' would
          all 3 targets were missed                     | 5  | behind 'all' a number is read where all are met or exceeded
          13 of 14 met (all 5 economic targets were met) | 19 | behind 'all' a number is read where all are met or exceeded
          on 5 May 13 of 14 targets were met            | 4  | a number that counts no indicators, behind 'on'
          13.5 targets met                              | 1  | a whole number is expected
          """)
  void an_english_sentence_is_refused_at_its_place(String sentence, int place, String reason) {
    assertRefused(EN, sentence, place, reason);
  }

  @Test
  void a_place_is_counted_in_code_points() {
    assertRefused(VI, "😀 19 xã đạt", 6, "'chỉ tiêu' is expected behind a count, not 'xã'");
  }

  @Test
  void a_control_character_is_refused() {
    assertThatExceptionOfType(NotationException.class)
        .isThrownBy(() -> VI.parse("đạt 5/6\u0001"))
        .withMessage("\"đạt 5/6\uFFFD\" at character 8: '\uFFFD' is not expected here");
  }

  @Test
  void a_text_of_any_length_is_refused_in_few_words() {
    assertThatExceptionOfType(NotationException.class)
        .isThrownBy(() -> VI.parse("đạt ".repeat(1000)))
        .withMessageEndingWith("at most 1000 characters are read, 4000 were given");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          ""          | 1 | a whole number is expected, such as '18', '10/15' or 'ít nhất 10'
          ít nhất     | 8 | a whole number is expected, such as '18', '10/15' or 'ít nhất 10'
          1,5         | 1 | a whole number is expected, such as '18', '10/15' or 'ít nhất 10'
          mười        | 1 | a whole number is expected, such as '18', '10/15' or 'ít nhất 10'
          10/         | 4 | a whole number is expected, such as '18', '10/15' or 'ít nhất 10'
          10/x        | 4 | a whole number is expected, such as '18', '10/15' or 'ít nhất 10'
          -5          | 1 | a whole number is expected, such as '18', '10/15' or 'ít nhất 10'
          10 chỉ tiêu | 4 | 'chỉ' is not expected here
          10/15/20    | 6 | '/' is not expected here
          """)
  void a_count_by_itself_is_refused_at_its_place(String text, int place, String reason) {
    assertThatExceptionOfType(NotationException.class)
        .isThrownBy(() -> VI.parseCount(text))
        .withMessage("\"" + text + "\" at character " + place + ": " + reason);
  }
}
