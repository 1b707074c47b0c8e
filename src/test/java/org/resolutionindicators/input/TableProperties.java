package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Origin;

class TableProperties {
  /** Good and bad cells of each column; few values, so that rows often concern one indicator, locality and period. */
  private static final ImmutableMap<String, List<String>> CELLS =
      ImmutableMap.<String, List<String>>builder()
          .put("indicator", List.of("A", "A", "B", "B", "C", "D", "", "a\nb"))
          .put("target", List.of("", "4", "6,6-6,8", "dưới 3", "n/a", "x1", "1e999999999"))
          .put("actual", List.of("", "7,02", "Xuất siêu", "không áp dụng", "8-7", "4\n5"))
          .put("code", List.of("", "", "", "C", "\u0001"))
          .put("locality", List.of("", "X", "Y", "Z", "\u0002"))
          .put("parent", List.of("", "", "X", "Y", "Z"))
          .put("level", List.of("", "", "commune", "district", "city"))
          .put("period", List.of("", "2019", "2020 (ước)", "2021-H1", "2020-2019", "(x)"))
          .put("direction", List.of("", "", "ascending", "descending", "up"))
          .put("kind", List.of("", "", "rate", "rank", "speed"))
          .put("accumulation", List.of("", "", "sum", "total"))
          .put("part_of", List.of("", "", "", "A", "B", "C", "Q"))
          .put("composite", List.of("", "", "all", "any", "1 of 2", "4 of 3"))
          .put("decimals", List.of("", "", "1", "x"))
          .put("status", List.of("", "final", "estimate", "done"))
          .put("weight", List.of("", "1", "-1"))
          .put("key", List.of("", "có", "maybe"))
          .put("assigner", List.of("", "tỉnh", "huyện"))
          .put("reported_on", List.of("", "2020-01-01", "2020-05-01", "1/1/2020"))
          .put("decided_on", List.of("", "2019-12-01", "2019-12-31", "30/2/2020"))
          .put("decision", List.of("", "12/NQ", "13/NQ"))
          .put("official", List.of("", "vượt", "đạt"))
          .put("formula", List.of("", "", "", "A / B", "growth C", "share A of A, B", "A +"))
          .put("percent_of_plan", List.of("", "175,5%", "x"))
          .put("colour", List.of("", "red"))
          .build();

  private static final String COMMENTS = "# a comment\n\n";

  /** A table, its records as they were written, and the line on which each begins. */
  private record Table(String text, List<String> records, List<Integer> lines) {
    static Table of(String header, List<String> records) {
      StringBuilder text = new StringBuilder(COMMENTS).append(header).append('\n');
      List<Integer> lines = new ArrayList<>();
      for (String record : records) {
        lines.add(1 + (int) text.chars().filter(c -> c == '\n').count());
        text.append(record).append('\n');
      }
      return new Table(text.toString(), records, lines);
    }

    /** The lines of records that are rows. */
    Set<Integer> rows() {
      return IntStream.range(0, lines.size())
          .filter(i -> !records.get(i).isBlank())
          .mapToObj(lines::get)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    String header() {
      return text.substring(COMMENTS.length(), text.indexOf('\n', COMMENTS.length()));
    }
  }

  @Provide
  Arbitrary<Table> tables() {
    return tables(CELLS.keySet());
  }

  @Provide
  Arbitrary<Table> tablesWithoutParts() {
    Set<String> columns = new TreeSet<>(CELLS.keySet());
    columns.removeAll(List.of("part_of", "composite", "formula"));
    return tables(columns);
  }

  private static Arbitrary<Table> tables(Set<String> columns) {
    return Arbitraries.subsetOf(columns)
        .ofMaxSize(8)
        .map(TableProperties::withIndicator)
        .flatMap(Arbitraries::shuffle)
        .flatMap(header -> records(header).map(records -> Table.of(String.join(",", header), records)))
        .withoutEdgeCases();
  }

  private static List<String> withIndicator(Set<String> chosen) {
    Set<String> columns = new TreeSet<>(chosen);
    columns.add("indicator");
    return ImmutableList.copyOf(columns);
  }

  private static Arbitrary<List<String>> records(List<String> header) {
    List<Arbitrary<String>> cells =
        header.stream().map(column -> Arbitraries.of(CELLS.get(column)).map(TableProperties::quoted)).toList();
    Arbitrary<String> row = Combinators.combine(cells).as(texts -> String.join(",", texts));
    // A single empty cell would be a blank line and no row.
    Arbitrary<String> sound = header.size() == 1 ? row.filter(text -> !text.isEmpty()) : row;
    Arbitrary<String> ragged = sound.map(text -> text + ",,");
    Arbitrary<String> blank = Arbitraries.of("", "  ");
    return Arbitraries.frequencyOf(
            Tuple.of(12, sound), Tuple.of(1, ragged), Tuple.of(1, blank))
        .list()
        .ofMaxSize(12);
  }

  private static String quoted(String cell) {
    return cell.contains(",") || cell.contains("\n") ? '"' + cell + '"' : cell;
  }

  private static Set<Integer> keptLines(Reading<Dataset> reading) {
    return reading.value().cells().stream()
        .flatMap(cell -> Stream.concat(targets(cell), reports(cell)))
        .map(Origin::line)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<Origin> targets(Cell cell) {
    return cell.targets().stream().flatMap(target -> target.origin().stream());
  }

  private static Stream<Origin> reports(Cell cell) {
    return cell.achievements().stream().flatMap(report -> report.origin().stream());
  }

  private static Set<Integer> errorLines(Reading<Dataset> reading) {
    return reading.issues().stream()
        .filter(issue -> issue.severity() == Issue.Severity.ERROR)
        .map(Issue::line)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Property(tries = 3000)
  void every_row_is_either_kept_or_reported(@ForAll("tables") Table table) {
    Reading<Dataset> reading = Tables.read(table.text());
    Set<Integer> rows = table.rows();
    Set<Integer> kept = keptLines(reading);
    Set<Integer> reported = errorLines(reading);
    assertThat(reading.isReadable()).isTrue();
    assertThat(reading.rowsRead()).isEqualTo(rows.size());
    assertThat(reading.rowsKept()).isEqualTo(rows.size() - reported.size());
    assertThat(reading.rowsReported()).isEqualTo(reported.size());
    assertThat(rows).containsAll(kept).containsAll(reported);
    assertThat(Sets.intersection(kept, reported)).isEmpty();
    // A row that repeats what another says leaves no trace of its own; nothing but such a row may.
    assertThat(reading.value().cells().size()).isLessThanOrEqualTo(kept.size());
    assertThat(reading.rowsKept()).isGreaterThanOrEqualTo(kept.size());
  }

  @Property(tries = 500)
  void issues_point_at_fields_of_rows(@ForAll("tables") Table table) {
    int width = table.header().split(",").length;
    Set<Integer> lines = table.rows();
    for (Issue issue : Tables.read(table.text()).issues()) {
      assertThat(issue.file()).isEqualTo("t.csv");
      assertThat(issue.column()).isBetween(1, width + 1);
      assertThat(issue.message()).doesNotContain("\n").isNotBlank();
      if (issue.line() != 3) {
        assertThat(lines).contains(issue.line());
      }
    }
  }

  @Property(tries = 500)
  void two_readings_of_a_table_are_the_same(@ForAll("tables") Table table) {
    Reading<Dataset> one = Tables.read(table.text());
    Reading<Dataset> other = Tables.read(table.text());
    assertThat(one.issues()).isEqualTo(other.issues());
    assertThat(one.value().cells()).isEqualTo(other.value().cells());
    assertThat(one.value().indicators()).isEqualTo(other.value().indicators());
  }

  @Property(tries = 1000)
  void rows_that_were_kept_are_sound_by_themselves(@ForAll("tablesWithoutParts") Table table) {
    Reading<Dataset> reading = Tables.read(table.text());
    Set<Integer> reported = errorLines(reading);
    List<String> records =
        IntStream.range(0, table.lines().size())
            .filter(i -> table.rows().contains(table.lines().get(i)) && !reported.contains(table.lines().get(i)))
            .mapToObj(table.records()::get)
            .toList();
    Reading<Dataset> again = Tables.read(Table.of(table.header(), records).text());
    assertThat(again.isSound()).isTrue();
    assertThat(again.rowsKept()).isEqualTo(reading.rowsKept());
    assertThat(again.value().cells()).hasSameSizeAs(reading.value().cells());
  }

  @Property(tries = 1000)
  void no_bytes_are_too_bad_to_be_reported(@ForAll byte[] bytes) {
    Reading<Dataset> reading = Tables.read(bytes);
    assertThat(reading.rowsRead()).isEqualTo(reading.rowsKept() + reading.rowsReported());
    assertThat(reading.isReadable()).isFalse();
  }

  @Property(tries = 3000)
  void no_text_under_a_header_is_too_bad_to_be_reported(@ForAll("scribbles") String text) {
    Reading<Dataset> reading = Tables.read("indicator,target,period\n" + text);
    assertThat(reading.rowsRead()).isEqualTo(reading.rowsKept() + reading.rowsReported());
    assertThat(reading.rowsReported()).isEqualTo(errorLines(reading).size());
    assertThat(reading.rowsKept()).isGreaterThanOrEqualTo(keptLines(reading).size());
    if (!reading.isReadable()) {
      assertThat(reading.rowsRead()).isZero();
    }
  }

  @Provide
  Arbitrary<String> scribbles() {
    return Arbitraries.strings().withChars("\"\",,,\n\n\r;\tAB12-.()# \u00A0\u0301\u0000\uFEFFđ").ofMaxLength(40);
  }
}
