package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.score.GradeInputs;
import org.resolutionindicators.score.GradeQuantity;
import org.resolutionindicators.score.GradeScale;
import org.resolutionindicators.score.GradeStep;

/** Each scale that is shipped grades the rows of the file of its id as the file says. */
class GradeGoldenTest {
  private static final Path FOLDER = Path.of("src/test/resources/golden/grades");

  private static List<GradeScale> scales() throws IllegalAccessException {
    List<GradeScale> scales = new ArrayList<>();
    for (Class<?> type : Methods.types()) {
      for (Field field : type.getDeclaredFields()) {
        if (Methods.isConstant(field) && field.getType() == GradeScale.class) {
          scales.add((GradeScale) field.get(null));
        }
      }
    }
    return scales;
  }

  @Test
  void each_scale_has_a_file_and_each_file_a_scale() throws Exception {
    List<String> ids = scales().stream().map(scale -> scale.edition().id() + ".csv").toList();
    try (Stream<Path> files = Files.list(FOLDER)) {
      assertThat(files.map(file -> file.getFileName().toString())).containsExactlyInAnyOrderElementsOf(ids);
    }
  }

  @TestFactory
  Stream<DynamicTest> each_row_is_graded_as_laid_down() throws Exception {
    List<DynamicTest> tests = new ArrayList<>();
    for (GradeScale scale : scales()) {
      String text = Files.readString(FOLDER.resolve(scale.edition().id() + ".csv"));
      assertThat(text).startsWith("# ").containsAnyOf("Source:", "Constructed:");
      String table = text.substring(text.indexOf('\n') + 1);
      for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(table)) {
        String name = scale.edition().id() + " " + String.join(",", row.getFields());
        tests.add(DynamicTest.dynamicTest(name, () -> check(scale, row)));
      }
    }
    return tests.stream();
  }

  private static void check(GradeScale scale, NamedCsvRecord row) throws IOException {
    GradeInputs inputs = inputs(row);

    assertThat(scale.grade(inputs)).hasToString(row.getField("grade"));
    assertThat(scale.toNext(inputs).map(GradeGoldenTest::changes).orElse("")).isEqualTo(row.getField("next"));
  }

  private static String changes(GradeStep step) {
    return step.changes().entrySet().stream()
        .map(change -> change.getKey() + sign(change.getKey()) + change.getValue().toAmount())
        .collect(Collectors.joining("; "));
  }

  private static String sign(GradeQuantity quantity) {
    return quantity == GradeQuantity.LATE ? " -" : " +";
  }

  private static GradeInputs inputs(NamedCsvRecord row) {
    Optional<Ratio> points = given(row, "points");
    Optional<Ratio> total = given(row, "total");
    if (total.isEmpty()) {
      return GradeInputs.ofPoints(points.orElseThrow());
    }
    GradeInputs inputs = GradeInputs.of(whole(given(row, "completed").orElseThrow()), whole(total.get()));
    inputs = with(inputs, given(row, "exceeded"), GradeInputs::withExceeded);
    inputs = with(inputs, given(row, "on_schedule"), GradeInputs::withOnSchedule);
    inputs = with(inputs, given(row, "late"), GradeInputs::withLate);
    return points.isPresent() ? inputs.withPoints(points.get()) : inputs;
  }

  private static GradeInputs with(
      GradeInputs inputs, Optional<Ratio> count, BiFunction<GradeInputs, Long, GradeInputs> how) {
    return count.map(number -> how.apply(inputs, whole(number))).orElse(inputs);
  }

  private static Optional<Ratio> given(NamedCsvRecord row, String column) {
    return Optional.of(row.getField(column)).filter(text -> !text.isEmpty()).map(Ratio::of);
  }

  private static long whole(Ratio count) {
    return count.toAmount().toBigDecimal().longValueExact();
  }
}
