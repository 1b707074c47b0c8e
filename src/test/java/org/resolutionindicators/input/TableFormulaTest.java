package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.resolutionindicators.input.Tables.issues;
import static org.resolutionindicators.input.Tables.kept;
import static org.resolutionindicators.input.Tables.read;

import com.google.common.base.Joiner;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Composite;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Formula;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;

class TableFormulaTest {
  private static final IndicatorCode A = IndicatorCode.of("A");
  private static final IndicatorCode B = IndicatorCode.of("B");
  private static final IndicatorCode C = IndicatorCode.of("C");

  private static IndicatorCode code(String code) {
    return IndicatorCode.of(code);
  }

  private static Formula of(Reading<Dataset> reading, String indicator) {
    return reading.value().indicator(code(indicator)).flatMap(Indicator::formula).orElseThrow();
  }

  @Test
  void each_form_is_read() {
    Reading<Dataset> reading =
        read(
            """
            indicator;formula
            A;
            B;
            C;
            ratio;A / B
            rate;1000 * A / B
            difference;A - B
            plan;percent of plan A
            growth of A;growth A
            share;share A of A, B, C
            places;places meeting A
            """);
    assertThat(issues(reading)).isEmpty();
    assertThat(of(reading, "ratio")).isEqualTo(Formula.quotient(A, B));
    assertThat(of(reading, "rate")).isEqualTo(Formula.quotient(A, B, Amount.of(1000)));
    assertThat(of(reading, "difference")).isEqualTo(Formula.difference(A, B));
    assertThat(of(reading, "plan")).isEqualTo(Formula.percentOfPlan(A));
    assertThat(of(reading, "growth of A")).isEqualTo(Formula.growth(A));
    assertThat(of(reading, "share")).isEqualTo(Formula.shareOfWhole(A, List.of(A, B, C)));
    assertThat(of(reading, "places")).isEqualTo(Formula.placesMeeting(A));
    assertThat(reading.value().indicator(A).flatMap(Indicator::formula)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thu ngân sách/Dân số",
        "  Thu  ngân\u00A0sách /Dân số ",
        "\"Thu ngân sách\"/\"Dân số\"",
        "1 * Thu ngân sách / Dân số",
        "001*\"Thu  ngân sách\" / Dân số"
      })
  void white_space_and_quotes_do_not_matter(String text) {
    assertThat(FormulaParser.parse(text)).isEqualTo(Formula.quotient(code("Thu ngân sách"), code("Dân số")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"PERCENT OF PLAN A", "Percent of Plan \"A\"", "percent  of\tplan A"})
  void words_may_be_in_letters_of_either_case(String text) {
    assertThat(FormulaParser.parse(text)).isEqualTo(Formula.percentOfPlan(A));
  }

  @Test
  void a_code_in_quotes_may_hold_anything() {
    assertThat(FormulaParser.parse("share \"KT-01\" of \"KT-01\", \"a, b / c * d\", \"share of \"\"plan\"\"\""))
        .isEqualTo(
            Formula.shareOfWhole(
                code("KT-01"), List.of(code("KT-01"), code("a, b / c * d"), code("share of \"plan\""))));
    assertThat(FormulaParser.parse("\"growth\" - growths")).isEqualTo(Formula.difference(code("growth"), code("growths")));
  }

  @Test
  void figures_may_be_codes() {
    assertThat(FormulaParser.parse("01 / 1000")).isEqualTo(Formula.quotient(code("01"), code("1000")));
    assertThat(FormulaParser.parse("100 * 01 / 02"))
        .isEqualTo(Formula.quotient(code("01"), code("02"), Amount.of(100)));
    assertThat(FormulaParser.parse("999999999999999999 * A / B"))
        .isEqualTo(Formula.quotient(A, B, Amount.of(999_999_999_999_999_999L)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A|2: '/' or '-' expected behind code 'A'",
        "A + B|6: '/' or '-' expected behind code 'A + B'",
        "A B|4: '/' or '-' expected behind code 'A B'",
        "A /|4: code of an indicator expected",
        "/ A|1: code of an indicator expected",
        "A / B / C|7: end of the formula expected",
        "A - B - C|7: end of the formula expected",
        "A / B, C|6: end of the formula expected",
        "A / \"B\" C|9: end of the formula expected",
        "KT-01 / KT-02|7: end of the formula expected",
        "A * B / C|1: whole number without marks, 1 or more, expected before '*'",
        "\"100\" * B / C|1: whole number without marks, 1 or more, expected before '*'",
        "1.000 * B / C|1: whole number without marks, 1 or more, expected before '*'",
        "1 000 * B / C|1: whole number without marks, 1 or more, expected before '*'",
        "0 * B / C|1: whole number without marks, 1 or more, expected before '*'",
        "1000000000000000000 * B / C|1: whole number without marks, 1 or more, expected before '*'",
        "100 * B|8: '/' expected behind code 'B'",
        "100 * B - C|9: '/' expected behind code 'B'",
        "100 * 100 * B / C|11: '/' expected behind code '100'",
        "percent A|9: 'of' expected behind 'percent'",
        "percent of A|12: 'plan' expected behind 'percent of'",
        "percent of plan|16: code of an indicator expected",
        "growth|7: code of an indicator expected",
        "growth of exports|8: code of an indicator expected; a code with the word 'of' must be quoted",
        "growth A / B|10: end of the formula expected",
        "Number of communes / B|8: '/' or '-' expected behind code 'Number'; a code with the word 'of' must be quoted",
        "share A|8: 'of' expected behind code 'A'",
        "share A of|11: code of an indicator expected",
        "share A of B,|14: code of an indicator expected",
        "share A of B C Of D|16: end of the formula expected; a code with the word 'of' must be quoted",
        "places A|8: 'meeting' expected behind 'places'",
        "A / \"B|5: quoted code must end with a quote",
        "A / \"B\"\"|5: quoted code must end with a quote",
        "\uD83C\uDF3E / |4: code of an indicator expected",
      })
  void what_is_no_formula_is_refused_with_its_place(String text, String message) {
    String trimmed = text.strip();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FormulaParser.parse(text))
        .withMessage("\"" + trimmed + "\" at character " + message);
  }

  @Test
  void a_code_in_quotes_must_be_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FormulaParser.parse("A / \"\""))
        .withMessage("Indicator code must not be blank: ''");
  }

  @Test
  void an_indicator_whose_formula_cannot_be_read_is_not_scored_without_it() {
    Reading<Dataset> reading = read("indicator,period,formula\nA,2019,\nB,2019,\nC,2019,A +\nC,2020,\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:4:3: Formula of indicator 'C' is not readable: \"A +\" at character 4: '/' or '-' expected behind code"
                + " 'A +'",
            "t.csv:5:3: Formula of indicator 'C' must be readable on one row at least: 'A +' on line 4 is not");
    assertThat(kept(reading)).containsExactly("A", "B");
  }

  @Test
  void a_whole_that_names_an_indicator_twice() {
    assertThat(issues("indicator;formula\nA;share A of A, A\n"))
        .containsExactly(
            "t.csv:2:2: Formula of indicator 'A' is not readable: Whole must name each indicator once: [A, A]");
  }

  @Test
  void a_formula_that_differs_from_row_to_row() {
    Reading<Dataset> reading =
        read("indicator,period,formula\nA,2019,\nB,2019,\nC,2019,A/B\nC,2020,\nC,2021,A / B\nC,2022,B / A\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:7:3: Formula of indicator 'C' must be the same on every row: 'B / A' here, 'A/B' on line 4");
    assertThat(reading.rowsKept()).isEqualTo(5);
  }

  @Test
  void an_operand_that_is_not_there() {
    Reading<Dataset> reading =
        read("indicator,period,formula\nA,2019,\nC,2019,A / Z\nC,2020,\nD,2019,growth C\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:3:3: Indicator 'C' must follow from indicators of the data set: 'Z' is none",
            "t.csv:4:3: Indicator 'C' must follow from indicators of the data set: 'Z' is none");
    assertThat(kept(reading)).containsExactly("A", "D");
    assertThat(of(reading, "D")).isEqualTo(Formula.growth(C));
    assertThat(reading.value().indicator(C).flatMap(Indicator::formula)).isEmpty();
  }

  @Test
  void of_very_many_operands_the_first_are_named() {
    String whole = Joiner.on(", ").join(IntStream.range(0, 50).mapToObj(i -> "Z" + i).iterator());
    Reading<Dataset> reading = read("indicator;formula\nB;\nA;share B of " + whole + "\n");
    assertThat(reading.issues()).hasSize(5);
    assertThat(reading.rowsReported()).isEqualTo(1);
  }

  @Test
  void an_operand_whose_rows_are_bad_is_still_one() {
    Reading<Dataset> reading = read("indicator,target,formula\nA,x1,\nB,4,\nC,4,A / B\n");
    assertThat(reading.issues()).extracting(Issue::line).containsExactly(2);
    assertThat(kept(reading)).containsExactly("B", "C");
  }

  @Test
  void formulas_in_a_ring() {
    Reading<Dataset> reading =
        read("indicator;formula\nA;growth B\nB;C / D\nC;A - D\nD;\nE;growth A\nF;growth F\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:2:2: Indicator 'A' must not follow from itself: A > B > C > A",
            "t.csv:3:2: Indicator 'B' must not follow from itself: B > C > A > B",
            "t.csv:4:2: Indicator 'C' must not follow from itself: C > A > B > C",
            "t.csv:7:2: Indicator 'F' must not follow from itself: F > F");
    assertThat(kept(reading)).containsExactly("D", "E");
  }

  @Test
  void a_long_ring_is_cut() {
    String rows =
        Joiner.on("").join(IntStream.range(0, 6).mapToObj(i -> "I%d;growth I%d\n".formatted(i, (i + 1) % 6)).iterator());
    assertThat(issues("indicator;formula\n" + rows))
        .hasSize(6)
        .contains("t.csv:4:2: Indicator 'I2' must not follow from itself: I2 > I3 > I4 > I5 > I0 > … > I2");
  }

  @Test
  void two_rings_that_meet_are_both_broken() {
    Reading<Dataset> reading = read("indicator;formula\nA;B / C\nB;growth A\nC;growth A\nD;\n");
    assertThat(reading.issues()).extracting(Issue::line).contains(2, 3).doesNotContain(5);
    assertThat(kept(reading)).contains("D");
    assertThat(reading.value().formulaOrder()).hasSize(4);
  }

  @Test
  void an_indicator_is_not_both_composite_and_derived() {
    Reading<Dataset> reading =
        read("indicator,period,composite,part_of,formula\nA,2019,all,,\nA,2020,,,growth B\nB,2019,,A,\n");
    assertThat(issues(reading))
        .containsExactly(
            "t.csv:2:5: Indicator 'A' must not be both composite and derived: composite is 'all' on line 2 and formula is"
                + " 'growth B' on line 3",
            "t.csv:3:5: Indicator 'A' must not be both composite and derived: composite is 'all' on line 2 and formula is"
                + " 'growth B' on line 3",
            "t.csv:4:4: warning: Parent of indicator 'B' must have a sound row in its locality and period to be"
                + " counted there:"
                + " 'A' has none");
    assertThat(reading.value().indicator(A).orElseThrow().composite()).contains(Composite.all());
    assertThat(kept(reading)).containsExactly("B");
  }
}
