package org.resolutionindicators.score;

/** Adds tallies up; mutable, and used by one thread. */
final class TallyMerger {
  private final TallyGrid grid = new TallyGrid();
  private long rows;

  TallyMerger add(Tallies tallies) {
    tallies.addTo(grid);
    rows = Math.addExact(rows, tallies.rows());
    return this;
  }

  TallyMerger add(TallyMerger other) {
    return add(other.tallies());
  }

  Tallies tallies() {
    return grid.tallies(rows);
  }
}
