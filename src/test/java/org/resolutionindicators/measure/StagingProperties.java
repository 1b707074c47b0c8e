package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

class StagingProperties {
  private static final int FIRST_YEAR = 2021;

  @Provide
  Arbitrary<Amount> near() {
    return AnyModel.near();
  }

  @Provide
  Arbitrary<Amount> growths() {
    return Arbitraries.integers().between(-500, 900).map(tenths -> Amount.of(BigDecimal.valueOf(tenths, 1)));
  }

  private static Optional<StagingGap> check(Accumulation accumulation, Criterion whole, List<Amount> years) {
    Indicator indicator = Series.indicator(IndicatorKind.RATE, accumulation);
    List<Target> staged = new ArrayList<>();
    for (int i = 0; i < years.size(); i++) {
      ReportingPeriod year = ReportingPeriod.ofYear(FIRST_YEAR + i);
      Criterion asked = Criterion.point(years.get(i));
      staged.add(Target.builder().indicator(indicator).period(year).criterion(asked).build());
    }
    String term = FIRST_YEAR + "-" + (FIRST_YEAR + years.size() - 1);
    return Staging.check(Series.target(indicator, term, whole), staged);
  }

  private static Amount sum(List<Amount> years) {
    return years.stream().reduce(Amount.ZERO, Amount::plus);
  }

  @Property
  void targets_that_add_up_leave_no_gap_and_any_other_total_does(
      @ForAll @Size(min = 2, max = 6) List<@From("near") Amount> years, @ForAll("near") Amount more) {
    Assume.that(more.signum() != 0);
    Amount total = sum(years);

    assertThat(check(Accumulation.SUM, Criterion.point(total), years)).isEmpty();
    assertThat(check(Accumulation.SUM, Criterion.point(total.plus(more)), years).orElseThrow().total())
        .isEqualTo(Observation.of(total));
  }

  @Property
  void a_floor_and_a_ceiling_leave_a_gap_on_one_side_each(
      @ForAll @Size(min = 2, max = 6) List<@From("near") Amount> years, @ForAll("near") Amount more) {
    Amount limit = sum(years).plus(more);

    assertThat(check(Accumulation.SUM, Criterion.atLeast(limit), years).isPresent()).isEqualTo(more.signum() > 0);
    assertThat(check(Accumulation.SUM, Criterion.atMost(limit), years).isPresent()).isEqualTo(more.signum() < 0);
  }

  @Property
  void a_mean_leaves_a_gap_unless_the_sum_is_so_many_times_the_whole(
      @ForAll @Size(min = 2, max = 6) List<@From("near") Amount> years, @ForAll("near") Amount whole) {
    boolean isSame = sum(years).equals(whole.times(Amount.of(years.size())));

    assertThat(check(Accumulation.MEAN, Criterion.point(whole), years).isEmpty()).isEqualTo(isSame);
  }

  @Property
  void growth_leaves_a_gap_unless_its_powers_agree(
      @ForAll @Size(min = 2, max = 5) List<@From("growths") Amount> years, @ForAll("growths") Amount whole) {
    BigDecimal hundred = BigDecimal.valueOf(100);
    BigDecimal product =
        years.stream().map(year -> hundred.add(year.toBigDecimal())).reduce(BigDecimal.ONE, BigDecimal::multiply);
    int sign = product.compareTo(hundred.add(whole.toBigDecimal()).pow(years.size()));

    assertThat(check(Accumulation.COMPOUND, Criterion.point(whole), years).isPresent()).isEqualTo(sign != 0);
    assertThat(check(Accumulation.COMPOUND, Criterion.atLeast(whole), years).isPresent()).isEqualTo(sign < 0);
    assertThat(check(Accumulation.COMPOUND, Criterion.atMost(whole), years).isPresent()).isEqualTo(sign > 0);
  }
}
