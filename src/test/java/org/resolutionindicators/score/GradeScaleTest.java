package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Range;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.RuleBook;

class GradeScaleTest {
  private static final MethodEdition EDITION =
      MethodEdition.builder().id("ours").authority("we").edition("1").addSources("our rules").build();

  private static GradeScale.Builder builder() {
    return GradeScale.builder().edition(EDITION).counts("tasks");
  }

  private static GradeScale scale() {
    return builder()
        .grade(
            "A", GradeCondition.atLeast(GradeQuantity.COMPLETED, "1"), GradeCondition.atLeast(GradeQuantity.EXCEEDED, "0.5"))
        .grade(
            "B", GradeCondition.moreThan(GradeQuantity.COMPLETED, "0.7"), GradeCondition.atMost(GradeQuantity.LATE, "0.1"))
        .grade("C", GradeCondition.lessThan(GradeQuantity.COMPLETED, "0.5"))
        .gap("nothing between", GradeCondition.of(GradeQuantity.COMPLETED, Range.closed(Ratio.of("0.5"), Ratio.of("0.7"))))
        .build();
  }

  private static GradeInputs done(long x, long exceeded, long late) {
    return GradeInputs.of(x, 20).withExceeded(exceeded).withLate(late);
  }

  @Test
  void the_first_grade_whose_conditions_hold_is_given_and_says_for_what() {
    assertThat(scale().grade(done(20, 10, 0)))
        .isEqualTo(Grade.of("A", "completed at least 100 %, exceeded at least 50 %"));
    assertThat(scale().grade(done(15, 0, 2)).why()).isEqualTo("completed more than 70 %, late at most 10 %");
    assertThat(scale().grade(done(9, 0, 9))).hasToString("C");
  }

  @Test
  void what_no_grade_holds_for_has_none_and_says_why() {
    assertThat(scale().grade(done(14, 0, 0))).hasToString("no grade: nothing between");
    assertThat(scale().grade(done(15, 1, 3)))
        .hasToString("no grade: none is laid down for completed 15 of 20, exceeded 1, late 3");
  }

  @Test
  void a_worse_grade_is_not_given_for_want_of_knowledge() {
    GradeInputs known = GradeInputs.of(20, 20);

    assertThat(scale().grade(known).missing()).containsExactly(GradeQuantity.EXCEEDED);
    assertThat(scale().grade(known.withExceeded(9))).hasToString("no grade: not given: late");
    assertThat(scale().grade(GradeInputs.of(9, 20))).hasToString("C");
  }

  @Test
  void the_step_to_a_better_grade_names_all_that_must_change() {
    assertThat(scale().toNext(done(18, 7, 0)))
        .hasValueSatisfying(step -> assertThat(step).hasToString("A: completed +2, exceeded +3"));
    assertThat(scale().toNext(done(9, 0, 5)))
        .hasValueSatisfying(step -> assertThat(step).hasToString("B: completed +6, late -3"));
    assertThat(scale().toNext(done(14, 0, 0))).map(GradeStep::changes).contains(step("B", GradeQuantity.COMPLETED, 1));
    assertThat(scale().toNext(done(20, 10, 0))).isEmpty();
  }

  private static ImmutableMap<GradeQuantity, Ratio> step(String to, GradeQuantity quantity, long by) {
    return GradeStep.of(to, Map.of(quantity, Ratio.of(by, 1))).changes();
  }

  @Test
  void a_grade_that_asks_for_what_was_not_given_is_passed_over() {
    assertThat(scale().toNext(GradeInputs.of(14, 20).withExceeded(2)))
        .hasValueSatisfying(step -> assertThat(step).hasToString("A: completed +6, exceeded +8"));
    assertThat(scale().toNext(GradeInputs.of(14, 20))).isEmpty();
  }

  @Test
  void what_is_exceeded_is_completed_too() {
    GradeScale scale = builder().grade("A", GradeCondition.atLeast(GradeQuantity.EXCEEDED, "0.5")).build();

    assertThat(scale.toNext(done(5, 5, 0)))
        .hasValueSatisfying(step -> assertThat(step).hasToString("A: completed +5, exceeded +5"));
  }

  @Test
  void points_are_compared_and_reckoned_exactly() {
    GradeScale scale =
        builder().grade("A", GradeCondition.points("90", "101")).grade("B", GradeCondition.points("0", "90")).build();
    GradeInputs inputs = GradeInputs.ofPoints(Ratio.of("89.995"));

    assertThat(scale.grade(inputs)).hasToString("B");
    assertThat(scale.toNext(inputs).orElseThrow().change(GradeQuantity.POINTS)).isEqualTo(Ratio.of("0.005"));
    assertThat(scale.toNext(inputs).orElseThrow().change(GradeQuantity.LATE)).isEqualTo(Ratio.of("0"));
    assertThat(scale.toNext(GradeInputs.ofPoints(Ratio.of("101")))).isEmpty();
  }

  private static Scorecard card(String... actuals) {
    Dataset.Builder dataset = Dataset.builder();
    for (int i = 0; i < actuals.length; i++) {
      Indicator indicator = Indicator.of("I" + i, Direction.ASCENDING);
      Target target = Target.of(indicator, Criterion.point(Amount.of(10)));
      dataset.add(target);
      dataset.add(
          Achievement.builder().indicator(indicator).observation(Observation.of(Amount.of(actuals[i]))).build());
    }
    return Scorer.of(RuleBook.standard(), ScoringMethod.counting()).score(dataset.build());
  }

  @Test
  void a_score_tells_its_grade_and_the_least_that_would_change_it() {
    GradeScale scale =
        builder()
            .grade("A", GradeCondition.atLeast(GradeQuantity.EXCEEDED, "0.6"))
            .grade("B", GradeCondition.atLeast(GradeQuantity.COMPLETED, "0.75"))
            .grade("C")
            .build();

    assertThat(scale.grade(card("9", "10", "11"))).hasToString("C");
    assertThat(card("9", "10", "11").shortfalls().toNextGrade(scale)).map(GradeStep::toString).contains("B: completed +1");
    assertThat(card("10", "10", "11").shortfalls().toNextGrade(scale)).map(GradeStep::toString).contains("A: exceeded +1");
    assertThat(card("11", "10", "11").shortfalls().toNextGrade(scale)).isEmpty();
    assertThat(card("11", "10").shortfalls().counts()).isEqualTo(GradeInputs.of(2, 2).withExceeded(1));
  }

  @Test
  void a_scale_without_conditions_grades_everything() {
    GradeScale scale = builder().grade("A").build();

    assertThat(scale.grade(GradeInputs.of(0, 0))).hasToString("A");
  }

  @Test
  void scales_that_cannot_be_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().build())
        .withMessage("Scale 'ours' must have a grade");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().grade("A").grade("A").build())
        .withMessage("Grades of scale 'ours' must have names of their own: [A, A]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder().grade("A").from(LocalDate.of(2026, 1, 2)).until(LocalDate.of(2026, 1, 1)).build())
        .withMessage("Scale 'ours' must not end before it begins: 2026-01-02, 2026-01-01");
    assertThatIllegalStateException().isThrownBy(() -> GradeScale.builder().grade("A").build());
  }

  @Test
  void conditions_that_cannot_be_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeCondition.moreThan(GradeQuantity.POINTS, "50"))
        .withMessage("Points of a grade must begin at a number: (50..+∞)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeCondition.atLeast(GradeQuantity.COMPLETED, "70"))
        .withMessage("Share of a grade must be 0 to 1: [70..+∞)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeCondition.moreThan(GradeQuantity.COMPLETED, "1"))
        .withMessage("Share of a grade must be 0 to 1: (1..+∞)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeCondition.lessThan(GradeQuantity.LATE, "0"))
        .withMessage("Share of a grade must be 0 to 1: (-∞..0)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeCondition.atMost(GradeQuantity.LATE, "-0.5"))
        .withMessage("Share of a grade must be 0 to 1: (-∞..-1/2]");
    assertThat(GradeCondition.atMost(GradeQuantity.LATE, "0").range()).isEqualTo(Range.atMost(Ratio.of(0, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeCondition.points("50", "50"))
        .withMessage("Condition of a grade must hold a value: [50..50)");
  }

  @Test
  void counts_that_cannot_be_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeInputs.of(21, 20))
        .withMessage("Count of 'completed' must be 0 to 20: 21");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeInputs.of(18, 20).withExceeded(19))
        .withMessage("Count of 'exceeded' must be 0 to 18: 19");
    GradeStep step = scale().toNext(done(14, 0, 0)).orElseThrow();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeInputs.of(20, 20).after(step))
        .withMessage("Count of 'completed' must be 0 to 20: 21");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> GradeInputs.ofPoints(Ratio.of("1")).after(step))
        .withMessage("Step must not change what was not given: completed");
  }

  @Test
  void a_condition_reads_as_a_phrase() {
    assertThat(GradeCondition.points("70", "90")).hasToString("points at least 70 and less than 90");
    assertThat(GradeCondition.atMost(GradeQuantity.LATE, "0")).hasToString("late at most 0 %");
  }

  @Test
  void it_is_equal_to_its_serialised_copy() {
    SerializableTester.reserializeAndAssert(scale());
    SerializableTester.reserializeAndAssert(done(5, 2, 1).withPoints(Ratio.of("7.5")));
    SerializableTester.reserializeAndAssert(scale().toNext(done(14, 0, 0)).orElseThrow());
    SerializableTester.reserializeAndAssert(scale().grade(done(14, 0, 0)));
  }

  private static Scorecard withUnknown(DenominatorPolicy policy, String... actuals) {
    Dataset.Builder dataset = Dataset.builder();
    for (int i = 0; i < actuals.length; i++) {
      Target target = Target.of(Indicator.of("I" + i, Direction.ASCENDING), Criterion.point(Amount.of(10)));
      dataset.add(target);
      if (!actuals[i].isEmpty()) {
        boolean isAbout = actuals[i].startsWith("~");
        Amount amount = Amount.of(isAbout ? actuals[i].substring(1) : actuals[i]);
        dataset.add(Achievement.of(target, isAbout ? Observation.about(amount) : Observation.of(amount)));
      }
    }
    return Scorer.of(RuleBook.standard(), ScoringMethod.counting()).outOf(policy).score(dataset.build());
  }

  @Test
  void a_score_of_which_not_all_is_known_has_a_grade_if_that_does_not_matter() {
    GradeScale scale =
        builder()
            .grade("A", GradeCondition.atLeast(GradeQuantity.COMPLETED, "1"))
            .grade("B", GradeCondition.atLeast(GradeQuantity.COMPLETED, "0.5"))
            .grade("C")
            .build();

    assertThat(scale.grade(withUnknown(DenominatorPolicy.ALL, "10", "10", "")))
        .hasToString("no grade: 1 of 3 are not decided or have no data");
    assertThat(scale.grade(withUnknown(DenominatorPolicy.ALL, "10", "~10", "", "9")))
        .hasToString("no grade: 2 of 4 are not decided or have no data");
    assertThat(scale.grade(withUnknown(DenominatorPolicy.ALL, "10", "10", "9", ""))).hasToString("B");
    assertThat(scale.grade(withUnknown(DenominatorPolicy.ASSESSED, "10", "10", ""))).hasToString("A");
    assertThat(scale.grade(withUnknown(DenominatorPolicy.ASSESSED, "10", "9", "", ""))).hasToString("B");
  }

  @Test
  void nothing_counted_is_said_before_what_is_not_given() {
    assertThat(scale().grade(GradeInputs.of(0, 0))).hasToString("no grade: nothing is counted");
  }
}
