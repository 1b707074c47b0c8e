package org.resolutionindicators.score;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;

/**
 * Sees to it that rows come grouped by locality, within it by indicator, and within that by period.
 *
 * <p>It remembers the localities, the indicators of the last of them, and the periods of the last of those.
 */
final class RowOrder {
  private final Set<LocalityCode> localities = new HashSet<>();
  private final Set<IndicatorCode> indicators = new HashSet<>();
  private final Set<ReportingPeriod> periods = new HashSet<>();
  private @Nullable Spot last;

  /** Whether a row begins another locality. */
  boolean isBreak(Spot row) {
    return last == null || !last.locality().equals(row.locality());
  }

  /** Checks a row against those before it. */
  void check(Spot row) {
    Spot before = last;
    if (row.equals(before)) {
      return;
    } else if (before == null || !row.locality().equals(before.locality())) {
      check(row, localities.contains(row.locality()), "locality '" + row.locality() + "'");
    } else if (!row.indicator().equals(before.indicator())) {
      check(row, indicators.contains(row.indicator()), "indicator '" + row.indicator() + "'");
    } else {
      check(row, periods.contains(row.period()), "period " + row.period());
    }
  }

  private static void check(Spot row, boolean isKnown, String what) {
    if (isKnown) {
      throw new RowOrderException(row, what);
    }
  }

  /** Takes note of a row that was checked. */
  void add(Spot row) {
    if (isBreak(row)) {
      localities.add(row.locality());
      indicators.clear();
      periods.clear();
    } else if (last != null && !last.indicator().equals(row.indicator())) {
      periods.clear();
    }
    indicators.add(row.indicator());
    periods.add(row.period());
    last = row;
  }

  /** Ends the last locality: another row of it would be a break. */
  void close() {
    last = null;
  }
}
