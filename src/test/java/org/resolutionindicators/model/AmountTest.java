package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {
  private static final String NINES = "9".repeat(100);

  @Test
  void amounts_are_equal_if_they_are_one_number() {
    new EqualsTester()
        .addEqualityGroup(
            Amount.of(1),
            Amount.of("1"),
            Amount.of("1.0"),
            Amount.of("1.00"),
            Amount.of(1.0),
            Amount.of(new BigDecimal("1.000")))
        .addEqualityGroup(Amount.of(100), Amount.of("1E+2"), Amount.of("100.0"), Amount.of(new BigDecimal("1E+2")))
        .addEqualityGroup(Amount.ZERO, Amount.of(0), Amount.of("-0.00"), Amount.of(-0.0), Amount.of("0E+999999999"))
        .addEqualityGroup(Amount.of("0.1"), Amount.of(0.1), Amount.of("1e-1"))
        .addEqualityGroup(Amount.of("-0.1"))
        .addEqualityGroup(Amount.of(10))
        .addEqualityGroup(Amount.of("1e30"), Amount.of("1e15").times(Amount.of("1e15")), Amount.of("1" + "0".repeat(30)))
        .addEqualityGroup(Amount.of("1e-30"), Amount.of("1e-15").times(Amount.of("1e-15")))
        .testEquals();
  }

  @Test
  void an_amount_that_shrinks_back_into_a_long_equals_one_made_from_a_long() {
    Amount beyond = Amount.of(Long.MAX_VALUE).plus(Amount.of(1));
    assertThat(beyond).hasToString("9223372036854775808");
    assertThat(beyond.minus(Amount.of(1))).isEqualTo(Amount.of(Long.MAX_VALUE)).hasSameHashCodeAs(Amount.of(Long.MAX_VALUE));
    assertThat(beyond.negated()).isEqualTo(Amount.of(Long.MIN_VALUE)).hasSameHashCodeAs(Amount.of(Long.MIN_VALUE));
    assertThat(Amount.of(Long.MIN_VALUE).negated()).isEqualTo(beyond);
  }

  @ParameterizedTest
  @CsvSource({
    "1.50, 1.5",
    "-0.0, 0",
    "+7, 7",
    "1e3, 1000",
    "12E-1, 1.2",
    "1E+20, 100000000000000000000",
    "0.000000000000000001, 0.000000000000000001",
    "0.0000000000000000001, 0.0000000000000000001",
  })
  void an_amount_prints_plain_and_without_trailing_noughts(String given, String printed) {
    assertThat(Amount.of(given)).hasToString(printed);
    assertThat(Amount.of(printed)).isEqualTo(Amount.of(given));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " 1", "1,5", "x", "1e", "0x1", "NaN", "1e99999999999"})
  void a_text_that_is_no_decimal_number_is_refused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(text))
        .withMessage("Amount must be a decimal number such as -1.5: '" + text + "'");
  }

  @Test
  void a_number_has_at_most_100_digits_on_each_side() {
    assertThat(Amount.of(NINES + "." + NINES)).hasToString(NINES + "." + NINES);
    assertThat(Amount.of("1e99").decimals()).isZero();
    assertThat(Amount.of("1e-100").decimals()).isEqualTo(100);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of("1e100"))
        .withMessage("Amount must have at most 100 digits before the decimal mark: 1E+100");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of("-1e-101"))
        .withMessage("Amount must have at most 100 digits after the decimal mark: -1E-101");
    assertThat(Amount.of("1." + "0".repeat(150))).isEqualTo(Amount.of(1));
  }

  @Test
  void huge_numbers_are_refused_before_anything_large_is_built() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of("1e999999999"))
        .withMessage("Amount must have at most 100 digits before the decimal mark: 1E+999999999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of("1e-999999999"))
        .withMessage("Amount must have at most 100 digits after the decimal mark: 1E-999999999");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(new BigDecimal(BigInteger.TEN, Integer.MIN_VALUE)))
        .withMessage("Amount must have at most 100 digits before the decimal mark: 1.0E+2147483649");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(new BigDecimal(BigInteger.TEN, Integer.MAX_VALUE)))
        .withMessage("Amount must have at most 100 digits after the decimal mark: 1.0E-2147483646");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of("1".repeat(1 << 20)))
        .withMessage("Amount must be written with at most 220 characters: 1048576 were given");
    assertThat(Amount.of(new BigDecimal(BigInteger.ZERO, Integer.MIN_VALUE))).isSameAs(Amount.ZERO);
  }

  @Test
  void a_double_is_its_shortest_decimal() {
    assertThat(Amount.of(0.1)).hasToString("0.1");
    assertThat(Amount.of(1.15)).hasToString("1.15");
    assertThat(Amount.of(0.1 + 0.2)).hasToString("0.30000000000000004");
    assertThat(Amount.of(1e23)).hasToString("1" + "0".repeat(23));
    assertThat(Amount.of(2e23)).hasToString("2" + "0".repeat(23));
    assertThat(Amount.of(-123456.789)).hasToString("-123456.789");
    assertThat(Amount.of((double) Long.MAX_VALUE)).hasToString("9223372036854776000");
  }

  @Test
  void a_power_of_two_is_its_shortest_decimal_although_a_nearer_one_does_not_read_back() {
    assertThat(Amount.of(0x1p-44)).hasToString("0.00000000000005684341886080802");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void a_double_that_is_not_finite_is_refused(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(value))
        .withMessage("Amount must be finite: " + value);
  }

  @Test
  void a_double_with_too_many_digits_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(Double.MIN_VALUE))
        .withMessage("Amount must have at most 100 digits after the decimal mark: 5E-324");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(Double.MAX_VALUE))
        .withMessage("Amount must have at most 100 digits before the decimal mark: 1.7976931348623157E+308");
  }

  @Test
  void amounts_are_ordered_across_scales_where_a_long_overflows() {
    assertThat(Amount.of(Long.MAX_VALUE)).isGreaterThan(Amount.of("9.223372036854775807"));
    assertThat(Amount.of("9.223372036854775807")).isLessThan(Amount.of(Long.MAX_VALUE));
    assertThat(Amount.of(Long.MIN_VALUE)).isLessThan(Amount.of("-9.223372036854775808"));
    assertThat(Amount.of("-9.223372036854775808")).isGreaterThan(Amount.of(Long.MIN_VALUE));
    assertThat(Amount.of(9)).isLessThan(Amount.of("9.223372036854775807"));
    assertThat(Amount.of(10)).isGreaterThan(Amount.of("9.223372036854775807"));
    assertThat(Amount.of(-9)).isGreaterThan(Amount.of("-9.223372036854775808"));
    assertThat(Amount.of(Long.MAX_VALUE)).isLessThan(Amount.of("9223372036854775807.1"));
    assertThat(Amount.of("0.0000000000000000001")).isGreaterThan(Amount.ZERO).isLessThan(Amount.of("1e-18"));
    assertThat(Amount.of("7.18")).isLessThan(Amount.of("7.5"));
  }

  @Test
  void arithmetic_is_exact() {
    assertThat(Amount.of(0.1).plus(Amount.of(0.2))).isEqualTo(Amount.of("0.3"));
    assertThat(Amount.of("0.3").minus(Amount.of("0.1"))).isEqualTo(Amount.of("0.2"));
    assertThat(Amount.of("1.5").times(Amount.of("-0.2"))).isEqualTo(Amount.of("-0.3"));
    assertThat(Amount.of("1.5").minus(Amount.of("1.50"))).isEqualTo(Amount.ZERO);
    assertThat(Amount.of("1.5").negated()).isEqualTo(Amount.of("-1.5"));
    assertThat(Amount.ZERO.negated()).isEqualTo(Amount.ZERO);
    assertThat(Amount.of("0.5").times(Amount.of(2)).decimals()).isZero();
  }

  @Test
  void arithmetic_may_leave_the_range_of_the_factories() {
    Amount product = Amount.of("1e99").times(Amount.of("1e99"));
    assertThat(product.toBigDecimal()).isEqualByComparingTo("1e198");
    assertThat(Amount.of("1e-100").times(Amount.of("1e-100")).decimals()).isEqualTo(200);
  }

  @Test
  void sign_and_decimals_are_those_of_the_number() {
    assertThat(Amount.of("-0.5").signum()).isEqualTo(-1);
    assertThat(Amount.of("-1e30").signum()).isEqualTo(-1);
    assertThat(Amount.ZERO.signum()).isZero();
    assertThat(Amount.of("1e30").signum()).isEqualTo(1);
    assertThat(Amount.of("7.020").decimals()).isEqualTo(2);
    assertThat(Amount.of("1e3").decimals()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "7.025, 2, HALF_UP, 7.03",
    "-7.025, 2, HALF_UP, -7.03",
    "7.025, 2, HALF_EVEN, 7.02",
    "7.025, 2, FLOOR, 7.02",
    "-7.025, 2, FLOOR, -7.03",
    "99.96, 1, HALF_UP, 100",
    "99.96, 2, HALF_UP, 99.96",
    "99.96, 200, HALF_UP, 99.96",
    "0.4, 0, HALF_UP, 0",
    "9223372036854775807.5, 0, HALF_UP, 9223372036854775808",
    "1.00000000000000000000000000005, 28, HALF_UP, 1.0000000000000000000000000001",
  })
  void rounding_follows_the_named_mode(String amount, int decimals, RoundingMode mode, String rounded) {
    assertThat(Amount.of(amount).round(decimals, mode)).isEqualTo(Amount.of(rounded));
  }

  @Test
  void rounding_refuses_what_it_cannot_do() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.of(1).round(-1, RoundingMode.HALF_UP))
        .withMessage("Decimals to round to must not be negative: -1");
    assertThatThrownBy(() -> Amount.of("1.5").round(0, RoundingMode.UNNECESSARY)).isInstanceOf(ArithmeticException.class);
    Amount amount = Amount.of("1.5");
    assertThat(amount.round(1, RoundingMode.UNNECESSARY)).isSameAs(amount);
  }

  @Test
  void an_amount_is_the_same_after_serialisation() {
    SerializableTester.reserializeAndAssert(Amount.of("-7.02"));
    SerializableTester.reserializeAndAssert(Amount.of(Long.MIN_VALUE));
    SerializableTester.reserializeAndAssert(Amount.of(NINES + "." + NINES));
    SerializableTester.reserializeAndAssert(Amount.ZERO);
  }

  @Test
  void digits_and_units_have_0_to_18_decimals() {
    assertThat(Amount.ofUnscaled(702, 2)).hasToString("7.02");
    assertThat(Amount.of("7.02").unscaled(3)).isEqualTo(7020);
    assertThat(Amount.of("7.02").unscaled(1)).isEqualTo(Amount.NOT_UNSCALED);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.ofUnscaled(1, 19))
        .withMessage("Decimals must be 0 to 18: 19");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Amount.ZERO.unscaled(-1))
        .withMessage("Decimals must be 0 to 18: -1");
  }
}
