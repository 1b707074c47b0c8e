package org.resolutionindicators.cli;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The command as a program of its own: the process ends with its status. */
public final class Main {
  private Main() {}

  /**
   * Runs the command and ends the process with 0 if all rows are sound, 1 if some had issues, 2 if nothing was scored.
   *
   * @param args the command line; none for the sample of the project
   */
  public static void main(String[] args) {
    System.exit(run(args).code());
  }

  static Status run(String[] args) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    Status status = Command.run(args, out, err, System.console() != null);
    out.flush();
    err.flush();
    return status;
  }
}
