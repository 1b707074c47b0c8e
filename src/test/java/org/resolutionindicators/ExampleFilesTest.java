package org.resolutionindicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.resolutionindicators.input.Issue;
import org.resolutionindicators.input.Reading;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.text.Notation;

/** Every table of docs/examples says where it is from, can be read, and has its figures as they were printed. */
class ExampleFilesTest {
  private static final Path FOLDER = Path.of("docs/examples");
  private static final String CONSTRUCTED = "constructed";
  private static final ImmutableList<Achievement> PUBLISHED =
      reports(Path.of("src/test/resources/golden/vietnam/rows.csv"));

  private static ImmutableList<Achievement> reports(Path file) {
    return TableReader.of(Notation.VIETNAMESE).read(file).value().cells().stream()
        .flatMap(cell -> cell.achievements().stream())
        .collect(ImmutableList.toImmutableList());
  }

  static List<Path> tables() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> !file.toString().endsWith("claims.csv")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_table_names_its_source_and_tells_what_is_constructed(Path file) throws IOException {
    List<String> comments = Files.readAllLines(file).stream().takeWhile(line -> line.startsWith("#")).toList();
    assertThat(comments).last().asString().startsWith("# source: ");
    boolean isConstructed =
        reports(file).stream().anyMatch(report -> report.source().equals(Optional.of(CONSTRUCTED)));
    assertThat(comments.stream().anyMatch(line -> line.contains(CONSTRUCTED))).isEqualTo(isConstructed);
  }

  @ParameterizedTest
  @MethodSource("tables")
  void a_table_is_read_without_an_error(Path file) {
    Reading<Dataset> reading = TableReader.of(Notation.VIETNAMESE).read(file);
    assertThat(reading.issues().stream().filter(issue -> issue.severity() != Issue.Severity.WARNING)).isEmpty();
    assertThat(reading.rowsKept()).isEqualTo(reading.rowsRead());
  }

  @ParameterizedTest
  @CsvSource({
    "hai-duong-2021-h1.csv,     HD21H1-01, SEED000-01",
    "hai-duong-2021-h1.csv,     HD21H1-03, SEED000-02",
    "hai-duong-2021-tasks.csv,  HD21T-01,  SEED001-01",
    "hai-duong-2021-tasks.csv,  HD21T-02,  SEED001-02",
    "long-an-2022-communes.csv, DH22-01,   SEED002-01",
    "tp-hai-duong-2016-2020.csv, HD1620-01, SEED003-01",
    "tp-hai-duong-2016-2020.csv, HD1620-02, SEED003-02",
    "bac-giang-2021.csv,        BG21-01,   SEED004-01",
    "bac-giang-2021.csv,        BG21-05,   SEED004-02",
    "bac-giang-2021.csv,        BG21-06,   SEED004-03",
    "bac-giang-2021.csv,        BG21-07,   SEED004-04",
    "bac-giang-2021.csv,        BG21-08,   SEED004-05",
    "vietnam-revisions.csv,     VNREV-42,  VN2017-05",
    "vietnam-revisions.csv,     VNREV-43,  VN2017-01",
    "vietnam-revisions.csv,     VNREV-44,  VN2017-02",
    "vietnam-revisions.csv,     VNREV-45,  VN2017-03",
    "vietnam-revisions.csv,     VNREV-55,  VN2022-01",
    "vietnam-revisions.csv,     VNREV-56,  VN2022-02",
    "an-khe-2022.csv,           ANKHE22-01, ANKHE22-01",
    "an-khe-2022.csv,           ANKHE22-02, ANKHE22-02",
    "an-khe-2022.csv,           ANKHE22-03, ANKHE22-03"
  })
  void figures_stand_as_they_were_printed(String file, String id, String published) {
    Achievement example = report(reports(FOLDER.resolve(file)), id);
    Achievement row = report(PUBLISHED, published);
    assertThat(text(example)).isEqualTo(text(row));
    assertThat(example.observation()).isEqualTo(row.observation());
    assertThat(example.percentOfPlan()).isEqualTo(row.percentOfPlan());
    assertThat(example.official()).isEqualTo(row.official());
    assertThat(example.period()).isEqualTo(row.period());
    assertThat(example.source()).isEqualTo(row.source());
  }

  private static Optional<String> text(Achievement report) {
    return report.origin().flatMap(Origin::text);
  }

  private static Achievement report(List<Achievement> reports, String id) {
    return reports.stream()
        .filter(report -> report.origin().orElseThrow().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No report of row " + id));
  }
}
