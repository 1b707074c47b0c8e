package org.resolutionindicators.fuzz;

/** What must be so, whatever the input. */
final class Law {
  private Law() {}

  static void hold(boolean holds, String law) {
    if (!holds) {
      throw new AssertionError(law);
    }
  }

  static void equal(Object expected, Object found, String law) {
    hold(expected.equals(found), law + ": " + found + " is not " + expected);
  }
}
