package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.resolutionindicators.measure.Samples.criterion;
import static org.resolutionindicators.measure.Samples.indicator;
import static org.resolutionindicators.measure.Samples.observation;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** Verdicts by a published percentage of plan, and the plan that follows from one. */
class PercentFindingTest {
  private static final RuleBook STANDARD = RuleBook.standard();
  private static final RuleBook VIETNAM = RuleBook.vietnamesePractice();

  /** Reads such as {@code 91.7} and {@code beyond 31.7}. */
  private static PercentOfPlan percent(String text) {
    return text.startsWith("beyond ")
        ? PercentOfPlan.beyond(observation(text.substring("beyond ".length())), 1)
        : PercentOfPlan.of(observation(text), 1);
  }

  private static Cell cell(Indicator indicator, String period, @Nullable String actual, @Nullable String percent) {
    ReportingPeriod time = ReportingPeriod.parse(period);
    Target target = Target.builder().indicator(indicator).period(time).build();
    Achievement.Builder achievement = Achievement.builder().indicator(indicator).period(time);
    Optional.ofNullable(actual).map(text -> observation(text)).ifPresent(achievement::observation);
    Optional.ofNullable(percent).map(PercentFindingTest::percent).ifPresent(achievement::percentOfPlan);
    return Cell.of(target, achievement.build());
  }

  private static Finding found(RuleBook book, String direction, String period, String percent) {
    return PercentFindings.of(cell(indicator("A", direction).build(), period, null, percent), book, List.of());
  }

  @ParameterizedTest
  @CsvSource({
    "up,   91.7,           NOT_MET,         NOT_MET",
    "up,   100,            MET,             MET",
    "up,   100.01,         EXCEEDED,        EXCEEDED",
    "up,   99.99,          NOT_MET,         NOT_MET",
    "up,   >102,           EXCEEDED,        EXCEEDED",
    "up,   nearly 93,      NOT_MET,         NOT_MET",
    "up,   nearly 100,     NOT_MET,         NOT_MET",
    "up,   ~100,           UNDECIDED,       MET",
    "up,   >70,            UNDECIDED,       NOT_MET",
    "up,   >=100,          MET_OR_EXCEEDED, MET",
    "up,   99..101,        UNDECIDED,       UNDECIDED",
    "up,   0,              NOT_MET,         NOT_MET",
    "down, 91.7,           EXCEEDED,        EXCEEDED",
    "down, 100,            MET,             MET",
    "down, 102,            NOT_MET,         NOT_MET",
    "up,   beyond 31.7,    EXCEEDED,        EXCEEDED",
    "up,   beyond 0,       MET,             MET",
    "up,   beyond -1.5,    NOT_MET,         NOT_MET",
    "up,   beyond >55.6,   EXCEEDED,        EXCEEDED",
    "down, beyond -1.5,    EXCEEDED,        EXCEEDED",
    "down, beyond 1.5,     NOT_MET,         NOT_MET",
  })
  void a_percentage_is_held_against_the_whole_plan(
      String direction, String percent, Verdict standard, Verdict vietnam) {
    assertThat(found(STANDARD, direction, "2021", percent).verdict()).isEqualTo(standard);
    assertThat(found(VIETNAM, direction, "2021", percent).verdict()).isEqualTo(vietnam);
    assertThat(found(STANDARD, direction, "", percent).verdict()).isEqualTo(standard);
    assertThat(found(STANDARD, direction, "2020-2025", percent).verdict()).isEqualTo(standard);
    assertThat(found(STANDARD, direction, "2021-12M", percent).verdict()).isEqualTo(standard);
  }

  @ParameterizedTest
  @CsvSource({
    "up,   76.3,         UNDECIDED,       UNDECIDED,       PART_OF_YEAR",
    "up,   100,          MET,             MET,             COMPARED",
    "up,   125,          EXCEEDED,        EXCEEDED,        COMPARED",
    "up,   >=100,        MET_OR_EXCEEDED, MET,             COMPARED",
    "up,   nearly 93,    UNDECIDED,       UNDECIDED,       PART_OF_YEAR",
    "up,   99..101,      UNDECIDED,       UNDECIDED,       COMPARED",
    "up,   beyond -20,   UNDECIDED,       UNDECIDED,       PART_OF_YEAR",
    "up,   beyond 20,    EXCEEDED,        EXCEEDED,        COMPARED",
    "down, 101,          NOT_MET,         NOT_MET,         COMPARED",
    "down, 100,          UNDECIDED,       UNDECIDED,       PART_OF_YEAR",
    "down, 50,           UNDECIDED,       UNDECIDED,       PART_OF_YEAR",
    "down, 99..101,      UNDECIDED,       UNDECIDED,       COMPARED",
    "down, beyond 1,     NOT_MET,         NOT_MET,         COMPARED",
    "down, beyond -50,   UNDECIDED,       UNDECIDED,       PART_OF_YEAR",
  })
  void in_a_part_of_a_year_only_what_goes_beyond_the_years_plan_decides(
      String direction, String percent, Verdict standard, Verdict vietnam, Basis basis) {
    for (String period : List.of("2021-H1", "2021-Q3", "2021-9M")) {
      assertThat(found(STANDARD, direction, period, percent).verdict()).isEqualTo(standard);
      assertThat(found(VIETNAM, direction, period, percent).verdict()).isEqualTo(vietnam);
      assertThat(found(STANDARD, direction, period, percent).reason().basis()).isEqualTo(basis);
    }
  }

  @Test
  void the_finding_says_what_it_stands_on() {
    Finding finding = found(STANDARD, "up", "2021", "91.7");

    assertThat(finding.isByPercentOfPlan()).isTrue();
    assertThat(finding.rule()).contains("standard.number");
    assertThat(finding.observation()).isEmpty();
    assertThat(finding.stretch()).isEmpty();
    assertThat(finding.reason().basis()).isEqualTo(Basis.COMPARED);
    assertThat(finding.reason().percentOfPlan()).contains(PercentOfPlan.Base.NOUGHT);
    assertThat(finding.reason().comparisons()).hasToString("[91.7 < 100]");
    assertThat(finding.reason().metIf().orElseThrow()).hasToString("x ≥ 100");
    assertThat(finding.reason().exceededIf().orElseThrow()).hasToString("x > 100");
    assertThat(finding.reason().reading()).isEmpty();
    assertThat(finding).hasToString("A: NOT_MET by standard.number");
  }

  @Test
  void a_phrase_beyond_the_plan_says_how_it_was_read() {
    Reason reason = found(VIETNAM, "up", "2021", "beyond >55.6").reason();

    assertThat(reason.percentOfPlan()).contains(PercentOfPlan.Base.PLAN);
    assertThat(reason.comparisons()).hasToString("[JUST_ABOVE 55.6 > 0]");
    assertThat(reason.reading()).contains(QualifierReading.AS_NAMED);
  }

  @Test
  void an_open_percentage_of_a_part_of_a_year_keeps_its_comparison() {
    Finding finding = found(STANDARD, "up", "2021-H1", "76.3");

    assertThat(finding.isByPercentOfPlan()).isTrue();
    assertThat(finding.rule()).contains("standard.number");
    assertThat(finding.reason().comparisons()).hasToString("[76.3 < 100]");
    assertThat(finding.reason().percentOfPlan()).contains(PercentOfPlan.Base.NOUGHT);
  }

  @Test
  void the_indicators_own_decimals_do_not_round_a_percentage() {
    Indicator whole = indicator("A", "up").kind(IndicatorKind.COUNT).decimals(0).build();

    assertThat(PercentFindings.of(cell(whole, "2021", null, "99.6"), STANDARD, List.of()).verdict())
        .isEqualTo(Verdict.NOT_MET);
  }

  @ParameterizedTest
  @EnumSource
  void ranks_and_dates_have_no_percentage_of_plan(IndicatorKind kind) {
    Indicator indicator = indicator("A", "up").kind(kind).build();
    Finding finding = PercentFindings.of(cell(indicator, "2021", "8", "91.7"), STANDARD, List.of());
    boolean planned = kind != IndicatorKind.RANK && kind != IndicatorKind.DATE;

    assertThat(finding.isByPercentOfPlan()).isEqualTo(planned);
    assertThat(finding.verdict()).isEqualTo(planned ? Verdict.NOT_MET : Verdict.UNDECIDED);
    assertThat(finding.reason().basis()).isEqualTo(planned ? Basis.COMPARED : Basis.NO_RULE);
    assertThat(finding.impliedPlan().isDefined()).isEqualTo(planned);
  }

  @Test
  void without_a_rule_for_numbers_it_is_undecided() {
    Cell cell = cell(indicator("A", "up").build(), "2021", null, "91.7");
    Finding finding = PercentFindings.of(cell, RuleBook.of("empty", List.of()), List.of());

    assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(finding.rule()).isEmpty();
    assertThat(finding.reason()).isEqualTo(Reason.of(Basis.NO_RULE));
  }

  /** A host's rule that keeps the target it was asked for in its judge. */
  private record Keeping() implements Rule {
    private record Kept(Target target) implements Judge {
      @Override
      public Verdict judge(Observation observation) {
        return Verdict.MET;
      }

      @Override
      public Reason explain(Observation observation) {
        return Reason.builder().basis(Basis.JUDGED).note(target + " " + observation).build();
      }
    }

    @Override
    public String id() {
      return "keeping";
    }

    @Override
    public Optional<Judge> forTarget(Target target) {
      return Optional.of(new Kept(target));
    }
  }

  @Test
  void a_hosts_rule_is_asked_for_the_plan_in_per_cent_of_itself() {
    Indicator indicator =
        indicator("A", "down")
            .name("Thu")
            .group("kinh tế")
            .unit("tỷ đồng")
            .kind(IndicatorKind.AMOUNT)
            .decimals(2)
            .partOf(IndicatorCode.of("B"))
            .build();
    Target target =
        Target.builder()
            .indicator(indicator)
            .locality(Locality.of("Huế"))
            .period(ReportingPeriod.parse("2021"))
            .criterion(criterion("60"))
            .baseline(observation("50"))
            .build();
    Target asked =
        Target.builder()
            .indicator(
                indicator("A", "down")
                    .name("Thu")
                    .group("kinh tế")
                    .unit("%")
                    .kind(IndicatorKind.AMOUNT)
                    .partOf(IndicatorCode.of("B"))
                    .build())
            .locality(Locality.of("Huế"))
            .period(ReportingPeriod.parse("2021"))
            .criterion(criterion("100"))
            .build();
    Achievement achievement =
        Achievement.builder()
            .indicator(indicator)
            .locality(Locality.of("Huế"))
            .period(ReportingPeriod.parse("2021"))
            .percentOfPlan(percent("91.7"))
            .build();
    Finding finding =
        PercentFindings.of(Cell.of(target, achievement), RuleBook.of("host", List.of(new Keeping())), List.of());

    assertThat(finding.rule()).contains("keeping");
    assertThat(finding.target()).isEqualTo(target);
    assertThat(finding.reason().basis()).isEqualTo(Basis.JUDGED);
    assertThat(finding.reason().note()).contains(asked + " EXACT 91.7");
    assertThat(finding.reason().percentOfPlan()).contains(PercentOfPlan.Base.NOUGHT);
  }

  @Test
  void without_a_percentage_nothing_is_judged_by_it() {
    Cell cell = cell(indicator("A", "up").build(), "2021", "5", null);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> PercentFindings.of(cell, STANDARD, List.of()))
        .withMessage("Percentage of plan needed to judge indicator 'A'");
  }

  @Test
  void a_finding_by_its_own_figure_is_not_by_percentage() {
    Target target = Target.of(indicator("A", "up").build(), criterion("60"));
    Achievement achievement =
        Achievement.builder()
            .indicator(target.indicator())
            .observation(observation("60.46"))
            .percentOfPlan(percent("91.7"))
            .build();
    Finding finding = Finding.judged(Cell.of(target, achievement), STANDARD, List.of());

    assertThat(finding.isByPercentOfPlan()).isFalse();
    assertThat(finding.verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(finding.reason().percentOfPlan()).isEmpty();
    assertThat(Finding.unjudged(Cell.of(target), Verdict.NO_DATA, List.of()).isByPercentOfPlan()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "AMOUNT, 21886,      175.5,          4377200/351",
    "AMOUNT, 91,         182,            50",
    "SHARE,  30,         50,             60",
    "AMOUNT, 46.2,       beyond 32,      35",
    "LEVEL,  46.2,       beyond 32,      35",
    "COUNT,  9,          beyond -10,     10",
    "RATE,   7.36,       beyond 0.36,    7",
    "SHARE,  8,          beyond -1.5,    19/2",
    "RATE,   grow 14,    beyond 3,       11",
    "AMOUNT, cut 9,      90,             10",
    "AMOUNT, 0,          50,             0",
    // no plan
    "AMOUNT, 5,          ,               undefined: NO_PERCENT",
    "AMOUNT, ,           50,             undefined: NO_ACTUAL",
    "AMOUNT, 5,          0,              undefined: ZERO_PERCENT",
    "AMOUNT, 5,          beyond -100,    undefined: ZERO_PERCENT",
    "RATE,   5,          beyond -100,    105",
    "AMOUNT, yes,        50,             undefined: NOT_A_NUMBER",
    "AMOUNT, \"đạt\",    50,             undefined: NOT_A_NUMBER",
    "AMOUNT, 1; 2,       50,             undefined: NOT_A_NUMBER",
    "AMOUNT, >5,         50,             undefined: NOT_ONE_NUMBER",
    "AMOUNT, 4..5,       50,             undefined: NOT_ONE_NUMBER",
    "AMOUNT, 5,          nearly 93,      undefined: NOT_ONE_NUMBER",
    "SHARE,  138/184,    75,             undefined: NOT_ONE_NUMBER",
    "RANK,   5,          50,             undefined: NOT_MEASURED",
    "DATE,   5,          50,             undefined: NOT_MEASURED",
  })
  void the_plan_follows_from_figure_and_percentage(
      IndicatorKind kind, @Nullable String actual, @Nullable String percent, String plan) {
    Cell cell = cell(indicator("A", "up").kind(kind).build(), "2021", actual, percent);
    Measured implied = Finding.unjudged(cell, Verdict.NO_TARGET, List.of()).impliedPlan();

    assertThat(implied).hasToString(plan);
  }

  @Test
  void without_a_report_no_plan_follows() {
    Cell cell = Cell.of(Target.of(indicator("A", "up").build(), criterion("1")));

    assertThat(Finding.unjudged(cell, Verdict.NO_DATA, List.of()).impliedPlan()).hasToString("undefined: NO_PERCENT");
  }

  @Test
  void equal_findings_stand_on_the_same_percentage() {
    new EqualsTester()
        .addEqualityGroup(found(STANDARD, "up", "2021", "91.7"), found(STANDARD, "up", "2021", "91.70"))
        .addEqualityGroup(found(STANDARD, "up", "2021", "91.8"))
        .addEqualityGroup(found(STANDARD, "up", "2021-H1", "91.7"))
        .addEqualityGroup(found(VIETNAM, "up", "2021", "91.7"))
        .testEquals();
    SerializableTester.reserializeAndAssert(found(STANDARD, "up", "2021-H1", "91.7"));
  }
}
