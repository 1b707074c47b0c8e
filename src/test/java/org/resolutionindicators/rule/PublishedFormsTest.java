package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.measure.Samples.criterion;
import static org.resolutionindicators.measure.Samples.indicator;
import static org.resolutionindicators.measure.Samples.observation;
import static org.resolutionindicators.measure.Samples.target;

import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.Target;

/** The forms of target that Vietnamese reports publish, one figure of each, by the book of their practice. */
class PublishedFormsTest {
  private static final RuleBook VIETNAM = RuleBook.vietnamesePractice();

  private static Finding found(Target target, String actual) {
    return Finding.judged(Cell.of(target, Achievement.of(target, observation(actual))), VIETNAM, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    // one number
    "LEVEL,     up,   88.1,                   89.3,                   EXCEEDED,        number,   EXCEEDED",
    "LEVEL,     up,   89,                     89,                     MET,             number,   MET",
    // a range, also of what was reported
    "RATE,      up,   33..34,                 33.9,                   MET,             range,    MET",
    "RATE,      up,   6.6..6.8,               7.02,                   EXCEEDED,        range,    EXCEEDED",
    "RATE,      up,   7.5..8.0,               7.18,                   NOT_MET,         range,    NOT_MET",
    "SHARE,     up,   60..62,                 61..62,                 MET,             range,    MET",
    // about
    "RATE,      up,   ~6.5,                   >5,                     NOT_MET,         number,   NOT_MET",
    "RATE,      down, ~4,                     2.79,                   EXCEEDED,        number,   EXCEEDED",
    // at most
    "SHARE,     down, <4,                     3.1,                    MET,             ceiling,  MET",
    "SHARE,     down, <4,                     4.39,                   NOT_MET,         ceiling,  NOT_MET",
    "SHARE,     down, <7.6,                   7.6,                    MET,             ceiling,  MET",
    "SHARE,     down, <10.4,                  10.4,                   MET,             ceiling,  MET",
    // at least
    "SHARE,     up,   >83,                    88,                     EXCEEDED,        floor,    MET_OR_EXCEEDED",
    "SHARE,     up,   >87,                    <86,                    NOT_MET,         floor,    NOT_MET",
    // growth and reduction
    "RATE,      up,   grow 8..9,              11.07,                  EXCEEDED,        change,   ",
    "SHARE,     down, cut 0.7 leaving 4.33,   cut 0.86 leaving 4.17,  EXCEEDED,        change,   ",
    "SHARE,     up,   cut 1..1.5,             1.51,                   EXCEEDED,        change,   EXCEEDED",
    // a count of units and a count against a plan
    "SHARE,     up,   75,                     138/184,                MET,             number,   ",
    "COUNT,     up,   138,                    138/184,                MET,             number,   ",
    "COUNT,     up,   17/17,                  12/17,                  NOT_MET,         out-of,   ",
    "COUNT,     up,   35,                     36,                     EXCEEDED,        number,   ",
    // in the leading ten
    "RANK,      down, <=10,                   8,                      MET,             rank,     ",
    "RANK,      down, <=10,                   11,                     NOT_MET,         rank,     ",
    // milestone and deadline
    "MILESTONE, up,   yes,                    yes,                    MET,             yes-no,   MET",
    "DATE,      up,   by 2021-08-31,          on 2021-08-01..2021-08-31, MET,          deadline, ",
    "DATE,      up,   by 2024-12-31,          on 2025-01-01..2025-12-31, NOT_MET,      deadline, ",
    // several conditions
    "SHARE,     up,   58; 17; 24,             58.1; 17.4; 24.5,       EXCEEDED,        several,  ",
    "SHARE,     up,   31.0..31.5; 43.0..44.5, 31.2; 42.9,             NOT_MET,         several,  ",
    // words
    "SHARE,     down, <3,                     \"Xuất siêu\",          UNDECIDED,       ceiling,  EXCEEDED",
    // a qualified actual
    "LEVEL,     up,   45,                     >46.8,                  EXCEEDED,        number,   ",
    "LEVEL,     up,   41,                     nearly 40,              NOT_MET,         number,   ",
    // near misses are misses
    "SHARE,     up,   65,                     64.5,                   NOT_MET,         number,   NOT_MET",
    "SHARE,     up,   44,                     43.7,                   NOT_MET,         number,   NOT_MET",
    "COUNT,     up,   515000,                 >507000,                NOT_MET,         number,   NOT_MET",
  })
  void each_form_gets_the_verdict_that_officials_give_it(
      IndicatorKind kind,
      String direction,
      String criterion,
      String actual,
      Verdict expected,
      String rule,
      @Nullable OfficialVerdict official) {
    Finding finding = found(target(direction, kind, criterion), actual);

    assertThat(finding.verdict()).isEqualTo(expected);
    assertThat(finding.rule()).contains("vietnam." + rule);
    if (official != null && expected != Verdict.UNDECIDED) {
      assertThat(expected.agreesWith(official)).isTrue();
    }
  }

  @Test
  void about_a_number_against_it_is_met_in_practice_and_undecided_in_mathematics() {
    Target target = target("up", "24");

    assertThat(found(target, "~24").verdict()).isEqualTo(Verdict.MET);
    assertThat(RuleBook.standard().rulingFor(target).orElseThrow().judge().judge(observation("~24")))
        .isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void the_base_is_scored_and_the_stretch_told_aside() {
    Target target =
        Target.builder()
            .indicator(indicator("A", "up").build())
            .criterion(criterion("6.5..7.0"))
            .stretch(criterion("7.0..7.5"))
            .build();

    assertThat(found(target, "6.8").verdict()).isEqualTo(Verdict.MET);
    assertThat(found(target, "6.8").stretch()).contains(Verdict.NOT_MET);
  }

  @Test
  void thirty_six_of_thirty_five_is_103_per_cent_of_plan() {
    assertThat(
            found(target("up", IndicatorKind.COUNT, "35"), "36")
                .measure(StandardMeasure.ATTAINMENT)
                .value()
                .orElseThrow()
                .percent(0))
        .hasToString("103");
  }

  @ParameterizedTest
  @CsvSource({
    "91.7,  ,      NOT_MET,  ",
    "175.5, 21886, EXCEEDED, 12470.7",
    "100,   ,      MET,      ",
    "49.36, 21.4,  NOT_MET,  43.4",
  })
  void an_amount_told_in_per_cent_of_plan_is_judged_by_it(
      String percent, @Nullable String actual, Verdict expected, @Nullable String plan) {
    Target target = Target.builder().indicator(indicator("A", "up").kind(IndicatorKind.AMOUNT).build()).build();
    Achievement.Builder achievement = Achievement.builder().indicator(target.indicator());
    achievement.percentOfPlan(PercentOfPlan.of(observation(percent), 2));
    if (actual != null) {
      achievement.observation(observation(actual));
    }
    Finding finding = PercentFindings.of(Cell.of(target, achievement.build()), VIETNAM, List.of());

    assertThat(finding.verdict()).isEqualTo(expected);
    assertThat(finding.impliedPlan().value().map(p -> p.round(1, RoundingMode.HALF_UP).toPlainString()).orElse(null))
        .isEqualTo(plan);
  }
}
