package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;

class PercentOfPlanTest {
  private static final Observation THREE = Observation.of(Amount.of(3));

  @Test
  void percentages_are_equal_by_figure_base_and_printed_decimals() {
    new EqualsTester()
        .addEqualityGroup(PercentOfPlan.of(THREE, 0), PercentOfPlan.of(Observation.of(Amount.of("3.0")), 0))
        .addEqualityGroup(PercentOfPlan.of(THREE, 1))
        .addEqualityGroup(PercentOfPlan.of(Observation.about(Amount.of(3)), 0))
        .addEqualityGroup(PercentOfPlan.beyond(THREE, 0))
        .testEquals();
  }

  @Test
  void a_percentage_knows_from_where_it_counts() {
    assertThat(PercentOfPlan.of(THREE, 2).base()).isEqualTo(PercentOfPlan.Base.NOUGHT);
    assertThat(PercentOfPlan.beyond(THREE, 2).base()).isEqualTo(PercentOfPlan.Base.PLAN);
    assertThat(PercentOfPlan.beyond(THREE, 2).figure()).isEqualTo(THREE);
    assertThat(PercentOfPlan.beyond(THREE, 2).decimals()).isEqualTo(2);
  }

  @Test
  void a_percentage_is_a_number_or_a_range() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PercentOfPlan.of(Observation.words("gần đạt"), 0))
        .withMessage("Percent of plan must be one number or a range: WORDS 'gần đạt'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PercentOfPlan.beyond(THREE.changing(Change.Sense.GROWTH), 0))
        .withMessage("Percent of plan must be one number or a range: EXACT 3 GROWTH");
  }

  @Test
  void printed_decimals_are_those_of_an_amount() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PercentOfPlan.of(THREE, -1))
        .withMessage("Printed decimals must be 0 to 100: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PercentOfPlan.of(THREE, 101))
        .withMessage("Printed decimals must be 0 to 100: 101");
  }

  @Test
  void a_percentage_is_the_same_after_serialisation() {
    SerializableTester.reserializeAndAssert(PercentOfPlan.beyond(Observation.above(Amount.of("55.6")), 1));
  }
}
