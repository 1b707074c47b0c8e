package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.resolutionindicators.measure.Samples.criterion;
import static org.resolutionindicators.measure.Samples.indicator;
import static org.resolutionindicators.measure.Samples.observation;
import static org.resolutionindicators.measure.Samples.target;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.Target;

class FindingTest {
  private static final RuleBook STANDARD = RuleBook.standard();

  private static Finding found(Target target, String actual) {
    return found(STANDARD, target, actual);
  }

  private static Finding found(RuleBook book, Target target, String actual) {
    return Finding.judged(Cell.of(target, Achievement.of(target, observation(actual))), book, List.of());
  }

  private static Rule rule(Judge judge) {
    return new Rule() {
      private static final long serialVersionUID = 1L;

      @Override
      public String id() {
        return "host";
      }

      @Override
      public Optional<Judge> forTarget(Target target) {
        return Optional.of(judge);
      }
    };
  }

  @Test
  void a_judged_finding_keeps_what_it_was_found_from() {
    Target growth = target("up", "6.6..6.8");
    Finding finding = found(growth, "7.02");

    assertThat(finding.target()).isEqualTo(growth);
    assertThat(finding.achievement()).contains(Achievement.of(growth, observation("7.02")));
    assertThat(finding.observation()).contains(observation("7.02"));
    assertThat(finding.verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(finding.rule()).contains("standard.range");
    assertThat(finding.official()).isEmpty();
    assertThat(finding.stretch()).isEmpty();
    assertThat(finding.parts()).isEmpty();
    assertThat(finding.isCountable()).isTrue();
    assertThat(finding).hasToString("A: EXCEEDED by standard.range");
  }

  @ParameterizedTest
  @CsvSource({
    // the comparisons that a verdict follows from, and no others
    "up,   6.6..6.8, 7.02,    '[7.02 > 6.8]',            x ≥ 6.6, x > 6.8",
    "up,   6.6..6.8, 6.7,     '[6.7 > 6.6, 6.7 < 6.8]',  x ≥ 6.6, x > 6.8",
    "up,   6.6..6.8, 6.5,     '[6.5 < 6.6]',             x ≥ 6.6, x > 6.8",
    "up,   27,       27,      '[27 = 27]',               x ≥ 27,  x > 27",
    "down, 4,        2.79,    '[2.79 < 4]',              x ≤ 4,   x < 4",
    "down, <4,       4,       '[4 = 4]',                 x < 4,   x < 4",
    "up,   >=50,     >46.8,   '[JUST_ABOVE 46.8 < 50]',  x ≥ 50,  x > 50",
    "up,   45,       >46.8,   '[JUST_ABOVE 46.8 > 45]',  x ≥ 45,  x > 45",
    "up,   24,       ~24,     '[JUST_BELOW 24 < 24, JUST_ABOVE 24 > 24]', x ≥ 24, x > 24",
    "up,   60..62,   61..63,  '[61 > 60, 61 < 62, 63 > 62]', x ≥ 60,  x > 62",
    "up,   60..62,   60..62,  '[60 = 60, 62 = 62]',      x ≥ 60,  x > 62",
    "up,   60..62,   59..61,  '[59 < 60, 61 > 60]',      x ≥ 60,  x > 62",
    "down, 60..62,   61..63,  '[63 > 62, 61 < 62]',      x ≤ 62,  x < 60",
    "up,   50,       >=50,    '[50 = 50]',               x ≥ 50,  x > 50",
    "up,   50,       <86,     '[JUST_BELOW 86 > 50]',    x ≥ 50,  x > 50",
  })
  void a_comparison_is_explained(
      String direction, String criterion, String actual, String comparisons, String metIf, String exceededIf) {
    Reason reason = found(target(direction, criterion), actual).reason();

    assertThat(reason.basis()).isEqualTo(Basis.COMPARED);
    assertThat(reason.comparisons()).hasToString(comparisons);
    assertThat(reason.metIf().orElseThrow()).hasToString(metIf);
    assertThat(reason.exceededIf().orElseThrow()).hasToString(exceededIf);
    boolean qualified = observation(actual).kind() != ObservationKind.EXACT;
    assertThat(reason.reading()).isEqualTo(Optional.of(QualifierReading.EVERY_VALUE).filter(r -> qualified));
    assertThat(reason.decimals()).isEmpty();
    assertThat(reason.parts()).isEmpty();
    assertThat(reason.note()).isEmpty();
  }

  @Test
  void in_practice_a_ceiling_has_no_condition_of_exceeding_and_a_phrase_is_read_as_named() {
    Finding finding = found(RuleBook.vietnamesePractice(), target("down", "<4"), "~4");
    Reason reason = finding.reason();

    assertThat(finding.rule()).contains("vietnam.ceiling");
    assertThat(reason.comparisons()).hasToString("[4 = 4]");
    assertThat(reason.metIf().orElseThrow()).hasToString("x ≤ 4");
    assertThat(reason.exceededIf()).isEmpty();
    assertThat(reason.reading()).contains(QualifierReading.AS_NAMED);
  }

  @Test
  void a_comparison_at_decimals_shows_the_rounded_numbers() {
    Reason reason = found(target("up", "14.96", 1), "15.04").reason();

    assertThat(reason.comparisons()).hasToString("[15 = 15]");
    assertThat(reason.metIf().orElseThrow()).hasToString("x ≥ 15");
    assertThat(reason.decimals()).hasValue(1);
    assertThat(found(target("up", "3", 0), ">3.5").reason().comparisons()).hasToString("[4 > 3]");
  }

  @ParameterizedTest
  @CsvSource({
    "up,   yes, yes,           MET,       ANSWERED",
    "up,   yes, no,            NOT_MET,   ANSWERED",
    "up,   yes, 27,            UNDECIDED, DIFFERENT_FORMS",
    "up,   yes, \"Xuất siêu\", UNDECIDED, WORDS",
    "down, <3,  \"Xuất siêu\", UNDECIDED, WORDS",
    "down, <3,  yes,           UNDECIDED, DIFFERENT_FORMS",
    "down, 3,   no,            UNDECIDED, DIFFERENT_FORMS",
  })
  void other_grounds_than_a_comparison(String direction, String criterion, String actual, Verdict verdict, Basis basis) {
    Finding finding = found(target(direction, criterion), actual);

    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(finding.reason()).isEqualTo(Reason.of(basis));
  }

  @Test
  void without_a_rule_that_answers_it_is_undecided() {
    Finding finding = found(RuleBook.of("empty", List.of()), target("up", "27"), "27");

    assertThat(finding.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(finding.rule()).isEmpty();
    assertThat(finding.reason()).isEqualTo(Reason.of(Basis.NO_RULE));
    assertThat(finding).hasToString("A: UNDECIDED");
  }

  @ParameterizedTest
  @EnumSource
  void a_hosts_judge_is_named_whatever_it_says(Verdict verdict) {
    Finding finding = found(RuleBook.of("host", List.of(rule(observation -> verdict))), target("up", "27"), "27");

    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(finding.rule()).contains("host");
    assertThat(finding.reason()).isEqualTo(Reason.of(Basis.JUDGED));
  }

  @Test
  void a_hosts_judge_may_explain_itself() {
    Reason reason = Reason.builder().basis(Basis.JUDGED).note("cơ bản đạt").build();
    Judge judge =
        new Judge() {
          private static final long serialVersionUID = 1L;

          @Override
          public Verdict judge(Observation observation) {
            return Verdict.MET;
          }

          @Override
          public Reason explain(Observation observation) {
            return reason;
          }
        };

    assertThat(found(RuleBook.of("host", List.of(rule(judge))), target("up", "27"), "26").reason()).isEqualTo(reason);
  }

  @ParameterizedTest
  @CsvSource({"NO_DATA, NO_DATA", "NO_TARGET, NO_TARGET", "NOT_DUE, NOT_DUE", "NOT_APPLICABLE, NOT_APPLICABLE"})
  void a_state_is_its_own_reason(Verdict state, Basis basis) {
    Finding finding = Finding.unjudged(Cell.of(target("up", "27")), state, List.of());

    assertThat(finding.verdict()).isEqualTo(state);
    assertThat(finding.rule()).isEmpty();
    assertThat(finding.achievement()).isEmpty();
    assertThat(finding.reason()).isEqualTo(Reason.of(basis));
    assertThat(finding).hasToString("A: " + state);
  }

  @Test
  void why_a_target_does_not_apply_is_told() {
    Target target = Target.builder().indicator(indicator("A", "up").build()).notApplicable("không có biển").build();

    assertThat(Finding.unjudged(Cell.of(target), Verdict.NOT_APPLICABLE, List.of()).reason())
        .isEqualTo(Reason.builder().basis(Basis.NOT_APPLICABLE).note("không có biển").build());
  }

  @ParameterizedTest
  @EnumSource(names = {"EXCEEDED", "MET", "MET_OR_EXCEEDED", "NOT_MET", "UNDECIDED"})
  void a_verdict_that_only_a_judge_can_give_needs_one(Verdict verdict) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.unjudged(Cell.of(target("up", "27")), verdict, List.of()))
        .withMessage("Verdict without a judge must say why not: " + verdict);
  }

  @Test
  void without_an_observation_nothing_is_judged() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.judged(Cell.of(target("up", "27")), STANDARD, List.of()))
        .withMessage("Observation needed to judge indicator 'A'");
  }

  @ParameterizedTest
  @CsvSource({"6, NOT_MET, NOT_MET", "6.7, MET, NOT_MET", "7.2, EXCEEDED, MET", "7.6, EXCEEDED, EXCEEDED"})
  void the_stretch_is_judged_aside_by_the_same_rules(String actual, Verdict verdict, Verdict stretch) {
    Target target =
        Target.builder()
            .indicator(indicator("A", "up").build())
            .criterion(criterion("6.5..7"))
            .stretch(criterion("7..7.5"))
            .build();
    Finding finding = found(target, actual);

    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(finding.stretch()).contains(stretch);
  }

  @Test
  void the_stretch_is_compared_at_the_indicators_decimals() {
    Target target =
        Target.builder()
            .indicator(indicator("A", "down").decimals(0).build())
            .criterion(criterion("5"))
            .stretch(criterion("4"))
            .build();

    assertThat(found(target, "4.4").stretch()).contains(Verdict.MET);
  }

  @Test
  void margin_and_measures_are_those_of_target_and_figure() {
    Finding finding = found(target("down", "4"), "2.5");

    assertThat(finding.margin()).isEqualTo(Measured.of(Ratio.of(3, 2)));
    assertThat(finding.measure(StandardMeasure.ATTAINMENT)).isEqualTo(Measured.of(Ratio.of(8, 5)));
    assertThat(found(target("down", "4"), "~4").margin()).isEqualTo(Measured.undefined(Undefined.NOT_ONE_NUMBER));
  }

  @Test
  void without_a_figure_there_is_no_margin() {
    Finding finding = Finding.unjudged(Cell.of(target("up", "27")), Verdict.NO_DATA, List.of());

    assertThat(finding.margin()).isEqualTo(Measured.undefined(Undefined.NO_ACTUAL));
  }

  @ParameterizedTest
  @CsvSource({
    "28,  EXCEEDED,        true",
    "28,  MET,             false",
    "28,  MET_OR_EXCEEDED, true",
    "28,  NOT_MET,         false",
    "27,  EXCEEDED,        false",
    "27,  MET,             true",
    "26,  NOT_MET,         true",
    "26,  MET_OR_EXCEEDED, false",
    ">=27, EXCEEDED,       true",
    ">=27, MET,            true",
    ">=27, NOT_MET,        false",
    "~27, MET,             ",
    "~27, NOT_MET,         ",
    "28,  ,                ",
  })
  void a_decided_verdict_agrees_with_the_official_one_or_not(String actual, OfficialVerdict official, Boolean agrees) {
    Target target = target("up", "27");
    Achievement.Builder achievement = Achievement.builder().indicator(target.indicator());
    achievement.observation(observation(actual));
    Optional.ofNullable(official).ifPresent(achievement::official);

    Finding finding = Finding.judged(Cell.of(target, achievement.build()), STANDARD, List.of());

    assertThat(finding.official()).isEqualTo(Optional.ofNullable(official));
    assertThat(finding.agreesWithOfficial()).isEqualTo(Optional.ofNullable(agrees));
  }

  @Test
  void a_part_of_another_indicator_is_not_countable() {
    Indicator part = indicator("B", "up").partOf(IndicatorCode.of("A")).build();
    Target target = Target.of(part, criterion("1"));
    Dataset dataset = Dataset.builder().add(indicator("A", "up").build()).add(target).build();
    Cell cell = dataset.cells().get(0);

    Finding finding = Finding.unjudged(cell, Verdict.NO_DATA, List.of());

    assertThat(finding.isCountable()).isFalse();
    assertThat(Finding.unjudged(Cell.of(target("up", "1")), Verdict.NO_DATA, List.of(finding)).parts())
        .containsExactly(finding);
  }

  @Test
  void equal_findings_agree_in_everything_they_keep() {
    Target target = target("up", "27");
    Achievement official =
        Achievement.builder()
            .indicator(target.indicator())
            .observation(observation("27"))
            .official(OfficialVerdict.MET)
            .build();
    Target striving =
        Target.builder().indicator(target.indicator()).criterion(criterion("27")).stretch(criterion("30")).build();
    Finding nothing = Finding.unjudged(Cell.of(target), Verdict.NO_DATA, List.of());

    new EqualsTester()
        .addEqualityGroup(found(target, "27"), found(target("up", "27.0"), "27.00"))
        .addEqualityGroup(found(target, "28"))
        .addEqualityGroup(found(target("up", "26"), "27"))
        .addEqualityGroup(found(RuleBook.vietnamesePractice(), target, "27"))
        .addEqualityGroup(found(striving, "27"))
        .addEqualityGroup(Finding.judged(Cell.of(target, official), STANDARD, List.of()))
        .addEqualityGroup(nothing, Finding.unjudged(Cell.of(target), Verdict.NO_DATA, List.of()))
        .addEqualityGroup(Finding.unjudged(Cell.of(target), Verdict.NOT_DUE, List.of()))
        .addEqualityGroup(Finding.unjudged(Cell.of(target), Verdict.NO_DATA, List.of(nothing)))
        .testEquals();
    SerializableTester.reserializeAndAssert(found(striving, "27"));
    SerializableTester.reserializeAndAssert(Finding.unjudged(Cell.of(target), Verdict.NO_DATA, List.of(nothing)));
  }

  /** Answers only for one locality, as a host's rule may. */
  private record OnlyIn(Locality locality) implements Rule {
    @Override
    public String id() {
      return "only-in";
    }

    @Override
    public Optional<Judge> forTarget(Target target) {
      return Optional.of(target).filter(t -> t.locality().equals(locality)).map(t -> observed -> Verdict.MET);
    }
  }

  @Test
  void the_stretch_is_judged_where_and_when_the_target_is() {
    Target target =
        Target.builder()
            .indicator(indicator("A", "up").build())
            .locality(Locality.of("Huế"))
            .criterion(criterion("1"))
            .stretch(criterion("2"))
            .build();
    RuleBook book = RuleBook.of("host", List.of(new OnlyIn(Locality.of("Huế"))));
    Finding finding = Finding.judged(Cell.of(target, Achievement.of(target, observation("1"))), book, List.of());

    assertThat(finding.stretch()).contains(Verdict.MET);
  }

  @Test
  void what_was_not_asked_is_not_judged() {
    Target unassigned = Target.builder().indicator(indicator("A", "up").build()).build();
    Cell cell = Cell.of(unassigned, Achievement.of(unassigned, observation("1")));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.judged(cell, RuleBook.standard(), List.of()))
        .withMessage("Criterion needed to judge indicator 'A'");
  }
}
