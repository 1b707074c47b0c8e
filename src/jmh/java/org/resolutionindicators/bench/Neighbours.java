package org.resolutionindicators.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * A contestant beside the limit loop, in one process: passes of the one, passes of the other, and so on.
 *
 * <p>A block of passes takes at least 20 ms, or is one pass. After each block of the contestant's, one of the limit loop's
 * is timed, and their ratio kept. What the contestant finds out is held against the limit loop's answer before that.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Neighbours {
  /** The system property that names the file in which blocks are noted. */
  static final String RECORD = "bench.record";

  private static final long BLOCK = TimeUnit.MILLISECONDS.toNanos(20);
  private static final long WARM_UP = TimeUnit.SECONDS.toNanos(2);

  /** Which contestant: {@link Entry#name}. */
  @Param("DATASET")
  public String contestant;

  /** How many rows. */
  @Param("1000")
  public int rows;

  private Contestant<?> rival;
  private LimitLoop limit;
  private int rivalPasses;
  private int limitPasses;
  private long rivalTime;
  private final List<String> blocks = new ArrayList<>();

  /** Makes and checks the contestant, and lets it and the limit loop run until they are warm. */
  @Setup(Level.Trial)
  public void prepare() {
    Entry entry = Entry.valueOf(contestant);
    Job job = entry.job(rows);
    limit = new LimitLoop(job);
    rival = entry.make(job);
    check(rival, entry);
    limitPasses = passes(limit);
    rivalPasses = passes(rival);
  }

  private <R> void check(Contestant<R> checked, Entry entry) {
    limit.pass().mustEqual(checked.outcome(checked.pass()), entry.title());
  }

  private static int passes(Contestant<?> timed) {
    long start = System.nanoTime();
    long least = Long.MAX_VALUE;
    do {
      long before = System.nanoTime();
      timed.pass();
      least = Math.min(least, System.nanoTime() - before);
    } while (System.nanoTime() - start < WARM_UP);
    return (int) (BLOCK / Math.max(1, least)) + 1;
  }

  /**
   * A block of passes of the contestant's.
   *
   * @param results what they yield
   */
  @Benchmark
  public void passes(Blackhole results) {
    long start = System.nanoTime();
    for (int i = 0; i < rivalPasses; i++) {
      results.consume(rival.pass());
    }
    rivalTime = System.nanoTime() - start;
  }

  /**
   * A block of passes of the limit loop's.
   *
   * @param iteration whether it counts
   */
  @TearDown(Level.Iteration)
  public void neighbour(IterationParams iteration) {
    long start = System.nanoTime();
    for (int i = 0; i < limitPasses; i++) {
      limit.pass();
    }
    long limitTime = System.nanoTime() - start;
    if (iteration.getType() == IterationType.MEASUREMENT) {
      double rivalRow = (double) rivalTime / rivalPasses / rows;
      double limitRow = (double) limitTime / limitPasses / rows;
      blocks.add(String.format(Locale.ROOT, "%d %.6f %.6f", rivalPasses, rivalRow, limitRow));
    }
  }

  /**
   * Notes the blocks.
   *
   * @throws IOException if they cannot be written
   */
  @TearDown(Level.Trial)
  public void note() throws IOException {
    rival.close();
    Files.write(Path.of(System.getProperty(RECORD)), blocks, StandardCharsets.UTF_8);
  }
}
