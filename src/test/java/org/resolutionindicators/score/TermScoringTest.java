package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.score.Told.STANDARD;
import static org.resolutionindicators.score.Told.day;
import static org.resolutionindicators.score.Told.english;
import static org.resolutionindicators.score.Told.finding;
import static org.resolutionindicators.score.Told.found;
import static org.resolutionindicators.score.Told.table;
import static org.resolutionindicators.score.Told.verdicts;
import static org.resolutionindicators.score.Told.vietnamese;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.measure.MissingPart;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.rule.Basis;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/** Targets of a term, and of other longer periods, that are judged by reports of its parts. */
class TermScoringTest {
  private static final String TERM = "2021-2023";
  private static final Scorer SKIPPING = STANDARD.onMissingPart(MissingPart.SKIP);

  /** One indicator with a target for three years, and a report or none for each. */
  private static String term(String accumulation, String kind, String target, String... years) {
    StringBuilder lines = new StringBuilder("indicator,kind,accumulation,period,target,actual\n");
    lines.append("A,").append(kind).append(',').append(accumulation).append(",2021-2023,\"").append(target).append("\",\n");
    for (int i = 0; i < years.length; i++) {
      if (!years[i].isEmpty()) {
        String row = "A," + kind + "," + accumulation + "," + (2021 + i) + ",," + years[i];
        lines.append(row).append('\n');
      }
    }
    return lines.toString();
  }

  private static Finding ofTerm(Scorer scorer, String table) {
    return found(scorer, table, "A", TERM);
  }

  @ParameterizedTest
  @CsvSource({
    "last,     level,  40,   20,   30,   40,   MET,      '40 = 40'",
    "last,     level,  40,   60,   50,   39,   NOT_MET,  '39 < 40'",
    "sum,      amount, 60,   20,   20,   20,   MET,      '60 = 60'",
    "sum,      amount, 60,   20,   20,   20.1, EXCEEDED, '60.1 > 60'",
    "running,  amount, 60,   20,   40,   60,   MET,      '60 = 60'",
    "running,  amount, 60,   30,   60,   59,   NOT_MET,  '59 < 60'",
    "mean,     level,  20,   10,   20,   30,   MET,      '20 = 20'",
    "mean,     level,  20.1, 10,   20,   30,   NOT_MET,  '20 < 20.1'",
    "compound, rate,   10,   10,   10,   10,   MET,      '10 = 10'",
    "compound, rate,   10,   5,    10,   15,   NOT_MET,  '≈ 9.9242 < 10'",
    "share,    share,  50/100, 1/2,  0/50, 50/50, MET,   '5,100 = 5,100'",
  })
  void a_terms_figure_follows_from_the_years_by_its_accumulation(
      String accumulation, String kind, String target, String a, String b, String c, Verdict verdict, String compared) {
    Finding finding = ofTerm(STANDARD, term(accumulation, kind, target, a, b, c));

    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(english(finding)).startsWith(compared);
  }

  @Test
  void a_compound_rate_is_compared_without_taking_a_root() {
    Stream<String> rates = Stream.of("14.1603", "14.1604", "14.17");

    // 1.12 · 1.13 · 1.14160335… is 1.1305³: the last digit of the last year decides.
    assertThat(rates.map(last -> ofTerm(STANDARD, term("compound", "rate", "13.05", "12", "13", last)).verdict()))
        .containsExactly(Verdict.NOT_MET, Verdict.EXCEEDED, Verdict.EXCEEDED);
    assertThat(ofTerm(STANDARD, term("compound", "rate", "13.5", "13.5", "13.5", "13.5")).verdict())
        .isEqualTo(Verdict.MET);
  }

  @Test
  void the_reason_says_which_years_the_figure_was_put_together_from() {
    Finding finding = ofTerm(STANDARD, term("sum", "amount", "60", "20", "20", "20"));

    assertThat(english(finding))
        .isEqualTo("60 = 60 (met if x ≥ 60, exceeded if x > 60); sum of 2021, 2022, 2023 [standard.number]");
    assertThat(vietnamese(finding))
        .isEqualTo("60 = 60 (đạt khi x ≥ 60, vượt khi x > 60); tổng các kỳ 2021, 2022, 2023 [standard.number]");
    assertThat(finding.achievement().flatMap(Achievement::derivation).orElseThrow().sources())
        .extracting(Achievement::period)
        .containsExactly(ReportingPeriod.ofYear(2021), ReportingPeriod.ofYear(2022), ReportingPeriod.ofYear(2023));
  }

  @ParameterizedTest
  @CsvSource({
    "sum,      amount, 40",
    "mean,     level,  20",
    "compound, rate,   20",
    "running,  amount, 20",
    "last,     level,  20",
  })
  void a_year_that_was_not_reported_is_refused_or_skipped_and_named(String accumulation, String kind, String target) {
    String[] years = {"20", "20", ""};
    Finding refused = ofTerm(STANDARD, term(accumulation, kind, target, years));
    Finding skipped = ofTerm(SKIPPING, term(accumulation, kind, target, years));

    assertThat(refused.verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(refused.reason().basis()).isEqualTo(Basis.NOT_DERIVED);
    assertThat(english(refused)).isEqualTo("cannot be derived: \"A\" in 2023 was not reported");
    assertThat(vietnamese(refused)).isEqualTo("không tính được: \"A\" kỳ 2023 chưa có số liệu");
    assertThat(skipped.verdict()).isEqualTo(Verdict.MET);
    assertThat(english(skipped)).endsWith("; without 2023, not reported [standard.number]");
    assertThat(vietnamese(skipped)).endsWith("; không có số liệu kỳ 2023 [standard.number]");
  }

  @Test
  void a_gap_before_the_end_does_not_matter_for_a_level_or_a_running_total() {
    assertThat(ofTerm(STANDARD, term("last", "level", "20", "", "", "20")).verdict()).isEqualTo(Verdict.MET);
    assertThat(ofTerm(STANDARD, term("running", "amount", "20", "", "", "20")).verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void what_was_reported_and_cannot_be_put_together_is_undecided() {
    Finding words = ofTerm(STANDARD, term("sum", "amount", "60", "20", "Xuất siêu", "20"));
    Finding shares = ofTerm(STANDARD, term("share", "share", "50", "1/2", "1/2", "50"));

    assertThat(words.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(english(words)).isEqualTo("cannot be derived: \"A\" in 2022 is not a number");
    assertThat(shares.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(english(shares))
        .isEqualTo(
            "cannot be derived: \"A\" in 2023 is a share without its part and whole, and shares are not averaged");
  }

  @Test
  void without_any_report_there_is_no_data() {
    Finding finding = ofTerm(SKIPPING, term("sum", "amount", "60"));

    assertThat(finding.verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(finding.achievement()).isEmpty();
    assertThat(english(finding)).isEqualTo("nothing was reported");
  }

  @Test
  void a_part_that_does_not_apply_is_not_missing() {
    Finding sum = ofTerm(STANDARD, term("sum", "amount", "40", "20", "n/a", "20"));
    Finding mean = ofTerm(STANDARD, term("mean", "level", "20", "20", "n/a", "20"));
    Finding none = ofTerm(STANDARD, term("sum", "amount", "40", "n/a", "n/a", "n/a"));

    assertThat(sum.verdict()).isEqualTo(Verdict.MET);
    assertThat(english(sum)).endsWith("; sum of 2021, 2022, 2023 [standard.number]");
    assertThat(mean.verdict()).isEqualTo(Verdict.MET);
    assertThat(none.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
  }

  @Test
  void the_terms_own_report_stands_before_what_would_be_derived() {
    String table = term("sum", "amount", "60", "20", "20", "20") + "A,amount,sum,2021-2023,60,59\n";
    Finding finding = ofTerm(STANDARD, table.replace("A,amount,sum,2021-2023,\"60\",\n", ""));

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding.achievement().flatMap(Achievement::derivation)).isEmpty();
  }

  @Test
  void an_official_verdict_on_the_term_stays_beside_the_derived_figure() {
    Dataset data =
        table(
            """
            indicator,accumulation,period,target,actual,official,source
            A,sum,2021-2022,60,,Exceeded,report
            A,sum,2021,,20,,
            A,sum,2022,,20,,
            """);
    Scorecard card = STANDARD.score(data);
    Finding finding = finding(card, "A", "2021-2022");

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding.agreesWithOfficial()).contains(false);
    assertThat(card.disagreements()).containsExactly(finding);
    assertThat(finding.achievement().flatMap(Achievement::source)).contains("report");
    assertThat(finding.achievement().flatMap(Achievement::derivation)).isPresent();
    Scorer official = STANDARD.counting(VerdictSource.OFFICIAL);
    assertThat(official.score(data).tally().count(Verdict.EXCEEDED)).isEqualTo(1);
  }

  @Test
  void quarters_halves_and_first_months_make_a_year() {
    String table =
        """
        indicator,accumulation,period,target,actual
        A,sum,2021,100,
        A,sum,2021-Q1,,25
        A,sum,2021-Q2,,25
        A,sum,2021-H2,,50
        B,running,2021,100,
        B,running,2021-H1,,60
        B,running,2021-12M,,100
        C,sum,2021,100,
        C,sum,2021-9M,,80
        """;
    Scorecard card = STANDARD.score(table(table));

    assertThat(english(finding(card, "A", "2021")))
        .isEqualTo(
            "100 = 100 (met if x ≥ 100, exceeded if x > 100); sum of 2021-Q1, 2021-Q2, 2021-H2 [standard.number]");
    assertThat(english(finding(card, "B", "2021")))
        .isEqualTo("100 = 100 (met if x ≥ 100, exceeded if x > 100); running total up to 2021-12M [standard.number]");
    assertThat(english(finding(card, "C", "2021"))).isEqualTo("cannot be derived: \"C\" in 2021-Q4 was not reported");
  }

  @Test
  void a_term_is_due_from_the_day_after_its_last_whatever_its_years_are() {
    Dataset data = table(term("sum", "amount", "60", "20", "20", "20"));

    Finding early = finding(STANDARD.score(data, day("2023-12-31")), "A", TERM);
    assertThat(early.verdict()).isEqualTo(Verdict.NOT_DUE);
    assertThat(english(early)).isEqualTo("the period is not over, its last day is 2023-12-31; sum of 2021, 2022, 2023");
    assertThat(finding(STANDARD.score(data, day("2024-01-01")), "A", TERM).verdict()).isEqualTo(Verdict.MET);
  }

  @Test
  void staged_targets_are_judged_beside_the_terms() {
    String table =
        """
        indicator,accumulation,period,target,actual
        A,sum,2021-2023,100,
        A,sum,2021,20,25
        A,sum,2022,30,30
        A,sum,2023,50,40
        """;
    Scorecard card = STANDARD.score(table(table));

    assertThat(verdicts(card)).containsExactly("A 2021-2023 NOT_MET", "A 2021 EXCEEDED", "A 2022 MET", "A 2023 NOT_MET");
    assertThat(card.stagingGaps()).isEmpty();
  }

  private static final String GAP =
      """
      indicator,group,locality,accumulation,period,target
      A,g,X,sum,2021-2023,100
      A,g,X,sum,2021,20
      A,g,X,sum,2022,30
      A,g,X,sum,2023,30
      B,h,X,sum,2021,1
      """;

  @Test
  void staged_targets_that_do_not_come_to_the_terms_are_told_and_change_nothing() {
    Scorecard card = STANDARD.score(table(GAP));

    assertThat(card.stagingGaps())
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.target().period()).hasToString(TERM);
              assertThat(gap.total()).hasToString("EXACT 80");
              assertThat(gap.staged()).extracting(target -> target.period().toString()).containsExactly("2021", "2022", "2023");
            });
    assertThat(finding(card, "A", TERM).target().criterion().orElseThrow()).isEqualTo(Criterion.point(Amount.of(100)));
  }

  @Test
  void a_staging_gap_is_told_in_the_card_with_the_terms_target_and_in_no_other() {
    Dataset data = table(GAP);

    assertThat(STANDARD.scorecards(data, Breakdown.LOCALITY)).extracting(card -> card.stagingGaps().size())
        .containsExactly(1, 0, 0, 0);
    assertThat(STANDARD.scorecards(data, Breakdown.GROUP)).extracting(card -> card.stagingGaps().size())
        .containsExactly(1, 0);
  }

  @Test
  void staged_targets_not_yet_decided_make_no_gap() {
    String table =
        """
        indicator,accumulation,period,target,decided_on
        A,sum,2021-2022,100,2021-01-01
        A,sum,2021,20,2021-01-01
        A,sum,2022,30,2022-01-01
        """;

    assertThat(STANDARD.score(table(table), day("2021-12-31")).stagingGaps()).isEmpty();
    assertThat(STANDARD.score(table(table), day("2022-01-01")).stagingGaps()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "6, 5, 5, MET,       MET",
    "6, 6, 6, EXCEEDED,  EXCEEDED",
    "6, 4, 6, NOT_MET,   NOT_MET",
    "6, 6, '', UNDECIDED, EXCEEDED",
    "4, '', '', NOT_MET, NOT_MET",
    "'', '', '', NO_DATA, NO_DATA",
    "6, n/a, 5, MET, MET",
    "n/a, n/a, n/a, NOT_APPLICABLE, NOT_APPLICABLE",
    "n/a, n/a, '', NO_DATA, NOT_APPLICABLE",
    "6, cơ bản đạt, 6, UNDECIDED, UNDECIDED",
  })
  void every_year_must_hold(String a, String b, String c, Verdict refusing, Verdict skipping) {
    String table = term("every", "level", "5", a, b, c);

    assertThat(ofTerm(STANDARD, table).verdict()).isEqualTo(refusing);
    assertThat(ofTerm(SKIPPING, table).verdict()).isEqualTo(skipping);
  }

  @Test
  void every_year_is_told_with_its_figure_and_what_is_missing_by_its_name() {
    String table = term("every", "level", "5", "6", "4", "");

    Finding refused = ofTerm(STANDARD, table);
    assertThat(refused.rule()).contains(Finding.EVERY_PART_RULE);
    assertThat(refused.reason().basis()).isEqualTo(Basis.EVERY_PART);
    assertThat(refused.parts()).extracting(Finding::verdict).containsExactly(Verdict.EXCEEDED, Verdict.NOT_MET);
    assertThat(english(refused))
        .isEqualTo(
            "must hold in each of 3 periods (2021: 6, exceeded; 2022: 4, not met); without 2023, not reported [every-part]");
    assertThat(vietnamese(refused))
        .isEqualTo("phải đạt ở cả 3 kỳ (2021: 6, vượt; 2022: 4, không đạt); không có số liệu kỳ 2023 [every-part]");
    assertThat(english(ofTerm(SKIPPING, table)))
        .isEqualTo(
            "must hold in each of 2 periods (2021: 6, exceeded; 2022: 4, not met); without 2023, not reported [every-part]");
    assertThat(english(ofTerm(STANDARD, term("every", "level", "5", "6", "5", "5"))))
        .isEqualTo("must hold in each of 3 periods (2021: 6, exceeded; 2022: 5, met; 2023: 5, met) [every-part]");
  }

  @Test
  void of_every_year_the_terms_own_report_stands_too() {
    String table = term("every", "level", "5", "6", "4") + "A,level,every,2021-2023,5,yes\n";
    Finding finding = ofTerm(STANDARD, table.replace("A,level,every,2021-2023,\"5\",\n", ""));

    assertThat(finding.reason().basis()).isEqualTo(Basis.DIFFERENT_FORMS);
  }

  @Test
  void the_derivation_of_every_year_keeps_what_was_judged_and_what_is_missing() {
    Finding finding = ofTerm(STANDARD, term("every", "level", "5", "6", "", "6"));
    Derivation.OverTime how =
        (Derivation.OverTime) finding.achievement().flatMap(Achievement::derivation).orElseThrow();

    assertThat(how.sources()).extracting(source -> source.period().toString()).containsExactly("2021", "2023");
    assertThat(how.missing()).containsExactly(ReportingPeriod.ofYear(2022));
    assertThat(how.obstacle()).isEmpty();
  }

  @Test
  void first_twelve_months_and_the_year_are_reported_apart() {
    String table =
        """
        indicator,accumulation,period,target,actual
        A,sum,2023,100,100
        A,sum,2023-12M,100,90
        B,sum,2023-2024,100,
        B,sum,2023,,50
        B,sum,2023-12M,,40
        B,sum,2024,,50
        C,sum,2023,100,
        C,sum,2023-12M,100,90
        """;
    Scorecard card = STANDARD.score(table(table));

    assertThat(verdicts(card))
        .containsExactly(
            "A 2023 MET",
            "A 2023-12M NOT_MET",
            "B 2023-2024 MET",
            "B 2023 NO_TARGET",
            "B 2023-12M NO_TARGET",
            "B 2024 NO_TARGET",
            "C 2023 NOT_MET",
            "C 2023-12M NOT_MET");
  }
}
