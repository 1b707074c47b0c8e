package org.resolutionindicators.bench;

import java.util.Arrays;

/**
 * What every contestant must find out: how many rows came out with each verdict, for each place of four levels (numbered as
 * in {@link Job#parentOf}), each of six groups and each year.
 */
final class Outcome {
  static final int EXCEEDED = 0;
  static final int MET = 1;
  static final int NOT_MET = 2;
  static final int NO_DATA = 3;
  static final int VERDICTS = 4;

  final long[] places;
  final long[] groups = new long[Job.GROUPS * VERDICTS];
  final long[] years = new long[Job.YEARS * VERDICTS];

  Outcome(Job job) {
    places = new long[job.places() * VERDICTS];
  }

  /** Adds the counts of one outcome to this one's. */
  void add(Outcome other) {
    add(other.places, places);
    add(other.groups, groups);
    add(other.years, years);
  }

  private static void add(long[] from, long[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i] += from[i];
    }
  }

  /** Makes the counts of the places above the communes; those of the communes are there. */
  void rollUp(Job job) {
    Arrays.fill(places, 0, job.placeOfCommune(0) * VERDICTS, 0);
    for (int place = job.places() - 1; place > 0; place--) {
      int parent = job.parentOf(place);
      for (int verdict = 0; verdict < VERDICTS; verdict++) {
        places[parent * VERDICTS + verdict] += places[place * VERDICTS + verdict];
      }
    }
  }

  void clear() {
    Arrays.fill(places, 0);
    Arrays.fill(groups, 0);
    Arrays.fill(years, 0);
  }

  /**
   * Holds another outcome against this one.
   *
   * @throws IllegalStateException if they are not identical
   */
  void mustEqual(Outcome other, String who) {
    if (!Arrays.equals(places, other.places) || !Arrays.equals(groups, other.groups) || !Arrays.equals(years, other.years)) {
      throw new IllegalStateException(
          "Tallies of '" + who + "' must be those of the limit loop: " + other + " and not " + this);
    }
  }

  /** Returns the counts of the nation, the groups and the years. */
  @Override
  public String toString() {
    return Arrays.toString(Arrays.copyOf(places, VERDICTS)) + Arrays.toString(groups) + Arrays.toString(years);
  }
}
