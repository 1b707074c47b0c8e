package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Criterion.Side;

class CriterionTest {
  private static final Amount FOUR = Amount.of(4);
  private static final Amount FIVE = Amount.of(5);

  @Test
  void criteria_are_equal_by_form_and_numbers() {
    new EqualsTester()
        .addEqualityGroup(Criterion.point(FOUR), Criterion.point(Amount.of("4.0")))
        .addEqualityGroup(Criterion.point(FIVE))
        .addEqualityGroup(Criterion.about(FOUR), Criterion.about(Amount.of("4.00")))
        .addEqualityGroup(Criterion.range(FOUR, FIVE), Criterion.range(Amount.of("4.0"), FIVE))
        .addEqualityGroup(Criterion.about(FOUR, FIVE))
        .addEqualityGroup(Criterion.range(FOUR, FOUR))
        .addEqualityGroup(Criterion.below(FOUR), Criterion.bound(Side.BELOW, FOUR))
        .addEqualityGroup(Criterion.atMost(FOUR), Criterion.bound(Side.AT_MOST, FOUR))
        .addEqualityGroup(Criterion.atLeast(FOUR), Criterion.bound(Side.AT_LEAST, FOUR))
        .addEqualityGroup(Criterion.above(FOUR), Criterion.bound(Side.ABOVE, FOUR))
        .addEqualityGroup(Criterion.yes(), Criterion.yes())
        .addEqualityGroup(Criterion.no(), Criterion.no())
        .testEquals();
  }

  @Test
  void a_criterion_keeps_what_was_written() {
    assertThat(Criterion.point(FOUR).amount()).isEqualTo(FOUR);
    assertThat(Criterion.point(FOUR).isAbout()).isFalse();
    assertThat(Criterion.about(FOUR).isAbout()).isTrue();
    assertThat(Criterion.range(FOUR, FIVE).low()).isEqualTo(FOUR);
    assertThat(Criterion.range(FOUR, FIVE).high()).isEqualTo(FIVE);
    assertThat(Criterion.range(FOUR, FIVE).isAbout()).isFalse();
    assertThat(Criterion.about(FOUR, FIVE).isAbout()).isTrue();
    assertThat(Criterion.below(FOUR).limit()).isEqualTo(FOUR);
    assertThat(Criterion.yes().isYes()).isTrue();
    assertThat(Criterion.no().isYes()).isFalse();
  }

  @Test
  void a_side_is_a_ceiling_or_a_floor_strict_or_not() {
    assertThat(Side.values()).filteredOn(Side::isCeiling).containsExactly(Side.BELOW, Side.AT_MOST);
    assertThat(Side.values()).filteredOn(Side::isStrict).containsExactly(Side.BELOW, Side.ABOVE);
  }

  @Test
  void a_range_does_not_end_below_its_start() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Criterion.range(FIVE, FOUR))
        .withMessage("Range must not end below its start: 5 to 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Criterion.about(Amount.of(-1), Amount.of("-1.5")))
        .withMessage("Range must not end below its start: -1 to -1.5");
  }

  @Test
  void a_criterion_is_the_same_after_serialisation() {
    for (Criterion criterion :
        List.of(
            Criterion.point(FOUR),
            Criterion.about(FOUR, FIVE),
            Criterion.atLeast(Amount.of("1e30")),
            Criterion.yes(),
            Criterion.no())) {
      SerializableTester.reserializeAndAssert(criterion);
    }
  }
}
