package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.score.Row.dataset;
import static org.resolutionindicators.score.Row.row;
import static org.resolutionindicators.score.WeightedScore.Outcome.FAILED;
import static org.resolutionindicators.score.WeightedScore.Outcome.PASSED;
import static org.resolutionindicators.score.WeightedScore.Outcome.UNDEFINED;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

class WeightedScoreTest {
  private static final Scorer SCORER =
      Scorer.of(RuleBook.standard(), ScoringMethod.weighted(Amount.of("0.75")));

  private static WeightedScore score(Scorer scorer, Row... rows) {
    return scorer.score(dataset(rows)).weighted().orElseThrow();
  }

  private static WeightedScore score(Row... rows) {
    return score(SCORER, rows);
  }

  private static Row met(String code) {
    return row(code, Verdict.MET);
  }

  private static Row missed(String code) {
    return row(code, Verdict.NOT_MET);
  }

  private static Measured share(long part, long whole) {
    return Measured.of(Ratio.of(part, whole));
  }

  @Test
  void weights_are_divided_by_their_sum_whatever_it_is() {
    WeightedScore score = score(met("A").weight("60"), missed("B").weight("10"), met("C").weight("20"));

    assertThat(score.share()).isEqualTo(share(80, 90));
    assertThat(score.limit()).isEqualTo(Amount.of("0.75"));
    assertThat(score.outcome()).isEqualTo(PASSED);
    assertThat(score.keysNotReached()).isEmpty();
    assertThat(score.withoutWeight()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"75, 25, PASSED", "74.999, 25.001, FAILED", "0.3, 0.1, PASSED", "0, 5, FAILED"})
  void the_limit_itself_passes(String reached, String missed, WeightedScore.Outcome expected) {
    assertThat(score(met("A").weight(reached), missed("B").weight(missed)).outcome()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"EXCEEDED, 3/5", "MET, 3/5", "MET_OR_EXCEEDED, 3/5", "NOT_MET, 0", "UNDECIDED, 0", "NO_DATA, 0"})
  void the_three_reached_verdicts_earn_their_weight(Verdict verdict, String expected) {
    assertThat(score(row("A", verdict).weight("3"), missed("B").weight("2")).share()).hasToString(expected);
  }

  @Test
  void all_weights_0_is_undefined() {
    WeightedScore score = score(met("A").weight("0"), missed("B").weight("0"));

    assertThat(score.share()).isEqualTo(Measured.undefined(Undefined.ZERO_WEIGHTS));
    assertThat(score.outcome()).isEqualTo(UNDEFINED);
  }

  @Test
  void some_missing_is_undefined_and_names_them() {
    WeightedScore score = score(met("A").weight("60"), missed("B"), met("C").weight("20"), met("D"));

    assertThat(score.share()).isEqualTo(Measured.undefined(Undefined.MISSING_WEIGHTS));
    assertThat(score.withoutWeight()).extracting(WeightedScoreTest::code).containsExactly("B", "D");
    assertThat(score.outcome()).isEqualTo(UNDEFINED);
  }

  @Test
  void none_given_is_undefined_too() {
    WeightedScore score = score(met("A"), missed("B"));

    assertThat(score.share()).isEqualTo(Measured.undefined(Undefined.MISSING_WEIGHTS));
    assertThat(score.withoutWeight()).hasSize(2);
  }

  @Test
  void a_weight_missing_where_nothing_is_counted_does_no_harm() {
    WeightedScore score =
        score(met("A").weight("1"), row("B", Verdict.NOT_APPLICABLE), row("C", Verdict.NO_TARGET));

    assertThat(score.share()).isEqualTo(share(1, 1));
    assertThat(score.withoutWeight()).isEmpty();
  }

  @Test
  void nothing_counted_is_undefined() {
    assertThat(score().share()).isEqualTo(Measured.undefined(Undefined.NOTHING_COUNTED));
    assertThat(score().outcome()).isEqualTo(UNDEFINED);
    assertThat(score(row("A", Verdict.NOT_APPLICABLE).weight("5")).share())
        .isEqualTo(Measured.undefined(Undefined.NOTHING_COUNTED));
  }

  @Test
  void a_key_indicator_that_failed_fails_the_score_at_its_limit_and_is_named() {
    WeightedScore score = score(met("A").weight("75"), missed("B").weight("25").key());

    assertThat(score.share()).isEqualTo(share(3, 4));
    assertThat(score.outcome()).isEqualTo(FAILED);
    assertThat(score.keysNotReached()).extracting(WeightedScoreTest::code).containsExactly("B");
  }

  @Test
  void a_key_indicator_of_weight_0_passes_if_it_was_reached_and_fails_if_not() {
    assertThat(score(met("A").weight("1"), met("B").weight("0").key()).outcome()).isEqualTo(PASSED);
    assertThat(score(met("A").weight("1"), missed("B").weight("0").key()).outcome()).isEqualTo(FAILED);
  }

  @Test
  void a_key_indicator_fails_a_score_that_is_undefined() {
    assertThat(score(met("A").weight("1"), missed("B").key()).outcome()).isEqualTo(FAILED);
    assertThat(score(met("A").weight("1"), met("B").key()).outcome()).isEqualTo(UNDEFINED);
  }

  @ParameterizedTest
  @EnumSource
  void a_key_indicator_without_data_or_undecided_fails_under_every_policy(DenominatorPolicy policy) {
    for (Verdict verdict : new Verdict[] {Verdict.NO_DATA, Verdict.UNDECIDED}) {
      WeightedScore score = score(SCORER.outOf(policy), met("A").weight("9"), row("B", verdict).weight("1").key());

      assertThat(score.keysNotReached()).extracting(WeightedScoreTest::code).containsExactly("B");
      assertThat(score.outcome()).isEqualTo(FAILED);
      assertThat(score.share()).isEqualTo(policy == DenominatorPolicy.ASSESSED ? share(1, 1) : share(9, 10));
    }
  }

  @ParameterizedTest
  @CsvSource({"ALL, FAILED, 9/10", "DUE, PASSED, 1", "ASSESSED, PASSED, 1"})
  void a_key_indicator_that_is_not_due_is_asked_for_under_all_alone(
      DenominatorPolicy policy, WeightedScore.Outcome expected, String share) {
    Row notDue = row("B", Verdict.NOT_DUE).in("2021").weight("1").key();
    Scorecard card = SCORER.outOf(policy).score(dataset(met("A").in("2020").weight("9"), notDue), LocalDate.of(2021, 6, 1));
    WeightedScore score = card.weighted().orElseThrow();

    assertThat(score.outcome()).isEqualTo(expected);
    assertThat(score.share()).hasToString(share);
  }

  @ParameterizedTest
  @EnumSource
  void a_key_indicator_without_target_or_that_does_not_apply_is_not_asked_for(DenominatorPolicy policy) {
    Row unassigned = row("B").actual("5").key();
    Row exempt = row("C", Verdict.NOT_APPLICABLE).weight("1").key();

    assertThat(score(SCORER.outOf(policy), met("A").weight("9"), unassigned, exempt).outcome()).isEqualTo(PASSED);
  }

  @Test
  void keys_and_weights_of_parts_are_not_asked_for() {
    Row whole = met("A").weight("9");
    Row part = missed("B").partOf("A").weight("90").key();
    Row bare = missed("C").partOf("A");

    WeightedScore score = score(whole, part, bare);

    assertThat(score.share()).isEqualTo(share(1, 1));
    assertThat(score.outcome()).isEqualTo(PASSED);
  }

  @Test
  void the_counted_verdict_earns_the_weight() {
    Row[] rows = {missed("A").weight("3").key().official(OfficialVerdict.MET), missed("B").weight("1")};

    assertThat(score(rows).outcome()).isEqualTo(FAILED);
    Row[] again = {missed("A").weight("3").key().official(OfficialVerdict.MET), missed("B").weight("1")};
    WeightedScore official = score(SCORER.counting(VerdictSource.OFFICIAL), again);
    assertThat(official.share()).isEqualTo(share(3, 4));
    assertThat(official.outcome()).isEqualTo(PASSED);
  }

  @Test
  void counting_alone_has_no_weighted_score() {
    Scorer counting = Scorer.of(RuleBook.standard(), ScoringMethod.counting());

    assertThat(counting.score(dataset(met("A").weight("1"))).weighted()).isEmpty();
  }

  @Test
  void equal_scores_agree_in_all_attributes() {
    new EqualsTester()
        .addEqualityGroup(score(met("A").weight("1")), score(met("A").weight("2")), score(met("B").weight("9")))
        .addEqualityGroup(score(missed("A").weight("1")))
        .addEqualityGroup(score(missed("A").weight("1").key()))
        .addEqualityGroup(score(met("A")))
        .addEqualityGroup(score())
        .testEquals();
    SerializableTester.reserializeAndAssert(score(missed("A").weight("1").key(), met("B")));
  }

  private static String code(Finding finding) {
    return finding.target().indicator().code().value();
  }
}
