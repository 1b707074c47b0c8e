package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompositeTest {

  @Test
  void a_composite_asks_for_all_any_or_k_of_n() {
    assertThat(Composite.all().needed(3)).isEqualTo(3);
    assertThat(Composite.all().needed(0)).isZero();
    assertThat(Composite.any().needed(3)).isEqualTo(1);
    assertThat(Composite.any().needed(0)).isEqualTo(1);
    assertThat(Composite.of(2, 3).needed(3)).isEqualTo(2);
    assertThat(Composite.of(2, 3).needed(1)).isEqualTo(2);
  }

  @Test
  void only_k_of_n_says_how_many_parts_there_are() {
    assertThat(Composite.of(2, 3).parts()).hasValue(3);
    assertThat(Composite.all().parts()).isEmpty();
    assertThat(Composite.any().parts()).isEmpty();
  }

  @Test
  void a_composite_is_equal_by_what_it_asks() {
    new EqualsTester()
        .addEqualityGroup(Composite.all(), Composite.parse("all"))
        .addEqualityGroup(Composite.any(), Composite.parse("any"))
        .addEqualityGroup(Composite.of(2, 3), Composite.parse("2 of 3"), Composite.parse("02  of\t3"))
        .addEqualityGroup(Composite.of(3, 3))
        .addEqualityGroup(Composite.of(1, 3))
        .addEqualityGroup(Composite.of(2, 4))
        .testEquals();
  }

  @ParameterizedTest
  @ValueSource(strings = {"all", "any", "2 of 3", "1 of 1", "9 of 100000"})
  void a_composite_as_printed_is_read_back(String text) {
    assertThat(Composite.parse(text)).hasToString(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "All", "some", "2", "2of3", "2 of", "-1 of 3", "2 of 3 ", "1 of 1000000000000"})
  void other_forms_are_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Composite.parse(text))
        .withMessage("Composite must be 'all', 'any' or such as '2 of 3': '" + text + "'");
  }

  @Test
  void a_count_out_of_range_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Composite.of(4, 3))
        .withMessage("Composite must ask for 1 to 3 of 3 parts: 4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Composite.parse("0 of 3"))
        .withMessage("Composite must ask for 1 to 3 of 3 parts: 0");
  }

  @Test
  void a_composite_is_the_same_after_serialisation() {
    SerializableTester.reserializeAndAssert(Composite.all());
    SerializableTester.reserializeAndAssert(Composite.of(2, 3));
  }
}
