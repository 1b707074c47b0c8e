package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class PercentagesProperties {

  @Property
  void percentages_add_up_to_100_and_none_is_wrong_by_a_unit(
      @ForAll @Size(min = 1, max = 12) List<@IntRange(max = 1000) Integer> counts, @ForAll @IntRange(max = 3) int decimals) {
    long total = counts.stream().mapToLong(Integer::longValue).sum();
    Assume.that(total > 0);

    List<BigDecimal> split = Percentages.largestRemainder(counts, decimals);

    assertThat(split.stream().reduce(BigDecimal.ZERO, BigDecimal::add)).isEqualByComparingTo("100");
    Ratio unit = Ratio.of(BigDecimal.ONE.movePointLeft(decimals).toPlainString());
    for (int i = 0; i < counts.size(); i++) {
      Ratio printed = Ratio.of(split.get(i).toPlainString());
      Ratio exact = Ratio.of(100L * counts.get(i), total);
      assertThat(printed.minus(exact).abs()).isLessThan(unit);
      assertThat(printed.equals(Ratio.of("100"))).isEqualTo(counts.get(i) == total);
      assertThat(split.get(i).scale()).isEqualTo(decimals);
    }
  }

  @Property
  void scaled_counts_have_the_same_percentages(
      @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 1000) Integer> counts,
      @ForAll @IntRange(min = 1, max = 50) int factor) {
    assertThat(Percentages.largestRemainder(counts.stream().map(count -> count * factor).toList(), 1))
        .isEqualTo(Percentages.largestRemainder(counts, 1));
  }
}
