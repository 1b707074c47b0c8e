package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.input.Tables.issues;
import static org.resolutionindicators.input.Tables.read;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.Target;

/** Several rows of one indicator, locality and period: versions of its target, reports of it. */
class TableVersionsTest {
  private static final Criterion FOUR = Criterion.point(Amount.of(4));
  private static final Criterion FIVE = Criterion.point(Amount.of(5));

  private static Cell sound(String table) {
    Reading<Dataset> reading = read(table);
    assertThat(issues(reading)).isEmpty();
    assertThat(reading.rowsKept()).isEqualTo(reading.rowsRead());
    assertThat(reading.value().cells()).hasSize(1);
    return reading.value().cells().get(0);
  }

  private static List<Integer> targetLines(Cell cell) {
    return cell.targets().stream().map(Target::origin).map(Optional::orElseThrow).map(Origin::line).toList();
  }

  private static List<Integer> reportLines(Cell cell) {
    return cell.achievements().stream().map(Achievement::origin).map(Optional::orElseThrow).map(Origin::line).toList();
  }

  private static void assertRejected(String table, int kept, String... errors) {
    Reading<Dataset> reading = read(table);
    assertThat(issues(reading)).containsExactly(errors);
    assertThat(reading.rowsKept()).isEqualTo(kept);
    assertThat(reading.rowsRead()).isEqualTo(kept + reading.rowsReported());
  }

  @Test
  void an_estimate_is_replaced_by_the_final_figure() {
    Cell cell =
        sound(
            """
            indicator;period;target;actual;status;reported_on
            CN;2015;25,7-25,8;24,76;final;2016-05-20
            CN;2015;25,7-25,8;khoảng 25,7-25,8;estimate;2015-10-20
            """);
    assertThat(cell.targets()).hasSize(1);
    assertThat(reportLines(cell)).containsExactly(3, 2);
    assertThat(cell.achievement().orElseThrow().status()).contains(DataStatus.FINAL);
    assertThat(cell.target().origin().orElseThrow().line()).isEqualTo(2);
  }

  @Test
  void reports_without_a_day_stand_in_the_order_of_their_status() {
    Cell cell = sound("indicator,actual,status\nA,5,final\nA,4,estimate\nA,6,preliminary\n");
    assertThat(cell.achievements())
        .extracting(report -> report.status().orElseThrow())
        .containsExactly(DataStatus.ESTIMATE, DataStatus.PRELIMINARY, DataStatus.FINAL);
  }

  @Test
  void on_one_day_the_more_settled_report_stands() {
    Cell cell =
        sound("indicator,actual,status,reported_on\nA,5,final,2020-05-01\nA,4,estimate,2020-05-01\nA,3,,2020-05-01\n");
    assertThat(reportLines(cell)).containsExactly(4, 3, 2);
  }

  @Test
  void an_empty_target_is_that_of_the_other_rows() {
    Cell cell = sound("indicator,target,actual,status\nA,,5,final\nA,4,,\nA,,6,estimate\n");
    assertThat(cell.target().criterion()).contains(FOUR);
    assertThat(targetLines(cell)).containsExactly(3);
    assertThat(cell.achievement().orElseThrow().observation()).contains(Observation.of(Amount.of(5)));
  }

  @Test
  void an_empty_target_says_nothing_against_one_that_does_not_apply() {
    Cell cell = sound("indicator,target,actual\nA,n/a,\nA,,5\n");
    assertThat(cell.target().notApplicable()).contains("n/a");
    assertThat(cell.achievement()).isPresent();
  }

  @Test
  void a_target_of_a_later_decision_adjusts_the_earlier_one() {
    Cell cell =
        sound(
            """
            indicator,target,decision,decided_on,actual,reported_on
            A,5,20/NQ-HĐND,2023-07-10,,
            A,4,12/NQ-HĐND,2020-12-08,3,2021-12-31
            """);
    assertThat(cell.targets()).extracting(target -> target.criterion().orElseThrow()).containsExactly(FOUR, FIVE);
    assertThat(cell.target().decision()).contains("20/NQ-HĐND");
    assertThat(cell.target().decidedOn()).contains(LocalDate.of(2023, 7, 10));
    assertThat(cell.original().orElseThrow().decision()).contains("12/NQ-HĐND");
  }

  @Test
  void a_decision_may_be_later_than_the_report() {
    assertThat(issues("indicator,period,target,decided_on,actual,reported_on\nA,2020,4,2021-03-01,5,2021-01-15\n"))
        .isEmpty();
  }

  @Test
  void rows_that_say_more_of_one_target_are_put_together() {
    Cell cell =
        sound(
            """
            indicator;target;weight;key;baseline;stretch;decision;assigner
            A;;2;;;;;tỉnh
            A;4;;;3;;;tỉnh
            A;4;2;có;;5;12/NQ;tỉnh
            """);
    Target target = cell.target();
    assertThat(target.criterion()).contains(FOUR);
    assertThat(target.weight()).contains(Amount.of(2));
    assertThat(target.isKey()).isTrue();
    assertThat(target.baseline()).contains(Observation.of(Amount.of(3)));
    assertThat(target.stretch()).contains(FIVE);
    assertThat(target.decision()).contains("12/NQ");
    assertThat(cell.targets()).hasSize(1);
  }

  @Test
  void the_plan_of_one_assigner_and_that_of_another() {
    Reading<Dataset> reading =
        read(
            """
            indicator;period;kind;assigner;target;actual;percent_of_plan
            Thu;2022;amount;tỉnh;100;116,5;116,5%
            Thu;2022;amount;HĐND thị xã;145,3;116,5;80,18%
            """);
    assertThat(issues(reading)).isEmpty();
    Dataset data = reading.value();
    assertThat(data.assigners()).containsExactly("tỉnh", "HĐND thị xã");
    assertThat(data.cells().get(0).achievements())
        .extracting(report -> report.assigner().orElseThrow())
        .containsExactly("tỉnh", "HĐND thị xã");
    Cell ofTown = data.assignedBy("HĐND thị xã").cells().get(0);
    assertThat(ofTown.targets()).hasSize(1);
    assertThat(ofTown.target().criterion()).contains(Criterion.point(Amount.of("145.3")));
    assertThat(ofTown.achievements()).hasSize(1);
  }

  @Test
  void a_report_that_is_repeated_for_another_target_is_one_report() {
    Cell cell =
        sound(
            """
            indicator,target,assigner,actual,official,status
            A,4,tỉnh,5,đạt,final
            A,5,huyện,5,,final
            """);
    assertThat(cell.targets()).hasSize(2);
    assertThat(reportLines(cell)).containsExactly(2);
    assertThat(cell.achievement().orElseThrow().assigner()).isEmpty();
  }

  @Test
  void the_assigner_of_a_target_is_that_of_a_percentage_only() {
    assertThat(sound("indicator,assigner,actual\nA,tỉnh,5\n").achievement().orElseThrow().assigner()).isEmpty();
    assertThat(sound("indicator,assigner,percent_of_plan\nA,tỉnh,105%\n").achievement().orElseThrow().assigner())
        .contains("tỉnh");
  }

  @Test
  void a_row_that_adds_nothing() {
    assertRejected(
        "indicator,target,actual,assigner\nA,4,5,x\nA,4,5,x\nA,4,,x\nA,,,\n",
        1,
        "t.csv:3:1: Indicator 'A' must be given once: it stands on line 2 already",
        "t.csv:4:1: Indicator 'A' must be given once: it stands on line 2 already",
        "t.csv:5:1: Indicator 'A' must be given once: it stands on line 2 already");
  }

  @Test
  void a_row_that_adds_nothing_stands_on_the_first_sound_row_of_its_version() {
    assertRejected(
        "indicator,target,actual,assigner\nA,4,5,x\nA,6,7,y\nA,6,5,y\nA,6,,y\nA,,,y\nA,,,\nA,,,z\n",
        3,
        "t.csv:3:3: Actual of indicator 'A' must be the same for one day and status of report: '7' here, '5' on line 2",
        "t.csv:5:1: Indicator 'A' must be given once: it stands on line 4 already",
        "t.csv:6:1: Indicator 'A' must be given once: it stands on line 4 already",
        "t.csv:7:1: Indicator 'A' must be given once: it stands on line 2 already");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "target|4|5|2|Target|'5' here, '4' on line 2",
        "target|4|4,0|0||",
        "target|4|n/a|2|Target|'n/a' here, '4' on line 2",
        "target|n/a|4|2|Target|'4' here, 'n/a' on line 2",
        "target|n/a|không áp dụng|2|Target|'không áp dụng' here, 'n/a' on line 2",
        "baseline|4|5|2|Baseline|it differs from that on line 2",
        "stretch|4|5|2|Stretch|it differs from that on line 2",
        "weight|0,5|2|2|Weight|'2' here, '0.5' on line 2",
        "key|có|không|2|Key|'no' here, 'yes' on line 2",
        "decision|12/NQ|13/NQ|2|Decision|'13/NQ' here, '12/NQ' on line 2",
      })
  void a_target_that_is_given_twice_and_differently(
      String column, String first, String second, int at, String label, String seen) {
    String table = "indicator;%s;period;actual;status\nA;%s;2019;1;estimate\nA;%s;2019;2;final\n";
    String expected =
        "t.csv:3:%d: %s of indicator 'A', period 2019 must be the same for one assigner and day of decision: %s";
    assertThat(issues(table.formatted(column, first, second)))
        .isEqualTo(at == 0 ? ImmutableList.of() : ImmutableList.of(expected.formatted(at, label, seen)));
  }

  @Test
  void a_target_that_stands_in_the_actual_is_shown_as_it_stands() {
    assertRejected(
        "indicator,kind,locality,target,actual,status\nĐảng viên,amount,X,,36/35,estimate\nĐảng viên,amount,X,,36/36,final\n",
        1,
        "t.csv:3:4: Target of indicator 'Đảng viên', locality 'X' must be the same for one assigner and day of decision:"
            + " '36/36' here, '36/35' on line 2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "actual|4|5|2|Actual|'5' here, '4' on line 2",
        "official|đạt|đạt và vượt|2|Official verdict|'met or exceeded' here, 'met' on line 2",
        "percent_of_plan|91%|92%|2|Percent of plan|it differs from that on line 2",
      })
  void a_report_that_is_given_twice_and_differently(
      String column, String first, String second, int at, String label, String seen) {
    String table = "indicator;%s;reported_on;status\nA;%s;2020-01-15;final\nA;%s;2020-01-15;final\n";
    String expected = "t.csv:3:%d: %s of indicator 'A' must be the same for one day and status of report: %s";
    assertThat(issues(table.formatted(column, first, second))).containsExactly(expected.formatted(at, label, seen));
  }

  @Test
  void a_report_cannot_add_to_another_of_the_same_day_and_status() {
    assertRejected(
        "indicator,actual,official,source\nA,4,,\nA,4,đạt,Báo cáo 12\n",
        1,
        "t.csv:3:3: Official verdict of indicator 'A' must be the same for one day and status of report:"
            + " 'met' here, none on line 2",
        "t.csv:3:4: Source of indicator 'A' must be the same for one day and status of report:"
            + " 'Báo cáo 12' here, none on line 2");
  }

  @Test
  void a_row_is_held_against_the_first_sound_one() {
    assertRejected(
        "indicator,target,actual,status\nA,x1,4,final\nA,4,4,final\nA,5,5,final\nA,4,3,estimate\n",
        2,
        "t.csv:2:2: Target of indicator 'A' is not readable: \"x1\" at character 1: a number, a range, a bound, yes or"
            + " no is expected",
        "t.csv:4:2: Target of indicator 'A' must be the same for one assigner and day of decision: '5' here, '4' on line 3",
        "t.csv:4:3: Actual of indicator 'A' must be the same for one day and status of report: '5' here, '4' on line 3");
  }

  @Test
  void of_reports_that_say_their_day_and_one_that_does_not_the_more_are_kept() {
    assertRejected(
        """
        indicator,period,actual,status,reported_on
        A,2019,4,final,
        A,2019,3,estimate,2019-10-20
        A,2019,5,,2020-05-20
        """,
        2,
        "t.csv:2:5: Date of report of indicator 'A', period 2019 must be given for every report or for none, or the later is"
            + " not known: none here, 2019-10-20 on line 3");
  }

  @Test
  void of_as_many_the_first_are_kept() {
    assertRejected(
        "indicator,actual,status,reported_on\nA,4,final,\nA,3,,2019-10-20\n",
        1,
        "t.csv:3:4: Date of report of indicator 'A' must be given for every report or for none, or the later is not known:"
            + " 2019-10-20 here, none on line 2");
  }

  @Test
  void a_target_is_kept_before_reports() {
    assertRejected(
        "indicator,target,actual,status,reported_on\nA,,3,,2019-10-20\nA,,4,,2020-05-20\nA,4,4,final,\n",
        1,
        "t.csv:2:5: Date of report of indicator 'A' must be given for every report or for none, or the later is not known:"
            + " 2019-10-20 here, none on line 4",
        "t.csv:3:5: Date of report of indicator 'A' must be given for every report or for none, or the later is not known:"
            + " 2020-05-20 here, none on line 4");
  }

  @Test
  void of_reports_without_a_day_each_must_say_its_status() {
    assertRejected(
        "indicator,actual,status\nA,3,\nA,4,estimate\nA,5,final\n",
        2,
        "t.csv:2:3: Status of indicator 'A' must be given for every report that has no day, or the later is not known:"
            + " none here, 'estimate' on line 3");
  }

  @Test
  void the_order_of_reports_matters_for_one_plan_alone() {
    assertThat(issues("indicator,assigner,percent_of_plan,reported_on\nA,x,90%,2020-01-01\nA,y,80%,\nA,,85%,\n")).isEmpty();
  }

  @Test
  void a_row_without_a_result_replaces_no_report() {
    Reading<Dataset> reading =
        read("indicator,target,actual,status,source\nA,4,5,estimate,\nA,4,,final,\nA,5,,,Nghị quyết 20\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:3:3: warning: Report of indicator 'A' has no figure, verdict or percentage: it replaces none and is not"
                + " used",
            "t.csv:4:2: Target of indicator 'A' must be the same for one assigner and day of decision:"
                + " '5' here, '4' on line 2");
    assertThat(reading.rowsKept()).isEqualTo(2);
    assertThat(reportLines(reading.value().cells().get(0))).containsExactly(2);
  }

  @Test
  void where_no_row_has_a_result_the_first_report_without_one_stands() {
    Cell cell = sound("indicator,target,decided_on,reported_on\nA,4,2020-12-08,2021-10-20\nA,5,2023-07-10,2024-10-20\n");
    assertThat(cell.targets()).hasSize(2);
    assertThat(reportLines(cell)).containsExactly(2);
    assertThat(reportLines(sound("indicator,target,status\nA,4,\nA,4,final\n"))).containsExactly(3);
  }

  @Test
  void the_source_of_a_target_is_no_report() {
    Cell cell =
        sound(
            """
            indicator,target,decided_on,actual,source
            A,4,2020-12-08,5,Báo cáo 12
            A,5,2023-07-10,,Nghị quyết 20
            """);
    assertThat(cell.targets()).hasSize(2);
    assertThat(reportLines(cell)).containsExactly(2);
  }

  @Test
  void a_day_of_decision_without_its_target() {
    Reading<Dataset> reading =
        read(
            """
            indicator,target,decided_on,decision,actual,status
            A,4,2020-12-08,,,
            A,,2020-12-08,,4,estimate
            A,,2023-07-10,20/NQ,5,final
            """);
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:4:3: warning: Date of decision of indicator 'A' must be that of a target of the table:"
                + " no row has one of 2023-07-10");
    Cell cell = reading.value().cells().get(0);
    assertThat(targetLines(cell)).containsExactly(2);
    assertThat(cell.target().decision()).isEmpty();
    assertThat(reportLines(cell)).containsExactly(3, 4);
  }
}
