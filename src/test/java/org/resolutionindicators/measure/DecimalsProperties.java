package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Positive;

class DecimalsProperties {
  private static BigDecimal decimal(Ratio ratio) {
    return new BigDecimal(ratio.numerator()).divide(new BigDecimal(ratio.denominator()));
  }

  @Property
  void an_amount_of_any_length_is_the_number(@ForAll BigInteger digits, @ForAll @IntRange(max = 450) int scale) {
    BigInteger many = digits.multiply(BigInteger.TEN.pow(300)).add(digits);
    BigDecimal value = new BigDecimal(many, scale);

    assertThat(Decimals.amount(value).toBigDecimal()).isEqualByComparingTo(value);
  }

  @Property
  void a_number_with_a_negative_scale_is_taken(@ForAll long digits, @ForAll @IntRange(max = 250) int zeros) {
    assertThat(Decimals.amount(BigDecimal.valueOf(digits, -zeros)).toBigDecimal())
        .isEqualByComparingTo(BigDecimal.valueOf(digits, -zeros));
  }

  @Property
  void arithmetic_of_ratios_is_that_of_decimals(
      @ForAll @BigRange(min = "-1000", max = "1000") BigDecimal a,
      @ForAll @BigRange(min = "-1000", max = "1000") BigDecimal b) {
    Ratio x = Ratio.of(Decimals.amount(a));
    Ratio y = Ratio.of(Decimals.amount(b));

    assertThat(decimal(Decimals.plus(x, y))).isEqualByComparingTo(a.add(b));
    assertThat(decimal(Decimals.minus(x, y))).isEqualByComparingTo(a.subtract(b));
    assertThat(decimal(Decimals.times(x, y))).isEqualByComparingTo(a.multiply(b));
    if (b.signum() != 0) {
      assertThat(Decimals.times(Decimals.over(x, y), y)).isEqualTo(x);
    }
  }

  @Property
  void only_twos_and_fives_make_an_end(@ForAll @IntRange(min = -500, max = 500) int over, @ForAll @Positive int under) {
    boolean ends = true;
    try {
      assertThat(new BigDecimal(over).divide(new BigDecimal(under))).isNotNull();
    } catch (ArithmeticException e) {
      ends = false;
    }
    assertThat(Decimals.ends(Ratio.of(over, under))).isEqualTo(ends);
  }

  @Property
  void the_floor_is_the_next_number_below(
      @ForAll int over, @ForAll @Positive int under, @ForAll @IntRange(max = 30) int decimals) {
    BigDecimal floor = Ratio.of(over, under).round(decimals, RoundingMode.FLOOR);

    assertThat(Decimals.floor(Ratio.of(over, under), decimals)).isEqualTo(floor.unscaledValue());
  }

  @Property
  void a_root_lies_between_neighbours(
      @ForAll @BigRange(min = "0") BigInteger number, @ForAll @IntRange(min = 1, max = 12) int degree) {
    BigInteger root = Decimals.root(number, degree);

    assertThat(root.pow(degree)).isLessThanOrEqualTo(number);
    assertThat(root.add(BigInteger.ONE).pow(degree)).isGreaterThan(number);
  }

  @Property
  void the_root_of_a_power_is_its_base(@ForAll @Positive long base, @ForAll @IntRange(min = 1, max = 12) int degree) {
    assertThat(Decimals.root(BigInteger.valueOf(base).pow(degree), degree)).isEqualTo(BigInteger.valueOf(base));
    BigInteger less = BigInteger.valueOf(base).pow(degree).subtract(BigInteger.ONE);
    assertThat(Decimals.root(less, degree)).isEqualTo(BigInteger.valueOf(base - 1));
  }
}
