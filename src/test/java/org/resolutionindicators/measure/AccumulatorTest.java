package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

class AccumulatorTest {
  private static final Accumulator REFUSE = Accumulator.of(MissingPart.REFUSE);
  private static final Accumulator SKIP = Accumulator.of(MissingPart.SKIP);

  private static DerivedFigure whole(Accumulator accumulator, Indicator indicator, String period, String parts) {
    Target target = Series.target(indicator, period);
    return accumulator.accumulate(target, Series.figures(indicator, parts)).orElseThrow();
  }

  private static String told(Accumulation accumulation, IndicatorKind kind, String period, String parts) {
    return Series.told(whole(REFUSE, Series.indicator(kind, accumulation), period, parts));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // numbers, ranges, phrases
        "2021-2023 | 2021: 20, 2022: 20, 2023: 20 | EXACT 60",
        "2021-2022 | 2021: 20.5, 2022: -0.5 | EXACT 20",
        "2021-2022 | 2021: 61..62, 2022: 10 | RANGE 71 to 72",
        "2021-2022 | 2021: 61..62, 2022: ~10 | ABOUT 71 to 72",
        "2021-2022 | 2021: >46.8, 2022: 10 | ABOVE 56.8",
        "2021-2022 | 2021: >46.8, 2022: >=10 | ABOVE 56.8",
        "2021-2022 | 2021: >=46.8, 2022: 10..11 | AT_LEAST 56.8",
        "2021-2022 | 2021: nearly 40, 2022: 10 | NEARLY 50",
        "2021-2022 | 2021: nearly 40, 2022: nearly 10 | NEARLY 50",
        "2021-2022 | 2021: nearly 40, 2022: <=10 | BELOW 50",
        "2021-2022 | 2021: <=40, 2022: 9..10 | AT_MOST 50",
        // changes
        "2021-2022 | 2021: cut 0.7, 2022: cut 0.86 leaving 4.17 | EXACT 1.56 REDUCTION",
        "2021-2022 | 2021: cut 0.7, 2022: grow 0.8 | indicator 'A', period 2022: NOT_ONE_NUMBER",
        "2021-2022 | 2021: 0.7, 2022: grow 0.8 | indicator 'A', period 2022: NOT_ONE_NUMBER",
        // what does not add up
        "2021-2022 | 2021: >46.8, 2022: <10 | indicator 'A', period 2022: NOT_ONE_NUMBER",
        "2021-2022 | 2021: >46.8, 2022: ~10 | indicator 'A', period 2022: NOT_ONE_NUMBER",
        "2021-2022 | 2021: 5; 6, 2022: 10 | indicator 'A', period 2021: NOT_ONE_NUMBER",
        "2021-2022 | 2021: 5, 2022: yes | indicator 'A', period 2022: NOT_A_NUMBER",
        "2021-2022 | 2021: 5, 2022: \"surplus\" | indicator 'A', period 2022: NOT_A_NUMBER",
        // parts of one population, and of several
        "2021-2022 | 2021: 3/17, 2022: 4/17 | OUT_OF 7 of 17",
        "2021-2022 | 2021: 3/17, 2022: 4/16 | EXACT 7",
        "2021-2022 | 2021: 10/17, 2022: 10/17 | EXACT 20",
        "2021-2022 | 2021: 10/17, 2022: 5 | EXACT 15",
        // what is missing, and what does not apply
        "2021-2023 | 2021: 20, 2023: 20 | indicator 'A', period 2022: NOT_REPORTED",
        "2021-2025 | 2023: 20 | indicator 'A', period 2021: NOT_REPORTED",
        "2021-2023 | 2021: 20, 2022: n/a, 2023: 20 | EXACT 40",
        "2021-2022 | 2021: n/a, 2022: n/a | NOT_APPLICABLE",
        // parts of years
        "2021 | 2021-Q1: 5, 2021-Q2: 6, 2021-H2: 9 | EXACT 20",
        "2021 | 2021-9M: 15, 2021-Q4: 5 | EXACT 20",
        "2021 | 2021-9M: 15, 2021-H1: 11, 2021-H2: 9 | EXACT 20",
        "2021 | 2021-12M: 20 | EXACT 20",
        "2021 | 2021-9M: 15 | indicator 'A', period 2021-Q4: NOT_REPORTED",
        "2021-8M | 2021-H1: 15 | indicator 'A', period 2021-8M: NOT_REPORTED"
      })
  void a_sum(String period, String parts, String expected) {
    assertThat(told(Accumulation.SUM, IndicatorKind.COUNT, period, parts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021: 1/3, 2022: 1/3 | OUT_OF 2 of 3",
        "2021: 1/3, 2022: 1/4 | indicator 'A', period 2022: NOT_ADDITIVE",
        "2021: 2/3, 2022: 2/3 | indicator 'A', period 2022: NOT_ADDITIVE",
        "2021: 2/3, 2022: 10 | indicator 'A', period 2022: NOT_COMPONENTS"
      })
  void a_sum_of_shares_is_of_one_population(String parts, String expected) {
    assertThat(told(Accumulation.SUM, IndicatorKind.SHARE, "2021-2022", parts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-2022 | 2021: 20, 2022: 21 | EXACT 20.5",
        "2021-2023 | 2021: 1, 2022: 0, 2023: 0 | EXACT 0.333333333335",
        "2021-2023 | 2021: -1, 2022: 0, 2023: 0 | EXACT -0.333333333335",
        "2021-2023 | 2021: 1..2, 2022: 0, 2023: 0 | RANGE 0.333333333335 to 0.666666666665",
        "2021-2023 | 2021: 1..3, 2022: 0, 2023: 0 | RANGE 0.333333333335 to 1",
        "2021-2023 | 2021: 1.000000000008..1.00000000001, 2022: 0, 2023: 0 | RANGE 0.333333333336 to 0.3333333333365",
        "2021-2023 | 2021: >1, 2022: 0, 2023: 2 | ABOVE 1",
        "2021-2023 | 2021: cut 1, 2022: cut 2, 2023: cut 3 | EXACT 2 REDUCTION",
        "2021-2022 | 2021: 3/17, 2022: 4/17 | EXACT 3.5",
        "2021 | 2021-Q1: 1, 2021-Q2: 2, 2021-Q3: 3, 2021-Q4: 6 | EXACT 3",
        // four quarters go before a half and two quarters
        "2021 | 2021-Q1: 1, 2021-Q2: 2, 2021-Q3: 3, 2021-Q4: 6, 2021-H1: 100 | EXACT 3",
        "2021 | 2021-H1: 1, 2021-Q3: 3, 2021-Q4: 6 | indicator 'A', period 2021-Q3: UNEQUAL_PARTS",
        "2021 | 2021-Q1: n/a, 2021-Q2: 2, 2021-Q3: 3, 2021-Q4: 7 | EXACT 4",
        "2021-2023 | 2021: 20, 2022: 20 | indicator 'A', period 2023: NOT_REPORTED"
      })
  void a_mean(String period, String parts, String expected) {
    assertThat(told(Accumulation.MEAN, IndicatorKind.LEVEL, period, parts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021: 1/3, 2022: 2/3 | OUT_OF 3 of 6",
        "2021: 1/3, 2022: 2/4 | indicator 'A', period 2022: NOT_ADDITIVE",
        "2021: 33, 2022: 67 | EXACT 50"
      })
  void a_mean_of_shares_is_of_one_population(String parts, String expected) {
    assertThat(told(Accumulation.MEAN, IndicatorKind.SHARE, "2021-2022", parts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2016-2020 | 2016: 13.5, 2017: 13.5, 2018: 13.5, 2019: 13.5, 2020: 13.5 | EXACT 13.5",
        "2021-2022 | 2021: 21, 2022: 0 | EXACT 10",
        "2021-2022 | 2021: 10, 2022: 20 | EXACT 14.891252930765",
        "2021-2022 | 2021: -10, 2022: 0 | EXACT -5.131670194945",
        "2021-2022 | 2021: -100, 2022: 50 | EXACT -100",
        "2021-2022 | 2021: grow 21, 2022: 0 | EXACT 10 GROWTH",
        "2021-2022 | 2021: cut 19, 2022: 0 | EXACT 10 REDUCTION",
        "2021-2022 | 2021: cut 10, 2022: cut 10 | EXACT 10 REDUCTION",
        "2021-2022 | 2021: cut 0, 2022: grow 0 | EXACT 0 REDUCTION",
        "2021-2022 | 2021: cut 10, 2022: 0 | EXACT 5.131670194945 REDUCTION",
        "2021-2022 | 2021: -101, 2022: 50 | indicator 'A', period 2021: BELOW_MINUS_HUNDRED",
        "2021-2022 | 2021: cut 101, 2022: 50 | indicator 'A', period 2021: BELOW_MINUS_HUNDRED",
        "2021-2022 | 2021: 5, 2022: ~6 | indicator 'A', period 2022: NOT_ONE_NUMBER",
        "2021-2022 | 2021: 5, 2022: 5..6 | indicator 'A', period 2022: NOT_ONE_NUMBER",
        "2021-2022 | 2021: 5, 2022: 1/2 | indicator 'A', period 2022: NOT_ONE_NUMBER",
        "2021-2022 | 2021: 5, 2022: \"good\" | indicator 'A', period 2022: NOT_A_NUMBER",
        "2021-2022 | 2021: 5, 2022-H1: 6, 2022-H2: 7 | indicator 'A', period 2022-H1: UNEQUAL_PARTS",
        "2021-2022 | 2021: 5, 2022: n/a | EXACT 5",
        "2021-2022 | 2022: 5 | indicator 'A', period 2021: NOT_REPORTED"
      })
  void compound_growth(String period, String parts, String expected) {
    assertThat(told(Accumulation.COMPOUND, IndicatorKind.RATE, period, parts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-2022 | 2021: 1/2, 2022: 90/100 | OUT_OF 91 of 102",
        "2021-2022 | 2021: 1/2, 2022: 90 | indicator 'A', period 2022: NOT_COMPONENTS",
        "2021-2022 | 2021: 50, 2022: 90 | indicator 'A', period 2021: NOT_COMPONENTS",
        "2021-2022 | 2021: 1/2, 2022: n/a | OUT_OF 1 of 2",
        "2021-2022 | 2021: 1/2 | indicator 'A', period 2022: NOT_REPORTED"
      })
  void a_share(String period, String parts, String expected) {
    assertThat(told(Accumulation.SHARE, IndicatorKind.SHARE, period, parts)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-2025 | 2021: 20, 2025: 30 | EXACT 30",
        "2021-2025 | 2021: 20, 2025: \"surplus\" | WORDS 'surplus'",
        "2021-2025 | 2025: 61..62 | RANGE 61 to 62",
        "2021-2025 | 2025-Q4: 9, 2025-H2: 7, 2025-9M: 5 | EXACT 7",
        "2021 | 2021-12M: 9, 2021-Q4: 7 | EXACT 9",
        "2021-2025 | 2021: 20, 2025: n/a | NOT_APPLICABLE",
        "2021-2025 | 2021: 20 | indicator 'A', period 2025: NOT_REPORTED",
        "2021-2025 | 2025-Q1: 20 | indicator 'A', period 2025-H2: NOT_REPORTED",
        "2021 | 2021-10M: 20 | indicator 'A', period 2021-Q4: NOT_REPORTED",
        "2021-8M | 2021-7M: 20 | indicator 'A', period 2021-8M: NOT_REPORTED"
      })
  void the_last_and_the_running_total(String period, String parts, String expected) {
    assertThat(told(Accumulation.LAST, IndicatorKind.LEVEL, period, parts)).isEqualTo(expected);
    assertThat(told(Accumulation.RUNNING, IndicatorKind.LEVEL, period, parts)).isEqualTo(expected);
  }

  @Test
  void yearly_figures_that_add_up_and_a_running_total_come_to_the_same() {
    String sum = told(Accumulation.SUM, IndicatorKind.AMOUNT, "2021-2023", "2021: 20, 2022: 20, 2023: 20");
    String running = told(Accumulation.RUNNING, IndicatorKind.AMOUNT, "2021-2023", "2021: 20, 2022: 40, 2023: 60");

    assertThat(sum).isEqualTo(running).isEqualTo("EXACT 60");
  }

  @Test
  void quarterly_percentages_are_not_summed_to_a_year_unless_declared_so() {
    String quarters = "2021-Q1: 100, 2021-Q2: 100, 2021-Q3: 100, 2021-Q4: 60";

    assertThat(told(Accumulation.LAST, IndicatorKind.SHARE, "2021", quarters)).isEqualTo("EXACT 60");
    assertThat(told(Accumulation.MEAN, IndicatorKind.SHARE, "2021", quarters)).isEqualTo("EXACT 90");
  }

  @Test
  void a_child_of_nought_counts_in_a_share_over_time() {
    assertThat(told(Accumulation.SHARE, IndicatorKind.SHARE, "2021-2022", "2021: 0/50, 2022: 50/50"))
        .isEqualTo("OUT_OF 50 of 100");
  }

  @Test
  void a_missing_part_that_is_skipped_is_listed() {
    Indicator indicator = Series.indicator(IndicatorKind.AMOUNT, Accumulation.SUM);
    DerivedFigure sum = whole(SKIP, indicator, "2021-2025", "2021: 20, 2023-Q1: 5, 2023-H2: 7, 2025: 20");

    assertThat(Series.told(sum)).isEqualTo("EXACT 52");
    assertThat(Series.overTime(sum).missing().toString()).isEqualTo("[2022, 2023-Q2, 2024]");
    assertThat(Series.overTime(sum).accumulation()).isEqualTo(Accumulation.SUM);
    assertThat(Series.overTime(sum).obstacle()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "MEAN | 2021: 10, 2023: 20 | EXACT 15 | [2022, 2024, 2025]",
        "COMPOUND | 2021: 21, 2023: 0 | EXACT 10 | [2022, 2024, 2025]",
        "LAST | 2021: 10, 2023: 20 | EXACT 20 | [2025]",
        "RUNNING | 2021: 10, 2024-10M: 20 | EXACT 20 | [2025]",
        "SHARE | 2021: 1/2, 2023: 2/2 | OUT_OF 3 of 4 | [2022, 2024, 2025]"
      })
  void each_accumulation_skips(Accumulation accumulation, String parts, String expected, String missing) {
    DerivedFigure figure = whole(SKIP, Series.indicator(IndicatorKind.RATE, accumulation), "2021-2025", parts);

    assertThat(Series.told(figure)).isEqualTo(expected);
    assertThat(Series.overTime(figure).missing()).hasToString(missing);
  }

  @Test
  void skipping_does_not_make_a_figure_of_nothing() {
    Indicator indicator = Series.indicator(IndicatorKind.AMOUNT, Accumulation.SUM);

    assertThat(Series.told(whole(SKIP, indicator, "2021-2022", "2021-10M: 5")))
        .isEqualTo("indicator 'A', period 2021: NOT_REPORTED");
  }

  @Test
  void nothing_inside_is_no_figure() {
    Indicator indicator = Series.indicator(IndicatorKind.AMOUNT, Accumulation.SUM);
    Target target = Series.target(indicator, "2021-2022");
    Achievement silent = Achievement.builder().indicator(indicator).period(ReportingPeriod.ofYear(2021)).build();

    assertThat(REFUSE.accumulate(target, List.of())).isEmpty();
    assertThat(REFUSE.accumulate(target, List.of(DerivedFigure.reported(silent)))).isEmpty();
    assertThat(REFUSE.accumulate(target, Series.figures(indicator, "2021-2022: 5, 2020: 5, 2022-2023: 5"))).isEmpty();
    assertThat(REFUSE.accumulate(Series.target(indicator, ""), Series.figures(indicator, "2021: 5"))).isEmpty();
  }

  @Test
  void what_must_hold_in_every_part_has_no_figure_of_the_whole() {
    Indicator indicator = Series.indicator(IndicatorKind.AMOUNT, Accumulation.EVERY);

    assertThat(REFUSE.accumulate(Series.target(indicator, "2021"), Series.figures(indicator, "2021-H1: 1"))).isEmpty();
  }

  @Test
  void the_figure_is_of_the_target_as_settled_and_as_late_as_its_parts() {
    Indicator indicator = Series.indicator(IndicatorKind.AMOUNT, Accumulation.SUM);
    Locality town = Locality.of("Town");
    Target target =
        Target.builder().indicator(indicator).locality(town).period(ReportingPeriod.ofYears(2021, 2022)).build();
    Achievement settled = part(target, 2021).status(DataStatus.FINAL).reportedOn(LocalDate.of(2022, 5, 31)).build();
    Achievement estimate = part(target, 2022).status(DataStatus.ESTIMATE).reportedOn(LocalDate.of(2022, 12, 1)).build();

    Achievement whole = accumulated(target, settled, estimate);

    assertThat(whole.indicator()).isEqualTo(indicator);
    assertThat(whole.locality()).isEqualTo(town);
    assertThat(whole.period()).isEqualTo(target.period());
    assertThat(whole.status()).contains(DataStatus.ESTIMATE);
    assertThat(whole.reportedOn()).contains(LocalDate.of(2022, 12, 1));
    assertThat(whole.derivation().orElseThrow().sources()).containsExactly(settled, estimate);
    Achievement bare = part(target, 2022).build();
    assertThat(accumulated(target, settled, bare).status()).isEmpty();
    assertThat(accumulated(target, settled, bare).reportedOn()).isEmpty();
  }

  private static Achievement.Builder part(Target target, int year) {
    return Achievement.builder()
        .indicator(target.indicator())
        .locality(target.locality())
        .period(ReportingPeriod.ofYear(year))
        .observation(Samples.observation("1"));
  }

  private static Achievement accumulated(Target target, Achievement... parts) {
    List<DerivedFigure> figures = List.of(parts).stream().map(DerivedFigure::reported).toList();
    return REFUSE.accumulate(target, figures).orElseThrow().achievement();
  }

  @Test
  void a_part_that_could_not_be_derived_passes_on_what_kept_it() {
    Indicator indicator = Series.indicator(IndicatorKind.AMOUNT, Accumulation.SUM);
    DerivedFigure year = whole(REFUSE, indicator, "2021", "2021-Q1: 5");
    DerivedFigure term = REFUSE.accumulate(Series.target(indicator, "2021-2022"), List.of(year)).orElseThrow();

    assertThat(Series.told(term)).isEqualTo("indicator 'A', period 2021-Q2: NOT_REPORTED");
  }

  @Test
  void figures_of_something_else_are_refused() {
    Indicator indicator = Series.indicator(IndicatorKind.AMOUNT, Accumulation.SUM);
    Indicator other = Samples.indicator("B", "up").build();
    Target target = Series.target(indicator, "2021");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> REFUSE.accumulate(target, Series.figures(other, "2021-H1: 5")))
        .withMessage("Part of indicator 'A' in locality '-' must not be of 'B' in '-'");
    for (Accumulation accumulation : List.of(Accumulation.SUM, Accumulation.LAST)) {
      Indicator twice = Series.indicator(IndicatorKind.AMOUNT, accumulation);
      assertThatIllegalArgumentException()
          .isThrownBy(
              () -> REFUSE.accumulate(Series.target(twice, "2021"), Series.figures(twice, "2021-H1: 5, 2021-H1: 6")))
          .withMessage("Part of '2021' must be reported once: '2021-H1'");
    }
  }

  @Test
  void accumulators_and_figures_are_values() {
    Indicator indicator = Series.indicator(IndicatorKind.AMOUNT, Accumulation.SUM);
    DerivedFigure figure = whole(REFUSE, indicator, "2021", "2021-H1: 5, 2021-H2: 6");
    new EqualsTester()
        .addEqualityGroup(REFUSE, Accumulator.of(MissingPart.REFUSE))
        .addEqualityGroup(SKIP)
        .addEqualityGroup(figure, whole(REFUSE, indicator, "2021", "2021-H2: 6, 2021-H1: 5"))
        .addEqualityGroup(whole(REFUSE, indicator, "2021", "2021-H1: 6, 2021-H2: 5"))
        .testEquals();

    SerializableTester.reserializeAndAssert(REFUSE);
    SerializableTester.reserializeAndAssert(figure);
    SerializableTester.reserializeAndAssert(whole(REFUSE, indicator, "2021", "2021-H1: 5"));
  }

  @Test
  void an_obstacle_leaves_the_parts_that_were_found() {
    Indicator indicator = Series.indicator(IndicatorKind.AMOUNT, Accumulation.SUM);
    DerivedFigure none = whole(REFUSE, indicator, "2021-2023", "2021: 5, 2023: 6");
    Derivation.OverTime derivation = Series.overTime(none);

    assertThat(none.exact()).isEmpty();
    assertThat(derivation.sources()).hasSize(2);
    assertThat(derivation.missing()).containsExactly(ReportingPeriod.ofYear(2022));
    assertThat(derivation.obstacle().map(Obstacle::why)).isEqualTo(Optional.of(Obstacle.Why.NOT_REPORTED));
  }
}
