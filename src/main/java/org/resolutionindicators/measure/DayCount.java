package org.resolutionindicators.measure;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.ChronoUnit;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.ReportingPeriod;

/**
 * How the time that a part of a year takes is counted against the year.
 *
 * <p>Counts differ: the first half of 2024 is 182/366, 182/365 or 6/12 of its year, and a rate made annual by one is not the
 * rate made annual by another. So the count is always named. A year itself is counted like its parts and is the whole.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum DayCount {
  /** Days of the part out of the days of its year: 366 in a leap year, otherwise 365. */
  ACTUAL_ACTUAL {
    @Override
    public int elapsed(ReportingPeriod part) {
      return days(part);
    }

    @Override
    public int total(ReportingPeriod part) {
      return Year.of(firstDay(part).getYear()).length();
    }
  },
  /**
   * Days of the part out of 365 in every year. A leap year itself has 365 of 365, since no part is more than the whole; its
   * parts keep their days, so that those of two halves add up to 366.
   */
  ACTUAL_365 {
    @Override
    public int elapsed(ReportingPeriod part) {
      return Math.min(days(part), DAYS);
    }

    @Override
    public int total(ReportingPeriod part) {
      firstDay(part);
      return DAYS;
    }
  },
  /** Months of the part out of 12. */
  MONTHS {
    @Override
    public int elapsed(ReportingPeriod part) {
      firstDay(part);
      return part.months();
    }

    @Override
    public int total(ReportingPeriod part) {
      firstDay(part);
      return MONTHS_OF_YEAR;
    }
  };

  private static final int DAYS = 365;
  private static final int MONTHS_OF_YEAR = 12;

  /**
   * Returns how long a part of a year is.
   *
   * @param part a year, or a half, a quarter or the first months of one
   * @return its days or months, from 1 to {@link #total}; of the second half those from July on, not from January
   * @throws IllegalArgumentException if it is undated or longer than a year
   */
  public abstract int elapsed(ReportingPeriod part);

  /**
   * Returns how long its year is.
   *
   * @param part a year, or a half, a quarter or the first months of one
   * @return the days or months of the year, in the unit of {@link #elapsed}
   * @throws IllegalArgumentException if it is undated or longer than a year
   */
  public abstract int total(ReportingPeriod part);

  /**
   * Extrapolates what was counted in a part of a year to all of it: figure · total / elapsed.
   *
   * <p>It says what the year comes to if the rest is like the part; seasonal figures are not.
   *
   * @param figure what the part came to, in any unit
   * @param part a year, or a half, a quarter or the first months of one
   * @return the exact annual figure, in the same unit
   * @throws IllegalArgumentException if the part is undated or longer than a year
   */
  public Ratio annual(Amount figure, ReportingPeriod part) {
    return Ratio.of(figure.times(Amount.of(total(part))), Amount.of(elapsed(part)));
  }

  private static LocalDate firstDay(ReportingPeriod part) {
    checkArgument(part.year().isPresent(), "Day count needs a year or a part of one: '%s'", part);
    return part.firstDay().orElseThrow();
  }

  private static int days(ReportingPeriod part) {
    return (int) ChronoUnit.DAYS.between(firstDay(part), part.end().orElseThrow());
  }
}
