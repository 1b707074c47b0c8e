package org.resolutionindicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.measure.Carry;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Reorganisation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.report.TextReport;
import org.resolutionindicators.rule.Basis;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Breakdown;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.score.Standing;
import org.resolutionindicators.score.Standings;
import org.resolutionindicators.score.Tally;
import org.resolutionindicators.units.VietnamUnits;

/**
 * Six provinces that became three on 1 July 2025: Hải Dương and Hải Phòng, Long An and Tây Ninh, Bắc Giang and Bắc Ninh.
 *
 * <p>The units, their codes and their mergers are real. Every target and every figure is constructed.
 */
class MergerTest {
  private static final LocalDate YEAR_END = LocalDate.of(2026, 1, 1);
  private static final Scorer SCORER =
      Scorer.of(RuleBook.standard(), ScoringMethod.counting()).after(VietnamUnits.succession());
  private static final TextReport EN = TextReport.in(Locale.ENGLISH);
  private static final TextReport VI = TextReport.in(Locale.forLanguageTag("vi"));

  private static final Indicator HOMES = indicator("constructed homes", IndicatorKind.AMOUNT, Accumulation.SUM);
  private static final Indicator INSURED = indicator("constructed share insured", IndicatorKind.SHARE, Accumulation.SHARE);
  private static final Indicator GROWTH = indicator("constructed growth", IndicatorKind.RATE, Accumulation.COMPOUND);

  private static Indicator indicator(String code, IndicatorKind kind, Accumulation accumulation) {
    return Indicator.builder()
        .code(IndicatorCode.of(code))
        .direction(Direction.ASCENDING)
        .kind(kind)
        .accumulation(accumulation)
        .build();
  }

  private static Locality place(String code) {
    return VietnamUnits.localities().find(LocalityCode.of(code)).orElseThrow();
  }

  private static Observation number(String figure) {
    return Observation.of(Amount.of(figure));
  }

  private static Observation outOf(long part, long whole) {
    return Observation.outOf(Amount.of(part), Amount.of(whole));
  }

  /** Collects constructed targets and figures. */
  private static final class Constructed {
    private final Dataset.Builder data = Dataset.builder();

    Constructed asked(String place, Indicator indicator, String period, Criterion criterion) {
      data.add(
          Target.builder()
              .indicator(indicator)
              .locality(place(place))
              .period(ReportingPeriod.parse(period))
              .criterion(criterion)
              .build());
      return this;
    }

    Constructed reported(String place, Indicator indicator, String period, Observation figure) {
      data.add(MergerTest.reported(place, indicator, period, figure));
      return this;
    }

    /** Homes in each of the years 2021 to 2024 and in the first half of 2025; the insured and growth of 2024. */
    Constructed before(String place, String homes, Observation insured, String growth) {
      for (String period : ImmutableList.of("2021", "2022", "2023", "2024", "2025-H1")) {
        reported(place, HOMES, period, number(homes));
      }
      return asked(place, HOMES, "2024", Criterion.point(Amount.of(10)))
          .asked(place, HOMES, "2025", Criterion.point(Amount.of(10)))
          .asked(place, HOMES, "2021-2025", Criterion.point(Amount.of(50)))
          .asked(place, INSURED, "2024", Criterion.atLeast(Amount.of(80)))
          .reported(place, INSURED, "2024", insured)
          .asked(place, GROWTH, "2024", Criterion.point(Amount.of(8)))
          .reported(place, GROWTH, "2024", number(growth));
    }

    Constructed after(String place, String homes, Observation insured, String growth) {
      return asked(place, HOMES, "2025-H2", Criterion.point(Amount.of(15)))
          .reported(place, HOMES, "2025-H2", number(homes))
          .asked(place, HOMES, "2021-2025", Criterion.point(Amount.of(120)))
          .asked(place, INSURED, "2025-H2", Criterion.atLeast(Amount.of(85)))
          .reported(place, INSURED, "2025-H2", insured)
          .asked(place, GROWTH, "2025-H2", Criterion.point(Amount.of(8)))
          .reported(place, GROWTH, "2025-H2", number(growth));
    }
  }

  private static Achievement reported(String place, Indicator indicator, String period, Observation figure) {
    return Achievement.builder()
        .indicator(indicator)
        .locality(place(place))
        .period(ReportingPeriod.parse(period))
        .observation(figure)
        .build();
  }

  private static Constructed newUnits(Constructed data) {
    return data.after("31@2025-07-01", "16", outOf(270, 300), "11")
        .after("80@2025-07-01", "15", outOf(104, 130), "8")
        .after("24@2025-07-01", "14", outOf(190, 210), "9.5");
  }

  private static Dataset constructed() {
    return newUnits(
            new Constructed()
                .before("30", "10", outOf(90, 100), "8")
                .before("31", "20", outOf(160, 200), "10.5")
                .before("80", "7", outOf(60, 80), "8.5")
                .before("72", "5", outOf(45, 50), "7.5")
                .before("24", "12", outOf(100, 120), "14")
                .before("27", "9", outOf(70, 90), "-9.3"))
        .data
        .build();
  }

  private static List<Finding> of(Scorecard card, String place) {
    return card.findings().stream().filter(f -> f.target().locality().equals(place(place))).toList();
  }

  private static Finding found(Scorecard card, String place, Indicator indicator, String period) {
    return of(card, place).stream()
        .filter(f -> f.target().indicator().equals(indicator))
        .filter(f -> f.target().period().equals(ReportingPeriod.parse(period)))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "30, MET,      EXCEEDED, MET",
    "31, EXCEEDED, MET,      EXCEEDED",
    "80, NOT_MET,  NOT_MET,  EXCEEDED",
    "72, NOT_MET,  EXCEEDED, NOT_MET",
    "24, EXCEEDED, EXCEEDED, EXCEEDED",
    "27, NOT_MET,  NOT_MET,  NOT_MET"
  })
  void what_was_due_before_the_merger_is_judged_alike_before_and_after(
      String old, Verdict homes, Verdict insured, Verdict growth) {
    for (LocalDate day : ImmutableList.of(VietnamUnits.EVE, VietnamUnits.REFORM, YEAR_END)) {
      Scorecard card = SCORER.score(constructed(), day);
      assertThat(found(card, old, HOMES, "2024").verdict()).isEqualTo(homes);
      assertThat(found(card, old, INSURED, "2024").verdict()).isEqualTo(insured);
      assertThat(found(card, old, GROWTH, "2024").verdict()).isEqualTo(growth);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"30", "31", "80", "72", "24", "27"})
  void the_score_of_an_old_unit_is_closed_on_its_last_day_and_says_so(String old) {
    for (String period : ImmutableList.of("2025", "2021-2025")) {
      Finding before = found(SCORER.score(constructed(), VietnamUnits.EVE), old, HOMES, period);
      assertThat(before.verdict()).isEqualTo(Verdict.NOT_DUE);
      assertThat(before.reason().basis()).isEqualTo(Basis.NOT_DUE);
      for (LocalDate day : ImmutableList.of(VietnamUnits.REFORM, YEAR_END)) {
        Finding after = found(SCORER.score(constructed(), day), old, HOMES, period);
        assertThat(after.verdict()).isEqualTo(Verdict.NOT_DUE);
        assertThat(after.reason().basis()).isEqualTo(Basis.CLOSED);
        assertThat(after.closing()).isEqualTo(VietnamUnits.succession().closing(LocalityCode.of(old)));
        assertThat(EN.reason(after))
            .isEqualTo("the place was reorganised on 2025-07-01 by 202/2025/QH15, before the period was over");
      }
    }
  }

  @Test
  void a_new_unit_is_judged_by_its_own_targets_and_reports_alone() {
    Scorecard all = SCORER.score(constructed(), YEAR_END);
    Scorecard alone = SCORER.score(newUnits(new Constructed()).data.build(), YEAR_END);
    assertThat(all.findings()).containsAll(alone.findings());
    assertThat(alone.localities()).extracting(Locality::name).containsExactly("Thành phố Hải Phòng", "Tây Ninh", "Bắc Ninh");
    for (String now : ImmutableList.of("31@2025-07-01", "80@2025-07-01", "24@2025-07-01")) {
      assertThat(of(all, now)).isEqualTo(of(alone, now));
    }
    assertThat(found(all, "31@2025-07-01", HOMES, "2025-H2").verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(found(all, "80@2025-07-01", INSURED, "2025-H2").verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(found(all, "24@2025-07-01", HOMES, "2025-H2").verdict()).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void nothing_of_a_new_unit_is_due_on_its_first_day() {
    Scorecard card = SCORER.score(constructed(), VietnamUnits.REFORM);
    for (String now : ImmutableList.of("31@2025-07-01", "80@2025-07-01", "24@2025-07-01")) {
      assertThat(of(card, now)).extracting(Finding::verdict).containsOnly(Verdict.NOT_DUE);
      assertThat(of(card, now)).allMatch(finding -> finding.closing().isEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"31@2025-07-01", "80@2025-07-01", "24@2025-07-01"})
  void a_term_across_the_merger_has_no_figure_for_a_new_unit_and_names_the_years_before_it(String now) {
    Finding term = found(SCORER.score(constructed(), YEAR_END), now, HOMES, "2021-2025");
    assertThat(term.verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(term.observation()).isEmpty();
    Derivation.OverTime derivation = (Derivation.OverTime) term.achievement().orElseThrow().derivation().orElseThrow();
    assertThat(derivation.missing()).extracting(Object::toString).containsExactly("2021", "2022", "2023", "2024", "2025-H1");
    assertThat(EN.reason(term)).isEqualTo("cannot be derived: \"constructed homes\" in 2021 was not reported");
  }

  @ParameterizedTest
  @CsvSource({"30, 31, 30, 166, EXCEEDED", "72, 80, 12, 75, NOT_MET", "24, 27, 21, 119, NOT_MET"})
  void amounts_are_carried_over_on_request_alone_and_the_term_is_then_their_exact_sum(
      String one, String other, String year, String term, Verdict verdict) {
    Reorganisation merger = VietnamUnits.succession().closing(LocalityCode.of(one)).orElseThrow();
    Locality successor = VietnamUnits.localities().find(merger.to().get(0)).orElseThrow();
    Dataset data = constructed();
    Dataset.Builder carried = data.toBuilder();
    for (String period : ImmutableList.of("2021", "2022", "2023", "2024", "2025-H1")) {
      List<Achievement> predecessors =
          merger.from().stream()
              .map(place -> data.cell(HOMES.code(), place, ReportingPeriod.parse(period)).orElseThrow())
              .map(cell -> cell.achievement().orElseThrow())
              .toList();
      Achievement sum = Carry.over(merger, successor, predecessors).achievement();
      assertThat(merger.from()).containsExactlyInAnyOrder(LocalityCode.of(one), LocalityCode.of(other));
      assertThat(sum.observation()).contains(number(year));
      assertThat(sum.locality()).isEqualTo(successor);
      carried.add(sum);
    }
    Finding whole = found(SCORER.score(carried.build(), YEAR_END), successor.code().value(), HOMES, "2021-2025");
    assertThat(whole.observation()).contains(number(term));
    assertThat(whole.verdict()).isEqualTo(verdict); // against 120
  }

  @Test
  void what_was_carried_over_says_where_it_comes_from() {
    Reorganisation merger = VietnamUnits.succession().closing(LocalityCode.of("30")).orElseThrow();
    Achievement carried =
        Carry.over(
                merger,
                place("31@2025-07-01"),
                ImmutableList.of(
                    reported("30", HOMES, "2024", number("10")), reported("31", HOMES, "2024", number("20"))))
            .achievement();
    Target thirty =
        Target.builder()
            .indicator(HOMES)
            .locality(place("31@2025-07-01"))
            .period(ReportingPeriod.ofYear(2024))
            .criterion(Criterion.point(Amount.of(30)))
            .build();
    assertThat(EN.reason(SCORER.judge(thirty, carried)))
        .isEqualTo(
            "30 = 30 (met if x ≥ 30, exceeded if x > 30); carried over from Tỉnh Hải Dương, Thành phố Hải Phòng at the"
                + " reorganisation of 2025-07-01 by 202/2025/QH15 [standard.number]");
  }

  private static Derivation carried(Indicator indicator, Observation one, Observation other) {
    Reorganisation merger = VietnamUnits.succession().closing(LocalityCode.of("80")).orElseThrow();
    return Carry.over(
            merger,
            place("80@2025-07-01"),
            ImmutableList.of(reported("80", indicator, "2024", one), reported("72", indicator, "2024", other)))
        .achievement()
        .derivation()
        .orElseThrow();
  }

  @Test
  void shares_are_carried_over_as_parts_of_wholes_and_never_as_their_mean() {
    Reorganisation merger = VietnamUnits.succession().closing(LocalityCode.of("80")).orElseThrow();
    Achievement both =
        Carry.over(
                merger,
                place("80@2025-07-01"),
                ImmutableList.of(
                    reported("80", INSURED, "2024", outOf(60, 80)), reported("72", INSURED, "2024", outOf(45, 50))))
            .achievement();
    assertThat(both.observation()).contains(outOf(105, 130));
    assertThat(carried(INSURED, number("75"), outOf(45, 50)).obstacle())
        .hasToString("Optional[indicator 'constructed share insured', locality '80', period 2024: NOT_COMPONENTS]");
  }

  @Test
  void rates_are_not_carried_over_and_the_rate_is_named() {
    assertThat(carried(GROWTH, number("8.5"), number("7.5")).obstacle())
        .hasToString("Optional[indicator 'constructed growth', locality '80@2025-07-01', period 2024: NOT_ADDITIVE]");
  }

  @Test
  void a_predecessor_that_reported_nothing_keeps_the_other_from_passing_for_both() {
    Reorganisation merger = VietnamUnits.succession().closing(LocalityCode.of("80")).orElseThrow();
    Achievement half =
        Carry.over(merger, place("80@2025-07-01"), ImmutableList.of(reported("80", HOMES, "2024", number("7"))))
            .achievement();
    assertThat(half.observation()).isEmpty();
    assertThat(half.derivation().flatMap(Derivation::obstacle))
        .hasToString("Optional[indicator 'constructed homes', locality '72', period 2024: NOT_REPORTED]");
  }

  @Test
  void code_80_is_long_an_before_the_merger_and_tay_ninh_after_and_has_two_scores() {
    assertThat(named("80", VietnamUnits.EVE)).contains("Tỉnh Long An");
    assertThat(named("80", VietnamUnits.REFORM)).contains("Tây Ninh");
    Dataset data = constructed();
    Scorecard longAn = SCORER.score(data, LocalityCode.of("80"), ReportingPeriod.ofYear(2024), YEAR_END);
    Scorecard tayNinh = SCORER.score(data, VietnamUnits.since("80"), ReportingPeriod.ofHalf(2025, 2), YEAR_END);
    assertThat(longAn.localities()).extracting(Locality::name).containsExactly("Tỉnh Long An");
    assertThat(VI.headline(longAn)).isEqualTo("đạt và vượt 1/3 chỉ tiêu (vượt 1, đạt 0)");
    assertThat(tayNinh.localities()).extracting(Locality::name).containsExactly("Tây Ninh");
    assertThat(VI.headline(tayNinh)).isEqualTo("đạt và vượt 2/3 chỉ tiêu (vượt 0, đạt 2)");
  }

  private static Optional<String> named(String code, LocalDate day) {
    return VietnamUnits.localities().find(code, day).map(Locality::name);
  }

  @Test
  void on_both_days_the_tally_of_all_places_is_the_sum_of_theirs() {
    Dataset data = constructed();
    for (LocalDate day : ImmutableList.of(VietnamUnits.EVE, VietnamUnits.REFORM, YEAR_END)) {
      Tally all = SCORER.score(data, day).tally();
      Tally sum =
          SCORER.scorecards(data, Breakdown.LOCALITY, day).stream().map(Scorecard::tally).collect(Tally.merging());
      assertThat(all).isEqualTo(sum);
      assertThat(all.size()).isEqualTo(data.cells().size());
    }
  }

  @Test
  void the_tree_of_a_day_ranks_the_places_of_that_day_and_no_others() {
    Scorecard card = SCORER.score(constructed(), YEAR_END);
    Standings before = standings(card, VietnamUnits.EVE);
    Standings after = standings(card, VietnamUnits.REFORM);
    assertThat(before.size()).isEqualTo(63);
    assertThat(after.size()).isEqualTo(34);
    assertThat(withFindings(before)).containsExactlyInAnyOrder("24", "27", "30", "31", "72", "80");
    assertThat(withFindings(after)).containsExactlyInAnyOrder("24@2025-07-01", "31@2025-07-01", "80@2025-07-01");
    assertThat(before.tally().plus(after.tally())).isEqualTo(card.tally());
  }

  private static Standings standings(Scorecard card, LocalDate day) {
    return Standings.of(card, VietnamUnits.localities().asOf(day), VietnamUnits.NATION);
  }

  private static List<String> withFindings(Standings standings) {
    return standings.inTreeOrder().stream()
        .filter(Standing::hasFindings)
        .map(standing -> standing.locality().code().value())
        .toList();
  }
}
