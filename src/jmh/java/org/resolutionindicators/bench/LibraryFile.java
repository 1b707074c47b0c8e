package org.resolutionindicators.bench;

import java.nio.file.Path;
import java.util.List;
import org.resolutionindicators.input.StreamReading;
import org.resolutionindicators.input.TableStream;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.score.Tallies;
import org.resolutionindicators.score.TallyCounter;
import org.resolutionindicators.text.Notation;

/** The library, reading a file in two threads whenever it is asked; nothing is kept of the rows. */
final class LibraryFile implements Contestant<Library.Counted> {
  /** The system property that names the folder of files. */
  static final String FOLDER = "bench.folder";

  private final Job job;
  private final LibraryRows rows;
  private final Localities tree;
  private final Path file;

  LibraryFile(Job job) {
    this.job = job;
    rows = new LibraryRows(job);
    tree = rows.tree();
    file = file(job);
  }

  /** Returns the job as a file, which is written unless it is there. */
  static Path file(Job job) {
    return JobFile.of(job, Path.of(System.getProperty(FOLDER)));
  }

  @Override
  public Library.Counted pass() {
    return Library.counted(tallies(file), tree);
  }

  /** Reads a file in two threads. */
  static Tallies tallies(Path file) {
    StreamReading<TallyCounter> reading =
        TableStream.of(Notation.ENGLISH).threads(2).read(List.of(file), () -> TallyCounter.of(Library.scorer()));
    return reading.sinks().stream().map(TallyCounter::tallies).collect(Tallies.merging());
  }

  @Override
  public Outcome outcome(Library.Counted counted) {
    return Library.outcome(job, rows, counted);
  }
}
