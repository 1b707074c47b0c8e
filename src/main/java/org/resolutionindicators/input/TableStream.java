package org.resolutionindicators.input;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.resolutionindicators.model.ProgressListener;
import org.resolutionindicators.model.ReportSink;
import org.resolutionindicators.text.Notation;

/**
 * Reads tables of any size: the rows are handed to {@linkplain ReportSink sinks} one at a time, and none is kept.
 *
 * <p>The tables are those of {@link TableReader}: the same columns and notation, and the same issues. Rows of one indicator,
 * or of one locality, describe it together here too, from all files; a table whose rows differ in that, or say it on some
 * rows only, is read twice. So is one beside a file that turns out to be unreadable, since no row of that one counts.
 *
 * <p>Each row is a cell of its own, with its own target. What only rows of one indicator, locality and period could tell
 * together is not looked at: contradicting or repeated versions and reports, the order of reports, parts without their
 * parent, missing weights. Localities are taken to have a sound row where it is said in which others they lie. Targets and
 * achievements have no {@linkplain org.resolutionindicators.model.Origin origin}; the issues name their lines. Attributes of
 * targets are not read: a stream cannot be told of them, and their columns are unknown ones, each with a warning.
 *
 * <p>Memory depends on how many indicators and localities there are, and in how many words they are described, not on the
 * number of rows. A row, and all that stands before the first one, has at most 2<sup>25</sup> bytes. A file has at most
 * 2<sup>31</sup> - 1 lines.
 *
 * <p>Immutable and thread-safe if its listener is; not serialisable; equal to itself alone.
 */
public final class TableStream {
  private static final ProgressListener NOBODY = (done, known) -> {};

  private final Notation notation;
  private final int threads;
  private final ProgressListener listener;
  private final int blockSize;

  private TableStream(Notation notation, int threads, ProgressListener listener, int blockSize) {
    this.notation = notation;
    this.threads = threads;
    this.listener = listener;
    this.blockSize = blockSize;
  }

  /**
   * Obtains a reader of tables in one notation, with one thread.
   *
   * @param notation how figures are written in the tables
   * @return the reader
   */
  public static TableStream of(Notation notation) {
    return new TableStream(Objects.requireNonNull(notation, "notation"), 1, NOBODY, Blocks.SIZE);
  }

  /**
   * Returns a reader that shares the work among threads; the calling thread is one of them.
   *
   * <p>What is read and what is wrong with it does not depend on their number; which sink takes which row does. With one
   * thread, rows are taken in the order of the files.
   *
   * @param number how many, 1 or more
   * @return the reader
   * @throws IllegalArgumentException if the number is less than 1
   */
  public TableStream threads(int number) {
    checkArgument(number >= 1, "Threads must be 1 or more: %s", number);
    return new TableStream(notation, number, listener, blockSize);
  }

  /**
   * Returns a reader that tells how far it is.
   *
   * @param progress whom; it is told from all threads, one at a time; how many rows there are is known on a second reading
   * @return the reader
   */
  public TableStream reportingTo(ProgressListener progress) {
    return new TableStream(notation, threads, Objects.requireNonNull(progress, "progress"), blockSize);
  }

  /** Returns a reader that takes so many bytes at a time, if a row has no more. */
  TableStream inBlocksOf(int bytes) {
    return new TableStream(notation, threads, listener, bytes);
  }

  /**
   * Reads files as if their rows stood in one table.
   *
   * <p>Each thread hands its rows to a sink of its own. Where files must be read twice, new sinks are asked for: only those
   * of the {@linkplain StreamReading#sinks reading} have taken each sound row once. What a sink throws ends the reading,
   * though it may be thrown only when all rows have been read.
   *
   * @param files the files; each has its own header; they must not change and can be read more than once
   * @param sinks makes a new sink each time it is asked
   * @param <S> the type of the sinks
   * @return the sinks, the number of rows, and the issues; no file is too bad for that
   */
  public <S extends ReportSink> StreamReading<S> read(List<Path> files, Supplier<? extends S> sinks) {
    List<StreamFile> sources = new ArrayList<>();
    for (Path file : files) {
      sources.add(StreamFile.of(file, sources.size()));
    }
    return readSources(sources, sinks);
  }

  /** Reads files, wherever their bytes come from. */
  <S extends ReportSink> StreamReading<S> readSources(List<StreamFile> files, Supplier<? extends S> sinks) {
    StreamProgress progress = new StreamProgress(listener);
    Views views = Views.alone();
    List<StreamFile> sound = files;
    while (true) {
      StreamPass<S> pass = new StreamPass<>(sound, notation, views, sinks, threads, blockSize, progress);
      pass.run();
      boolean hasLostRows = sound.stream().anyMatch(file -> file.hasFailed() && file.header().isPresent());
      sound = sound.stream().filter(file -> !file.hasFailed()).toList();
      Views all = hasLostRows ? Views.alone() : views(pass);
      // A second view of the same files is the same.
      if (!hasLostRows && (!views.isAlone() || all.confirm(pass.indicators(), pass.localities()))) {
        pass.expectNoFailure();
        progress.end(pass.rowsRead());
        return reading(pass, files);
      }
      views = all;
      progress.restart(hasLostRows ? OptionalLong.empty() : OptionalLong.of(pass.rowsRead()));
    }
  }

  private static Views views(StreamPass<?> pass) {
    return Views.of(inOrder(pass.indicators()), inOrder(pass.localities()));
  }

  private static ImmutableList<Description> inOrder(Map<Description, ?> found) {
    return found.keySet().stream().sorted(Description.ORDER).collect(ImmutableList.toImmutableList());
  }

  private static <S> StreamReading<S> reading(StreamPass<? extends S> pass, List<StreamFile> files) {
    StreamIssues issues = pass.issues();
    boolean isReadable = true;
    for (StreamFile file : files) {
      if (file.hasFailed()) {
        Issues fatal = new Issues();
        fatal.fatal(file.source(), Diagnosis.of(file, file.reason().orElseThrow()));
        issues.add(fatal);
        isReadable = false;
      }
    }
    ImmutableList<S> sinks = ImmutableList.copyOf(pass.sinks());
    return new StreamReading<>(sinks, issues, pass.rowsRead(), pass.rowsRejected(), isReadable);
  }
}
