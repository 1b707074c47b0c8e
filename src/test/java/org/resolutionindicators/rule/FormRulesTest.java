package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.measure.Samples.criterion;
import static org.resolutionindicators.measure.Samples.indicator;
import static org.resolutionindicators.measure.Samples.observation;
import static org.resolutionindicators.measure.Samples.target;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** Verdicts on ranks, deadlines, parts of a population, changes and several figures, by the two books. */
class FormRulesTest {
  private static final RuleBook STANDARD = RuleBook.standard();
  private static final RuleBook VIETNAM = RuleBook.vietnamesePractice();

  private static Verdict verdict(RuleBook book, Target target, String actual) {
    return book.rulingFor(target).orElseThrow().judge().judge(observation(actual));
  }

  private static void assertVerdicts(Target target, String actual, Verdict standard, Verdict vietnam) {
    assertThat(verdict(STANDARD, target, actual)).as("standard").isEqualTo(standard);
    assertThat(verdict(VIETNAM, target, actual)).as("vietnam").isEqualTo(vietnam);
  }

  @ParameterizedTest
  @CsvSource({
    "10,    9,    EXCEEDED,  EXCEEDED",
    "10,    10,   MET,       MET",
    "~10,   10,   MET,       MET",
    "10,    11,   NOT_MET,   NOT_MET",
    "5..8,  4,    EXCEEDED,  EXCEEDED",
    "5..8,  5,    MET,       MET",
    "5..8,  8,    MET,       MET",
    "5..8,  9,    NOT_MET,   NOT_MET",
    // in the leading ten
    "<=10,  1,    EXCEEDED,  MET",
    "<=10,  10,   MET,       MET",
    "<=10,  11,   NOT_MET,   NOT_MET",
    "<10,   9,    EXCEEDED,  MET",
    "<10,   10,   NOT_MET,   MET",
    // ranks that are qualified, or told among how many
    "10,    8/63, EXCEEDED,  EXCEEDED",
    "10,    8..9, EXCEEDED,  EXCEEDED",
    "10,    9..11, UNDECIDED, UNDECIDED",
    "10,    <10,  EXCEEDED,  EXCEEDED",
    "10,    <=10, MET_OR_EXCEEDED, MET",
    "10,    ~10,  UNDECIDED, MET",
    "10,    \"tốp đầu\", UNDECIDED, UNDECIDED",
    "10,    yes,  UNDECIDED, UNDECIDED",
    // places gained and lost are no rank
    "10,    grow 2, UNDECIDED, UNDECIDED",
    "10,    cut 2,  UNDECIDED, UNDECIDED",
    "<=10,  cut 2 leaving 8, UNDECIDED, UNDECIDED",
  })
  void of_ranks_the_first_is_the_best_whatever_the_direction_says(
      String criterion, String actual, Verdict standard, Verdict vietnam) {
    assertVerdicts(target("up", IndicatorKind.RANK, criterion), actual, standard, vietnam);
    assertVerdicts(target("down", IndicatorKind.RANK, criterion), actual, standard, vietnam);
  }

  @ParameterizedTest
  @CsvSource({
    "'',        on 2021-08-30,             MET",
    "'',        on 2021-08-31,             MET",
    "'',        on 2021-09-01,             NOT_MET",
    "'',        on 2021-08-01..2021-08-31, MET",
    "'',        on 2021-08-31..2021-09-01, UNDECIDED",
    "'',        on 2021-09-01..2021-09-30, NOT_MET",
    // the period does not matter to a date
    "2019,      on 2021-09-01,             NOT_MET",
    // it has happened, or not, when the period is over
    "2021-H1,   yes,                       MET",
    "2021-8M,   yes,                       MET",
    "2021-9M,   yes,                       UNDECIDED",
    "2021,      yes,                       UNDECIDED",
    "'',        yes,                       UNDECIDED",
    "2021-H1,   no,                        UNDECIDED",
    "2021-8M,   no,                        NOT_MET",
    "2021-9M,   no,                        NOT_MET",
    "2020-2025, no,                        NOT_MET",
    "'',        no,                        UNDECIDED",
    // other forms
    "2021,      5,                         UNDECIDED",
    "2021,      12/17,                     UNDECIDED",
    "2021,      cut 5,                     UNDECIDED",
    "2021,      \"đúng tiến độ\",          UNDECIDED",
    "2021,      on 2021-08-01; yes,        UNDECIDED",
  })
  void a_deadline_is_kept_or_not_and_never_exceeded(String period, String actual, Verdict expected) {
    Target target =
        Target.builder()
            .indicator(indicator("A", "up").kind(IndicatorKind.DATE).build())
            .period(ReportingPeriod.parse(period))
            .criterion(criterion("by 2021-08-31"))
            .build();

    assertVerdicts(target, actual, expected, expected);
  }

  @Test
  void what_happened_on_some_day_has_happened() {
    assertVerdicts(target("up", "yes"), "on 2021-08-31", Verdict.MET, Verdict.MET);
    assertVerdicts(target("up", "no"), "on 2021-08-01..2021-08-31", Verdict.NOT_MET, Verdict.NOT_MET);
    for (String criterion : List.of("2021", "2020..2022", "<=2021", ">=2021", "12/17", "cut 2", "1; 2")) {
      assertVerdicts(target("up", criterion), "on 2021-08-31", Verdict.UNDECIDED, Verdict.UNDECIDED);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // the part against a number
    "COUNT,     up,   138,    138/184, MET",
    "COUNT,     up,   138,    139/184, EXCEEDED",
    "LEVEL,     up,   138,    137/184, NOT_MET",
    "AMOUNT,    down, 138,    137/184, EXCEEDED",
    "MILESTONE, up,   138,    137/184, NOT_MET",
    // the share against per cent
    "SHARE,     up,   75,     138/184, MET",
    "SHARE,     up,   75,     139/184, EXCEEDED",
    "SHARE,     up,   75,     137/184, NOT_MET",
    "SHARE,     up,   70,     12/17,   EXCEEDED",
    "SHARE,     up,   70.6,   12/17,   NOT_MET",
    "RATE,      up,   70.5,   12/17,   EXCEEDED",
    "SHARE,     down, 70,     12/17,   NOT_MET",
    "SHARE,     up,   33.3333333333333, 1/3, EXCEEDED",
    "SHARE,     up,   33.3333333333334, 1/3, NOT_MET",
    "SHARE,     up,   70..71, 12/17,   MET",
    "SHARE,     up,   >70.5,  12/17,   EXCEEDED",
    "SHARE,     up,   >=100,  17/17,   MET",
    "SHARE,     up,   >=100,  16/17,   NOT_MET",
    // a figure against a part that was asked for
    "COUNT,     up,   12/16,  12,      MET",
    "COUNT,     up,   12/16,  75,      EXCEEDED",
    "COUNT,     up,   12/16,  >12,     EXCEEDED",
    "COUNT,     up,   12/16,  11..13,  UNDECIDED",
    "SHARE,     up,   12/16,  75,      MET",
    "SHARE,     up,   12/16,  12,      NOT_MET",
    "SHARE,     up,   2/3,    66.6666, NOT_MET",
    "SHARE,     up,   2/3,    66.6667, EXCEEDED",
    "SHARE,     up,   2/3,    >66.7,   EXCEEDED",
    "SHARE,     down, 2/3,    66.6,    EXCEEDED",
    // a part of the same population
    "COUNT,     up,   17/17,  17/17,   MET",
    "COUNT,     up,   17/17,  16/17,   NOT_MET",
    "COUNT,     up,   12/17,  13/17,   EXCEEDED",
    "SHARE,     up,   12/17,  12/17,   MET",
    "SHARE,     down, 12/17,  13/17,   NOT_MET",
    // a part of another population
    "COUNT,     up,   12/17,  13/18,   EXCEEDED",
    "COUNT,     up,   12/17,  12/18,   UNDECIDED",
    "COUNT,     up,   12/17,  13/20,   UNDECIDED",
    "COUNT,     up,   12/17,  11/18,   NOT_MET",
    "COUNT,     up,   12/17,  12/16,   MET_OR_EXCEEDED",
    "COUNT,     up,   12/16,  15/20,   MET_OR_EXCEEDED",
    "COUNT,     up,   17/17,  18/18,   MET_OR_EXCEEDED",
    "SHARE,     up,   12/16,  15/20,   MET",
    "SHARE,     up,   7/10,   12/17,   EXCEEDED",
    "SHARE,     up,   12/17,  7/10,    NOT_MET",
    "SHARE,     down, 12/17,  7/10,    EXCEEDED",
    // other forms
    "COUNT,     up,   12/17,  cut 12,  UNDECIDED",
    "COUNT,     up,   12/17,  grow 12, UNDECIDED",
    "COUNT,     up,   12/17,  yes,     UNDECIDED",
    "COUNT,     up,   12/17,  \"đạt\", UNDECIDED",
    "COUNT,     up,   12/17,  12; 13,  UNDECIDED",
    "COUNT,     up,   yes,    17/17,   UNDECIDED",
  })
  void a_part_of_a_population_is_judged_by_its_part_or_its_share(
      IndicatorKind kind, String direction, String criterion, String actual, Verdict standard) {
    Target target = target(direction, kind, criterion);

    assertThat(verdict(STANDARD, target, actual)).isEqualTo(standard);
    assertThat(verdict(VIETNAM, target, actual)).isEqualTo(standard);
  }

  @ParameterizedTest
  @CsvSource({
    "70.6,  12/17, MET",
    "70.64, 12/17, MET",
    "70.65, 12/17, NOT_MET",
    "70.5,  12/17, EXCEEDED",
    "12/17, 70.64, MET",
    "12/17, 70.65, EXCEEDED",
    "12/17, 60/85, MET",
    "12/17, 7/10,  NOT_MET",
    "138/184, 1381/1841, MET",
    "138/184, 1382/1841, EXCEEDED",
  })
  void shares_of_an_indicator_that_declares_decimals_are_rounded_half_up(String criterion, String actual, Verdict expected) {
    Target target = Target.of(indicator("A", "up").kind(IndicatorKind.SHARE).decimals(1).build(), criterion(criterion));

    assertVerdicts(target, actual, expected, expected);
  }

  @ParameterizedTest
  @CsvSource({
    "15.4, 15/20, MET",
    "14.4, 15/20, EXCEEDED",
    "14.6/20, 15/20, MET",
    "14.4/20, 15/20, EXCEEDED",
  })
  void parts_are_rounded_to_the_indicators_decimals(String criterion, String actual, Verdict expected) {
    Target target = Target.of(indicator("A", "up").kind(IndicatorKind.COUNT).decimals(0).build(), criterion(criterion));

    assertVerdicts(target, actual, expected, expected);
  }

  @ParameterizedTest
  @CsvSource({
    // growth, as the direction says
    "up,   grow 8..9,            11.07,              EXCEEDED,  EXCEEDED",
    "up,   grow 8..9,            grow 8.5,           MET,       MET",
    "up,   grow 8..9,            grow 7.9,           NOT_MET,   NOT_MET",
    "down, grow 8,               grow 7,             EXCEEDED,  EXCEEDED",
    "down, grow 8,               9,                  NOT_MET,   NOT_MET",
    // reduction: the more the better
    "up,   cut 0.7,              cut 0.86,           EXCEEDED,  EXCEEDED",
    "down, cut 0.7,              cut 0.86,           EXCEEDED,  EXCEEDED",
    "down, cut 0.7,              0.7,                MET,       MET",
    "down, cut 1..1.5,           cut 0.9,            NOT_MET,   NOT_MET",
    "down, cut 1..1.5,           cut 1.51,           EXCEEDED,  EXCEEDED",
    // a bound has its own side
    "up,   cut >=2,              cut 2,              MET,       MET",
    "down, cut >2,               cut 2,              NOT_MET,   MET",
    "up,   cut <=2,              cut 1,              EXCEEDED,  MET",
    "down, cut <=2,              cut 3,              NOT_MET,   NOT_MET",
    "down, grow >=2,             grow 3,             EXCEEDED,  EXCEEDED",
    "up,   grow <2,              grow 2,             NOT_MET,   MET",
    // the other sense
    "up,   grow 8,               cut 2,              NOT_MET,   NOT_MET",
    "down, grow 8,               cut 2,              EXCEEDED,  EXCEEDED",
    "down, cut 2,                grow 1,             NOT_MET,   NOT_MET",
    "up,   grow -3,              cut 2,              EXCEEDED,  EXCEEDED",
    "up,   grow -2,              cut >2,             NOT_MET,   NOT_MET",
    "up,   grow -2,              cut >=2,            UNDECIDED, MET",
    "up,   grow -2,              cut nearly 2,       EXCEEDED,  EXCEEDED",
    "down, cut 2,                grow 0,             NOT_MET,   NOT_MET",
    // the level said beside it: the change decides
    "down, cut 0.7 leaving 4.33, cut 0.86 leaving 4.17, EXCEEDED, EXCEEDED",
    "down, cut 0.7 leaving 4.33, cut 0.86 leaving 4.5,  EXCEEDED, EXCEEDED",
    "down, cut 0.7 leaving 4.33, cut 0.6 leaving 4,     NOT_MET,  NOT_MET",
    "down, cut 0.7 leaving 4.33, cut 0.7,               MET,      MET",
    "down, cut 0.7,              cut 0.7 leaving 9,     MET,      MET",
    // neither word: both ways
    "down, cut 0.7 leaving 4.33, 4.33,               MET_OR_EXCEEDED, MET_OR_EXCEEDED",
    "down, cut 0.7 leaving 4.33, 4.17,               EXCEEDED,  EXCEEDED",
    "down, cut 0.7 leaving 4.33, 4.5,                UNDECIDED, UNDECIDED",
    "down, cut 0.7 leaving 4.33, 0.6,                UNDECIDED, UNDECIDED",
    "up,   cut 0.7 leaving 4.33, 4.5,                UNDECIDED, UNDECIDED",
    "up,   cut 0.7 leaving 4.33, 4.17,               EXCEEDED,  EXCEEDED",
    "down, grow 8 leaving 100,   99,                 UNDECIDED, UNDECIDED",
    "down, grow 8 leaving 9,     7,                  EXCEEDED,  EXCEEDED",
    "up,   grow 8 leaving 100,   101,                EXCEEDED,  EXCEEDED",
    "up,   grow 8 leaving 100,   7,                  NOT_MET,   NOT_MET",
    "up,   grow 8 leaving 100,   99,                 UNDECIDED, UNDECIDED",
    "up,   cut 0.7 leaving <4,   3.9,                EXCEEDED,  MET_OR_EXCEEDED",
    // no change asked for
    "up,   8,                    grow 8,             MET,       MET",
    "up,   8,                    grow 9 leaving 3,   EXCEEDED,  EXCEEDED",
    "up,   1..1.5,               cut 1.1,            UNDECIDED, UNDECIDED",
    "up,   1..1.5,               cut 0.9,            NOT_MET,   NOT_MET",
    "down, 4.33,                 cut 0.86,           EXCEEDED,  EXCEEDED",
    "down, 4.33,                 cut 0.86 leaving 4.17, EXCEEDED, EXCEEDED",
    "down, 4.33,                 cut 0.86 leaving 4.5,  UNDECIDED, UNDECIDED",
    "down, 0.86,                 cut 0.86,           MET_OR_EXCEEDED, MET_OR_EXCEEDED",
    "up,   -1..1,                cut 0.5,            MET,       MET",
    // other forms
    "up,   cut 2,                12/17,              UNDECIDED, UNDECIDED",
    "up,   cut 2,                yes,                UNDECIDED, UNDECIDED",
    "up,   cut 2,                \"giảm sâu\",       UNDECIDED, UNDECIDED",
    "up,   yes,                  cut 2,              UNDECIDED, UNDECIDED",
  })
  void a_change_is_judged_by_its_size(
      String direction, String criterion, String actual, Verdict standard, Verdict vietnam) {
    assertVerdicts(target(direction, criterion), actual, standard, vietnam);
  }

  @Test
  void changes_are_compared_at_the_indicators_decimals() {
    assertVerdicts(target("down", "cut 0.7 leaving 4.33", 1), "cut 0.66 leaving 4.38", Verdict.MET, Verdict.MET);
    assertVerdicts(target("up", "grow 8", 0), "cut 7.6", Verdict.NOT_MET, Verdict.NOT_MET);
    assertVerdicts(target("up", "-8", 0), "cut 7.6 leaving -8.4", Verdict.MET_OR_EXCEEDED, Verdict.MET_OR_EXCEEDED);
  }

  @ParameterizedTest
  @CsvSource({
    "31..31.5; 43..44.5, 31.2; 44,        MET,             MET",
    "31..31.5; 43..44.5, 31.6; 45,        EXCEEDED,        EXCEEDED",
    "31..31.5; 43..44.5, 31.6; 44,        MET,             MET",
    "31..31.5; 43..44.5, 31.6; 42,        NOT_MET,         NOT_MET",
    "31..31.5; 43..44.5, 44; 31.2,        NOT_MET,         NOT_MET",
    "31..31.5; 43..44.5, 30; \"cao\",     NOT_MET,         NOT_MET",
    "31..31.5; 43..44.5, 32; \"cao\",     UNDECIDED,       UNDECIDED",
    "31; 43,             31..32; 44,      MET_OR_EXCEEDED, MET_OR_EXCEEDED",
    "31; 43,             31..32; 43,      MET,             MET",
    "31; 43,             31..32; 42..44,  UNDECIDED,       UNDECIDED",
    "31; 43,             >=31; >43,       MET_OR_EXCEEDED, MET",
    "<4; >10,            3; 11,           EXCEEDED,        MET",
    "<4; <4,             4; 3,            NOT_MET,         MET",
    "yes; 12/17,         yes; 12/17,      MET,             MET",
    "yes; 12/17,         no; 13/17,       NOT_MET,         NOT_MET",
    "cut 2; grow 3,      cut 3; grow 4,   EXCEEDED,        EXCEEDED",
    // not as many figures, or only one
    "31; 43,             31; 43; 50,      UNDECIDED,       UNDECIDED",
    "31; 43; 50,         31; 43,          UNDECIDED,       UNDECIDED",
    "31; 43,             43,              UNDECIDED,       UNDECIDED",
    "31; 43,             yes,             UNDECIDED,       UNDECIDED",
    "31; 43,             \"đạt\",         UNDECIDED,       UNDECIDED",
    "31,                 31; 43,          UNDECIDED,       UNDECIDED",
    "yes,                yes; yes,        UNDECIDED,       UNDECIDED",
  })
  void of_several_figures_all_are_asked_for(String criterion, String actual, Verdict standard, Verdict vietnam) {
    assertVerdicts(target("up", criterion), actual, standard, vietnam);
  }
}
