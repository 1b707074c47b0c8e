package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.collect.Iterables;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Samples;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.model.Term;

class OutlookTest {
  private static final Term TERM = Term.of(2021, 2025);
  private static final LocalDate AFTER_2023 = LocalDate.of(2024, 6, 1);

  private static Indicator indicator(String direction, IndicatorKind kind, Accumulation accumulation) {
    return Samples.indicator("A", direction).kind(kind).accumulation(accumulation).build();
  }

  private static Target target(Indicator indicator, String criterion, String baseline) {
    Target.Builder target =
        Target.builder().indicator(indicator).period(TERM.period()).criterion(Samples.criterion(criterion));
    if (!baseline.isEmpty()) {
      target.baseline(Samples.observation(baseline));
    }
    return target.build();
  }

  private static Achievement report(Target target, String period, String figure) {
    return Achievement.builder()
        .indicator(target.indicator())
        .period(ReportingPeriod.parse(period))
        .observation(Samples.observation(figure))
        .build();
  }

  /** Figures such as {@code 2021=5 2022=6}. */
  private static Outlook outlook(Target target, String figures) {
    Map<String, String> years = Splitter.on('|').omitEmptyStrings().trimResults().withKeyValueSeparator('=').split(figures);
    List<Achievement> reports = years.entrySet().stream().map(e -> report(target, e.getKey(), e.getValue())).toList();
    return Outlook.of(target, reports, AFTER_2023);
  }

  private static String status(Pace pace) {
    return pace.status().map(Enum::name).orElseGet(() -> pace.undefined().orElseThrow().name());
  }

  private static String text(Optional<Ratio> ratio) {
    return ratio.map(Ratio::toString).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "LAST, up, 65, 58.5, 2021=59.6|2022=60.7|2023=61.8, 16/5, 2, BEHIND, 11/10, 8/5",
    "LAST, up, 65, '', 2020=58.5|2023=61.8, 16/5, 2, BEHIND, 11/10, 8/5",
    "LAST, up, 65, '', 2021=59|2022=60|2023=61, 4, 2, BEHIND, 1, 2",
    "LAST, up, 65, 59, 2023=63, 2, 2, AHEAD, 4/3, 1",
    "LAST, up, 65, 60, 2023=63, 2, 2, ON, 1, 1",
    "LAST, up, 65, 60, 2022=62, 3, 3, ON, 1, 1",
    "LAST, up, 65..66, 60, 2023=65, 0, 2, REACHED, 5/3, 0",
    "LAST, up, >65, 60, 2023=65, 0, 2, AHEAD, 5/3, 0",
    "LAST, down, 4, 10, 2023=7, 3, 2, BEHIND, -1, -3/2",
    "LAST, down, 3..4, 10, 2023=5, 1, 2, AHEAD, -5/3, -1/2",
    "LAST, up, <4, 10, 2023=3.9, 0, 2, REACHED, -61/30, 1/20",
    "LAST, up, 65, 65, 2023=66, 0, 2, REACHED, 1/3, -1/2",
    "LAST, up, 65, 65, 2023=64, 1, 2, BASELINE_IS_TARGET, '', ''",
    "LAST, up, 65, ~60, 2021=61|2023=63, 2, 2, NO_BASELINE, '', ''",
    "LAST, up, 65, '', 2023=63, 2, 2, NO_BASELINE, '', ''",
    "LAST, up, 65, 60, 2020=59, '', 5, NO_FIGURE, '', ''",
    "LAST, up, 65, 60, '', '', 5, NO_FIGURE, '', ''",
    "LAST, up, 65, 60, 2024=64, '', 5, NO_FIGURE, '', ''",
    "LAST, up, 65, 60, 2023-H1=64, '', 5, NO_FIGURE, '', ''",
    "LAST, up, 65, 60, 2022=62|2023=>63, '', 2, NOT_ONE_NUMBER, '', ''",
    "LAST, up, yes, '', 2023=no, '', 2, NOT_A_NUMBER, '', ''",
    "LAST, up, by 2025-06-01, '', 2023=no, '', 2, NOT_A_NUMBER, '', ''",
    "LAST, up, 1;2, '', 2023=1;1, '', 2, NOT_ONE_NUMBER, '', ''",
    "LAST, up, grow 8, '', 2022=7|2023=8, '', 2, NOT_MEASURED, '', ''",
    "LAST, up, cut 3 leaving 4, 7, 2023=cut 2 leaving 5, 1, 2, AHEAD, -2/3, -1/2",
    "LAST, up, 17/17, 9/17, 2023=12/17, 5, 2, BEHIND, 1, 5/2",
    "SUM, up, 500, '', 2021=90|2022=95|2023=100, 215, 2, BEHIND, 95, 215/2",
    "SUM, up, 500, '', 2021=90|2022=195|2023=215, 0, 2, REACHED, 500/3, 0",
    "SUM, up, 500, '', 2021=90|2023=100, '', 2, MISSING_YEAR, '', ''",
    "SUM, up, <=500, '', 2021=90|2022=95|2023=100, 215, 2, AHEAD, 95, 215/2",
    "SUM, up, <=200, '', 2021=90|2022=95|2023=100, -85, 2, BEHIND, 95, -85/2",
    "SUM, up, cut 5, '', 2021=cut 1|2022=cut 1|2023=cut 1, 2, 2, ON, 1, 1",
    "RUNNING, up, 500, '', 2023=300, 200, 2, ON, 100, 100",
    "RUNNING, up, 500, 100, 2023=300, 200, 2, BEHIND, 200/3, 100",
    "MEAN, up, 8, '', 2021=7|2022=8|2023=7.5, '', 2, BEHIND, 15/2, 35/4",
    "COMPOUND, up, 8, '', 2021=7|2022=8|2023=9, '', 2, NOT_MEASURED, '', ''",
    "EVERY, up, 8, '', 2021=7|2022=8|2023=9, '', 2, NOT_MEASURED, '', ''",
    "SHARE, up, 80, '', 2021=7/10|2022=8/10|2023=9/10, '', 2, NOT_MEASURED, '', ''"
  })
  void the_linear_pace_is_exact(
      Accumulation accumulation,
      String direction,
      String criterion,
      String baseline,
      String figures,
      String toGo,
      int yearsLeft,
      String status,
      String soFar,
      String required) {
    Target target = target(indicator(direction, IndicatorKind.LEVEL, accumulation), criterion, baseline);
    Outlook outlook = outlook(target, figures);
    assertThat(text(outlook.toGo())).isEqualTo(toGo);
    assertThat(outlook.yearsLeft()).isEqualTo(yearsLeft);
    assertThat(status(outlook.linear())).isEqualTo(status);
    if (!soFar.isEmpty()) {
      assertThat(text(outlook.linear().soFar())).isEqualTo(soFar);
      assertThat(text(outlook.linear().required())).isEqualTo(required);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "LAST, up, 161051, 100000, 2023=133100, ON, 10.0, 10.0",
    "LAST, up, 161052, 100000, 2023=133100, BEHIND, 10.0, 10.0",
    "LAST, up, 161050, 100000, 2023=133100, AHEAD, 10.0, 10.0",
    "LAST, up, 150, 100, 2023=120, BEHIND, 6.3, 11.8",
    "LAST, down, 50, 100, 2023=60, AHEAD, -15.7, -8.7",
    "LAST, up, 150, 100, 2023=160, REACHED, 17.0, -3.2",
    "LAST, up, 5, -1, 2023=2, NOT_POSITIVE, '', ''",
    "LAST, up, 5, 0, 2023=2, NOT_POSITIVE, '', ''",
    "COMPOUND, up, 8, '', 2021=7|2022=8|2023=9, BEHIND, 8.0, 8.0",
    "COMPOUND, up, grow 13.5, '', 2021=grow 14|2022=grow 14|2023=grow 14, AHEAD, 14.0, 12.8",
    "COMPOUND, up, 10, '', 2021=10|2022=10|2023=10, ON, 10.0, 10.0",
    "COMPOUND, up, 10, '', 2021=10|2023=10, MISSING_YEAR, '', ''",
    "COMPOUND, up, 10, '', 2021=-100|2022=1|2023=10, NOT_POSITIVE, '', ''",
    "COMPOUND, down, cut 1, '', 2021=cut 1|2022=cut 1|2023=cut 1, NOT_MEASURED, '', ''",
    "SUM, up, 500, '', 2021=90|2022=95|2023=100, NOT_MEASURED, '', ''"
  })
  void the_compound_pace_compares_powers(
      Accumulation accumulation,
      String direction,
      String criterion,
      String baseline,
      String figures,
      String status,
      String soFar,
      String required) {
    Outlook outlook = outlook(target(indicator(direction, IndicatorKind.LEVEL, accumulation), criterion, baseline), figures);
    assertThat(status(outlook.compound())).isEqualTo(status);
    if (!soFar.isEmpty()) {
      assertThat(outlook.compound().soFar(1, RoundingMode.HALF_UP).orElseThrow()).hasToString(soFar);
      assertThat(outlook.compound().required(1, RoundingMode.HALF_UP).orElseThrow()).hasToString(required);
      assertThat(outlook.compound().soFar()).isEmpty();
      assertThat(outlook.compound().required()).isEmpty();
    }
  }

  @Test
  void a_share_of_a_population_goes_by_points() {
    Outlook outlook = outlook(target(indicator("up", IndicatorKind.SHARE, Accumulation.LAST), "90", "9/20"), "2023=12/20");
    assertThat(text(outlook.toGo())).isEqualTo("30");
    assertThat(text(outlook.linear().soFar())).isEqualTo("5");
    assertThat(text(outlook.linear().required())).isEqualTo("15");
  }

  @Test
  void places_of_a_rank_go_down() {
    Outlook outlook = outlook(target(indicator("up", IndicatorKind.RANK, Accumulation.LAST), "10", "30"), "2023=18");
    assertThat(outlook.isAscending()).isFalse();
    assertThat(text(outlook.toGo())).isEqualTo("8");
    assertThat(status(outlook.linear())).isEqualTo("ON");
  }

  @Test
  void compared_at_decimals_the_target_begins_where_it_rounds() {
    Indicator rounding = Samples.indicator("A", "up").decimals(0).build();
    assertThat(status(outlook(target(rounding, "80", "70"), "2023=79.5").linear())).isEqualTo("REACHED");
    assertThat(text(outlook(target(rounding, "80", "70"), "2023=79.4").toGo())).isEqualTo("1/10");
  }

  @Test
  void once_the_term_is_over_the_verdict_speaks() {
    Target target = target(indicator("up", IndicatorKind.LEVEL, Accumulation.LAST), "65", "60");
    Outlook outlook = Outlook.of(target, List.of(report(target, "2025", "64")), LocalDate.of(2026, 1, 1));
    assertThat(status(outlook.linear())).isEqualTo("TERM_OVER");
    assertThat(status(outlook.compound())).isEqualTo("TERM_OVER");
    assertThat(outlook.yearsLeft()).isZero();
    Outlook lastDay = Outlook.of(target, List.of(report(target, "2024", "64")), LocalDate.of(2025, 12, 31));
    assertThat(status(lastDay.linear())).isEqualTo("ON");
  }

  @Test
  void a_target_that_does_not_apply_or_asks_nothing_has_none() {
    Indicator indicator = indicator("up", IndicatorKind.LEVEL, Accumulation.LAST);
    Target open = Target.builder().indicator(indicator).period(TERM.period()).build();
    assertThat(status(outlook(open, "2023=5").linear())).isEqualTo("NO_TARGET");
    Target excused =
        Target.builder()
            .indicator(indicator)
            .period(TERM.period())
            .criterion(Samples.criterion("5"))
            .notApplicable("không có biển")
            .build();
    assertThat(status(outlook(excused, "2023=5").linear())).isEqualTo("NO_TARGET");
  }

  @Test
  void what_was_reported_later_is_not_known() {
    Target target = target(indicator("up", IndicatorKind.LEVEL, Accumulation.LAST), "65", "60");
    Achievement later =
        Achievement.builder()
            .indicator(target.indicator())
            .period(ReportingPeriod.ofYear(2023))
            .observation(Samples.observation("63"))
            .reportedOn(LocalDate.of(2024, 6, 2))
            .build();
    assertThat(Outlook.of(target, List.of(report(target, "2022", "62"), later), AFTER_2023).figures()).hasSize(1);
    assertThat(Outlook.of(target, List.of(later), AFTER_2023.plusDays(1)).figures()).containsExactly(later);
  }

  @Test
  void a_span_of_years_is_needed_and_figures_of_its_own() {
    Indicator indicator = indicator("up", IndicatorKind.LEVEL, Accumulation.LAST);
    Target year = Target.builder().indicator(indicator).period(ReportingPeriod.ofYear(2021)).build();
    assertThatThrownBy(() -> Outlook.of(year, List.of(), AFTER_2023))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Outlook needs a target of two years or more: '2021'");
    Target target = target(indicator, "65", "60");
    List<Achievement> twice = List.of(report(target, "2022", "62"), report(target, "2022", "63"));
    assertThatThrownBy(() -> Outlook.of(target, twice, AFTER_2023))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Outlook must have one figure of a year: '2022' has two");
    Target other = Target.of(Samples.indicator("B", "up").build(), Samples.criterion("1"));
    assertThatThrownBy(() -> Outlook.of(target, List.of(report(other, "2022", "1")), AFTER_2023))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Figure of an outlook must be of indicator 'A' and locality '-': indicator 'B', locality '-'");
  }

  @Test
  void all_of_a_term_come_from_what_was_known() {
    Indicator indicator = indicator("up", IndicatorKind.LEVEL, Accumulation.LAST);
    Target target = target(indicator, "65", "");
    Target staged =
        Target.builder()
            .indicator(indicator)
            .period(ReportingPeriod.ofYear(2022))
            .criterion(Samples.criterion("61"))
            .build();
    Achievement later =
        Achievement.builder()
            .indicator(indicator)
            .period(ReportingPeriod.ofYear(2023))
            .observation(Samples.observation("62"))
            .reportedOn(LocalDate.of(2024, 7, 1))
            .build();
    Dataset dataset =
        Dataset.builder()
            .add(target)
            .add(staged)
            .add(report(target, "2020", "58"))
            .add(report(target, "2022", "60"))
            .add(later)
            .build();
    Outlook before = Iterables.getOnlyElement(Outlook.all(dataset, Locality.unnamed().code(), TERM, AFTER_2023));
    assertThat(before.target()).isEqualTo(target);
    assertThat(before.yearsLeft()).isEqualTo(3);
    assertThat(text(before.linear().soFar())).isEqualTo("1");
    assertThat(text(before.linear().required())).isEqualTo("5/3");
    LocalDate august = LocalDate.of(2024, 8, 1);
    Outlook after = Iterables.getOnlyElement(Outlook.all(dataset, Locality.unnamed().code(), TERM, august));
    assertThat(after.yearsLeft()).isEqualTo(2);
    assertThatThrownBy(() -> Outlook.all(dataset, LocalityCode.of("80"), TERM, AFTER_2023))
        .isInstanceOf(UnknownCodeException.class)
        .hasMessage("Data set must have the locality that is scored: '80' is none of [-]");
  }

  @ParameterizedTest
  @EnumSource(RoundingMode.class)
  void a_rate_that_ends_is_given_as_it_is(RoundingMode mode) {
    Target target = target(indicator("up", IndicatorKind.LEVEL, Accumulation.LAST), "161051", "100000");
    Outlook outlook = outlook(target, "2023=133100");
    assertThat(outlook.compound().soFar(0, mode).orElseThrow()).hasToString("10");
    assertThatThrownBy(() -> outlook.compound().soFar(-1, mode))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Decimals to round to must not be negative: -1");
  }
}
