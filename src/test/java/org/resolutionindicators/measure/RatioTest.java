package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Amount;

class RatioTest {

  private static Ratio ratio(String over, String under) {
    return Ratio.of(Amount.of(over), Amount.of(under));
  }

  @ParameterizedTest
  @CsvSource({
    "88,    161,   88/161",
    "138,   184,   3/4",
    "1.4,   -0.2,  -7",
    "-1.5,  -0.5,  3",
    "0,     -7.25, 0",
    "0.001, 1000,  1/1000000",
    "7.02,  1,     351/50",
  })
  void a_ratio_prints_as_the_reduced_fraction(String over, String under, String expected) {
    assertThat(ratio(over, under)).hasToString(expected);
  }

  @Test
  void a_denominator_of_nought_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ratio("3.5", "0.00"))
        .withMessage("Ratio must not have the denominator 0: 3.5/0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(0, 0))
        .withMessage("Ratio must not have the denominator 0: 0/0");
  }

  @ParameterizedTest
  @CsvSource({
    "88,  161, 0, 55",
    "88,  161, 1, 54.7",
    "88,  161, 2, 54.66",
    "17,  18,  1, 94.4",
    "1,   3,   2, 33.33",
    "1,   8,   1, 12.5",
    "1,   8,   0, 13",
    "5,   -8,  0, -63",
    "0,   9,   2, 0.00",
  })
  void per_cent_rounds_half_up_with_exactly_so_many_decimals(long over, long under, int decimals, String expected) {
    assertThat(Ratio.of(over, under).percent(decimals)).hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "199,   200,   0, 99",
    "199,   200,   1, 99.5",
    "1999,  2000,  1, 99.9",
    "99996, 100000, 2, 99.99",
    "201,   200,   1, 100.5",
    "2001,  2000,  0, 101",
    "200,   200,   0, 100",
    "200,   200,   2, 100.00",
  })
  void per_cent_is_never_100_unless_all_is_reached(long over, long under, int decimals, String expected) {
    assertThat(Ratio.of(over, under).percent(decimals)).hasToString(expected);
  }

  @Test
  void a_named_rounding_is_followed_even_to_100() {
    assertThat(Ratio.of(199, 200).percent(0, RoundingMode.HALF_UP)).hasToString("100");
    assertThat(Ratio.of(88, 161).percent(1, RoundingMode.DOWN)).hasToString("54.6");
    assertThat(Ratio.of(2, 3).round(3, RoundingMode.HALF_UP)).hasToString("0.667");
    assertThat(Ratio.of(-1, 2).round(0, RoundingMode.FLOOR)).hasToString("-1");
    assertThat(Ratio.of(1, 2).round(2, RoundingMode.UNNECESSARY)).hasToString("0.50");
  }

  @Test
  void rounding_that_must_not_lose_digits_fails_if_it_would() {
    Ratio third = Ratio.of(1, 3);
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> third.round(2, RoundingMode.UNNECESSARY));
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(() -> third.percent(2, RoundingMode.UNNECESSARY));
  }

  @Test
  void negative_decimals_are_refused() {
    String message = "Decimals to round to must not be negative: -1";
    Ratio third = Ratio.of(1, 3);
    assertThatIllegalArgumentException().isThrownBy(() -> third.percent(-1)).withMessage(message);
    assertThatIllegalArgumentException().isThrownBy(() -> third.percent(-1, RoundingMode.DOWN)).withMessage(message);
    assertThatIllegalArgumentException().isThrownBy(() -> third.round(-1, RoundingMode.DOWN)).withMessage(message);
  }

  @Test
  void a_ratio_with_an_end_is_an_amount_and_one_without_is_not() {
    assertThat(Ratio.of(1, 8).toAmount()).isEqualTo(Amount.of("0.125"));
    assertThat(Ratio.of(-6, 3).toAmount()).isEqualTo(Amount.of(-2));
    assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Ratio.of(1, 3).toAmount());
  }

  @Test
  void an_amount_is_a_ratio() {
    assertThat(Ratio.of(Amount.of("0.30"))).isEqualTo(Ratio.of(3, 10));
    assertThat(Ratio.of(Amount.of("0.1").plus(Amount.of("0.2")))).isEqualTo(Ratio.of(Amount.of("0.3")));
  }

  @Test
  void ratios_are_ordered_by_value() {
    assertThat(Ratio.of(1, 3)).isLessThan(Ratio.of(34, 100)).isGreaterThan(Ratio.of(33, 100));
    assertThat(Ratio.of(-1, 2)).isLessThan(Ratio.of(-1, 3)).isEqualByComparingTo(Ratio.of(2, -4));
  }

  @Test
  void equal_ratios_are_the_same_number() {
    new EqualsTester()
        .addEqualityGroup(Ratio.of(1, 2), Ratio.of(50, 100), Ratio.of(-3, -6), ratio("0.5", "1.00"))
        .addEqualityGroup(Ratio.of(-1, 2), Ratio.of(1, -2))
        .addEqualityGroup(Ratio.of(2, 1), ratio("1e3", "500"))
        .addEqualityGroup(Ratio.of(0, 5), Ratio.of(0, -9))
        .testEquals();
    SerializableTester.reserializeAndAssert(Ratio.of(88, 161));
  }

  @ParameterizedTest
  @CsvSource({
    "1,    3,   2, 0.335",
    "1,    3,   0, 0.5",
    "-1,   3,   2, -0.335",
    "2,    3,   1, 0.65",
    "1,    4,   2, 0.25",
    "1,    4,   1, 0.25",
    "1,    8,   1, 0.15",
    "-1,   8,   2, -0.125",
    "100,  1,   0, 100",
    "0,    7,   3, 0",
  })
  void a_stand_in_lies_between_the_same_neighbours(long over, long under, int decimals, String expected) {
    assertThat(Ratio.of(over, under).standIn(decimals)).isEqualTo(Amount.of(expected));
  }

  @Test
  void a_stand_in_at_less_than_no_decimals_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(1, 3).standIn(-1))
        .withMessage("Decimals to round to must not be negative: -1");
  }

  @ParameterizedTest
  @CsvSource({
    "1,  3,  3,     1",
    "2,  7,  -3.5,  -1",
    "5,  6,  0,     0",
    "9,  12, 100,   75",
    "1,  3,  0.01,  1/300",
    "-1, 2,  1e3,   -500",
  })
  void times_is_exact_and_reduced(long over, long under, String factor, String expected) {
    assertThat(Ratio.of(over, under).times(Amount.of(factor))).hasToString(expected);
  }

  @Test
  void a_ratio_is_not_divided_by_nought() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Ratio.of(1, 3).dividedBy(Ratio.of(0, 5)))
        .withMessage("Ratio must not be divided by 0: 1/3");
  }
}
