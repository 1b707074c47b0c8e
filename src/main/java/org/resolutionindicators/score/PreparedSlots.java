package org.resolutionindicators.score;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** In which counters the rows of each cell are counted. */
final class PreparedSlots {
  private final TallyLayout layout;
  private final int[] ofPlace;
  private final int[] ofGroup;
  private final int beforeGroups;
  private volatile @Nullable BitSet seams;

  PreparedSlots(TallyLayout layout, int[] ofPlace, int[] ofGroup) {
    this.layout = layout;
    this.ofPlace = ofPlace;
    this.ofGroup = ofGroup;
    this.beforeGroups = layout.placeSlots * TallyGrid.WIDTH;
  }

  TallyLayout layout() {
    return layout;
  }

  /** Of each cell the slot of its place and period. */
  int[] ofPlace() {
    return ofPlace;
  }

  /** Of each cell the slot of its group and period. */
  int[] ofGroup() {
    return ofGroup;
  }

  /** The slot of the group of a cell in {@link PreparedCounts#groups}. */
  int amongGroups(int cell) {
    // What is aside is at 0 in both.
    return Math.max(TallyGrid.ASIDE, ofGroup[cell] - beforeGroups);
  }

  PreparedCounts newCounts() {
    return new PreparedCounts(layout, layout.newCounts(), newGroups());
  }

  private long[] newGroups() {
    return new long[layout.end() * TallyGrid.WIDTH - beforeGroups];
  }

  /**
   * Where each of so many parts ends, each about as large, so that no slot of a place is in two of them; none if cells of a
   * place do not stand together.
   */
  int[] shares(int parts) {
    BitSet known = seams;
    if (known == null) {
      known = Shares.seams(ofPlace, layout.placeSlots);
      seams = known;
    }
    return Shares.at(known, ofPlace.length, parts);
  }
}
