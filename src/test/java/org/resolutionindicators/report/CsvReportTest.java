package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Breakdown;
import org.resolutionindicators.score.VerdictSource;
import org.resolutionindicators.text.Notation;

class CsvReportTest {
  private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
  private static final String HEADER =
      "id,locality,period,code,indicator,target,actual,verdict,counted,official,agrees,attainment_percent,difference,"
          + "rule,reason\n";

  private static String write(Dataset data, Locale locale, VerdictSource source) {
    StringBuilder out = new StringBuilder();
    try {
      CsvReport.in(locale).write(Cards.STANDARD.counting(source).score(data), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return out.toString();
  }

  private static String write(Dataset data) {
    return write(data, VIETNAMESE, VerdictSource.COMPUTED);
  }

  private static final String TABLE =
      """
      id,locality,period,code,indicator,direction,target,actual,part_of,official
      A,01,2019 (ước),01,Tốc độ tăng GDP,,"6,6-6,8","7,02",,Vượt
      B,01,2019,02,CPI,descending,Khoảng 4,"4,39",,Đạt
      C,01,2019,03,Nhập siêu,descending,Dưới 3,Xuất siêu,,Vượt
      D,01,2019,04,"Nghèo, đa chiều",,"1-1,5",1.100,,đạt và vượt
      E,01,2019,05,Huyện nghèo,,4,Trên 4,04,
      F,01,2019,06,Rừng,,"41,85",,,Không đạt
      ,,,07,"Nước ""sạch"" nhất",,,5,,
      ,,,08,Cảng,,n/a,,,
      """;

  @Test
  void a_small_table_in_vietnamese() {
    assertThat(write(Cards.table(Notation.VIETNAMESE, TABLE)))
        .isEqualTo(
            HEADER
                + """
                A,01,2019,01,Tốc độ tăng GDP,"6,6-6,8","7,02",EXCEEDED,EXCEEDED,exceeded,yes,103.24,0.22,standard.range,\
                "7,02 > 6,8 (đạt khi x ≥ 6,6, vượt khi x > 6,8), cao hơn 0,22"
                B,01,2019,02,CPI,Khoảng 4,"4,39",NOT_MET,NOT_MET,met,no,91.12,-0.39,standard.number,\
                "4,39 > 4 (đạt khi x ≤ 4, vượt khi x < 4), cao hơn 0,39"
                C,01,2019,03,Nhập siêu,Dưới 3,Xuất siêu,UNDECIDED,UNDECIDED,exceeded,,,,standard.ceiling,\
                "chỉ báo cáo bằng chữ ""Xuất siêu"", không có số để so sánh"
                D,01,2019,04,"Nghèo, đa chiều","1-1,5",1.100,EXCEEDED,EXCEEDED,met-or-exceeded,yes,73333.33,1098.5,\
                standard.range,"1.100 > 1,5 (đạt khi x ≥ 1, vượt khi x > 1,5), cao hơn 1.098,5"
                E,01,2019,05,Huyện nghèo,4,Trên 4,EXCEEDED,EXCEEDED,,,,,standard.number,\
                "ngay trên 4 > 4 (đạt khi x ≥ 4, vượt khi x > 4); xét mọi giá trị mà số báo cáo cho phép"
                F,01,2019,06,Rừng,"41,85",,NO_DATA,NO_DATA,not met,,,,,chưa có số liệu
                8,,,07,"Nước ""sạch"" nhất",,5,NO_TARGET,NO_TARGET,,,,,,chưa giao chỉ tiêu
                9,,,08,Cảng,n/a,,NOT_APPLICABLE,NOT_APPLICABLE,,,,,,không áp dụng
                """);
  }

  @Test
  void numbers_have_a_decimal_point_in_english_too_and_the_counted_verdict_may_be_official() {
    String csv = write(Cards.table(Notation.VIETNAMESE, TABLE), Locale.ENGLISH, VerdictSource.OFFICIAL);
    assertThat(csv.lines().skip(2).limit(2))
        .containsExactly(
            "B,01,2019,02,CPI,Khoảng 4,\"4,39\",NOT_MET,MET,met,no,91.12,-0.39,standard.number,"
                + "\"4.39 > 4 (met if x ≤ 4, exceeded if x < 4), 0.39 higher\"",
            "C,01,2019,03,Nhập siêu,Dưới 3,Xuất siêu,UNDECIDED,EXCEEDED,exceeded,,,,standard.ceiling,"
                + "\"\"\"Xuất siêu\"\" are words without a figure to compare\"");
  }

  @Test
  void figures_without_an_origin_are_formatted_and_have_no_id() {
    Target target = Target.of(Indicator.of("GDP", Direction.ASCENDING), Criterion.range(Amount.of("6.6"), Amount.of("6.8")));
    Dataset data =
        Dataset.builder().add(target).add(Achievement.of(target, Observation.of(Amount.of("6.7")))).build();
    assertThat(write(data))
        .isEqualTo(
            HEADER
                + ",,,GDP,GDP,\"6,6-6,8\",\"6,7\",MET,MET,,,100.00,0,standard.range,"
                + "\"6,7 > 6,6 và 6,7 < 6,8 (đạt khi x ≥ 6,6, vượt khi x > 6,8)\"\n");
  }

  @Test
  void no_number_is_written_with_an_exponent_or_grouping() {
    Target target = Target.of(Indicator.of("A", Direction.ASCENDING), Criterion.point(Amount.of("0.000001")));
    Dataset data =
        Dataset.builder().add(target).add(Achievement.of(target, Observation.of(Amount.of("1000000")))).build();
    assertThat(write(data)).contains(",EXCEEDED,,,100000000000000.00,999999.999999,standard.number,");
  }

  @Test
  void the_difference_of_very_long_numbers_is_exact() {
    Amount nines = Amount.of("9".repeat(Amount.MAX_DIGITS));
    Target target = Target.of(Indicator.of("A", Direction.ASCENDING), Criterion.point(nines.negated()));
    Dataset data = Dataset.builder().add(target).add(Achievement.of(target, Observation.of(nines))).build();
    assertThat(write(data)).contains(",,1" + "9".repeat(Amount.MAX_DIGITS - 1) + "8,standard.number,");
  }

  @Test
  void cells_that_look_like_formulas_are_guarded_and_numbers_are_not() {
    String lines =
        """
        id,locality,code,indicator,target,actual
        -7,@X,=1,+tăng,"-1,5","-2,5"
        """;
    assertThat(write(Cards.table(Notation.VIETNAMESE, lines)))
        .isEqualTo(
            HEADER
                + "-7,'@X,,'=1,'+tăng,\"-1,5\",\"-2,5\",NOT_MET,NOT_MET,,,,-1,standard.number,"
                + "\"'-2,5 < -1,5 (đạt khi x ≥ -1,5, vượt khi x > -1,5), thấp hơn 1\"\n");
  }

  @Test
  void a_near_miss_keeps_its_verdict_beside_a_rounded_percentage() {
    assertThat(write(Cards.table(Notation.ENGLISH, "indicator,target,actual\nA,100,99.9960\n")))
        .contains(",NOT_MET,NOT_MET,,,100.00,-0.004,");
  }

  @Test
  void several_scorecards_have_one_header() throws IOException {
    Dataset data = Cards.table(Notation.ENGLISH, "indicator,group,target\nA,x,\nB,y,\n");
    StringBuilder out = new StringBuilder();
    CsvReport.in(Locale.ENGLISH).write(Cards.STANDARD.scorecards(data, Breakdown.GROUP), out);
    assertThat(out.toString())
        .isEqualTo(
            HEADER
                + "2,,,A,A,,,NO_TARGET,NO_TARGET,,,,,,no target was set\n"
                + "3,,,B,B,,,NO_TARGET,NO_TARGET,,,,,,no target was set\n");
  }

  @Test
  void a_scorecard_of_nothing_is_the_header() {
    assertThat(write(Dataset.builder().build())).isEqualTo(HEADER);
  }

  @Test
  void another_language_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CsvReport.in(Locale.JAPAN))
        .withMessage("Report must be in the language vi or en: ja-JP");
  }

  @Test
  void each_verdict_is_written_by_its_name() throws IOException {
    StringBuilder out = new StringBuilder();
    CsvReport.in(Locale.ENGLISH).write(Cards.of(Verdict.values()), out);
    assertThat(out.toString().lines().skip(1).map(line -> line.replaceAll("\"[^\"]*\"", "").split(",")[7]))
        .containsExactly(
            "EXCEEDED",
            "MET",
            "MET_OR_EXCEEDED",
            "NOT_MET",
            "UNDECIDED",
            "NO_DATA",
            "NO_TARGET",
            "NOT_DUE",
            "NOT_APPLICABLE");
  }
}
