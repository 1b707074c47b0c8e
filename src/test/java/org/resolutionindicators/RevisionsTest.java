package org.resolutionindicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.resolutionindicators.Examples.EN;
import static org.resolutionindicators.Examples.VI;
import static org.resolutionindicators.Examples.day;
import static org.resolutionindicators.Examples.finding;
import static org.resolutionindicators.Examples.observed;
import static org.resolutionindicators.Examples.read;
import static org.resolutionindicators.Examples.rounded;
import static org.resolutionindicators.Examples.standard;
import static org.resolutionindicators.Examples.vietnam;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.input.ClaimReader;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.ChangeReason;
import org.resolutionindicators.score.ClaimCheck;
import org.resolutionindicators.score.PartYearPolicy;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.SeveralAssignersException;
import org.resolutionindicators.score.VerdictChange;
import org.resolutionindicators.score.VerdictSource;
import org.resolutionindicators.text.Notation;

/** One data set scored as of two days: published counts that changed, and what changed them. */
class RevisionsTest {
  private static final String VIETNAM = "vietnam-revisions.csv";
  private static final String TOWN = "an-khe-2022.csv";
  private static final String ADJUSTED = "adjusted-target.csv";

  private static Scorecard nation(int year, LocalDate asOf) {
    return nation(vietnam(), year, asOf);
  }

  private static Scorecard nation(Scorer scorer, int year, LocalDate asOf) {
    return scorer
        .counting(VerdictSource.OFFICIAL_WHERE_UNDECIDED)
        .score(read(VIETNAM), LocalityCode.of("Việt Nam"), ReportingPeriod.ofYear(year), asOf);
  }

  private static List<String> names(List<VerdictChange> changes) {
    return changes.stream()
        .filter(change -> change.verdictAfter() == Verdict.NOT_MET)
        .map(RevisionsTest::named)
        .toList();
  }

  private static String named(VerdictChange change) {
    String name = change.after().target().indicator().name();
    return name + " " + change.verdictBefore().orElseThrow() + " " + change.reasons();
  }

  // Estimates replaced by final figures

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2015 | 2016-01-01 | đạt và vượt 13/14 chỉ tiêu | 1
          2015 | 2016-03-30 | đạt và vượt 13/14 chỉ tiêu | 1
          2015 | 2016-03-31 | đạt và vượt 12/14 chỉ tiêu | 2
          2017 | 2018-01-01 | đạt và vượt 13/13 chỉ tiêu | 0
          2017 | 2018-05-31 | đạt và vượt 12/13 chỉ tiêu (vượt 8, đạt 4) | 1
          2022 | 2023-01-01 | đạt và vượt 1/2 chỉ tiêu (vượt 0, đạt 1) | 1
          2022 | 2023-05-31 | đạt và vượt 0/2 chỉ tiêu (vượt 0, đạt 0) | 2
          """)
  void a_count_changes_when_final_figures_replace_estimates(int year, LocalDate asOf, String headline, int missed) {
    Scorecard card = nation(year, asOf);
    assertThat(VI.headline(card)).isEqualTo(headline);
    assertThat(card.countedAs(Verdict.NOT_MET)).hasSize(missed);
    assertThat(card.disagreements()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2015 | 2016-01-01 | 2016-03-31 | Tăng trưởng xuất khẩu MET_OR_EXCEEDED [REPORT_REPLACED]
          2017 | 2018-01-01 | 2018-05-31 | Giảm tiêu hao năng lượng trên đơn vị GDP MET_OR_EXCEEDED [REPORT_REPLACED]
          2022 | 2023-01-01 | 2023-05-31 | Tỷ trọng công nghiệp chế biến, chế tạo trong GDP MET [REPORT_REPLACED]
          """)
  void the_indicator_that_was_missed_after_all_is_named_with_the_reason(
      int year, LocalDate before, LocalDate after, String missed) {
    assertThat(names(nation(year, after).changesSince(nation(year, before)))).containsExactly(missed);
  }

  @Test
  void published_counts_of_both_reports_agree_with_the_table_as_of_their_days() {
    ImmutableList<Claim> claims = published();
    assertThat(claimed(claims, "2015", "ước, 10/2015", nation(2015, day("2016-01-01")))).isTrue();
    assertThat(claimed(claims, "2015", "đánh giá bổ sung, 3/2016", nation(2015, day("2016-03-31")))).isTrue();
    assertThat(claimed(claims, "2015", "đánh giá bổ sung, 3/2016", nation(2015, day("2016-01-01")))).isFalse();
    assertThat(claimed(claims, "2017", "đánh giá bổ sung, 2018", nation(2017, day("2018-05-31")))).isTrue();
    assertThat(claimed(claims, "2017", "đánh giá bổ sung, 2018", nation(2017, day("2018-01-01")))).isFalse();
    assertThat(claimed(claims, "2022", "số đã báo cáo QH, 10/2022", nation(2022, day("2023-01-01")))).isTrue();
    assertThat(claimed(claims, "2022", "số đã báo cáo QH, 10/2022", nation(2022, day("2023-05-31")))).isFalse();
  }

  private static ImmutableList<Claim> published() {
    Path file = Path.of("src/test/resources/golden/vietnam/claims.csv");
    return ClaimReader.of(Notation.VIETNAMESE).read(file).orElseThrow();
  }

  private static boolean claimed(List<Claim> claims, String period, String note, Scorecard card) {
    Claim claim =
        claims.stream()
            .filter(one -> one.locality().equals(Optional.of(LocalityCode.of("Việt Nam"))))
            .filter(one -> one.period().orElseThrow().toString().equals(period))
            .filter(one -> one.periodNote().equals(Optional.of(note)))
            .findFirst()
            .orElseThrow();
    return ClaimCheck.of(claim, card).isSound();
  }

  @Test
  void the_manufacturing_share_is_met_by_its_estimate_and_not_met_by_its_final_figure() {
    Scorecard before = nation(2022, day("2023-01-01"));
    Scorecard after = nation(2022, day("2023-05-31"));
    assertThat(finding(before, "22-01", "2022").verdict()).isEqualTo(Verdict.MET);
    Finding flipped = finding(after, "22-01", "2022");
    assertThat(flipped.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(observed(flipped)).isEqualTo(Observation.of(Amount.of("24.76")));
    assertThat(flipped.achievement().orElseThrow().status()).contains(DataStatus.FINAL);
    assertThat(flipped.cell().achievements())
        .extracting(report -> report.status().orElseThrow() + " " + report.reportedOn().orElseThrow())
        .containsExactly("ESTIMATE 2022-10-31", "FINAL 2023-05-31");
    assertThat(VI.changes(after.changesSince(before), day("2023-01-01")))
        .isEqualTo(
            """
            Thay đổi so với ngày 2023-01-01: 1
              Tỷ trọng công nghiệp chế biến, chế tạo trong GDP, Việt Nam, 2022: đạt → không đạt (số liệu được thay bằng
                báo cáo sau)
                25,7 = 25,7 và 25,8 = 25,8 (đạt khi x ≥ 25,7, vượt khi x > 25,8); xét theo đúng con số đã nêu
                [vietnam.range]
                24,76 < 25,7 (đạt khi x ≥ 25,7, vượt khi x > 25,8), thấp hơn 0,94 điểm phần trăm [vietnam.range]
            """);
    assertThat(VI.format(after)).contains("báo cáo\n   trước đó (ước thực hiện) ngày 2022-10-31: khoảng 25,7-25,8%");
    assertThat(VI.format(before)).doesNotContain("báo cáo trước đó").doesNotContain("24,76");
  }

  @Test
  void what_about_means_is_left_open_by_strict_mathematics() {
    Finding estimate = finding(nation(standard(), 2022, day("2023-01-01")), "22-01", "2022");
    assertThat(estimate.verdict()).isEqualTo(Verdict.UNDECIDED);
    assertThat(finding(nation(standard(), 2022, day("2023-05-31")), "22-01", "2022").verdict()).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void an_estimate_counts_before_the_year_is_over_only_if_that_is_chosen() {
    LocalDate october = day("2022-10-31");
    assertThat(finding(nation(2022, october), "22-01", "2022").verdict()).isEqualTo(Verdict.NOT_DUE);
    Scorer byEstimate = vietnam().onPartOfYear(PartYearPolicy.yearEstimate());
    assertThat(finding(nation(byEstimate, 2022, october), "22-01", "2022").verdict()).isEqualTo(Verdict.MET);
    List<VerdictChange> due = nation(2022, day("2023-01-01")).changesSince(nation(2022, october));
    assertThat(due).extracting(VerdictChange::reasons).containsExactly(ImmutableSet.of(ChangeReason.NEWLY_DUE));
  }

  // One figure, the plans of two assigners

  @Test
  void two_assigners_are_refused_unless_one_is_chosen() {
    Dataset data = read(TOWN);
    assertThatExceptionOfType(SeveralAssignersException.class)
        .isThrownBy(() -> vietnam().score(data))
        .withMessage(
            "Targets scored together must be of one assigner: in 2022 for 'thị xã An Khê' they are of [tỉnh, HĐND thị xã]")
        .satisfies(thrown -> assertThat(thrown.assigners()).containsExactly("tỉnh", "HĐND thị xã"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          tỉnh        | EXCEEDED | 128.98 | đạt và vượt 2/2 chỉ tiêu (vượt 2, đạt 0) | 116,5 > 100
          HĐND thị xã | NOT_MET  | 187.40 | đạt và vượt 1/2 chỉ tiêu (vượt 1, đạt 0) | 80,18 < 100
          """)
  void revenue_of_the_town_is_exceeded_or_not_met_by_whose_plan_it_is_held_against(
      String assigner, Verdict verdict, String plan, String headline, String comparison) {
    Scorecard card = vietnam().assignedBy(assigner).score(read(TOWN));
    Finding revenue = finding(card, "THU", "2022");
    assertThat(observed(revenue)).isEqualTo(Observation.of(Amount.of("150.26")));
    assertThat(revenue.achievement().orElseThrow().assigner()).contains(assigner);
    assertThat(revenue.verdict()).isEqualTo(verdict);
    assertThat(rounded(revenue.impliedPlan(), 2)).isEqualTo(plan);
    assertThat(VI.headline(card)).isEqualTo(headline);
    assertThat(VI.reason(revenue))
        .isEqualTo(
            comparison + " (đạt khi x ≥ 100, vượt khi x > 100); theo tỷ lệ so với kế hoạch đã công bố, kế hoạch là 100"
                + " [vietnam.number]");
    assertThat(VI.format(card)).contains("chỉ tiêu do " + assigner + " giao");
  }

  @ParameterizedTest
  @CsvSource({"tỉnh, true", "HĐND thị xã, false"})
  void all_met_or_exceeded_is_true_of_the_province_plan_alone(String assigner, boolean isSound) {
    Claim claim =
        published().stream()
            .filter(one -> one.locality().orElseThrow().value().startsWith("thị xã An Khê"))
            .findFirst()
            .orElseThrow();
    Scorecard card = vietnam().assignedBy(assigner).score(read(TOWN));
    assertThat(ClaimCheck.of(claim, card).isSound()).isEqualTo(isSound);
  }

  // A target adjusted during the year; constructed

  private static Scorecard adjusted(String asOf) {
    return standard().onPartOfYear(PartYearPolicy.yearEstimate()).score(read(ADJUSTED), day(asOf));
  }

  @Test
  void a_target_is_the_one_decided_last_by_the_day_of_scoring_and_keeps_its_original() {
    Finding before = finding(adjusted("2023-07-14"), "THU", "2023");
    assertThat(before.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(before.cell().original()).isEmpty();
    assertThat(VI.reason(before))
        .isEqualTo("95 < 100 (đạt khi x ≥ 100, vượt khi x > 100), thấp hơn 5 tỷ đồng, đạt 95% kế hoạch [standard.number]");
    Finding after = finding(adjusted("2023-07-15"), "THU", "2023");
    assertThat(after.verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(after.cell().original()).contains(before.target());
    assertThat(after.target().decision()).contains("NQ 31/NQ-HĐND");
    assertThat(VI.reason(after))
        .isEqualTo(
            "95 > 90 (đạt khi x ≥ 90, vượt khi x > 90), cao hơn 5 tỷ đồng, đạt 105,6% kế hoạch; chỉ tiêu đã điều chỉnh theo"
                + " NQ 31/NQ-HĐND ngày 2023-07-15, ban đầu: 100 [standard.number]");
    assertThat(EN.reason(after))
        .isEqualTo(
            "95 > 90 (met if x ≥ 90, exceeded if x > 90), 5 tỷ đồng higher, 105.6% of plan; target adjusted by NQ 31/NQ-HĐND"
                + " on 2023-07-15, at first: 100 [standard.number]");
  }

  @Test
  void a_flip_by_an_adjusted_target_says_so() {
    List<VerdictChange> changes = adjusted("2023-07-15").changesSince(adjusted("2023-07-14"));
    assertThat(changes).hasSize(1);
    assertThat(changes.get(0).reasons()).containsExactly(ChangeReason.TARGET_ADJUSTED);
    assertThat(changes.get(0).verdictBefore()).contains(Verdict.NOT_MET);
    assertThat(changes.get(0).verdictAfter()).isEqualTo(Verdict.EXCEEDED);
    assertThat(adjusted("2024-01-31").changesSince(adjusted("2023-07-15"))).isEmpty();
    assertThat(observed(finding(adjusted("2024-01-31"), "THU", "2023"))).isEqualTo(Observation.of(Amount.of(96)));
  }
}
