package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @Test
  void a_code_may_say_since_when_it_is_meant() {
    LocalityCode later = LocalityCode.of("80").since(LocalDate.of(2025, 7, 1));
    assertThat(later).hasToString("80@2025-07-01").isNotEqualTo(LocalityCode.of("80"));
    assertThat(later.since()).contains(LocalDate.of(2025, 7, 1));
    assertThat(later.bare()).isEqualTo("80");
    assertThat(later.since(LocalDate.of(2030, 1, 1))).hasToString("80@2030-01-01");
    assertThat(LocalityCode.of("80").since()).isEmpty();
    assertThat(LocalityCode.of("80").bare()).isEqualTo("80");
  }

  @ParameterizedTest
  @ValueSource(strings = {"80@2025-02-30", "80@2025", "@2025-07-01", "80@2025-07-01x", "a@b"})
  void what_looks_like_a_day_and_is_none_belongs_to_the_code(String code) {
    assertThat(LocalityCode.of(code).since()).isEmpty();
    assertThat(LocalityCode.of(code).bare()).isEqualTo(code);
  }

  @Test
  void a_locality_is_valid_from_its_first_day_until_the_day_after_its_last() {
    LocalDate from = LocalDate.of(2021, 1, 1);
    LocalDate until = LocalDate.of(2025, 7, 1);
    Locality locality =
        Locality.builder().code(LocalityCode.of("80")).validFrom(from).validUntil(until).build();
    assertThat(locality.isValidOn(from.minusDays(1))).isFalse();
    assertThat(locality.isValidOn(from)).isTrue();
    assertThat(locality.isValidOn(until.minusDays(1))).isTrue();
    assertThat(locality.isValidOn(until)).isFalse();
    assertThat(Locality.of("80").isValidOn(LocalDate.MIN)).isTrue();
  }

  @Test
  void a_locality_without_a_first_day_is_valid_since_its_code_is_meant() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    assertThat(Locality.of("80@2025-07-01").isValidOn(day.minusDays(1))).isFalse();
    assertThat(Locality.of("80@2025-07-01").isValidOn(day)).isTrue();
    Locality earlier = Locality.builder().code(LocalityCode.of("80@2025-07-01")).validFrom(day.minusDays(9)).build();
    assertThat(earlier.isValidOn(day.minusDays(1))).isTrue();
  }

  @Test
  void a_locality_ends_after_it_began() {
    LocalDate day = LocalDate.of(2025, 7, 1);
    Locality.Builder builder = Locality.builder().code(LocalityCode.of("80")).validFrom(day).validUntil(day);
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("Locality '80' must end after it began: from 2025-07-01 until 2025-07-01");
  }

  @Test
  void a_locality_keeps_the_codes_of_other_schemes() {
    Locality locality =
        Locality.builder().code(LocalityCode.of("80")).putOtherCodes("ISO 3166-2", "VN-41").build();
    assertThat(locality.otherCodes()).containsExactly(Map.entry("ISO 3166-2", "VN-41"));
    assertThat(locality).isNotEqualTo(Locality.of("80"));
    SerializableTester.reserializeAndAssert(locality);
  }
}
