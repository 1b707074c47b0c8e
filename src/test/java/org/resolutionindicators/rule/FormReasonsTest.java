package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.measure.Samples.criterion;
import static org.resolutionindicators.measure.Samples.indicator;
import static org.resolutionindicators.measure.Samples.observation;
import static org.resolutionindicators.measure.Samples.target;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** What verdicts on ranks, deadlines, parts of a population, changes and several figures stand on. */
class FormReasonsTest {
  private static final RuleBook STANDARD = RuleBook.standard();

  private static Reason reason(RuleBook book, Target target, String actual) {
    return book.rulingFor(target).orElseThrow().judge().explain(observation(actual));
  }

  private static Reason reason(Target target, String actual) {
    return reason(STANDARD, target, actual);
  }

  @Test
  void a_rank_is_compared_downwards() {
    Reason reason = reason(target("up", IndicatorKind.RANK, "10"), "8");

    assertThat(reason.basis()).isEqualTo(Basis.COMPARED);
    assertThat(reason.comparisons()).hasToString("[8 < 10]");
    assertThat(reason.metIf().orElseThrow()).hasToString("x ≤ 10");
    assertThat(reason.exceededIf().orElseThrow()).hasToString("x < 10");
    assertThat(reason(target("up", IndicatorKind.RANK, "10"), "grow 2")).isEqualTo(Reason.of(Basis.DIFFERENT_FORMS));
  }

  @ParameterizedTest
  @CsvSource({
    // kind, criterion, actual, comparison, population, condition in the criterion's own terms
    "SHARE, 70,     12/17, '[12 > 11.9]',         17,  x ≥ 70",
    "SHARE, 75,     138/184, '[138 = 138]',       184, x ≥ 75",
    "SHARE, 70..80, 12/17, '[12 > 11.9, 12 < 13.6]', 17, x ≥ 70",
    "SHARE, >=100,  16/17, '[16 < 17]',           17,  x ≥ 100",
    "SHARE, 12/17,  75,    '[12.75 > 12]',        17,  x ≥ 12",
    "SHARE, 12/17,  >75,   '[JUST_ABOVE 12.75 > 12]', 17, x ≥ 12",
    "SHARE, 12/17,  13/17, '[13 > 12]',           17,  x ≥ 12",
    "SHARE, 7/10,   12/17, '[120 > 119]',         170, x ≥ 7",
    "COUNT, 12,     12/17, '[12 = 12]',           ,    x ≥ 12",
    "COUNT, 12/17,  13/17, '[13 > 12]',           ,    x ≥ 12",
    "COUNT, 12/17,  13,    '[13 > 12]',           ,    x ≥ 12",
  })
  void a_share_is_explained_by_parts_of_one_population(
      IndicatorKind kind, String criterion, String actual, String comparisons, String whole, String metIf) {
    Reason reason = reason(target("up", kind, criterion), actual);

    assertThat(reason.basis()).isEqualTo(Basis.COMPARED);
    assertThat(reason.comparisons()).hasToString(comparisons);
    assertThat(reason.whole().map(Amount::toString).orElse(null)).isEqualTo(whole);
    assertThat(reason.metIf().orElseThrow()).hasToString(metIf);
    assertThat(reason.exceededIf()).isPresent();
    assertThat(reason.reading().isPresent()).isEqualTo(actual.startsWith(">"));
    assertThat(reason.each()).isEmpty();
    assertThat(reason.meaning()).isEmpty();
  }

  @Test
  void rounded_shares_are_shown_as_compared() {
    Target target = Target.of(indicator("A", "up").kind(IndicatorKind.SHARE).decimals(1).build(), criterion("2/3"));
    Reason reason = reason(target, "12/17");

    assertThat(reason.comparisons()).hasToString("[70.6 > 66.7]");
    assertThat(reason.metIf().orElseThrow()).hasToString("x ≥ 66.7");
    assertThat(reason.decimals()).hasValue(1);
    assertThat(reason.whole()).isEmpty();
  }

  @Test
  void parts_of_two_populations_are_explained_both_ways() {
    Reason reason = reason(target("up", IndicatorKind.COUNT, "12/17"), "13/20");

    assertThat(reason.basis()).isEqualTo(Basis.MEANINGS);
    assertThat(reason.comparisons()).isEmpty();
    assertThat(reason.metIf()).isEmpty();
    assertThat(reason.each()).extracting(Reason::basis).containsOnly(Basis.COMPARED);
    assertThat(reason.each()).extracting(each -> each.meaning().orElseThrow())
        .containsExactly(FigureMeaning.PART, FigureMeaning.SHARE);
    assertThat(reason.each()).extracting(each -> each.verdict().orElseThrow())
        .containsExactly(Verdict.EXCEEDED, Verdict.NOT_MET);
    assertThat(reason.each()).extracting(Reason::comparisons).hasToString("[[13 > 12], [221 < 240]]");
    assertThat(reason.each().get(1).whole()).contains(Amount.of(340));
    assertThat(reason.each()).extracting(Reason::decimals).containsOnly(OptionalInt.empty());
    assertThat(reason.each().get(0).whole()).isEmpty();
  }

  @Test
  void of_parts_that_are_compared_at_decimals_the_shares_are_not() {
    Target target = Target.of(indicator("A", "up").kind(IndicatorKind.COUNT).decimals(0).build(), criterion("12/17"));
    Reason reason = reason(target, "13/20");

    assertThat(reason.each().get(0).decimals()).hasValue(0);
    assertThat(reason.each().get(1).decimals()).isEmpty();
    assertThat(reason.each().get(1).comparisons()).hasToString("[221 < 240]");
  }

  @Test
  void a_change_against_a_change_is_one_comparison() {
    Reason reason = reason(target("down", "cut 0.7 leaving 4.33"), "cut 0.86 leaving 4.17");

    assertThat(reason.basis()).isEqualTo(Basis.COMPARED);
    assertThat(reason.comparisons()).hasToString("[0.86 > 0.7]");
    assertThat(reason.metIf().orElseThrow()).hasToString("x ≥ 0.7");
    assertThat(reason.meaning()).isEmpty();
    assertThat(reason.each()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "cut 0.86 leaving 4.5,  '[0.86 > 0.7]', NOT_MET,  '[4.5 > 4.33]'",
    "cut 0.6 leaving 4,     '[0.6 < 0.7]',  EXCEEDED, '[4 < 4.33]'",
    "cut 0.8 leaving 4.33,  '[0.8 > 0.7]',  MET,      '[4.33 = 4.33]'",
    "cut ~0.7 leaving 4.33, '[JUST_BELOW 0.7 < 0.7, JUST_ABOVE 0.7 > 0.7]', MET, '[4.33 = 4.33]'",
    "grow 1 leaving 4.33,   '[-1 < 0.7]',   MET,      '[4.33 = 4.33]'",
  })
  void a_level_that_gives_another_verdict_than_the_change_is_told(
      String actual, String comparisons, Verdict verdict, String ofLevel) {
    Reason reason = reason(target("down", "cut 0.7 leaving 4.33"), actual);

    assertThat(reason.basis()).isEqualTo(Basis.COMPARED);
    assertThat(reason.comparisons()).hasToString(comparisons);
    assertThat(reason.each()).hasSize(1);
    Reason level = reason.each().get(0);
    assertThat(level.meaning()).contains(FigureMeaning.LEVEL);
    assertThat(level.verdict()).contains(verdict);
    assertThat(level.comparisons()).hasToString(ofLevel);
    assertThat(level.metIf().orElseThrow()).hasToString("x ≤ 4.33");
  }

  @ParameterizedTest
  @CsvSource({"cut 0.7 leaving 4.33", "cut 0.8 leaving ~4.33", "cut 0.7", "grow 1 leaving 5"})
  void a_level_that_is_undecided_or_agrees_is_not_told(String actual) {
    assertThat(reason(target("down", "cut 0.7 leaving 4.33"), actual).each()).isEmpty();
  }

  @Test
  void a_level_that_was_not_asked_for_is_not_told() {
    assertThat(reason(target("down", "cut 0.7"), "cut 0.7 leaving 9").each()).isEmpty();
  }

  @Test
  void a_change_in_the_other_sense_says_so() {
    Reason reason = reason(target("up", "grow 8"), "cut 2");

    assertThat(reason.basis()).isEqualTo(Basis.COMPARED);
    assertThat(reason.meaning()).contains(FigureMeaning.OPPOSITE_CHANGE);
    assertThat(reason.comparisons()).hasToString("[-2 < 8]");
    assertThat(reason.verdict()).isEmpty();
    assertThat(reason(target("up", "grow -2"), "cut >2").comparisons()).hasToString("[JUST_BELOW -2 < -2]");
  }

  @Test
  void a_figure_that_may_be_size_or_level_is_explained_both_ways() {
    Reason reason = reason(target("down", "cut 0.7 leaving 4.33"), "4.5");

    assertThat(reason.basis()).isEqualTo(Basis.MEANINGS);
    assertThat(reason.each()).extracting(each -> each.meaning().orElseThrow())
        .containsExactly(FigureMeaning.CHANGE, FigureMeaning.LEVEL);
    assertThat(reason.each()).extracting(Reason::comparisons).hasToString("[[4.5 > 0.7], [4.5 > 4.33]]");
    assertThat(reason.each()).extracting(each -> each.verdict().orElseThrow())
        .containsExactly(Verdict.EXCEEDED, Verdict.NOT_MET);
  }

  @Test
  void a_reduction_where_no_change_was_asked_for_is_explained_in_all_ways() {
    Reason reason = reason(target("down", "4.33"), "cut 0.86 leaving 4.5");

    assertThat(reason.basis()).isEqualTo(Basis.MEANINGS);
    assertThat(reason.each()).extracting(each -> each.meaning().orElseThrow())
        .containsExactly(FigureMeaning.CHANGE, FigureMeaning.OPPOSITE_CHANGE, FigureMeaning.LEVEL);
    assertThat(reason.each()).extracting(Reason::comparisons)
        .hasToString("[[0.86 < 4.33], [-0.86 < 4.33], [4.5 > 4.33]]");
    assertThat(reason(target("down", "4.33"), "cut 0.86").each()).hasSize(2);
    assertThat(reason(target("up", "8"), "grow 9 leaving 100").comparisons()).hasToString("[9 > 8]");
  }

  @ParameterizedTest
  @CsvSource({
    "2021, on 2021-08-01, DATED,           ",
    "2021, yes,           DATED,           2021-12-31",
    "2021, no,            DATED,           2021-12-31",
    "'',   yes,           DATED,           ",
    "2021, 5,             DIFFERENT_FORMS, ",
    "2021, \"đúng hạn\",  WORDS,           ",
  })
  void a_deadline_is_explained_by_days(String period, String actual, Basis basis, LocalDate periodEnd) {
    Target target =
        Target.builder()
            .indicator(indicator("A", "up").build())
            .period(ReportingPeriod.parse(period))
            .criterion(criterion("by 2021-08-31"))
            .build();
    Reason reason = reason(target, actual);

    assertThat(reason.basis()).isEqualTo(basis);
    assertThat(reason.deadline().isPresent()).isEqualTo(basis == Basis.DATED);
    assertThat(reason.deadline().orElse(LocalDate.of(2021, 8, 31))).isEqualTo(LocalDate.of(2021, 8, 31));
    assertThat(reason.periodEnd().orElse(null)).isEqualTo(periodEnd);
  }

  @Test
  void several_figures_keep_their_reasons_in_order() {
    Reason reason = reason(target("up", "31..31.5; yes; by 2021-08-31; cut 2; 4"), "31.6; no; on 2021-09-01; grow 3; \"?\"");

    assertThat(reason.basis()).isEqualTo(Basis.SEVERAL);
    assertThat(reason.each()).extracting(Reason::basis)
        .containsExactly(Basis.COMPARED, Basis.ANSWERED, Basis.DATED, Basis.COMPARED, Basis.WORDS);
    assertThat(reason.each()).extracting(each -> each.verdict().orElseThrow())
        .containsExactly(Verdict.EXCEEDED, Verdict.NOT_MET, Verdict.NOT_MET, Verdict.NOT_MET, Verdict.UNDECIDED);
    assertThat(reason.each().get(0).comparisons()).hasToString("[31.6 > 31.5]");
    assertThat(reason.each().get(2).deadline()).contains(LocalDate.of(2021, 8, 31));
    assertThat(reason.each().get(3).meaning()).contains(FigureMeaning.OPPOSITE_CHANGE);
    assertThat(reason.verdict()).isEmpty();
  }

  @Test
  void a_reason_within_several_keeps_all_that_it_says() {
    Target target = Target.of(indicator("A", "down").kind(IndicatorKind.SHARE).decimals(1).build(),
        criterion("cut 0.7 leaving 4.33; 2/3; by 2021-08-31"));
    Reason reason = reason(target, "cut 0.8..0.9 leaving 5; 66; yes");
    Reason alone = reason(Target.of(target.indicator(), criterion("cut 0.7 leaving 4.33")), "cut 0.8..0.9 leaving 5");

    assertThat(reason.each().get(0)).isEqualTo(alone.giving(Verdict.EXCEEDED)).isNotEqualTo(alone);
    assertThat(reason.each().get(0).reading()).contains(QualifierReading.EVERY_VALUE);
    assertThat(reason.each().get(0).decimals()).hasValue(1);
    assertThat(reason.each().get(0).each()).hasSize(1);
    assertThat(reason.each().get(1).decimals()).hasValue(1);
    Target dated =
        Target.builder()
            .indicator(indicator("A", "up").kind(IndicatorKind.SHARE).build())
            .period(ReportingPeriod.parse("2021"))
            .criterion(criterion("70; by 2021-08-31"))
            .build();
    assertThat(reason(dated, "12/17; yes").each().get(0).whole()).contains(Amount.of(17));
    assertThat(reason(dated, "12/17; yes").each().get(1).periodEnd()).contains(LocalDate.of(2021, 12, 31));
  }

  @ParameterizedTest
  @CsvSource({
    "31; 43, 31,            DIFFERENT_FORMS",
    "31; 43, 31; 43; 50,    DIFFERENT_FORMS",
    "31; 43, \"đạt\",       WORDS",
    "31,     31; 43,        DIFFERENT_FORMS",
    "yes,    yes; yes,      DIFFERENT_FORMS",
    "yes,    on 2021-08-31, ANSWERED",
    "31,     on 2021-08-31, DIFFERENT_FORMS",
    "12/17,  cut 2,         DIFFERENT_FORMS",
    "12/17,  \"đạt\",       WORDS",
    "cut 2,  12/17,         DIFFERENT_FORMS",
    "cut 2,  \"giảm\",      WORDS",
    "cut 2,  yes,           DIFFERENT_FORMS",
  })
  void what_cannot_be_compared_says_why(String criterion, String actual, Basis basis) {
    assertThat(reason(target("up", criterion), actual)).isEqualTo(Reason.of(basis));
  }
}
