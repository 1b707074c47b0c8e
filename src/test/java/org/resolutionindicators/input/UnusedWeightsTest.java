package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.input.Tables.issues;
import static org.resolutionindicators.input.Tables.read;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Dataset;

/** Weights and keys of which a weighted score makes nothing. */
class UnusedWeightsTest {
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
                + " '2,5' on line 3: a weighted score of them has no value");
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
            "t.csv:3:3: warning: Weight of indicator 'A1' is given for a part of 'A': '3',"
                + " parts are not counted",
            "t.csv:3:4: warning: Key of indicator 'A1' is given for a part of 'A': yes, parts are not counted");
  }

  @Test
  void rows_that_are_not_scored_warn_of_nothing() {
    Reading<Dataset> reading =
        read("indicator,period,kind,target,weight,part_of,key\nA,2021-H1,rank,x1,5,B,yes\nB,2021,,4,,,\n");
    assertThat(issues(reading)).hasSize(1);
    assertThat(reading.issues().get(0).severity()).isEqualTo(Issue.Severity.ERROR);
  }
}
