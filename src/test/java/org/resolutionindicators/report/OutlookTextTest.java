package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.measure.Samples;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.score.Outlook;

class OutlookTextTest {
  private static final LocalDate AS_OF = LocalDate.of(2024, 6, 1);
  private static final OutlookText VI = new OutlookText(Vietnamese.WORDS);
  private static final OutlookText EN = new OutlookText(English.WORDS);

  private static Outlook outlook(
      IndicatorKind kind, Accumulation accumulation, String direction, String unit, String criterion, String figures) {
    Indicator.Builder indicator = Samples.indicator("A", direction).name("Tên").kind(kind).accumulation(accumulation);
    if (!unit.isEmpty()) {
      indicator.unit(unit);
    }
    Target target =
        Target.builder()
            .indicator(indicator.build())
            .period(ReportingPeriod.ofYears(2021, 2025))
            .criterion(Samples.criterion(criterion))
            .build();
    Map<String, String> years = Splitter.on('|').omitEmptyStrings().withKeyValueSeparator('=').split(figures);
    List<Achievement> reports =
        years.entrySet().stream()
            .map(
                year ->
                    Achievement.builder()
                        .indicator(target.indicator())
                        .period(ReportingPeriod.parse(year.getKey()))
                        .observation(Samples.observation(year.getValue()))
                        .build())
            .toList();
    return Outlook.of(target, reports, AS_OF);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      quoteCharacter = '"',
      value = {
        "RATE!LAST!up!%!65!2020=58.5|2023=61.8"
            + "!cần thêm 3,2 điểm trong 2 năm (mỗi năm 1,6 điểm; đến nay mỗi năm 1,1 điểm): chậm tiến độ;"
            + " tốc độ tăng bình quân cần ≈ 2,6% mỗi năm, đến nay ≈ 1,8%: chậm tiến độ"
            + "!needs 3.2 points more in 2 years (1.6 points a year; so far 1.1 points a year): behind;"
            + " needs a mean growth of ≈ 2.6% a year, so far ≈ 1.8%: behind",
        "LEVEL!LAST!down!!4!2020=10|2023=5"
            + "!cần giảm thêm 1 trong 2 năm (mỗi năm giảm 0,5; đến nay mỗi năm giảm ≈ 1,67): vượt tiến độ;"
            + " tốc độ tăng bình quân cần ≈ -10,6% mỗi năm, đến nay ≈ -20,6%: vượt tiến độ"
            + "!needs to come down by 1 in 2 years (down 0.5 a year; so far down ≈ 1.67 a year): ahead;"
            + " needs a mean growth of ≈ -10.6% a year, so far ≈ -20.6%: ahead",
        "LEVEL!LAST!up!tạ!65!2020=-1|2023=-2"
            + "!cần thêm 67 tạ trong 2 năm (mỗi năm 33,5 tạ; đến nay mỗi năm giảm ≈ 0,33 tạ): chậm tiến độ"
            + "!needs 67 tạ more in 2 years (33.5 tạ a year; so far down ≈ 0.33 tạ a year): behind",
        "LEVEL!LAST!down!!-4!2020=-1|2023=0"
            + "!cần giảm thêm 4 trong 2 năm (mỗi năm giảm 2; đến nay mỗi năm tăng ≈ 0,33): chậm tiến độ"
            + "!needs to come down by 4 in 2 years (down 2 a year; so far up ≈ 0.33 a year): behind",
        "LEVEL!LAST!up!!0!2020=-4|2022=-2|2023=-1"
            + "!cần thêm 1 trong 2 năm (mỗi năm 0,5; đến nay mỗi năm 1): vượt tiến độ"
            + "!needs 1 more in 2 years (0.5 a year; so far 1 a year): ahead",
        "LEVEL!LAST!up!!>0!2020=-3|2023=0"
            + "!bằng đúng giới hạn, cần qua mức đó trong 2 năm (mỗi năm 0; đến nay mỗi năm 1): vượt tiến độ"
            + "!at the limit itself, which is not enough, 2 years left (0 a year; so far 1 a year): ahead",
        "LEVEL!LAST!up!!>2!2020=-3|2023=0"
            + "!cần thêm hơn 2 trong 2 năm (mỗi năm 1; đến nay mỗi năm 1): đúng tiến độ"
            + "!needs more than 2 more in 2 years (1 a year; so far 1 a year): on track",
        "LEVEL!LAST!up!!5!2020=3|2023=6!đã ở mức cần đạt, còn 2 năm!already there, 2 years left",
        "RANK!LAST!up!!10!2020=30|2023=-1!đã ở mức cần đạt, còn 2 năm!already there, 2 years left",
        "RANK!LAST!up!!10!2020=0|2023=18"
            + "!cần lên thêm 8 bậc trong 2 năm (mỗi năm lên 4 bậc; đến nay mỗi năm tụt 6 bậc): chậm tiến độ"
            + "!needs to climb 8 places in 2 years (up 4 places a year; so far down 6 places a year): behind",
        "AMOUNT!SUM!up!tỷ đồng!500!2021=90|2022=95|2023=100"
            + "!cần thêm 215 tỷ đồng trong 2 năm (mỗi năm 107,5 tỷ đồng; đến nay mỗi năm 95 tỷ đồng): chậm tiến độ"
            + "!needs 215 tỷ đồng more in 2 years (107.5 tỷ đồng a year; so far 95 tỷ đồng a year): behind",
        "AMOUNT!SUM!up!!<=500!2021=90|2022=95|2023=100"
            + "!chỉ được thêm tối đa 215 trong 2 năm (mỗi năm 107,5; đến nay mỗi năm 95): trong mức cho phép"
            + "!may add at most 215 in 2 years (107.5 a year; so far 95 a year): within the allowance",
        "AMOUNT!SUM!up!!<500!2021=100|2022=100|2023=100"
            + "!chỉ được thêm ít hơn 200 trong 2 năm (mỗi năm 100; đến nay mỗi năm 100): đúng mức cho phép"
            + "!may add less than 200 in 2 years (100 a year; so far 100 a year): exactly at the allowance",
        "AMOUNT!SUM!up!!<=200!2021=90|2022=95|2023=100"
            + "!đã vượt giới hạn, thừa 85, còn 2 năm (đến nay mỗi năm 95): quá mức cho phép"
            + "!past the limit by 85, 2 years left (so far 95 a year): beyond the allowance",
        "RATE!MEAN!up!%!8!2021=7|2022=8|2023=7.5"
            + "!cần bình quân 8,75% mỗi năm trong 2 năm (đến nay bình quân 7,5%): chậm tiến độ"
            + "!needs a mean of 8.75% a year in 2 years (mean so far 7.5%): behind",
        "RATE!COMPOUND!up!%!8!2021=7|2022=8|2023=9"
            + "!tốc độ tăng bình quân cần ≈ 8,005% mỗi năm, đến nay ≈ 7,997%: chậm tiến độ"
            + "!needs a mean growth of ≈ 8.005% a year, so far ≈ 7.997%: behind",
        "RATE!EVERY!up!%!8!2021=7"
            + "!không tính được triển vọng: không có nhịp độ theo cách tổng hợp của chỉ tiêu"
            + "!no outlook: the indicator's accumulation has no pace",
        "LEVEL!LAST!up!!8!''!không tính được triển vọng: chưa có số liệu năm nào!no outlook: no year has a figure yet",
        "RATE!COMPOUND!up!%!8!2021=7|2023=9"
            + "!không tính được triển vọng: thiếu số liệu của một năm!no outlook: a year has no figure"
      })
  void an_outlook_is_one_phrase(
      IndicatorKind kind,
      Accumulation accumulation,
      String direction,
      String unit,
      String criterion,
      String figures,
      String vietnamese,
      String english) {
    String known = figures.equals("''") ? "" : figures;
    Outlook outlook = outlook(kind, accumulation, direction, unit == null ? "" : unit, criterion, known);
    assertThat(VI.phrase(outlook)).isEqualTo(vietnamese);
    assertThat(EN.phrase(outlook)).isEqualTo(english);
  }

  @Test
  void paces_that_differ_are_printed_differently() {
    Outlook outlook =
        outlook(IndicatorKind.LEVEL, Accumulation.LAST, "up", "", "-5.0001", "2020=-10|2023=-7");
    assertThat(EN.phrase(outlook))
        .isEqualTo("needs 1.9999 more in 2 years (0.99995 a year; so far 1 a year): ahead");
  }

  @Test
  void all_stand_under_a_title() {
    Outlook outlook = outlook(IndicatorKind.LEVEL, Accumulation.LAST, "up", "", "5", "2020=3|2023=6");
    assertThat(VI.of(List.of(outlook)))
        .isEqualTo(
            """
            Triển vọng tính đến 2024-06-01 (1):
              Tên, 2021-2025: đã ở mức cần đạt, còn 2 năm
            """);
    assertThat(EN.of(List.of(outlook)))
        .isEqualTo(
            """
            Outlook as of 2024-06-01 (1):
              Tên, 2021-2025: already there, 2 years left
            """);
    assertThat(VI.of(List.of())).isEmpty();
  }
}
