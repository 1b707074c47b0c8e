package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.input.Tables.issues;
import static org.resolutionindicators.input.Tables.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Dataset;

class LaterUseTest {
  @Test
  void an_accumulation_over_several_periods() {
    Reading<Dataset> reading =
        read(
            """
            indicator,accumulation,period,locality
            Thu,sum,2019,X
            Thu,,2019,Y
            Thu,,2020,Y
            Thu,,2020,X
            Thu,,2021,X
            Chi,mean,,X
            Chi,,2019,X
            """);
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:4:2: warning: Accumulation of indicator 'Thu' is sum over periods 2019 and 2020:"
                + " this version does not use it, each period is scored by itself",
            "t.csv:8:2: warning: Accumulation of indicator 'Chi' is mean over periods (none) and 2019:"
                + " this version does not use it, each period is scored by itself");
    assertThat(reading.isSound()).isTrue();
    assertThat(reading.rowsKept()).isEqualTo(7);
  }

  @Test
  void an_accumulation_that_changes_nothing() {
    assertThat(issues("indicator,accumulation,period,locality\nA,sum,2019,X\nA,sum,2020,Y\nB,last,2019,X\nB,last,2020,X\n"))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2021-H1", "2023-Q1", "2023-9M"})
  void a_period_that_is_part_of_a_year(String period) {
    assertThat(issues("indicator,period\nA,%s\nB,%s\nC,2021\nD,2020-2025\nE,2021-12M\nF,\n".formatted(period, period)))
        .containsExactly(
            ("t.csv:2:2: warning: Period of indicator 'A' is a part of a year: %s:"
                    + " this version does not use the plan of the year for it, the period is scored by itself")
                .formatted(period));
  }

  @Test
  void places_above_each_other() {
    assertThat(
            issues(
                """
                indicator,locality,parent
                A,Đức Hòa,Long An
                B,Đức Hòa,
                A,Long An,Việt Nam
                A,Cần Giuộc,Long An
                """))
        .containsExactly(
            "t.csv:2:3: warning: Parent of locality 'Đức Hòa' has rows of its own: 'Long An':"
                + " this version does not use which place lies in which, each is scored by itself",
            "t.csv:5:3: warning: Parent of locality 'Cần Giuộc' has rows of its own: 'Long An':"
                + " this version does not use which place lies in which, each is scored by itself");
  }

  @Test
  void two_assigners_of_one_locality_and_period() {
    assertThat(
            issues(
                """
                indicator,assigner,locality,period
                A,tỉnh,X,2022
                B,,X,2022
                C,tỉnh,X,2022
                D,HĐND thị xã,X,2022
                E,huyện,X,2022
                A,huyện,X,2023
                A,huyện,Y,2022
                """))
        .containsExactly(
            "t.csv:5:2: warning: Assigner of indicator 'D' differs within its locality and period:"
                + " 'HĐND thị xã' here, 'tỉnh' on line 2:"
                + " this version does not use assigners, all targets are scored together");
  }

  @Test
  void weights_of_some() {
    assertThat(
            issues(
                """
                indicator;weight;locality;period
                A;;X;2019
                B;2,5;X;2019
                C;;X;2019
                A;;X;2020
                A;1;Y;2020
                """))
        .containsExactly(
            "t.csv:2:2: warning: Weight of indicator 'A' is not given, but another is in its locality and period:"
                + " '2,5' on line 3: this version does not use weights where one is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"B;;n/a;;", "B;;;n/a;", "B;;;;A", "B;0;;;"})
  void weights_of_all_that_are_counted_and_apply(String other) {
    assertThat(issues("indicator;weight;target;actual;part_of\nA;1;;;\n" + other + "\n")).isEmpty();
  }

  @Test
  void weights_of_none() {
    assertThat(issues("indicator,weight\nA,\nB,\n")).isEmpty();
  }

  @Test
  void the_weight_of_a_part_is_none_of_its_whole() {
    assertThat(issues("indicator,part_of,weight,key\nA,,,yes\nA1,A,3,yes\nA2,A,,no\nB,,,\n"))
        .containsExactly(
            "t.csv:3:3: warning: Weight of indicator 'A1' is given for a part of 'A': '3':"
                + " this version does not use it, parts are not counted",
            "t.csv:3:4: warning: Key of indicator 'A1' is given for a part of 'A': yes:"
                + " this version does not use it, parts are not counted");
  }

  @Test
  void rows_that_are_not_scored_warn_of_nothing() {
    Reading<Dataset> reading =
        read("indicator,period,kind,target,weight,part_of,key\nA,2021-H1,rank,x1,5,B,yes\nB,2021,,4,,,\n");
    assertThat(issues(reading)).hasSize(1);
    assertThat(reading.issues().get(0).severity()).isEqualTo(Issue.Severity.ERROR);
  }
}
