package org.resolutionindicators.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
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

  private static void assertSame(String table, int blockSize, int threads, Notation notation) {
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    Reading<Dataset> whole = TableReader.of(notation).read("t.csv", new ByteArrayInputStream(bytes));
    StreamFile file = new StreamFile("t.csv", 0, () -> new ByteArrayInputStream(bytes));
    StreamReading<Taken> stream =
        TableStream.of(notation).threads(threads).inBlocksOf(blockSize).readSources(List.of(file), Taken::new);
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
    assertThat(stream.sinks()).hasSize(threads);
    List<String> taken = new ArrayList<>();
    stream.sinks().forEach(sink -> taken.addAll(sink.rows()));
    assertThat(taken).hasSize((int) stream.rowsKept()).containsExactlyInAnyOrderElementsOf(Taken.of(whole.value()).toList());
  }
}
