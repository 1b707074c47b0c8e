package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrowthTest {

  @ParameterizedTest
  @CsvSource({"1.21, 2, 11/10", "0, 5, 0", "1, 7, 1", "8, 3, 2", "32, 1, 32", "0.000001, 3, 1/100", "7, 1, 7"})
  void a_root_that_is_a_ratio_is_exact(String radicand, int degree, String root) {
    assertThat(Growth.root(Ratio.of(radicand), degree)).hasToString(root);
  }

  @Test
  void a_root_of_thirds_is_exact() {
    assertThat(Growth.root(Ratio.of(4, 9), 2)).isEqualTo(Ratio.of(2, 3));
    assertThat(Growth.root(Ratio.of(1, 3), 1)).isEqualTo(Ratio.of(1, 3));
  }

  @Test
  void any_other_root_has_30_decimals_rounded_down() {
    assertThat(Growth.root(Ratio.of("2"), 2)).isEqualTo(Ratio.of("1.414213562373095048801688724209"));
    assertThat(Growth.root(Ratio.of("2"), 3)).isEqualTo(Ratio.of("1.259921049894873164767210607278"));
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 4.44, 0.046070913040346912884111398991",
    "0.3, 4.44, 0.004768901704573478842668622511",
    "2,   0.5,  1.414213562373095048801688724209",
  })
  void a_power_with_a_broken_exponent(String base, String exponent, String power) {
    assertThat(Growth.power(Ratio.of(base), Ratio.of(exponent))).isEqualTo(Ratio.of(power));
  }

  @ParameterizedTest
  @CsvSource({"0.5, 3, 1/8", "4, 1.5, 8", "0, 4.44, 0", "1, 4.44, 1", "7, 0, 1", "0, 0, 1"})
  void a_power_that_is_a_ratio_is_exact(String base, String exponent, String power) {
    assertThat(Growth.power(Ratio.of(base), Ratio.of(exponent))).hasToString(power);
  }

  @Test
  void a_threshold_hit_exactly_is_found_equal() {
    assertThat(Growth.yearly(Ratio.of("1"), Ratio.of("1.077284003884375"), 5).value().orElseThrow())
        .isEqualTo(Ratio.of("0.015"));
  }

  @ParameterizedTest
  @CsvSource({
    "0,  1,  1, ZERO_BASELINE",
    "0,  0,  1, ZERO_BASELINE",
    "1,  -1, 1, SIGN_CHANGE",
    "-1, 1,  0, SIGN_CHANGE",
    "1,  2,  0, NO_TIME",
    "1,  2, -3, NO_TIME",
  })
  void growth_that_cannot_be_told(String from, String to, int years, Undefined why) {
    assertThat(Growth.yearly(Ratio.of(from), Ratio.of(to), years)).isEqualTo(Measured.undefined(why));
  }

  @Test
  void negative_and_endless_terms_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Growth.root(Ratio.of("-0.5"), 2))
        .withMessage("Radicand must not be negative: -0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Growth.root(Ratio.of("2"), 0))
        .withMessage("Degree of a root must be 1 or more: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Growth.power(Ratio.of("-2"), Ratio.of("2")))
        .withMessage("Base of a power must not be negative: -2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Growth.power(Ratio.of("2"), Ratio.of("-0.5")))
        .withMessage("Exponent must not be negative: -0.5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Growth.power(Ratio.of("2"), Ratio.of("1001")))
        .withMessage("Exponent must be a fraction of numbers up to 1000: 1001");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Growth.power(Ratio.of("2"), Ratio.of(1, 1_001)))
        .withMessage("Exponent must be a fraction of numbers up to 1000: 1/1001");
  }
}
