package org.resolutionindicators.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.OptionalLong;
import org.resolutionindicators.model.ProgressListener;

/** Shows on one line of a terminal how many rows are done, and wipes it at the end; silent where there is no terminal. */
final class ProgressLine implements ProgressListener {
  private final PrintStream terminal;
  private final boolean isShown;
  private int width;

  ProgressLine(PrintStream terminal, boolean isShown) {
    this.terminal = terminal;
    this.isShown = isShown;
  }

  @Override
  public synchronized void onRows(long done, OptionalLong known) {
    if (isShown) {
      String line = String.format(Locale.ROOT, "%,d rows", done);
      width = Math.max(width, line.length());
      terminal.print("\r" + line);
      terminal.flush();
    }
  }

  synchronized void wipe() {
    if (width > 0) {
      terminal.print("\r" + " ".repeat(width) + "\r");
      terminal.flush();
      width = 0;
    }
  }
}
