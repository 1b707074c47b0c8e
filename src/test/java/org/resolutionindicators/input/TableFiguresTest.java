package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.input.Tables.issues;
import static org.resolutionindicators.input.Tables.read;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Deadline;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.OutOf;

class TableFiguresTest {
  private static Cell only(String table) {
    Reading<Dataset> reading = read(table);
    assertThat(issues(reading)).isEmpty();
    assertThat(reading.value().cells()).hasSize(1);
    return reading.value().cells().get(0);
  }

  private static Observation observed(Cell cell) {
    return cell.achievement().flatMap(Achievement::observation).orElseThrow();
  }

  @Test
  void kind_and_unit_on_a_later_row_are_known_to_the_figures_of_an_earlier_one() {
    Reading<Dataset> reading =
        read(
            """
            indicator,period,kind,unit,target,actual
            Xã,2021,,,,138/184
            Xã,2022,count,xã,,150/184 xã
            Thu,2021,,,2 nghìn tỷ,2.100 tỷ
            Thu,2022,,tỷ đồng,,
            """);
    assertThat(issues(reading)).isEmpty();
    assertThat(observed(reading.value().cells().get(0))).isEqualTo(Observation.outOf(Amount.of(138), Amount.of(184)));
    assertThat(observed(reading.value().cells().get(1))).isEqualTo(Observation.outOf(Amount.of(150), Amount.of(184)));
    assertThat(reading.value().cells().get(2).target().criterion()).contains(Criterion.point(Amount.of(2000)));
    assertThat(observed(reading.value().cells().get(2))).isEqualTo(Observation.of(Amount.of(2100)));
  }

  @Test
  void a_row_may_be_in_a_notation_of_its_own() {
    Reading<Dataset> reading =
        read(
            """
            indicator;notation;actual
            A;;1.000
            B;en;1.000
            C;VI;1.000
            D;de;fast 84
            """);
    assertThat(reading.value().cells()).extracting(cell -> observed(cell).low().toString()).containsExactly("1000", "1", "1000");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:3:3: warning: Actual of indicator 'B' may mean something else: \"1.000\" at character 2: '.' is the decimal"
                + " mark in English, read as 1; if it groups thousands, it is 1,000",
            "t.csv:5:2: Notation of indicator 'D' must be vi or en: 'de'");
  }

  @Test
  void a_figure_with_two_readings_is_kept_with_a_warning() {
    Reading<Dataset> reading = read("indicator;unit;actual\nGRDP;tỷ đồng;129,837 tỷ\n");
    assertThat(reading.isSound()).isTrue();
    assertThat(observed(reading.value().cells().get(0))).isEqualTo(Observation.of(Amount.of("129.837")));
    assertThat(issues(reading)).hasSize(1);
    assertThat(issues(reading).get(0))
        .startsWith("t.csv:2:3: warning: Actual of indicator 'GRDP' may mean something else: \"129,837 tỷ\" at character 4: ");
  }

  @Test
  void the_y_of_x_out_of_y_is_the_plan_of_an_amount() {
    Cell cell = only("indicator,kind,unit,actual\nĐảng viên,amount,đảng viên,36/35\n");
    assertThat(cell.target().criterion()).contains(Criterion.point(Amount.of(35)));
    assertThat(observed(cell)).isEqualTo(Observation.of(Amount.of(36)));
    assertThat(only("indicator,kind,target,actual\nA,amount,35,36/35\n").target().criterion())
        .contains(Criterion.point(Amount.of(35)));
  }

  @Test
  void a_plan_beside_the_actual_must_be_the_target() {
    assertThat(issues("indicator,kind,target,actual\nA,amount,40,36/35\n"))
        .containsExactly(
            "t.csv:2:4: Actual of indicator 'A' must be out of the plan that is the target: '40' is the target, '36/35' given");
  }

  @Test
  void what_a_share_counts_may_be_named_though_its_unit_is_per_cent() {
    Cell cell = only("indicator;kind;unit;target;actual\nXã đạt chuẩn;share;%;75%;138/184 xã\n");
    assertThat(observed(cell)).isEqualTo(Observation.outOf(Amount.of(138), Amount.of(184)));
    Cell target = only("indicator;kind;unit;target;actual\nXã đạt chuẩn;share;%;17/17 xã và phấn đấu 17/17 xã;8 trong 12 đơn vị\n");
    assertThat(target.target().criterion()).contains(OutOf.of(Amount.of(17), Amount.of(17)));
    assertThat(target.target().stretch()).contains(OutOf.of(Amount.of(17), Amount.of(17)));
    assertThat(issues("indicator;kind;unit;actual\nXã đạt chuẩn;share;%;138/184 xã 2021\n")).hasSize(1);
    assertThat(issues("indicator;kind;unit;actual\nXã đạt chuẩn;count;xã;138/184 huyện\n")).hasSize(1);
  }

  @Test
  void a_word_between_two_numbers_is_none_of_the_unit_though_the_unit_begins_with_it() {
    Cell cell = only("indicator,kind,unit,notation,actual\nCommunes,count,of all communes,en,8 of 12\n");
    assertThat(observed(cell)).isEqualTo(Observation.outOf(Amount.of(8), Amount.of(12)));
    assertThat(observed(only("indicator,unit,notation,actual\nA,to the nation,en,8 to 12\n")))
        .isEqualTo(Observation.range(Amount.of(8), Amount.of(12)));
    assertThat(observed(only("indicator;unit;actual\nA;-2/2;8-2000\n")))
        .isEqualTo(Observation.range(Amount.of(8), Amount.of(2000)));
  }

  @Test
  void x_out_of_y_needs_a_kind_that_tells_what_y_is() {
    Reading<Dataset> reading = read("indicator,actual\nA,36/35\n");
    assertThat(issues(reading)).hasSize(1);
    assertThat(issues(reading).get(0)).startsWith("t.csv:2:2: Actual of indicator 'A' is not readable: \"36/35\" at character 3: ");
  }

  @Test
  void a_figure_is_not_read_by_a_kind_that_nobody_gave() {
    assertThat(issues("indicator,kind,actual\nA,shar,36/35\nA,,7/8\n"))
        .containsExactly(
            "t.csv:2:2: Kind of indicator 'A' must be amount, rate, share, level, count, rank, milestone or date: 'shar'",
            "t.csv:3:2: Kind of indicator 'A' must be readable on one row at least: 'shar' on line 2 is not");
  }

  @Test
  void a_stretch_stands_in_the_target_or_in_its_own_column() {
    Criterion stretch = Criterion.range(Amount.of(7), Amount.of("7.5"));
    assertThat(only("indicator;target\nGDP;6,5-7,0 và phấn đấu 7,0-7,5\n").target().stretch()).contains(stretch);
    assertThat(only("indicator;target;stretch\nGDP;6,5-7,0;7,0-7,5\n").target().stretch()).contains(stretch);
    assertThat(only("indicator;target;stretch\nGDP;6,5-7,0, phấn đấu 7,0-7,5;7-7,5\n").target().stretch()).contains(stretch);
    assertThat(issues("indicator;target;stretch\nGDP;6,5-7,0, phấn đấu 7,0-7,5;8\n"))
        .containsExactly(
            "t.csv:2:3: Stretch of indicator 'GDP' must be the same in the target:"
                + " '8' here, '6,5-7,0, phấn đấu 7,0-7,5' there");
    assertThat(issues("indicator;target;stretch\nGDP;6;7, phấn đấu 8\n"))
        .containsExactly("t.csv:2:3: Stretch of indicator 'GDP' must be one target: '7, phấn đấu 8'");
  }

  @Test
  void a_change_with_its_level_is_one_target() {
    Cell cell = only("indicator;unit;target;actual\nHộ nghèo;%;giảm 0,7% (còn 4,33%);giảm 0,86% (còn 4,17%)\n");
    assertThat(cell.target().criterion())
        .contains(
            Change.of(
                Change.Sense.REDUCTION, Criterion.point(Amount.of("0.7")), Criterion.point(Amount.of("4.33"))));
    assertThat(observed(cell))
        .isEqualTo(
            Observation.of(Amount.of("0.86"))
                .changing(Change.Sense.REDUCTION)
                .leaving(Observation.of(Amount.of("4.17"))));
  }

  @Test
  void a_level_that_is_left_says_by_itself_that_something_was_reduced() {
    Observation reduced =
        Observation.of(Amount.of("0.86")).changing(Change.Sense.REDUCTION).leaving(Observation.of(Amount.of("4.17")));
    assertThat(observed(only("indicator;unit;actual\nHộ nghèo;%;0,86% (còn 4,17%)\n"))).isEqualTo(reduced);
    assertThat(observed(only("indicator;unit;actual\nHộ nghèo;%;0,86%, xuống còn 4,17%\n"))).isEqualTo(reduced);
    assertThat(observed(only("indicator;unit;notation;actual\nPoor;%;en;0.86% (leaving 4.17%)\n"))).isEqualTo(reduced);
    assertThat(issues("indicator;unit;actual\nThu;tỷ đồng;5 (đạt 45)\n")).hasSize(1);
    assertThat(issues("indicator;unit;notation;actual\nPoor;%;en;0.86% (to 4.17%)\n")).hasSize(1);
  }

  @Test
  void about_a_bound_is_the_bound_with_a_warning() {
    Reading<Dataset> reading = read("indicator;target;actual\nGDP;khoảng 6,5%;khoảng trên 5%\n");
    assertThat(observed(reading.value().cells().get(0))).isEqualTo(Observation.above(Amount.of(5)));
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:2:3: warning: Actual of indicator 'GDP' may mean something else: \"khoảng trên 5%\" at character 1:"
                + " 'khoảng' is not kept before 'trên', the bound is read as it stands");
  }

  @Test
  void a_deadline_is_read_with_its_day() {
    Cell cell = only("indicator,kind,target,actual\nĐô thị loại III,date,trước năm 2025,tháng 8/2024\n");
    assertThat(cell.target().criterion()).contains(Deadline.of(LocalDate.of(2024, 12, 31)));
    assertThat(observed(cell)).isEqualTo(Observation.between(LocalDate.of(2024, 8, 1), LocalDate.of(2024, 8, 31)));
  }

  @Test
  void an_estimate_says_so_itself() {
    Cell cell = only("indicator;actual\nGDP;ước đạt 7\n");
    assertThat(cell.achievement().flatMap(Achievement::status)).isEqualTo(Optional.of(DataStatus.ESTIMATE));
    assertThat(only("indicator;actual;status\nGDP;ƯTH 7;estimate\n").achievement().flatMap(Achievement::status))
        .isEqualTo(Optional.of(DataStatus.ESTIMATE));
    assertThat(issues("indicator;actual;status\nGDP;ƯTH 7;final\n"))
        .containsExactly(
            "t.csv:2:3: Status of indicator 'GDP' must be what the actual says: 'final' here, 'ƯTH 7' there");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "91,7%|EXACT 91.7|NOUGHT|1",
        "100,80%|EXACT 100.8|NOUGHT|2",
        "gần 93%|NEARLY 93|NOUGHT|0",
        "+31,7%|EXACT 31.7|PLAN|1",
        "trên +55,6%|ABOVE 55.6|PLAN|1",
        "vượt 3%|EXACT 3|PLAN|0",
        "hụt 1,5%|EXACT -1.5|PLAN|1"
      })
  void per_cent_of_plan_is_kept_as_published(String text, String figure, String base, int decimals) {
    Achievement report = only("indicator;actual;percent_of_plan\nThu;7;" + text + "\n").achievement().orElseThrow();
    assertThat(report.percentOfPlan().orElseThrow().figure()).hasToString(figure);
    assertThat(report.percentOfPlan().orElseThrow().base()).hasToString(base);
    assertThat(report.percentOfPlan().orElseThrow().decimals()).isEqualTo(decimals);
  }
}
