package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;

class IndicatorTest {
  private static final IndicatorCode POVERTY = IndicatorCode.of("POVERTY");

  private static Indicator.Builder poverty() {
    return Indicator.builder().code(POVERTY).direction(Direction.DESCENDING);
  }

  @Test
  void an_indicator_known_by_its_name_has_defaults() {
    Indicator gdp = Indicator.of("Tăng trưởng GDP", Direction.ASCENDING);
    assertThat(gdp.code()).isEqualTo(IndicatorCode.of("Tăng trưởng GDP"));
    assertThat(gdp.name()).isEqualTo("Tăng trưởng GDP");
    assertThat(gdp.direction()).isEqualTo(Direction.ASCENDING);
    assertThat(gdp.kind()).isEqualTo(IndicatorKind.LEVEL);
    assertThat(gdp.accumulation()).isEqualTo(Accumulation.LAST);
    assertThat(gdp.group()).isEmpty();
    assertThat(gdp.unit()).isEmpty();
    assertThat(gdp.partOf()).isEmpty();
    assertThat(gdp.composite()).isEmpty();
    assertThat(gdp.decimals()).isEmpty();
    assertThat(gdp.isCountable()).isTrue();
  }

  @Test
  void a_part_of_another_is_not_countable() {
    assertThat(poverty().partOf(IndicatorCode.of("LIVING")).build().isCountable()).isFalse();
    assertThat(poverty().composite(Composite.all()).build().isCountable()).isTrue();
  }

  @Test
  void an_indicator_is_equal_by_all_attributes() {
    new EqualsTester()
        .addEqualityGroup(poverty().build(), poverty().name("POVERTY").kind(IndicatorKind.LEVEL).build())
        .addEqualityGroup(Indicator.builder().code(POVERTY).direction(Direction.ASCENDING).build())
        .addEqualityGroup(poverty().name("Tỷ lệ hộ nghèo").build())
        .addEqualityGroup(poverty().group("xã hội").build())
        .addEqualityGroup(poverty().unit("%").build())
        .addEqualityGroup(poverty().kind(IndicatorKind.RATE).build())
        .addEqualityGroup(poverty().accumulation(Accumulation.MEAN).build())
        .addEqualityGroup(poverty().partOf(IndicatorCode.of("LIVING")).build())
        .addEqualityGroup(poverty().composite(Composite.any()).build())
        .addEqualityGroup(poverty().decimals(2).build())
        .addEqualityGroup(poverty().decimals(0).build())
        .testEquals();
  }

  @Test
  void decimals_are_those_an_amount_may_have() {
    assertThat(poverty().decimals(100).build().decimals()).hasValue(100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> poverty().decimals(101).build())
        .withMessage("Decimals of indicator 'POVERTY' must be 0 to 100: 101");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> poverty().decimals(-1).build())
        .withMessage("Decimals of indicator 'POVERTY' must be 0 to 100: -1");
  }

  @Test
  void an_indicator_is_no_part_of_itself() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> poverty().partOf(POVERTY).build())
        .withMessage("Indicator 'POVERTY' must not be a part of itself");
  }

  @Test
  void a_builder_wants_code_and_direction_and_no_part_twice() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Indicator.builder().build())
        .withMessage("Cannot build Indicator, some of required attributes are not set [code, direction]");
    assertThatIllegalStateException()
        .isThrownBy(() -> Indicator.builder().code(POVERTY).build())
        .withMessage("Cannot build Indicator, some of required attributes are not set [direction]");
    assertThatIllegalStateException()
        .isThrownBy(() -> poverty().direction(Direction.ASCENDING))
        .withMessage("Builder of Indicator is strict, attribute is already set: direction");
    assertThatIllegalStateException()
        .isThrownBy(() -> poverty().decimals(1).decimals(2))
        .withMessage("Builder of Indicator is strict, attribute is already set: decimals");
  }

  @Test
  void an_indicator_is_the_same_after_serialisation() {
    SerializableTester.reserializeAndAssert(poverty().build());
    SerializableTester.reserializeAndAssert(
        poverty()
            .name("Tỷ lệ hộ nghèo")
            .group("xã hội")
            .unit("%")
            .kind(IndicatorKind.RATE)
            .accumulation(Accumulation.EVERY)
            .partOf(IndicatorCode.of("LIVING"))
            .composite(Composite.of(2, 3))
            .decimals(2)
            .build());
  }
}
