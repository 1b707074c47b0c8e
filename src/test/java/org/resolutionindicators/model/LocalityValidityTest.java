package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Since when a code is meant, and on which days a place is what is said of it. */
class LocalityValidityTest {
  private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

  private static LocalityCode code(String text) {
    return LocalityCode.of(text);
  }

  @Test
  void a_code_says_since_when_it_is_meant() {
    LocalityCode dated = code("80").since(REFORM);
    assertThat(dated).hasToString("80@2025-07-01").isEqualTo(code("80@2025-07-01")).isNotEqualTo(code("80"));
    assertThat(dated.since()).contains(REFORM);
    assertThat(dated.bare()).isEqualTo("80");
    assertThat(code("80").since()).isEmpty();
    assertThat(code("80").bare()).isEqualTo("80");
  }

  @Test
  void another_day_takes_the_place_of_the_first() {
    assertThat(code("80@2025-07-01").since(LocalDate.of(2026, 1, 1))).hasToString("80@2026-01-01");
  }

  @Test
  void only_a_day_of_the_calendar_behind_a_code_is_a_day() {
    String[] texts = {"80@2025-02-30", "80@2025-7-1", "@2025-07-01", "80@", "80 2025-07-01", "80@2025-07-01x"};
    for (String text : texts) {
      assertThat(code(text).since()).as(text).isEmpty();
      assertThat(code(text).bare()).isEqualTo(text);
    }
    assertThat(code("a@b@2024-02-29").since()).contains(LocalDate.of(2024, 2, 29));
    assertThat(code("a@b@2024-02-29").bare()).isEqualTo("a@b");
  }

  @Test
  void a_day_that_would_not_be_read_back_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> code("80").since(LocalDate.of(10_000, 1, 1)))
        .withMessage("Day since which a locality code is meant must be of the years 0 to 9999: '80' since +10000-01-01");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> code("80@2025-07-01").since(LocalDate.of(-1, 1, 1)))
        .withMessage("Day since which a locality code is meant must be of the years 0 to 9999: '80' since -0001-01-01");
    assertThat(code("80").since(LocalDate.of(9999, 12, 31)).since()).contains(LocalDate.of(9999, 12, 31));
    assertThat(code("80").since(LocalDate.of(0, 1, 1)).since()).contains(LocalDate.of(0, 1, 1));
  }

  @Test
  void a_place_is_valid_from_its_first_day_until_the_day_before_its_end() {
    Locality place = Locality.builder().code(code("80")).validFrom(LocalDate.of(2021, 1, 1)).validUntil(REFORM).build();
    assertThat(place.isValidOn(LocalDate.of(2020, 12, 31))).isFalse();
    assertThat(place.isValidOn(LocalDate.of(2021, 1, 1))).isTrue();
    assertThat(place.isValidOn(LocalDate.of(2025, 6, 30))).isTrue();
    assertThat(place.isValidOn(REFORM)).isFalse();
    assertThat(place.validFrom()).contains(LocalDate.of(2021, 1, 1));
    assertThat(place.validUntil()).contains(REFORM);
  }

  @Test
  void a_day_that_is_not_given_bounds_nothing() {
    assertThat(Locality.of("80").isValidOn(LocalDate.MIN)).isTrue();
    assertThat(Locality.of("80").isValidOn(LocalDate.MAX)).isTrue();
  }

  @Test
  void the_day_of_the_code_is_the_first_unless_another_is_given() {
    assertThat(Locality.of("80@2025-07-01").isValidOn(REFORM.minusDays(1))).isFalse();
    assertThat(Locality.of("80@2025-07-01").isValidOn(REFORM)).isTrue();
    Locality later = Locality.builder().code(code("80@2025-07-01")).validFrom(LocalDate.of(2026, 1, 1)).build();
    assertThat(later.isValidOn(REFORM)).isFalse();
    assertThat(later.isValidOn(LocalDate.of(2026, 1, 1))).isTrue();
  }

  @Test
  void a_place_ends_after_it_began() {
    Locality.Builder turned = Locality.builder().code(code("80")).validFrom(REFORM).validUntil(REFORM);
    assertThatIllegalArgumentException()
        .isThrownBy(turned::build)
        .withMessage("Locality '80' must end after it began: from 2025-07-01 until 2025-07-01");
    Locality.Builder dated = Locality.builder().code(code("80@2025-07-01")).validUntil(LocalDate.of(2025, 1, 1));
    assertThatIllegalArgumentException()
        .isThrownBy(dated::build)
        .withMessage("Locality '80@2025-07-01' must end after it began: from 2025-07-01 until 2025-01-01");
  }

  @Test
  void validity_and_other_codes_belong_to_what_is_equal() {
    new EqualsTester()
        .addEqualityGroup(Locality.of("80"), Locality.builder().code(code("80")).build())
        .addEqualityGroup(Locality.builder().code(code("80")).validFrom(REFORM).build())
        .addEqualityGroup(Locality.builder().code(code("80")).validUntil(REFORM).build())
        .addEqualityGroup(Locality.builder().code(code("80")).putOtherCodes("ISO 3166-2", "VN-41").build())
        .testEquals();
  }

  @Test
  void a_place_is_the_same_after_serialisation() {
    Locality place =
        Locality.builder().code(code("80")).validUntil(REFORM).putOtherCodes("ISO 3166-2", "VN-41").build();
    assertThat(SerializableTester.reserializeAndAssert(place).otherCodes()).containsEntry("ISO 3166-2", "VN-41");
  }
}
