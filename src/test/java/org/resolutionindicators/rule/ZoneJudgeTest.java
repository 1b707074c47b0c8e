package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.resolutionindicators.measure.Samples.observation;
import static org.resolutionindicators.model.Direction.ASCENDING;
import static org.resolutionindicators.model.Direction.DESCENDING;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Observation;

class ZoneJudgeTest {
  private static final ZoneJudge GROWTH = ZoneJudge.of(ASCENDING, from("6.6"), beyond("6.8"));
  private static final ZoneJudge INFLATION = ZoneJudge.of(DESCENDING, from("4"), beyond("3"));
  private static final ZoneJudge CEILING = ZoneJudge.neverExceeded(DESCENDING, from("4"));
  private static final ZoneJudge HALVES = ZoneJudge.of(ASCENDING, from("3"), beyond("3")).atDecimals(0);
  private static final ZoneJudge MINUS = ZoneJudge.of(ASCENDING, from("-2"), beyond("-2")).atDecimals(0);

  private static Cut from(String amount) {
    return Cut.from(Amount.of(amount));
  }

  private static Cut beyond(String amount) {
    return Cut.beyond(Amount.of(amount));
  }

  @ParameterizedTest
  @CsvSource({
    "6.5999999999999999999999, NOT_MET",
    "6.6,  MET",
    "6.8,  MET",
    "6.80, MET",
    "6.8000000000000000000001, EXCEEDED",
    "0,    NOT_MET",
    "-7,   NOT_MET",
  })
  void where_more_is_better_there_are_three_zones(String actual, Verdict expected) {
    assertThat(GROWTH.judge(observation(actual))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"4.01, NOT_MET", "4, MET", "3, MET", "2.99, EXCEEDED", "0, EXCEEDED", "-1, EXCEEDED"})
  void where_less_is_better_they_lie_the_other_way(String actual, Verdict expected) {
    assertThat(INFLATION.judge(observation(actual))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"4.01, NOT_MET", "4, MET", "-1000, MET", "<4, MET", "<=4, MET", "<=5, UNDECIDED"})
  void without_a_second_cut_nothing_is_exceeded(String actual, Verdict expected) {
    assertThat(CEILING.judge(observation(actual))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // every value counts        as named
    "~6.7,       MET,             MET",
    "~6.6,       UNDECIDED,       MET",
    "~6.8,       MET_OR_EXCEEDED, MET",
    "~6.81,      EXCEEDED,        EXCEEDED",
    "~6.59,      NOT_MET,         NOT_MET",
    "~6.65..6.7, MET,             MET",
    "~6.6..6.7,  UNDECIDED,       MET",
    ">6.59,      UNDECIDED,       NOT_MET",
    ">6.6,       MET_OR_EXCEEDED, MET",
    ">6.8,       EXCEEDED,        EXCEEDED",
    ">=6.6,      MET_OR_EXCEEDED, MET",
    ">=6.8,      MET_OR_EXCEEDED, MET",
    ">=6.81,     EXCEEDED,        EXCEEDED",
    "<6.6,       NOT_MET,         NOT_MET",
    "<6.61,      UNDECIDED,       MET",
    "<=6.6,      UNDECIDED,       MET",
    "<=6.59,     NOT_MET,         NOT_MET",
    "nearly 6.6, NOT_MET,         NOT_MET",
    "nearly 6.8, UNDECIDED,       MET",
    "nearly 7,   UNDECIDED,       EXCEEDED",
    "6.6..6.8,   MET,             MET",
    "6.6..6.9,   MET_OR_EXCEEDED, MET_OR_EXCEEDED",
    "6.5..6.7,   UNDECIDED,       UNDECIDED",
    "6.5..6.9,   UNDECIDED,       UNDECIDED",
    "6.9..7,     EXCEEDED,        EXCEEDED",
    "6.1..6.5,   NOT_MET,         NOT_MET",
  })
  void a_phrase_where_more_is_better(String actual, Verdict everyValue, Verdict asNamed) {
    assertThat(GROWTH.judge(observation(actual))).isEqualTo(everyValue);
    assertThat(GROWTH.reading(QualifierReading.AS_NAMED).judge(observation(actual))).isEqualTo(asNamed);
  }

  @ParameterizedTest
  @CsvSource({
    "~3,         MET_OR_EXCEEDED, MET",
    "~4,         UNDECIDED,       MET",
    ">4,         NOT_MET,         NOT_MET",
    ">3,         UNDECIDED,       MET",
    ">=4,        UNDECIDED,       MET",
    ">=4.1,      NOT_MET,         NOT_MET",
    "<3,         EXCEEDED,        EXCEEDED",
    "<4,         MET_OR_EXCEEDED, MET",
    "<=3,        MET_OR_EXCEEDED, MET",
    "<=2.9,      EXCEEDED,        EXCEEDED",
    "nearly 3,   EXCEEDED,        EXCEEDED",
    "nearly 4.1, UNDECIDED,       NOT_MET",
    "2..3,       MET_OR_EXCEEDED, MET_OR_EXCEEDED",
    "4..5,       UNDECIDED,       UNDECIDED",
  })
  void a_phrase_where_less_is_better(String actual, Verdict everyValue, Verdict asNamed) {
    assertThat(INFLATION.judge(observation(actual))).isEqualTo(everyValue);
    assertThat(INFLATION.reading(QualifierReading.AS_NAMED).judge(observation(actual))).isEqualTo(asNamed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"yes", "no", "\"Xuất siêu\"", "n/a"})
  void what_has_no_figure_is_undecided(String actual) {
    assertThat(GROWTH.judge(observation(actual))).isEqualTo(Verdict.UNDECIDED);
  }

  @ParameterizedTest
  @CsvSource({
    "2.4999, NOT_MET",
    "2.5,    MET",
    "3.4999, MET",
    "3.5,    EXCEEDED",
    // a place just beside a tie rounds to its own side of it
    "<2.5,   NOT_MET",
    ">2.5,   MET",
    "<3.5,   MET",
    ">3.5,   EXCEEDED",
    "nearly 2.5, NOT_MET",
    // beside a number that is no tie it rounds to that number
    "<3,     MET",
    ">3,     MET",
    "<2.6,   MET",
    ">2.4,   NOT_MET",
  })
  void at_decimals_figures_are_rounded_half_up_first(String actual, Verdict expected) {
    assertThat(HALVES.reading(QualifierReading.AS_NAMED).judge(observation(actual))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // half up means away from nought
    "-2.5,   NOT_MET",
    "-2.4,   MET",
    "-1.5,   MET",
    "-1.49,  EXCEEDED",
    "<-2.5,  NOT_MET",
    ">-2.5,  MET",
    "<-1.5,  MET",
    ">-1.5,  EXCEEDED",
  })
  void at_decimals_below_nought(String actual, Verdict expected) {
    assertThat(MINUS.reading(QualifierReading.AS_NAMED).judge(observation(actual))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "<2.5,     NOT_MET",
    "<=2.5,    UNDECIDED",
    "<3,       UNDECIDED",
    ">=2.5,    MET_OR_EXCEEDED",
    ">3.5,     EXCEEDED",
    "~3,       MET",
    "~2.5,     UNDECIDED",
    "~3.5,     MET_OR_EXCEEDED",
    "2.5..3.4, MET",
    "2.5..3.5, MET_OR_EXCEEDED",
    "2.4..3.4, UNDECIDED",
    "2.4..2.4, NOT_MET",
  })
  void at_decimals_every_value_of_a_phrase_is_rounded(String actual, Verdict expected) {
    assertThat(HALVES.judge(observation(actual))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"26.4, MET", "26.499, MET", "26.5, EXCEEDED", "25.5, MET", "25.49, NOT_MET"})
  void at_decimals_the_cuts_are_rounded_as_the_figures_are(String actual, Verdict expected) {
    ZoneJudge judge = ZoneJudge.of(ASCENDING, from("25.5"), beyond("26.4")).atDecimals(0);

    assertThat(judge.judge(observation(actual))).isEqualTo(expected);
    assertThat(judge).hasToString("met if x ≥ 26, exceeded if x > 26");
  }

  @Test
  void decimals_must_not_be_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GROWTH.atDecimals(-1))
        .withMessage("Decimals to round to must not be negative: -1");
  }

  @Test
  void nothing_may_be_exceeded_that_is_not_met() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ZoneJudge.of(ASCENDING, from("7"), beyond("6")))
        .withMessage(
            "Cut of exceeded must not be short of cut of met: Cut{at=6, isInclusive=false} and "
                + "Cut{at=7, isInclusive=true}, ASCENDING is better");
    assertThatIllegalArgumentException().isThrownBy(() -> ZoneJudge.of(DESCENDING, from("6"), beyond("7")));
    assertThatIllegalArgumentException().isThrownBy(() -> ZoneJudge.of(ASCENDING, beyond("7"), from("7")));
  }

  @Test
  void both_cuts_may_lie_at_one_place() {
    assertThat(ZoneJudge.of(ASCENDING, from("7"), from("7")).judge(observation("7"))).isEqualTo(Verdict.EXCEEDED);
    assertThat(ZoneJudge.of(ASCENDING, from("7"), beyond("7")).judge(observation("7"))).isEqualTo(Verdict.MET);
    assertThat(ZoneJudge.of(ASCENDING, beyond("7"), beyond("7")).judge(observation("7"))).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void it_prints_its_conditions() {
    assertThat(GROWTH).hasToString("met if x ≥ 6.6, exceeded if x > 6.8");
    assertThat(INFLATION).hasToString("met if x ≤ 4, exceeded if x < 3");
    assertThat(CEILING).hasToString("met if x ≤ 4");
  }

  @Test
  void a_part_of_a_population_is_its_part_or_its_share_as_the_judge_says() {
    Observation one = Observation.outOf(Amount.of(1), Amount.of(15));

    assertThat(GROWTH.judge(one)).isEqualTo(Verdict.NOT_MET);
    assertThat(GROWTH.inPercent().judge(one)).isEqualTo(Verdict.MET);
    assertThat(GROWTH.atDecimals(0).inPercent().explain(one).comparisons()).hasToString("[7 = 7]");
    assertThat(GROWTH.reading(QualifierReading.AS_NAMED).inPercent().explain(Observation.above(Amount.of(7))).reading())
        .contains(QualifierReading.AS_NAMED);
    assertThat(CEILING.inPercent().judge(one)).isEqualTo(CEILING.judge(Observation.of(Amount.of("6.67"))));
  }

  @Test
  void equal_judges_judge_alike() {
    new EqualsTester()
        .addEqualityGroup(GROWTH, ZoneJudge.of(ASCENDING, from("6.60"), beyond("6.80")))
        .addEqualityGroup(GROWTH.reading(QualifierReading.AS_NAMED))
        .addEqualityGroup(GROWTH.atDecimals(1), GROWTH.atDecimals(1))
        .addEqualityGroup(GROWTH.atDecimals(2))
        .addEqualityGroup(GROWTH.inPercent(), GROWTH.inPercent().inPercent())
        .addEqualityGroup(GROWTH.inPercent().atDecimals(1), GROWTH.atDecimals(1).inPercent())
        .addEqualityGroup(ZoneJudge.of(ASCENDING, beyond("6.6"), beyond("6.8")))
        .addEqualityGroup(ZoneJudge.of(ASCENDING, from("6.6"), beyond("6.9")))
        .addEqualityGroup(ZoneJudge.neverExceeded(ASCENDING, from("6.6")))
        .addEqualityGroup(ZoneJudge.neverExceeded(DESCENDING, from("6.6")))
        .testEquals();
    SerializableTester.reserializeAndAssert(GROWTH.atDecimals(1).reading(QualifierReading.AS_NAMED));
    SerializableTester.reserializeAndAssert(CEILING);
  }

  @Test
  void what_is_missing_is_refused_rather_than_turned_round() {
    assertThatNullPointerException()
        .isThrownBy(() -> ZoneJudge.of(null, from("1"), from("2")))
        .withMessage("better");
    assertThatNullPointerException().isThrownBy(() -> ZoneJudge.neverExceeded(null, from("1"))).withMessage("better");
    assertThatNullPointerException().isThrownBy(() -> ZoneJudge.neverExceeded(ASCENDING, null)).withMessage("met");
    assertThatNullPointerException().isThrownBy(() -> GROWTH.reading(null)).withMessage("phrases");
  }
}
