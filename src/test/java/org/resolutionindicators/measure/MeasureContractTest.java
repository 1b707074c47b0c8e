package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.text.Notation;

/**
 * What holds of every measure that is shipped, found by looking for them.
 *
 * <p>The golden case of a measure is the table of its id; the column {@code source} says what each row must give, rounded
 * half up to six decimals, or why there is no value. Both ends of each formula's domain are among the rows.
 */
class MeasureContractTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/measures");
  private static final int DECIMALS = 6;

  static List<Measures.Documented> measures() {
    return Measures.all();
  }

  @Test
  void there_are_measures() {
    assertThat(measures()).hasSizeGreaterThan(10);
    assertThat(measures()).extracting(documented -> documented.measure().id()).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("measures")
  void each_says_its_formula_where_it_is_undefined_and_who_uses_it(Measures.Documented measure) {
    assertThat(measure.javadoc()).containsPattern("[:=]").containsIgnoringCase("defined");
    // Who uses it stands in brackets.
    assertThat(measure.javadoc()).containsPattern("\\([^)]*(results|Healthy|SDG|Open|Eurostat|OECD|Viet|Indonesia)");
    assertThat(measure.javadocOfType()).contains("thread-safe");
  }

  @ParameterizedTest
  @MethodSource("measures")
  void each_has_a_golden_table(Measures.Documented documented) throws IOException {
    Measure measure = documented.measure();
    Path table = FOLDER.resolve(measure.id() + ".csv");
    Dataset dataset = TableReader.of(Notation.ENGLISH).with(attributes()).read(table).orElseThrow();
    List<String> expected = new ArrayList<>();
    List<String> measured = new ArrayList<>();

    for (Cell cell : dataset.cells()) {
      Target target = cell.target();
      String row = target.indicator().name() + ": ";
      expected.add(row + cell.achievement().orElseThrow().source().orElseThrow());
      measured.add(row + figure(measure.measure(target, cell.achievement().get().observation().orElseThrow())));
    }

    assertThat(Files.readAllLines(table).get(0)).startsWith("# ").containsAnyOf("Source:", "Constructed:");
    assertThat(measured).isEqualTo(expected).hasSizeGreaterThan(2);
    assertThat(measured).anyMatch(row -> row.matches(".*: [A-Z_]+"));
  }

  @Test
  void each_golden_table_is_of_a_measure() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();

      assertThat(names).containsExactlyElementsOf(measures().stream().map(measure -> measure + ".csv").sorted().toList());
    }
  }

  @ParameterizedTest
  @MethodSource("measures")
  void nothing_asked_gives_a_reason(Measures.Documented documented) {
    Target nothing = Target.builder().indicator(Indicator.of("I", Direction.ASCENDING)).build();

    assertThat(documented.measure().measure(nothing, Observation.words("not known")).isDefined()).isFalse();
  }

  private static List<Attribute> attributes() {
    return List.of(
        MethodAttributes.BASE_YEAR,
        MethodAttributes.TARGET_YEAR,
        MethodAttributes.OPTIMUM,
        MethodAttributes.LOWER_BOUND,
        MethodAttributes.DEVIATION);
  }

  private static String figure(Measured measured) {
    if (!measured.isDefined()) {
      return measured.undefined().orElseThrow().name();
    }
    BigDecimal rounded = measured.value().orElseThrow().round(DECIMALS, RoundingMode.HALF_UP);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
