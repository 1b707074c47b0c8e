package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Breakdown;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.text.Notation;

class TextReportTest {
  private static final TextReport VI = TextReport.in(Locale.forLanguageTag("vi"));
  private static final TextReport EN = TextReport.in(Locale.ENGLISH);

  private static Dataset vietnamese(String lines) {
    return Cards.table(Notation.VIETNAMESE, lines);
  }

  private static Dataset english(String lines) {
    return Cards.table(Notation.ENGLISH, lines);
  }

  @ParameterizedTest
  @CsvSource({
    "EXCEEDED, vượt, exceeded",
    "MET, đạt, met",
    "MET_OR_EXCEEDED, đạt và vượt, met or exceeded",
    "NOT_MET, không đạt, not met",
    "UNDECIDED, chưa đủ căn cứ, undecided",
    "NO_DATA, chưa có số liệu, no data",
    "NO_TARGET, chưa giao chỉ tiêu, no target",
    "NOT_DUE, chưa đến kỳ đánh giá, not due",
    "NOT_APPLICABLE, không áp dụng, not applicable"
  })
  void each_verdict_has_its_word(Verdict verdict, String vietnamese, String english) {
    assertThat(VI.verdict(verdict)).isEqualTo(vietnamese);
    assertThat(EN.verdict(verdict)).isEqualTo(english);
  }

  @Test
  void the_country_of_a_locale_is_of_no_account() {
    assertThat(TextReport.in(new Locale("vi", "VN")).verdict(Verdict.MET)).isEqualTo("đạt");
    assertThat(TextReport.in(Locale.UK).verdict(Verdict.MET)).isEqualTo("met");
  }

  @Test
  void another_language_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TextReport.in(Locale.CANADA_FRENCH))
        .withMessage("Report must be in the language vi or en: fr-CA");
  }

  private static final String FULL =
      """
      id,locality,period,code,indicator,group,unit,direction,kind,target,actual,part_of,status,official,stretch
      A,Việt Nam,2019 (ước tháng 10),1,Tốc độ tăng GDP,kinh tế,%,ascending,rate,"6,6-6,8","7,02",,estimate,Vượt,"7-7,5"
      B,Việt Nam,2019,2,Nhập siêu so với xuất khẩu,kinh tế,%,descending,share,Dưới 3,Xuất siêu,,final,Vượt,
      C,Việt Nam,2019,3,Giảm tỷ lệ hộ nghèo,xã hội,điểm,ascending,rate,"1-1,5","1,1",,,Vượt,
      D,Việt Nam,2019,3a,Tại các huyện nghèo,xã hội,%,ascending,rate,4,Trên 4,3,,,
      E,Việt Nam,2019,3b,Tại các xã nghèo,xã hội,%,ascending,rate,4,,3,,,
      F,Việt Nam,2019,4,Dự án đường vành đai,,,,,n/a,,,,,
      """;

  @Test
  void a_full_scorecard_in_vietnamese() {
    assertThat(VI.format(Cards.STANDARD.score(vietnamese(FULL), LocalDate.of(2020, 1, 31))))
        .isEqualTo(
            """
            Việt Nam, 2019
            đạt và vượt 2/3 chỉ tiêu (vượt 1, đạt 1), chưa đủ căn cứ 1, không áp dụng 1

            1. vượt            Tốc độ tăng GDP (%)
               chỉ tiêu 6,6-6,8; thực hiện 7,02 (ước thực hiện); ghi chú: ước tháng 10; công bố: vượt; phấn đấu 7-7,5: đạt
               7,02 > 6,8 (đạt khi x ≥ 6,6, vượt khi x > 6,8), cao hơn 0,22 điểm phần trăm [standard.range]
            2. chưa đủ căn cứ  Nhập siêu so với xuất khẩu (%)
               chỉ tiêu Dưới 3; thực hiện Xuất siêu (chính thức); công bố: vượt
               chỉ báo cáo bằng chữ "Xuất siêu", không có số để so sánh [standard.ceiling]
            3. đạt             Giảm tỷ lệ hộ nghèo (điểm)
               chỉ tiêu 1-1,5; thực hiện 1,1; công bố: vượt
               1,1 > 1 và 1,1 < 1,5 (đạt khi x ≥ 1, vượt khi x > 1,5) [standard.range]
               trong đó:
                 vượt  Tại các huyện nghèo (%)
                   chỉ tiêu 4; thực hiện Trên 4
                   ngay trên 4 > 4 (đạt khi x ≥ 4, vượt khi x > 4); xét mọi giá trị mà số báo cáo cho phép
                   [standard.number]
                 chưa có số liệu  Tại các xã nghèo (%)
                   chỉ tiêu 4
            4. không áp dụng   Dự án đường vành đai
               chỉ tiêu n/a

            Quy tắc và công bố khác nhau (1):
              3. Giảm tỷ lệ hộ nghèo: theo quy tắc đạt, công bố vượt

            Theo nhóm:
              kinh tế: đạt và vượt 1/2 chỉ tiêu (vượt 1, đạt 0), chưa đủ căn cứ 1
              xã hội: đạt và vượt 1/1 chỉ tiêu (vượt 0, đạt 1)
              không thuộc nhóm nào: đạt và vượt 0/0 chỉ tiêu, không áp dụng 1

            Tỷ lệ đạt và vượt: 66,7%; tỷ lệ đã đánh giá: 66,7%
            Bộ quy tắc: standard; tính theo quy tắc (COMPUTED); tổng số: mọi chỉ tiêu, trừ chỉ tiêu chưa giao hoặc không
              áp dụng (ALL); tính đến ngày 2020-01-31
            """);
  }

  @Test
  void a_full_scorecard_in_english_keeps_figures_as_published() {
    assertThat(EN.format(Cards.STANDARD.score(vietnamese(FULL), LocalDate.of(2020, 1, 31))))
        .isEqualTo(
            """
            Việt Nam, 2019
            met or exceeded 2 of 3 indicators (1 exceeded, 1 met), 1 undecided, 1 not applicable

            1. exceeded        Tốc độ tăng GDP (%)
               target 6,6-6,8; actual 7,02 (estimate); note: ước tháng 10; official: exceeded; stretch 7-7.5: met
               7.02 > 6.8 (met if x ≥ 6.6, exceeded if x > 6.8), 0.22 percentage points higher [standard.range]
            2. undecided       Nhập siêu so với xuất khẩu (%)
               target Dưới 3; actual Xuất siêu (final); official: exceeded
               "Xuất siêu" are words without a figure to compare [standard.ceiling]
            3. met             Giảm tỷ lệ hộ nghèo (điểm)
               target 1-1,5; actual 1,1; official: exceeded
               1.1 > 1 and 1.1 < 1.5 (met if x ≥ 1, exceeded if x > 1.5) [standard.range]
               of which:
                 exceeded  Tại các huyện nghèo (%)
                   target 4; actual Trên 4
                   just above 4 > 4 (met if x ≥ 4, exceeded if x > 4); every value that the report allows considered
                   [standard.number]
                 no data  Tại các xã nghèo (%)
                   target 4
                   nothing was reported
            4. not applicable  Dự án đường vành đai
               target n/a

            Computed and official verdict differ (1):
              3. Giảm tỷ lệ hộ nghèo: computed met, official exceeded

            By group:
              kinh tế: met or exceeded 1 of 2 indicators (1 exceeded, 0 met), 1 undecided
              xã hội: met or exceeded 1 of 1 indicators (0 exceeded, 1 met)
              no group: met or exceeded 0 of 0 indicators, 1 not applicable

            Share met or exceeded: 66.7%; coverage: 66.7%
            Rule book: standard; counted: computed verdicts (COMPUTED); total: all indicators but those without a target
              or not applicable (ALL); as of 2020-01-31
            """);
  }

  @Test
  void an_empty_scorecard_is_its_headline_and_its_choices() {
    assertThat(VI.format(Cards.STANDARD.score(Dataset.builder().build())))
        .isEqualTo(
            """
            đạt và vượt 0/0 chỉ tiêu

            Bộ quy tắc: standard; tính theo quy tắc (COMPUTED); tổng số: mọi chỉ tiêu, trừ chỉ tiêu chưa giao hoặc không
              áp dụng (ALL)
            """);
  }

  @Test
  void a_near_miss_is_printed_as_published_and_never_as_the_target() {
    String lines =
        """
        indicator,unit,kind,target,actual
        Schools,%,share,≥ 80,79.5
        Revenue,bn,amount,100,99.96
        """;
    assertThat(EN.format(Cards.STANDARD.score(english(lines))))
        .startsWith(
            """
            met or exceeded 0 of 2 indicators (0 exceeded, 0 met)

            1. not met  Schools (%)
               target ≥ 80; actual 79.5
               79.5 < 80 (met if x ≥ 80, exceeded if x > 80), 0.5 percentage points lower [standard.floor]
            2. not met  Revenue (bn)
               target 100; actual 99.96
               99.96 < 100 (met if x ≥ 100, exceeded if x > 100), 0.04 bn lower, 99.96% of plan [standard.number]
            """);
  }

  @Test
  void figures_without_an_origin_are_written_as_the_language_writes_them() {
    assertThat(VI.format(Cards.of(Verdict.MET_OR_EXCEEDED)))
        .startsWith(
            """
            đạt và vượt 1/1 chỉ tiêu

            1. đạt và vượt  I1
               chỉ tiêu ít nhất 1; thực hiện ít nhất 1
               1 = 1 (đạt khi x ≥ 1, vượt khi x > 1); xét mọi giá trị mà số báo cáo cho phép [standard.floor]
            """);
    assertThat(VI.format(Cards.of(Verdict.NOT_APPLICABLE)))
        .contains("1. không áp dụng  I1\n   chỉ tiêu không áp dụng\n\n");
  }

  @Test
  void rows_that_are_in_no_scorecard_are_told_in_one_line() {
    assertThat(VI.rows(1014, 11)).isEqualTo("Đã đọc 1.014 dòng: tính 1.003, không tính 11 dòng có lỗi");
    assertThat(EN.rows(1014, 11)).isEqualTo("1,014 rows read: 1,003 scored, 11 not scored for their issues");
  }

  @Test
  void writing_and_formatting_give_the_same_text() throws IOException {
    Scorecard card = Cards.of(Verdict.MET);
    StringBuilder out = new StringBuilder();
    VI.write(card, out);
    assertThat(out.toString()).isEqualTo(VI.format(card));
  }

  @Test
  void a_writer_that_fails_is_an_exception() {
    Writer closed =
        new Writer() {
          @Override
          public void write(char[] text, int from, int length) throws IOException {
            throw new IOException("disk full");
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> VI.write(Cards.of(Verdict.MET), closed))
        .withMessage("disk full");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> CsvReport.in(Locale.ENGLISH).write(Cards.of(Verdict.MET), closed))
        .withMessage("disk full");
  }
}
