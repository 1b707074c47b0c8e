package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;

class OriginTest {

  private static Origin.Builder second() {
    return Origin.builder().source("a.csv").line(2);
  }

  @Test
  void a_row_without_an_id_has_its_line_for_one() {
    assertThat(second().build().id()).isEqualTo("2");
    assertThat(second().id("VN2019-01").build().id()).isEqualTo("VN2019-01");
    assertThat(second().build().text()).isEmpty();
    assertThat(second().build().note()).isEmpty();
  }

  @Test
  void an_origin_is_equal_by_all_attributes() {
    new EqualsTester()
        .addEqualityGroup(second().build(), second().id("2").build())
        .addEqualityGroup(Origin.builder().source("b.csv").line(2).build())
        .addEqualityGroup(Origin.builder().source("a.csv").line(3).build())
        .addEqualityGroup(second().id("x").build())
        .addEqualityGroup(second().text("6,6-6,8").build())
        .addEqualityGroup(second().note("ước").build())
        .testEquals();
  }

  @Test
  void lines_are_counted_from_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Origin.builder().source("a.csv").line(0).build())
        .withMessage("Line of an origin must be 1 or more: 0");
  }

  @Test
  void a_builder_wants_source_and_line_and_no_part_twice() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Origin.builder().build())
        .withMessage("Cannot build Origin, some of required attributes are not set [source, line]");
    assertThatIllegalStateException()
        .isThrownBy(() -> second().line(3))
        .withMessage("Builder of Origin is strict, attribute is already set: line");
  }

  @Test
  void an_origin_is_the_same_after_serialisation() {
    SerializableTester.reserializeAndAssert(second().build());
    SerializableTester.reserializeAndAssert(second().id("VN2019-01").text("6,6-6,8").note("ước").build());
  }
}
