package org.resolutionindicators.input;

import java.util.OptionalLong;
import org.resolutionindicators.model.ProgressListener;

/** Adds up the rows of all threads, and tells a listener now and then; thread-safe. */
final class StreamProgress {
  private static final long STEP = 1 << 16;

  private final ProgressListener listener;
  private OptionalLong known = OptionalLong.empty();
  private long done;
  private long told;

  StreamProgress(ProgressListener listener) {
    this.listener = listener;
  }

  synchronized void add(long rows) {
    done += rows;
    if (done >= told + STEP) {
      told = done;
      listener.onRows(done, known);
    }
  }

  /** Begins again with the first row; of what was told before nothing is taken back. */
  synchronized void restart(OptionalLong rows) {
    done = 0;
    known = rows;
  }

  synchronized void end(long rows) {
    listener.onRows(Math.max(rows, told), OptionalLong.of(rows));
  }
}
