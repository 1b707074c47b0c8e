package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.measure.DayCount;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Samples;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Judge;
import org.resolutionindicators.rule.Rule;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

class ShortfallsTest {
  private static final Scorer STANDARD = Scorer.of(RuleBook.standard(), ScoringMethod.counting());

  private static Shortfall only(Scorer scorer, Dataset dataset) {
    return Iterables.getOnlyElement(Shortfalls.of(scorer.score(dataset)).all());
  }

  private static Shortfall only(IndicatorKind kind, String direction, String target, String actual) {
    Target asked = Samples.target(direction, kind, target);
    return only(STANDARD, Dataset.builder().add(asked).add(Achievement.of(asked, Samples.observation(actual))).build());
  }

  @ParameterizedTest
  @CsvSource({
    "RATE, up, 65, 64.5, 1/2, POINTS, false, ASCENDING",
    "RATE, up, 7.5..8, 7.18, 8/25, POINTS, false, ASCENDING",
    "RATE, down, 7.5..8, 8.1, 1/10, POINTS, false, DESCENDING",
    "RATE, up, <4, 4.39, 39/100, POINTS, true, DESCENDING",
    "RATE, up, <7.6, 7.6, 0, POINTS, true, DESCENDING",
    "AMOUNT, down, >=100, 80, 20, OWN, false, ASCENDING",
    "AMOUNT, up, >0.2, 0.1, 1/10, OWN, true, ASCENDING",
    "RATE, up, cut 0.7 leaving 4.33, cut 0.5 leaving 4.5, 1/5, POINTS, false, ASCENDING",
    "RATE, up, grow 8..9, cut 1, 9, POINTS, false, ASCENDING",
    "SHARE, up, 80, 138/184, 5, POINTS, false, ASCENDING",
    "SHARE, up, 2/3, 1/2, 50/3, POINTS, false, ASCENDING",
    "SHARE, up, 2/3, 50, 50/3, POINTS, false, ASCENDING",
    "COUNT, up, 15, 12/17, 3, OWN, false, ASCENDING",
    "COUNT, up, 17/17, 12/17, 5, OWN, false, ASCENDING",
    "RANK, up, <=10, 12, 2, PLACES, false, DESCENDING",
    "LEVEL, up, 65, 61..62, 4, OWN, false, ASCENDING",
    "LEVEL, up, 65, ~60, 5, OWN, true, ASCENDING",
    "MILESTONE, up, by 2021-08-31, on 2021-09-05, 5, DAYS, false, DESCENDING"
  })
  void the_amount_to_go_is_exact(
      IndicatorKind kind,
      String direction,
      String target,
      String actual,
      String toGo,
      ShortfallUnit unit,
      boolean isStrict,
      Direction better) {
    Shortfall shortfall = only(kind, direction, target, actual);
    assertThat(shortfall.toGo().toString()).isEqualTo(toGo);
    assertThat(shortfall.unit()).isEqualTo(unit);
    assertThat(shortfall.isStrict()).isEqualTo(isStrict);
    assertThat(shortfall.better()).isEqualTo(better);
    assertThat(shortfall.counted()).isEqualTo(Verdict.NOT_MET);
    assertThat(shortfall.changesScore()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "LEVEL, up, 65, <60, NOT_ONE_NUMBER",
    "RATE, up, cut 0.7 leaving 4.33, 5, ''",
    "LEVEL, up, 3;4, 1;5, NOT_ONE_NUMBER",
    "COUNT, up, 10/10, 1/4, NOT_ONE_NUMBER",
    "MILESTONE, up, yes, no, NOT_A_NUMBER"
  })
  void without_one_number_there_is_a_reason(
      IndicatorKind kind, String direction, String target, String actual, String why) {
    Target asked = Samples.target(direction, kind, target);
    Dataset dataset = Dataset.builder().add(asked).add(Achievement.of(asked, Samples.observation(actual))).build();
    Shortfalls shortfalls = Shortfalls.of(STANDARD.score(dataset));
    if (why.isEmpty() || shortfalls.all().isEmpty()) {
      assertThat(STANDARD.score(dataset).tally().count(Verdict.NOT_MET)).isZero();
      return;
    }
    Shortfall shortfall = Iterables.getOnlyElement(shortfalls.all());
    assertThat(shortfall.toGo()).isEqualTo(Measured.undefined(Undefined.valueOf(why)));
    assertThat(shortfalls.nearest()).isEmpty();
    assertThat(shortfalls.notCompared()).containsExactly(shortfall);
  }

  @ParameterizedTest
  @CsvSource({
    "up, 80, 79.4, 0, 1/10, false",
    "up, 80, 79.49, 0, 1/100, false",
    "down, 10, 10.6, 0, 1/10, true",
    "up, 0, -0.6, 0, 1/10, true",
    "down, 0, 0.6, 0, 1/10, true",
    "up, -1, -1.6, 0, 1/10, true",
    "down, -1, -0.4, 0, 1/10, false",
    "up, >80, 80.4, 0, 1/10, false",
    "down, <80, 79.6, 0, 1/10, true"
  })
  void compared_at_decimals_the_nearest_figure_is_the_one_that_rounds(
      String direction, String target, String actual, int decimals, String toGo, boolean isStrict) {
    Target asked = Samples.target(direction, target, decimals);
    Dataset dataset = Dataset.builder().add(asked).add(Achievement.of(asked, Samples.observation(actual))).build();
    Shortfall shortfall = only(STANDARD, dataset);
    assertThat(shortfall.toGo().toString()).isEqualTo(toGo);
    assertThat(shortfall.isStrict()).isEqualTo(isStrict);
  }

  @Test
  void of_a_population_it_tells_how_many_more() {
    assertThat(only(IndicatorKind.SHARE, "up", "80", "138/184").units()).contains(Amount.of(10));
    assertThat(only(IndicatorKind.SHARE, "up", ">75", "138/184").units()).contains(Amount.of(1));
    assertThat(only(IndicatorKind.SHARE, "down", "10", "3/17").units()).contains(Amount.of(2));
    assertThat(only(IndicatorKind.COUNT, "up", "15", "12/17").units()).contains(Amount.of(3));
    assertThat(only(IndicatorKind.COUNT, "up", "20", "12/17").units()).isEmpty();
    assertThat(only(IndicatorKind.SHARE, "up", "80", "75").units()).isEmpty();
  }

  private static String code(Shortfall shortfall) {
    return shortfall.finding().target().indicator().code().value();
  }

  @Test
  void the_nearest_is_the_least_in_proportion_and_ties_are_all_given() {
    Dataset dataset =
        Row.dataset(
            Row.row("A").target("100").actual("90"),
            Row.row("B").target("50").actual("45"),
            Row.row("C").target("10").actual("8"),
            Row.row("D").target("0").actual("-1"),
            Row.row("E").target("yes").actual("no"),
            Row.row("F").target("1").actual("1"));
    Shortfalls shortfalls = Shortfalls.of(STANDARD.score(dataset));
    assertThat(shortfalls.all()).extracting(ShortfallsTest::code).containsExactly("A", "B", "C", "D", "E");
    assertThat(shortfalls.nearest()).extracting(ShortfallsTest::code).containsExactly("A", "B");
    assertThat(shortfalls.nearest().get(0).relative()).isEqualTo(Measured.of(Ratio.of(1, 10)));
    assertThat(shortfalls.notCompared())
        .extracting(Shortfall::relative)
        .containsExactly(Measured.undefined(Undefined.ZERO_TARGET), Measured.undefined(Undefined.NOT_A_NUMBER));
  }

  @Test
  void where_an_official_verdict_is_counted_no_figure_changes_the_score() {
    Dataset dataset =
        Row.dataset(
            Row.row("A").target("10").actual("9").official(OfficialVerdict.MET), Row.row("B").target("10").actual("5"));
    Shortfalls computed = Shortfalls.of(STANDARD.score(dataset));
    Shortfalls official = Shortfalls.of(STANDARD.counting(VerdictSource.OFFICIAL).score(dataset));
    assertThat(computed.nearest()).containsExactly(computed.all().get(0));
    assertThat(official.all()).extracting(Shortfall::counted).containsExactly(Verdict.MET, Verdict.NOT_MET);
    assertThat(official.all()).extracting(Shortfall::changesScore).containsExactly(false, true);
    assertThat(official.nearest()).containsExactly(official.all().get(1));
  }

  @Test
  void a_composite_lists_what_its_parts_lack() {
    Dataset dataset =
        Row.dataset(
            Row.row("Whole").composite("all"),
            Row.row("One").partOf("Whole").target("10").actual("9"),
            Row.row("Two").partOf("Whole").target("10").actual("11"));
    Shortfall shortfall = only(STANDARD, dataset);
    assertThat(shortfall.toGo()).isEqualTo(Measured.undefined(Undefined.NOT_ONE_NUMBER));
    assertThat(shortfall.parts()).extracting(part -> part.toGo().toString()).containsExactly("1");
    assertThat(shortfall.parts()).extracting(Shortfall::changesScore).containsExactly(false);
  }

  @Test
  void a_percentage_of_plan_lacks_per_cent_of_the_plan() {
    Indicator indicator =
        Indicator.builder().code(IndicatorCode.of("A")).direction(Direction.ASCENDING).kind(IndicatorKind.AMOUNT).build();
    PercentOfPlan percent = PercentOfPlan.of(Observation.of(Amount.of("91.7")), 1);
    Achievement reported = Achievement.builder().indicator(indicator).percentOfPlan(percent).build();
    Shortfall shortfall = only(STANDARD, Dataset.builder().add(reported).build());
    assertThat(shortfall.toGo().toString()).isEqualTo("83/10");
    assertThat(shortfall.unit()).isEqualTo(ShortfallUnit.PERCENT_OF_PLAN);
  }

  @Test
  void the_share_of_a_year_s_plan_is_not_rounded() {
    Indicator indicator =
        Indicator.builder()
            .code(IndicatorCode.of("A"))
            .direction(Direction.ASCENDING)
            .accumulation(Accumulation.RUNNING)
            .build();
    Target plan =
        Target.builder()
            .indicator(indicator)
            .period(ReportingPeriod.ofYear(2021))
            .criterion(Criterion.point(Amount.of(100)))
            .build();
    Achievement half =
        Achievement.builder()
            .indicator(indicator)
            .period(ReportingPeriod.parse("2021-4M"))
            .observation(Observation.of(Amount.of(33)))
            .build();
    Scorer scorer = STANDARD.onPartOfYear(PartYearPolicy.elapsedShare(DayCount.MONTHS));
    Shortfalls shortfalls =
        Shortfalls.of(scorer.score(Dataset.builder().add(plan).add(half).build(), LocalDate.of(2021, 6, 1)));
    assertThat(Iterables.getOnlyElement(shortfalls.all()).toGo().toString()).isEqualTo("1/3");
  }

  /** A rule that says nothing but its verdict. */
  private enum Never implements Rule {
    RULE;

    @Override
    public String id() {
      return "never";
    }

    @Override
    public Optional<Judge> forTarget(Target target) {
      return Optional.of(observation -> Verdict.NOT_MET);
    }
  }

  @Test
  void of_a_judge_that_says_no_limit_nothing_is_reckoned() {
    Scorer scorer = Scorer.of(RuleBook.of("own", List.of(Never.RULE)), ScoringMethod.counting());
    Shortfall shortfall = only(scorer, Row.dataset(Row.row("A").target("10").actual("9")));
    assertThat(shortfall.toGo()).isEqualTo(Measured.undefined(Undefined.NOT_MEASURED));
  }

  @Test
  void a_score_without_unmet_targets_has_no_shortfalls() {
    Shortfalls shortfalls = Shortfalls.of(STANDARD.score(Row.dataset(Row.row("A").target("10").actual("10"))));
    assertThat(shortfalls.all()).isEmpty();
    assertThat(shortfalls.nearest()).isEmpty();
    assertThat(shortfalls.notCompared()).isEmpty();
  }
}
