package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.text.Notation;

/** Holds what is streamed against what a reader of whole tables makes of the same table. */
class TableStreamProperties {
  /** What only all rows can tell, and is not asked of a stream. */
  private static final List<String> OF_THE_WHOLE =
      List.of("must have a sound row in its locality and period", "a weighted score of them has no value");

  @Provide
  Arbitrary<String> tables() {
    return StreamTables.any();
  }

  @Provide
  Arbitrary<String> soundTables() {
    return StreamTables.mostlySound();
  }

  @Property(tries = 2000)
  void rows_and_issues_are_those_of_the_reader_of_whole_tables(
      @ForAll("tables") String table, @ForAll @IntRange(min = 8, max = 200) int blockSize) {
    assertSame(table, blockSize, 1, Notation.VIETNAMESE);
  }

  @Property(tries = 1000)
  void sound_rows_are_those_of_the_reader_of_whole_tables(
      @ForAll("soundTables") String table, @ForAll @IntRange(min = 8, max = 1000) int blockSize, @ForAll boolean isEnglish) {
    assertSame(table, blockSize, 1, isEnglish ? Notation.ENGLISH : Notation.VIETNAMESE);
  }

  @Property(tries = 300)
  void threads_make_no_difference(
      @ForAll("tables") String table,
      @ForAll @IntRange(min = 8, max = 200) int blockSize,
      @ForAll @IntRange(min = 2, max = 4) int threads) {
    assertSame(table, blockSize, threads, Notation.VIETNAMESE);
  }

  @Property(tries = 1000)
  void files_are_read_as_one_table(
      @ForAll("tables") String one,
      @ForAll("tables") String other,
      @ForAll @IntRange(min = 8, max = 200) int blockSize,
      @ForAll @IntRange(min = 1, max = 2) int threads) {
    // Another century, so that no row is of a period of the first file.
    assertSame(List.of(one, other.replaceAll("\\b20([0-9][0-9])", "21$1")), blockSize, threads, Notation.VIETNAMESE);
  }

  private static void assertSame(String table, int blockSize, int threads, Notation notation) {
    assertSame(List.of(table), blockSize, threads, notation);
  }

  private static void assertSame(List<String> tables, int blockSize, int threads, Notation notation) {
    try {
      Path folder = Files.createTempDirectory("tables");
      List<Path> files = new ArrayList<>();
      for (String table : tables) {
        files.add(Files.writeString(folder.resolve(files.size() + ".csv"), table, StandardCharsets.UTF_8));
      }
      assertSame(
          TableReader.of(notation).read(files),
          TableStream.of(notation).threads(threads).inBlocksOf(blockSize).read(files, Taken::new));
      for (Path file : files) {
        Files.delete(file);
      }
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void assertSame(Reading<Dataset> whole, StreamReading<Taken> stream) {
    // A locality counts as one with a sound row here, although it may have none.
    Assume.that(stream.issues().stream().noneMatch(issue -> issue.message().contains("must not lie in itself")));
    List<String> expected =
        whole.issues().stream()
            .map(Issue::toString)
            .filter(issue -> OF_THE_WHOLE.stream().noneMatch(issue::contains))
            .toList();
    assertThat(stream.issues()).map(Issue::toString).isEqualTo(expected);
    assertThat(stream.issueCount()).isEqualTo(expected.size());
    assertThat(stream.rowsRead()).isEqualTo(whole.rowsRead());
    assertThat(stream.rowsRejected()).isEqualTo(whole.rowsReported());
    assertThat(stream.isReadable()).isEqualTo(whole.isReadable());
    List<String> taken = new ArrayList<>();
    stream.sinks().forEach(sink -> taken.addAll(sink.rows()));
    assertThat(taken).hasSize((int) stream.rowsKept()).containsExactlyInAnyOrderElementsOf(Taken.of(whole.value()).toList());
  }
}
