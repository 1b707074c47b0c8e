package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.resolutionindicators.model.Amount;

class PaceRateProperties {
  private static PaceRate growth(long over, long under, int years) {
    return new PaceRate(new PaceFraction(Amount.of(over), Amount.of(under)), years);
  }

  @Property
  void a_rounded_rate_is_that_of_floating_numbers(
      @ForAll @IntRange(min = 1, max = 5000) int over,
      @ForAll @IntRange(min = 1, max = 5000) int under,
      @ForAll @IntRange(min = 1, max = 9) int years) {
    double rate = 100 * (Math.pow((double) over / under, 1.0 / years) - 1);
    BigDecimal rounded = growth(over, under, years).round(6, RoundingMode.HALF_UP);
    assertThat(rounded.doubleValue()).isCloseTo(rate, org.assertj.core.data.Offset.offset(1e-5 + Math.abs(rate) * 1e-9));
  }

  @Property
  void each_mode_rounds_as_it_does_a_longer_decimal(
      @ForAll @IntRange(min = 1, max = 300) int over,
      @ForAll @IntRange(min = 1, max = 300) int under,
      @ForAll @IntRange(min = 1, max = 5) int years,
      @ForAll RoundingMode mode) {
    PaceRate rate = growth(over, under, years);
    BigDecimal fine = rate.round(40, RoundingMode.FLOOR);
    boolean isExact = rate.round(40, RoundingMode.CEILING).compareTo(fine) == 0;
    if (mode == RoundingMode.UNNECESSARY) {
      return;
    }
    BigDecimal near = isExact ? fine : fine.add(new BigDecimal("1E-41"));
    assertThat(rate.round(1, mode)).isEqualByComparingTo(near.setScale(1, mode));
  }

  @Property
  void two_rates_compare_as_their_roots_do(
      @ForAll @IntRange(min = 1, max = 200) int a,
      @ForAll @IntRange(min = 1, max = 200) int b,
      @ForAll @IntRange(min = 1, max = 6) int m,
      @ForAll @IntRange(min = 1, max = 6) int n) {
    BigDecimal first = growth(a, 100, m).round(30, RoundingMode.FLOOR);
    BigDecimal second = growth(b, 100, n).round(30, RoundingMode.FLOOR);
    int order = growth(a, 100, m).compareTo(growth(b, 100, n));
    if (first.compareTo(second) != 0) {
      assertThat(Integer.signum(order)).isEqualTo(first.compareTo(second));
    } else {
      assertThat(new BigDecimal(a).divide(BigDecimal.valueOf(100), MathContext.UNLIMITED).pow(n))
          .isEqualByComparingTo(new BigDecimal(b).divide(BigDecimal.valueOf(100), MathContext.UNLIMITED).pow(m));
    }
  }
}
