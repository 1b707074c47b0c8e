package org.resolutionindicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.DayCount;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.RollUp;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.DatasetException;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.report.TextReport;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Outlook;
import org.resolutionindicators.score.Pace;
import org.resolutionindicators.score.PaceStatus;
import org.resolutionindicators.score.PartYearPolicy;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.score.Tally;

/** The cases of {@link PitfallsTest} that are about time and its parts, each named after what is asserted here. */
class TermPitfallsTest {
  private static final Scorer STANDARD = Scorer.of(RuleBook.standard(), ScoringMethod.counting());
  private static final TextReport EN = TextReport.in(Locale.ENGLISH);

  private static Amount amount(String text) {
    return Amount.of(text);
  }

  private static ReportingPeriod period(String text) {
    return ReportingPeriod.parse(text);
  }

  private static Indicator indicator(IndicatorKind kind, Accumulation accumulation) {
    return Indicator.builder()
        .code(IndicatorCode.of("I"))
        .direction(Direction.ASCENDING)
        .kind(kind)
        .accumulation(accumulation)
        .build();
  }

  private static Target target(Indicator indicator, String period, Criterion criterion) {
    return Target.builder().indicator(indicator).period(period(period)).criterion(criterion).build();
  }

  private static Achievement report(Indicator indicator, String period, Observation figure) {
    return Achievement.builder().indicator(indicator).period(period(period)).observation(figure).build();
  }

  private static Achievement report(Indicator indicator, String period, String figure) {
    return report(indicator, period, Observation.of(amount(figure)));
  }

  /** The years from 2021 on, one figure for each. */
  private static Dataset.Builder years(Indicator indicator, String... figures) {
    Dataset.Builder data = Dataset.builder();
    for (int i = 0; i < figures.length; i++) {
      data.add(report(indicator, Integer.toString(2021 + i), figures[i]));
    }
    return data;
  }

  private static Finding found(Scorecard card, String period) {
    return card.findings().stream()
        .filter(finding -> finding.target().period().equals(period(period)))
        .findFirst()
        .orElseThrow();
  }

  private static Optional<Observation> figure(Scorecard card, String period) {
    return found(card, period).observation();
  }

  @Test
  void case_7_falling_from_above_the_target_to_below_it_is_not_met_and_behind() {
    Target atLeastNinety =
        Target.builder()
            .indicator(Indicator.of("I", Direction.ASCENDING))
            .period(period("2021-2025"))
            .criterion(Criterion.atLeast(amount("90")))
            .baseline(Observation.of(amount("100")))
            .build();
    Finding fallen = STANDARD.judge(atLeastNinety, Observation.of(amount("80")));
    assertThat(fallen.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(fallen.margin()).hasToString("-10");
    assertThat(fallen.measure(StandardMeasure.SHARE_OF_TARGETED_CHANGE))
        .isEqualTo(Measured.undefined(Undefined.BASELINE_BEYOND_TARGET));

    Achievement first = report(atLeastNinety.indicator(), "2021", "80");
    Pace pace = Outlook.of(atLeastNinety, ImmutableList.of(first), LocalDate.of(2022, 1, 1)).linear();
    assertThat(pace.status()).contains(PaceStatus.BEHIND);
    assertThat(pace.soFar()).hasToString("Optional[-20]");
    assertThat(pace.required()).hasToString("Optional[5/2]");
  }

  @Test
  void case_7_moving_away_from_the_target_is_a_negative_share_of_the_change_asked_for() {
    Target atMostNinety =
        Target.builder()
            .indicator(Indicator.of("I", Direction.DESCENDING))
            .criterion(Criterion.atMost(amount("90")))
            .baseline(Observation.of(amount("100")))
            .build();
    Finding risen = STANDARD.judge(atMostNinety, Observation.of(amount("120")));
    assertThat(risen.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(risen.measure(StandardMeasure.SHARE_OF_TARGETED_CHANGE)).hasToString("-2");
  }

  @Test
  void case_14_two_districts_with_1_of_2_and_90_of_100_have_91_of_102_and_no_mean_of_their_shares() {
    Indicator share = indicator(IndicatorKind.SHARE, Accumulation.SHARE);
    Achievement small = in("A", share, Observation.outOf(amount("1"), amount("2")));
    Achievement large = in("B", share, Observation.outOf(amount("90"), amount("100")));
    Locality province = Locality.of("P");
    Achievement both = RollUp.of(share, province, period("2021"), ImmutableList.of(small, large)).achievement();
    assertThat(both.observation()).contains(Observation.outOf(amount("91"), amount("102")));

    Achievement half = in("A", share, Observation.of(amount("50")));
    Achievement mean = RollUp.of(share, province, period("2021"), ImmutableList.of(half, large)).achievement();
    assertThat(mean.observation()).isEmpty();
    assertThat(mean.derivation().flatMap(how -> how.obstacle()))
        .hasToString("Optional[indicator 'I', locality 'A', period 2021: NOT_COMPONENTS]");
  }

  private static Achievement in(String place, Indicator indicator, Observation figure) {
    return Achievement.builder()
        .indicator(indicator)
        .locality(Locality.of(place))
        .period(period("2021"))
        .observation(figure)
        .build();
  }

  @Test
  void case_14_two_years_with_1_of_2_and_90_of_100_have_91_of_102() {
    Indicator share = indicator(IndicatorKind.SHARE, Accumulation.SHARE);
    Dataset data =
        Dataset.builder()
            .add(target(share, "2021-2022", Criterion.atLeast(amount("89"))))
            .add(report(share, "2021", Observation.outOf(amount("1"), amount("2"))))
            .add(report(share, "2022", Observation.outOf(amount("90"), amount("100"))))
            .build();
    Scorecard card = STANDARD.score(data);
    assertThat(figure(card, "2021-2022")).contains(Observation.outOf(amount("91"), amount("102")));
    assertThat(found(card, "2021-2022").verdict()).isEqualTo(Verdict.EXCEEDED); // 89.2; the mean of both would be 70
  }

  @Test
  void case_15_nothing_of_fifty_is_counted_with_fifty_of_fifty() {
    Indicator share = indicator(IndicatorKind.SHARE, Accumulation.SHARE);
    Achievement none = in("A", share, Observation.outOf(amount("0"), amount("50")));
    Achievement all = in("B", share, Observation.outOf(amount("50"), amount("50")));
    Target half =
        Target.builder()
            .indicator(share)
            .locality(Locality.of("P"))
            .period(period("2021"))
            .criterion(Criterion.point(amount("50")))
            .build();
    Achievement both =
        RollUp.of(share, half.locality(), half.period(), ImmutableList.of(none, all)).achievement();
    assertThat(both.observation()).contains(Observation.outOf(amount("50"), amount("100")));
    assertThat(STANDARD.judge(half, both).verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void case_16_yearly_amounts_and_their_running_total_come_to_the_same() {
    Indicator yearly = indicator(IndicatorKind.AMOUNT, Accumulation.SUM);
    Indicator running = indicator(IndicatorKind.AMOUNT, Accumulation.RUNNING);
    Dataset added =
        years(yearly, "20", "20", "20").add(target(yearly, "2021-2023", Criterion.point(amount("60")))).build();
    Dataset total =
        years(running, "20", "40", "60").add(target(running, "2021-2023", Criterion.point(amount("60")))).build();
    for (Dataset data : ImmutableList.of(added, total)) {
      Scorecard card = STANDARD.score(data);
      assertThat(figure(card, "2021-2023")).contains(Observation.of(amount("60")));
      assertThat(found(card, "2021-2023").verdict()).isEqualTo(Verdict.MET);
    }
  }

  @Test
  void case_17_a_term_keeps_its_own_target_and_the_staged_ones_that_do_not_come_to_it_are_a_warning() {
    Indicator houses = indicator(IndicatorKind.AMOUNT, Accumulation.SUM);
    Dataset.Builder staged = years(houses, "20", "20", "20", "20");
    staged.add(target(houses, "2021-2024", Criterion.point(amount("100"))));
    for (int year = 2021; year <= 2024; year++) {
      staged.add(target(houses, Integer.toString(year), Criterion.point(amount("20"))));
    }
    Scorecard card = STANDARD.score(staged.build());
    assertThat(found(card, "2021-2024").verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(EN.reason(found(card, "2021-2024"))).contains("80 < 100");
    assertThat(card.tally()).isEqualTo(Tally.of(Verdict.MET, Verdict.MET, Verdict.MET, Verdict.MET, Verdict.NOT_MET));
    assertThat(card.stagingGaps())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.target().criterion()).contains(Criterion.point(amount("100")));
              assertThat(gap.total()).isEqualTo(Observation.of(amount("80")));
            });
    assertThat(EN.format(card))
        .contains(
            "Staged targets that do not come to the target of the whole:\n"
                + "  I: all of 2021-2024: 100; staged: 80\n");
  }

  @Test
  void case_18_two_entries_of_a_year_say_its_target_once() {
    Indicator houses = indicator(IndicatorKind.AMOUNT, Accumulation.SUM);
    Target twenty = target(houses, "2021", Criterion.point(amount("20")));
    Achievement early =
        Achievement.builder()
            .indicator(houses)
            .period(period("2021"))
            .observation(Observation.of(amount("12")))
            .status(DataStatus.ESTIMATE)
            .build();
    Achievement late =
        Achievement.builder()
            .indicator(houses)
            .period(period("2021"))
            .observation(Observation.of(amount("20")))
            .status(DataStatus.FINAL)
            .build();
    Dataset data = Dataset.builder().add(twenty).add(early).add(twenty).add(late).build();
    Scorecard card = STANDARD.score(data);
    assertThat(data.cells()).hasSize(1);
    assertThat(data.cells().get(0).targets()).containsExactly(twenty);
    assertThat(figure(card, "2021")).contains(Observation.of(amount("20")));
    assertThat(card.tally()).isEqualTo(Tally.of(Verdict.MET));
  }

  @Test
  void case_18_two_targets_and_two_reports_of_a_year_that_nothing_tells_apart_are_refused() {
    Indicator houses = indicator(IndicatorKind.AMOUNT, Accumulation.SUM);
    Dataset.Builder twice =
        Dataset.builder()
            .add(target(houses, "2021", Criterion.point(amount("20"))))
            .add(target(houses, "2021", Criterion.point(amount("30"))))
            .add(report(houses, "2021", "20"))
            .add(report(houses, "2021", "20"));
    assertThatThrownBy(twice::build)
        .isInstanceOf(DatasetException.class)
        .hasMessage(
            "Data set has 2 problem(s):\n"
                + "Target of indicator 'I', period 2021 must be given once: it is given again\n"
                + "Achievement of indicator 'I', period 2021 must be given once: it is given again");
  }

  @Test
  void case_19_a_running_total_of_100_and_then_150_is_150_whoever_reports_it() {
    Indicator running = indicator(IndicatorKind.AMOUNT, Accumulation.RUNNING);
    Dataset data =
        Dataset.builder()
            .add(target(running, "2021-2022", Criterion.point(amount("200"))))
            .add(by("one office", running, "2021", "100"))
            .add(by("another office", running, "2022", "150"))
            .build();
    Scorecard card = STANDARD.score(data);
    assertThat(figure(card, "2021-2022")).contains(Observation.of(amount("150")));
    assertThat(found(card, "2021-2022").verdict()).isEqualTo(Verdict.NOT_MET);
  }

  private static Achievement by(String source, Indicator indicator, String period, String figure) {
    return Achievement.builder()
        .indicator(indicator)
        .period(period(period))
        .observation(Observation.of(amount(figure)))
        .source(source)
        .build();
  }

  @Test
  void case_30_a_quarter_that_does_not_apply_is_neither_nought_nor_missing() {
    Indicator service = indicator(IndicatorKind.SHARE, Accumulation.MEAN);
    Dataset.Builder data = Dataset.builder().add(target(service, "2022", Criterion.atLeast(amount("90"))));
    for (int quarter = 1; quarter <= 4; quarter++) {
      String of = "2022-Q" + quarter;
      data.add(target(service, of, Criterion.atLeast(amount("90"))));
      data.add(report(service, of, quarter == 2 ? Observation.notApplicable() : Observation.of(amount("90"))));
    }
    Scorecard card = STANDARD.score(data.build());
    assertThat(found(card, "2022-Q2").verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(figure(card, "2022")).contains(Observation.of(amount("90")));
    assertThat(found(card, "2022").verdict()).isEqualTo(Verdict.MET);
    assertThat(EN.headline(card)).isEqualTo("met or exceeded 4 of 4 indicators (0 exceeded, 4 met), 1 not applicable");
  }

  @Test
  void case_31_quarterly_percentages_become_the_latest_or_their_mean_and_no_sum() {
    for (Accumulation accumulation : ImmutableList.of(Accumulation.LAST, Accumulation.MEAN)) {
      Indicator coverage = indicator(IndicatorKind.SHARE, accumulation);
      Scorecard card = STANDARD.score(quarters(coverage, "20", "24", "28", "30"));
      String expected = accumulation == Accumulation.LAST ? "30" : "25.5";
      assertThat(figure(card, "2022")).contains(Observation.of(amount(expected)));
      assertThat(found(card, "2022").verdict()).isEqualTo(Verdict.NOT_MET);
    }
  }

  @Test
  void case_31_quarterly_percentages_without_what_they_are_parts_of_make_no_share_of_the_year() {
    Indicator coverage = indicator(IndicatorKind.SHARE, Accumulation.SHARE);
    Finding year = found(STANDARD.score(quarters(coverage, "20", "24", "28", "30")), "2022");
    assertThat(year.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(EN.reason(year))
        .isEqualTo(
            "cannot be derived: \"I\" in 2022-Q1 is a share without its part and whole, and shares are not averaged");
  }

  private static Dataset quarters(Indicator indicator, String... figures) {
    Dataset.Builder data = Dataset.builder().add(target(indicator, "2022", Criterion.atLeast(amount("95"))));
    for (int i = 0; i < figures.length; i++) {
      data.add(report(indicator, "2022-Q" + (i + 1), figures[i]));
    }
    return data.build();
  }

  @Test
  void case_32_a_year_is_not_due_on_its_last_day_and_due_on_the_next() {
    Target ten = target(indicator(IndicatorKind.AMOUNT, Accumulation.LAST), "2023", Criterion.point(amount("10")));
    Dataset data = Dataset.builder().add(ten).add(Achievement.of(ten, Observation.of(amount("9")))).build();
    assertThat(STANDARD.score(data, LocalDate.of(2023, 12, 31)).tally()).isEqualTo(Tally.of(Verdict.NOT_DUE));
    assertThat(STANDARD.score(data, LocalDate.of(2024, 1, 1)).tally()).isEqualTo(Tally.of(Verdict.NOT_MET));
  }

  @Test
  void case_33_what_half_of_a_leap_year_comes_to_in_a_year_depends_on_the_day_count_that_is_named() {
    ReportingPeriod half = period("2024-H1");
    assertThat(DayCount.ACTUAL_ACTUAL.annual(amount("50"), half)).isEqualTo(Ratio.of(50 * 366, 182));
    assertThat(DayCount.ACTUAL_365.annual(amount("50"), half)).isEqualTo(Ratio.of(50 * 365, 182));
    assertThat(DayCount.MONTHS.annual(amount("50"), half)).isEqualTo(Ratio.of(100, 1));
  }

  @Test
  void case_33_a_part_of_a_year_is_held_against_the_share_that_the_named_day_count_gives() {
    Indicator revenue = indicator(IndicatorKind.AMOUNT, Accumulation.SUM);
    Dataset data =
        Dataset.builder()
            .add(target(revenue, "2024", Criterion.point(amount("36500"))))
            .add(report(revenue, "2024-H1", "18200"))
            .build();
    // 182/365 of it is 18,200; 182/366 is less; 6/12 is more. Without a policy nothing is asked of half a year.
    assertThat(halfYear(data, PartYearPolicy.elapsedShare(DayCount.ACTUAL_365))).isEqualTo(Verdict.MET);
    assertThat(halfYear(data, PartYearPolicy.elapsedShare(DayCount.ACTUAL_ACTUAL))).isEqualTo(Verdict.EXCEEDED);
    assertThat(halfYear(data, PartYearPolicy.elapsedShare(DayCount.MONTHS))).isEqualTo(Verdict.NOT_MET);
    assertThat(halfYear(data, PartYearPolicy.ownTargets())).isEqualTo(Verdict.NO_TARGET);
  }

  private static Verdict halfYear(Dataset data, PartYearPolicy policy) {
    return found(STANDARD.onPartOfYear(policy).score(data), "2024-H1").verdict();
  }

  @Test
  void case_34_thirty_per_cent_stays_thirty_and_more_than_all_stays_more_than_all() {
    Target hundred =
        Target.builder()
            .indicator(Indicator.of("I", Direction.ASCENDING))
            .criterion(Criterion.point(amount("100")))
            .baseline(Observation.of(Amount.ZERO))
            .build();
    for (StandardMeasure measure :
        ImmutableList.of(StandardMeasure.ATTAINMENT, StandardMeasure.SHARE_OF_TARGETED_CHANGE)) {
      assertThat(percent(hundred, "30", measure)).isEqualTo("30");
      assertThat(percent(hundred, "116.5", measure)).isEqualTo("117");
      assertThat(percent(hundred, "99.9", measure)).isEqualTo("99");
    }
  }

  private static String percent(Target target, String actual, StandardMeasure measure) {
    Finding found = STANDARD.judge(target, Observation.of(amount(actual)));
    return found.measure(measure).value().orElseThrow().percent(0).toPlainString();
  }
}
