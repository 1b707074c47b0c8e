package org.resolutionindicators.score;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.ReportColumns;

/**
 * What is scored one by one: the cells of a data set, or their reports. A cell without a report is one unit in either case.
 */
final class Units {
  private static final int NONE = -1;

  private final ReportColumns reports;
  private final int cells;
  private final int @Nullable [] first;

  Units(Dataset dataset, ReportChoice choice) {
    this.reports = dataset.reports();
    this.cells = dataset.cells().size();
    this.first = choice == ReportChoice.STANDING ? null : first();
  }

  private int[] first() {
    int[] begins = new int[cells + 1];
    for (int cell = 0; cell < cells; cell++) {
      begins[cell + 1] = Math.addExact(begins[cell], Math.max(1, reports.first(cell + 1) - reports.first(cell)));
    }
    return begins;
  }

  boolean isWholeCells() {
    return first == null;
  }

  boolean isWithoutReport(int cell) {
    return reports.first(cell) == reports.first(cell + 1);
  }

  int size() {
    return first == null ? cells : first[cells];
  }

  /** The first unit of a cell; the number of units for the end of the last. */
  int first(int cell) {
    return first == null ? cell : first[cell];
  }

  int cell(int unit) {
    if (first == null) {
      return unit;
    }
    int found = Arrays.binarySearch(first, unit);
    return found < 0 ? -found - 2 : found;
  }

  /** The report that a unit of a cell is about, as a row of the columns; or -1. */
  int row(int cell, int unit) {
    int begin = reports.first(cell);
    int end = reports.first(cell + 1);
    if (begin == end) {
      return NONE;
    }
    return first == null ? end - 1 : begin + unit - first[cell];
  }

  /** The figure of a unit, as the columns have it. */
  long figure(int cell, int unit) {
    int row = row(cell, unit);
    return row == NONE ? ReportColumns.NO_FIGURE : reports.figure(row);
  }
}
