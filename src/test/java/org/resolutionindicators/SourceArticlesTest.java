package org.resolutionindicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.Examples.VI;
import static org.resolutionindicators.Examples.day;
import static org.resolutionindicators.Examples.finding;
import static org.resolutionindicators.Examples.observed;
import static org.resolutionindicators.Examples.read;
import static org.resolutionindicators.Examples.reading;
import static org.resolutionindicators.Examples.rounded;
import static org.resolutionindicators.Examples.standard;
import static org.resolutionindicators.Examples.vietnam;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionindicators.input.ClaimReader;
import org.resolutionindicators.input.Issue;
import org.resolutionindicators.measure.DayCount;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Breakdown;
import org.resolutionindicators.score.ClaimCheck;
import org.resolutionindicators.score.PartYearPolicy;
import org.resolutionindicators.score.PercentCheck;
import org.resolutionindicators.score.PercentOutcome;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.VerdictSource;
import org.resolutionindicators.text.Notation;

/** Holds what five newspaper articles say, as far as it can be checked, against what the library makes of it. */
class SourceArticlesTest {
  private static final String HALF_YEAR = "hai-duong-2021-h1.csv";
  private static final String TASKS = "hai-duong-2021-tasks.csv";
  private static final String COMMUNES = "long-an-2022-communes.csv";
  private static final String TERM = "tp-hai-duong-2016-2020.csv";
  private static final String BAC_GIANG = "bac-giang-2021.csv";

  private static Observation number(String amount) {
    return Observation.of(Amount.of(amount));
  }

  private static Finding bacGiang(String code) {
    return finding(standard().score(reading(BAC_GIANG).orElseThrow()), code, "2021");
  }

  private static Finding inTerm(String code) {
    return finding(standard().score(read(TERM)), code, "2016-2020");
  }

  // Hải Dương, first half of 2021

  @Test
  void land_cleared_stands_for_a_plan_of_43_35_ha_if_it_is_one_number() {
    Scorecard card = standard().score(read(HALF_YEAR));
    assertThat(rounded(finding(card, "GPMB-SO", "2021-H1").impliedPlan(), 2)).isEqualTo("43.35");
    Finding printed = finding(card, "GPMB", "2021-H1");
    assertThat(observed(printed)).isEqualTo(Observation.above(Amount.of("21.4")));
    assertThat(printed.impliedPlan()).isEqualTo(Measured.undefined(Undefined.NOT_ONE_NUMBER));
  }

  static Stream<Arguments> partYearPolicies() {
    return Stream.of(
        Arguments.of(
            PartYearPolicy.ownTargets(),
            Verdict.UNDECIDED,
            "49,36 < 100 (đạt khi x ≥ 100, vượt khi x > 100); theo tỷ lệ so với kế hoạch đã công bố, kế hoạch là 100; mới là"
                + " một phần của năm, không rõ so với kế hoạch của kỳ hay của năm [vietnam.number]"),
        Arguments.of(
            PartYearPolicy.fullYearPlan(),
            Verdict.NOT_MET,
            "49,36 < 100 (đạt khi x ≥ 100, vượt khi x > 100); theo tỷ lệ so với kế hoạch đã công bố, kế hoạch là 100; so với"
                + " kế hoạch cả năm [vietnam.number]"),
        Arguments.of(
            PartYearPolicy.elapsedShare(DayCount.MONTHS),
            Verdict.NOT_MET,
            "49,36 < 50 (đạt khi x ≥ 50, vượt khi x > 50); theo tỷ lệ so với kế hoạch đã công bố, kế hoạch là 100; so với 1/2"
                + " kế hoạch cả năm [vietnam.number]"),
        Arguments.of(
            PartYearPolicy.elapsedShare(DayCount.ACTUAL_ACTUAL),
            Verdict.NOT_MET,
            "49,36 < ≈ 49,589 (đạt khi x ≥ ≈ 49,589, vượt khi x > ≈ 49,589); theo tỷ lệ so với kế hoạch đã công bố, kế hoạch"
                + " là 100; so với 181/365 kế hoạch cả năm [vietnam.number]"));
  }

  /** Half of the months are 50%, and 181 of 365 days 49,589%: 49,36% is short of either, if only by a little. */
  @ParameterizedTest
  @MethodSource("partYearPolicies")
  void land_cleared_in_half_a_year_is_judged_by_a_policy_that_is_chosen(
      PartYearPolicy policy, Verdict verdict, String reason) {
    Finding finding = finding(vietnam().onPartOfYear(policy).score(read(HALF_YEAR)), "GPMB", "2021-H1");
    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(VI.reason(finding)).isEqualTo(reason);
  }

  @Test
  void eight_of_twelve_units_are_a_part_of_a_population_and_no_plan() {
    Finding finding = finding(standard().score(read(HALF_YEAR)), "QHC", "2021-H1");
    assertThat(observed(finding)).isEqualTo(Observation.outOf(Amount.of(8), Amount.of(12)));
    assertThat(finding.verdict()).isEqualTo(Verdict.NO_TARGET);
    assertThat(Ratio.of(observed(finding).low(), observed(finding).whole()).percent(1)).isEqualTo("66.7");
  }

  @ParameterizedTest
  @CsvSource({
    "hai-duong-2021-h1.csv,     HAN, 2021,      2021-08-07, NOT_DUE, '2021-08-31'",
    "hai-duong-2021-h1.csv,     HAN, 2021,      2021-12-31, NOT_DUE, '2021-08-31'",
    "hai-duong-2021-h1.csv,     HAN, 2021,      2022-01-01, NO_DATA, '2021-08-31'",
    "long-an-2022-communes.csv, DT3, 2020-2025, 2023-02-16, NOT_DUE, '2024-12-31'",
    "long-an-2022-communes.csv, DT3, 2020-2025, 2026-01-01, NO_DATA, '2024-12-31'"
  })
  void a_deadline_is_not_due_before_its_period_is_over(
      String file, String code, String period, LocalDate asOf, Verdict verdict, LocalDate lastDay) {
    Finding finding = finding(standard().score(read(file), asOf), code, period);
    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(standard().judge(finding.target(), Observation.on(lastDay)).verdict()).isEqualTo(Verdict.MET);
    assertThat(standard().judge(finding.target(), Observation.on(lastDay.plusDays(1))).verdict()).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void an_export_of_two_and_a_half_times_is_a_growth_of_150_per_cent() {
    Scorecard card = standard().score(read(HALF_YEAR));
    assertThat(observed(finding(card, "VAI-LAN", "2021-H1"))).isEqualTo(number("2.5"));
    Finding growth = finding(card, "VAI-TANG", "2021");
    assertThat(observed(growth)).isEqualTo(number("150"));
    assertThat(growth.verdict()).isEqualTo(Verdict.NO_TARGET);
    assertThat(observed(finding(card, "GRDP", "2021-H1"))).isEqualTo(number("3.9"));
  }

  // Breakthrough tasks of 2021

  @Test
  void a_verdict_without_a_target_is_official_alone() {
    Scorecard computed = standard().score(read(TASKS));
    Finding finding = finding(computed, "CB", "2021");
    assertThat(finding.verdict()).isEqualTo(Verdict.NO_TARGET);
    assertThat(finding.official()).contains(OfficialVerdict.EXCEEDED);
    assertThat(computed.disagreements()).isEmpty();
    assertThat(VI.headline(computed)).isEqualTo("đạt và vượt 0/2 chỉ tiêu (vượt 0, đạt 0), chưa giao chỉ tiêu 2");
    Scorecard filled = standard().counting(VerdictSource.OFFICIAL_WHERE_UNDECIDED).score(read(TASKS));
    assertThat(VI.headline(filled)).isEqualTo("đạt và vượt 1/3 chỉ tiêu (vượt 1, đạt 0), chưa giao chỉ tiêu 1");
  }

  @ParameterizedTest
  @CsvSource({"70, MET_OR_EXCEEDED", "75, UNDECIDED", "80, UNDECIDED", "81, NOT_MET"})
  void works_at_70_to_80_per_cent_are_judged_by_all_that_this_can_mean(String asked, Verdict verdict) {
    Finding finding = finding(standard().score(read(TASKS)), "DTR", "2021");
    assertThat(observed(finding)).isEqualTo(Observation.range(Amount.of(70), Amount.of(80)));
    assertThat(finding.verdict()).isEqualTo(Verdict.NO_TARGET);
    assertThat(finding.official()).isEmpty();
    assertThat(
            standard()
                .judge(
                    Target.of(
                        finding.target().indicator(), Notation.VIETNAMESE.parseCriterion(asked + "%")),
                    observed(finding))
                .verdict())
        .isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"NV-1, 2, 50.0", "NV-2, 3, 33.3"})
  void one_task_done_of_two_or_three_that_were_asked_for_is_not_met(String code, long asked, String percent) {
    Finding finding = finding(standard().score(read(TASKS), day("2022-01-01")), code, "2021");
    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding.margin().value()).contains(Ratio.of(1 - asked, 1));
    assertThat(finding.measure(StandardMeasure.ATTAINMENT).value().orElseThrow().percent(1)).isEqualTo(percent);
    Finding inTime = finding(standard().score(read(TASKS), day("2021-12-31")), code, "2021");
    assertThat(inTime.verdict()).isEqualTo(Verdict.NOT_DUE);
  }

  // Long An 2022

  @Test
  void all_met_or_exceeded_is_counted_without_a_split_that_nobody_gave() {
    ImmutableList<Scorecard> cards =
        standard().counting(VerdictSource.OFFICIAL_WHERE_UNDECIDED).scorecards(read("long-an-2022.csv"), Breakdown.LOCALITY);
    assertThat(cards)
        .extracting(VI::headline)
        .containsExactly("đạt và vượt 18/18 chỉ tiêu", "đạt và vượt 28/28 chỉ tiêu", "đạt và vượt 14/14 chỉ tiêu");
    assertThat(cards)
        .allSatisfy(card -> assertThat(card.countedAs(Verdict.MET_OR_EXCEEDED).count()).isEqualTo(card.total()));
  }

  @Test
  void twelve_of_seventeen_communes_are_counted_from_the_communes() {
    Scorecard card = standard().score(read(COMMUNES));
    Finding counted = finding(card, "NTM-DEM", "2022");
    assertThat(observed(counted)).isEqualTo(Observation.outOf(Amount.of(12), Amount.of(17)));
    assertThat(observed(counted)).isEqualTo(observed(finding(card, "NTM-XA", "2022")));
    assertThat(Ratio.of(observed(counted).low(), observed(counted).whole()).percent(1)).isEqualTo("70.6");
    assertThat(counted.achievement().orElseThrow().derivation().orElseThrow().sources()).hasSize(17);
    assertThat(counted.verdict()).isEqualTo(Verdict.NO_TARGET);
  }

  // The city of Hải Dương, 2016-2020

  @ParameterizedTest
  @CsvSource({"XD, 6.40", "XD-PT, 12.61", "TMDV, 15.00"})
  void above_target_is_in_points_for_rates_and_in_per_cent_for_amounts(String code, String plan) {
    Finding finding = inTerm(code);
    assertThat(rounded(finding.impliedPlan(), 2)).isEqualTo(plan);
    assertThat(finding.verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(finding.isByPercentOfPlan()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          XD-6,4  | EXCEEDED | 13,5 > 6,4 (đạt khi x ≥ 6,4, vượt khi x > 6,4), cao hơn 7,1 điểm phần trăm
          XD-12,6 | EXCEEDED | 13,5 > 12,6 (đạt khi x ≥ 12,6, vượt khi x > 12,6), cao hơn 0,9 điểm phần trăm
          XD-13,5 | MET      | 13,5 = 13,5 (đạt khi x ≥ 13,5, vượt khi x > 13,5)
          """)
  void five_years_at_13_5_are_13_5_a_year_exactly(String code, Verdict verdict, String reason) {
    Finding finding = inTerm(code);
    assertThat(observed(finding)).isEqualTo(number("13.5"));
    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(VI.reason(finding))
        .isEqualTo(reason + "; tăng bình quân (trung bình nhân) các kỳ 2016, 2017, 2018, 2019, 2020 [standard.number]");
  }

  @Test
  void targets_said_to_be_reached_while_some_were_not_are_a_contradiction() {
    ImmutableList<Claim> claims =
        ClaimReader.of(Notation.VIETNAMESE).read(Path.of("docs/examples/tp-hai-duong-claims.csv")).orElseThrow();
    assertThat(claims).hasSize(1);
    ClaimCheck check = ClaimCheck.of(claims.get(0));
    assertThat(check.isSound()).isFalse();
    assertThat(check.discrepancies())
        .extracting(Object::toString)
        .containsExactly("ALL_BUT_NOT_ALL NOT_MET: claimed 0, found 1");
  }

  // Bắc Giang 2021

  @Test
  void revenue_of_175_5_per_cent_stands_for_an_estimate_of_12470_7() {
    Finding finding = bacGiang("THU");
    assertThat(rounded(finding.impliedPlan(), 1)).isEqualTo("12470.7");
    assertThat(finding.verdict()).isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void revenue_grew_by_63_per_cent_on_13427() {
    assertThat(observed(bacGiang("THU-TANG"))).isEqualTo(number("63").changing(Change.Sense.GROWTH));
    Ratio before = Ratio.of(observed(bacGiang("THU")).low(), Amount.of("1.63"));
    assertThat(before.round(0, RoundingMode.HALF_UP)).isEqualTo("13427");
    Finding computed = bacGiang("THU-TINH");
    assertThat(observed(computed).low().round(1, RoundingMode.HALF_UP)).isEqualTo(Amount.of(63));
    assertThat(computed.verdict()).isEqualTo(Verdict.MET);
    assertThat(VI.reason(computed))
        .isEqualTo(
            "63 = 63 (đạt khi x ≥ 63, vượt khi x > 63); so sánh đến 1 chữ số thập phân; tính từ \"Tổng thu ngân sách nhà"
                + " nước\", \"Tổng thu ngân sách nhà nước\" kỳ 2020 [standard.number]");
  }

  @Test
  void investment_of_91_7_per_cent_of_plan_is_not_met() {
    Finding finding = bacGiang("DT");
    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding.isByPercentOfPlan()).isTrue();
    assertThat(finding.impliedPlan()).isEqualTo(Measured.undefined(Undefined.NO_ACTUAL));
    assertThat(VI.reason(finding))
        .isEqualTo(
            "91,7 < 100 (đạt khi x ≥ 100, vượt khi x > 100); theo tỷ lệ so với kế hoạch đã công bố, kế hoạch là 100"
                + " [standard.number]");
  }

  @Test
  void grain_above_a_plan_that_is_not_printed_is_exceeded_officially_alone() {
    Finding finding = bacGiang("LT");
    assertThat(observed(finding)).isEqualTo(number("623171"));
    assertThat(finding.verdict()).isEqualTo(Verdict.NO_TARGET);
    assertThat(finding.official()).contains(OfficialVerdict.EXCEEDED);
  }

  @Test
  void communes_138_of_184_are_75_per_cent_of_a_population() {
    PercentCheck check = PercentCheck.of(bacGiang("NTM")).orElseThrow();
    assertThat(check.isOfPopulation()).isTrue();
    assertThat(check.computed()).isEqualTo(Ratio.of(75, 1));
    assertThat(check.outcome()).isEqualTo(PercentOutcome.EXACT);
    assertThat(bacGiang("NTM").verdict()).isEqualTo(Verdict.NO_TARGET);
  }

  @Test
  void three_shares_add_up_to_100_exactly() {
    ImmutableList<Observation> shares = observed(bacGiang("CC")).parts();
    assertThat(shares).containsExactly(number("58.1"), number("17.4"), number("24.5"));
    assertThat(shares.stream().map(Observation::low).reduce(Amount.ZERO, Amount::plus)).isEqualTo(Amount.of(100));
    assertThat(observed(bacGiang("CC1-PHAN"))).isEqualTo(Observation.outOf(Amount.of("58.1"), Amount.of(100)));
  }

  @Test
  void exports_grew_by_41_8_per_cent() {
    assertThat(observed(bacGiang("XK")).low()).isEqualTo(Amount.of("41.8"));
  }

  @Test
  void two_vaccination_percentages_do_not_share_a_denominator_however_they_were_rounded() {
    Finding first = bacGiang("TC-1");
    Finding second = bacGiang("TC-2");
    assertThat(rounded(first.impliedPlan(), 0)).isEqualTo("1422842");
    assertThat(rounded(second.impliedPlan(), 0)).isEqualTo("1340675");
    // Figures are in thousands and percentages of two decimals: the least that the first allows, and the most of the second.
    Ratio least = Ratio.of(Amount.of("141850000"), Amount.of("99.735"));
    Ratio most = Ratio.of(Amount.of("132750000"), Amount.of("98.975"));
    assertThat(first.impliedPlan().value().orElseThrow()).isGreaterThan(least);
    assertThat(second.impliedPlan().value().orElseThrow()).isLessThan(most);
    assertThat(least).isGreaterThan(most);
  }

  @Test
  void a_rank_within_the_leading_ten_is_reached() {
    Finding finding = finding(vietnam().score(reading(BAC_GIANG).orElseThrow()), "HANG", "2021");
    assertThat(finding.verdict()).isEqualTo(Verdict.MET);
    assertThat(VI.reason(finding)).isEqualTo("10 = 10 (đạt khi x ≤ 10); xét theo đúng con số đã nêu [vietnam.rank]");
    assertThat(observed(bacGiang("TT"))).isEqualTo(number("7.82"));
  }

  @Test
  void a_figure_that_may_be_a_misprint_is_warned_about_and_read_as_it_stands() {
    assertThat(reading(BAC_GIANG).issues())
        .extracting(Issue::toString)
        .containsExactly(
            "docs/examples/bac-giang-2021.csv:26:13: warning: Actual of indicator 'GRDP' may mean something else: "
                + "\"129,837 tỷ\" at character 4: ',' is the decimal mark in Vietnamese, read as 129,837; if it groups "
                + "thousands, it is 129.837");
    assertThat(observed(bacGiang("GRDP"))).isEqualTo(number("129.837"));
  }
}
