package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.DayCount;
import org.resolutionindicators.measure.MissingPart;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.score.PartYearPolicy;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.text.Notation;

/** Whole reports of data with versions, a term, and parts of a year. */
class RevisedCardTest {
  private static final TextReport VIETNAMESE = TextReport.in(Locale.forLanguageTag("vi"));
  private static final LocalDate EARLY = LocalDate.of(2022, 1, 5);
  private static final LocalDate LATE = LocalDate.of(2022, 5, 20);
  private static final Scorer SCORER =
      Cards.STANDARD
          .assignedBy("tỉnh")
          .onMissingPart(MissingPart.SKIP)
          .onPartOfYear(PartYearPolicy.elapsedShare(DayCount.MONTHS));

  private static final String TABLE =
      """
      id,indicator,accumulation,period,assigner,target,decision,decided_on,actual,status,reported_on
      1,Thu,sum,2021,tỉnh,100,1/NQ,2020-12-10,,,
      2,Thu,sum,2021,tỉnh,90,2/NQ,2021-09-01,,,
      3,Thu,sum,2021,,,,,91,estimate,2022-01-05
      4,Thu,sum,2021,,,,,89,final,2022-05-20
      5,Thu,sum,2020-2021,tỉnh,200,,,,,
      6,Thu,sum,2021-H1,,,,,46,,
      7,Thu,sum,2020,tỉnh,100,,,,,
      8,Thu,sum,2021,hội đồng,120,,,,,
      """;

  private static Dataset data() {
    return Cards.table(Notation.VIETNAMESE, TABLE);
  }

  private static Scorecard card(LocalDate day) {
    return SCORER.score(data(), day);
  }

  @Test
  void a_whole_scorecard_with_versions() {
    assertThat(VIETNAMESE.format(card(LATE)))
        .isEqualTo(
            """
            4 kỳ
            đạt và vượt 1/4 chỉ tiêu (vượt 1, đạt 0), chưa có số liệu 1

            1. không đạt        Thu, 2021
               chỉ tiêu 90; thực hiện 89 (chính thức); do tỉnh giao; quyết định ngày 2021-09-01; báo cáo ngày 2022-05-20;
               cách tổng hợp: tổng; báo cáo trước đó (ước thực hiện) ngày 2022-01-05: 91
               89 < 90 (đạt khi x ≥ 90, vượt khi x > 90), thấp hơn 1; chỉ tiêu đã điều chỉnh theo 2/NQ ngày 2021-09-01,
               ban đầu: 100 [standard.number]
            2. không đạt        Thu, 2020-2021
               chỉ tiêu 200; thực hiện 89 (chính thức); do tỉnh giao; báo cáo ngày 2022-05-20; cách tổng hợp: tổng
               89 < 200 (đạt khi x ≥ 200, vượt khi x > 200), thấp hơn 111; tổng các kỳ 2021; không có số liệu kỳ 2020
               [standard.number]
            3. vượt             Thu, 2021-H1
               chỉ tiêu 45; thực hiện 46; do tỉnh giao; cách tổng hợp: tổng
               46 > 45 (đạt khi x ≥ 45, vượt khi x > 45), cao hơn 1; so với 6/12 kế hoạch kỳ 2021: 90 [standard.number]
            4. chưa có số liệu  Thu, 2020
               chỉ tiêu 100; do tỉnh giao; cách tổng hợp: tổng

            Chỉ tiêu phân kỳ không khớp với chỉ tiêu cả kỳ:
              Thu: cả kỳ 2020-2021: 200; phân kỳ: 190

            Tỷ lệ đạt và vượt: 25%; tỷ lệ đã đánh giá: 75%
            Bộ quy tắc: standard; tính theo quy tắc (COMPUTED); tổng số: mọi chỉ tiêu, trừ chỉ tiêu chưa giao hoặc không
              áp dụng (ALL); chỉ tiêu do tỉnh giao; kỳ dưới một năm: so với phần kế hoạch năm theo thời gian đã qua; kỳ
              thiếu số liệu được bỏ qua; tính đến ngày 2022-05-20
            """);
  }

  @Test
  void what_changed_is_told_with_the_reasons_of_both() {
    assertThat(VIETNAMESE.changes(card(LATE).changesSince(card(EARLY)), EARLY))
        .isEqualTo(
            """
            Thay đổi so với ngày 2022-01-05: 1
              Thu, 2021: vượt → không đạt (số liệu được thay bằng báo cáo sau)
                91 > 90 (đạt khi x ≥ 90, vượt khi x > 90), cao hơn 1; chỉ tiêu đã điều chỉnh theo 2/NQ ngày 2021-09-01,
                ban đầu: 100 [standard.number]
                89 < 90 (đạt khi x ≥ 90, vượt khi x > 90), thấp hơn 1; chỉ tiêu đã điều chỉnh theo 2/NQ ngày 2021-09-01,
                ban đầu: 100 [standard.number]
            """);
    assertThat(VIETNAMESE.changes(card(LATE).changesSince(card(LATE)), LATE))
        .isEqualTo("Thay đổi so với ngày 2022-05-20: 0\n");
  }

  @Test
  void what_is_not_counted_is_summed_up() {
    assertThat(VIETNAMESE.uncounted(SCORER.uncounted(data(), EARLY), Optional.of(EARLY)))
        .isEqualTo(
            "Không tính riêng: 1 dòng đã được thay thế, 1 dòng chưa biết vào ngày 2022-01-05, 1 dòng do cơ quan khác giao, "
                + "1 dòng chỉ giao chỉ tiêu, đã tính cùng báo cáo");
    assertThat(TextReport.in(Locale.ENGLISH).uncounted(SCORER.uncounted(data()), Optional.empty()))
        .isEqualTo(
            "Rows not counted by themselves: 2 replaced, 1 of another assigner, 1 that only set a target, counted with its "
                + "report");
    assertThat(VIETNAMESE.uncounted(List.of(), Optional.empty())).isEmpty();
  }

  @Test
  void as_values_there_is_one_line_for_each_row() throws IOException {
    StringBuilder out = new StringBuilder();
    CsvReport.in(Locale.ENGLISH).write(card(EARLY), SCORER.uncounted(data(), EARLY), out);
    assertThat(out.toString().lines().skip(1))
        .containsExactly(
            "1,,2021,Thu,Thu,100,,NO_DATA,,,,,,,\"not counted, it was replaced; nothing was reported\"",
            "2,,2021,Thu,Thu,90,,NO_DATA,,,,,,,counted with the report on another row; nothing was reported",
            "3,,2021,Thu,Thu,90,91,EXCEEDED,EXCEEDED,,,101.11,1,standard.number,\"91 > 90 (met if x ≥ 90, exceeded if x > 90), 1 higher;"
                + " target adjusted by 2/NQ on 2021-09-01, at first: 100\"",
            "4,,2021,Thu,Thu,90,89,NOT_MET,,,,98.89,-1,standard.number,\"not counted, it was not known on the day;"
                + " 89 < 90 (met if x ≥ 90, exceeded if x > 90), 1 lower\"",
            "5,,2020-2021,Thu,Thu,200,,NOT_MET,NOT_MET,,,45.50,-109,standard.number,\"91 < 200 (met if x ≥ 200, exceeded if x > 200),"
                + " 109 lower; sum of 2021; without 2020, not reported\"",
            "6,,2021-H1,Thu,Thu,,46,EXCEEDED,EXCEEDED,,,102.22,1,standard.number,\"46 > 45 (met if x ≥ 45, exceeded if x > 45),"
                + " 1 higher; against 6/12 of the plan of 2021: 90\"",
            "7,,2020,Thu,Thu,100,,NO_DATA,NO_DATA,,,,,,nothing was reported",
            "8,,2021,Thu,Thu,120,,NO_DATA,,,,,,,\"not counted, it is of another assigner; nothing was reported\"");
  }
}
