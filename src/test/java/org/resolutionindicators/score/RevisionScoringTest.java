package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.resolutionindicators.score.Told.STANDARD;
import static org.resolutionindicators.score.Told.day;
import static org.resolutionindicators.score.Told.english;
import static org.resolutionindicators.score.Told.finding;
import static org.resolutionindicators.score.Told.table;
import static org.resolutionindicators.score.Told.verdicts;

import com.google.common.collect.Iterables;
import com.google.common.testing.SerializableTester;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.MissingPart;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/** Targets that are adjusted, estimates that are replaced, and targets by several assigners. */
class RevisionScoringTest {
  private static final String REVISED =
      """
      id,indicator,period,target,decision,decided_on,actual,status,reported_on
      1,A,2021,100,No. 1,2020-12-10,,,
      2,A,2021,90,No. 2,2021-09-01,,,
      3,A,2021,,,,91,estimate,2022-01-05
      4,A,2021,,,,89,final,2022-05-20
      """;

  private static Finding revised(String day) {
    return Iterables.getOnlyElement(STANDARD.score(table(REVISED), day(day)).findings());
  }

  @Test
  void the_target_in_force_and_the_last_report_are_scored_and_the_others_kept() {
    Finding finding = Iterables.getOnlyElement(STANDARD.score(table(REVISED)).findings());

    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(finding.target().decision()).contains("No. 2");
    assertThat(finding.achievement().flatMap(Achievement::status)).contains(DataStatus.FINAL);
    assertThat(finding.cell().targets()).hasSize(2);
    assertThat(finding.cell().achievements()).hasSize(2);
    assertThat(finding.cell().original().flatMap(Target::criterion)).contains(Criterion.point(Amount.of(100)));
    assertThat(english(finding))
        .isEqualTo(
            "89 < 90 (met if x ≥ 90, exceeded if x > 90), 1 lower; target adjusted by No. 2 on 2021-09-01, at first: 100"
                + " [standard.number]");
  }

  @Test
  void as_of_a_day_the_version_of_that_day_is_scored() {
    assertThat(STANDARD.score(table(REVISED), day("2020-12-09")).findings()).isEmpty();
    assertThat(revised("2021-08-31").cell().original()).isEmpty();
    assertThat(revised("2022-01-04").verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(revised("2022-01-05").verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(revised("2022-05-19").verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(revised("2022-05-20").verdict()).isEqualTo(Verdict.NOT_MET);
  }

  private static final String ASSIGNED =
      """
      indicator,locality,period,assigner,target,actual
      Revenue,Town,2022,province,100,
      Revenue,Town,2022,council,145,
      Revenue,Town,2022,,,116.5
      Schools,Town,2022,province,5,5
      """;

  @Test
  void two_assigners_in_one_score_are_refused() {
    Dataset data = table(ASSIGNED);

    assertThatExceptionOfType(SeveralAssignersException.class)
        .isThrownBy(() -> STANDARD.score(data))
        .withMessage(
            "Targets scored together must be of one assigner: in 2022 for 'Town' they are of [province, council]")
        .satisfies(e -> assertThat(e.assigners()).containsExactly("province", "council"));
    assertThatExceptionOfType(SeveralAssignersException.class)
        .isThrownBy(() -> STANDARD.uncounted(data))
        .withMessage(
            "Targets scored together must be of one assigner: in 2022 for 'Town' they are of [province, council]");
    assertThatExceptionOfType(SeveralAssignersException.class)
        .isThrownBy(() -> STANDARD.score(table("indicator,assigner,target\nA,x,1\nB,y,1\n")))
        .withMessage("Targets scored together must be of one assigner: they are of [x, y]");
  }

  @Test
  void the_targets_of_a_chosen_assigner_are_scored() {
    Dataset data = table(ASSIGNED);

    assertThat(verdicts(STANDARD.assignedBy("province").score(data)))
        .containsExactly("Town Revenue 2022 EXCEEDED", "Town Schools 2022 MET");
    assertThat(verdicts(STANDARD.assignedBy("council").score(data)))
        .containsExactly("Town Revenue 2022 NOT_MET", "Town Schools 2022 NO_TARGET");
    assertThat(STANDARD.assignedBy("council").assigner()).contains("council");
  }

  @Test
  void an_assigner_that_set_nothing_is_refused() {
    assertThatExceptionOfType(UnknownCodeException.class)
        .isThrownBy(() -> STANDARD.assignedBy("ward").score(table(ASSIGNED)))
        .withMessage("Data set must have the assigner that is scored: 'ward' is none of [province, council]")
        .satisfies(e -> assertThat(e.subject()).isEqualTo("assigner"));
  }

  @Test
  void before_the_second_assigner_decided_there_is_one() {
    String table = "indicator,assigner,decided_on,target\nA,x,2021-01-01,1\nA,y,2021-06-01,2\n";

    assertThat(verdicts(STANDARD.score(table(table), day("2021-05-31")))).containsExactly("A NO_DATA");
    assertThatExceptionOfType(SeveralAssignersException.class)
        .isThrownBy(() -> STANDARD.score(table(table), day("2021-06-01")));
  }

  @Test
  void an_assigner_that_sets_targets_later_is_known_and_has_none_yet() {
    String table = "indicator,assigner,decided_on,target\nA,x,2021-01-01,1\nA,y,2021-06-01,2\n";

    assertThat(STANDARD.assignedBy("y").score(table(table), day("2021-05-31")).findings()).isEmpty();
  }

  @Test
  void percentages_go_with_the_assigner_whose_plan_they_are_of() {
    String table =
        """
        indicator,assigner,percent_of_plan,target
        Revenue,province,116.5%,
        Revenue,council,80.18%,
        Other,province,,1
        Other,council,,1
        """;

    assertThat(verdicts(STANDARD.assignedBy("province").score(table(table)))).containsExactly("Revenue EXCEEDED", "Other NO_DATA");
    assertThat(verdicts(STANDARD.assignedBy("council").score(table(table)))).containsExactly("Revenue NOT_MET", "Other NO_DATA");
  }

  private static VerdictChange change(String table, String earlier, String later) {
    Dataset data = table(table);
    return Iterables.getOnlyElement(STANDARD.score(data, day(later)).changesSince(STANDARD.score(data, day(earlier))));
  }

  private static void assertChange(VerdictChange change, Verdict before, Verdict after, ChangeReason... reasons) {
    assertThat(change.verdictBefore()).isEqualTo(Optional.ofNullable(before));
    assertThat(change.before().isPresent()).isEqualTo(before != null);
    assertThat(change.verdictAfter()).isEqualTo(after);
    assertThat(change.reasons()).containsExactly(reasons);
  }

  @Test
  void an_estimate_that_was_replaced_is_told() {
    VerdictChange change = change(REVISED, "2022-01-05", "2022-05-20");

    assertChange(change, Verdict.EXCEEDED, Verdict.NOT_MET, ChangeReason.REPORT_REPLACED);
    SerializableTester.reserializeAndAssert(change);
  }

  @Test
  void a_target_that_was_adjusted_is_told() {
    String table = "indicator,target,decided_on,actual\nA,100,2021-01-01,\nA,90,2021-09-01,\nA,,,95\n";

    assertChange(change(table, "2021-01-01", "2021-09-01"), Verdict.NOT_MET, Verdict.EXCEEDED, ChangeReason.TARGET_ADJUSTED);
  }

  @Test
  void what_is_newly_due_or_newly_reported_is_told() {
    String table = "indicator,period,target,actual,reported_on\nA,2021,1,1,2022-02-01\n";

    assertChange(
        change(table, "2021-12-31", "2022-02-01"), Verdict.NOT_DUE, Verdict.MET, ChangeReason.NEWLY_REPORTED,
        ChangeReason.NEWLY_DUE);
    assertChange(change(table, "2021-12-31", "2022-01-01"), Verdict.NOT_DUE, Verdict.NO_DATA, ChangeReason.NEWLY_DUE);
    assertChange(change(table, "2022-01-01", "2022-02-01"), Verdict.NO_DATA, Verdict.MET, ChangeReason.NEWLY_REPORTED);
  }

  @Test
  void what_was_not_known_at_all_has_no_verdict_before() {
    String both = "indicator,target,decided_on,actual,reported_on\nA,1,2021-01-01,1,2021-01-01\n";

    assertChange(
        change(both, "2020-01-01", "2021-01-01"), null, Verdict.MET, ChangeReason.TARGET_ADJUSTED, ChangeReason.NEWLY_REPORTED);
  }

  @Test
  void a_figure_derived_from_others_that_changed_is_told() {
    String table =
        """
        indicator,formula,target,actual,reported_on
        A,,,1,2021-01-01
        A,,,2,2022-01-01
        B,,,1,2021-01-01
        D,A - B,1,,
        """;

    assertChange(change(table, "2021-01-01", "2022-01-01"), Verdict.NOT_MET, Verdict.MET, ChangeReason.DERIVED_ANEW);
    Dataset data = table(table);
    Scorecard nothing = STANDARD.score(data, day("2020-01-01"));
    assertThat(finding(nothing, "D", "").verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(STANDARD.score(data, day("2021-01-01")).changesSince(nothing))
        .filteredOn(change -> change.after().target().indicator().code().equals(Told.code("D")))
        .singleElement()
        .satisfies(
            change -> assertChange(change, Verdict.NO_DATA, Verdict.NOT_MET, ChangeReason.NEWLY_REPORTED));
  }

  @Test
  void a_composite_whose_part_came_out_otherwise_is_told_beside_the_part() {
    String table =
        """
        indicator,composite,part_of,target,actual,reported_on
        W,all,,,,
        P,,W,1,1,2021-01-01
        P,,W,,0,2022-01-01
        """;
    Dataset data = table(table);
    List<VerdictChange> changes =
        STANDARD.score(data, day("2022-01-01")).changesSince(STANDARD.score(data, day("2021-01-01")));

    assertChange(changes.get(0), Verdict.MET, Verdict.NOT_MET, ChangeReason.PART_CHANGED);
    assertChange(changes.get(1), Verdict.MET, Verdict.NOT_MET, ChangeReason.REPORT_REPLACED);
  }

  @Test
  void another_policy_is_told() {
    Dataset data = table("indicator,accumulation,period,target,actual\nA,sum,2021-2022,1,\nA,sum,2021,,1\n");
    Scorecard refused = STANDARD.score(data);
    Scorecard skipped = STANDARD.onMissingPart(MissingPart.SKIP).score(data);

    assertThat(skipped.changesSince(refused))
        .singleElement()
        .satisfies(
            change ->
                assertChange(
                    change, Verdict.NO_DATA, Verdict.MET, ChangeReason.NEWLY_REPORTED, ChangeReason.SCORED_OTHERWISE));
    Scorecard official = STANDARD.counting(VerdictSource.OFFICIAL).score(table("indicator,target,actual,official\nA,1,1,not met\n"));
    assertThat(official.changesSince(STANDARD.score(table("indicator,target,actual,official\nA,1,1,not met\n"))))
        .singleElement()
        .satisfies(change -> assertChange(change, Verdict.MET, Verdict.NOT_MET, ChangeReason.SCORED_OTHERWISE));
  }

  private static List<String> uncounted(Scorer scorer, String table, String day) {
    return scorer.uncounted(table(table), day(day)).stream()
        .map(aside -> id(aside.finding()) + " " + aside.why() + " " + aside.finding().verdict())
        .toList();
  }

  private static String id(Finding finding) {
    return finding.achievement().flatMap(Achievement::origin).or(finding.target()::origin).map(Origin::id).orElse("-");
  }

  @Test
  void what_is_not_counted_is_listed_with_its_own_verdict_and_why() {
    assertThat(uncounted(STANDARD, REVISED, "2022-05-20"))
        .containsExactly("3 REPLACED EXCEEDED", "1 REPLACED NO_DATA", "2 COUNTED_WITH_REPORT NO_DATA");
    assertThat(uncounted(STANDARD, REVISED, "2022-05-19"))
        .containsExactly("4 NOT_YET_KNOWN NOT_MET", "1 REPLACED NO_DATA", "2 COUNTED_WITH_REPORT NO_DATA");
    assertThat(uncounted(STANDARD, REVISED, "2021-09-01"))
        .containsExactly("3 NOT_YET_KNOWN EXCEEDED", "4 NOT_YET_KNOWN NOT_MET", "1 REPLACED NO_DATA");
    assertThat(uncounted(STANDARD, REVISED, "2021-08-31"))
        .containsExactly("3 NOT_YET_KNOWN EXCEEDED", "4 NOT_YET_KNOWN NOT_MET", "2 NOT_YET_KNOWN NO_DATA");
    assertThat(STANDARD.uncounted(table(REVISED))).hasSize(3);
  }

  @Test
  void what_another_assigner_set_is_not_counted() {
    String table =
        """
        id,indicator,assigner,target,actual,percent_of_plan
        1,A,province,100,,
        2,A,council,145,,
        3,A,,,120,
        4,B,council,,,80%
        5,B,province,1,,
        6,C,council,n/a,,
        """;

    assertThat(uncounted(STANDARD.assignedBy("province"), table, "2022-01-01"))
        .containsExactly(
            "1 COUNTED_WITH_REPORT NO_DATA", "2 OTHER_ASSIGNER NO_DATA", "4 OTHER_ASSIGNER NOT_MET",
            "6 OTHER_ASSIGNER NOT_APPLICABLE");
  }

  @Test
  void where_nothing_was_replaced_nothing_is_left() {
    assertThat(STANDARD.uncounted(table("indicator,target,actual\nA,1,1\nB,1,\nC,,1\n"))).isEmpty();
    Uncounted aside = STANDARD.uncounted(table(REVISED)).get(0);
    SerializableTester.reserializeAndAssert(aside);
    assertThat(finding(STANDARD.score(table(REVISED)), "A", "2021").cell()).isNotEqualTo(aside.finding().cell());
  }
}
