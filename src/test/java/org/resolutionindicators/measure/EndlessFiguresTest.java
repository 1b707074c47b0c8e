package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

/** Means and roots that do not end as decimals: told so that no verdict differs, and reckoned further from what is exact. */
class EndlessFiguresTest {
  private static final Accumulator REFUSE = Accumulator.of(MissingPart.REFUSE);

  private static DerivedFigure whole(Accumulator accumulator, Indicator indicator, String period, String parts) {
    Target target = Series.target(indicator, period);
    return accumulator.accumulate(target, Series.figures(indicator, parts)).orElseThrow();
  }

  @Test
  void a_mean_is_reckoned_further_from_its_exact_value() {
    Indicator mean = Series.indicator(IndicatorKind.LEVEL, Accumulation.MEAN);
    DerivedFigure third = whole(REFUSE, mean, "2021-2023", "2021: 1, 2022: 0, 2023: 0");
    DerivedFigure other = whole(REFUSE, mean, "2024-2026", "2024: 1, 2025: 1, 2026: 0");

    DerivedFigure both = REFUSE.accumulate(Series.target(mean, "2021-2026"), List.of(third, other)).orElseThrow();

    assertThat(third.exact()).contains(Ratio.of(1, 3));
    assertThat(third.isExact()).isTrue();
    assertThat(both.achievement().observation()).contains(Observation.of(Amount.of("0.5")));
  }

  @Test
  void a_root_or_an_end_without_an_end_is_not_reckoned_further() {
    Indicator compound = Series.indicator(IndicatorKind.RATE, Accumulation.COMPOUND);
    DerivedFigure root = whole(REFUSE, compound, "2021-2022", "2021: 10, 2022: 20");
    DerivedFigure other = whole(REFUSE, compound, "2023-2024", "2023: 10, 2024: 20");

    assertThat(root.exact()).isEmpty();
    assertThat(root.isExact()).isFalse();
    assertThat(Series.told(REFUSE.accumulate(Series.target(compound, "2021-2024"), List.of(root, other)).orElseThrow()))
        .isEqualTo("indicator 'A', period 2021-2022: NOT_EXACT");
    Indicator mean = Series.indicator(IndicatorKind.LEVEL, Accumulation.MEAN);
    DerivedFigure range = whole(REFUSE, mean, "2021-2023", "2021: 1..2, 2022: 0, 2023: 0");
    DerivedFigure further = whole(REFUSE, mean, "2024-2026", "2024: 1..2, 2025: 0, 2026: 0");
    assertThat(range.isExact()).isFalse();
    assertThat(Series.told(REFUSE.accumulate(Series.target(mean, "2021-2026"), List.of(range, further)).orElseThrow()))
        .isEqualTo("indicator 'A', period 2021-2023: NOT_EXACT");
  }

  @Test
  void a_last_figure_without_an_end_is_told_anew_for_the_numbers_of_the_whole() {
    Indicator last = Series.indicator(IndicatorKind.LEVEL, Accumulation.LAST);
    Indicator mean = Series.indicator(IndicatorKind.LEVEL, Accumulation.MEAN);
    DerivedFigure year = whole(REFUSE, mean, "2022", "2022-Q1: n/a, 2022-Q2: 1, 2022-Q3: 0, 2022-Q4: 0");
    Target fine = Series.target(last, "2021-2022", Samples.criterion("0.33333333333333333334"));

    DerivedFigure term = REFUSE.accumulate(fine, List.of(year)).orElseThrow();

    assertThat(Series.told(term)).isEqualTo("EXACT 0." + "3".repeat(21) + "5");
    assertThat(RuleBook.standard().rulingFor(fine).orElseThrow().judge().judge(term.achievement().observation().get()))
        .isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void a_last_root_serves_targets_that_it_is_fine_enough_for() {
    Indicator compound = Series.indicator(IndicatorKind.RATE, Accumulation.COMPOUND);
    Indicator last = Series.indicator(IndicatorKind.RATE, Accumulation.LAST);
    DerivedFigure root = whole(REFUSE, compound, "2021-2022", "2021: 10, 2022: 20");
    Target rough = Series.target(last, "2020-2022", Samples.criterion("14.8912529307"));
    Target fine = Series.target(last, "2020-2022", Samples.criterion("14.891252930760"));
    Target finer = Series.target(last, "2020-2022", Samples.criterion("14.89125293076057"));

    assertThat(Series.told(REFUSE.accumulate(rough, List.of(root)).orElseThrow())).isEqualTo("EXACT 14.891252930765");
    assertThat(Series.told(REFUSE.accumulate(fine, List.of(root)).orElseThrow())).isEqualTo("EXACT 14.891252930765");
    assertThat(Series.told(REFUSE.accumulate(finer, List.of(root)).orElseThrow()))
        .isEqualTo("indicator 'A', period 2021-2022: NOT_EXACT");
  }

  @Test
  void a_number_without_an_end_stands_on_its_side_of_a_share_without_an_end() {
    Indicator mean = Series.indicator(IndicatorKind.SHARE, Accumulation.MEAN);
    Target third = Series.target(mean, "2021-2023", OutOf.of(Amount.of(1), Amount.of(3)));

    DerivedFigure equal = accumulated(third, "2021: 100, 2022: 0, 2023: 0");
    DerivedFigure less = accumulated(third, "2021: 99.99999999999998, 2022: 0, 2023: 0");
    DerivedFigure more = accumulated(third, "2021: 100.00000000000001, 2022: 0, 2023: 0");

    assertThat(verdict(third, equal)).isEqualTo(Verdict.MET);
    assertThat(verdict(third, less)).isEqualTo(Verdict.NOT_MET);
    assertThat(verdict(third, more)).isEqualTo(Verdict.EXCEEDED);
    assertThat(equal.exact()).contains(Ratio.of(100, 3));
    assertThat(Series.told(accumulated(third, "2021: 100..101, 2022: 0, 2023: 0")))
        .isEqualTo("indicator 'A', period 2021: NOT_EXACT");
  }

  private static DerivedFigure accumulated(Target target, String parts) {
    return REFUSE.accumulate(target, Series.figures(target.indicator(), parts)).orElseThrow();
  }

  private static Verdict verdict(Target target, DerivedFigure figure) {
    Observation observation = figure.achievement().observation().orElseThrow();
    return RuleBook.standard().rulingFor(target).orElseThrow().judge().judge(observation);
  }

  @Test
  void decimals_of_any_length_are_kept() {
    Indicator mean = Series.indicator(IndicatorKind.LEVEL, Accumulation.MEAN);
    String tiny = "0." + "0".repeat(99) + "1";
    Target target = Series.target(mean, "2021-2023", Samples.criterion(tiny));

    DerivedFigure just = accumulated(target, "2021: " + tiny + ", 2022: " + tiny + ", 2023: 0");

    assertThat(Series.told(just)).isEqualTo("EXACT 0." + "0".repeat(100) + "65");
    assertThat(verdict(target, just)).isEqualTo(Verdict.NOT_MET);
    assertThat(Series.told(accumulated(target, "2021: " + tiny + ", 2022: 0, 2023: n/a")))
        .isEqualTo("EXACT 0." + "0".repeat(100) + "5");
  }
}
