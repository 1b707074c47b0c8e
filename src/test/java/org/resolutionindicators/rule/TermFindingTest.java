package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.resolutionindicators.measure.Samples.criterion;
import static org.resolutionindicators.measure.Samples.indicator;
import static org.resolutionindicators.measure.Samples.observation;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.Reorganisation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** Findings about longer periods, closed places and figures that could not be derived. */
class TermFindingTest {
  private static final RuleBook STANDARD = RuleBook.standard();
  private static final Indicator INDICATOR = indicator("A", "up").accumulation(Accumulation.EVERY).build();
  private static final Reorganisation MERGER =
      Reorganisation.merge(
          LocalDate.of(2025, 7, 1), "1/NQ", List.of(LocalityCode.of("a"), LocalityCode.of("b")), LocalityCode.of("c"));

  private static Target asked(String period) {
    return Target.builder()
        .indicator(INDICATOR)
        .period(ReportingPeriod.parse(period))
        .criterion(criterion("5"))
        .build();
  }

  private static Finding year(int year, String actual) {
    Target target = asked(Integer.toString(year));
    Achievement report = Achievement.of(target, observation(actual));
    return actual.equals("n/a")
        ? Finding.unjudged(Cell.of(target, report), Verdict.NOT_APPLICABLE, List.of())
        : Finding.judged(Cell.of(target, report), STANDARD, List.of());
  }

  private static Finding every(int missing, String... years) {
    List<Finding> parts = new ArrayList<>();
    for (String actual : years) {
      parts.add(year(2021 + parts.size(), actual));
    }
    return Finding.everyPart(Cell.of(asked("2021-2025")), parts, missing);
  }

  @ParameterizedTest
  @CsvSource({
    "5, 6, 0, MET",
    "6, 6, 0, EXCEEDED",
    "6, 4, 0, NOT_MET",
    "6, 6, 1, UNDECIDED",
    "6, 4, 3, NOT_MET",
    "6, n/a, 0, EXCEEDED",
    "n/a, n/a, 0, NOT_APPLICABLE",
    "n/a, n/a, 1, NO_DATA",
    ">=5, 6, 0, MET_OR_EXCEEDED",
    "~5, 6, 0, UNDECIDED",
    "~5, 4, 0, NOT_MET",
  })
  void the_worst_part_decides_and_an_open_one_may_be_anything(String a, String b, int missing, Verdict expected) {
    assertThat(every(missing, a, b).verdict()).isEqualTo(expected);
  }

  @Test
  void every_part_is_its_rule_and_its_ground() {
    Finding finding = every(1, "6", "4");

    assertThat(finding.rule()).contains("every-part");
    assertThat(finding.reason().basis()).isEqualTo(Basis.EVERY_PART);
    PartCount count = finding.reason().parts().orElseThrow();
    assertThat(List.of(count.needed(), count.applicable(), count.reached(), count.missed(), count.open()))
        .containsExactly(3, 3, 1, 1, 1);
    assertThat(finding.parts()).extracting(Finding::verdict).containsExactly(Verdict.EXCEEDED, Verdict.NOT_MET);
    assertThat(finding.closing()).isEmpty();
    assertThat(finding).hasToString("A: NOT_MET by every-part");
    SerializableTester.reserializeAndAssert(finding);
  }

  @Test
  void a_closed_target_is_never_due() {
    Cell cell = Cell.of(asked("2025"), Achievement.of(asked("2025"), observation("6")));
    Finding finding = Finding.closed(cell, MERGER, List.of());

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_DUE);
    assertThat(finding.closing()).contains(MERGER);
    assertThat(finding.reason()).isEqualTo(Reason.of(Basis.CLOSED));
    assertThat(finding.rule()).isEmpty();
    assertThat(finding.cell()).isEqualTo(cell);
    new EqualsTester()
        .addEqualityGroup(finding, Finding.closed(cell, MERGER, List.of()))
        .addEqualityGroup(Finding.unjudged(cell, Verdict.NOT_DUE, List.of()))
        .addEqualityGroup(
            Finding.closed(
                cell,
                Reorganisation.rename(LocalDate.of(2025, 7, 1), "1/NQ", LocalityCode.of("a"), LocalityCode.of("c")),
                List.of()))
        .testEquals();
    SerializableTester.reserializeAndAssert(finding);
  }

  private static Cell obstructed(Obstacle.Why why) {
    Obstacle obstacle =
        Obstacle.of(IndicatorCode.of("B"), LocalityCode.of("-"), ReportingPeriod.ofYear(2021), why);
    Achievement none =
        Achievement.builder()
            .indicator(INDICATOR)
            .period(ReportingPeriod.ofYear(2021))
            .derivation(Derivation.overTime(Accumulation.SUM, List.of(), List.of(), Optional.of(obstacle)))
            .build();
    return Cell.of(asked("2021"), none);
  }

  @ParameterizedTest
  @EnumSource
  void what_could_not_be_derived_is_undecided_without_a_judge(Obstacle.Why why) {
    Finding finding = Finding.unjudged(obstructed(why), Verdict.UNDECIDED, List.of());

    assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(finding.reason()).isEqualTo(Reason.of(Basis.NOT_DERIVED));
    assertThat(Finding.unjudged(obstructed(why), Verdict.NO_DATA, List.of()).reason())
        .isEqualTo(Reason.of(Basis.NOT_DERIVED));
    assertThat(Finding.unjudged(obstructed(why), Verdict.NOT_DUE, List.of()).reason())
        .isEqualTo(Reason.of(Basis.NOT_DUE));
  }

  @ParameterizedTest
  @EnumSource(names = {"EXCEEDED", "MET", "MET_OR_EXCEEDED", "NOT_MET"})
  void an_obstacle_decides_nothing(Verdict verdict) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.unjudged(obstructed(Obstacle.Why.ZERO), verdict, List.of()))
        .withMessage("Verdict without a judge must say why not: " + verdict);
  }

  @Test
  void undecided_without_an_obstacle_needs_a_judge() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.unjudged(Cell.of(asked("2021")), Verdict.UNDECIDED, List.of()))
        .withMessage("Verdict without a judge must say why not: UNDECIDED");
  }

  @Test
  void a_finding_keeps_all_versions_of_its_cell() {
    Target first = Target.builder().indicator(INDICATOR).criterion(criterion("5")).decidedOn(LocalDate.of(2021, 1, 1)).build();
    Target second = Target.builder().indicator(INDICATOR).criterion(criterion("6")).decidedOn(LocalDate.of(2022, 1, 1)).build();
    Cell cell = Cell.of(List.of(first, second), List.of(Achievement.of(second, observation("6"))));
    Finding finding = Finding.judged(cell, STANDARD, List.of());

    assertThat(finding.cell()).isEqualTo(cell);
    assertThat(finding.target()).isEqualTo(second);
    assertThat(finding.verdict()).isEqualTo(Verdict.MET);
    assertThat(finding).isNotEqualTo(Finding.judged(cell.reporting(Achievement.of(second, observation("6.1"))), STANDARD, List.of()));
  }

  private static Finding ofYear(String direction, String percent, Ratio portion) {
    Indicator indicator = indicator("A", direction).build();
    ReportingPeriod period = ReportingPeriod.parse("2021-9M");
    Achievement report =
        Achievement.builder()
            .indicator(indicator)
            .period(period)
            .percentOfPlan(PercentOfPlan.of(observation(percent), 1))
            .build();
    Target target = Target.builder().indicator(indicator).period(period).build();
    return PercentFindings.ofYear(Cell.of(target, report), STANDARD, List.of(), portion);
  }

  @ParameterizedTest
  @CsvSource({
    "up,   76.3, 3, 4, EXCEEDED", "up,   75, 3, 4, MET",     "up,   74.9, 3, 4, NOT_MET",
    "up,   76.3, 1, 1, NOT_MET",  "up,   100, 1, 1, MET",    "up,   33.3, 1, 3, NOT_MET",
    "up,   33.4, 1, 3, EXCEEDED", "down, 33.3, 1, 3, EXCEEDED", "down, 33.4, 1, 3, NOT_MET",
  })
  void a_percentage_of_the_years_plan_is_held_against_the_portion(
      String direction, String percent, int over, int under, Verdict expected) {
    Finding finding = ofYear(direction, percent, Ratio.of(over, under));

    assertThat(finding.verdict()).isEqualTo(expected);
    assertThat(finding.reason().basis()).isEqualTo(Basis.COMPARED);
  }

  @Test
  void without_a_percentage_none_is_judged() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PercentFindings.ofYear(Cell.of(asked("2021")), STANDARD, List.of(), Ratio.of(1, 2)))
        .withMessage("Percentage of plan needed to judge indicator 'A'");
  }
}
