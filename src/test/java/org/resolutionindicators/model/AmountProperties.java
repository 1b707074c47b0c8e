package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.testing.SerializableTester;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Amounts against {@link BigDecimal}, whichever way they are held. */
class AmountProperties {

  @Provide
  Arbitrary<BigDecimal> numbers() {
    Arbitrary<Long> edges =
        Arbitraries.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE, Long.MAX_VALUE / 10, Long.MIN_VALUE / 10);
    Arbitrary<Long> powers = Arbitraries.integers().between(0, 18).map(exponent -> BigInteger.TEN.pow(exponent).longValue());
    Arbitrary<Long> steps = Arbitraries.longs().between(-2, 2);
    Arbitrary<BigInteger> nearEdges =
        Combinators.combine(Arbitraries.oneOf(edges, powers), steps)
            .as((edge, step) -> BigInteger.valueOf(edge).add(BigInteger.valueOf(step)));
    BigInteger most = BigInteger.TEN.pow(100).subtract(BigInteger.ONE);
    Arbitrary<BigInteger> unscaled =
        Arbitraries.oneOf(
            nearEdges,
            Arbitraries.longs().map(BigInteger::valueOf),
            Arbitraries.bigIntegers().between(most.negate(), most));
    Arbitrary<Integer> scales =
        Arbitraries.oneOf(Arbitraries.integers().between(0, 20), Arbitraries.integers().between(0, 100));
    return Combinators.combine(unscaled, scales).as(BigDecimal::new).withoutEdgeCases();
  }

  @Property(tries = 5000)
  void order_and_equality_are_those_of_the_numbers(
      @ForAll("numbers") BigDecimal a, @ForAll("numbers") BigDecimal b) {
    assertOrder(a, b);
    assertOrder(a, a.setScale(a.scale() + 5));
    assertOrder(a.movePointRight(a.scale()), b);
  }

  @Property(tries = 5000)
  void order_is_exact_for_neighbours(
      @ForAll("numbers") BigDecimal a,
      @ForAll @IntRange(max = 100) int decimals,
      @ForAll @IntRange(min = -2, max = 2) int step) {
    BigDecimal near = a.remainder(BigDecimal.TEN.pow(99));
    BigDecimal rounded = near.setScale(Math.min(decimals, near.scale()), RoundingMode.HALF_UP);
    assertOrder(near, rounded);
    assertOrder(near, rounded.add(BigDecimal.valueOf(step, decimals)));
    assertOrder(near.setScale(0, RoundingMode.CEILING), near);
  }

  private static void assertOrder(BigDecimal a, BigDecimal b) {
    Amount left = Amount.of(a);
    Amount right = Amount.of(b);
    assertThat(Integer.signum(left.compareTo(right))).isEqualTo(a.compareTo(b));
    assertThat(Integer.signum(right.compareTo(left))).isEqualTo(b.compareTo(a));
    assertThat(left.equals(right)).isEqualTo(a.compareTo(b) == 0);
    assertThat(left.equals(right) && left.hashCode() != right.hashCode()).isFalse();
  }

  @Property
  void arithmetic_is_that_of_the_numbers(@ForAll("numbers") BigDecimal a, @ForAll("numbers") BigDecimal b) {
    Amount left = Amount.of(a);
    Amount right = Amount.of(b);
    assertNumber(left.plus(right), a.add(b));
    assertNumber(left.minus(right), a.subtract(b));
    assertNumber(left.times(right), a.multiply(b));
    assertNumber(left.negated(), a.negate());
    assertThat(left.plus(right).minus(right)).isEqualTo(left).hasSameHashCodeAs(left);
  }

  private static void assertNumber(Amount amount, BigDecimal number) {
    assertThat(amount.toBigDecimal()).isEqualByComparingTo(number);
    assertThat(amount.signum()).isEqualTo(number.signum());
  }

  @Property
  void the_decimal_of_an_amount_has_no_trailing_noughts(@ForAll("numbers") BigDecimal number) {
    Amount amount = Amount.of(number);
    assertThat(amount.decimals()).isEqualTo(Math.max(0, number.signum() == 0 ? 0 : number.stripTrailingZeros().scale()));
    assertThat(amount.toBigDecimal().scale()).isEqualTo(amount.decimals());
  }

  @Property
  void an_amount_as_printed_is_read_back(@ForAll("numbers") BigDecimal number) {
    Amount amount = Amount.of(number);
    assertThat(amount.toString()).doesNotContain("E");
    assertThat(Amount.of(amount.toString())).isEqualTo(amount);
    SerializableTester.reserializeAndAssert(amount);
  }

  @Property
  void rounding_is_that_of_the_numbers(
      @ForAll("numbers") BigDecimal number, @ForAll @IntRange(max = 30) int decimals, @ForAll RoundingMode mode) {
    Assume.that(mode != RoundingMode.UNNECESSARY);
    assertThat(Amount.of(number).round(decimals, mode).toBigDecimal())
        .isEqualByComparingTo(number.setScale(decimals, mode));
  }

  @Provide
  Arbitrary<Double> doubles() {
    Arbitrary<Double> powersOfTwo = Arbitraries.integers().between(-250, 250).map(exponent -> Math.scalb(1.0, exponent));
    Arbitrary<Double> bits =
        Arbitraries.longs().map(Double::longBitsToDouble).filter(value -> Math.abs(value) > 1e-80 && Math.abs(value) < 1e80);
    Arbitrary<Double> short2 = Arbitraries.integers().map(value -> value / 100.0);
    return Arbitraries.oneOf(powersOfTwo, bits, short2).filter(value -> value != 0);
  }

  @Property
  void the_amount_of_a_double_reads_back_and_no_shorter_decimal_does(@ForAll("doubles") double value) {
    BigDecimal amount = Amount.of(value).toBigDecimal();
    assertThat(amount.doubleValue()).isEqualTo(value);
    int digits = amount.stripTrailingZeros().precision();
    if (digits > 1) {
      BigDecimal exact = new BigDecimal(value);
      assertThat(exact.round(new MathContext(digits - 1, RoundingMode.DOWN)).doubleValue()).isNotEqualTo(value);
      assertThat(exact.round(new MathContext(digits - 1, RoundingMode.UP)).doubleValue()).isNotEqualTo(value);
    }
  }

  @Property
  void a_decimal_of_up_to_15_digits_survives_a_double(
      @ForAll @IntRange(min = -999_999_999) int unscaled, @ForAll @IntRange(max = 15) int scale) {
    BigDecimal number = BigDecimal.valueOf(unscaled, scale);
    assertThat(Amount.of(number.doubleValue())).isEqualTo(Amount.of(number));
  }

  @Property(tries = 5000)
  void digits_with_a_mark_among_them_are_the_decimal(@ForAll long unscaled, @ForAll @IntRange(max = 18) int decimals) {
    assertThat(Amount.ofUnscaled(unscaled, decimals)).isEqualTo(Amount.of(BigDecimal.valueOf(unscaled, decimals)));
  }

  @Property(tries = 5000)
  void units_of_a_decimal_are_the_number_shifted_or_said_to_be_none(
      @ForAll("numbers") BigDecimal value, @ForAll @IntRange(max = 18) int decimals) {
    BigDecimal shifted = value.movePointRight(decimals).stripTrailingZeros();
    boolean isUnits = shifted.scale() <= 0 && shifted.abs().compareTo(new BigDecimal("4611686018427387903")) <= 0;

    assertThat(Amount.of(value).unscaled(decimals)).isEqualTo(isUnits ? shifted.longValueExact() : Amount.NOT_UNSCALED);
  }
}
