package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MethodEditionTest {
  private static MethodEdition.Builder edition(String id) {
    return MethodEdition.builder().id(id).authority("Office of Lights").edition("2020");
  }

  @Test
  void an_id_is_what_can_be_typed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edition("Traffic Light").addSources("Gazette 7/2020").build())
        .withMessage("Id of a method must be such as healthy-people-2020: 'Traffic Light'");
  }

  @Test
  void a_method_without_a_source_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> edition("traffic-light").build())
        .withMessage("Method 'traffic-light' must have a source");
  }

  @Test
  void no_more_can_pass_than_count() {
    assertThatIllegalArgumentException().isThrownBy(() -> Passes.of(3, 2)).withMessage("Passed must be 0 to 2: 3");
    assertThatIllegalArgumentException().isThrownBy(() -> Passes.of(-1, 2)).withMessage("Passed must be 0 to 2: -1");
  }
}
