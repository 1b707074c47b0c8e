package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.resolutionindicators.measure.Samples.indicator;
import static org.resolutionindicators.measure.Samples.observation;
import static org.resolutionindicators.measure.Samples.target;
import static org.resolutionindicators.score.Row.dataset;
import static org.resolutionindicators.score.Row.row;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.measure.Samples;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Composite;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

class ScorerTest {
  private static final Scorer SCORER = Scorer.of(RuleBook.standard(), ScoringMethod.counting());
  private static final LocalityCode LONG_AN = LocalityCode.of("Long An");
  private static final LocalityCode BAC_GIANG = LocalityCode.of("Bắc Giang");
  private static final ReportingPeriod Y2020 = ReportingPeriod.ofYear(2020);
  private static final ReportingPeriod Y2021 = ReportingPeriod.ofYear(2021);

  private static Dataset twoPlaces() {
    return dataset(
        row("A", Verdict.MET).at("Long An").in("2020"),
        row("A", Verdict.NOT_MET).at("Bắc Giang").in("2020"),
        row("B", Verdict.EXCEEDED).at("Long An").in("2020"),
        row("A", Verdict.UNDECIDED).at("Long An").in("2021"));
  }

  @Test
  void computed_verdicts_over_all_indicators_are_counted_unless_chosen_otherwise() {
    assertThat(SCORER.ruleBook()).isEqualTo(RuleBook.standard());
    assertThat(SCORER.method()).isEqualTo(ScoringMethod.counting());
    assertThat(SCORER.verdictSource()).isEqualTo(VerdictSource.COMPUTED);
    assertThat(SCORER.denominator()).isEqualTo(DenominatorPolicy.ALL);

    Scorer other = SCORER.counting(VerdictSource.OFFICIAL).outOf(DenominatorPolicy.DUE);
    assertThat(other.ruleBook()).isEqualTo(RuleBook.standard());
    assertThat(other.verdictSource()).isEqualTo(VerdictSource.OFFICIAL);
    assertThat(other.denominator()).isEqualTo(DenominatorPolicy.DUE);
    assertThat(SCORER.outOf(DenominatorPolicy.DUE).counting(VerdictSource.OFFICIAL)).isEqualTo(other);
  }

  @Test
  void everything_or_one_locality_or_one_locality_and_period_is_scored() {
    Dataset dataset = twoPlaces();

    assertThat(SCORER.score(dataset).tally()).hasToString("{EXCEEDED=1, MET=1, NOT_MET=1, UNDECIDED=1}");
    assertThat(SCORER.score(dataset, LONG_AN).tally()).hasToString("{EXCEEDED=1, MET=1, UNDECIDED=1}");
    assertThat(SCORER.score(dataset, LONG_AN, Y2020).tally()).hasToString("{EXCEEDED=1, MET=1}");
    assertThat(SCORER.score(dataset, BAC_GIANG, Y2020).tally()).hasToString("{NOT_MET=1}");
  }

  @Test
  void each_of_them_may_be_scored_as_of_a_day() {
    Dataset dataset = twoPlaces();
    LocalDate day = LocalDate.of(2021, 12, 31);

    assertThat(SCORER.score(dataset, day).tally()).hasToString("{EXCEEDED=1, MET=1, NOT_MET=1, NOT_DUE=1}");
    assertThat(SCORER.score(dataset, day).asOf()).contains(day);
    assertThat(SCORER.score(dataset, LONG_AN, Y2021, day).tally()).hasToString("{NOT_DUE=1}");
    assertThat(SCORER.score(dataset, LONG_AN, Y2021, day).asOf()).contains(day);
    assertThat(SCORER.score(dataset, LONG_AN, Y2021).asOf()).isEmpty();
  }

  @Test
  void a_period_that_only_another_locality_has_is_0_of_0() {
    Scorecard card = SCORER.score(twoPlaces(), BAC_GIANG, Y2021);

    assertThat(card.findings()).isEmpty();
    assertThat(card.total()).isZero();
  }

  @Test
  void a_locality_that_the_data_do_not_have_is_refused() {
    String message = "Data set must have the locality that is scored: 'Tây Ninh' is none of [Long An, Bắc Giang]";
    LocalityCode unknown = LocalityCode.of("Tây Ninh");

    assertThatExceptionOfType(UnknownCodeException.class)
        .isThrownBy(() -> SCORER.score(twoPlaces(), unknown))
        .withMessage(message)
        .satisfies(e -> assertThat(e.subject()).isEqualTo("locality"))
        .satisfies(e -> assertThat(e.code()).isEqualTo("Tây Ninh"));
    assertThatExceptionOfType(UnknownCodeException.class)
        .isThrownBy(() -> SCORER.score(twoPlaces(), unknown, Y2020))
        .withMessage(message);
  }

  @Test
  void a_period_that_the_data_do_not_have_is_refused() {
    assertThatExceptionOfType(UnknownCodeException.class)
        .isThrownBy(() -> SCORER.score(twoPlaces(), LONG_AN, ReportingPeriod.parse("2020-2025"), LocalDate.of(2030, 1, 1)))
        .withMessage("Data set must have the period that is scored: '2020-2025' is none of [2020, 2021]")
        .satisfies(e -> assertThat(e.subject()).isEqualTo("period"))
        .satisfies(e -> assertThat(e.code()).isEqualTo("2020-2025"));
  }

  @Test
  void an_unknown_code_survives_serialisation() {
    UnknownCodeException thrown = new UnknownCodeException("period", "2025", "[2020]");

    assertThat(SerializableTester.reserialize(thrown)).hasMessage(thrown.getMessage());
    assertThat(SerializableTester.reserialize(thrown).code()).isEqualTo("2025");
  }

  @Test
  void one_figure_is_judged_without_a_data_set() {
    Finding finding = SCORER.judge(target("up", "6.6..6.8"), observation("7.02"));

    assertThat(finding.verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(finding.rule()).contains("standard.range");
  }

  @Test
  void one_report_is_judged_with_its_official_verdict() {
    Target target =
        Target.builder()
            .indicator(indicator("A", "up").build())
            .criterion(Samples.criterion("27"))
            .locality(Locality.of(LONG_AN))
            .period(Y2021)
            .build();
    Achievement.Builder report = Achievement.builder().indicator(target.indicator()).locality(target.locality());
    report.period(Y2021).official(OfficialVerdict.MET);

    Finding finding = SCORER.judge(target, report.build());

    assertThat(finding.verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(finding.official()).contains(OfficialVerdict.MET);
  }

  @Test
  void a_part_is_judged_by_itself_like_any_other() {
    Target part = Target.of(indicator("B", "up").partOf(IndicatorCode.of("A")).build(), Samples.criterion("27"));

    Finding finding = SCORER.judge(part, observation("27"));

    assertThat(finding.verdict()).isEqualTo(Verdict.MET);
    assertThat(finding.target()).isEqualTo(part);
    assertThat(finding.isCountable()).isFalse();
  }

  @Test
  void one_figure_of_a_target_that_does_not_apply_or_was_not_assigned_is_not_judged() {
    Target exempt = Target.builder().indicator(indicator("A", "up").build()).notApplicable("miễn").build();
    Target unassigned = Target.builder().indicator(indicator("A", "up").build()).build();

    assertThat(SCORER.judge(exempt, observation("1")).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    assertThat(SCORER.judge(unassigned, observation("1")).verdict()).isEqualTo(Verdict.NO_TARGET);
    assertThat(SCORER.judge(target("up", "1"), observation("n/a")).verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void one_figure_of_a_composite_indicator_is_refused() {
    Target whole = Target.of(indicator("W", "up").composite(Composite.all()).build(), Samples.criterion("27"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCORER.judge(whole, observation("27")))
        .withMessage("Composite indicator 'W' must be judged by its parts, in a data set");
  }

  @Test
  void a_report_about_something_else_is_refused() {
    String message = "Achievement must be of the target's cell (indicator 'A'): ";
    Target asked = target("up", "27");
    Achievement.Builder elsewhere = Achievement.builder().indicator(asked.indicator()).observation(observation("27"));
    Achievement.Builder later = Achievement.builder().indicator(asked.indicator()).observation(observation("27"));
    elsewhere.locality(Locality.of("Long An"));
    later.period(Y2021);
    Achievement other =
        Achievement.of(Target.of(indicator("B", "up").build(), Samples.criterion("1")), observation("1"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCORER.judge(asked, elsewhere.build()))
        .withMessage(message + "indicator 'A', locality 'Long An'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCORER.judge(asked, later.build()))
        .withMessage(message + "indicator 'A', period 2021");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SCORER.judge(asked, other))
        .withMessage(message + "indicator 'B'");
  }

  @Test
  void one_card_for_each_locality_and_period() {
    List<Scorecard> cards = SCORER.scorecards(twoPlaces(), Breakdown.LOCALITY);

    assertThat(cards).extracting(Scorecard::tally).extracting(Tally::toString)
        .containsExactly("{EXCEEDED=1, MET=1}", "{NOT_MET=1}", "{UNDECIDED=1}");
    assertThat(cards).extracting(card -> card.localities().get(0).code()).containsExactly(LONG_AN, BAC_GIANG, LONG_AN);
    assertThat(cards).extracting(card -> card.periods().get(0)).containsExactly(Y2020, Y2020, Y2021);
    assertThat(cards).allSatisfy(card -> assertThat(card.group()).isEmpty());
  }

  @Test
  void one_card_for_each_group() {
    Dataset dataset =
        dataset(
            row("A", Verdict.MET).group("kinh tế").in("2020"),
            row("B", Verdict.MET).in("2020"),
            row("C", Verdict.NOT_MET).group("kinh tế").in("2021"));
    List<Scorecard> cards = SCORER.scorecards(dataset, Breakdown.GROUP, LocalDate.of(2021, 1, 1));

    assertThat(cards).extracting(card -> card.group().orElseThrow()).containsExactly("kinh tế", "");
    assertThat(cards).extracting(Scorecard::tally).extracting(Tally::toString)
        .containsExactly("{MET=1, NOT_DUE=1}", "{MET=1}");
    assertThat(cards).allSatisfy(card -> assertThat(card.asOf()).contains(LocalDate.of(2021, 1, 1)));
  }

  @ParameterizedTest
  @EnumSource
  void cards_cover_each_row_once(Breakdown by) {
    Dataset dataset = twoPlaces();
    List<Finding> all = SCORER.score(dataset).findings();

    List<Finding> covered =
        SCORER.scorecards(dataset, by).stream().flatMap(card -> card.findings().stream()).toList();

    assertThat(covered).containsExactlyInAnyOrderElementsOf(all);
  }

  @ParameterizedTest
  @CsvSource({"NONE, 1", "LOCALITY, 0", "GROUP, 0"})
  void an_empty_data_set_has_no_locality_and_no_group(Breakdown by, int cards) {
    assertThat(SCORER.scorecards(Dataset.builder().build(), by)).hasSize(cards);
  }

  @Test
  void equal_scorers_make_the_same_choices() {
    new EqualsTester()
        .addEqualityGroup(SCORER, Scorer.of(RuleBook.standard(), ScoringMethod.counting()))
        .addEqualityGroup(Scorer.of(RuleBook.vietnamesePractice(), ScoringMethod.counting()))
        .addEqualityGroup(Scorer.of(RuleBook.standard(), ScoringMethod.weighted(Amount.of(1))))
        .addEqualityGroup(SCORER.counting(VerdictSource.OFFICIAL))
        .addEqualityGroup(SCORER.outOf(DenominatorPolicy.DUE))
        .testEquals();
    SerializableTester.reserializeAndAssert(SCORER.counting(VerdictSource.OFFICIAL).outOf(DenominatorPolicy.ASSESSED));
  }
}
