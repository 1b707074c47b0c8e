package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.measure.Samples;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.score.Shortfalls;
import org.resolutionindicators.score.VerdictSource;
import org.resolutionindicators.text.Notation;

class ShortfallTextTest {
  private static final ShortfallText VI = new ShortfallText(Vietnamese.WORDS);
  private static final ShortfallText EN = new ShortfallText(English.WORDS);

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "RATE!up!65!64.5!còn thiếu 0,5 điểm!short by 0.5 points",
        "RATE!up!65!64!còn thiếu 1 điểm!short by 1 point",
        "RATE!up!<4!4.39!cần giảm thêm hơn 0,39 điểm!too high by more than 0.39 points",
        "LEVEL!up!<=4!4.39!cần giảm thêm 0,39!too high by 0.39",
        "RATE!up!<7.6!7.6!bằng đúng giới hạn, cần qua mức đó!at the limit itself, which is not enough",
        "AMOUNT!up!>100!80!còn thiếu hơn 20!short by more than 20",
        "AMOUNT!up!100!99.96!còn thiếu 0,04!short by 0.04",
        "RANK!up!<=10!12!còn thiếu 2 bậc!short by 2 places",
        "MILESTONE!up!by 2021-08-31!on 2021-09-01!muộn 1 ngày!late by 1 day",
        "SHARE!up!80!138/184!còn thiếu 5 điểm (thêm 10 trong 184)!short by 5 points (10 more of 184)",
        "SHARE!up!80!2/3!còn thiếu ≈ 13,33 điểm (thêm 1 trong 3)!short by ≈ 13.33 points (1 more of 3)",
        "SHARE!down!10!3/17!cần giảm thêm ≈ 7,65 điểm (bớt 2 trong 17)!too high by ≈ 7.65 points (2 fewer of 17)",
        "SHARE!up!2/3!66666666/100000000"
            + "!còn thiếu ≈ 0,00000067 điểm (thêm 1 trong 100.000.000)!short by ≈ 0.00000067 points (1 more of 100,000,000)",
        "MILESTONE!up!yes!no!không tính được phần còn thiếu: không phải là số!no amount to go: not a number",
        "LEVEL!up!3;4!1;5!không tính được phần còn thiếu: không phải là một số!no amount to go: not one number"
      })
  void a_shortfall_is_one_phrase(
      IndicatorKind kind, String direction, String target, String actual, String vietnamese, String english) {
    Target asked = Samples.target(direction, kind, target);
    Dataset dataset = Dataset.builder().add(asked).add(Achievement.of(asked, Samples.observation(actual))).build();
    Shortfalls shortfalls = Shortfalls.of(Cards.STANDARD.score(dataset));
    assertThat(VI.phrase(Iterables.getOnlyElement(shortfalls.all()))).isEqualTo(vietnamese);
    assertThat(EN.phrase(Iterables.getOnlyElement(shortfalls.all()))).isEqualTo(english);
  }

  private static Dataset table() {
    return Cards.table(
        Notation.VIETNAMESE,
        """
        code,indicator,target,actual,unit,kind,direction,composite,part_of,official
        A,GRDP,100,90,tỷ đồng,amount,,,,
        B,Thu ngân sách,50,45,tỷ đồng,amount,,,,Đạt
        C,CPI,dưới 4,"4,39",%,rate,descending,,,
        D,Đô thị loại III,có,không,,milestone,,,,
        E,An toàn,,,,,,all,,
        F,Số vụ,10,12,vụ,count,descending,,E,
        G,Số người,10,9,người,count,descending,,E,
        H,Việc làm,10,11,nghìn,amount,,,,
        """);
  }

  @Test
  void all_stand_under_a_title_with_the_nearest_below() {
    Shortfalls shortfalls = Shortfalls.of(Cards.STANDARD.score(table()));
    assertThat(VI.of(shortfalls))
        .isEqualTo(
            """
            Chưa đạt, còn thiếu (5):
              GRDP: còn thiếu 10 tỷ đồng
              Thu ngân sách: còn thiếu 5 tỷ đồng
              CPI: cần giảm thêm hơn 0,39 điểm
              Đô thị loại III: không tính được phần còn thiếu: không phải là số
              An toàn: không tính được phần còn thiếu: không phải là một số, trong đó Số vụ: cần giảm thêm 2 vụ
            Gần đạt nhất: CPI (đạt thì thêm 1 chỉ tiêu)
            Không so sánh được: Đô thị loại III; An toàn
            """);
  }

  @Test
  void an_official_verdict_that_is_counted_is_said() {
    Shortfalls shortfalls = Shortfalls.of(Cards.STANDARD.counting(VerdictSource.OFFICIAL).score(table()));
    assertThat(EN.of(shortfalls))
        .isEqualTo(
            """
            Not met, and short by (5):
              GRDP: short by 10 tỷ đồng
              Thu ngân sách: short by 5 tỷ đồng, counted as met
              CPI: too high by more than 0.39 points
              Đô thị loại III: no amount to go: not a number
              An toàn: no amount to go: not one number, of which Số vụ: too high by 2 vụ
            Nearest: CPI (one more if met)
            Not compared: Đô thị loại III; An toàn
            """);
  }

  @Test
  void ties_are_all_named_and_nothing_is_said_of_nothing() {
    Dataset dataset =
        Cards.table(Notation.VIETNAMESE, "indicator,target,actual,kind\nA,100,90,amount\nB,50,45,amount\n");
    Shortfalls shortfalls = Shortfalls.of(Cards.STANDARD.score(dataset));
    assertThat(VI.nearest(shortfalls)).contains("Gần đạt nhất: A; B (mỗi chỉ tiêu đạt thì thêm 1)");
    assertThat(EN.nearest(shortfalls)).contains("Nearest: A; B (one more for each that is met)");
    Shortfalls none = Shortfalls.of(Cards.STANDARD.score(Dataset.builder().build()));
    assertThat(VI.of(none)).isEmpty();
    assertThat(VI.nearest(none)).isEmpty();
  }
}
