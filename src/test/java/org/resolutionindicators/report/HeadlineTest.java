package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.rule.Verdict.EXCEEDED;
import static org.resolutionindicators.rule.Verdict.MET;
import static org.resolutionindicators.rule.Verdict.MET_OR_EXCEEDED;
import static org.resolutionindicators.rule.Verdict.NOT_APPLICABLE;
import static org.resolutionindicators.rule.Verdict.NOT_DUE;
import static org.resolutionindicators.rule.Verdict.NOT_MET;
import static org.resolutionindicators.rule.Verdict.NO_DATA;
import static org.resolutionindicators.rule.Verdict.NO_TARGET;
import static org.resolutionindicators.rule.Verdict.UNDECIDED;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.DenominatorPolicy;
import org.resolutionindicators.score.Scorecard;

class HeadlineTest {
  private static final TextReport VI = TextReport.in(Locale.forLanguageTag("vi"));
  private static final TextReport EN = TextReport.in(Locale.ENGLISH);

  private static Scorecard split(int exceeded, int met, int notMet) {
    List<Verdict> verdicts = new ArrayList<>();
    verdicts.addAll(Collections.nCopies(exceeded, EXCEEDED));
    verdicts.addAll(Collections.nCopies(met, MET));
    verdicts.addAll(Collections.nCopies(notMet, NOT_MET));
    return Cards.of(DenominatorPolicy.ALL, verdicts);
  }

  @Test
  void all_of_twelve_are_told_with_their_split() {
    assertThat(VI.headline(split(7, 5, 0))).isEqualTo("đạt và vượt 12/12 chỉ tiêu (vượt 7, đạt 5)");
    assertThat(EN.headline(split(7, 5, 0))).isEqualTo("met or exceeded 12 of 12 indicators (7 exceeded, 5 met)");
  }

  @Test
  void a_missed_one_is_told_by_the_total_alone() {
    assertThat(VI.headline(split(13, 11, 1))).isEqualTo("đạt và vượt 24/25 chỉ tiêu (vượt 13, đạt 11)");
    assertThat(EN.headline(split(13, 11, 1))).isEqualTo("met or exceeded 24 of 25 indicators (13 exceeded, 11 met)");
  }

  @Test
  void none_reached_is_nought_of_the_total() {
    assertThat(VI.headline(split(0, 0, 2))).isEqualTo("đạt và vượt 0/2 chỉ tiêu (vượt 0, đạt 0)");
    assertThat(EN.headline(split(0, 0, 1))).isEqualTo("met or exceeded 0 of 1 indicators (0 exceeded, 0 met)");
  }

  @Test
  void an_undecided_one_is_named_beside_the_total() {
    List<Verdict> verdicts = new ArrayList<>(Collections.nCopies(6, EXCEEDED));
    verdicts.addAll(Collections.nCopies(5, MET));
    verdicts.add(UNDECIDED);
    Scorecard card = Cards.of(DenominatorPolicy.ALL, verdicts);
    assertThat(VI.headline(card)).isEqualTo("đạt và vượt 11/12 chỉ tiêu (vượt 6, đạt 5), chưa đủ căn cứ 1");
    assertThat(EN.headline(card)).isEqualTo("met or exceeded 11 of 12 indicators (6 exceeded, 5 met), 1 undecided");
  }

  @Test
  void open_and_excluded_states_are_named_in_one_order() {
    Scorecard card = Cards.of(NOT_APPLICABLE, NOT_DUE, NO_TARGET, NO_DATA, UNDECIDED, NOT_MET, MET, EXCEEDED, NO_DATA);
    assertThat(VI.headline(card))
        .isEqualTo(
            "đạt và vượt 2/7 chỉ tiêu (vượt 1, đạt 1), chưa đủ căn cứ 1, chưa có số liệu 2, chưa giao chỉ tiêu 1,"
                + " chưa đến kỳ đánh giá 1, không áp dụng 1");
    assertThat(EN.headline(card))
        .isEqualTo(
            "met or exceeded 2 of 7 indicators (1 exceeded, 1 met), 1 undecided, 2 no data, 1 no target, 1 not due,"
                + " 1 not applicable");
  }

  @Test
  void states_that_the_total_leaves_out_are_named_all_the_same() {
    Scorecard card = Cards.of(DenominatorPolicy.ASSESSED, List.of(MET, NOT_MET, UNDECIDED, NO_DATA, NOT_DUE));
    assertThat(VI.headline(card))
        .isEqualTo(
            "đạt và vượt 1/2 chỉ tiêu (vượt 0, đạt 1), chưa đủ căn cứ 1, chưa có số liệu 1, chưa đến kỳ đánh giá 1");
  }

  @Test
  void a_split_that_is_not_fully_known_is_not_told() {
    Scorecard card = Cards.of(EXCEEDED, MET, MET_OR_EXCEEDED, NOT_MET, UNDECIDED);
    assertThat(VI.headline(card)).isEqualTo("đạt và vượt 3/5 chỉ tiêu, chưa đủ căn cứ 1");
    assertThat(EN.headline(card)).isEqualTo("met or exceeded 3 of 5 indicators, 1 undecided");
  }

  @Test
  void nought_of_nought_has_no_split() {
    assertThat(VI.headline(Cards.of())).isEqualTo("đạt và vượt 0/0 chỉ tiêu");
    assertThat(EN.headline(Cards.of())).isEqualTo("met or exceeded 0 of 0 indicators");
    assertThat(VI.headline(Cards.of(NOT_APPLICABLE))).isEqualTo("đạt và vượt 0/0 chỉ tiêu, không áp dụng 1");
    assertThat(EN.headline(Cards.of(DenominatorPolicy.ASSESSED, List.of(NO_DATA))))
        .isEqualTo("met or exceeded 0 of 0 indicators, 1 no data");
  }

  @Test
  void large_counts_are_grouped_as_the_language_groups_them() {
    Scorecard card = split(0, 1200, 0);
    assertThat(VI.headline(card)).isEqualTo("đạt và vượt 1.200/1.200 chỉ tiêu (vượt 0, đạt 1.200)");
    assertThat(EN.headline(card)).isEqualTo("met or exceeded 1,200 of 1,200 indicators (0 exceeded, 1,200 met)");
  }
}
