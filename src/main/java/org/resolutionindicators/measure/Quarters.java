package org.resolutionindicators.measure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.resolutionindicators.model.ReportingPeriod;

/** Periods as rows of quarters. */
final class Quarters {
  private static final int MONTHS = 3;
  private static final int IN_YEAR = 4;

  private Quarters() {}

  static boolean areIn(ReportingPeriod period) {
    return !period.isUndated() && period.months() % MONTHS == 0;
  }

  static int count(ReportingPeriod period) {
    return period.months() / MONTHS;
  }

  /** From the beginning of one period to that of another. */
  static int between(ReportingPeriod earlier, ReportingPeriod later) {
    return index(later.firstDay().orElseThrow()) - index(earlier.firstDay().orElseThrow());
  }

  private static int index(LocalDate day) {
    return day.getYear() * IN_YEAR + (day.getMonthValue() - 1) / MONTHS;
  }

  static boolean isFirstMonths(ReportingPeriod period) {
    return period
        .year()
        .flatMap(ReportingPeriod::firstDay)
        .map(first -> period.equals(ReportingPeriod.ofFirstMonths(first.getYear(), Math.min(period.months(), 12))))
        .orElse(false);
  }

  /** The fewest years, halves and quarters from one quarter of a period to before another. */
  static ImmutableList<ReportingPeriod> periods(ReportingPeriod whole, int from, int to) {
    return periods(index(whole.firstDay().orElseThrow()) + from, index(whole.firstDay().orElseThrow()) + to);
  }

  /** The fewest years, halves and quarters that hold the days from one to before another, the other beginning a quarter. */
  static ImmutableList<ReportingPeriod> periods(LocalDate from, LocalDate end) {
    return periods(index(from), index(end));
  }

  private static ImmutableList<ReportingPeriod> periods(int from, int to) {
    ImmutableList.Builder<ReportingPeriod> periods = ImmutableList.builder();
    int at = from;
    while (at < to) {
      int year = Math.floorDiv(at, IN_YEAR);
      int quarter = Math.floorMod(at, IN_YEAR);
      if (quarter == 0 && to - at >= IN_YEAR) {
        periods.add(ReportingPeriod.ofYear(year));
        at += IN_YEAR;
      } else if (quarter % 2 == 0 && to - at >= 2) {
        periods.add(ReportingPeriod.ofHalf(year, 1 + quarter / 2));
        at += 2;
      } else {
        periods.add(ReportingPeriod.ofQuarter(year, 1 + quarter));
        at++;
      }
    }
    return periods.build();
  }
}
