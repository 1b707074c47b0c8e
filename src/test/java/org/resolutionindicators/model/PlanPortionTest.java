package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanPortionTest {
  private static final Indicator GDP = Indicator.of("GDP", Direction.ASCENDING);
  private static final Target PLAN = Target.of(GDP, Criterion.point(Amount.of(100)));

  @Test
  void a_portion_keeps_its_plan_and_how_much_of_it_is_asked() {
    PlanPortion half = PlanPortion.of(PLAN, 6, 12);
    assertThat(half.plan()).isEqualTo(PLAN);
    assertThat(half.elapsed()).isEqualTo(6);
    assertThat(half.total()).isEqualTo(12);
    assertThat(half.isWhole()).isFalse();
    assertThat(PlanPortion.of(PLAN, 12, 12).isWhole()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"0, 12", "13, 12", "-1, 12", "0, 0"})
  void a_portion_is_no_more_than_the_whole_and_no_nothing(int elapsed, int total) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PlanPortion.of(PLAN, elapsed, total))
        .withMessage("Portion of a plan must be 1 to the whole: %s of %s", elapsed, total);
  }

  @Test
  void a_target_keeps_what_it_was_taken_from() {
    Target target =
        Target.builder().indicator(GDP).takenFrom(PlanPortion.of(PLAN, 1, 2)).decision("12/NQ-HĐND").build();
    assertThat(target.takenFrom()).contains(PlanPortion.of(PLAN, 1, 2));
    assertThat(target.decision()).contains("12/NQ-HĐND");
    SerializableTester.reserializeAndAssert(target);
  }

  @Test
  void portions_are_equal_by_all_attributes_and_serialisable() {
    PlanPortion half = PlanPortion.of(PLAN, 6, 12);
    new EqualsTester()
        .addEqualityGroup(half, PlanPortion.of(PLAN, 6, 12), SerializableTester.reserialize(half))
        .addEqualityGroup(PlanPortion.of(PLAN, 1, 2))
        .addEqualityGroup(PlanPortion.of(PLAN, 6, 13))
        .addEqualityGroup(PlanPortion.of(Target.of(GDP, Criterion.point(Amount.of(99))), 6, 12))
        .testEquals();
  }
}
