package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;

class PercentCheckTest {

  private static Optional<PercentCheck> check(
      IndicatorKind kind, String direction, @Nullable String plan, @Nullable String actual, @Nullable String percent) {
    return PercentCheck.of(PercentRow.found(kind, direction, plan, actual, percent));
  }

  @ParameterizedTest
  @CsvSource({
    // published in reports of districts and provinces
    "AMOUNT, 60,    60.46,   100.8,  ROUNDED,   302.3/3",
    "AMOUNT, 1450,  1558.77, 107.5,  ROUNDED,   155877/1450",
    "AMOUNT, 3,     3.4,     113.3,  ROUNDED,   340/3",
    "AMOUNT, 8,     8,       100,    EXACT,     100",
    "AMOUNT, 28,    88,      315.6,  WRONG,     8800/28",
    "COUNT,  8500,  8959,    105.4,  EXACT,     105.4",
    "COUNT,  563,   571,     101.4,  ROUNDED,   57100/563",
    "COUNT,  161,   88,      54.6,   TRUNCATED, 8800/161",
    "COUNT,  161,   88,      54.7,   ROUNDED,   8800/161",
    "COUNT,  161,   88,      54.65,  TRUNCATED, 8800/161",
    "COUNT,  161,   88,      54.66,  ROUNDED,   8800/161",
    "COUNT,  161,   88,      54.5,   WRONG,     8800/161",
    "COUNT,  161,   88,      54.8,   WRONG,     8800/161",
    "COUNT,  161,   88,      54,     TRUNCATED, 8800/161",
    "COUNT,  161,   88,      55,     ROUNDED,   8800/161",
    // noughts that were printed
    "COUNT,  1000,  801,     80.10,  EXACT,     80.1",
    "COUNT,  10000, 8014,    80.10,  WRONG,     80.14",
    "COUNT,  10000, 8014,    80.1,   ROUNDED,   80.14",
    // a unit off is wrong, less is not
    "COUNT,  100,   50,      51,     WRONG,     50",
    "COUNT,  1000,  501,     51,     ROUNDED,   50.1",
    "COUNT,  1000,  501,     50,     ROUNDED,   50.1",
    "COUNT,  1000,  509,     50,     TRUNCATED, 50.9",
    // a half is rounded up
    "COUNT,  1000,  505,     51,     ROUNDED,   50.5",
    "COUNT,  1000,  505,     50,     TRUNCATED, 50.5",
    // less than nought, as a loss is
    "LEVEL,  3,     -2,      -66.7,  ROUNDED,   -200/3",
    "LEVEL,  3,     -2,      -66.6,  TRUNCATED, -200/3",
    "LEVEL,  3,     -2,      66.7,   WRONG,     -200/3",
    // a bound is a plan too
    "LEVEL,  >=50,  83.2,    166.4,  EXACT,     166.4",
    "LEVEL,  ~4,    2.79,    69.8,   ROUNDED,   69.75",
    // beyond the plan in per cent, or in points
    "AMOUNT, 35,    46.09,   beyond 31.7, ROUNDED,   1109/35",
    "AMOUNT, 35,    46.09,   beyond 31.6, TRUNCATED, 1109/35",
    "LEVEL,  35,    46.09,   beyond 131.7, WRONG,    1109/35",
    "RATE,   7,     7.36,    beyond 0.36, EXACT,     0.36",
    "RATE,   7,     7.36,    beyond 5.14, WRONG,     0.36",
    "SHARE,  0,     5,       beyond 5,    EXACT,     5",
    "SHARE,  9.5,   8,       beyond -1.5, EXACT,     -1.5",
    // growth and reduction, size against size
    "RATE,   grow 8, 10,      125,   EXACT,     125",
    "RATE,   grow 8, grow 10, 125,   EXACT,     125",
    "RATE,   8,      grow 10, 125,   EXACT,     125",
    "RATE,   cut 2,  cut 3,   150,   EXACT,     150",
    "RATE,   cut 2 leaving 4, cut 3, 150, EXACT, 150",
  })
  void exact_figures_are_compared_at_the_printed_digits(
      IndicatorKind kind, String plan, String actual, String percent, PercentOutcome outcome, String computed) {
    for (String direction : ImmutableList.of("up", "down")) {
      PercentCheck check = check(kind, direction, plan, actual, percent).orElseThrow();

      assertThat(check.outcome()).isEqualTo(outcome);
      assertThat(check.computed()).isEqualTo(ratio(computed));
      assertThat(check.published()).isEqualTo(PercentRow.percent(percent));
      assertThat(check.isOfPopulation()).isFalse();
    }
  }

  private static Ratio ratio(String text) {
    int slash = text.indexOf('/');
    return slash < 0
        ? Ratio.of(amount(text))
        : Ratio.of(amount(text.substring(0, slash)), amount(text.substring(slash + 1)));
  }

  private static Amount amount(String text) {
    return Amount.of(text);
  }

  @Test
  void digits_that_are_there_count_as_printed_whatever_was_said() {
    Finding finding = PercentRow.found(IndicatorKind.COUNT, "up", "161", "88", null);
    Achievement said =
        Achievement.builder()
            .indicator(finding.target().indicator())
            .period(finding.target().period())
            .observation(finding.observation().orElseThrow())
            .percentOfPlan(PercentOfPlan.of(Observation.of(Amount.of("54.66")), 0))
            .build();
    Scorer scorer = Scorer.of(RuleBook.standard(), ScoringMethod.counting());

    assertThat(PercentCheck.of(scorer.judge(finding.target(), said)).orElseThrow().outcome())
        .isEqualTo(PercentOutcome.ROUNDED);
  }

  @ParameterizedTest
  @CsvSource({
    // a percentage that is a phrase or a range
    "100, 102.3, >102,       AGREES",
    "100, 102,   >102,       WRONG",
    "100, 102,   >=102,      AGREES",
    "100, 101.9, >=102,      WRONG",
    "100, 92.7,  nearly 93,  AGREES",
    "100, 93,    nearly 93,  WRONG",
    "100, 93,    <93,        WRONG",
    "100, 93,    <=93,       AGREES",
    "100, 93.1,  <=93,       WRONG",
    "100, 51,    50..52,     AGREES",
    "100, 52.9,  50..52,     AGREES",
    "100, 53,    50..52,     WRONG",
    "100, 49.1,  50..52,     AGREES",
    "100, 49,    50..52,     WRONG",
    "100, 50.9,  ~50,        AGREES",
    "100, 51,    ~50,        ",
    "100, 49,    ~50,        ",
    // an actual that is a phrase
    "1124, >1270,  113,      AGREES",
    "1233, >1270,  103,      AGREES",
    "1000, >1270,  127,      AGREES",
    "1000, >1270,  126,      WRONG",
    "1000, >1270,  128,      AGREES",
    "1000, >1270,  500,      AGREES",
    "1000, >=1270, 126,      WRONG",
    "1000, >=1270, 126.1,    WRONG",
    "1000, <1270,  128,      WRONG",
    "1000, <=1270, 128,      WRONG",
    "1000, nearly 1270, 127, AGREES",
    "1000, nearly 1270, 50,  AGREES",
    "1000, ~1270,  127.5,    ",
    "1000, ~1270,  127.0,    AGREES",
    // both
    "1000, >1270,  >130,     AGREES",
    "1000, >1270,  <127,     WRONG",
    "1000, >=1270, <=127,    AGREES",
    "1000, >1270,  nearly 127, WRONG",
    "1000, nearly 1270, >127, WRONG",
    "1000, ~1270,  nearly 127, ",
  })
  void a_phrase_agrees_if_some_value_that_it_allows_does(
      String plan, String actual, String percent, @Nullable PercentOutcome outcome) {
    assertThat(check(IndicatorKind.AMOUNT, "up", plan, actual, percent).map(PercentCheck::outcome))
        .isEqualTo(Optional.ofNullable(outcome));
  }

  @Test
  void the_number_of_a_phrase_is_what_the_computed_percentage_is_of() {
    PercentCheck check = check(IndicatorKind.AMOUNT, "up", "1000", ">1270", ">127").orElseThrow();

    assertThat(check.computed()).isEqualTo(Ratio.of(127, 1));
  }

  @ParameterizedTest
  @CsvSource({
    "SHARE, 138/184, 75,    EXACT",
    "SHARE, 12/17,   70.6,  ROUNDED",
    "SHARE, 12/17,   70.5,  TRUNCATED",
    "SHARE, 12/17,   71,    ROUNDED",
    "SHARE, 12/17,   72,    WRONG",
    "SHARE, 12/17,   >70,   AGREES",
    "SHARE, 12/17,   100,   WRONG",
    "SHARE, 12/17,   120,   ",
    "SHARE, 12/17,   beyond 5, ",
    "COUNT, 138/184, 75,    EXACT",
    "COUNT, 138/184, 76,    ",
  })
  void without_a_plan_a_share_is_checked_against_its_population(
      IndicatorKind kind, String actual, String percent, @Nullable PercentOutcome outcome) {
    Optional<PercentCheck> check = check(kind, "up", null, actual, percent);

    assertThat(check.map(PercentCheck::outcome)).isEqualTo(Optional.ofNullable(outcome));
    check.ifPresent(c -> assertThat(c.isOfPopulation()).isTrue());
  }

  @Test
  void the_share_of_a_population_is_computed_exactly() {
    PercentCheck check = check(IndicatorKind.SHARE, "up", null, "12/17", "70.6").orElseThrow();

    assertThat(check.computed()).isEqualTo(Ratio.of(1200, 17));
  }

  @ParameterizedTest
  @CsvSource({
    "AMOUNT, 60,    60.46,   ",
    "AMOUNT, 60,    ,        100.8",
    "AMOUNT, ,      60.46,   100.8",
    "AMOUNT, 6..7,  6.5,     100",
    "AMOUNT, 60,    60..61,  100.8",
    "AMOUNT, 60,    ~60..61, 100.8",
    "AMOUNT, 60,    '\"đạt\"', 100",
    "AMOUNT, 0,     5,       100",
    "AMOUNT, -5,    -5,      100",
    "AMOUNT, 0,     5,       beyond 5",
    "AMOUNT, yes,   5,       100",
    "COUNT,  12,    12/17,   100",
    "SHARE,  70.6,  12/17,   100",
    "COUNT,  12/17, 12/17,   100",
    "RATE,   cut 2, grow 3,  150",
    "RATE,   2,     cut 3,   150",
    "RATE,   cut 2 leaving 4, 3, 150",
    "RATE,   cut 1..2, cut 3, 150",
    "LEVEL,  1; 2,  1; 2,    100",
    "LEVEL,  2,     1; 2,    100",
    "RANK,   10,    8,       80",
    "DATE,   10,    8,       80",
  })
  void nothing_is_checked_where_plan_or_actual_is_not_one_number(
      IndicatorKind kind, @Nullable String plan, @Nullable String actual, @Nullable String percent) {
    assertThat(check(kind, "up", plan, actual, percent)).isEmpty();
  }

  @Test
  void a_scorecard_is_checked_in_order() {
    Dataset.Builder data = Dataset.builder();
    PercentRow.addTo(data, "A", "60", "60.46", "100.8");
    PercentRow.addTo(data, "B", "60", "60.46", null);
    PercentRow.addTo(data, "C", "28", "88", "315.6");
    PercentRow.addTo(data, "D", null, null, "91.7");
    PercentRow.addTo(data, "E", "161", "88", "54.6");
    Scorecard card = Scorer.of(RuleBook.standard(), ScoringMethod.counting()).score(data.build());

    assertThat(PercentCheck.of(card))
        .extracting(check -> check.finding().target().indicator().code().value(), PercentCheck::outcome)
        .containsExactly(
            tuple("A", PercentOutcome.ROUNDED),
            tuple("C", PercentOutcome.WRONG),
            tuple("E", PercentOutcome.TRUNCATED));
  }

  @Test
  void a_check_stands_beside_the_verdict_and_does_not_change_it() {
    PercentCheck check = check(IndicatorKind.AMOUNT, "up", "28", "88", "54.6").orElseThrow();

    assertThat(check.outcome()).isEqualTo(PercentOutcome.WRONG);
    assertThat(check.finding()).isEqualTo(PercentRow.found(IndicatorKind.AMOUNT, "up", "28", "88", "54.6"));
    assertThat(check.finding().isByPercentOfPlan()).isFalse();
    assertThat(check.finding().verdict().isReached()).isTrue();
  }

  @Test
  void equal_checks_are_of_equal_findings() {
    new EqualsTester()
        .addEqualityGroup(
            check(IndicatorKind.AMOUNT, "up", "28", "88", "315.6").orElseThrow(),
            check(IndicatorKind.AMOUNT, "up", "28.0", "88.0", "315.6").orElseThrow())
        .addEqualityGroup(check(IndicatorKind.AMOUNT, "up", "28", "88", "314.3").orElseThrow())
        .addEqualityGroup(check(IndicatorKind.AMOUNT, "down", "28", "88", "315.6").orElseThrow())
        .testEquals();
    SerializableTester.reserializeAndAssert(check(IndicatorKind.AMOUNT, "up", "28", "88", "315.6").orElseThrow());
  }
}
