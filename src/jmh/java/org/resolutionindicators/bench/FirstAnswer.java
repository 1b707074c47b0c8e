package org.resolutionindicators.bench;

import org.resolutionindicators.score.Tallies;

/** A program that makes a data set of 1,000 rows, scores it, and prints how many rows came out with each verdict. */
final class FirstAnswer {
  private static final int ROWS = 1000;

  private FirstAnswer() {}

  /**
   * Scores once.
   *
   * @param arguments none
   */
  public static void main(String[] arguments) {
    LibraryRows rows = new LibraryRows(Job.of(ROWS, Job.DECIMALS));
    Tallies tallies = Library.scorer().prepare(rows.dataset()).tallies();
    System.out.println(tallies.total());
  }
}
