package org.resolutionindicators.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** Runs small programs, each in a JVM of its own. */
final class Programs {
  private static final int STARTS = 21;
  private static final List<String> RUNTIME_JARS =
      List.of(
          "failureaccess-", "listenablefuture-", "error_prone_annotations-", "j2objc-annotations-", "jspecify-", "fastcsv-");
  private static final String GUAVA = "guava-[0-9].*\\.jar";

  private Programs() {}

  /** Tells what the start of a program that scores 1,000 rows takes, and one that does nothing: medians, turn about. */
  static String starts() {
    double[] empty = new double[STARTS];
    double[] first = new double[STARTS];
    for (int i = 0; i < STARTS; i++) {
      empty[i] = milliseconds(Empty.class);
      first[i] = milliseconds(FirstAnswer.class);
    }
    double none = Measured.median(empty);
    double scored = Measured.median(first);
    return String.format(
        Locale.ROOT,
        "Fresh JVM to the tallies of a data set of 1,000 rows: %.0f ms; an empty main: %.0f ms; over it: %.0f ms.",
        scored,
        none,
        scored - none);
  }

  private static double milliseconds(Class<?> program) {
    long start = System.nanoTime();
    run(List.of(), program);
    return (System.nanoTime() - start) / (double) TimeUnit.MILLISECONDS.toNanos(1);
  }

  /** Tells whether a file of so many rows is read with 256 MB of heap. */
  static String smallHeap(int rows, Path folder) {
    Path file = JobFile.of(Job.of(rows, JobFile.MOST_DECIMALS), folder);
    String tally = run(List.of("-Xmx256m"), SmallHeap.class, file.toString());
    return String.format(Locale.ROOT, "CSV file of %,d rows with -Xmx256m: %s.", rows, tally);
  }

  /** Tells what findings keep. */
  static String keptBytes(int rows) {
    String bytes = run(Contest.jvm(rows), KeptBytes.class, Integer.toString(rows));
    return String.format(
        Locale.ROOT, "A scorecard of %,d findings keeps beyond the data set, in bytes a row: %s.", rows, bytes);
  }

  /** Tells how large the jars are that the library needs at run time, itself aside. */
  static String jars() {
    List<String> names = new ArrayList<>();
    long bytes = 0;
    for (String element : System.getProperty("java.class.path").split(File.pathSeparator)) {
      File file = new File(element);
      String name = file.getName();
      if (name.matches(GUAVA) || RUNTIME_JARS.stream().anyMatch(name::startsWith)) {
        names.add(name);
        bytes += file.length();
      }
    }
    return String.format(Locale.ROOT, "Jars that the library needs at run time: %,d bytes in %s.", bytes, names);
  }

  private static String run(List<String> options, Class<?> program, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      int status = process.waitFor();
      return status == 0 ? said : "FAILED, status " + status + ": " + said.lines().findFirst().orElse("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("A program must not be interrupted", e);
    }
  }
}
