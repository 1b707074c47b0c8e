package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;

class TilingProperties {
  private static final Indicator INDICATOR = Series.indicator(IndicatorKind.AMOUNT, Accumulation.SUM);

  @Provide
  Arbitrary<Set<ReportingPeriod>> reported() {
    Arbitrary<Integer> years = Arbitraries.integers().between(2020, 2024);
    Arbitrary<ReportingPeriod> periods =
        Arbitraries.oneOf(
            years.map(ReportingPeriod::ofYear),
            years.flatMap(first -> years.map(last -> ReportingPeriod.ofYears(Math.min(first, last), Math.max(first, last)))),
            years.flatMap(year -> Arbitraries.integers().between(1, 2).map(part -> ReportingPeriod.ofHalf(year, part))),
            years.flatMap(year -> Arbitraries.integers().between(1, 4).map(part -> ReportingPeriod.ofQuarter(year, part))),
            years.flatMap(
                year -> Arbitraries.integers().between(1, 12).map(part -> ReportingPeriod.ofFirstMonths(year, part))));
    return periods.set().ofMaxSize(20);
  }

  @Provide
  Arbitrary<ReportingPeriod> wholes() {
    return Arbitraries.of("2021-2023", "2020-2024", "2022", "2021-H2", "2021-9M", "2023-Q4").map(ReportingPeriod::parse);
  }

  private static List<Achievement> achievements(Iterable<ReportingPeriod> periods) {
    List<Achievement> achievements = new ArrayList<>();
    periods.forEach(period -> achievements.add(Series.achievement(INDICATOR, period, Observation.yes())));
    return achievements;
  }

  @Property
  void parts_and_gaps_together_are_the_whole_and_do_not_overlap(
      @ForAll("wholes") ReportingPeriod whole, @ForAll("reported") Set<ReportingPeriod> reported) {
    Tiling tiling = Tiling.of(whole, achievements(reported));

    List<ReportingPeriod> all =
        Stream.concat(tiling.parts().stream().map(Achievement::period), tiling.missing().stream())
            .sorted((a, b) -> a.firstDay().get().compareTo(b.firstDay().get()))
            .toList();

    LocalDate at = whole.firstDay().orElseThrow();
    for (ReportingPeriod period : all) {
      assertThat(period.firstDay()).contains(at);
      at = period.end().orElseThrow();
    }
    assertThat(whole.end()).contains(at);
  }

  @Property
  void the_order_of_the_reports_does_not_matter(
      @ForAll("wholes") ReportingPeriod whole,
      @ForAll("reported") Set<ReportingPeriod> reported,
      @ForAll Random random) {
    List<Achievement> mixed = new ArrayList<>(achievements(reported));
    Collections.shuffle(mixed, random);

    assertThat(Tiling.of(whole, mixed)).isEqualTo(Tiling.of(whole, achievements(reported)));
  }

  @Property
  void no_other_way_to_lay_them_leaves_less_missing(
      @ForAll("wholes") ReportingPeriod whole, @ForAll("reported") Set<ReportingPeriod> reported) {
    Tiling tiling = Tiling.of(whole, achievements(reported));
    int missing = tiling.missing().stream().mapToInt(ReportingPeriod::months).sum();

    assertThat(missing).isEqualTo(least(whole, reported, whole.firstDay().orElseThrow(), new HashMap<>()));
  }

  /** Tries every way, month by month. */
  private static int least(
      ReportingPeriod whole, Set<ReportingPeriod> reported, LocalDate at, Map<LocalDate, Integer> known) {
    if (!at.isBefore(whole.end().orElseThrow())) {
      return 0;
    } else if (known.containsKey(at)) {
      return known.get(at);
    }
    int least = 1 + least(whole, reported, at.plusMonths(1), known);
    for (ReportingPeriod part : reported) {
      boolean isPart = whole.contains(part) && !part.equals(whole) && part.months() % 3 == 0;
      if (isPart && part.firstDay().get().equals(at)) {
        least = Math.min(least, least(whole, reported, part.end().get(), known));
      }
    }
    known.put(at, least);
    return least;
  }

  @Property
  void one_more_report_leaves_no_more_missing(
      @ForAll("wholes") ReportingPeriod whole, @ForAll("reported") Set<ReportingPeriod> reported) {
    List<Achievement> all = achievements(reported);
    int least = months(whole, all);
    for (int i = 0; i < all.size(); i++) {
      List<Achievement> fewer = new ArrayList<>(all);
      fewer.remove(i);
      assertThat(months(whole, fewer)).isGreaterThanOrEqualTo(least);
    }
  }

  private static int months(ReportingPeriod whole, List<Achievement> reported) {
    return Tiling.of(whole, reported).missing().stream().mapToInt(ReportingPeriod::months).sum();
  }
}
