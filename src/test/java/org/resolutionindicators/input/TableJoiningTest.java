package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.input.Tables.issues;
import static org.resolutionindicators.input.Tables.kept;
import static org.resolutionindicators.input.Tables.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;
import org.resolutionindicators.text.Notation;

/** What is wrong with rows as they stand together: of one indicator, of one cell, of parts and parents. */
class TableJoiningTest {
  @Test
  void rows_of_one_indicator_describe_it_together() {
    Reading<Dataset> reading =
        read(
            """
            indicator,code,period,direction,unit,group,kind,decimals
            CPI,I1,2019,,%,,,
            CPI,I1,2020,descending,,kinh tế,rate,
            CPI,I1,2021,Descending,%,,,01
            CPI,I1,2022,,,,,1
            """);
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.value().indicators())
        .containsExactly(
            Indicator.builder()
                .code(IndicatorCode.of("I1"))
                .name("CPI")
                .direction(Direction.DESCENDING)
                .unit("%")
                .group("kinh tế")
                .kind(IndicatorKind.RATE)
                .decimals(1)
                .build());
  }

  @Test
  void rows_of_one_locality_describe_it_together() {
    Reading<Dataset> reading =
        read("indicator,locality,level,parent\nA,Đức Hòa,,Long An\nB,Đức Hòa,district,\nC,Đức Hòa,,\n");
    assertThat(reading.issues()).isEmpty();
    assertThat(reading.value().localities())
        .containsExactly(
            Locality.builder()
                .code(LocalityCode.of("Đức Hòa"))
                .level(LocalityLevel.DISTRICT)
                .parent(LocalityCode.of("Long An"))
                .build());
  }

  @ParameterizedTest
  @CsvSource({
    "direction, ascending, descending, Direction",
    "kind, rate, share, Kind",
    "accumulation, sum, last, Accumulation",
    "group, kinh tế, xã hội, Group",
    "unit, tỷ đồng, %, Unit",
    "decimals, 1, 2, Decimals",
    "composite, all, any, Composite",
    "part_of, P, Q, Parent",
  })
  void an_indicator_that_differs_from_row_to_row(String column, String first, String second, String label) {
    Reading<Dataset> reading =
        read(
            "indicator,period,%s\nA,2018,\nA,2019,%s\nA,2020,\nA,2021,%s\nP,,\nQ,,\nR,,\n"
                .formatted(column, first, second));
    assertThat(issues(reading))
        .contains(
            "t.csv:5:3: %s of indicator 'A' must be the same on every row: '%s' here, '%s' on line 3"
                .formatted(label, second, first));
    assertThat(reading.issues()).filteredOn(issue -> issue.line() == 5).hasSize(column.equals("composite") ? 2 : 1);
  }

  @Test
  void a_name_that_differs_under_one_code() {
    Reading<Dataset> reading = read("code,indicator,period\nI1,GDP,2019\nI1,G.D.P.,2020\nI1,GDP,2021\n");
    assertThat(issues(reading))
        .containsExactly("t.csv:3:2: Name of indicator 'I1' must be the same on every row: 'G.D.P.' here, 'GDP' on line 2");
    assertThat(reading.rowsKept()).isEqualTo(2);
  }

  @Test
  void a_locality_that_differs_from_row_to_row() {
    Reading<Dataset> reading =
        read("indicator,locality,level,parent\nA,X,commune,P\nB,X,district,\nC,X,,Q\nD,X,Commune,P\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:3:3: Level of locality 'X' must be the same on every row: 'district' here, 'commune' on line 2",
            "t.csv:4:4: Parent of locality 'X' must be the same on every row: 'Q' here, 'P' on line 2");
    assertThat(kept(reading)).containsExactly("A", "D");
  }

  @Test
  void an_earlier_value_in_another_file_is_named_with_it(@TempDir Path folder) throws IOException {
    Path a = Files.writeString(folder.resolve("a.csv"), "indicator,direction\nA,ascending\n");
    Path b = Files.writeString(folder.resolve("b.csv"), "indicator,period,direction\nA,2020,descending\nA,,\n");
    Reading<Dataset> reading = TableReader.of(Notation.VIETNAMESE).read(List.of(a, b));
    assertThat(issues(reading))
        .containsExactly(
            b
                + ":2:3: Direction of indicator 'A' must be the same on every row:"
                + " 'descending' here, 'ascending' on line 2 of "
                + a,
            b + ":3:1: Indicator 'A' must be given once: it stands on line 2 of " + a + " already");
    assertThat(reading.rowsKept()).isEqualTo(1);
  }

  @Test
  void what_a_rejected_row_says_of_its_indicator_still_holds() {
    Reading<Dataset> reading =
        read("indicator,period,direction,target\nA,2019,descending,x1\nA,2020,,4\nA,2021,ascending,4\n");
    assertThat(issues(reading))
        .hasSize(2)
        .contains(
            "t.csv:4:3: Direction of indicator 'A' must be the same on every row: 'ascending' here, 'descending' on line 2");
    assertThat(reading.value().indicators().get(0).direction()).isEqualTo(Direction.DESCENDING);
    assertThat(reading.rowsKept()).isEqualTo(1);
  }

  @Test
  void an_attribute_that_is_given_but_not_readable_is_never_the_default() {
    Reading<Dataset> reading = read("indicator,period,direction\nA,2019,\nA,2020,lower\nA,2021,up\nB,2019,\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:2:3: Direction of indicator 'A' must be readable on one row at least: 'lower' on line 3 is not",
            "t.csv:3:3: Direction of indicator 'A' must be ascending or descending: 'lower'",
            "t.csv:4:3: Direction of indicator 'A' must be ascending or descending: 'up'");
    assertThat(kept(reading)).containsExactly("B");
  }

  @Test
  void rows_of_an_unreadable_attribute_are_not_called_duplicates_as_well() {
    assertThat(read("indicator,period,direction\nA,2019,\nA,2019,\nA,2020,up\n").issues())
        .extracting(Issue::line)
        .containsExactly(2, 3, 4);
  }

  @Test
  void an_attribute_that_is_readable_elsewhere_is_known() {
    Reading<Dataset> reading = read("indicator,period,direction\nA,2019,\nA,2020,lower\nA,2021,descending\n");
    assertThat(issues(reading))
        .containsExactly("t.csv:3:3: Direction of indicator 'A' must be ascending or descending: 'lower'");
    assertThat(reading.rowsKept()).isEqualTo(2);
    assertThat(reading.value().indicators().get(0).direction()).isEqualTo(Direction.DESCENDING);
  }

  @Test
  void of_duplicates_the_first_sound_row_stands() {
    Reading<Dataset> reading =
        read(
            """
            indicator,locality,period,target
            CPI,A,2019,x1
            CPI,A,2019,4
            CPI,B,2019,4
            CPI,A,2020,4
            CPI,A,2019,5
            CPI,A,2019 (ước),4
            """);
    assertThat(issues(reading))
        .hasSize(3)
        .endsWith(
            "t.csv:6:4: Target of indicator 'CPI', locality 'A', period 2019 must be the same for one assigner and day of"
                + " decision: '5' here, '4' on line 3",
            "t.csv:7:1: Indicator 'CPI', locality 'A', period 2019 must be given once: it stands on line 3 already");
    assertThat(reading.value().cells())
        .extracting(cell -> cell.target().origin().orElseThrow().line())
        .containsExactly(3, 4, 5);
  }

  @Test
  void a_duplicate_is_named_by_what_it_has() {
    assertThat(issues("indicator,code,period,locality\nCPI,I1,,\nCPI,I1,,\nA,,2019,\nA,,2019,\nB,,,X\nB,,,X\n"))
        .containsExactly(
            "t.csv:3:2: Indicator 'I1' must be given once: it stands on line 2 already",
            "t.csv:5:1: Indicator 'A', period 2019 must be given once: it stands on line 4 already",
            "t.csv:7:1: Indicator 'B', locality 'X' must be given once: it stands on line 6 already");
  }

  @Test
  void a_parent_that_is_not_there() {
    Reading<Dataset> reading = read("indicator,period,part_of\nA,2019,Z\nA,2020,\nB,2019,\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:2:3: Indicator 'A' must be part of an indicator of the data set: 'Z' is none",
            "t.csv:3:3: Indicator 'A' must be part of an indicator of the data set: 'Z' is none");
    assertThat(kept(reading)).containsExactly("B");
  }

  @Test
  void a_problem_is_reported_beside_other_errors_of_its_row() {
    assertThat(issues("indicator,part_of,direction\nA,Z,up\n"))
        .containsExactly(
            "t.csv:2:2: Indicator 'A' must be part of an indicator of the data set: 'Z' is none",
            "t.csv:2:3: Direction of indicator 'A' must be ascending or descending: 'up'");
  }

  @Test
  void a_problem_stands_at_the_name_in_a_file_without_its_column(@TempDir Path folder) throws IOException {
    Path a = Files.writeString(folder.resolve("a.csv"), "indicator,part_of\nA,Z\n");
    Path b = Files.writeString(folder.resolve("b.csv"), "period,indicator\n2020,A\n");
    assertThat(issues(TableReader.of(Notation.VIETNAMESE).read(List.of(a, b))))
        .containsExactly(
            a + ":2:2: Indicator 'A' must be part of an indicator of the data set: 'Z' is none",
            b + ":2:2: Indicator 'A' must be part of an indicator of the data set: 'Z' is none");
  }

  @Test
  void parents_in_a_ring() {
    Reading<Dataset> reading = read("indicator,part_of\nA,B\nB,C\nC,A\nD,A\nE,\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:2:2: Indicator 'A' must not be part of itself: A > B > C > A",
            "t.csv:3:2: Indicator 'B' must not be part of itself: B > C > A > B",
            "t.csv:4:2: Indicator 'C' must not be part of itself: C > A > B > C",
            "t.csv:5:2: warning: Parent of indicator 'D' must have a sound row in its locality and period to be"
                + " counted there: 'A' has none");
    assertThat(kept(reading)).containsExactly("D", "E");
  }

  @Test
  void localities_in_a_ring() {
    Reading<Dataset> reading = read("indicator,locality,parent\nA,X,Y\nA,Y,X\nA,Z,Z\nA,W,X\nB,X,\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:2:3: Locality 'X' must not lie in itself: X > Y > X",
            "t.csv:3:3: Locality 'Y' must not lie in itself: Y > X > Y",
            "t.csv:4:3: Locality 'Z' must not lie in itself: Z > Z",
            "t.csv:6:3: Locality 'X' must not lie in itself: X > Y > X");
    assertThat(reading.value().localities()).extracting(Locality::name).containsExactly("W");
  }

  @Test
  void a_composite_whose_parts_are_not_as_many_as_it_says() {
    Reading<Dataset> reading = read("indicator,composite,part_of\nC,2 of 3,\nC1,,C\nC2,,C\nD,all,\nE,,\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:2:2: Composite indicator 'C' (2 of 3) must have 3 parts: 2 found",
            "t.csv:3:3: warning: Parent of indicator 'C1' must have a sound row in its locality and period to be"
                + " counted there: 'C' has none",
            "t.csv:4:3: warning: Parent of indicator 'C2' must have a sound row in its locality and period to be"
                + " counted there: 'C' has none",
            "t.csv:5:2: Composite indicator 'D' (all) must have parts: 0 found");
    assertThat(kept(reading)).containsExactly("C1", "C2", "E");
  }

  @Test
  void parts_whose_rows_are_bad_are_still_parts() {
    Reading<Dataset> reading =
        read("indicator,composite,part_of,target,direction\nC,all,,,\nC1,,C,4,\nC2,,C,x1,\nC3,,C,4,up\n");
    assertThat(reading.issues()).extracting(Issue::line).containsExactly(4, 5);
    assertThat(kept(reading)).containsExactly("C", "C1");
    assertThat(reading.value().partsOf(IndicatorCode.of("C"))).extracting(Indicator::name).containsExactly("C1", "C2", "C3");
  }

  @Test
  void a_parent_whose_row_is_bad_is_still_a_parent() {
    Reading<Dataset> reading = read("indicator,composite,part_of,target\nC,all,,x1\nC1,,C,4\n");
    assertThat(reading.issues()).extracting(Issue::severity).containsExactly(Issue.Severity.ERROR, Issue.Severity.WARNING);
    assertThat(kept(reading)).containsExactly("C1");
    assertThat(reading.value().indicators()).extracting(Indicator::name).containsExactly("C", "C1");
  }

  @Test
  void a_part_of_a_rejected_part_is_kept_and_what_depends_on_the_count_is_not() {
    Reading<Dataset> reading = read("indicator,composite,part_of\nA,all,B\nB,,A\nC,,A\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:2:3: Indicator 'A' must not be part of itself: A > B > A",
            "t.csv:3:3: Indicator 'B' must not be part of itself: B > A > B",
            "t.csv:4:3: warning: Parent of indicator 'C' must have a sound row in its locality and period to be"
                + " counted there: 'A' has none");
    assertThat(kept(reading)).containsExactly("C");
  }

  @Test
  void problems_are_looked_for_until_there_is_none() {
    // B is no part of A once the ring is broken, so that A has one part less than it says.
    Reading<Dataset> reading = read("indicator,composite,part_of\nA,1 of 2,B\nB,,A\nC,,A\nD,,\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:2:2: Composite indicator 'A' (1 of 2) must have 2 parts: 1 found",
            "t.csv:2:3: Indicator 'A' must not be part of itself: A > B > A",
            "t.csv:3:3: Indicator 'B' must not be part of itself: B > A > B",
            "t.csv:4:3: warning: Parent of indicator 'C' must have a sound row in its locality and period to be"
                + " counted there: 'A' has none");
    assertThat(kept(reading)).containsExactly("C", "D");
  }

  @Test
  void one_file_given_twice_is_all_duplicates(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "indicator,part_of,target\nA,,4\nB,A,x1\nC,Z,\n");
    Reading<Dataset> reading = TableReader.of(Notation.VIETNAMESE).read(List.of(file, file));
    assertThat(reading.rowsRead()).isEqualTo(6);
    assertThat(kept(reading)).containsExactly("A");
    assertThat(reading.issues()).extracting(Issue::line).containsExactly(3, 4, 2, 3, 4, 4);
  }

  @Test
  void a_part_without_its_parent_in_the_same_place_and_time_is_warned_of() {
    Reading<Dataset> reading =
        read("indicator,part_of,locality,period\nP,,A,2019\nQ,P,A,2019\nQ,P,A,2020\nQ,P,B,2019\n");
    assertThat(reading.issues()).extracting(Issue::line).containsExactly(4, 5);
    assertThat(reading.isSound()).isTrue();
    assertThat(reading.rowsKept()).isEqualTo(4);
  }
}
