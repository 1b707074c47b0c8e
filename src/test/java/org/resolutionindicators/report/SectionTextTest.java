package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.DenominatorPolicy;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.score.VerdictSource;
import org.resolutionindicators.text.Notation;

class SectionTextTest {
  private static final TextReport VI = TextReport.in(Locale.forLanguageTag("vi"));
  private static final TextReport EN = TextReport.in(Locale.ENGLISH);

  private static Dataset english(String lines) {
    return Cards.table(Notation.ENGLISH, lines);
  }

  private static final String OFFICIAL =
      """
      indicator,target,actual,official
      A,3,4,met
      B,3,low,exceeded
      C,3,2,
      D,3,,
      """;

  @Test
  void where_official_verdicts_are_counted_both_are_named_and_so_are_those_without_one() {
    Scorer scorer = Cards.STANDARD.counting(VerdictSource.OFFICIAL).outOf(DenominatorPolicy.DUE);
    assertThat(EN.format(scorer.score(english(OFFICIAL))))
        .isEqualTo(
            """
            met or exceeded 2 of 4 indicators (1 exceeded, 1 met), 1 no data

            1. met       A
               target 3; actual 4; official: met (counted); computed: exceeded
               4 > 3 (met if x ≥ 3, exceeded if x > 3), 1 higher [standard.number]
            2. exceeded  B
               target 3; actual low; official: exceeded (counted); computed: undecided
               "low" are words without a figure to compare [standard.number]
            3. not met   C
               target 3; actual 2
               2 < 3 (met if x ≥ 3, exceeded if x > 3), 1 lower [standard.number]
            4. no data   D
               target 3
               nothing was reported

            Computed and official verdict differ (1):
              1. A: computed exceeded, official met

            Counted by the computed verdict for lack of an official one (2): 3. C; 4. D

            Share met or exceeded: 50%; coverage: 75%
            Rule book: standard; counted: official verdicts, computed ones where there is none (OFFICIAL); total: all
              indicators but those without a target, not applicable or not due (DUE)
            """);
    assertThat(VI.format(scorer.score(english(OFFICIAL))))
        .contains("   chỉ tiêu 3; thực hiện 4; công bố: đạt (được tính); theo quy tắc: vượt\n")
        .contains("\n\nTính theo quy tắc vì không có công bố (2): 3. C; 4. D\n\n")
        .endsWith(
            """
            Bộ quy tắc: standard; tính theo công bố, theo quy tắc khi không có công bố (OFFICIAL); tổng số: mọi chỉ tiêu,
              trừ chỉ tiêu chưa giao, không áp dụng hoặc chưa đến kỳ đánh giá (DUE)
            """);
  }

  @Test
  void the_choices_are_told_in_words_with_their_names() {
    Scorer scorer = Cards.STANDARD.counting(VerdictSource.OFFICIAL_WHERE_UNDECIDED).outOf(DenominatorPolicy.ASSESSED);
    Scorecard card = scorer.score(english(OFFICIAL));
    assertThat(EN.format(card))
        .endsWith(
            """
            Share met or exceeded: 66.7%; coverage: 75%
            Rule book: standard; counted: computed verdicts, official ones where undecided or without target or data
              (OFFICIAL_WHERE_UNDECIDED); total: only indicators found exceeded, met or not met (ASSESSED)
            """);
    assertThat(VI.format(card))
        .endsWith(
            """
            Tỷ lệ đạt và vượt: 66,7%; tỷ lệ đã đánh giá: 75%
            Bộ quy tắc: standard; tính theo quy tắc, theo công bố khi chưa đủ căn cứ, chưa giao chỉ tiêu hoặc chưa có số
              liệu (OFFICIAL_WHERE_UNDECIDED); tổng số: chỉ những chỉ tiêu kết luận được là vượt, đạt hay không đạt
              (ASSESSED)
            """);
  }

  @Test
  void where_nothing_is_counted_there_is_no_percentage() {
    assertThat(EN.format(Cards.of(Verdict.NOT_APPLICABLE, Verdict.NO_TARGET))).doesNotContain("%");
  }

  @Test
  void where_nothing_is_assessed_coverage_alone_is_told() {
    assertThat(EN.format(Cards.of(DenominatorPolicy.ASSESSED, List.of(Verdict.NO_DATA, Verdict.UNDECIDED))))
        .contains("\nCoverage: 0%\n")
        .doesNotContain("hare met");
  }

  @ParameterizedTest
  @CsvSource({"17, 18, 94.4", "199, 200, 99.5", "1999, 2000, 99.9", "2, 3, 66.7", "2, 2, 100", "0, 3, 0"})
  void the_share_is_never_rounded_to_a_hundred(int reached, int total, String percent) {
    List<Verdict> verdicts = new ArrayList<>(Collections.nCopies(reached, Verdict.MET));
    verdicts.addAll(Collections.nCopies(total - reached, Verdict.NOT_MET));
    assertThat(EN.format(Cards.of(DenominatorPolicy.ALL, verdicts)))
        .contains("\nShare met or exceeded: " + percent + "%; coverage: 100%\n");
  }

  private static final String WEIGHTS =
      """
      indicator,weight,key,target,actual
      A,3,yes,3,2
      B,1,no,3,4
      C,2,no,3,4
      """;

  private static Scorer weighted(String limit) {
    return Scorer.of(Cards.STANDARD.ruleBook(), ScoringMethod.weighted(Cards.amount(limit)));
  }

  @Test
  void a_weighted_score_names_limit_outcome_and_failed_keys() {
    Scorecard card = weighted("0.5").score(english(WEIGHTS));
    assertThat(EN.format(card))
        .contains("\n\nBy weight: 50%, at least 50% needed: failed\n  Key indicators not reached (1): 1. A\n\n");
    assertThat(VI.format(card))
        .contains("\n\nTheo trọng số: 50%, cần ít nhất 50%: không đạt yêu cầu\n  Chỉ tiêu bắt buộc chưa đạt (1): 1. A\n\n");
  }

  @Test
  void a_weighted_score_that_passes_is_one_line() {
    Scorecard card = weighted("0.625").score(english(WEIGHTS.replace("3,2\n", "3,4\n")));
    assertThat(EN.format(card)).contains("\n\nBy weight: 100%, at least 62.5% needed: passed\n\n");
    assertThat(VI.format(card)).contains("\n\nTheo trọng số: 100%, cần ít nhất 62,5%: đạt yêu cầu\n\n");
  }

  @Test
  void a_weighted_share_nearer_to_its_limit_than_any_figure_can_tell_is_printed_with_its_outcome() {
    String nearly = "1" + "0".repeat(95);
    String lines =
        "indicator,weight,target,actual\n"
            + "A,%s.%s1,3,3\n".formatted(nearly, "0".repeat(99))
            + "B,%s,3,2\n".formatted(nearly);
    assertThat(EN.format(weighted("0.5").score(english(lines))))
        .contains("\n\nBy weight: 50%, at least 50% needed: passed\n\n");
  }

  @Test
  void a_weighted_share_just_short_of_its_limit_is_not_printed_as_the_limit() {
    String lines =
        """
        indicator,weight,target,actual
        A,74.996,3,4
        B,25.004,3,2
        """;
    assertThat(EN.format(weighted("0.75").score(english(lines))))
        .contains("\nBy weight: 74.996%, at least 75% needed: failed\n");
  }

  @Test
  void a_weighted_score_without_a_share_says_why() {
    Scorecard missing = weighted("0.5").score(english("indicator,target,actual\nA,3,4\nB,3,4\n"));
    assertThat(EN.format(missing))
        .contains(
            "\n\nBy weight: undefined because an indicator has no weight, at least 50% needed: open\n"
                + "  Without weight (2): 1. A; 2. B\n\n");
    assertThat(VI.format(missing))
        .contains(
            "\n\nTheo trọng số: không tính được vì có chỉ tiêu không có trọng số, cần ít nhất 50%: chưa kết luận\n"
                + "  Không có trọng số (2): 1. A; 2. B\n\n");
    Scorecard nought = weighted("0.5").score(english("indicator,weight,target,actual\nA,0,3,4\n"));
    assertThat(EN.format(nought)).contains("By weight: undefined because all weights are 0, at least 50% needed: open");
    Scorecard nothing = weighted("0.5").score(Dataset.builder().build());
    assertThat(VI.format(nothing))
        .contains("Theo trọng số: không tính được vì không có chỉ tiêu nào được tính, cần ít nhất 50%: chưa kết luận");
  }
}
