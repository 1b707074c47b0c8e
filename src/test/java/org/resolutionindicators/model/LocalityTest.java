package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import org.junit.jupiter.api.Test;

class LocalityTest {

  private static Locality ducHoa() {
    return Locality.builder()
        .code(LocalityCode.of("80-001"))
        .name("Đức Hòa")
        .level(LocalityLevel.DISTRICT)
        .parent(LocalityCode.of("80"))
        .build();
  }

  @Test
  void a_locality_keeps_its_parts() {
    assertThat(ducHoa().code()).hasToString("80-001");
    assertThat(ducHoa().name()).isEqualTo("Đức Hòa");
    assertThat(ducHoa().level()).contains(LocalityLevel.DISTRICT);
    assertThat(ducHoa().parent()).contains(LocalityCode.of("80"));
    assertThat(ducHoa().isUnnamed()).isFalse();
  }

  @Test
  void a_locality_is_equal_by_all_attributes() {
    LocalityCode code = LocalityCode.of("80-001");
    new EqualsTester()
        .addEqualityGroup(ducHoa(), ducHoa())
        .addEqualityGroup(Locality.of("80-001"), Locality.of(code), Locality.builder().code(code).name("80-001").build())
        .addEqualityGroup(Locality.builder().code(code).name("Đức Hòa").build())
        .addEqualityGroup(Locality.builder().code(code).level(LocalityLevel.DISTRICT).build())
        .addEqualityGroup(Locality.builder().code(code).parent(LocalityCode.of("80")).build())
        .addEqualityGroup(Locality.unnamed(), Locality.of("-"))
        .testEquals();
  }

  @Test
  void data_that_name_no_place_have_the_unnamed_one() {
    assertThat(Locality.unnamed().isUnnamed()).isTrue();
    assertThat(Locality.of("Đức Hòa").isUnnamed()).isFalse();
  }

  @Test
  void a_name_is_its_own_code() {
    Locality locality = Locality.of(" Đức  Hòa ");
    assertThat(locality.name()).isEqualTo("Đức Hòa");
    assertThat(locality.code()).isEqualTo(LocalityCode.of("Đức Hòa"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Locality.of(" "))
        .withMessage("Locality code must not be blank: ' '");
  }

  @Test
  void leading_noughts_of_a_code_are_kept() {
    assertThat(LocalityCode.of("01")).isNotEqualTo(LocalityCode.of("1")).hasToString("01");
  }

  @Test
  void a_builder_wants_the_code_and_no_part_twice() {
    Locality.Builder builder = Locality.builder().name("Đức Hòa");
    assertThatIllegalStateException()
        .isThrownBy(builder::build)
        .withMessage("Cannot build Locality, some of required attributes are not set [code]");
    assertThatIllegalStateException()
        .isThrownBy(() -> builder.name("Cần Đước"))
        .withMessage("Builder of Locality is strict, attribute is already set: name");
  }

  @Test
  void a_locality_is_the_same_after_serialisation() {
    SerializableTester.reserializeAndAssert(ducHoa());
    SerializableTester.reserializeAndAssert(Locality.unnamed());
  }
}
