package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Formula;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

class FormulaEvaluatorTest {
  private static final ReportingPeriod NOW = OperandTable.NOW;
  private static final ReportingPeriod BEFORE = OperandTable.BEFORE;
  private static final Locality TOWN = OperandTable.TOWN;
  private static final IndicatorCode A = IndicatorCode.of("A");
  private static final IndicatorCode B = IndicatorCode.of("B");
  private static final IndicatorCode C = IndicatorCode.of("C");

  private static Target target(Formula formula, IndicatorKind kind, ReportingPeriod period) {
    return Target.builder()
        .indicator(Samples.indicator("X", "up").kind(kind).formula(formula).build())
        .locality(TOWN)
        .period(period)
        .build();
  }

  private static DerivedFigure evaluated(Formula formula, String cells) {
    return FormulaEvaluator.evaluate(target(formula, IndicatorKind.LEVEL, NOW), OperandTable.of(cells));
  }

  private static String told(Formula formula, String cells) {
    return Series.told(evaluated(formula, cells)).replace("locality 'Town', ", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A: 5, C: 8              | EXACT 0.625",
        "A: 1, C: 3              | EXACT 0.333333333335",
        "A: -1, C: 3             | EXACT -0.333333333335",
        "A: 5, C: -8             | EXACT -0.625",
        "A: 0, C: 8              | EXACT 0",
        "A: 5/6, C: 8            | EXACT 0.625",
        "A: 5, C: 0              | indicator 'C', period 2021: ZERO",
        "A: 5                    | indicator 'C', period 2021: NOT_REPORTED",
        "C: 5                    | indicator 'A', period 2021: NOT_REPORTED",
        "A: 5, C: none           | indicator 'C', period 2021: NOT_REPORTED",
        "A: 5, C: yes            | indicator 'C', period 2021: NOT_A_NUMBER",
        "A: 5, C: \"good\"       | indicator 'C', period 2021: NOT_A_NUMBER",
        "A: 5, C: n/a            | indicator 'C', period 2021: NOT_A_NUMBER",
        "A: 5, C: on 2021-08-31  | indicator 'C', period 2021: NOT_A_NUMBER",
        "A: ~5, C: 8             | indicator 'A', period 2021: NOT_ONE_NUMBER",
        "A: 5..6, C: 8           | indicator 'A', period 2021: NOT_ONE_NUMBER",
        "A: 5; 6, C: 8           | indicator 'A', period 2021: NOT_ONE_NUMBER",
        "A: cut 5, C: 8          | indicator 'A', period 2021: NOT_ONE_NUMBER",
        "A: yes, C: 0            | indicator 'A', period 2021: NOT_A_NUMBER"
      })
  void a_quotient(String cells, String expected) {
    assertThat(told(Formula.quotient(A, C), cells)).isEqualTo(expected);
  }

  @Test
  void a_quotient_is_multiplied_exactly() {
    DerivedFigure perThousand = evaluated(Formula.quotient(A, C, Amount.of(1000)), "A: 1, C: 7");

    assertThat(perThousand.exact()).contains(Ratio.of(1000, 7));
    assertThat(Series.told(perThousand)).isEqualTo("EXACT 142.857142857145");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A: 21.4, A plan: 43.35     | EXACT 49.365628604385",
        "A: 5, A plan: 4            | EXACT 125",
        "A: 5, A plan: ~4           | EXACT 125",
        "A: 5, A plan: >=4          | EXACT 125",
        "A: 5/8, A plan: 4/8        | EXACT 125",
        "A: -5, A plan: 4           | EXACT -125",
        "A: 5, A plan: 0            | indicator 'A', period 2021: ZERO",
        "A: 5, A plan: -4           | indicator 'A', period 2021: NEGATIVE",
        "A: 5, A plan: 4..5         | indicator 'A', period 2021: NO_PLAN",
        "A: 5, A plan: grow 4       | indicator 'A', period 2021: NO_PLAN",
        "A: 5, A plan: 4; 5         | indicator 'A', period 2021: NO_PLAN",
        "A: 5, A plan: yes          | indicator 'A', period 2021: NO_PLAN",
        "A: 5, A plan: by 2021-08-31 | indicator 'A', period 2021: NO_PLAN",
        "A: 5, A plan: none         | indicator 'A', period 2021: NO_PLAN",
        "A: 5, A plan: n/a          | indicator 'A', period 2021: NO_PLAN",
        "A: 5                       | indicator 'A', period 2021: NO_PLAN",
        "A plan: 4                  | indicator 'A', period 2021: NOT_REPORTED"
      })
  void per_cent_of_plan(String cells, String expected) {
    assertThat(told(Formula.percentOfPlan(A), cells)).isEqualTo(expected);
  }

  @Test
  void per_cent_of_a_plan_that_is_a_share() {
    assertThat(told(Formula.percentOfPlan(B), "B: 25, B plan: 1/3")).isEqualTo("EXACT 75");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A: 21886, A before: 13427  | EXACT 62.999925523195",
        "A: 5, A before: 4          | EXACT 25",
        "A: 4, A before: 5          | EXACT -20",
        "A: 0, A before: 5          | EXACT -100",
        "A: 5, A before: 0          | indicator 'A', period 2020: ZERO",
        "A: 5, A before: -4         | indicator 'A', period 2020: NEGATIVE",
        "A: 5                       | indicator 'A', period 2020: NOT_REPORTED",
        "A before: 5                | indicator 'A', period 2021: NOT_REPORTED"
      })
  void growth(String cells, String expected) {
    assertThat(told(Formula.growth(A), cells)).isEqualTo(expected);
  }

  @Test
  void growth_of_a_share_is_of_its_per_cent() {
    assertThat(told(Formula.growth(B), "B: 2/3, B before: 1/2")).isEqualTo("EXACT 33.333333333335");
  }

  @Test
  void growth_needs_a_period_before() {
    Target undated = target(Formula.growth(A), IndicatorKind.RATE, ReportingPeriod.undated());
    Achievement reported =
        Achievement.builder().indicator(OperandTable.operand("A")).observation(Samples.observation("5")).build();

    DerivedFigure growth = FormulaEvaluator.evaluate(undated, new OperandTable().put(DerivedFigure.reported(reported)));

    assertThat(Series.told(growth)).isEqualTo("indicator 'A', locality 'Town': NOT_REPORTED");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A: 5.5, C: 8    | EXACT -2.5",
        "A: 5.5, B: 1/2  | indicator 'C', period 2021: NOT_REPORTED",
        "A: 5.5, C: 1/2  | EXACT 4.5"
      })
  void a_difference(String cells, String expected) {
    assertThat(told(Formula.difference(A, C), cells)).isEqualTo(expected);
  }

  @Test
  void a_difference_in_points_is_exact() {
    assertThat(evaluated(Formula.difference(C, B), "C: 100, B: 1/3").exact()).contains(Ratio.of(200, 3));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SHARE | A: 58.1, C: 17.4, D: 24.5 | OUT_OF 58.1 of 100",
        "RATE  | A: 58.1, C: 17.4, D: 24.5 | OUT_OF 58.1 of 100",
        "COUNT | A: 58, C: 17, D: 25       | OUT_OF 58 of 100",
        "LEVEL | A: 1, C: 1, D: 1          | EXACT 33.333333333335",
        "SHARE | A: 0, C: 17.4, D: 24.5    | OUT_OF 0 of 41.9",
        "SHARE | A: 0, C: 0, D: 0          | indicator 'A', period 2021: ZERO",
        "SHARE | A: 1, C: -1, D: -1        | indicator 'A', period 2021: NEGATIVE",
        "SHARE | A: -1, C: 1, D: 1         | indicator 'A', period 2021: NEGATIVE",
        "SHARE | A: 2, C: -1, D: 0         | indicator 'A', period 2021: NOT_COMPONENTS",
        "SHARE | A: 2, C: 1                | indicator 'D', period 2021: NOT_REPORTED"
      })
  void a_share_of_a_whole_keeps_part_and_whole(IndicatorKind kind, String cells, String expected) {
    Formula share = Formula.shareOfWhole(A, List.of(A, C, IndicatorCode.of("D")));
    DerivedFigure figure = FormulaEvaluator.evaluate(target(share, kind, NOW), OperandTable.of(cells));

    assertThat(Series.told(figure).replace("locality 'Town', ", "")).isEqualTo(expected);
  }

  @Test
  void the_part_of_a_whole_need_not_be_named_in_it() {
    Target target = target(Formula.shareOfWhole(A, List.of(C)), IndicatorKind.SHARE, NOW);

    assertThat(Series.told(FormulaEvaluator.evaluate(target, OperandTable.of("A: 138, C: 184")))).isEqualTo("OUT_OF 138 of 184");
  }

  @Test
  void parts_without_an_end_make_a_share_in_per_cent() {
    Formula share = Formula.shareOfWhole(A, List.of(A, C));
    Target third = target(Formula.quotient(C, IndicatorCode.of("D")), IndicatorKind.LEVEL, NOW);
    DerivedFigure quotient = FormulaEvaluator.evaluate(third, OperandTable.of("C: 1, D: 3"));
    Achievement renamed =
        Achievement.builder()
            .indicator(OperandTable.operand("A"))
            .locality(TOWN)
            .period(NOW)
            .observation(quotient.achievement().observation().orElseThrow())
            .build();
    OperandTable table = OperandTable.of("C: 1").put(ImmutableDerivedFigure.of(renamed, quotient.exact(), true));

    DerivedFigure figure = FormulaEvaluator.evaluate(target(share, IndicatorKind.SHARE, NOW), table);

    assertThat(Series.told(figure)).isEqualTo("EXACT 25");
  }

  @Test
  void a_share_has_its_exact_value_in_per_cent() {
    Target target = target(Formula.shareOfWhole(A, List.of(A, C)), IndicatorKind.SHARE, NOW);

    assertThat(FormulaEvaluator.evaluate(target, OperandTable.of("A: 1, C: 2")).exact()).contains(Ratio.of(100, 3));
  }

  @Test
  void growth_of_a_quotient_rises_from_the_quotient_itself() {
    Indicator ratio = Samples.indicator("R", "up").formula(Formula.quotient(A, C)).build();
    OperandTable table = OperandTable.of("A: 2, C: 3, A before: 1, C before: 3");
    for (ReportingPeriod period : List.of(NOW, BEFORE)) {
      Target target = Target.builder().indicator(ratio).locality(TOWN).period(period).build();
      table.put(FormulaEvaluator.evaluate(target, table));
    }

    DerivedFigure growth =
        FormulaEvaluator.evaluate(target(Formula.growth(ratio.code()), IndicatorKind.RATE, NOW), table);

    assertThat(Series.told(growth)).isEqualTo("EXACT 100");
  }

  @Test
  void an_operand_that_could_not_be_derived_passes_on_what_kept_it() {
    Indicator ratio = Samples.indicator("R", "up").formula(Formula.quotient(A, C)).build();
    OperandTable table = OperandTable.of("A: 2, C: 0");
    Target target = Target.builder().indicator(ratio).locality(TOWN).period(NOW).build();
    table.put(FormulaEvaluator.evaluate(target, table));

    DerivedFigure further =
        FormulaEvaluator.evaluate(target(Formula.difference(ratio.code(), A), IndicatorKind.RATE, NOW), table);

    assertThat(Series.told(further)).isEqualTo("indicator 'C', locality 'Town', period 2021: ZERO");
  }

  @Test
  void a_root_is_not_reckoned_with() {
    Indicator compound = Series.indicator(IndicatorKind.RATE, Accumulation.COMPOUND);
    List<DerivedFigure> halves = Series.figures(compound, "2021-H1: 10, 2021-H2: 20");
    DerivedFigure root =
        Accumulator.of(MissingPart.REFUSE).accumulate(Series.target(compound, "2021"), halves).orElseThrow();
    OperandTable table = OperandTable.of("C: 1").put(root);

    DerivedFigure difference =
        FormulaEvaluator.evaluate(target(Formula.difference(A, C), IndicatorKind.RATE, NOW), table);

    assertThat(Series.told(difference)).isEqualTo("indicator 'A', locality 'Town', period 2021: NOT_EXACT");
  }

  @Test
  void the_decimals_stand_on_the_right_side_of_the_target() {
    Target target =
        Target.builder()
            .indicator(Samples.indicator("X", "up").formula(Formula.quotient(A, C)).build())
            .locality(TOWN)
            .period(NOW)
            .criterion(Criterion.point(Amount.of("0.333333333333333333333333")))
            .build();

    DerivedFigure third = FormulaEvaluator.evaluate(target, OperandTable.of("A: 1, C: 3"));

    assertThat(Series.told(third)).isEqualTo("EXACT 0." + "3".repeat(25) + "5");
    assertThat(
            RuleBook.standard().rulingFor(target).orElseThrow().judge().judge(third.achievement().observation().get()))
        .isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void the_figure_is_of_the_target_with_its_operands_in_order() {
    Target target = target(Formula.growth(A), IndicatorKind.RATE, NOW);
    OperandTable table =
        new OperandTable()
            .put(dated(BEFORE, DataStatus.FINAL, LocalDate.of(2021, 5, 31)))
            .put(dated(NOW, DataStatus.ESTIMATE, LocalDate.of(2021, 12, 1)));

    Achievement growth = FormulaEvaluator.evaluate(target, table).achievement();

    assertThat(growth.indicator()).isEqualTo(target.indicator());
    assertThat(growth.locality()).isEqualTo(TOWN);
    assertThat(growth.period()).isEqualTo(NOW);
    assertThat(growth.status()).contains(DataStatus.ESTIMATE);
    assertThat(growth.reportedOn()).contains(LocalDate.of(2021, 12, 1));
    Derivation.ByFormula derivation = (Derivation.ByFormula) growth.derivation().orElseThrow();
    assertThat(derivation.formula()).isEqualTo(Formula.growth(A));
    assertThat(derivation.sources()).extracting(Achievement::period).containsExactly(NOW, BEFORE);
    assertThat(derivation.obstacle()).isEmpty();
  }

  private static DerivedFigure dated(ReportingPeriod period, DataStatus status, LocalDate day) {
    return DerivedFigure.reported(
        Achievement.builder()
            .indicator(OperandTable.operand("A"))
            .locality(TOWN)
            .period(period)
            .observation(Samples.observation("5"))
            .status(status)
            .reportedOn(day)
            .build());
  }

  @Test
  void a_result_of_nothing_has_no_status() {
    Achievement none = evaluated(Formula.growth(A), "").achievement();

    assertThat(none.status()).isEmpty();
    assertThat(none.reportedOn()).isEmpty();
  }

  @Test
  void an_indicator_without_a_formula_and_one_that_counts_places_are_refused() {
    Target plain = Target.builder().indicator(OperandTable.operand("A")).build();
    Target places = target(Formula.placesMeeting(A), IndicatorKind.COUNT, NOW);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> FormulaEvaluator.evaluate(plain, new OperandTable()))
        .withMessage("Indicator 'A' must have a formula");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FormulaEvaluator.evaluate(places, new OperandTable()))
        .withMessage("Indicator 'X' counts places, which takes their verdicts");
  }

  @Test
  void a_figure_by_formula_can_be_stored() {
    Stream.of("A: 1, C: 3", "A: 1, C: 0")
        .forEach(cells -> SerializableTester.reserializeAndAssert(evaluated(Formula.quotient(A, C), cells)));
  }
}
