package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.score.Told.STANDARD;
import static org.resolutionindicators.score.Told.code;
import static org.resolutionindicators.score.Told.english;
import static org.resolutionindicators.score.Told.finding;
import static org.resolutionindicators.score.Told.findingAt;
import static org.resolutionindicators.score.Told.table;
import static org.resolutionindicators.score.Told.verdicts;
import static org.resolutionindicators.score.Told.vietnamese;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Formula;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/** Indicators whose figures follow from others, through the scorer. */
class FormulaScoringTest {
  private static final String FIGURES =
      """
      indicator,code,formula,kind,period,target,actual
      GDP,G,,amount,2020,,100
      GDP,G,,amount,2021,,106.4
      People,P,,amount,2021,50,40
      Nothing,Z,,amount,2021,,0
      Loss,L,,amount,2021,,-1
      Words,W,,amount,2021,,much
      Range,U,,amount,2021,3-4,3-4
      """;

  private static Finding derived(String formula, String kind, String target) {
    return derived(formula, kind, "2021", target);
  }

  private static Finding derived(String formula, String kind, String period, String target) {
    String row = "Derived,D,\"" + formula + "\"," + kind + "," + period + ",\"" + target + "\",\n";
    return finding(STANDARD.score(table(FIGURES + row)), "D", period);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "G / P            | level  | 2.66 | MET      | 2.66 = 2.66 (",
        "100 * P / G      | rate   | 37.6 | NOT_MET  | ≈ 37.594 < 37.6 (",
        "percent of plan P| rate   | 100  | NOT_MET  | 80 < 100 (",
        "growth G         | rate   | 6.4  | MET      | 6.4 = 6.4 (",
        "G - P            | amount | 66.4 | MET      | 66.4 = 66.4 (",
        "G - Z            | amount | 100  | EXCEEDED | 106.4 > 100 (",
        "share P of G, P  | share  | 28   | NOT_MET  | 40 < 40.992 (",
      })
  void each_formula_is_judged_as_a_figure(String formula, String kind, String target, Verdict verdict, String compared) {
    Finding finding = derived(formula, kind, target);

    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(english(finding)).startsWith(compared).contains("derived from \"");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "G / Z             | 2021 | UNDECIDED | \"Nothing\" is 0 and would be divided by   | \"Nothing\" bằng 0, không chia được",
        "G / W             | 2021 | UNDECIDED | \"Words\" is not a number                  | \"Words\" không phải là số",
        "U / G             | 2021 | UNDECIDED | \"Range\" is not one number                | \"Range\" không phải là một số duy nhất",
        "percent of plan U | 2021 | UNDECIDED | \"Range\" is not one number                | \"Range\" không phải là một số duy nhất",
        "percent of plan G | 2021 | UNDECIDED | \"GDP\" has no plan that is one number     | \"GDP\" không có kế hoạch bằng một số",
        "growth G          | 2020 | NO_DATA   | \"GDP\" in 2019 was not reported           | \"GDP\" kỳ 2019 chưa có số liệu",
        "growth P          | 2021 | NO_DATA   | \"People\" in 2020 was not reported        | \"People\" kỳ 2020 chưa có số liệu",
        "share L of L, G   | 2021 | UNDECIDED | \"Loss\" is less than 0 and would be divided by | \"Loss\" nhỏ hơn 0, không chia được",
      })
  void what_leaves_a_formula_without_a_result_is_named(
      String formula, String period, Verdict verdict, String english, String vietnamese) {
    Finding finding = derived(formula, "level", period, "1");

    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(english(finding)).isEqualTo("cannot be derived: " + english);
    assertThat(vietnamese(finding)).isEqualTo("không tính được: " + vietnamese);
  }

  @Test
  void a_reported_figure_stands_before_the_formula() {
    String table = FIGURES + "Derived,D,G - P,amount,2021,66.4,67\n";
    Finding finding = finding(STANDARD.score(table(table)), "D", "2021");

    assertThat(finding.verdict()).isEqualTo(Verdict.EXCEEDED);
    assertThat(finding.achievement().flatMap(Achievement::derivation)).isEmpty();
  }

  @Test
  void a_derived_figure_without_a_target_has_none() {
    Finding finding = derived("G - P", "amount", "");

    assertThat(finding.verdict()).isEqualTo(Verdict.NO_TARGET);
    assertThat(finding.observation()).contains(Observation.of(Amount.of("66.4")));
    assertThat(english(finding)).isEqualTo("no target was set; derived from \"GDP\", \"People\"");
  }

  @Test
  void formulas_follow_from_formulas_and_pass_on_what_is_wrong() {
    String table =
        FIGURES
            + """
            Per head,H,G / P,level,2021,,
            Third,T,G / Z,level,2021,,
            Twice,D,H - Z,level,2021,2.66,
            Worse,E,H - T,level,2021,1,
            """;
    Scorecard card = STANDARD.score(table(table));

    assertThat(english(finding(card, "D", "2021"))).startsWith("2.66 = 2.66 (").contains("derived from \"Per head\", \"Nothing\"");
    assertThat(english(finding(card, "E", "2021"))).isEqualTo("cannot be derived: \"Z\" is 0 and would be divided by");
  }

  @Test
  void an_operand_may_itself_be_put_together_over_time() {
    String table =
        """
        indicator,formula,accumulation,period,target,actual
        A,,sum,2021-H1,,30
        A,,sum,2021-H2,,30
        A,,sum,2020,,50
        G,growth A,last,2021,20,
        """;

    assertThat(english(finding(STANDARD.score(table(table)), "G", "2021")))
        .isEqualTo("20 = 20 (met if x ≥ 20, exceeded if x > 20); derived from \"A\", \"A\" in 2020 [standard.number]");
  }

  @Test
  void a_long_chain_of_formulas_is_no_deep_one() {
    int length = 5_000;
    Dataset.Builder data = Dataset.builder();
    Indicator first = Indicator.of("X0", Direction.ASCENDING);
    data.add(Achievement.of(Target.builder().indicator(first).build(), Observation.of(Amount.of(1))));
    for (int i = 1; i <= length; i++) {
      Formula minus = Formula.difference(code("X" + (i - 1)), code("X0"));
      Indicator next = Indicator.builder().code(code("X" + i)).direction(Direction.ASCENDING).formula(minus).build();
      data.add(next);
      if (i == length) {
        data.add(Target.of(next, Criterion.point(Amount.of(1 - length))));
      }
    }

    assertThat(finding(STANDARD.score(data.build()), "X" + length, "").verdict()).isEqualTo(Verdict.MET);
  }

  private static final String PLACES =
      """
      indicator,code,formula,kind,locality,parent,target,actual
      Standard,N,,level,a1,A,19,19
      Standard,N,,level,a2,A,19,20
      Standard,N,,level,a3,A,19,18
      """;

  private static Finding places(String rows, String target) {
    String row = "Communes,K,places meeting N,count,A,T,\"" + target + "\",\n";
    return findingAt(STANDARD.score(table(PLACES + rows + row)), "K", "A");
  }

  @Test
  void places_that_reached_their_target_are_counted() {
    Finding finding = places("", "2/3");

    assertThat(finding.verdict()).isEqualTo(Verdict.MET);
    assertThat(finding.observation()).contains(Observation.outOf(Amount.of(2), Amount.of(3)));
    assertThat(english(finding)).endsWith("; derived from \"Standard\" of a1, \"Standard\" of a2, \"Standard\" of a3 [standard.out-of]");
  }

  @Test
  void twelve_of_seventeen_communes_meet_the_standard() {
    StringBuilder rows = new StringBuilder("indicator,code,formula,kind,locality,parent,target,actual\n");
    for (int i = 1; i <= 17; i++) {
      rows.append("NTM,N,,level,c").append(i).append(",A,19,").append(i <= 12 ? 19 : 18).append('\n');
    }
    rows.append("Communes,K,places meeting N,count,A,,\"17/17\",\n");
    Finding finding = findingAt(STANDARD.score(table(rows.toString())), "K", "A");

    assertThat(finding.observation()).contains(Observation.outOf(Amount.of(12), Amount.of(17)));
    assertThat(finding.verdict()).isEqualTo(Verdict.NOT_MET);
    assertThat(english(finding)).contains("derived from \"NTM\" of c1, ").contains(", … [");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Standard,N,,level,a4,A,19,            | NO_DATA   | \"Standard\" of a4 was not reported",
        "Standard,N,,level,a4,A,,19            | UNDECIDED | \"Standard\" of a4 has no plan that is one number",
        "Standard,N,,level,a4,A,19,much        | UNDECIDED | \"Standard\" of a4 is not decided",
        "Other,O,,level,a4,A,19,19             | NO_DATA   | \"Standard\" of a4 was not reported",
      })
  void while_one_place_is_not_decided_there_is_no_count(String row, Verdict verdict, String why) {
    Finding finding = places(row.strip() + "\n", "2/3");

    assertThat(finding.verdict()).isEqualTo(verdict);
    assertThat(english(finding)).isEqualTo("cannot be derived: " + why);
  }

  @Test
  void a_place_to_which_it_does_not_apply_is_not_among_them() {
    assertThat(places("Standard,N,,level,a4,A,n/a,\n", "2/3").observation()).contains(Observation.outOf(Amount.of(2), Amount.of(3)));
    assertThat(places("Standard,N,,level,a4,A,19,n/a\n", "2/3").observation()).contains(Observation.outOf(Amount.of(2), Amount.of(3)));
  }

  @Test
  void a_place_without_places_below_has_no_count() {
    String table = "indicator,code,formula,kind,locality,target\nN,N,,level,A,1\nK,K,places meeting N,count,A,1/1\n";
    Finding finding = findingAt(STANDARD.score(table(table)), "K", "A");

    assertThat(finding.verdict()).isEqualTo(Verdict.NO_DATA);
    assertThat(english(finding)).isEqualTo("cannot be derived: \"N\" was not reported");
  }

  @Test
  void places_of_places_are_counted_two_levels_up() {
    String table =
        "indicator,code,formula,kind,locality,parent,target,actual\n"
            + "Districts,L,places meeting K,count,T,,1/2,\n"
            + "Communes,K,places meeting N,count,A,T,2/3,\nCommunes,K,places meeting N,count,B,T,1/1,\n"
            + PLACES.substring(PLACES.indexOf('\n') + 1)
            + "Standard,N,,level,b1,B,19,1\n";
    Scorecard card = STANDARD.score(table(table));

    assertThat(findingAt(card, "L", "T").observation()).contains(Observation.outOf(Amount.of(1), Amount.of(2)));
    assertThat(findingAt(card, "L", "T").verdict()).isEqualTo(Verdict.MET);
    assertThat(findingAt(card, "K", "B").verdict()).isEqualTo(Verdict.NOT_MET);
  }

  @Test
  void places_are_counted_by_a_composite_and_may_be_part_of_one() {
    String table =
        """
        indicator,code,formula,kind,composite,part_of,locality,parent,target,actual
        Standard,N,,level,all,,a1,A,,
        One,N1,,level,,N,a1,A,1,1
        Two,N2,,level,,N,a1,A,1,1
        Standard,N,,level,all,,a2,A,,
        One,N1,,level,,N,a2,A,1,1
        Two,N2,,level,,N,a2,A,1,0
        District,D,,level,any,,A,T,,
        Communes,K,places meeting N,count,,D,A,T,1/2,
        Other,O,,level,,D,A,T,1,0
        """;
    Scorecard card = STANDARD.score(table(table));

    assertThat(verdicts(card))
        .containsExactly(
            "a1 N MET", "a1 N1 MET", "a1 N2 MET", "a2 N NOT_MET", "a2 N1 MET", "a2 N2 NOT_MET", "A D MET", "A K MET",
            "A O NOT_MET");
  }

  @Test
  void the_derivation_keeps_the_formula_and_its_operands() {
    Derivation how = derived("G - P", "amount", "66.4").achievement().flatMap(Achievement::derivation).orElseThrow();

    assertThat(((Derivation.ByFormula) how).formula()).isEqualTo(Formula.difference(code("G"), code("P")));
    assertThat(how.sources()).extracting(source -> source.indicator().code()).containsExactly(code("G"), code("P"));
  }

  @Test
  void a_percentage_that_was_published_stays_beside_the_derived_figure_and_does_not_decide() {
    String table =
        """
        indicator,formula,accumulation,period,target,actual,percent_of_plan
        A,,sum,2021,60,,50%
        A,,sum,2021-H1,,30,
        A,,sum,2021-H2,,30,
        """;
    Finding finding = finding(STANDARD.score(table(table)), "A", "2021");

    assertThat(finding.verdict()).isEqualTo(Verdict.MET);
    assertThat(finding.isByPercentOfPlan()).isFalse();
    assertThat(PercentCheck.of(finding).orElseThrow().outcome()).isEqualTo(PercentOutcome.WRONG);
  }
}
