package org.resolutionindicators;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.input.Issue;
import org.resolutionindicators.input.Reading;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.OfficialVerdict;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;
import org.resolutionindicators.text.Notation;

/** 164 published rows: read as they were printed, and judged beside what officials said of them. */
class PublishedRowsTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/vietnam");
  private static final Path ROWS = GOLDEN.resolve("rows.csv");

  private static final Reading<Dataset> READING = TableReader.of(Notation.VIETNAMESE).read(ROWS);
  private static final ImmutableMap<String, Cell> CELLS =
      Maps.uniqueIndex(READING.value().cells(), cell -> cell.target().indicator().code().value());
  private static final ImmutableMap<String, Finding> FINDINGS =
      Maps.uniqueIndex(
          Scorer.of(RuleBook.vietnamesePractice(), ScoringMethod.counting()).score(READING.value()).findings(),
          finding -> finding.target().indicator().code().value());

  /** The rows as they stand in the file, read without the library. */
  private static final ImmutableList<NamedCsvRecord> PRINTED = printed();

  private static ImmutableList<NamedCsvRecord> printed() {
    try (CsvReader<NamedCsvRecord> rows =
            CsvReader.builder().commentStrategy(CommentStrategy.SKIP).ofNamedCsvRecord(ROWS);
        Stream<NamedCsvRecord> stream = rows.stream()) {
      return stream.collect(ImmutableList.toImmutableList());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<NamedCsvRecord> with(String... columns) {
    return PRINTED.stream().filter(row -> Stream.of(columns).noneMatch(column -> row.getField(column).isEmpty()));
  }

  private static boolean isKept(NamedCsvRecord row) {
    return CELLS.containsKey(row.getField("id"));
  }

  @Test
  void every_row_is_read_or_reported() {
    assertThat(PRINTED).hasSize(164);
    assertThat(READING.rowsRead()).isEqualTo(164);
    assertThat(READING.rowsKept()).isEqualTo(158);
    assertThat(READING.rowsReported()).isEqualTo(6);
    assertThat(with("target")).hasSize(65);
    assertThat(with("actual")).hasSize(145);
    assertThat(with("target", "actual")).hasSize(64);
    assertThat(with("target", "actual", "judgement")).hasSize(38);
    assertThat(with("notation").filter(row -> !isKept(row)))
        .allSatisfy(row -> assertThat(row.getField("notation")).isEqualTo("other"))
        .hasSize(6);
  }

  @Test
  void each_figure_is_read_as_the_reviewed_file_says() throws IOException {
    List<String> seen = new ArrayList<>();
    for (NamedCsvRecord row : PRINTED) {
      seen.add(line(row));
      READING.issues().stream()
          .filter(issue -> issue.line() == row.getStartingLineNumber())
          .map(issue -> "  " + issue.severity() + " " + issue.message())
          .forEach(seen::add);
    }
    Files.write(Path.of("target/rows-read.txt"), seen);
    List<String> reviewed =
        Files.readAllLines(GOLDEN.resolve("rows-read.txt")).stream().filter(line -> !line.startsWith("#")).toList();
    assertThat(seen).containsExactlyElementsOf(reviewed);
  }

  private static String line(NamedCsvRecord row) {
    Cell cell = CELLS.get(row.getField("id"));
    if (cell == null) {
      return row.getField("id") + " | not read";
    }
    Notation notation = row.getField("notation").equals("en") ? Notation.ENGLISH : Notation.VIETNAMESE;
    Optional<Achievement> report = cell.achievement();
    return row.getField("id")
        + part("target", row.getField("target"), cell.target().criterion().map(notation::format))
        + part("actual", row.getField("actual"), report.flatMap(Achievement::observation).map(notation::format))
        + part("percent", row.getField("percent_of_plan"), report.flatMap(Achievement::percentOfPlan).map(notation::format));
  }

  private static String part(String name, String printed, Optional<String> read) {
    return printed.isEmpty() && read.isEmpty() ? "" : " | " + name + " " + printed + " -> " + read.orElse("?");
  }

  @Test
  void officials_and_rule_agree_on_met_or_not_met_in_37_of_38_rows() {
    Map<String, Verdict> differing =
        with("target", "actual", "judgement")
            .map(row -> row.getField("id"))
            .filter(id -> FINDINGS.get(id).verdict().isReached() != isReached(id) || !FINDINGS.get(id).verdict().isDecided())
            .collect(Collectors.toMap(Function.identity(), id -> FINDINGS.get(id).verdict()));
    assertThat(differing).isEqualTo(Map.of("VN2019-04", Verdict.UNDECIDED));
  }

  private static boolean isReached(String id) {
    return FINDINGS.get(id).official().orElseThrow() != OfficialVerdict.NOT_MET;
  }

  @Test
  void officials_and_rule_agree_on_met_or_exceeded_in_16_of_23_rows() {
    List<String> split =
        with("target", "actual", "judgement")
            .map(row -> row.getField("id"))
            .filter(id -> FINDINGS.get(id).verdict().isDecided())
            .filter(id -> FINDINGS.get(id).official().filter(PublishedRowsTest::isSplit).isPresent())
            .toList();
    List<String> differing =
        split.stream().filter(id -> FINDINGS.get(id).verdict() != Verdict.of(FINDINGS.get(id).official().get())).toList();
    assertThat(split).hasSize(23);
    assertThat(differing)
        .containsExactly(
            "VN2019-06",
            "NHANMON21-01",
            "NHANMON21-02",
            "NHANMON21-03",
            "NHANMON21-05",
            "NHANMON21-06",
            "NHANMON21-07");
  }

  private static boolean isSplit(OfficialVerdict official) {
    return official == OfficialVerdict.EXCEEDED || official == OfficialVerdict.MET;
  }

  @Test
  void the_guide_says_how_many_were_read() throws IOException {
    String counts =
        with("target").filter(PublishedRowsTest::isKept).count() + " of " + with("target").count() + " targets, "
            + with("actual").filter(PublishedRowsTest::isKept).count() + " of " + with("actual").count() + " actuals and "
            + with("percent_of_plan").filter(PublishedRowsTest::isKept).count() + " of " + with("percent_of_plan").count()
            + " percentages of plan are read";
    assertThat(Files.readString(Path.of("docs/guide.md")).replaceAll("\\s+", " ")).contains(counts);
  }

  @Test
  void only_rows_in_another_notation_are_errors() {
    assertThat(READING.issues().stream().filter(issue -> issue.severity() != Issue.Severity.WARNING).map(Issue::message))
        .allSatisfy(message -> assertThat(message).endsWith("must be vi or en: 'other'"))
        .hasSize(6);
  }
}
