package org.resolutionindicators.bench;

import java.lang.ref.Reference;
import java.util.Locale;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.score.Scorecard;

/** A program that prints how many bytes a row a scorecard, with all that its findings need, keeps beyond the data set. */
final class KeptBytes {
  private static final int COLLECTIONS = 3;

  private KeptBytes() {}

  /**
   * Measures once.
   *
   * @param arguments the number of rows
   */
  public static void main(String[] arguments) {
    int rows = Integer.parseInt(arguments[0]);
    Dataset dataset = new LibraryRows(Job.of(rows, Job.DECIMALS)).dataset();
    // What is made on first use is not kept for the sake of this card.
    Library.scorer().prepare(dataset).scorecard();
    long before = used();
    Scorecard card = Library.scorer().prepare(dataset).scorecard();
    long kept = used() - before;
    Reference.reachabilityFence(card);
    Reference.reachabilityFence(dataset);
    System.out.printf(Locale.ROOT, "%.1f%n", (double) kept / rows);
  }

  private static long used() {
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
