package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.ReportSink;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.text.Notation;

class TableStreamTest {
  private static final TableStream STREAM = TableStream.of(Notation.VIETNAMESE);

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private static StreamReading<Taken> read(Path... files) {
    return STREAM.read(List.of(files), Taken::new);
  }

  private static List<String> rows(StreamReading<Taken> reading) {
    return reading.sinks().stream().flatMap(sink -> sink.rows().stream()).toList();
  }

  private List<String> issues(StreamReading<?> reading) {
    return reading.issues().stream().map(issue -> issue.toString().replace(folder.toString(), "$")).toList();
  }

  /** Holds a stream against what the reader of whole tables makes of the same files. */
  private static StreamReading<Taken> assertAsWhole(Path... files) {
    StreamReading<Taken> stream = read(files);
    Reading<Dataset> whole = TableReader.of(Notation.VIETNAMESE).read(List.of(files));
    assertThat(stream.issues()).isEqualTo(whole.issues());
    assertThat(stream.rowsRead()).isEqualTo(whole.rowsRead());
    assertThat(stream.rowsRejected()).isEqualTo(whole.rowsReported());
    assertThat(rows(stream)).containsExactlyInAnyOrderElementsOf(Taken.of(whole.value()).toList());
    return stream;
  }

  @Test
  void rows_are_read_rejected_or_kept() throws IOException {
    StreamReading<Taken> reading = read(write("t.csv", "indicator,target,actual,colour\nA,3,4,\nB,?,4,\n"));
    assertThat(reading.rowsRead()).isEqualTo(2);
    assertThat(reading.rowsKept()).isEqualTo(1);
    assertThat(reading.rowsRejected()).isEqualTo(1);
    assertThat(reading.issueCount()).isEqualTo(2);
    assertThat(reading.hasErrors()).isTrue();
    assertThat(reading.isReadable()).isTrue();
    assertThat(issues(reading))
        .containsExactly(
            "$/t.csv:1:4: warning: Column 'colour' is unknown and not used",
            "$/t.csv:3:2: Target of indicator 'B' is not readable: \"?\" at character 1: "
                + "a number, a range, a bound, yes or no is expected");
    assertThat(reading).hasToString("2 rows read, 1 kept, 2 issues");
  }

  @Test
  void a_warning_is_no_error() throws IOException {
    StreamReading<Taken> reading = read(write("t.csv", "indicator,colour\nA,red\n"));
    assertThat(reading.issueCount()).isEqualTo(1);
    assertThat(reading.hasErrors()).isFalse();
  }

  @Test
  void no_files_have_no_rows() {
    StreamReading<Taken> reading = read();
    assertThat(reading.rowsRead()).isZero();
    assertThat(reading.issueCount()).isZero();
    assertThat(reading.sinks()).hasSize(1);
  }

  @Test
  void what_a_later_row_says_of_an_indicator_holds_for_earlier_ones() throws IOException {
    Path file = write("t.csv", "indicator,unit,kind,period,target,actual\nA,,,2021,3,36/35\nA,người,amount,2022,3,4\n");
    StreamReading<Taken> reading = assertAsWhole(file);
    assertThat(reading.rowsRejected()).isEqualTo(1);
    assertThat(rows(reading)).allMatch(row -> row.contains("unit=người") && row.contains("kind=AMOUNT"));
  }

  @Test
  void what_another_file_says_of_an_indicator_holds_for_all() throws IOException {
    Path one = write("one.csv", "indicator,period,target\nA,2021,3\n");
    Path other = write("other.csv", "kind;indicator;period;target;locality;parent\nrate;A;2022;4;X;Y\namount;A;2023;4;;\n");
    StreamReading<Taken> reading = assertAsWhole(one, other);
    assertThat(issues(reading))
        .containsExactly(
            "$/other.csv:3:1: Kind of indicator 'A' must be the same on every row: 'amount' here, 'rate' on line 2");
  }

  @Test
  void a_file_that_breaks_off_counts_no_row() throws IOException {
    Path good = write("good.csv", "indicator,period,target\nA,2021,3\n");
    Path broken = write("broken.csv", "indicator,period,target\nA,2022,3\nA,2023,\"4\n");
    StreamReading<Taken> reading = assertAsWhole(broken, good, folder.resolve("none.csv"));
    assertThat(reading.isReadable()).isFalse();
    assertThat(reading.rowsRead()).isEqualTo(1);
    assertThat(issues(reading))
        .containsExactly(
            "$/broken.csv:3:3: Quoting must be that of CSV: Unclosed quoted field at end of input",
            "$/none.csv:1:1: File must exist: it was not found");
  }

  @Test
  void bytes_that_are_no_text_are_named_by_their_place() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, "indicator,target\nA,3\nGi\u00E1,4\n".getBytes(StandardCharsets.ISO_8859_1));
    StreamReading<Taken> reading = assertAsWhole(file);
    assertThat(issues(reading)).containsExactly("$/latin.csv:3:1: Text must be UTF-8: byte 0xE1 at offset 23 is not");
  }

  @Test
  void a_folder_is_no_table() {
    assertThat(issues(assertAsWhole(folder))).containsExactly("$:1:1: File must be a table: it is a directory");
  }

  @Test
  void only_the_first_issues_are_kept() throws IOException {
    Path file = write("t.csv", "indicator,target\n" + "A,?\n".repeat(1200));
    StreamReading<Taken> reading = STREAM.threads(3).inBlocksOf(64).read(List.of(file), Taken::new);
    assertThat(reading.issueCount()).isEqualTo(1200);
    assertThat(reading.issues()).hasSize(1000);
    assertThat(reading.issues()).extracting(Issue::line).isEqualTo(IntStream.range(2, 1002).boxed().toList());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5})
  void each_thread_has_a_sink_and_each_row_goes_to_one(int threads) throws IOException {
    String rows = IntStream.range(0, 500).mapToObj(i -> "A," + (1000 + i) + ",3,4\n").collect(Collectors.joining());
    Path file = write("t.csv", "indicator,period,target,actual\n" + rows);
    StreamReading<Taken> reading = STREAM.threads(threads).inBlocksOf(200).read(List.of(file), Taken::new);
    assertThat(reading.sinks()).hasSize(threads);
    assertThat(rows(reading)).hasSize(500).doesNotHaveDuplicates();
  }

  @Test
  void one_thread_keeps_the_order() throws IOException {
    String rows = IntStream.range(0, 500).mapToObj(i -> "A," + (1000 + i) + ",3\n").collect(Collectors.joining());
    StreamReading<Taken> reading = read(write("t.csv", "indicator,period,target\n" + rows));
    assertThat(rows(reading)).isSorted().hasSize(500);
  }

  @Test
  void there_is_a_thread_at_least() {
    assertThatIllegalArgumentException().isThrownBy(() -> STREAM.threads(0)).withMessage("Threads must be 1 or more: 0");
  }

  @Test
  void progress_is_told_now_and_then_and_at_the_end() throws IOException {
    List<Long> told = new ArrayList<>();
    List<OptionalLong> known = new ArrayList<>();
    Path file = write("t.csv", "indicator,period,target\n" + "A,2021,3\n".repeat(200_000));
    STREAM
        .reportingTo(
            (done, of) -> {
              told.add(done);
              known.add(of);
            })
        .read(List.of(file), Silent::new);
    assertThat(told).hasSizeBetween(2, 4).isSorted().endsWith(200_000L);
    assertThat(known).endsWith(OptionalLong.of(200_000)).startsWith(OptionalLong.empty());
  }

  @Test
  void nothing_told_of_progress_is_taken_back_when_a_table_is_read_twice() throws IOException {
    List<Long> told = new ArrayList<>();
    Path file = write("t.csv", "indicator,unit,target\n" + "A,,3\n".repeat(150_000) + "A,%,3\n");
    StreamReading<Silent> reading =
        STREAM.inBlocksOf(100_000).reportingTo((done, of) -> told.add(done)).read(List.of(file), Silent::new);
    assertThat(reading.rowsKept()).isEqualTo(150_001);
    assertThat(reading.sinks().get(0).rows).isEqualTo(150_001);
    assertThat(told).isSorted().endsWith(150_001L);
  }

  @Test
  void what_a_sink_throws_ends_the_reading() throws IOException {
    Path file = write("t.csv", "indicator,target\nA,3\nB,4\n");
    assertThatIllegalStateException()
        .isThrownBy(() -> STREAM.threads(2).read(List.of(file), Refusing::new))
        .withMessage("Row of 'A' is refused");
  }

  @Test
  void what_a_sink_throws_for_rows_not_yet_understood_does_not() throws IOException {
    Path file = write("t.csv", "indicator,part_of,target\nA,,3\nA,B,4\nB,,5\n");
    StreamReading<Refusing> reading = STREAM.read(List.of(file), Refusing::new);
    assertThat(reading.rowsKept()).isEqualTo(3);
  }

  /** Counts rows. */
  private static class Silent implements ReportSink {
    private int rows;

    @Override
    public void accept(Target target) {
      rows++;
    }

    @Override
    public void accept(Target target, Achievement achievement) {
      rows++;
    }
  }

  /** Takes no rows of an indicator that counts by itself and is called A. */
  private static final class Refusing extends Silent {
    @Override
    public void accept(Target target) {
      if (target.indicator().isCountable() && target.indicator().name().equals("A")) {
        throw new IllegalStateException("Row of 'A' is refused");
      }
      super.accept(target);
    }
  }
}
