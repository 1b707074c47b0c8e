package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FormulaProblemsTest {
  private static IndicatorCode code(String code) {
    return IndicatorCode.of(code);
  }

  private static Indicator derived(String name, Formula formula) {
    return Indicator.builder().code(code(name)).direction(Direction.ASCENDING).formula(formula).build();
  }

  private static Indicator plain(String name) {
    return Indicator.of(name, Direction.ASCENDING);
  }

  private static Dataset.Builder of(Indicator... indicators) {
    Dataset.Builder builder = Dataset.builder();
    List.of(indicators).forEach(builder::add);
    return builder;
  }

  private static List<String> problems(Dataset.Builder builder) {
    return builder.problems().stream().map(Problem::toString).toList();
  }

  @Test
  void each_comes_behind_those_that_it_follows_from() {
    Dataset data =
        of(
                derived("A", Formula.quotient(code("B"), code("C"))),
                derived("C", Formula.growth(code("D"))),
                plain("B"),
                plain("D"))
            .build();
    assertThat(data.formulaOrder()).extracting(IndicatorCode::value).containsExactly("B", "D", "C", "A");
    assertThat(data.indicators()).extracting(Indicator::name).containsExactly("A", "C", "B", "D");
  }

  @Test
  void an_operand_may_be_asked_for_by_many() {
    Dataset.Builder builder =
        of(
            derived("A", Formula.growth(code("C"))),
            derived("B", Formula.quotient(code("A"), code("C"))),
            plain("C"),
            derived("D", Formula.difference(code("B"), code("A"))));
    assertThat(builder.problems()).isEmpty();
    assertThat(builder.build().formulaOrder()).extracting(IndicatorCode::value).containsExactly("C", "A", "B", "D");
  }

  @Test
  void an_operand_that_is_not_there() {
    Dataset.Builder builder = of(derived("A", Formula.quotient(code("Y"), code("Z"))));
    assertThat(problems(builder))
        .containsExactly(
            "Indicator 'A' must follow from indicators of the data set: 'Y' is none",
            "Indicator 'A' must follow from indicators of the data set: 'Z' is none");
    Problem problem = builder.problems().get(1);
    assertThat(problem.kind()).isEqualTo(Problem.Kind.UNKNOWN_OPERAND);
    assertThat(problem.elements()).containsExactly("A", "Z");
    assertThat(problem.origin()).isEmpty();
  }

  @Test
  void formulas_in_a_ring_are_told_of_once() {
    Dataset.Builder builder =
        of(
            derived("X", Formula.growth(code("A"))),
            derived("A", Formula.growth(code("B"))),
            derived("B", Formula.quotient(code("C"), code("D"))),
            derived("C", Formula.difference(code("D"), code("A"))),
            plain("D"));
    assertThat(problems(builder)).containsExactly("Indicator 'A' must not follow from itself: A > B > C > A");
    assertThat(builder.problems().get(0).kind()).isEqualTo(Problem.Kind.FORMULA_CYCLE);
    assertThat(builder.problems().get(0).elements()).containsExactly("A", "B", "C", "A");
  }

  @Test
  void an_indicator_that_asks_for_itself() {
    assertThat(problems(of(derived("A", Formula.growth(code("A"))))))
        .containsExactly("Indicator 'A' must not follow from itself: A > A");
  }

  @Test
  void a_long_chain_does_not_exhaust_the_stack() {
    int length = 20_000;
    Dataset.Builder builder = Dataset.builder();
    IntStream.range(0, length).forEach(i -> builder.add(derived("I" + i, Formula.growth(code("I" + (i + 1))))));
    Dataset data = builder.add(plain("I" + length)).build();
    assertThat(data.formulaOrder()).hasSize(length + 1).startsWith(code("I" + length)).endsWith(code("I0"));
  }
}
