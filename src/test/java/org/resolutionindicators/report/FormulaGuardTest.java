package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "=HYPERLINK(\"http://x\")",
        "+cmd|' /C calc'!A0",
        "-2+3",
        "-1,5 > 2",
        "@SUM(A1)",
        "\t=1",
        "\t1",
        "\r=1",
        "-",
        "+",
        "-1.2.3",
        "-6,6-6,8",
        "-1e3"
      })
  void what_a_spreadsheet_may_take_for_a_formula_gets_an_apostrophe(String cell) {
    assertThat(FormulaGuard.guarded(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1,5", "-1.5", "+8,02", "-45.799", "-45,799.5", "-45.799,5", "-0.32", "-5%", "", "a", "7,02", "a=b", "'x", " =1"
      })
  void numbers_of_either_notation_and_other_texts_are_not_touched(String cell) {
    assertThat(FormulaGuard.guarded(cell)).isEqualTo(cell);
  }
}
