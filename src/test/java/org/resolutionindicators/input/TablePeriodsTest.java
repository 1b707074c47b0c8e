package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.input.Tables.issues;
import static org.resolutionindicators.input.Tables.read;

import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Dataset;

/** Periods of rows, and the days of reports about them. */
class TablePeriodsTest {

  @Test
  void a_report_from_before_its_period() {
    Reading<Dataset> reading =
        read(
            """
            indicator,period,actual,status,reported_on
            A,2021-H2,4,estimate,2021-06-30
            B,2021-H2,4,estimate,2021-07-01
            C,2021-H2,4,forecast,2021-06-30
            D,,4,final,2021-06-30
            E,2021-2025,4,,2020-12-31
            """);
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:2:5: warning: Date of report of indicator 'A' is before the period began: 2021-06-30, period"
                + " 2021-H2 begins on 2021-07-01",
            "t.csv:6:5: warning: Date of report of indicator 'E' is before the period began: 2020-12-31, period"
                + " 2021-2025 begins on 2021-01-01");
    assertThat(reading.isSound()).isTrue();
  }

  @Test
  void a_term_and_its_years_stand_together() {
    Reading<Dataset> reading =
        read("indicator,accumulation,period,target\nA,sum,2021-2025,10\nA,,2021,2\nA,,2021-H1,1\n");
    assertThat(issues(reading)).isEmpty();
    assertThat(reading.value().periods()).extracting(Object::toString).containsExactly("2021-2025", "2021", "2021-H1");
  }
}
