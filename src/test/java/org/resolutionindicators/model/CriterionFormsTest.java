package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Change.Sense;

class CriterionFormsTest {
  private static final Amount FOUR = Amount.of(4);
  private static final Amount FIVE = Amount.of(5);
  private static final Criterion POINT = Criterion.point(FOUR);
  private static final LocalDate NEW_YEAR = LocalDate.of(2025, 1, 1);

  @Test
  void criteria_are_equal_by_form_and_content() {
    new EqualsTester()
        .addEqualityGroup(POINT)
        .addEqualityGroup(Change.of(Sense.GROWTH, POINT), Change.of(Sense.GROWTH, Criterion.point(Amount.of("4.0"))))
        .addEqualityGroup(Change.of(Sense.REDUCTION, POINT))
        .addEqualityGroup(Change.of(Sense.GROWTH, Criterion.atLeast(FOUR)))
        .addEqualityGroup(Change.of(Sense.GROWTH, POINT, POINT))
        .addEqualityGroup(OutOf.of(FOUR, FIVE), OutOf.of(FOUR, Amount.of("5.0")))
        .addEqualityGroup(OutOf.of(FIVE, FIVE))
        .addEqualityGroup(Deadline.of(NEW_YEAR), Deadline.of(LocalDate.of(2025, 1, 1)))
        .addEqualityGroup(Deadline.of(NEW_YEAR.plusDays(1)))
        .addEqualityGroup(Several.of(List.of(POINT, Criterion.yes())), Several.of(List.of(POINT, Criterion.yes())))
        .addEqualityGroup(Several.of(List.of(Criterion.yes(), POINT)))
        .testEquals();
  }

  @Test
  void a_change_knows_its_sense_its_size_and_its_level() {
    Change change = Change.of(Sense.REDUCTION, POINT, Criterion.below(FIVE));
    assertThat(change.sense()).isEqualTo(Sense.REDUCTION);
    assertThat(change.by()).isEqualTo(POINT);
    assertThat(change.level()).isEqualTo(Optional.of(Criterion.below(FIVE)));
    assertThat(Change.of(Sense.GROWTH, POINT).level()).isEmpty();
  }

  @Test
  void a_change_is_by_a_number_a_range_or_a_bound() {
    assertThat(Change.of(Sense.GROWTH, Criterion.range(FOUR, FIVE)).by()).isEqualTo(Criterion.range(FOUR, FIVE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Change.of(Sense.GROWTH, OutOf.of(FOUR, FIVE)))
        .withMessage("Change must be by a number, a range or a bound: OutOf{part=4, whole=5}");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Change.of(Sense.GROWTH, POINT, Deadline.of(NEW_YEAR)))
        .withMessage("Level must be a number, a range or a bound: Deadline{lastDay=2025-01-01}");
  }

  @Test
  void a_part_lies_within_its_population() {
    assertThat(OutOf.of(Amount.ZERO, FIVE).part()).isEqualTo(Amount.ZERO);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutOf.of(FIVE, FOUR))
        .withMessage("Part of a population must be 0 to the whole: 5 of 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutOf.of(Amount.of(-1), FOUR))
        .withMessage("Part of a population must be 0 to the whole: -1 of 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> OutOf.of(Amount.ZERO, Amount.ZERO))
        .withMessage("Part of a population must be 0 to the whole: 0 of 0");
  }

  @Test
  void several_are_two_or_more_and_none_is_several_itself() {
    Several both = Several.of(List.of(POINT, Criterion.yes()));
    assertThat(both.parts()).containsExactly(POINT, Criterion.yes());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Several.of(List.of(POINT)))
        .withMessage("Several figures must be two or more: [Point{amount=4, isAbout=false}]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Several.of(List.of(POINT, both)))
        .withMessage("Part of several figures must not be several itself: " + both);
  }

  @Test
  void a_criterion_is_the_same_after_serialisation() {
    SerializableTester.reserializeAndAssert(Change.of(Sense.REDUCTION, POINT, POINT));
    SerializableTester.reserializeAndAssert(OutOf.of(FOUR, FIVE));
    SerializableTester.reserializeAndAssert(Deadline.of(NEW_YEAR));
    SerializableTester.reserializeAndAssert(Several.of(List.of(POINT, Deadline.of(NEW_YEAR))));
  }

  @Test
  void more_reduction_is_better_whatever_the_direction_says() {
    Indicator poverty = Indicator.of("Hộ nghèo", Direction.DESCENDING);
    assertThat(Target.of(poverty, Change.of(Sense.REDUCTION, POINT)).better()).isEqualTo(Direction.ASCENDING);
    assertThat(Target.of(poverty, Change.of(Sense.REDUCTION, Criterion.atMost(FOUR))).better())
        .isEqualTo(Direction.DESCENDING);
    assertThat(Target.of(poverty, Change.of(Sense.GROWTH, POINT)).better()).isEqualTo(Direction.DESCENDING);
    assertThat(Target.of(poverty, Change.of(Sense.GROWTH, Criterion.atLeast(FOUR))).better())
        .isEqualTo(Direction.ASCENDING);
  }

  @Test
  void for_a_rank_lower_is_better_whatever_the_direction_says() {
    Indicator rank =
        Indicator.builder()
            .code(IndicatorCode.of("PCI"))
            .direction(Direction.ASCENDING)
            .kind(IndicatorKind.RANK)
            .build();
    assertThat(Target.of(rank, POINT).better()).isEqualTo(Direction.DESCENDING);
    assertThat(Target.of(rank, Criterion.atMost(FOUR)).better()).isEqualTo(Direction.DESCENDING);
    assertThat(Target.of(rank, Criterion.atLeast(FOUR)).better()).isEqualTo(Direction.ASCENDING);
  }
}
