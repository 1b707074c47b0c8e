package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.measure.Samples.indicator;
import static org.resolutionindicators.measure.Samples.observation;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.model.Composite;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.rule.Basis;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

/** Where a percentage of plan decides, and where it must not. */
class PercentOnlyTest {
  private static final Scorer SCORER = Scorer.of(RuleBook.standard(), ScoringMethod.counting());

  @ParameterizedTest
  @CsvSource({
    // no plan: whatever was or was not reported beside it
    ",      ,        91.7, NOT_MET,   true",
    ",      21886,   175.5, EXCEEDED, true",
    ",      '\"đạt\"', 100, MET,      true",
    ",      yes,     100,  MET,       true",
    ",      >59,     >102, EXCEEDED,  true",
    ",      12/17,   120,  EXCEEDED,  true",
    // a plan of one number, and nothing reported
    "60,    ,        91.7, NOT_MET,   true",
    "~60,   ,        100,  MET,       true",
    // plan and figure are there
    "60,    60.46,   91.7, EXCEEDED,  false",
    "60,    ~60,     91.7, UNDECIDED, false",
    "60,    '\"đạt\"', 100, UNDECIDED, false",
    "60,    n/a,     91.7, NOT_APPLICABLE, false",
    ",      n/a,     91.7, NOT_APPLICABLE, false",
    // of which plan is not said
    "6..7,  ,        91.7, NO_DATA,   false",
    ">=60,  ,        91.7, NO_DATA,   false",
    "yes,   ,        100,  NO_DATA,   false",
    "12/17, ,        91.7, NO_DATA,   false",
    "cut 2, ,        91.7, NO_DATA,   false",
    "1; 2,  ,        91.7, NO_DATA,   false",
    // nothing at all
    ",      60,      ,     NO_TARGET, false",
    "60,    ,        ,     NO_DATA,   false",
  })
  void a_percentage_decides_where_only_it_is_published(
      @Nullable String plan, @Nullable String actual, @Nullable String percent, Verdict expected, boolean byPercent) {
    Finding finding = PercentRow.found(IndicatorKind.AMOUNT, "up", plan, actual, percent);

    assertThat(finding.verdict()).isEqualTo(expected);
    assertThat(finding.isByPercentOfPlan()).isEqualTo(byPercent);
  }

  @ParameterizedTest
  @CsvSource({
    // the share of the population, and no percentage of a plan
    "SHARE, 138/184, 75,     NO_TARGET",
    "COUNT, 138/184, 75,     NO_TARGET",
    "COUNT, 12/17,   70.6,   NO_TARGET",
    "COUNT, 12/17,   70.5,   NO_TARGET",
    "COUNT, 17/17,   100,    NO_TARGET",
    "COUNT, 12/17,   >70,    NO_TARGET",
    // told in such shares, though wrongly
    "SHARE, 138/184, 76,     NO_TARGET",
    "SHARE, 138/184, 100,    NO_TARGET",
    // no share of it
    "SHARE, 138/184, 100.1,  EXCEEDED",
    "COUNT, 138/184, 76,     NOT_MET",
    "COUNT, 138/184, 120,    EXCEEDED",
    "SHARE, 138/184, beyond 5, EXCEEDED",
    "COUNT, 12/16,   beyond 75, EXCEEDED",
  })
  void the_share_of_a_population_is_no_percentage_of_plan(
      IndicatorKind kind, String actual, String percent, Verdict expected) {
    assertThat(PercentRow.found(kind, "up", null, actual, percent).verdict()).isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void ranks_and_dates_are_not_told_in_per_cent_of_plan(IndicatorKind kind) {
    boolean planned = kind != IndicatorKind.RANK && kind != IndicatorKind.DATE;

    assertThat(PercentRow.found(kind, "up", null, null, "91.7").verdict())
        .isEqualTo(planned ? Verdict.NOT_MET : Verdict.NO_TARGET);
    assertThat(PercentRow.found(kind, "up", "10", null, "91.7").verdict())
        .isEqualTo(planned ? Verdict.NOT_MET : Verdict.NO_DATA);
  }

  private static Finding only(Dataset data, LocalDate day) {
    return Iterables.getOnlyElement(SCORER.score(data, day).findings());
  }

  @ParameterizedTest
  @CsvSource({
    "2021,    2021-12-31, NOT_DUE,   NOT_DUE",
    "2021,    2022-01-01, NOT_MET,   COMPARED",
    "2021-H1, 2021-06-30, NOT_DUE,   NOT_DUE",
    "2021-H1, 2021-07-01, UNDECIDED, PART_OF_YEAR",
  })
  void a_period_that_is_not_over_comes_first(String period, LocalDate day, Verdict expected, Basis basis) {
    Indicator indicator = indicator("A", "up").build();
    Dataset unplanned =
        Dataset.builder().add(indicator).add(PercentRow.achievement(indicator, "5", "91.7", period).build()).build();
    Dataset planned =
        Dataset.builder()
            .add(indicator)
            .add(PercentRow.target(indicator, "60", period).build())
            .add(PercentRow.achievement(indicator, null, "91.7", period).build())
            .build();

    for (Dataset data : new Dataset[] {unplanned, planned}) {
      assertThat(only(data, day).verdict()).isEqualTo(expected);
      assertThat(only(data, day).reason().basis()).isEqualTo(basis);
    }
  }

  @Test
  void a_target_that_does_not_apply_comes_first() {
    Indicator indicator = indicator("A", "up").build();
    Dataset data =
        Dataset.builder()
            .add(indicator)
            .add(PercentRow.target(indicator, null, "2021").notApplicable("miễn").build())
            .add(PercentRow.achievement(indicator, null, "91.7", "2021").build())
            .build();

    assertThat(SCORER.score(data).tally()).isEqualTo(Tally.of(Verdict.NOT_APPLICABLE));
  }

  @Test
  void a_composite_is_never_judged_by_a_percentage() {
    Indicator whole = indicator("W", "up").composite(Composite.parse("all")).build();
    Indicator part = indicator("P", "up").partOf(IndicatorCode.of("W")).build();
    Dataset data =
        Dataset.builder()
            .add(whole)
            .add(part)
            .add(PercentRow.achievement(whole, null, "120", "2021").build())
            .add(PercentRow.achievement(part, null, "91.7", "2021").build())
            .build();
    Scorecard card = SCORER.score(data);

    assertThat(card.findings()).extracting(Finding::verdict).containsOnly(Verdict.NOT_MET);
    assertThat(card.findings()).filteredOn(Finding::isByPercentOfPlan).hasSize(1);
    assertThat(Iterables.getOnlyElement(card.countable().toList()).rule()).contains(Finding.COMPOSITE_RULE);
  }

  @ParameterizedTest
  @CsvSource({
    "91.7, COMPUTED,                 NOT_MET",
    "91.7, OFFICIAL_WHERE_UNDECIDED, NOT_MET",
    "91.7, OFFICIAL,                 MET",
    "~100, COMPUTED,                 UNDECIDED",
    "~100, OFFICIAL_WHERE_UNDECIDED, MET",
  })
  void official_verdicts_count_beside_it_as_beside_any_other(String percent, VerdictSource source, Verdict counted) {
    Indicator indicator = indicator("A", "up").build();
    Dataset data =
        Dataset.builder()
            .add(indicator)
            .add(PercentRow.achievement(indicator, null, percent, "2021").official(OfficialVerdict.MET).build())
            .build();
    Scorecard card = SCORER.counting(source).score(data);

    assertThat(card.tally()).isEqualTo(Tally.of(counted));
    assertThat(card.disagreements()).hasSize(percent.equals("91.7") ? 1 : 0);
  }

  @Test
  void the_plan_that_follows_judges_nothing() {
    Finding finding = PercentRow.found(IndicatorKind.AMOUNT, "up", "60", "60.46", "91.7");

    assertThat(finding.verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(finding.impliedPlan()).hasToString("60460/917");
    assertThat(finding.observation()).contains(observation("60.46"));
  }
}
