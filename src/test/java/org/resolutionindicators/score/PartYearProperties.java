package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.resolutionindicators.measure.DayCount;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;

/** An elapsed share of a plan is never rounded: figure · total is compared with plan · elapsed. */
class PartYearProperties {
  private static final Scorer STANDARD = Told.STANDARD;

  @Provide
  Arbitrary<ReportingPeriod> parts() {
    List<ReportingPeriod> parts =
        List.of(
            ReportingPeriod.ofHalf(2024, 1),
            ReportingPeriod.ofHalf(2023, 2),
            ReportingPeriod.ofQuarter(2024, 1),
            ReportingPeriod.ofQuarter(2023, 3),
            ReportingPeriod.ofFirstMonths(2023, 7),
            ReportingPeriod.ofFirstMonths(2024, 11));
    return Arbitraries.of(parts);
  }

  private static Indicator indicator(Direction direction, int decimals) {
    Indicator.Builder builder =
        Indicator.builder()
            .code(IndicatorCode.of("A"))
            .direction(direction)
            .kind(IndicatorKind.AMOUNT)
            .accumulation(Accumulation.SUM);
    if (decimals >= 0) {
      builder.decimals(decimals);
    }
    return builder.build();
  }

  private static Verdict expected(int side, Direction direction) {
    int better = direction == Direction.ASCENDING ? side : -side;
    return better > 0 ? Verdict.EXCEEDED : better == 0 ? Verdict.MET : Verdict.NOT_MET;
  }

  /** Figures about the share itself, so that the last decimal decides. */
  private static BigDecimal near(BigDecimal plan, int elapsed, int total, int decimals, int off) {
    BigDecimal share = plan.multiply(BigDecimal.valueOf(elapsed)).divide(BigDecimal.valueOf(total), decimals, RoundingMode.FLOOR);
    return share.add(BigDecimal.valueOf(off, decimals));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void the_verdict_is_that_of_the_cross_products(
      @ForAll("parts") ReportingPeriod part,
      @ForAll DayCount count,
      @ForAll Direction direction,
      @ForAll @IntRange(min = -5000, max = 5000) int plan,
      @ForAll @IntRange(max = 4) int decimals,
      @ForAll @IntRange(min = -1, max = 2) int off) {
    int elapsed = count.elapsed(part);
    int total = count.total(part);
    BigDecimal asked = BigDecimal.valueOf(plan, 1);
    BigDecimal actual = near(asked, elapsed, total, decimals, off);
    int side = actual.multiply(BigDecimal.valueOf(total)).compareTo(asked.multiply(BigDecimal.valueOf(elapsed)));

    assertThat(verdict(part, count, indicator(direction, -1), asked, actual)).isEqualTo(expected(side, direction));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void where_the_indicator_declares_decimals_the_true_share_is_rounded_once(
      @ForAll("parts") ReportingPeriod part,
      @ForAll DayCount count,
      @ForAll @IntRange(min = 0, max = 5000) int plan,
      @ForAll @IntRange(max = 4) int decimals,
      @ForAll @IntRange(max = 3) int compared,
      @ForAll @IntRange(min = -1, max = 2) int off) {
    int elapsed = count.elapsed(part);
    int total = count.total(part);
    BigDecimal asked = BigDecimal.valueOf(plan, 1);
    BigDecimal actual = near(asked, elapsed, total, decimals, off);
    BigDecimal share =
        asked.multiply(BigDecimal.valueOf(elapsed)).divide(BigDecimal.valueOf(total), compared, RoundingMode.HALF_UP);
    int side = actual.setScale(compared, RoundingMode.HALF_UP).compareTo(share);

    assertThat(verdict(part, count, indicator(Direction.ASCENDING, compared), asked, actual))
        .isEqualTo(expected(side, Direction.ASCENDING));
  }

  private static Verdict verdict(
      ReportingPeriod part, DayCount count, Indicator indicator, BigDecimal plan, BigDecimal actual) {
    Target year =
        Target.builder()
            .indicator(indicator)
            .period(part.year().orElseThrow())
            .criterion(Criterion.point(Amount.of(plan)))
            .build();
    Achievement report =
        Achievement.builder().indicator(indicator).period(part).observation(Observation.of(Amount.of(actual))).build();
    Dataset data = Dataset.builder().add(report).add(year).build();
    return STANDARD.onPartOfYear(PartYearPolicy.elapsedShare(count)).score(data).findings().get(0).verdict();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_percentage_of_the_years_plan_is_compared_without_rounding_too(
      @ForAll("parts") ReportingPeriod part,
      @ForAll DayCount count,
      @ForAll Direction direction,
      @ForAll @IntRange(max = 4) int decimals,
      @ForAll @IntRange(min = -1, max = 2) int off,
      @ForAll boolean isBeyond) {
    int elapsed = count.elapsed(part);
    int total = count.total(part);
    BigDecimal hundred = BigDecimal.valueOf(100);
    BigDecimal percent = near(hundred, elapsed, total, decimals, off);
    int side = percent.multiply(BigDecimal.valueOf(total)).compareTo(hundred.multiply(BigDecimal.valueOf(elapsed)));
    PercentOfPlan published =
        isBeyond
            ? PercentOfPlan.beyond(Observation.of(Amount.of(percent.subtract(hundred))), decimals)
            : PercentOfPlan.of(Observation.of(Amount.of(percent)), decimals);
    Achievement report =
        Achievement.builder().indicator(indicator(direction, 0)).period(part).percentOfPlan(published).build();
    Scorer scorer = STANDARD.onPartOfYear(PartYearPolicy.elapsedShare(count));
    Scorecard card = scorer.score(Dataset.builder().add(report).build());

    assertThat(Iterables.getOnlyElement(card.findings()).verdict()).isEqualTo(expected(side, direction));
  }
}
