package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.Placing;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.text.Notation;

/**
 * Each method rates the tables in the folder of its id as the file beside each says; both name their source.
 *
 * <p>A table is {@code <case>.csv} in the English notation, what is expected {@code <case>.ratings.csv}. Numbers are rounded
 * half up to six decimals and stripped.
 */
class MethodGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/methods");
  private static final String EXPECTED = ".ratings.csv";
  private static final String HEADER = "level,locality,code,measure,score,band,verdict,passes,rank";
  private static final int DECIMALS = 6;

  private static List<Path> tables(String id) {
    Path folder = FOLDER.resolve(id);
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> !file.toString().endsWith(EXPECTED)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @TestFactory
  Stream<DynamicTest> each_table_is_rated_as_published() {
    return Methods.all().stream()
        .flatMap(
            method ->
                tables(method.edition().id()).stream()
                    .map(
                        table ->
                            DynamicTest.dynamicTest(
                                method.edition().id() + ": " + table.getFileName(), () -> check(method, table))));
  }

  @Test
  void each_method_has_a_golden_case_and_each_folder_a_method() throws IOException {
    List<String> ids = Methods.all().stream().map(method -> method.edition().id()).toList();
    List<String> folders = new ArrayList<>();
    try (Stream<Path> files = Files.list(FOLDER)) {
      files.map(file -> file.getFileName().toString()).sorted().forEach(folders::add);
    }

    assertThat(folders).isEqualTo(ids);
    assertThat(ids).allMatch(id -> !tables(id).isEmpty());
  }

  private static void check(PublishedMethod method, Path table) throws IOException {
    String name = table.getFileName().toString().replace(".csv", EXPECTED);
    List<String> expected = Files.readAllLines(table.resolveSibling(name));
    List<String> given = Files.readAllLines(table);
    Dataset dataset = TableReader.of(Notation.ENGLISH).with(method.attributes()).read(table).orElseThrow();

    List<String> rated = new ArrayList<>(List.of(HEADER));
    method.rate(dataset).all().forEach(rating -> rated.add(line(rating)));

    assertThat(given.get(0)).startsWith("# ").containsAnyOf("Source:", "Constructed:");
    assertThat(expected.stream().filter(line -> !line.startsWith("#"))).containsExactlyElementsOf(rated);
  }

  private static String line(Rating rating) {
    return String.join(
        ",",
        rating.level().name(),
        rating.locality().isUnnamed() ? "" : rating.locality().code().value(),
        rating.code(),
        rating.measure().map(MethodGoldenTest::figure).orElse(""),
        rating.score().map(MethodGoldenTest::figure).orElse(""),
        rating.band().orElse(""),
        rating.verdict().map(Enum::name).orElse(""),
        rating.passes().map(Passes::toString).orElse(""),
        rating.placing().map(Placing::toString).orElse(""));
  }

  private static String figure(Measured measured) {
    Optional<BigDecimal> value = measured.value().map(ratio -> ratio.round(DECIMALS, RoundingMode.HALF_UP));
    return value
        .map(number -> number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString())
        .orElseGet(() -> measured.undefined().orElseThrow().name());
  }
}
