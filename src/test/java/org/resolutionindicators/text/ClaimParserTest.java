package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Claim;

class ClaimParserTest {
  private static final ClaimParser VI = ClaimParser.of(Notation.VIETNAMESE);
  private static final ClaimParser EN = ClaimParser.of(Notation.ENGLISH);

  /** What a claim says, in one line. */
  static String told(Claim claim) {
    StringBuilder told = new StringBuilder();
    claim.period().ifPresent(period -> told.append(period).append(": "));
    claim.total().ifPresent(total -> told.append("T=").append(total).append(' '));
    claim.reached().ifPresent(count -> told.append("R=").append(count).append(' '));
    claim.exceeded().ifPresent(count -> told.append("E=").append(count).append(' '));
    claim.met().ifPresent(count -> told.append("M=").append(count).append(' '));
    claim.notMet().ifPresent(count -> told.append("K=").append(count).append(' '));
    told.append(claim.isAll() ? "all " : "");
    claim.other().ifPresent(other -> told.append('{').append(other).append('}'));
    return told.toString().strip();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          đạt và vượt 18/18 chỉ tiêu                                             | T=18 R=18/18
          đạt và vượt 28/28                                                      | T=28 R=28/28
          đạt và vượt 20/18 chỉ tiêu                                             | T=18 R=20/18
          đạt và vượt 18 / 18 chỉ tiêu                                           | T=18 R=18/18
          đạt và vượt 0/0 chỉ tiêu                                               | T=0 R=0/0
          có 14/15 chỉ tiêu đạt và vượt, trong đó 4 chỉ tiêu vượt                | T=15 R=14/15 E=4
          có 14/15 chỉ tiêu đạt và vượt, trong đó 4/14 chỉ tiêu vượt             | T=15 R=14/15 E=4/14
          đạt và vượt 24/25 (vượt 13, đạt 11)                                    | T=25 R=24/25 E=13 M=11
          đạt và vượt 24/25 chỉ tiêu - vượt 13, đạt 11                           | T=25 R=24/25 E=13 M=11
          đạt và vượt 24/25 chỉ tiêu, vượt 13 và đạt 11                          | T=25 R=24/25 E=13 M=11
          24/25 chỉ tiêu đạt (vượt 13, đạt 11)                                   | T=25 R=24/25 E=13 M=11
          đạt và vượt tất cả các chỉ tiêu, có 33/34 chỉ tiêu                     | T=34 R=33/34 all
          đạt và vượt tất cả các chỉ tiêu đề ra, có 33/34 chỉ tiêu hoàn thành    | T=34 R=33/34 all
          ít nhất 10/15 chỉ tiêu                                                 | T=15 R=>=10/15
          đạt ít nhất 10 chỉ tiêu                                                | R=>=10
          ≥ 10/15 chỉ tiêu                                                       | T=15 R=>=10/15
          17/21 chỉ tiêu đạt, 5 chỉ tiêu không đạt                               | T=21 R=17/21 K=5
          13/15 chỉ tiêu đạt và vượt, 2/12 chỉ tiêu không đạt                    | T=15 R=13/15 K=2/12
          26/27 chỉ tiêu hoàn thành và hoàn thành vượt mức kế hoạch, trong đó 14 chỉ tiêu vượt, 12 chỉ tiêu đạt | T=27 R=26/27 E=14 M=12
          đạt, vượt 18/18 chỉ tiêu                                               | T=18 R=18/18
          18/18 chỉ tiêu đạt, vượt kế hoạch                                      | T=18 R=18/18
          đạt/vượt 18/18 chỉ tiêu                                                | T=18 R=18/18
          vượt và đạt 18/18 chỉ tiêu                                             | T=18 R=18/18
          hoàn thành 19/19 tiêu chí                                              | T=19 R=19/19
          40/46 chỉ tiêu hoàn thành                                              | T=46 R=40/46
          vượt 14 chỉ tiêu, đạt 13 chỉ tiêu                                      | E=14 M=13
          13 chỉ tiêu đạt, 14 chỉ tiêu vượt                                      | E=14 M=13
          17/25 chỉ tiêu đạt, trong đó 4 chỉ tiêu vượt                           | T=25 R=17/25 E=4
          17/25 chỉ tiêu đạt (4 vượt)                                            | T=25 R=17/25 E=4
          13 chỉ tiêu đạt                                                        | R=13
          Có 25 chỉ tiêu, trong đó: đạt và vượt 24, không đạt 1                  | T=25 R=24 K=1
          Trong tổng số 25 chỉ tiêu, có 24 chỉ tiêu đạt và vượt                  | T=25 R=24
          có 14 chỉ tiêu trên tổng số 15 chỉ tiêu đạt                            | T=15 R=14/15
          2/15 chỉ tiêu kinh tế - xã hội không đạt                               | T=15 K=2/15
          chưa được hoàn thành 3 chỉ tiêu                                        | K=3
          dù không thuận lợi như các năm đạt 14/15 chỉ tiêu                      | T=15 R=14/15
          14 chỉ tiêu đạt và vượt, trong đó 4/14 chỉ tiêu vượt                   | R=14 E=4/14
          13/15 chỉ tiêu kinh tế, xã hội đạt và vượt                             | T=15 R=13/15
          đạt và vượt 1.200/1.200 chỉ tiêu (vượt 0, đạt 1.200)                   | T=1200 R=1200/1200 E=0 M=1200
          tất cả                                                                 | all
          tất cả đạt và vượt                                                     | all
          tất cả các chỉ tiêu                                                    | all
          đều đạt và vượt                                                        | all
          các chỉ tiêu đều đạt và vượt                                           | all
          đạt và vượt toàn bộ 18/18 chỉ tiêu                                     | T=18 R=18/18 all
          đạt và vượt cả 18 chỉ tiêu                                             | T=18 all
          tất cả 34 chỉ tiêu, đạt 33/34                                          | T=34 R=33/34
          13/15 chỉ tiêu đều đạt                                                 | T=15 R=13/15
          “đạt và vượt 18/18 chỉ tiêu”                                           | T=18 R=18/18
          """)
  void a_vietnamese_sentence_is_read(String sentence, String told) {
    assertThat(told(VI.parse(sentence))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          met or exceeded 18 of 18 indicators (7 exceeded, 5 met)           | T=18 R=18/18 E=7 M=5
          met or exceeded 1,200 of 1,200 indicators (0 exceeded, 1,200 met) | T=1200 R=1200/1200 E=0 M=1200
          met-or-exceeded 18 of 18                                          | T=18 R=18/18
          13 of 14 targets met                                              | T=14 R=13/14
          13 of the 14 main socio-economic targets were met                 | T=14 R=13/14
          at least 10 of 15                                                 | T=15 R=>=10/15
          at least 10 of 15 targets were met                                | T=15 R=>=10/15
          all 21 targets were met or exceeded                               | T=21 all
          all of its 21 targets were met                                    | T=21 all
          every target was met                                              | all
          12 out of 13 targets were met, 8 of them exceeded                 | T=13 R=12/13 E=8
          12 of 13 targets were met, including 8 exceeded                   | T=13 R=12/13 E=8
          of the 13 targets, 12 were met                                    | T=13 R=12
          13 targets, 12 of which were met                                  | T=13 R=12
          12 targets were not met                                           | K=12
          2 have not been met                                               | K=2
          the district met 7/10 targets; 3 were missed                      | T=10 R=7/10 K=3
          40/46 completed                                                   | T=46 R=40/46
          15 fulfilled, 5 surpassed, 7 missed                               | E=5 M=15 K=7
          all                                                               | all
          """)
  void an_english_sentence_is_read(String sentence, String told) {
    assertThat(told(EN.parse(sentence))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vi | Năm 2019, đạt và vượt 18/18 chỉ tiêu                      | 2019: T=18 R=18/18
          vi | giai đoạn 2016-2020 đạt 14/16                             | 2016-2020: T=16 R=14/16
          vi | nhiệm kỳ 2015 – 2020 đạt 14/16                            | 2015-2020: T=16 R=14/16
          vi | từ năm 2016 đến năm 2020 đạt 14/16                        | 2016-2020: T=16 R=14/16
          vi | 6 tháng đầu năm 2021, 5/25 chỉ tiêu đạt và vượt           | 2021-H1: T=25 R=5/25
          vi | 6 tháng cuối năm 2021 đạt 5/12                            | 2021-H2: T=12 R=5/12
          vi | nửa đầu năm 2021 đạt 5/12                                 | 2021-H1: T=12 R=5/12
          vi | 9 tháng đầu năm 2023 đạt 5/12                             | 2023-9M: T=12 R=5/12
          vi | 7 tháng năm 2023 đạt 5/12                                 | 2023-7M: T=12 R=5/12
          vi | quý I/2023 đạt 5/12                                       | 2023-Q1: T=12 R=5/12
          vi | quý 3 năm 2023 đạt 5/12                                   | 2023-Q3: T=12 R=5/12
          vi | năm 2019 đạt 14/15, cao hơn so với cùng kỳ năm 2018       | 2019: T=15 R=14/15
          vi | đạt 14/15 chỉ tiêu, năm 2019 là năm thành công            | 2019: T=15 R=14/15
          en | in 2019, 13 of 14 targets were met                        | 2019: T=14 R=13/14
          en | 13 of 14 targets were met in 2019                         | 2019: T=14 R=13/14
          en | 13/14 met in 2016-2020                                    | 2016-2020: T=14 R=13/14
          en | 2016-2020 term: 14 of 16 targets were met                 | 2016-2020: T=16 R=14/16
          en | in the first half of 2021, 5/25 met                       | 2021-H1: T=25 R=5/25
          en | in the second half of 2021, 5/25 met                      | 2021-H2: T=25 R=5/25
          en | in the first 6 months of 2021, 5/25 met                   | 2021-H1: T=25 R=5/25
          en | in the first 9 months of 2021, 5/25 met                   | 2021-9M: T=25 R=5/25
          en | in the third quarter of 2021, 5/25 met                    | 2021-Q3: T=25 R=5/25
          en | Q3 2021: 5 of 12 targets met                              | 2021-Q3: T=12 R=5/12
          """)
  void a_period_is_read_with_it(String language, String sentence, String told) {
    assertThat(told((language.equals("vi") ? VI : EN).parse(sentence))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          vi | cơ bản đạt 6/12                                | T=12 {cơ bản đạt 6/12}
          vi | 2 phấn đấu đạt; 3 khó đạt                      | {2 phấn đấu đạt; 3 khó đạt}
          vi | 9 đạt thấp                                     | {9 đạt thấp}
          vi | phấn đấu hoàn thành 18/18 chỉ tiêu             | T=18 {phấn đấu hoàn thành 18/18 chỉ tiêu}
          vi | không vượt 3 chỉ tiêu, đạt 5 chỉ tiêu          | R=5 {không vượt 3 chỉ tiêu}
          vi | đạt và vượt 14/16 chỉ tiêu (87,5%)             | T=16 R=14/16 {87,5%}
          vi | đạt và vượt 14/16 chỉ tiêu, đạt 87,5 %         | T=16 R=14/16 {đạt 87,5 %}
          vi | 33/34 chỉ tiêu, đạt 97 phần trăm               | T=34 R=33/34 {đạt 97 phần trăm}
          vi | 19 chỉ tiêu đạt 50% kế hoạch                   | {19 chỉ tiêu đạt 50% kế hoạch}
          vi | đạt 87,5%                                      | {đạt 87,5%}
          vi | đạt 24/25, trong đó tất cả chỉ tiêu kinh tế đều đạt | T=25 R=24/25 {trong đó tất cả chỉ tiêu kinh tế đều đạt}
          vi | tất cả các chỉ tiêu đều vượt                   | all {tất cả các chỉ tiêu đều vượt}
          vi | đạt và vượt 24/25 chỉ tiêu xấp xỉ kế hoạch     | T=25 R=24/25 {đạt và vượt 24/25 chỉ tiêu xấp xỉ kế hoạch}
          en | basically met 6 of 12                          | T=12 {basically met 6 of 12}
          en | met or exceeded 2 of 7 indicators (1 exceeded, 1 met), 1 undecided, 2 no data | T=7 R=2/7 E=1 M=1 {1 undecided; 2 no data}
          en | 12 of 13 met, 92 percent                       | T=13 R=12/13 {92 percent}
          """)
  void labels_states_and_percentages_are_kept_as_text(String language, String sentence, String told) {
    assertThat(told((language.equals("vi") ? VI : EN).parse(sentence))).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource({
    "hầu hết các chỉ tiêu đều đạt và vượt",
    "nhiều chỉ tiêu đều vượt",
    "tất cả các chỉ tiêu không đạt",
    "tất cả các xã đều phấn khởi",
    "một số chỉ tiêu chưa đạt",
    "không có chỉ tiêu nào không đạt",
    "năm 2019 có nhiều khó khăn",
    "''",
  })
  void what_claims_no_count_and_not_all_is_refused(String text) {
    assertThatExceptionOfType(NotationException.class)
        .isThrownBy(() -> VI.parse(text))
        .withMessageEndingWith(
            " at character 1: a count of indicators is expected, such as '18/18', or 'tất cả chỉ tiêu'");
  }

  @ParameterizedTest
  @CsvSource({"not all targets were met", "nearly all targets were met", "most targets were met", "all districts were glad"})
  void most_is_not_all(String text) {
    assertThatExceptionOfType(NotationException.class)
        .isThrownBy(() -> EN.parse(text))
        .withMessageEndingWith(" at character 1: a count of indicators is expected, such as '18/18', or 'all indicators'");
  }

  @Test
  void composed_and_decomposed_letters_are_the_same() {
    String sentence = "Có 14/15 chỉ tiêu ĐẠT và VƯỢT,\u00A0trong đó 4\u2009chỉ tiêu vượt";
    String decomposed = Normalizer.normalize(sentence, Normalizer.Form.NFD);
    assertThat(decomposed).isNotEqualTo(sentence);
    assertThat(VI.parse(decomposed)).isEqualTo(VI.parse(sentence));
    assertThat(told(VI.parse(sentence))).isEqualTo("T=15 R=14/15 E=4");
    assertThat(told(VI.parse("đạt và vượt １８／１８ chỉ tiêu"))).isEqualTo("T=18 R=18/18");
  }

  @Test
  void the_notation_chooses_the_words_and_the_marks() {
    assertThat(told(VI.parse("đạt 1.200 chỉ tiêu"))).isEqualTo("R=1200");
    assertThat(told(EN.parse("1,200 targets met"))).isEqualTo("R=1200");
    assertThatExceptionOfType(NotationException.class)
        .isThrownBy(() -> EN.parse("đạt 12 chỉ tiêu"))
        .withMessage("\"đạt 12 chỉ tiêu\" at character 8: 'indicators' is expected behind a count, not 'chỉ'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          18           | 18
          0            | 0
          2019         | 2019
          1.200        | 1200
          10/15        | 10/15
          10 / 15      | 10/15
          16/15        | 16/15
          10 trên 15   | 10/15
          ít nhất 10   | >=10
          ≥ 10         | >=10
          >=10         | >=10
          tối thiểu 10/15 | >=10/15
          """)
  void a_count_by_itself_is_read(String text, String count) {
    assertThat(VI.parseCount(text)).hasToString(count);
  }

  @Test
  void an_english_count_by_itself_is_read() {
    assertThat(EN.parseCount("at least 10 of 15")).hasToString(">=10/15");
    assertThat(EN.parseCount("1,200")).hasToString("1200");
  }
}
