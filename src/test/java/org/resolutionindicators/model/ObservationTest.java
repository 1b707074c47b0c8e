package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ObservationTest {
  private static final Amount FOUR = Amount.of(4);
  private static final Amount FIVE = Amount.of(5);

  @Test
  void observations_are_equal_by_kind_numbers_and_words() {
    new EqualsTester()
        .addEqualityGroup(Observation.of(FOUR), Observation.of(Amount.of("4.00")))
        .addEqualityGroup(Observation.of(FIVE))
        .addEqualityGroup(Observation.about(FOUR), Observation.about(FOUR, FOUR))
        .addEqualityGroup(Observation.about(FOUR, FIVE))
        .addEqualityGroup(Observation.above(FOUR))
        .addEqualityGroup(Observation.atLeast(FOUR))
        .addEqualityGroup(Observation.below(FOUR))
        .addEqualityGroup(Observation.nearly(FOUR))
        .addEqualityGroup(Observation.atMost(FOUR))
        .addEqualityGroup(Observation.range(FOUR, FOUR))
        .addEqualityGroup(Observation.range(FOUR, FIVE))
        .addEqualityGroup(Observation.range(Amount.of(3), FIVE))
        .addEqualityGroup(Observation.yes(), Observation.yes())
        .addEqualityGroup(Observation.no(), Observation.no())
        .addEqualityGroup(Observation.words("Xuất siêu"), Observation.words(" Xuất  siêu\n"))
        .addEqualityGroup(Observation.words("xuất siêu"))
        .addEqualityGroup(Observation.notApplicable(), Observation.notApplicable())
        .testEquals();
  }

  @Test
  void nought_is_an_observation_with_a_figure() {
    Observation nought = Observation.of(Amount.ZERO);
    assertThat(nought.hasFigure()).isTrue();
    assertThat(nought.kind()).isEqualTo(ObservationKind.EXACT);
    assertThat(nought).isNotEqualTo(Observation.no()).isNotEqualTo(Observation.notApplicable());
  }

  @Test
  void one_number_is_both_ends() {
    Observation over = Observation.above(FOUR);
    assertThat(over.kind()).isEqualTo(ObservationKind.ABOVE);
    assertThat(over.low()).isEqualTo(FOUR);
    assertThat(over.high()).isEqualTo(FOUR);
    assertThat(over.words()).isEmpty();
  }

  @Test
  void a_range_keeps_its_ends() {
    Observation range = Observation.range(FOUR, FIVE);
    assertThat(range.low()).isEqualTo(FOUR);
    assertThat(range.high()).isEqualTo(FIVE);
  }

  @Test
  void a_range_does_not_end_below_its_start() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observation.range(FIVE, FOUR))
        .withMessage("Observed range must not end below its start: 5 to 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observation.about(FIVE, FOUR))
        .withMessage("Observed range must not end below its start: 5 to 4");
  }

  @Test
  void what_has_no_figure_says_so() {
    for (Observation observation :
        List.of(Observation.yes(), Observation.no(), Observation.words("Xuất siêu"), Observation.notApplicable())) {
      assertThat(observation.hasFigure()).isFalse();
      String message = "Observation has no figure: " + observation.kind();
      assertThatIllegalStateException().isThrownBy(observation::low).withMessage(message);
      assertThatIllegalStateException().isThrownBy(observation::high).withMessage(message);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \u00a0"})
  void words_are_not_blank(String words) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observation.words(words))
        .withMessage("Observed words must not be blank: '" + words + "'");
  }

  @Test
  void words_are_short_and_printable() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observation.words("a".repeat(1001)))
        .withMessage("Observed words must have at most 1000 characters: 1001 were given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Observation.words("a\u0000b"))
        .withMessage("Observed words must not have control characters: 'a\u0000b'");
  }

  @Test
  void an_observation_prints_its_kind_and_content() {
    assertThat(Observation.of(Amount.of("7.02"))).hasToString("EXACT 7.02");
    assertThat(Observation.about(FOUR, FIVE)).hasToString("ABOUT 4 to 5");
    assertThat(Observation.range(FOUR, FOUR)).hasToString("RANGE 4");
    assertThat(Observation.words("Xuất siêu")).hasToString("WORDS 'Xuất siêu'");
    assertThat(Observation.notApplicable()).hasToString("NOT_APPLICABLE");
  }

  @Test
  void an_observation_is_the_same_after_serialisation() {
    SerializableTester.reserializeAndAssert(Observation.about(FOUR, FIVE));
    SerializableTester.reserializeAndAssert(Observation.nearly(Amount.of("1e-30")));
    SerializableTester.reserializeAndAssert(Observation.words("Xuất siêu"));
    SerializableTester.reserializeAndAssert(Observation.yes());
  }
}
