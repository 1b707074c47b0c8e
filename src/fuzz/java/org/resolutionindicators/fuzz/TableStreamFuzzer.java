package org.resolutionindicators.fuzz;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.resolutionindicators.input.Reading;
import org.resolutionindicators.input.StreamReading;
import org.resolutionindicators.input.TableReader;
import org.resolutionindicators.input.TableStream;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.ReportSink;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.text.Notation;

/** Any bytes are streamed as a table: each row is handed over or reported, and threads make no difference. */
public final class TableStreamFuzzer {
  private static final List<Notation> NOTATIONS = List.of(Notation.VIETNAMESE, Notation.ENGLISH);
  private static final AtomicReference<Path> FILE = new AtomicReference<>();

  private TableStreamFuzzer() {}

  /**
   * Fills the corpus.
   *
   * @param arguments as {@link Seeds} takes them
   */
  public static void fuzzerInitialize(String[] arguments) {
    try {
      Path file = Files.createTempFile("table", ".csv");
      file.toFile().deleteOnExit();
      FILE.set(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (String seed : Seeds.paragraphs(arguments)) {
      CpuClock.warmUp(() -> check(seed.getBytes(StandardCharsets.UTF_8)));
    }
  }

  /**
   * Tries one input.
   *
   * @param input a table
   */
  public static void fuzzerTestOneInput(byte[] input) {
    CpuClock.limit(() -> check(input));
  }

  private static void check(byte[] table) {
    try {
      Files.write(FILE.get(), table);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Notation notation : NOTATIONS) {
      StreamReading<Taken> alone = read(notation, 1);
      StreamReading<Taken> together = read(notation, 2);
      Law.equal(alone.issues(), together.issues(), "Threads must find the same issues");
      Law.equal(alone.rowsRead(), together.rowsRead(), "Threads must read the same rows");
      Law.equal(taken(alone), taken(together), "Threads must hand over the same rows");
      Law.equal(alone.rowsRead(), alone.rowsKept() + alone.rowsRejected(), "Each row must be kept or reported");
      Law.equal(alone.rowsKept(), (long) taken(alone).size(), "Each row kept must be handed over");
      Reading<Dataset> whole = TableReader.of(notation).read("table", new ByteArrayInputStream(table));
      Law.equal(whole.isReadable(), alone.isReadable(), "A table must be readable in both ways: " + alone.issues());
      Law.equal((long) whole.rowsRead(), alone.rowsRead(), "Both ways must read the same rows");
    }
  }

  private static StreamReading<Taken> read(Notation notation, int threads) {
    return TableStream.of(notation).threads(threads).read(List.of(FILE.get()), Taken::new);
  }

  /** The rows in whatever order, each as often as it came. */
  private static Multiset<String> taken(StreamReading<Taken> reading) {
    Multiset<String> all = HashMultiset.create();
    reading.sinks().forEach(sink -> all.addAll(sink.rows));
    return all;
  }

  /** Keeps the rows as texts. */
  private static final class Taken implements ReportSink {
    private final List<String> rows = new ArrayList<>();

    @Override
    public void accept(Target target) {
      rows.add(target.toString());
    }

    @Override
    public void accept(Target target, Achievement achievement) {
      rows.add(target + " " + achievement);
    }
  }
}
