package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.text.Notation;

/** The reasons for the forms of target that are more than a number, a range or a bound. */
class ReasonFormsTest {
  private static final String HEADER = "indicator;kind;unit;direction;period;target;actual;percent_of_plan\n";

  static Stream<Arguments> rows() {
    return Stream.of(
        arguments(
            "A;rank;;;;thứ 5;thứ 3;",
            Verdict.EXCEEDED,
            "3 < 5 (đạt khi x ≤ 5, vượt khi x < 5), thấp hơn 2 [standard.rank]",
            "3 < 5 (met if x ≤ 5, exceeded if x < 5), 2 lower [standard.rank]"),
        arguments(
            "A;rank;;;;top 10;12;",
            Verdict.NOT_MET,
            "12 > 10 (đạt khi x ≤ 10, vượt khi x < 10), cao hơn 2 [standard.rank]",
            "12 > 10 (met if x ≤ 10, exceeded if x < 10), 2 higher [standard.rank]"),
        arguments(
            "A;date;;;2021;chậm nhất 31/8/2021;tháng 8/2021;",
            Verdict.MET,
            "tháng 8/2021 không muộn hơn hạn 31/8/2021 [standard.deadline]",
            "August 2021 is not later than the deadline 2021-08-31 [standard.deadline]"),
        arguments(
            "A;date;;;2021;trước 15/8/2021;tháng 8/2021;",
            Verdict.UNDECIDED,
            "tháng 8/2021 có thể trước hoặc sau hạn 14/8/2021 [standard.deadline]",
            "August 2021 may lie before or after the deadline 2021-08-14 [standard.deadline]"),
        arguments(
            "A;date;;;2021;trước 15/8/2021;tháng 9/2021;",
            Verdict.NOT_MET,
            "tháng 9/2021 muộn hơn hạn 14/8/2021 [standard.deadline]",
            "September 2021 is later than the deadline 2021-08-14 [standard.deadline]"),
        arguments(
            "A;date;;;2024;trước năm 2025;có;",
            Verdict.MET,
            "báo cáo \"có\" vào cuối kỳ 31/12/2024, hạn 31/12/2024 [standard.deadline]",
            "reported \"yes\" at the end of the period 2024-12-31, deadline 2024-12-31 [standard.deadline]"),
        arguments(
            "A;date;;;2025;trước năm 2025;chưa đạt;",
            Verdict.UNDECIDED,
            "chỉ báo cáo bằng chữ \"chưa đạt\", không có số để so sánh [standard.deadline]",
            "\"chưa đạt\" are words without a figure to compare [standard.deadline]"),
        arguments(
            "A;share;%;;;\"31; 43\";31;",
            Verdict.UNDECIDED,
            "chỉ tiêu \"31; 43\" và kết quả \"31\" khác dạng, không so sánh được [standard.several]",
            "target \"31; 43\" and actual \"31\" are of different forms and cannot be compared [standard.several]"),
        arguments(
            "A;amount;tỷ đồng;descending;2021-H1;;;120%",
            Verdict.NOT_MET,
            "120 > 100 (đạt khi x ≤ 100, vượt khi x < 100); theo tỷ lệ so với kế hoạch đã công bố, kế hoạch là "
                + "100 [standard.number]",
            "120 > 100 (met if x ≤ 100, exceeded if x < 100); by the published percentage of plan, the plan being "
                + "100 [standard.number]"),
        arguments(
            "A;date;;;2025;trước năm 2025;5;",
            Verdict.UNDECIDED,
            "chỉ tiêu \"chậm nhất 31/12/2024\" và kết quả \"5\" khác dạng, không so sánh được [standard.deadline]",
            "target \"by 2024-12-31\" and actual \"5\" are of different forms and cannot be compared "
                + "[standard.deadline]"),
        arguments(
            "A;date;;;2025;trước năm 2025;không;",
            Verdict.NOT_MET,
            "báo cáo \"không\" vào cuối kỳ 31/12/2025, hạn 31/12/2024 [standard.deadline]",
            "reported \"no\" at the end of the period 2025-12-31, deadline 2024-12-31 [standard.deadline]"),
        arguments(
            "A;date;;;;trước năm 2025;có;",
            Verdict.UNDECIDED,
            "báo cáo \"có\" không rõ thời điểm, hạn 31/12/2024 [standard.deadline]",
            "reported \"yes\" without saying when, deadline 2024-12-31 [standard.deadline]"),
        arguments(
            "A;share;%;;;70%;12/17;",
            Verdict.EXCEEDED,
            "12 > 11,9 (đạt khi x ≥ 70, vượt khi x > 70), cao hơn 0,5882 điểm phần trăm; tính trên tổng số 17 "
                + "[standard.number]",
            "12 > 11.9 (met if x ≥ 70, exceeded if x > 70), 0.5882 percentage points higher; out of 17 "
                + "[standard.number]"),
        arguments(
            "A;count;xã;;;13;12/17;",
            Verdict.NOT_MET,
            "12 < 13 (đạt khi x ≥ 13, vượt khi x > 13), thấp hơn 1 xã, đạt 92,3% kế hoạch [standard.number]",
            "12 < 13 (met if x ≥ 13, exceeded if x > 13), 1 xã lower, 92.3% of plan [standard.number]"),
        arguments(
            "A;count;xã;;;17/17;16/16;",
            Verdict.UNDECIDED,
            "nếu xét số lượng: không đạt: 16 < 17 (đạt khi x ≥ 17, vượt khi x > 17); nếu xét tỷ lệ: đạt: 272 = "
                + "272 (đạt khi x ≥ 17, vượt khi x > 17); các cách hiểu đó cho kết quả khác nhau [standard.out-of]",
            "by number: not met: 16 < 17 (met if x ≥ 17, exceeded if x > 17); by share: met: 272 = 272 (met if x "
                + "≥ 17, exceeded if x > 17); these readings give different verdicts [standard.out-of]"),
        arguments(
            "A;share;%;;;7/10;12/17;",
            Verdict.EXCEEDED,
            "120 > 119 (đạt khi x ≥ 7, vượt khi x > 7), cao hơn 0,5882 điểm phần trăm; tính trên tổng số 170 "
                + "[standard.out-of]",
            "120 > 119 (met if x ≥ 7, exceeded if x > 7), 0.5882 percentage points higher; out of 170 "
                + "[standard.out-of]"),
        arguments(
            "A;rate;%;;;tăng 8-9%;tăng 11,07%;",
            Verdict.EXCEEDED,
            "11,07 > 9 (đạt khi x ≥ 8, vượt khi x > 9), cao hơn 2,07 điểm phần trăm [standard.change]",
            "11.07 > 9 (met if x ≥ 8, exceeded if x > 9), 2.07 percentage points higher [standard.change]"),
        arguments(
            "A;rate;%;;;tăng 8-9%;giảm 2%;",
            Verdict.NOT_MET,
            "nếu là thay đổi theo chiều ngược lại: -2 < 8 (đạt khi x ≥ 8, vượt khi x > 9), thấp hơn 10 điểm phần "
                + "trăm [standard.change]",
            "if it is a change the other way: -2 < 8 (met if x ≥ 8, exceeded if x > 9), 10 percentage points "
                + "lower [standard.change]"),
        arguments(
            "A;rate;%;;;giảm 0,7% (còn 4,33%);giảm 0,86% (còn 4,17%);",
            Verdict.EXCEEDED,
            "0,86 > 0,7 (đạt khi x ≥ 0,7, vượt khi x > 0,7), cao hơn 0,16 điểm phần trăm [standard.change]",
            "0.86 > 0.7 (met if x ≥ 0.7, exceeded if x > 0.7), 0.16 percentage points higher [standard.change]"),
        arguments(
            "A;rate;%;;;giảm 0,7% (còn 4,33%);giảm 0,86% (còn 4,5%);",
            Verdict.EXCEEDED,
            "0,86 > 0,7 (đạt khi x ≥ 0,7, vượt khi x > 0,7), cao hơn 0,16 điểm phần trăm; riêng mức đạt tới thì "
                + "không đạt: 4,5 > 4,33 (đạt khi x ≤ 4,33, vượt khi x < 4,33) [standard.change]",
            "0.86 > 0.7 (met if x ≥ 0.7, exceeded if x > 0.7), 0.16 percentage points higher; the level reached "
                + "by itself is not met: 4.5 > 4.33 (met if x ≤ 4.33, exceeded if x < 4.33) [standard.change]"),
        arguments(
            "A;rate;%;;;giảm 0,7% (còn 4,33%);4,17;",
            Verdict.EXCEEDED,
            "nếu là mức tăng giảm: vượt: 4,17 > 0,7 (đạt khi x ≥ 0,7, vượt khi x > 0,7); nếu là mức đạt tới: "
                + "vượt: 4,17 < 4,33 (đạt khi x ≤ 4,33, vượt khi x < 4,33) [standard.change]",
            "if it is the size of the change: exceeded: 4.17 > 0.7 (met if x ≥ 0.7, exceeded if x > 0.7); if it "
                + "is the level reached: exceeded: 4.17 < 4.33 (met if x ≤ 4.33, exceeded if x < 4.33) "
                + "[standard.change]"),
        arguments(
            "A;rate;%;;;1-1,5;giảm 1,1%;",
            Verdict.UNDECIDED,
            "nếu là mức tăng giảm: đạt: 1,1 > 1 và 1,1 < 1,5 (đạt khi x ≥ 1, vượt khi x > 1,5); nếu là thay đổi "
                + "theo chiều ngược lại: không đạt: -1,1 < 1 (đạt khi x ≥ 1, vượt khi x > 1,5); các cách hiểu đó cho "
                + "kết quả khác nhau [standard.range]",
            "if it is the size of the change: met: 1.1 > 1 and 1.1 < 1.5 (met if x ≥ 1, exceeded if x > 1.5); if "
                + "it is a change the other way: not met: -1.1 < 1 (met if x ≥ 1, exceeded if x > 1.5); these readings "
                + "give different verdicts [standard.range]"),
        arguments(
            "A;share;%;;;\"31,0-31,5; 43,0-44,5\";\"31,6; 42\";",
            Verdict.NOT_MET,
            "vượt: 31,6 > 31,5 (đạt khi x ≥ 31, vượt khi x > 31,5); không đạt: 42 < 43 (đạt khi x ≥ 43, vượt khi "
                + "x > 44,5) [standard.several]",
            "exceeded: 31.6 > 31.5 (met if x ≥ 31, exceeded if x > 31.5); not met: 42 < 43 (met if x ≥ 43, "
                + "exceeded if x > 44.5) [standard.several]"),
        arguments(
            "A;share;%;;;\"31,0-31,5; 43,0-44,5\";\"31,6; tốt\";",
            Verdict.UNDECIDED,
            "vượt: 31,6 > 31,5 (đạt khi x ≥ 31, vượt khi x > 31,5); chưa đủ căn cứ: báo cáo \"tốt\", yêu cầu "
                + "\"43-44,5\" [standard.several]",
            "exceeded: 31.6 > 31.5 (met if x ≥ 31, exceeded if x > 31.5); undecided: \"tốt\" was reported, "
                + "\"43-44.5\" was asked [standard.several]"),
        arguments(
            "A;amount;tỷ đồng;;2021;;;91,7%",
            Verdict.NOT_MET,
            "91,7 < 100 (đạt khi x ≥ 100, vượt khi x > 100); theo tỷ lệ so với kế hoạch đã công bố, kế hoạch là "
                + "100 [standard.number]",
            "91.7 < 100 (met if x ≥ 100, exceeded if x > 100); by the published percentage of plan, the plan "
                + "being 100 [standard.number]"),
        arguments(
            "A;amount;tỷ đồng;;2021-H1;;10.042;76,3%",
            Verdict.UNDECIDED,
            "76,3 < 100 (đạt khi x ≥ 100, vượt khi x > 100); theo tỷ lệ so với kế hoạch đã công bố, kế hoạch là "
                + "100; mới là một phần của năm, không rõ so với kế hoạch của kỳ hay của năm [standard.number]",
            "76.3 < 100 (met if x ≥ 100, exceeded if x > 100); by the published percentage of plan, the plan "
                + "being 100; a part of a year, and not said whether of its own plan or of the year's [standard.number]"),
        arguments(
            "A;amount;tỷ đồng;;2021;;46,09;+31,7%",
            Verdict.EXCEEDED,
            "31,7 > 0 (đạt khi x ≥ 0, vượt khi x > 0); theo mức chênh so với kế hoạch đã công bố, kế hoạch là 0 "
                + "[standard.number]",
            "31.7 > 0 (met if x ≥ 0, exceeded if x > 0); by the published distance from the plan, the plan being "
                + "0 [standard.number]"),
        arguments(
            "A;rate;%;;2021;;13,5;cao hơn 7,1%",
            Verdict.EXCEEDED,
            "7,1 > 0 (đạt khi x ≥ 0, vượt khi x > 0); theo mức chênh so với kế hoạch đã công bố, kế hoạch là 0 "
                + "[standard.number]",
            "7.1 > 0 (met if x ≥ 0, exceeded if x > 0); by the published distance from the plan, the plan being 0 "
                + "[standard.number]"),
        arguments(
            "A;amount;tỷ đồng;;2021;;5;gần 93%",
            Verdict.NOT_MET,
            "ngay dưới 93 < 100 (đạt khi x ≥ 100, vượt khi x > 100); xét mọi giá trị mà số báo cáo cho phép; theo "
                + "tỷ lệ so với kế hoạch đã công bố, kế hoạch là 100 [standard.number]",
            "just below 93 < 100 (met if x ≥ 100, exceeded if x > 100); every value that the report allows "
                + "considered; by the published percentage of plan, the plan being 100 [standard.number]"));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_reason_says_what_was_compared_and_how(String row, Verdict verdict, String vietnamese, String english) {
    byte[] table = (HEADER + row + "\n").getBytes(StandardCharsets.UTF_8);
    Dataset data = TableReader.of(Notation.VIETNAMESE).read("t.csv", new ByteArrayInputStream(table)).value();
    Finding finding = Cards.STANDARD.score(data).findings().get(0);
    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(TextReport.in(Locale.forLanguageTag("vi")).reason(finding)).isEqualTo(vietnamese);
    assertThat(TextReport.in(Locale.ENGLISH).reason(finding)).isEqualTo(english);
  }
}
