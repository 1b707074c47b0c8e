package org.resolutionindicators.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.TimeUnit;

/** Holds one input to the time it may take. */
final class CpuClock {
  // Of the processor, not of the wall: another program on the machine is no finding.
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long LIMIT = TimeUnit.SECONDS.toNanos(1);

  private CpuClock() {}

  /** Has the classes loaded that the work needs; the time for that is not the input's. */
  static void warmUp(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | AssertionError e) {
      // The seed is in the corpus too, where it is found with its text.
      return;
    }
  }

  static void limit(Runnable work) {
    long start = THREADS.getCurrentThreadCpuTime();
    work.run();
    long spent = THREADS.getCurrentThreadCpuTime() - start;
    Law.hold(spent <= LIMIT, "One input must take at most a second: " + TimeUnit.NANOSECONDS.toMillis(spent) + " ms");
  }
}
