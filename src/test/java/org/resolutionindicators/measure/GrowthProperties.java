package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;

class GrowthProperties {
  private static final Ratio UNIT = Ratio.of(BigDecimal.ONE.movePointLeft(Growth.DECIMALS).toPlainString());
  private static final MathContext PRECISE = new MathContext(60);

  private static Ratio power(Ratio base, int exponent) {
    Ratio power = Ratio.of(1, 1);
    for (int i = 0; i < exponent; i++) {
      power = power.times(base);
    }
    return power;
  }

  @Property
  void the_power_of_a_root_is_the_radicand_or_just_below(
      @ForAll @IntRange(max = 100_000) int over, @ForAll @IntRange(min = 1, max = 100_000) int under,
      @ForAll @IntRange(min = 1, max = 30) int degree) {
    Ratio radicand = Ratio.of(over, under);

    Ratio root = Growth.root(radicand, degree);

    assertThat(power(root, degree)).isLessThanOrEqualTo(radicand);
    assertThat(power(root.plus(UNIT), degree)).isGreaterThan(radicand);
  }

  @Property
  void a_square_root_is_that_of_decimals(@ForAll @BigRange(min = "0", max = "100000") BigDecimal radicand) {
    BigDecimal root = radicand.sqrt(PRECISE).setScale(Growth.DECIMALS, RoundingMode.FLOOR);

    assertThat(Growth.root(Ratio.of(radicand.toPlainString()), 2)).isEqualTo(Ratio.of(root.toPlainString()));
  }

  @Property
  void the_root_of_a_power_is_what_it_is_the_power_of(
      @ForAll @IntRange(max = 2000) int over, @ForAll @IntRange(min = 1, max = 2000) int under,
      @ForAll @IntRange(min = 1, max = 30) int degree) {
    Ratio base = Ratio.of(over, under);

    assertThat(Growth.root(power(base, degree), degree)).isEqualTo(base);
    assertThat(Growth.power(base, Ratio.of(degree, 1))).isEqualTo(power(base, degree));
  }

  @Property
  void a_whole_root_is_found_by_its_powers(
      @ForAll BigInteger any, @ForAll @IntRange(min = 1, max = 90) int degree, @ForAll @IntRange(max = 700) int shift) {
    BigInteger number = any.abs().shiftLeft(shift);

    BigInteger root = Decimals.root(number, degree);

    assertThat(root.pow(degree)).isLessThanOrEqualTo(number);
    assertThat(root.add(BigInteger.ONE).pow(degree)).isGreaterThan(number);
  }

  @Property
  void growth_is_on_the_side_of_the_change(
      @ForAll @IntRange(min = 1, max = 10_000) int from, @ForAll @IntRange(max = 10_000) int to,
      @ForAll @IntRange(min = 1, max = 40) int years) {
    Ratio growth = Growth.yearly(Ratio.of(from, 1), Ratio.of(to, 1), years).value().orElseThrow();

    assertThat(growth.signum()).isEqualTo(Integer.compare(to, from));
    assertThat(Growth.yearly(Ratio.of(-from, 1), Ratio.of(-to, 1), years)).isEqualTo(Measured.of(growth));
  }
}
