package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;

/** Tables in which rows are versions of targets and reports of them. */
class VersionsProperties {
  private static final String HEADER =
      "indicator,target,assigner,decided_on,actual,status,reported_on,percent_of_plan,weight\n";
  private static final List<String> DECISIONS = List.of("2020-12-08", "2022-12-10", "2023-07-10");
  private static final List<String> REPORTS = List.of("2021-10-20", "2022-05-20", "2022-10-20", "2023-05-20");

  @Provide
  Arbitrary<List<String>> rows() {
    return Combinators.combine(
            Arbitraries.of("A", "A", "B"),
            Arbitraries.of("", "", "4", "5", "n/a"),
            Arbitraries.of("", "", "x", "y"),
            Arbitraries.of("", "2020-12-08", "2023-07-10"),
            Arbitraries.of("", "4", "6"),
            Arbitraries.of("", "estimate", "final"),
            Arbitraries.of("", "", "2021-10-20", "2022-05-20"),
            Arbitraries.of("", "", "", "90%"))
        .as((name, target, by, decided, actual, status, on, percent) ->
            String.join(",", name, target, by, decided, actual, status, on, percent, ""))
        .list()
        .ofMaxSize(10);
  }

  /** Rows that contradict each other in nothing: what they say follows from the days that they name. */
  @Provide
  Arbitrary<List<String>> soundRows() {
    Arbitrary<String> row =
        Combinators.combine(
                Arbitraries.of("A", "B"),
                Arbitraries.of(true, false),
                Arbitraries.integers().between(0, DECISIONS.size() - 1),
                Arbitraries.integers().between(0, REPORTS.size() - 1),
                Arbitraries.of("estimate", "final"))
            .as((name, asks, decision, report, status) ->
                asks
                    ? "%s,%d,,%s,,,,,%s".formatted(name, decision, DECISIONS.get(decision), decision)
                    : "%s,,,,%d,%s,%s,,".formatted(name, status.length() + 10 * report, status, REPORTS.get(report)));
    return row.list().uniqueElements().ofMaxSize(12);
  }

  private static Reading<Dataset> read(List<String> rows) {
    return Tables.read(HEADER + String.join("\n", rows));
  }

  private static Set<Integer> errorLines(Reading<Dataset> reading) {
    return reading.issues().stream()
        .filter(issue -> issue.severity() == Issue.Severity.ERROR)
        .map(Issue::line)
        .collect(Collectors.toSet());
  }

  /** A cell without the lines that it was read from. */
  private record Standing(Optional<Criterion> target, Optional<Observation> report, int targets, int reports) {
    static Standing of(Cell cell) {
      return new Standing(
          cell.target().criterion(),
          cell.achievement().flatMap(Achievement::observation),
          cell.targets().size(),
          cell.achievements().size());
    }
  }

  @Property(tries = 2000)
  void every_row_is_either_kept_or_reported(@ForAll("rows") List<String> rows) {
    Reading<Dataset> reading = read(rows);
    assertThat(reading.rowsRead()).isEqualTo(rows.size()).isEqualTo(reading.rowsKept() + reading.rowsReported());
    assertThat(errorLines(reading)).hasSize(reading.rowsReported());
  }

  @Property(tries = 2000)
  void what_a_kept_row_says_is_in_the_data(@ForAll("rows") List<String> rows) {
    Reading<Dataset> reading = read(rows);
    Set<Integer> rejected = errorLines(reading);
    for (int i = 0; i < rows.size(); i++) {
      if (!rejected.contains(i + 2)) {
        assertSaid(reading.value(), rows.get(i).split(",", -1));
      }
    }
  }

  private static void assertSaid(Dataset data, String[] row) {
    List<Cell> cells =
        data.cells().stream().filter(cell -> cell.target().indicator().name().equals(row[0])).collect(Collectors.toList());
    assertThat(cells).hasSize(1);
    Cell cell = cells.get(0);
    if (!row[1].isEmpty()) {
      assertThat(cell.targets()).anyMatch(target -> asks(target, row[1]) && isOf(target, row));
    }
    if (!row[4].isEmpty()) {
      assertThat(cell.achievements()).anyMatch(report -> tells(report, row));
    }
  }

  private static boolean asks(Target target, String text) {
    String asked = target.criterion().map(criterion -> criterion instanceof Criterion.Point point ? point : null)
        .map(point -> point.amount().toString()).orElse("n/a");
    return asked.equals(text);
  }

  private static boolean isOf(Target target, String[] row) {
    return target.assigner().orElse("").equals(row[2]) && target.decidedOn().map(Object::toString).orElse("").equals(row[3]);
  }

  private static boolean tells(Achievement report, String[] row) {
    String percent = report.percentOfPlan().isPresent() ? "90%" : "";
    return report.observation().map(seen -> seen.low().toString()).orElse("").equals(row[4])
        && report.reportedOn().map(Object::toString).orElse("").equals(row[6])
        && (row[7].isEmpty() || percent.equals(row[7]));
  }

  @Property(tries = 1000)
  void the_rows_that_were_kept_are_sound_by_themselves(@ForAll("rows") List<String> rows) {
    Reading<Dataset> reading = read(rows);
    Set<Integer> rejected = errorLines(reading);
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rejected.contains(i + 2)) {
        kept.add(rows.get(i));
      }
    }
    Reading<Dataset> again = read(kept);
    assertThat(again.isSound()).isTrue();
    assertThat(again.value().cells()).extracting(Standing::of)
        .containsExactlyElementsOf(reading.value().cells().stream().map(Standing::of).toList());
  }

  @Property(tries = 1000)
  void in_whatever_order_rows_with_days_stand_the_same_target_and_report_stand(
      @ForAll("soundRows") List<String> rows, @ForAll Random random) {
    List<String> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    Reading<Dataset> one = read(rows);
    Reading<Dataset> other = read(shuffled);
    assertThat(one.isSound()).isTrue();
    assertThat(other.isSound()).isTrue();
    assertThat(other.value().cells().stream().map(cell -> cell.target().indicator().code() + ": " + Standing.of(cell)))
        .containsExactlyInAnyOrderElementsOf(
            one.value().cells().stream()
                .map(cell -> cell.target().indicator().code() + ": " + Standing.of(cell))
                .toList());
  }
}
