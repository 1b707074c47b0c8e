package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Change.Sense;

class ObservationFormsTest {
  private static final Observation FOUR = Observation.of(Amount.of(4));
  private static final Observation FIVE = Observation.of(Amount.of(5));
  private static final LocalDate FIRST = LocalDate.of(2021, 8, 1);
  private static final LocalDate LAST = LocalDate.of(2021, 8, 31);

  @Test
  void observations_are_equal_by_form_and_content() {
    new EqualsTester()
        .addEqualityGroup(FOUR)
        .addEqualityGroup(FOUR.changing(Sense.GROWTH), Observation.of(Amount.of("4.0")).changing(Sense.GROWTH))
        .addEqualityGroup(FOUR.changing(Sense.REDUCTION))
        .addEqualityGroup(FOUR.changing(Sense.REDUCTION).leaving(FIVE))
        .addEqualityGroup(FOUR.changing(Sense.REDUCTION).leaving(FOUR))
        .addEqualityGroup(out(4, 5), Observation.outOf(Amount.of("4.0"), Amount.of("5.0")))
        .addEqualityGroup(out(4, 6))
        .addEqualityGroup(out(5, 5))
        .addEqualityGroup(Observation.on(FIRST), Observation.between(FIRST, FIRST))
        .addEqualityGroup(Observation.between(FIRST, LAST))
        .addEqualityGroup(Observation.several(List.of(FOUR, FIVE)))
        .addEqualityGroup(Observation.several(List.of(FIVE, FOUR)))
        .testEquals();
  }

  private static Observation out(long part, long whole) {
    return Observation.outOf(Amount.of(part), Amount.of(whole));
  }

  @Test
  void a_change_keeps_its_figure_its_sense_and_its_level() {
    Observation change = Observation.about(Amount.of(4)).changing(Sense.REDUCTION).leaving(Observation.below(Amount.of(5)));
    assertThat(change.kind()).isEqualTo(ObservationKind.ABOUT);
    assertThat(change.low()).isEqualTo(Amount.of(4));
    assertThat(change.hasFigure()).isTrue();
    assertThat(change.isPlainFigure()).isFalse();
    assertThat(change.sense()).isEqualTo(Optional.of(Sense.REDUCTION));
    assertThat(change.level()).isEqualTo(Optional.of(Observation.below(Amount.of(5))));
    assertThat(FOUR.sense()).isEmpty();
    assertThat(FOUR.level()).isEmpty();
    assertThat(FOUR.isPlainFigure()).isTrue();
  }

  @Test
  void only_a_plain_figure_changes_and_only_a_change_leaves_a_level() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Observation.yes().changing(Sense.GROWTH))
        .withMessage("Change must be by a number or a range: YES");
    assertThatIllegalStateException()
        .isThrownBy(() -> out(4, 5).changing(Sense.GROWTH))
        .withMessage("Change must be by a number or a range: OUT_OF 4 of 5");
    assertThatIllegalStateException()
        .isThrownBy(() -> FOUR.leaving(FIVE))
        .withMessage("Level needs a change that led to it: EXACT 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FOUR.changing(Sense.GROWTH).leaving(FIVE.changing(Sense.GROWTH)))
        .withMessage("Level must be a number or a range: EXACT 5 GROWTH");
  }

  @Test
  void a_part_of_a_population_has_a_figure_that_is_not_plain() {
    assertThat(out(4, 5).low()).isEqualTo(Amount.of(4));
    assertThat(out(4, 5).high()).isEqualTo(Amount.of(4));
    assertThat(out(4, 5).whole()).isEqualTo(Amount.of(5));
    assertThat(out(4, 5).hasFigure()).isTrue();
    assertThat(out(4, 5).isPlainFigure()).isFalse();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> out(36, 35))
        .withMessage("Observed part of a population must be 0 to the whole: 36 of 35");
    assertThatIllegalStateException()
        .isThrownBy(FOUR::whole)
        .withMessage("Observation has no population: EXACT");
  }

  @Test
  void a_date_is_a_day_or_a_stretch_of_days() {
    Observation august = Observation.between(FIRST, LAST);
    assertThat(august.kind()).isEqualTo(ObservationKind.DATE);
    assertThat(august.firstDay()).isEqualTo(FIRST);
    assertThat(august.lastDay()).isEqualTo(LAST);
    assertThat(august.hasFigure()).isFalse();
    assertThat(Observation.on(LAST).firstDay()).isEqualTo(LAST);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observation.between(LAST, FIRST))
        .withMessage("Observed days must not end before their start: 2021-08-31 to 2021-08-01");
    assertThatIllegalStateException().isThrownBy(FOUR::firstDay).withMessage("Observation has no date: EXACT");
    assertThatIllegalStateException().isThrownBy(FOUR::lastDay).withMessage("Observation has no date: EXACT");
  }

  @Test
  void several_are_two_or_more_that_apply() {
    Observation both = Observation.several(List.of(FOUR, Observation.yes()));
    assertThat(both.kind()).isEqualTo(ObservationKind.SEVERAL);
    assertThat(both.parts()).containsExactly(FOUR, Observation.yes());
    assertThat(both.hasFigure()).isFalse();
    assertThat(FOUR.parts()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observation.several(List.of(FOUR)))
        .withMessage("Several observed figures must be two or more: [EXACT 4]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observation.several(List.of(FOUR, both)))
        .withMessage(
            "Part of several observed figures must not be several itself or not applicable: SEVERAL [EXACT 4, YES]");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observation.several(List.of(FOUR, Observation.notApplicable())))
        .withMessage("Part of several observed figures must not be several itself or not applicable: NOT_APPLICABLE");
  }

  @Test
  void an_observation_prints_its_kind_and_content() {
    assertThat(FOUR.changing(Sense.REDUCTION).leaving(FIVE)).hasToString("EXACT 4 REDUCTION leaving EXACT 5");
    assertThat(out(4, 5)).hasToString("OUT_OF 4 of 5");
    assertThat(Observation.on(FIRST)).hasToString("DATE 2021-08-01");
    assertThat(Observation.between(FIRST, LAST)).hasToString("DATE 2021-08-01 to 2021-08-31");
    assertThat(Observation.several(List.of(FOUR, FIVE))).hasToString("SEVERAL [EXACT 4, EXACT 5]");
  }

  @Test
  void an_observation_is_the_same_after_serialisation() {
    SerializableTester.reserializeAndAssert(FOUR.changing(Sense.REDUCTION).leaving(FIVE));
    SerializableTester.reserializeAndAssert(out(4, 5));
    SerializableTester.reserializeAndAssert(Observation.between(FIRST, LAST));
    SerializableTester.reserializeAndAssert(Observation.several(List.of(FOUR, FIVE)));
  }
}
