package org.resolutionindicators.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs contestants, each with each size in a JVM of its own. */
final class Contest {
  private static final int MANY = 1_000_000;
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private final Path folder;

  Contest(Path folder) {
    this.folder = folder;
  }

  /** Runs one contestant with one size; empty if it failed, which the log tells of. */
  Optional<Measured> run(Entry entry, int rows) {
    Path record = folder.resolve(entry.id() + "-" + rows + ".txt");
    try {
      Files.deleteIfExists(record);
      Collection<RunResult> results = new Runner(options(entry, rows, record)).run();
      if (results.isEmpty() || !Files.exists(record)) {
        return Optional.empty();
      }
      return Optional.of(Measured.of(Files.readAllLines(record, StandardCharsets.UTF_8), bytes(results), rows));
    } catch (RunnerException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Options options(Entry entry, int rows, Path record) {
    return new OptionsBuilder()
        .include("\\." + Neighbours.class.getSimpleName() + "\\.")
        .param("contestant", entry.name())
        .param("rows", Integer.toString(rows))
        .forks(1)
        .warmupIterations(warmUps(entry, rows))
        .measurementIterations(blocks(entry, rows))
        .timeout(TimeValue.minutes(20))
        .addProfiler(GCProfiler.class)
        .jvmArgs(jvm(rows).toArray(String[]::new))
        .jvmArgsAppend("-D" + Neighbours.RECORD + "=" + record, "-D" + LibraryFile.FOLDER + "=" + folder)
        .output(folder.resolve("jmh-" + entry.id() + "-" + rows + ".log").toString())
        .build();
  }

  /** The heap is fixed and its pages are touched beforehand, in large ones where the system has them. */
  static List<String> jvm(int rows) {
    String heap = rows > MANY ? "12g" : rows == MANY ? "4g" : "1g";
    List<String> options =
        new ArrayList<>(List.of("-Xms" + heap, "-Xmx" + heap, "-XX:+UseG1GC", "-XX:+AlwaysPreTouch"));
    if (System.getProperty("os.name").startsWith("Linux")) {
      options.add("-XX:+UseTransparentHugePages");
    }
    return options;
  }

  private static int blocks(Entry entry, int rows) {
    if (rows < MANY) {
      return 21;
    }
    return entry.isSlow() ? rows > MANY ? 5 : 7 : 11;
  }

  private static int warmUps(Entry entry, int rows) {
    return entry.isSlow() && rows >= MANY ? 1 : 5;
  }

  private static double bytes(Collection<RunResult> results) {
    for (RunResult result : results) {
      for (Result<?> secondary : result.getAggregatedResult().getSecondaryResults().values()) {
        if (secondary.getLabel().endsWith(ALLOCATED)) {
          return secondary.getScore();
        }
      }
    }
    return Double.NaN;
  }
}
