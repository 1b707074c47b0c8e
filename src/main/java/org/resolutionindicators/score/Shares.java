package org.resolutionindicators.score;

import com.google.common.util.concurrent.Uninterruptibles;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;

/** Cuts work into parts and has them done. */
final class Shares {
  /** A part may be half as large again as if all were alike. */
  private static final double UNEVEN = 1.5;

  private Shares() {}

  /**
   * Before which items the items can be cut in two without a slot being on both sides.
   *
   * @param slotOf the slot of each item; what is {@link TallyGrid#ASIDE} can be anywhere
   * @param slots the number of the last slot
   */
  static BitSet seams(int[] slotOf, int slots) {
    int[] last = new int[slots + 1];
    for (int item = 0; item < slotOf.length; item++) {
      last[slotOf[item] / TallyGrid.WIDTH] = item;
    }
    last[TallyGrid.ASIDE] = -1;
    BitSet seams = new BitSet(slotOf.length);
    int reach = -1;
    for (int item = 0; item < slotOf.length; item++) {
      if (reach < item) {
        seams.set(item);
      }
      reach = Math.max(reach, last[slotOf[item] / TallyGrid.WIDTH]);
    }
    return seams;
  }

  /** Where each part ends if all parts end at seams; none if that would leave one much larger than others. */
  static int[] at(BitSet seams, int items, int parts) {
    int[] ends = even(items, parts);
    int from = 0;
    for (int part = 0; part < ends.length; part++) {
      int seam = part == ends.length - 1 ? items : seams.nextSetBit(ends[part]);
      ends[part] = seam < 0 ? items : seam;
      if (ends[part] - from > UNEVEN * items / parts + 1) {
        return new int[0];
      }
      from = ends[part];
    }
    return ends;
  }

  /** Where each part ends if all are alike. */
  static int[] even(int items, int parts) {
    int[] ends = new int[parts];
    Arrays.setAll(ends, part -> (int) ((long) items * (part + 1) / parts));
    return ends;
  }

  /** Does all parts, and returns when they are done. */
  static void run(Executor executor, Runnable... parts) {
    FutureTask<?>[] tasks = new FutureTask<?>[parts.length];
    Arrays.setAll(tasks, part -> new FutureTask<>(parts[part], null));
    for (int part = 1; part < tasks.length; part++) {
      executor.execute(tasks[part]);
    }
    // A task runs once: here, or on a thread that came first.
    for (FutureTask<?> task : tasks) {
      task.run();
    }
    for (FutureTask<?> task : tasks) {
      await(task);
    }
  }

  private static void await(FutureTask<?> task) {
    try {
      Uninterruptibles.getUninterruptibly(task);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException("A part of the data could not be counted", e.getCause());
    }
  }
}
