package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.resolutionindicators.measure.Samples.target;
import static org.resolutionindicators.model.Direction.ASCENDING;
import static org.resolutionindicators.model.Direction.DESCENDING;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;

class ScaledJudgeTest {
  private static final ZoneJudge GROWTH = ZoneJudge.of(ASCENDING, from("6.6"), beyond("6.8"));
  private static final ZoneJudge INFLATION = ZoneJudge.of(DESCENDING, from("4"), beyond("3"));
  private static final ZoneJudge CEILING = ZoneJudge.neverExceeded(DESCENDING, from("4"));
  private static final long FAR = Long.MAX_VALUE;

  private static Cut from(String amount) {
    return Cut.from(Amount.of(amount));
  }

  private static Cut beyond(String amount) {
    return Cut.beyond(Amount.of(amount));
  }

  private static Judge judge(Target target) {
    return RuleBook.standard().rulingFor(target).orElseThrow().judge();
  }

  @ParameterizedTest
  @CsvSource({"659, NOT_MET", "660, MET", "680, MET", "681, EXCEEDED", "0, NOT_MET", "-700, NOT_MET"})
  void where_more_is_better_there_are_three_zones(long scaled, Verdict expected) {
    assertThat(ScaledJudge.of(GROWTH, 2).judge(scaled)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"401, NOT_MET", "400, MET", "300, MET", "299, EXCEEDED", "0, EXCEEDED", "-500, EXCEEDED"})
  void where_less_is_better_they_lie_the_other_way(long scaled, Verdict expected) {
    assertThat(ScaledJudge.of(INFLATION, 2).judge(scaled)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"401, NOT_MET", "400, MET", "-9223372036854775807, MET"})
  void without_a_second_cut_nothing_is_exceeded(long scaled, Verdict expected) {
    assertThat(ScaledJudge.of(CEILING, 2).judge(scaled)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"6, NOT_MET", "7, EXCEEDED"})
  void cuts_between_two_whole_numbers_part_them(long scaled, Verdict expected) {
    assertThat(ScaledJudge.of(GROWTH, 0).judge(scaled)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // 3, compared without decimals
    "3,  24, NOT_MET",
    "3,  25, MET",
    "3,  34, MET",
    "3,  35, EXCEEDED",
    // a tie belongs to what lies further from nought
    "0,  -5, NOT_MET",
    "0,  -4, MET",
    "0,  4,  MET",
    "0,  5,  EXCEEDED",
    "-2, -25, NOT_MET",
    "-2, -24, MET",
    "-2, -15, MET",
    "-2, -14, EXCEEDED",
    "-1, -5,  MET",
    "-1, -4,  EXCEEDED",
  })
  void at_decimals_figures_count_as_rounded_half_up(String number, long scaled, Verdict expected) {
    ZoneJudge upwards = ZoneJudge.of(ASCENDING, from(number), beyond(number)).atDecimals(0);
    Cut opposite = Cut.from(Amount.of(number).negated());
    ZoneJudge downwards = ZoneJudge.of(DESCENDING, opposite, Cut.beyond(opposite.at())).atDecimals(0);

    assertThat(ScaledJudge.of(upwards, 1).judge(scaled)).isEqualTo(expected);
    assertThat(ScaledJudge.of(downwards, 1).judge(-scaled)).isEqualTo(expected);
  }

  @Test
  void decimals_that_figures_do_not_have_change_nothing() {
    ScaledJudge scaled = ScaledJudge.of(GROWTH.atDecimals(3), 1);

    assertThat(scaled.judge(65)).isEqualTo(Verdict.NOT_MET);
    assertThat(scaled.judge(66)).isEqualTo(Verdict.MET);
    assertThat(scaled.judge(69)).isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void two_cuts_that_rounding_turned_round_leave_nothing_between_them() {
    ZoneJudge zones = ZoneJudge.of(ASCENDING, beyond("3.41"), from("3.42")).atDecimals(1);

    assertThat(zones.judge(Observation.of(Amount.of("3.4")))).isEqualTo(Verdict.NOT_MET);
    assertThat(ScaledJudge.of(zones, 2).judge(340)).isEqualTo(Verdict.NOT_MET);
    assertThat(ScaledJudge.of(zones, 2).judge(344)).isEqualTo(Verdict.NOT_MET);
    assertThat(ScaledJudge.of(zones, 2).judge(345)).isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void a_cut_beyond_64_bits_is_passed_by_none_or_by_all() {
    ScaledJudge none = ScaledJudge.of(ZoneJudge.of(ASCENDING, from("1e30"), beyond("1e30")), 18);
    ScaledJudge all = ScaledJudge.of(ZoneJudge.of(ASCENDING, from("-1e30"), beyond("-1e30")), 18);
    ScaledJudge between = ScaledJudge.of(ZoneJudge.of(DESCENDING, from("1e30"), beyond("-1e30")), 0);

    assertThat(List.of(none.judge(FAR), none.judge(-FAR))).containsOnly(Verdict.NOT_MET);
    assertThat(List.of(all.judge(FAR), all.judge(-FAR))).containsOnly(Verdict.EXCEEDED);
    assertThat(List.of(between.judge(FAR), between.judge(-FAR))).containsOnly(Verdict.MET);
  }

  @Test
  void ranks_have_zones_too() {
    ScaledJudge rank = ScaledJudge.of(judge(target("up", IndicatorKind.RANK, "10")), 1);

    assertThat(rank.judge(91)).isEqualTo(Verdict.EXCEEDED);
    assertThat(rank.judge(100)).isEqualTo(Verdict.MET);
    assertThat(rank.judge(101)).isEqualTo(Verdict.NOT_MET);
    assertThat(List.of(rank.yes(), rank.no())).containsOnly(Verdict.UNDECIDED);
  }

  @ParameterizedTest
  @CsvSource({
    "yes,   UNDECIDED, MET,       NOT_MET",
    "no,    UNDECIDED, NOT_MET,   MET",
    "27,    EXCEEDED,  UNDECIDED, UNDECIDED",
    "12/17, EXCEEDED,  UNDECIDED, UNDECIDED",
    "1; 2,  UNDECIDED, UNDECIDED, UNDECIDED",
  })
  void yes_no_and_forms_without_zones_are_judged_as_the_judge_does(
      String criterion, Verdict number, Verdict yes, Verdict no) {
    ScaledJudge scaled = ScaledJudge.of(judge(target("up", criterion)), 3);

    assertThat(scaled.judge(28_000)).isEqualTo(number);
    assertThat(scaled.yes()).isEqualTo(yes);
    assertThat(scaled.no()).isEqualTo(no);
  }

  @Test
  void a_judge_without_zones_is_asked_about_yes_and_no_once_and_about_each_number() {
    List<Observation> asked = new ArrayList<>();
    ScaledJudge scaled =
        ScaledJudge.of(
            observation -> {
              asked.add(observation);
              return Verdict.MET;
            },
            2);

    assertThat(List.of(scaled.yes(), scaled.yes(), scaled.no())).containsOnly(Verdict.MET);
    assertThat(List.of(scaled.judge(702), scaled.judge(-1))).containsOnly(Verdict.MET);
    assertThat(asked)
        .containsExactly(
            Observation.yes(), Observation.no(), Observation.of(Amount.of("7.02")), Observation.of(Amount.of("-0.01")));
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 19})
  void decimals_must_fit_into_64_bits(int decimals) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScaledJudge.of(GROWTH, decimals))
        .withMessage("Decimals must be 0 to 18: " + decimals);
  }

  @Test
  void a_judge_is_needed() {
    assertThatNullPointerException().isThrownBy(() -> ScaledJudge.of(null, 0)).withMessage("judge");
  }

  @Test
  void it_tells_its_parts() {
    ScaledJudge scaled = ScaledJudge.of(GROWTH, 2);

    assertThat(scaled.judge()).isSameAs(GROWTH);
    assertThat(scaled.decimals()).isEqualTo(2);
    assertThat(scaled).hasToString("met if x ≥ 6.6, exceeded if x > 6.8 (2 decimals)");
  }

  @Test
  void equal_judges_at_one_scale_are_equal() {
    new EqualsTester()
        .addEqualityGroup(
            ScaledJudge.of(GROWTH, 2), ScaledJudge.of(ZoneJudge.of(ASCENDING, from("6.60"), beyond("6.80")), 2))
        .addEqualityGroup(ScaledJudge.of(GROWTH, 3))
        .addEqualityGroup(ScaledJudge.of(INFLATION, 2))
        .testEquals();
    SerializableTester.reserializeAndAssert(ScaledJudge.of(INFLATION, 2));
    SerializableTester.reserializeAndAssert(ScaledJudge.of(judge(target("up", "yes")), 2));
  }
}
