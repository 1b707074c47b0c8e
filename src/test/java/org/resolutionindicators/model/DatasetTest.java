package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatasetTest {
  private static final ReportingPeriod Y2019 = ReportingPeriod.ofYear(2019);
  private static final ReportingPeriod Y2020 = ReportingPeriod.ofYear(2020);
  private static final Locality LONG_AN = Locality.of("Long An");
  private static final Indicator GDP = Indicator.of("GDP", Direction.ASCENDING);
  private static final Indicator CPI = Indicator.of("CPI", Direction.DESCENDING);
  private static final Criterion FOUR = Criterion.point(Amount.of(4));

  private static Origin line(int line) {
    return Origin.builder().source("t.csv").line(line).build();
  }

  private static Target target(Indicator indicator, Locality locality, ReportingPeriod period, int line) {
    return Target.builder()
        .indicator(indicator)
        .locality(locality)
        .period(period)
        .criterion(FOUR)
        .origin(line(line))
        .build();
  }

  private static Target target(Indicator indicator, int line) {
    return target(indicator, Locality.unnamed(), ReportingPeriod.undated(), line);
  }

  private static Indicator part(String name, String parent) {
    return Indicator.builder()
        .code(IndicatorCode.of(name))
        .direction(Direction.ASCENDING)
        .partOf(IndicatorCode.of(parent))
        .build();
  }

  private static Indicator composite(String name, Composite composite) {
    return Indicator.builder().code(IndicatorCode.of(name)).direction(Direction.ASCENDING).composite(composite).build();
  }

  private static Locality in(String name, String parent) {
    return Locality.builder().code(LocalityCode.of(name)).parent(LocalityCode.of(parent)).build();
  }

  private static Dataset.Builder targets(Target... targets) {
    Dataset.Builder builder = Dataset.builder();
    Arrays.stream(targets).forEach(builder::add);
    return builder;
  }

  private static Problem only(Dataset.Builder builder) {
    assertThat(builder.problems()).hasSize(1);
    return builder.problems().get(0);
  }

  @Test
  void targets_and_achievements_are_joined_by_indicator_locality_and_period() {
    Target gdp = target(GDP, LONG_AN, Y2019, 2);
    Target cpi = target(CPI, LONG_AN, Y2019, 3);
    Achievement reported = Achievement.of(cpi, Observation.of(Amount.of("2.79")));
    Dataset dataset = Dataset.builder().add(reported).add(gdp).add(cpi).build();
    assertThat(dataset.cells()).containsExactly(Cell.of(cpi, Optional.of(reported)), Cell.of(gdp, Optional.empty()));
    assertThat(dataset.cell(CPI.code(), LONG_AN.code(), Y2019)).contains(Cell.of(cpi, Optional.of(reported)));
    assertThat(dataset.cell(CPI.code(), LONG_AN.code(), Y2020)).isEmpty();
    assertThat(dataset.cell(CPI.code(), Locality.unnamed().code(), Y2019)).isEmpty();
  }

  @Test
  void what_was_reported_and_not_asked_has_a_target_without_a_criterion() {
    Target asked = target(GDP, LONG_AN, Y2019, 2);
    Achievement reported = Achievement.of(asked, Observation.of(Amount.of(7)));
    Cell cell = Dataset.builder().add(reported).build().cells().get(0);
    assertThat(cell.target()).isEqualTo(Target.builder().indicator(GDP).locality(LONG_AN).period(Y2019).build());
    assertThat(cell.achievement()).contains(reported);
  }

  @Test
  void everything_keeps_the_order_in_which_it_was_first_added() {
    Indicator alone = Indicator.of("Alone", Direction.ASCENDING);
    Dataset dataset =
        targets(
                target(GDP, LONG_AN, Y2020, 2),
                target(CPI, Locality.of("An Giang"), Y2019, 3),
                target(GDP, Locality.of("An Giang"), Y2020, 4))
            .add(alone)
            .add(CPI)
            .build();
    assertThat(dataset.indicators()).containsExactly(GDP, CPI, alone);
    assertThat(dataset.localities()).containsExactly(LONG_AN, Locality.of("An Giang"));
    assertThat(dataset.periods()).containsExactly(Y2020, Y2019);
    assertThat(dataset.cells()).extracting(cell -> cell.target().origin().orElseThrow().line()).containsExactly(2, 3, 4);
  }

  @Test
  void parts_are_found_by_their_parent() {
    Indicator a1 = part("A1", "A");
    Indicator a2 = part("A2", "A");
    Indicator a = composite("A", Composite.of(1, 2));
    Dataset dataset = targets(target(a2, 2), target(a, 3)).add(a1).build();
    assertThat(dataset.partsOf(a.code())).containsExactly(a2, a1);
    assertThat(dataset.partsOf(a1.code())).isEmpty();
  }

  @Test
  void an_empty_data_set_is_sound() {
    assertThat(Dataset.builder().problems()).isEmpty();
    Dataset dataset = Dataset.builder().build();
    assertThat(dataset.cells()).isEmpty();
    assertThat(dataset.periods()).isEmpty();
  }

  @Test
  void a_target_given_twice_and_differently() {
    Target first = target(CPI, LONG_AN, Y2019, 2);
    Target other =
        Target.builder()
            .indicator(CPI)
            .locality(LONG_AN)
            .period(Y2019)
            .criterion(Criterion.point(Amount.of(5)))
            .origin(line(4))
            .build();
    Problem problem = only(targets(first, target(CPI, LONG_AN, Y2020, 3), other));
    assertThat(problem.kind()).isEqualTo(Problem.Kind.DUPLICATE);
    assertThat(problem.elements()).containsExactly("CPI");
    assertThat(problem.origin()).contains(line(4));
    assertThat(problem)
        .hasToString(
            "t.csv:4: Target of indicator 'CPI', locality 'Long An', period 2019 must be given once: it is given again");
  }

  @Test
  void an_achievement_given_twice() {
    Achievement reported = Achievement.of(target(CPI, 2), Observation.of(Amount.of(4)));
    Problem problem = only(Dataset.builder().add(reported).add(reported));
    assertThat(problem.kind()).isEqualTo(Problem.Kind.DUPLICATE);
    assertThat(problem.origin()).isEmpty();
    assertThat(problem).hasToString("Achievement of indicator 'CPI' must be given once: it is given again");
  }

  @Test
  void an_indicator_described_in_two_ways() {
    Problem problem = only(targets(target(CPI, 2), target(Indicator.of("CPI", Direction.ASCENDING), LONG_AN, Y2019, 3)));
    assertThat(problem.kind()).isEqualTo(Problem.Kind.INDICATOR_CONFLICT);
    assertThat(problem.elements()).containsExactly("CPI");
    assertThat(problem)
        .hasToString(
            "t.csv:3: Indicator 'CPI' must be described in one way:"
                + " Indicator{code=CPI, name=CPI, direction=DESCENDING, kind=LEVEL, accumulation=LAST}"
                + " and Indicator{code=CPI, name=CPI, direction=ASCENDING, kind=LEVEL, accumulation=LAST}");
  }

  @Test
  void an_indicator_added_by_itself_is_held_against_the_others() {
    Problem problem = only(targets(target(CPI, 2)).add(Indicator.of("CPI", Direction.ASCENDING)));
    assertThat(problem.kind()).isEqualTo(Problem.Kind.INDICATOR_CONFLICT);
    assertThat(problem.origin()).isEmpty();
  }

  @Test
  void a_locality_described_in_two_ways() {
    Problem problem = only(targets(target(CPI, LONG_AN, Y2019, 2), target(GDP, in("Long An", "VN"), Y2019, 3)));
    assertThat(problem.kind()).isEqualTo(Problem.Kind.LOCALITY_CONFLICT);
    assertThat(problem.elements()).containsExactly("Long An");
    assertThat(problem)
        .hasToString(
            "t.csv:3: Locality 'Long An' must be described in one way:"
                + " Locality{code=Long An, name=Long An, otherCodes={}}"
                + " and Locality{code=Long An, name=Long An, parent=VN, otherCodes={}}");
  }

  @Test
  void a_parent_that_is_not_there_is_a_problem_of_each_row() {
    Indicator part = part("A1", "A");
    Dataset.Builder builder = targets(target(part, LONG_AN, Y2019, 2), target(GDP, 3), target(part, LONG_AN, Y2020, 4));
    assertThat(builder.problems()).hasSize(2);
    assertThat(builder.problems()).extracting(problem -> problem.origin().orElseThrow().line()).containsExactly(2, 4);
    Problem problem = builder.problems().get(0);
    assertThat(problem.kind()).isEqualTo(Problem.Kind.UNKNOWN_PARENT);
    assertThat(problem.elements()).containsExactly("A1", "A");
    assertThat(problem).hasToString("t.csv:2: Indicator 'A1' must be part of an indicator of the data set: 'A' is none");
  }

  @Test
  void a_parent_that_was_added_by_itself_is_there() {
    assertThat(targets(target(part("A1", "A"), 2)).add(Indicator.of("A", Direction.ASCENDING)).problems()).isEmpty();
  }

  @Test
  void indicators_in_a_ring() {
    Dataset.Builder builder = targets(target(part("A", "B"), 2), target(part("B", "A"), 3), target(part("C", "A"), 4));
    assertThat(builder.problems()).extracting(Problem::kind).containsOnly(Problem.Kind.INDICATOR_CYCLE);
    assertThat(builder.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv:2: Indicator 'A' must not be part of itself: A > B > A",
            "t.csv:3: Indicator 'B' must not be part of itself: B > A > B");
    assertThat(builder.problems().get(0).elements()).containsExactly("A", "B", "A");
  }

  @Test
  void localities_in_a_ring() {
    Dataset.Builder builder =
        targets(
            target(GDP, in("X", "Y"), Y2019, 2),
            target(GDP, in("Y", "X"), Y2019, 3),
            target(CPI, in("X", "Y"), Y2019, 4),
            target(GDP, in("Z", "X"), Y2019, 5),
            target(GDP, in("W", "nowhere"), Y2019, 6));
    assertThat(builder.problems()).extracting(Problem::kind).containsOnly(Problem.Kind.LOCALITY_CYCLE);
    assertThat(builder.problems())
        .extracting(Problem::toString)
        .containsExactly(
            "t.csv:2: Locality 'X' must not lie in itself: X > Y > X",
            "t.csv:3: Locality 'Y' must not lie in itself: Y > X > Y",
            "t.csv:4: Locality 'X' must not lie in itself: X > Y > X");
  }

  @Test
  void a_locality_that_lies_in_itself() {
    assertThat(only(targets(target(GDP, in("X", "X"), Y2019, 2))))
        .hasToString("t.csv:2: Locality 'X' must not lie in itself: X > X");
  }

  @Test
  void a_composite_without_parts() {
    Problem problem = only(targets(target(composite("A", Composite.all()), 2)));
    assertThat(problem.kind()).isEqualTo(Problem.Kind.COMPOSITE_PARTS);
    assertThat(problem.elements()).containsExactly("A");
    assertThat(problem).hasToString("t.csv:2: Composite indicator 'A' (all) must have parts: 0 found");
    assertThat(only(targets(target(composite("A", Composite.any()), 2))))
        .hasToString("t.csv:2: Composite indicator 'A' (any) must have parts: 0 found");
  }

  @Test
  void a_composite_with_another_number_of_parts() {
    Dataset.Builder builder =
        targets(target(composite("A", Composite.of(2, 3)), 2), target(part("A1", "A"), 3), target(part("A2", "A"), 4));
    assertThat(only(builder)).hasToString("t.csv:2: Composite indicator 'A' (2 of 3) must have 3 parts: 2 found");
    assertThat(builder.add(part("A3", "A")).problems()).isEmpty();
    assertThat(only(builder.add(part("A4", "A"))))
        .hasToString("t.csv:2: Composite indicator 'A' (2 of 3) must have 3 parts: 4 found");
  }

  @Test
  void a_problem_of_a_cell_with_a_report_alone_is_where_the_report_was_read() {
    Achievement reported =
        Achievement.builder()
            .indicator(part("A1", "A"))
            .observation(Observation.of(Amount.of(4)))
            .origin(line(7))
            .build();
    assertThat(only(Dataset.builder().add(reported)).origin()).contains(line(7));
  }

  @Test
  void all_problems_are_thrown_together() {
    Target elsewhere = target(GDP, in("X", "X"), Y2019, 5);
    Target differing = Target.builder().indicator(CPI).criterion(Criterion.atMost(Amount.of(4))).origin(line(4)).build();
    Dataset.Builder builder = targets(target(part("A1", "A"), 2), target(CPI, 3), differing, elsewhere);
    DatasetException thrown = catchThrowableOfType(DatasetException.class, builder::build);
    assertThat(thrown.problems()).isEqualTo(builder.problems());
    assertThat(thrown)
        .hasMessage(
            """
            Data set has 3 problem(s):
            t.csv:4: Target of indicator 'CPI' must be given once: it is given again
            t.csv:2: Indicator 'A1' must be part of an indicator of the data set: 'A' is none
            t.csv:5: Locality 'X' must not lie in itself: X > X""");
    assertThat(SerializableTester.reserialize(thrown).problems()).isEqualTo(thrown.problems());
  }

  @Test
  void an_exception_without_a_problem_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DatasetException(List.of()))
        .withMessage("Exception of a data set needs a problem");
  }

  @Test
  void a_builder_goes_on_after_a_data_set_was_made() {
    Dataset.Builder builder = targets(target(GDP, 2));
    Dataset before = builder.build();
    Dataset after = builder.add(target(CPI, 3)).build();
    assertThat(before.cells()).hasSize(1);
    assertThat(after.cells()).hasSize(2);
  }

  @Test
  void a_data_set_is_equal_to_itself_alone_and_serialisable() {
    Target cpi = target(CPI, LONG_AN, Y2019, 2);
    Dataset.Builder builder = targets(cpi, target(part("CPI 1", "CPI"), LONG_AN, Y2019, 3));
    Dataset dataset = builder.add(Achievement.of(cpi, Observation.of(Amount.of("2.79")))).build();
    new EqualsTester().addEqualityGroup(dataset).addEqualityGroup(builder.build()).testEquals();
    Dataset copy = SerializableTester.reserialize(dataset);
    assertThat(copy.cells()).isEqualTo(dataset.cells());
    assertThat(copy.indicators()).isEqualTo(dataset.indicators());
    assertThat(copy.localities()).isEqualTo(dataset.localities());
    assertThat(copy.partsOf(CPI.code())).isEqualTo(dataset.partsOf(CPI.code()));
    assertThat(copy.cell(CPI.code(), LONG_AN.code(), Y2019)).isEqualTo(dataset.cell(CPI.code(), LONG_AN.code(), Y2019));
  }

  @Test
  void problems_and_cells_are_equal_by_all_attributes() {
    Target cpi = target(CPI, LONG_AN, Y2019, 2);
    Problem problem = Problem.of(Problem.Kind.DUPLICATE, ImmutableList.of("CPI"), "x", Optional.of(line(2)));
    new EqualsTester()
        .addEqualityGroup(problem, SerializableTester.reserialize(problem))
        .addEqualityGroup(Problem.of(Problem.Kind.DUPLICATE, ImmutableList.of("CPI"), "x", Optional.empty()))
        .addEqualityGroup(Cell.of(cpi, Optional.empty()), Cell.of(target(CPI, LONG_AN, Y2019, 2), Optional.empty()))
        .addEqualityGroup(Cell.of(cpi, Optional.of(Achievement.of(cpi, Observation.yes()))))
        .testEquals();
  }
}
