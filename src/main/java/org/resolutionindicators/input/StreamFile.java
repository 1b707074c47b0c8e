package org.resolutionindicators.input;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One of the files that are streamed: its header, once it is known, and why it cannot be read, if so. */
final class StreamFile {
  private final Source source;
  private final Opener opener;
  private CsvText.@Nullable Start start;
  private @Nullable StreamHeader header;
  private volatile @Nullable Unreadable reason;

  StreamFile(String name, int ordinal, Opener opener) {
    this.source = new Source(name, ordinal);
    this.opener = opener;
  }

  /** Gives the bytes of a file, each time from their beginning, or says why not. */
  interface Opener {
    InputStream open() throws Unreadable;
  }

  static StreamFile of(Path path, int ordinal) {
    return new StreamFile(path.toString(), ordinal, () -> SourceBytes.open(path));
  }

  Source source() {
    return source;
  }

  InputStream open() throws Unreadable {
    return opener.open();
  }

  /** Takes where the text begins behind the comments. */
  void begins(CsvText.Start found) {
    start = found;
  }

  Optional<CsvText.Start> start() {
    return Optional.ofNullable(start);
  }

  void opened(StreamHeader found) {
    header = found;
  }

  Optional<StreamHeader> header() {
    return Optional.ofNullable(header);
  }

  void failed(Unreadable why) {
    reason = why;
  }

  boolean hasFailed() {
    return reason != null;
  }

  Optional<Unreadable> reason() {
    return Optional.ofNullable(reason);
  }
}
