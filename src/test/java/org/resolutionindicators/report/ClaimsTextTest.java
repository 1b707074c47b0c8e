package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.ClaimedCount;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.score.ClaimCheck;
import org.resolutionindicators.text.Notation;

class ClaimsTextTest {
  private static final TextReport VI = TextReport.in(Locale.forLanguageTag("vi"));
  private static final TextReport EN = TextReport.in(Locale.ENGLISH);

  private static ClaimCheck check(String claim) {
    return ClaimCheck.of(Notation.VIETNAMESE.parseClaim(claim));
  }

  private static Claim reached(long count) {
    return Claim.builder().group("nhóm " + count).reached(ClaimedCount.of(count)).build();
  }

  @Test
  void a_sound_claim_is_told_with_where_it_was_made() {
    Claim claim =
        Claim.builder()
            .locality(LocalityCode.of("Vĩnh Lộc (Thanh Hóa)"))
            .period(ReportingPeriod.ofYear(2020))
            .periodNote("ước")
            .group("kinh tế")
            .total(27)
            .reached(ClaimedCount.of(23))
            .exceeded(ClaimedCount.of(17))
            .build();
    assertThat(VI.claims(List.of(ClaimCheck.of(claim))))
        .isEqualTo(
            """
            Đã kiểm tra công bố 1, có điểm không khớp 0:
              Vĩnh Lộc (Thanh Hóa), 2020, ước, nhóm kinh tế: đạt và vượt 23/27 chỉ tiêu, vượt 17
                không thấy mâu thuẫn
            """);
    assertThat(EN.claims(List.of(ClaimCheck.of(claim))))
        .isEqualTo(
            """
            Checked claims 1, with something that does not agree 0:
              Vĩnh Lộc (Thanh Hóa), 2020, ước, group kinh tế: met or exceeded 23 of 27 indicators, 17 exceeded
                no contradiction found
            """);
  }

  @Test
  void each_contradiction_is_told_with_both_numbers() {
    List<ClaimCheck> checks =
        List.of(
            check("đạt và vượt tất cả các chỉ tiêu, có 33/34 chỉ tiêu đạt và vượt"),
            check("đạt và vượt 19/18 chỉ tiêu"),
            check("14/15 chỉ tiêu đạt và vượt, trong đó 16 chỉ tiêu vượt"),
            check("đạt và vượt 24/25 (vượt 13, đạt 10)"),
            check("17/21 chỉ tiêu đạt, 5 chỉ tiêu không đạt"),
            check("13/15 chỉ tiêu đạt và vượt, 2/12 chỉ tiêu không đạt"),
            ClaimCheck.of(
                Claim.builder().total(57).reached(ClaimedCount.of(46)).build(), List.of(reached(10), reached(22), reached(12))));
    assertThat(VI.claims(checks))
        .contains("Đã kiểm tra công bố 7, có điểm không khớp 7:\n")
        .contains("mâu thuẫn: nói là tất cả, tức đạt và vượt 34, nhưng lại nêu 33\n")
        .contains("mâu thuẫn: đạt và vượt 19, nhiều hơn mức có thể là 18\n")
        .contains("mâu thuẫn: vượt 16, nhiều hơn mức có thể là 14\n")
        .contains("mâu thuẫn: đạt và vượt 24, nhưng vượt cộng đạt là 23\n")
        .contains("mâu thuẫn: không đạt 5, nhưng phần còn lại của tổng số là 4\n")
        .contains("mâu thuẫn: tổng số 15, nhưng bên cạnh số không đạt lại là 12\n")
        .contains("mâu thuẫn: đạt và vượt 46, nhưng cộng các nhóm là 44\n");
    assertThat(EN.claims(checks))
        .contains("contradiction: all are claimed, that is 34 met or exceeded, but 33 given\n")
        .contains("contradiction: 19 met or exceeded, more than the possible 18\n")
        .contains("contradiction: 16 exceeded, more than the possible 14\n")
        .contains("contradiction: 24 met or exceeded, but exceeded and met add up to 23\n")
        .contains("contradiction: 5 not met, but the rest of the total is 4\n")
        .contains("contradiction: 15 in total, but 12 beside those not met\n")
        .contains("contradiction: 46 met or exceeded, but the groups add up to 44\n");
  }

  @Test
  void what_a_scorecard_says_is_told_row_by_row() {
    Dataset data =
        Cards.table(
            Notation.VIETNAMESE, "indicator;target;actual;official\nGDP;6,6-6,8;6,7;Vượt\nCPI;4;5;Đạt\nA;1;0;Không đạt\n");
    ClaimCheck check =
        ClaimCheck.of(Notation.VIETNAMESE.parseClaim("đạt và vượt 3/3 chỉ tiêu"), Cards.STANDARD.score(data));
    assertThat(VI.claims(List.of(check)))
        .contains("mâu thuẫn: đạt và vượt 3, nhưng cộng kết quả công bố của từng chỉ tiêu là 2\n")
        .contains("khác nhau: GDP: công bố vượt, theo quy tắc đạt\n")
        .contains("khác nhau: CPI: công bố đạt, theo quy tắc vượt\n");
    assertThat(EN.claims(List.of(check)))
        .contains("contradiction: 3 met or exceeded, but the official verdicts on the indicators add up to 2\n")
        .contains("difference: GDP: published as exceeded, met by the rule\n");
  }

  @Test
  void without_official_verdicts_the_computed_ones_are_held_against_it() {
    Dataset data = Cards.table(Notation.VIETNAMESE, "indicator;target;actual\nGDP;6;7\nA;1;0\n");
    ClaimCheck check =
        ClaimCheck.of(Notation.VIETNAMESE.parseClaim("đạt và vượt 2/2 chỉ tiêu"), Cards.STANDARD.score(data));
    assertThat(VI.claims(List.of(check)))
        .contains("khác nhau: đạt và vượt 2, nhưng theo bảng điểm gần nhất chỉ có thể là 1\n");
    assertThat(EN.claims(List.of(check)))
        .contains("difference: 2 met or exceeded, but the nearest that the scorecard allows is 1\n");
  }

  @Test
  void a_table_of_other_indicators_is_a_note() {
    Dataset data = Cards.table(Notation.VIETNAMESE, "indicator;target;actual\nGDP;6;7\n");
    ClaimCheck check =
        ClaimCheck.of(Notation.VIETNAMESE.parseClaim("ít nhất 20/21 chỉ tiêu"), Cards.STANDARD.score(data));
    assertThat(VI.claims(List.of(check)))
        .isEqualTo(
            """
            Đã kiểm tra công bố 1, có điểm không khớp 0:
              đạt và vượt ít nhất 20/21 chỉ tiêu
                lưu ý: tổng số 21, trong bảng là 1; bảng không gồm đúng các chỉ tiêu của công bố
            """);
    assertThat(EN.claims(List.of(check)))
        .contains("note: 21 in total, in the table 1; the table does not hold just the indicators of the claim\n");
  }
}
