package org.resolutionindicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.report.TextReport;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.DenominatorPolicy;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.score.Tally;
import org.resolutionindicators.score.VerdictSource;
import org.resolutionindicators.score.WeightedScore.Outcome;
import org.resolutionindicators.text.Notation;
import org.resolutionindicators.text.NotationException;

/**
 * Cases that other scoring systems are known to get wrong, each named after what is asserted here; those about time and its
 * parts stand in {@link TermPitfallsTest}.
 */
class PitfallsTest {
  private static final Scorer STANDARD = Scorer.of(RuleBook.standard(), ScoringMethod.counting());
  private static final Scorer VIETNAM = Scorer.of(RuleBook.vietnamesePractice(), ScoringMethod.counting());
  private static final TextReport VI = TextReport.in(Locale.forLanguageTag("vi"));

  private static Amount amount(String text) {
    return Amount.of(text);
  }

  private static Target higher(Criterion criterion) {
    return Target.of(Indicator.of("higher", Direction.ASCENDING), criterion);
  }

  private static Target lower(Criterion criterion) {
    return Target.of(Indicator.of("lower", Direction.DESCENDING), criterion);
  }

  private static Finding judge(Scorer scorer, Target target, String actual) {
    return scorer.judge(target, Observation.of(amount(actual)));
  }

  private static Verdict standard(Target target, String actual) {
    return judge(STANDARD, target, actual).verdict();
  }

  private static Verdict vietnam(Target target, String actual) {
    return judge(VIETNAM, target, actual).verdict();
  }

  private static Target numbered(int number, Criterion criterion) {
    return Target.of(Indicator.of("I" + number, Direction.ASCENDING), criterion);
  }

  /** Some indicators met (1 of 1), some not met (0 of 1), some without data. */
  private static Dataset data(int met, int notMet, int noData) {
    Dataset.Builder data = Dataset.builder();
    for (int i = 0; i < met + notMet + noData; i++) {
      Target target = numbered(i, Criterion.point(amount("1")));
      data.add(target);
      if (i < met + notMet) {
        data.add(Achievement.of(target, Observation.of(amount(i < met ? "1" : "0"))));
      }
    }
    return data.build();
  }

  @Test
  void case_1_forty_against_at_most_ten_is_not_met() {
    assertThat(standard(lower(Criterion.atMost(amount("10"))), "40")).isEqualTo(Verdict.NOT_MET);
    assertThat(vietnam(lower(Criterion.atMost(amount("10"))), "40")).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void case_2_nought_against_at_most_five_is_reached_and_has_no_per_cent() {
    Finding found = judge(STANDARD, lower(Criterion.atMost(amount("5"))), "0");
    assertThat(found.verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(found.measure(StandardMeasure.ATTAINMENT)).isEqualTo(Measured.undefined(Undefined.ZERO_ACTUAL));
    assertThat(vietnam(lower(Criterion.atMost(amount("5"))), "0")).isEqualTo(Verdict.MET);
  }

  @Test
  void case_3_nought_against_at_least_a_hundred_is_not_met_and_is_data() {
    Finding found = judge(STANDARD, higher(Criterion.atLeast(amount("100"))), "0");
    assertThat(found.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(found.measure(StandardMeasure.ATTAINMENT).value().orElseThrow().percent(2)).isEqualByComparingTo("0");
  }

  @Test
  void case_4_a_target_of_nought_is_met_by_nought_and_missed_by_three() {
    assertThat(standard(lower(Criterion.atMost(Amount.ZERO)), "0")).isEqualTo(Verdict.MET);
    assertThat(standard(lower(Criterion.atMost(Amount.ZERO)), "3")).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void case_5_a_target_of_nought_is_missed_by_a_little() {
    assertThat(standard(lower(Criterion.atMost(Amount.ZERO)), "0.0005")).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void case_6_a_level_that_was_to_be_kept_and_was_is_met_without_a_progress() {
    Target keep =
        Target.builder()
            .indicator(Indicator.of("level", Direction.ASCENDING))
            .criterion(Criterion.point(amount("50")))
            .baseline(Observation.of(amount("50")))
            .build();
    Finding found = judge(STANDARD, keep, "50");
    assertThat(found.verdict()).isEqualTo(Verdict.MET);
    assertThat(found.measure(StandardMeasure.SHARE_OF_TARGETED_CHANGE))
        .isEqualTo(Measured.undefined(Undefined.BASELINE_IS_TARGET));
  }

  @Test
  void case_10_a_near_miss_is_a_miss_and_is_not_printed_as_reached() {
    Finding near = judge(STANDARD, higher(Criterion.atLeast(amount("80"))), "79.5");
    assertThat(near.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(VI.reason(near)).contains("79,5 < 80");
    Finding nearer = judge(STANDARD, higher(Criterion.atLeast(amount("15"))), "14.6");
    assertThat(nearer.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(VI.reason(nearer)).contains("14,6 < 15");
    Finding nearest = judge(STANDARD, higher(Criterion.atLeast(amount("100"))), "99.96");
    assertThat(nearest.measure(StandardMeasure.ATTAINMENT).value().orElseThrow().percent(1)).isEqualByComparingTo("99.9");
  }

  @Test
  void case_11_more_than_the_greatest_foreseen_is_exceeded() {
    assertThat(standard(higher(Criterion.point(amount("100"))), "104")).isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void case_12_trailing_zeros_and_exponents_do_not_exceed() {
    assertThat(standard(higher(Criterion.point(amount("8.00"))), "8.0")).isEqualTo(Verdict.MET);
    assertThat(standard(higher(Criterion.point(amount("1E+1"))), "10")).isEqualTo(Verdict.MET);
    assertThat(Amount.of(new BigDecimal("8.00"))).isEqualTo(amount("8"));
  }

  @Test
  void case_13_binary_fractions_do_not_decide() {
    Observation sum = Observation.of(Amount.of(0.1).plus(Amount.of(0.2)));
    assertThat(STANDARD.judge(higher(Criterion.point(Amount.of(0.3))), sum).verdict()).isEqualTo(Verdict.MET);
    assertThat(Amount.of(1.15).round(2, RoundingMode.DOWN)).isEqualTo(amount("1.15"));
  }

  @Test
  void case_20_nothing_counted_is_nought_of_nought_without_per_cent_and_never_all() {
    Scorecard nothing = STANDARD.score(Dataset.builder().build());
    assertThat(nothing.reached()).isZero();
    assertThat(nothing.total()).isZero();
    assertThat(nothing.share()).isEqualTo(Measured.undefined(Undefined.NOTHING_COUNTED));
    assertThat(nothing.isAllReached()).isFalse();
    assertThat(VI.format(nothing)).contains("đạt và vượt 0/0 chỉ tiêu").doesNotContain("%");
    Scorecard noneEvaluated = STANDARD.outOf(DenominatorPolicy.ASSESSED).score(data(0, 0, 3));
    assertThat(noneEvaluated.isAllReached()).isFalse();
    assertThat(noneEvaluated.share().isDefined()).isFalse();
  }

  @Test
  void case_21_one_denominator_is_used_and_named() {
    Dataset data = data(26, 36, 4);
    Scorecard all = STANDARD.score(data);
    assertThat(all.reached() + "/" + all.total()).isEqualTo("26/66");
    assertThat(VI.format(all)).contains("39,4%").contains("ALL");
    Scorecard assessed = STANDARD.outOf(DenominatorPolicy.ASSESSED).score(data);
    assertThat(assessed.reached() + "/" + assessed.total()).isEqualTo("26/62");
    assertThat(VI.format(assessed)).contains("41,9%").contains("ASSESSED");
  }

  @Test
  void case_22_an_exempt_indicator_that_also_passes_is_neither_in_x_nor_in_y() {
    Target exempt =
        Target.builder()
            .indicator(Indicator.of("exempt", Direction.ASCENDING))
            .criterion(Criterion.point(amount("1")))
            .notApplicable("miễn")
            .build();
    Achievement passed =
        Achievement.builder()
            .indicator(exempt.indicator())
            .observation(Observation.of(amount("1")))
            .official(OfficialVerdict.MET)
            .build();
    Dataset data = Dataset.builder().add(exempt).add(passed).build();
    for (VerdictSource source : VerdictSource.values()) {
      Scorecard card = STANDARD.counting(source).score(data);
      assertThat(card.tally()).isEqualTo(Tally.of(Verdict.NOT_APPLICABLE));
      assertThat(card.reached()).isZero();
      assertThat(card.total()).isZero();
    }
  }

  @Test
  void case_23_data_left_out_lower_the_coverage_and_cannot_raise_the_score_unseen() {
    Scorecard reported = STANDARD.score(data(3, 1, 0));
    Scorecard withheld = STANDARD.score(data(3, 0, 1));
    assertThat(withheld.share()).isEqualTo(reported.share());
    Scorecard assessed = STANDARD.outOf(DenominatorPolicy.ASSESSED).score(data(3, 0, 1));
    assertThat(assessed.isAllReached()).isTrue();
    assertThat(assessed.tally().coverage().value().orElseThrow().percent(0)).isEqualByComparingTo("75");
    assertThat(VI.headline(assessed)).isEqualTo("đạt và vượt 3/3 chỉ tiêu (vượt 0, đạt 3), chưa có số liệu 1");
  }

  @Test
  void case_24_a_hundred_per_cent_is_printed_only_if_all_are_reached() {
    assertThat(STANDARD.score(data(17, 1, 0)).share().value().orElseThrow().percent(1)).isEqualByComparingTo("94.4");
    assertThat(STANDARD.score(data(199, 1, 0)).share().value().orElseThrow().percent(0)).isEqualByComparingTo("99");
    assertThat(VI.format(STANDARD.score(data(1999, 1, 0)))).contains("Tỷ lệ đạt và vượt: 99,9%;");
    assertThat(VI.format(STANDARD.score(data(5, 0, 0)))).contains("Tỷ lệ đạt và vượt: 100%;");
  }

  private static Dataset keyed(String keyWeight, String keyActual) {
    Target key =
        Target.builder()
            .indicator(Indicator.of("key", Direction.ASCENDING))
            .criterion(Criterion.point(amount("1")))
            .weight(amount(keyWeight))
            .isKey(true)
            .build();
    Target other =
        Target.builder()
            .indicator(Indicator.of("other", Direction.ASCENDING))
            .criterion(Criterion.point(amount("1")))
            .weight(amount("75"))
            .build();
    return Dataset.builder()
        .add(key)
        .add(other)
        .add(Achievement.of(key, Observation.of(amount(keyActual))))
        .add(Achievement.of(other, Observation.of(amount("1"))))
        .build();
  }

  @Test
  void case_25_a_key_indicator_that_failed_is_the_reason_at_the_limit() {
    Scorer weighted = Scorer.of(RuleBook.standard(), ScoringMethod.weighted(amount("0.75")));
    Scorecard card = weighted.score(keyed("25", "0"));
    assertThat(card.weighted().orElseThrow().share().toString()).isEqualTo("3/4");
    assertThat(card.weighted().orElseThrow().outcome()).isEqualTo(Outcome.FAILED);
    assertThat(card.weighted().orElseThrow().keysNotReached())
        .extracting(finding -> finding.target().indicator().name())
        .containsExactly("key");
    assertThat(TextReport.in(Locale.ENGLISH).format(card)).contains("Key indicators not reached (1): 1. key\n");
  }

  @Test
  void case_26_a_key_indicator_of_weight_nought_that_was_reached_passes() {
    Scorer weighted = Scorer.of(RuleBook.standard(), ScoringMethod.weighted(amount("0.75")));
    assertThat(weighted.score(keyed("0", "1")).weighted().orElseThrow().outcome()).isEqualTo(Outcome.PASSED);
  }

  private static Scorecard weighed(Optional<String> first, Optional<String> second) {
    Dataset.Builder data = Dataset.builder();
    int number = 0;
    for (Optional<String> weight : Arrays.asList(first, second)) {
      Target.Builder target =
          Target.builder()
              .indicator(Indicator.of("I" + number++, Direction.ASCENDING))
              .criterion(Criterion.point(amount("1")));
      weight.map(Amount::of).ifPresent(target::weight);
      Target built = target.build();
      data.add(built).add(Achievement.of(built, Observation.of(amount(number == 1 ? "1" : "0"))));
    }
    return Scorer.of(RuleBook.standard(), ScoringMethod.weighted(amount("0.5"))).score(data.build());
  }

  @Test
  void case_29_weights_are_divided_by_their_sum_and_missing_or_nought_ones_are_said() {
    assertThat(weighed(Optional.of("60"), Optional.of("30")).weighted().orElseThrow().share().toString())
        .isEqualTo("2/3");
    assertThat(weighed(Optional.of("0"), Optional.of("0")).weighted().orElseThrow().share())
        .isEqualTo(Measured.undefined(Undefined.ZERO_WEIGHTS));
    Scorecard some = weighed(Optional.of("60"), Optional.empty());
    assertThat(some.weighted().orElseThrow().share()).isEqualTo(Measured.undefined(Undefined.MISSING_WEIGHTS));
    assertThat(some.weighted().orElseThrow().outcome()).isEqualTo(Outcome.UNDEFINED);
    assertThat(some.weighted().orElseThrow().withoutWeight())
        .extracting(finding -> finding.target().indicator().name())
        .containsExactly("I1");
  }

  @Test
  void case_35_every_state_has_its_count_and_its_place_in_each_denominator() {
    Tally each = Tally.of(Verdict.values());
    assertThat(each.size()).isEqualTo(Verdict.values().length);
    for (Verdict verdict : Verdict.values()) {
      assertThat(each.count(verdict)).isOne();
    }
    assertThat(each.total(DenominatorPolicy.ALL)).isEqualTo(7);
    assertThat(each.total(DenominatorPolicy.DUE)).isEqualTo(6);
    assertThat(each.total(DenominatorPolicy.ASSESSED)).isEqualTo(4);
  }

  @Test
  void case_37_a_decimal_comma_is_read_in_its_notation_or_refused() {
    assertThat(Notation.VIETNAMESE.parseCriterion("≥ 95,5")).isEqualTo(Criterion.atLeast(amount("95.5")));
    assertThatThrownBy(() -> Notation.ENGLISH.parseCriterion("≥ 95,5")).isInstanceOf(NotationException.class);
  }

  @Test
  void case_38_an_indicator_that_was_not_assigned_does_not_apply() {
    Target unassigned =
        Target.builder().indicator(Indicator.of("I", Direction.ASCENDING)).notApplicable("không giao").build();
    Scorecard card = STANDARD.score(Dataset.builder().add(unassigned).build());
    assertThat(card.tally()).isEqualTo(Tally.of(Verdict.NOT_APPLICABLE));
    assertThat(card.reached()).isZero();
  }

  @Test
  void case_39_under_four_is_strict_in_mathematics_and_inclusive_in_practice() {
    Target underFour = lower(Criterion.below(amount("4")));
    assertThat(standard(underFour, "4")).isEqualTo(Verdict.NOT_MET);
    assertThat(standard(underFour, "3.9")).isEqualTo(Verdict.EXCEEDED);
    assertThat(vietnam(underFour, "4")).isEqualTo(Verdict.MET);
    assertThat(vietnam(underFour, "3.9")).isEqualTo(Verdict.MET);
  }

  @Test
  void case_40_a_range_is_met_inside_exceeded_beyond_and_missed_short_of_it() {
    assertThat(standard(higher(Criterion.range(amount("33"), amount("34"))), "33.9")).isEqualTo(Verdict.MET);
    assertThat(standard(higher(Criterion.range(amount("6.6"), amount("6.8"))), "7.02")).isEqualTo(Verdict.EXCEEDED);
    assertThat(standard(higher(Criterion.range(amount("6.5"), amount("7"))), "5.91")).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void case_41_a_range_is_judged_by_all_its_values_and_not_by_its_middle() {
    Target target = higher(Criterion.range(amount("60"), amount("62")));
    assertThat(STANDARD.judge(target, Observation.range(amount("61"), amount("62"))).verdict()).isEqualTo(Verdict.MET);
    assertThat(STANDARD.judge(target, Observation.range(amount("61"), amount("63"))).verdict())
        .isEqualTo(Verdict.MET_OR_EXCEEDED);
    assertThat(STANDARD.judge(target, Observation.range(amount("59"), amount("63"))).verdict())
        .isEqualTo(Verdict.UNDECIDED);
  }

  @Test
  void case_42_words_are_undecided_and_an_official_verdict_on_them_is_marked_as_not_computed() {
    Target target = lower(Criterion.below(amount("3")));
    Achievement surplus =
        Achievement.builder()
            .indicator(target.indicator())
            .observation(Observation.words("Xuất siêu"))
            .official(OfficialVerdict.EXCEEDED)
            .build();
    Finding found = STANDARD.judge(target, surplus);
    assertThat(found.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(found.official()).contains(OfficialVerdict.EXCEEDED);
    assertThat(VerdictSource.OFFICIAL_WHERE_UNDECIDED.counted(found)).isEqualTo(Verdict.EXCEEDED);
  }

  private static Dataset split(int exceeded, int met, int notMet) {
    Dataset.Builder data = Dataset.builder();
    for (int i = 0; i < exceeded + met + notMet; i++) {
      Target target = numbered(i, Criterion.point(amount("1")));
      String actual = i < exceeded ? "2" : i < exceeded + met ? "1" : "0";
      data.add(target).add(Achievement.of(target, Observation.of(amount(actual))));
    }
    return data.build();
  }

  @Test
  void case_43_the_headline_has_the_published_form() {
    assertThat(VI.headline(STANDARD.score(split(7, 5, 0)))).isEqualTo("đạt và vượt 12/12 chỉ tiêu (vượt 7, đạt 5)");
    assertThat(VI.headline(STANDARD.score(split(13, 11, 1)))).isEqualTo("đạt và vượt 24/25 chỉ tiêu (vượt 13, đạt 11)");
  }

  @Test
  void case_44_marks_are_read_in_the_notation_that_the_caller_names() {
    assertThat(Notation.VIETNAMESE.parseAmount("45.799")).isEqualTo(amount("45799"));
    assertThat(Notation.VIETNAMESE.parseAmount("83,2%")).isEqualTo(amount("83.2"));
    assertThat(Notation.ENGLISH.parseAmount("45.799")).isEqualTo(amount("45.799"));
  }
}
