package org.resolutionindicators.fuzz;

import org.resolutionindicators.input.Issue;
import org.resolutionindicators.input.Reading;

/** What holds of any table that was read. */
final class Readings {
  private Readings() {}

  /**
   * Checks that each row is kept, or else reported.
   *
   * @param reading what was read
   * @param kept how many rows its value is made of
   */
  static void check(Reading<?> reading, int kept) {
    Law.equal(reading.rowsKept(), kept, "Each row kept must be in the value");
    check(reading);
  }

  /**
   * Checks that each row is kept, or else reported, where several rows may make one thing.
   *
   * @param reading what was read
   */
  static void check(Reading<?> reading) {
    long errors = reading.issues().stream().filter(issue -> issue.severity() == Issue.Severity.ERROR).count();
    Law.hold(reading.rowsReported() <= errors, "Each row reported must have an error: " + reading.issues());
    Law.equal(errors == 0, reading.rowsReported() == 0, "An error must report a row: " + reading.issues());
    Law.hold(reading.isReadable() || !reading.isSound(), "What cannot be read must not be sound: " + reading.issues());
  }
}
