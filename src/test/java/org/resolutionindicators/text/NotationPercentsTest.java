package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.text.Given.amount;
import static org.resolutionindicators.text.Given.assertRefused;
import static org.resolutionindicators.text.Notation.ENGLISH;
import static org.resolutionindicators.text.Notation.VIETNAMESE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.PercentOfPlan.Base;

/** Per cent of plan. */
class NotationPercentsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          91,7%                      | NOUGHT | EXACT    | 91.7  | 91.7 | 1
          91,7                       | NOUGHT | EXACT    | 91.7  | 91.7 | 1
          100 %                      | NOUGHT | EXACT    | 100   | 100  | 0
          80,10%                     | NOUGHT | EXACT    | 80.1  | 80.1 | 2
          100,00%                    | NOUGHT | EXACT    | 100   | 100  | 2
          2.200%                     | NOUGHT | EXACT    | 2200  | 2200 | 0
          91,7 phần trăm             | NOUGHT | EXACT    | 91.7  | 91.7 | 1
          gần 93%                    | NOUGHT | NEARLY   | 93    | 93   | 0
          trên 62%                   | NOUGHT | ABOVE    | 62    | 62   | 0
          hơn 101%                   | NOUGHT | ABOVE    | 101   | 101  | 0
          khoảng 93%                 | NOUGHT | ABOUT    | 93    | 93   | 0
          90-95,5%                   | NOUGHT | RANGE    | 90    | 95.5 | 1
          từ 90% đến 95%             | NOUGHT | RANGE    | 90    | 95   | 0
          từ 90% trở lên             | NOUGHT | AT_LEAST | 90    | 90   | 0
          đạt 103%                   | NOUGHT | EXACT    | 103   | 103  | 0
          bằng 103% kế hoạch         | NOUGHT | EXACT    | 103   | 103  | 0
          ước đạt hơn 103% dự toán   | NOUGHT | ABOVE    | 103   | 103  | 0
          103% so với kế hoạch       | NOUGHT | EXACT    | 103   | 103  | 0
          bằng -3%                   | NOUGHT | EXACT    | -3    | -3   | 0
          0%                         | NOUGHT | EXACT    | 0     | 0    | 0
          +31,7%                     | PLAN   | EXACT    | 31.7  | 31.7 | 1
          +53,2 %                    | PLAN   | EXACT    | 53.2  | 53.2 | 1
          trên +55,6%                | PLAN   | ABOVE    | 55.6  | 55.6 | 1
          hơn +2.200%                | PLAN   | ABOVE    | 2200  | 2200 | 0
          +0,0%                      | PLAN   | EXACT    | 0     | 0    | 1
          -1,5%                      | PLAN   | EXACT    | -1.5  | -1.5 | 1
          vượt 3%                    | PLAN   | EXACT    | 3     | 3    | 0
          vượt 3,5 điểm %            | PLAN   | EXACT    | 3.5   | 3.5  | 1
          vượt kế hoạch trên 3%      | PLAN   | ABOVE    | 3     | 3    | 0
          vượt 31,7% mục tiêu đại hội | PLAN  | EXACT    | 31.7  | 31.7 | 1
          cao hơn 7,1%               | PLAN   | EXACT    | 7.1   | 7.1  | 1
          tăng 3% so với kế hoạch    | PLAN   | EXACT    | 3     | 3    | 0
          giảm 3% so với dự toán     | PLAN   | EXACT    | -3    | -3   | 0
          hụt 1,5%                   | PLAN   | EXACT    | -1.5  | -1.5 | 1
          hụt 1,50%                  | PLAN   | EXACT    | -1.5  | -1.5 | 2
          thấp hơn 2%                | PLAN   | EXACT    | -2    | -2   | 0
          hụt trên 2%                | PLAN   | BELOW    | -2    | -2   | 0
          hụt hơn 2%                 | PLAN   | BELOW    | -2    | -2   | 0
          hụt gần 2%                 | PLAN   | ABOVE    | -2    | -2   | 0
          hụt dưới 2%                | PLAN   | ABOVE    | -2    | -2   | 0
          hụt ít nhất 2%             | PLAN   | AT_MOST  | -2    | -2   | 0
          hụt không quá 2%           | PLAN   | AT_LEAST | -2    | -2   | 0
          hụt khoảng 2%              | PLAN   | ABOUT    | -2    | -2   | 0
          hụt 2-3%                   | PLAN   | RANGE    | -3    | -2   | 0
          """)
  void a_percentage_keeps_base_qualifier_and_decimals(
      String text, Base base, ObservationKind kind, String low, String high, int decimals) {
    PercentOfPlan percent = VIETNAMESE.parsePercentOfPlan(text);
    assertThat(percent.base()).isEqualTo(base);
    assertThat(percent.figure().kind()).isEqualTo(kind);
    assertThat(percent.figure().low()).isEqualTo(amount(low));
    assertThat(percent.figure().high()).isEqualTo(amount(high));
    assertThat(percent.decimals()).isEqualTo(decimals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          over 50%                      | NOUGHT | ABOVE  | 50   | 0
          nearly 50%                    | NOUGHT | NEARLY | 50   | 0
          103.24 percent of plan        | NOUGHT | EXACT  | 103.24 | 2
          equal to 103%                 | NOUGHT | EXACT  | 103  | 0
          +49.3%                        | PLAN   | EXACT  | 49.3 | 1
          exceeded by 3%                | PLAN   | EXACT  | 3    | 0
          exceeded the plan by 3%       | PLAN   | EXACT  | 3    | 0
          3% above plan                 | PLAN   | EXACT  | 3    | 0
          up 3% against plan            | PLAN   | EXACT  | 3    | 0
          short by 2%                   | PLAN   | EXACT  | -2   | 0
          more than 2% below plan       | PLAN   | BELOW  | -2   | 0
          """)
  void a_percentage_keeps_base_qualifier_and_decimals_in_english(
      String text, Base base, ObservationKind kind, String number, int decimals) {
    PercentOfPlan percent = ENGLISH.parsePercentOfPlan(text);
    assertThat(percent.base()).isEqualTo(base);
    assertThat(percent.figure().kind()).isEqualTo(kind);
    assertThat(percent.figure().low()).isEqualTo(amount(number));
    assertThat(percent.decimals()).isEqualTo(decimals);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          x%                | 1  | a number is expected
          %                 | 1  | a number is expected
          tăng 3%           | 8  | 'so với kế hoạch' is expected
          tăng 3% kế hoạch  | 17 | 'so với kế hoạch' is expected
          vượt -3%          | 6  | a number without a sign is expected, words tell the side of the plan
          vượt +3%          | 6  | a number without a sign is expected, words tell the side of the plan
          bằng +3%          | 6  | a number without a sign is expected, words tell the side of the plan
          xấp xỉ 90%        | 1  | 'xấp xỉ' is a label that nothing defines, no figure is read with it
          từ 90%            | 7  | 'từ' begins a range, 'đến' and its upper end expected
          95-90%            | 4  | the range ends below its start: 95 to 90
          90‰               | 3  | '‰' is not expected here
          90% năm           | 5  | 'năm' is not expected here
          2 nghìn %         | 3  | 'nghìn' is not expected here
          dưới 90-95%       | 8  | '-' is not expected here
          138/184           | 4  | '/' is not expected here
          """)
  void whatever_is_no_percentage_is_an_error(String text, int position, String reason) {
    assertRefused(() -> VIETNAMESE.parsePercentOfPlan(text), text, position, reason);
  }

  @Test
  void a_sign_and_a_side_behind_the_number_are_an_error() {
    assertRefused(
        () -> ENGLISH.parsePercentOfPlan("+3% above plan"),
        "+3% above plan",
        1,
        "a number without a sign is expected, words tell the side of the plan");
    assertRefused(() -> VIETNAMESE.parsePercentOfPlan(""), "", 1, "a number is expected");
  }

  @Test
  void a_percentage_is_written_with_the_decimals_that_were_printed() {
    assertThat(VIETNAMESE.format(PercentOfPlan.of(Observation.of(amount("80.1")), 2))).isEqualTo("80,10%");
    assertThat(ENGLISH.format(PercentOfPlan.of(Observation.of(amount("80")), 2))).isEqualTo("80.00%");
    assertThat(VIETNAMESE.format(PercentOfPlan.of(Observation.nearly(amount("2200")), 0))).isEqualTo("gần 2.200%");
    assertThat(VIETNAMESE.format(PercentOfPlan.of(Observation.range(amount("90"), amount("95.5")), 1)))
        .isEqualTo("90,0-95,5%");
    assertThat(VIETNAMESE.format(PercentOfPlan.of(Observation.of(amount("-3")), 0))).isEqualTo("bằng -3%");
    assertThat(VIETNAMESE.format(PercentOfPlan.beyond(Observation.of(amount("31.7")), 1))).isEqualTo("+31,7%");
    assertThat(VIETNAMESE.format(PercentOfPlan.beyond(Observation.above(amount("55.6")), 1))).isEqualTo("trên +55,6%");
    assertThat(ENGLISH.format(PercentOfPlan.beyond(Observation.of(amount("-1.5")), 1))).isEqualTo("-1.5%");
    assertThat(ENGLISH.format(PercentOfPlan.beyond(Observation.of(amount("0")), 0))).isEqualTo("+0%");
  }
}
