package org.resolutionindicators.bench;

import java.nio.file.Path;
import org.resolutionindicators.score.Tallies;

/** A program that reads a file in two threads in whatever heap it is given, and prints the tally of its rows. */
final class SmallHeap {
  private SmallHeap() {}

  /**
   * Reads once.
   *
   * @param arguments the file
   */
  public static void main(String[] arguments) {
    Tallies tallies = LibraryFile.tallies(Path.of(arguments[0]));
    System.out.println(tallies.rows() + " " + tallies.total());
  }
}
