package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorCodeTest {

  @Test
  void a_name_typed_in_two_ways_is_one_code() {
    String name = "Tỷ lệ che phủ rừng";
    new EqualsTester()
        .addEqualityGroup(
            IndicatorCode.of(name),
            IndicatorCode.of(Normalizer.normalize(name, Normalizer.Form.NFD)),
            IndicatorCode.of(" Tỷ\u00a0lệ  che\nphủ\trừng "))
        .addEqualityGroup(IndicatorCode.of("tỷ lệ che phủ rừng"))
        .addEqualityGroup(IndicatorCode.of("01"))
        .addEqualityGroup(IndicatorCode.of("1"))
        .testEquals();
    assertThat(IndicatorCode.of("  GDP ")).hasToString("GDP");
    assertThat(IndicatorCode.of("  GDP ").value()).isEqualTo("GDP");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u3000\n"})
  void a_blank_code_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorCode.of(text))
        .withMessage("Indicator code must not be blank: '" + text + "'");
  }

  @Test
  void a_code_has_at_most_1000_characters_on_one_line() {
    assertThat(IndicatorCode.of("ộ".repeat(1000)).value()).hasSize(1000);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorCode.of("ộ".repeat(1001)))
        .withMessage("Indicator code must have at most 1000 characters: 1001 were given");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> IndicatorCode.of("a\u001bb"))
        .withMessage("Indicator code must not have control characters: 'a\u001bb'");
  }

  @Test
  void a_code_is_the_same_after_serialisation() {
    SerializableTester.reserializeAndAssert(IndicatorCode.of("GDP"));
  }
}
