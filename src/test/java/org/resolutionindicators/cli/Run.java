package org.resolutionindicators.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** What a command line ends with and prints; paths of a test's folder are printed as {@code $}. */
record Run(Status status, String out, String err) {

  static Run of(Path folder, Path sample, String... args) {
    return of(folder, sample, false, args);
  }

  /** As if on a terminal. */
  static Run onTerminal(Path folder, String... args) {
    return of(folder, folder.resolve("sample.csv"), true, args);
  }

  private static Run of(Path folder, Path sample, boolean isOnTerminal, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    // An encoding that cannot print Vietnamese: the command must not depend on it for its report.
    PrintStream standard = new PrintStream(out, false, StandardCharsets.US_ASCII);
    PrintStream error = new PrintStream(err, false, StandardCharsets.UTF_8);
    Status status = Command.run(args, sample, standard, error, isOnTerminal);
    error.flush();
    return new Run(status, text(out, folder), text(err, folder));
  }

  private static String text(ByteArrayOutputStream bytes, Path folder) {
    return bytes.toString(StandardCharsets.UTF_8).replace(folder.toString(), "$").replace(System.lineSeparator(), "\n");
  }
}
