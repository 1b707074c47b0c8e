package org.resolutionindicators.score;

/**
 * Counters that prepared data are counted into: those of places, and beside them those of groups, which are few and which
 * each thread has for itself.
 *
 * @param layout whose slots they are
 * @param places by slot; behind the slots of places there is room for those of groups
 * @param groups by slot, counted from the first of a group, behind {@link TallyGrid#ASIDE}
 */
record PreparedCounts(TallyLayout layout, long[] places, long[] groups) {
  /** Counters of the same places and of other groups, for another thread that counts other places. */
  PreparedCounts beside() {
    return new PreparedCounts(layout, places, new long[groups.length]);
  }

  /** Adds what another thread counted. */
  void add(PreparedCounts other) {
    add(groups, other.groups);
    if (places != other.places) {
      add(places, other.places);
    }
  }

  private static void add(long[] to, long[] counts) {
    for (int i = 0; i < to.length; i++) {
      to[i] += counts[i];
    }
  }

  /** What was counted, of so many rows; nothing may be counted after this. */
  Tallies tallies(long rows) {
    int width = TallyGrid.WIDTH;
    System.arraycopy(groups, width, places, (layout.placeSlots + 1) * width, groups.length - width);
    return layout.tallies(places, rows);
  }
}
