package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * The time that a target is set for and an achievement is reported for: a year, a span of years, or a part of a year.
 *
 * <p>Years are those of the ISO calendar, from 1 to 9999. A period is due from the day after its last day. Data that name
 * no time have the one {@linkplain #undated() undated} period, which is always due. Days are reckoned half-open, from the
 * {@linkplain #firstDay first day} up to {@linkplain #end the day after the last}. Text forms: {@code 2019},
 * {@code 2020-2025}, {@code 2021-H1}, {@code 2023-Q1}, {@code 2023-9M}; empty for the undated period.
 *
 * <p>Immutable, thread-safe and serialisable. Equal by years and part: {@code 2021-H1} and {@code 2021-6M} cover the same
 * days and are different periods, since they are reported apart. Periods have no natural order; compare their first days, or
 * their ends by {@link #byEnd}.
 */
@Value.Immutable
@Tuple
public abstract sealed class ReportingPeriod implements Serializable permits ImmutableReportingPeriod {
  private static final long serialVersionUID = 1L;
  private static final int MONTHS = 12;
  private static final int LAST_YEAR = 9999;

  ReportingPeriod() {}

  /** Made when first needed. */
  private static final class Form {
    static final Pattern PATTERN =
        Pattern.compile("([0-9]{4})(?:-(?:([0-9]{4})|H([12])|Q([1-4])|([0-9]{1,2})M))?");
  }

  /** What a period covers; its order is of no meaning. */
  enum Span {
    UNDATED,
    YEARS,
    HALF,
    QUARTER,
    MONTHS
  }

  abstract Span span();

  abstract int firstYear();

  abstract int lastYear();

  abstract int part();

  /**
   * Returns the first day.
   *
   * @return the day, or empty for the undated period
   */
  public Optional<LocalDate> firstDay() {
    return switch (span()) {
      case UNDATED -> Optional.empty();
      case YEARS, MONTHS -> Optional.of(LocalDate.of(firstYear(), 1, 1));
      case HALF -> Optional.of(LocalDate.of(firstYear(), 1 + (part() - 1) * MONTHS / 2, 1));
      case QUARTER -> Optional.of(LocalDate.of(firstYear(), 1 + (part() - 1) * MONTHS / 4, 1));
    };
  }

  /**
   * Returns the last day.
   *
   * @return the day, which still belongs to the period, or empty for the undated period
   */
  public Optional<LocalDate> lastDay() {
    return end().map(end -> end.minusDays(1));
  }

  /**
   * Returns the day after the last, on which the period is over.
   *
   * @return the day, which no longer belongs to the period, or empty for the undated period
   */
  public Optional<LocalDate> end() {
    return firstDay().map(first -> first.plusMonths(length()));
  }

  /**
   * Returns the length in months.
   *
   * @return 1 or more; 0 for the undated period
   */
  public int months() {
    return length();
  }

  /**
   * Returns the order of the days on which periods are over.
   *
   * @return an order in which the undated period is first, and of two that end together the longer one is last; it calls
   *     equal what has the same days, such as {@code 2021-H1} and {@code 2021-6M}
   */
  public static Comparator<ReportingPeriod> byEnd() {
    return Comparator.comparing((ReportingPeriod period) -> period.end().orElse(LocalDate.MIN))
        .thenComparing(ReportingPeriod::months);
  }

  /**
   * Tells whether another period lies in this one.
   *
   * @param other the other period
   * @return true if each of its days is one of this period's; false if either is undated
   */
  public boolean contains(ReportingPeriod other) {
    return !isUndated()
        && !other.isUndated()
        && !other.firstDay().get().isBefore(firstDay().get())
        && !other.end().get().isAfter(end().get());
  }

  /**
   * Returns the years that the period is made of.
   *
   * @return the years of a span of years, in order; empty for part of a year and for the undated period
   */
  public ImmutableList<ReportingPeriod> years() {
    if (span() != Span.YEARS) {
      return ImmutableList.of();
    }
    return IntStream.rangeClosed(firstYear(), lastYear())
        .mapToObj(ReportingPeriod::ofYear)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the year that a part of a year belongs to.
   *
   * @return the year, also of a year itself; empty for a longer span and for the undated period
   */
  public Optional<ReportingPeriod> year() {
    return isUndated() || firstYear() != lastYear() ? Optional.empty() : Optional.of(ofYear(firstYear()));
  }

  /**
   * Returns the period that figures of this one are compared with.
   *
   * @return the span of as many years before it, or the same part of the year before; empty for the undated period, and
   *     before the year 1
   */
  public Optional<ReportingPeriod> previous() {
    int years = lastYear() - firstYear() + 1;
    if (isUndated() || firstYear() - years < 1) {
      return Optional.empty();
    }
    return Optional.of(ImmutableReportingPeriod.of(span(), firstYear() - years, lastYear() - years, part()));
  }

  private int length() {
    return switch (span()) {
      case UNDATED -> 0;
      case YEARS -> MONTHS * (lastYear() - firstYear() + 1);
      case HALF -> MONTHS / 2;
      case QUARTER -> MONTHS / 4;
      case MONTHS -> part();
    };
  }

  /**
   * Tells whether the period is over, so that its targets can be judged.
   *
   * @param asOf the day on which the question is asked
   * @return true if the last day is before that day, and always for the undated period
   */
  public boolean isDue(LocalDate asOf) {
    return lastDay().map(last -> last.isBefore(asOf)).orElse(true);
  }

  /**
   * Tells whether the period is less than a year.
   *
   * @return true for halves, quarters and the first months of a year, fewer than twelve
   */
  public boolean isPartOfYear() {
    return span() != Span.UNDATED && length() < MONTHS;
  }

  /**
   * Tells whether no time was named.
   *
   * @return true for {@link #undated()} alone
   */
  public boolean isUndated() {
    return span() == Span.UNDATED;
  }

  /**
   * Returns the period of data that name no time.
   *
   * @return the undated period
   */
  public static ReportingPeriod undated() {
    return ImmutableReportingPeriod.of(Span.UNDATED, 0, 0, 0);
  }

  /**
   * Obtains a year.
   *
   * @param year from 1 to 9999
   * @return the year
   * @throws IllegalArgumentException if the year is out of range
   */
  public static ReportingPeriod ofYear(int year) {
    return ofYears(year, year);
  }

  /**
   * Obtains a span of years, such as a term.
   *
   * @param first the first year, from 1 to 9999
   * @param last the last year, which still belongs to the span; not before the first
   * @return the span
   * @throws IllegalArgumentException if a year is out of range or the last is before the first
   */
  public static ReportingPeriod ofYears(int first, int last) {
    checkArgument(first <= last, "Last year of a period must not be before its first: %s-%s", first, last);
    checkYear(last);
    return ImmutableReportingPeriod.of(Span.YEARS, checkYear(first), last, 0);
  }

  /**
   * Obtains half a year.
   *
   * @param year from 1 to 9999
   * @param half 1 or 2
   * @return the half
   * @throws IllegalArgumentException if an argument is out of range
   */
  public static ReportingPeriod ofHalf(int year, int half) {
    checkArgument(half == 1 || half == 2, "Half of a year must be 1 or 2: %s", half);
    return ImmutableReportingPeriod.of(Span.HALF, checkYear(year), year, half);
  }

  /**
   * Obtains a quarter of a year.
   *
   * @param year from 1 to 9999
   * @param quarter from 1 to 4
   * @return the quarter
   * @throws IllegalArgumentException if an argument is out of range
   */
  public static ReportingPeriod ofQuarter(int year, int quarter) {
    checkArgument(quarter >= 1 && quarter <= 4, "Quarter of a year must be 1 to 4: %s", quarter);
    return ImmutableReportingPeriod.of(Span.QUARTER, checkYear(year), year, quarter);
  }

  /**
   * Obtains the first months of a year.
   *
   * @param year from 1 to 9999
   * @param months from 1 to 12
   * @return those months
   * @throws IllegalArgumentException if an argument is out of range
   */
  public static ReportingPeriod ofFirstMonths(int year, int months) {
    checkArgument(months >= 1 && months <= MONTHS, "First months of a year must be 1 to 12: %s", months);
    return ImmutableReportingPeriod.of(Span.MONTHS, checkYear(year), year, months);
  }

  /**
   * Obtains the period between two days, both of which belong to it.
   *
   * @param first its first day
   * @param last its last day
   * @return the span of years, half, quarter or first months that has these days; 1 January to 30 June is the half
   * @throws IllegalArgumentException if no such period begins and ends on these days
   */
  public static ReportingPeriod ofClosed(LocalDate first, LocalDate last) {
    int year = first.getYear();
    int month = first.getMonthValue();
    int months = (int) ChronoUnit.MONTHS.between(first.withDayOfMonth(1), last.plusDays(1).withDayOfMonth(1));
    checkArgument(
        first.getDayOfMonth() == 1 && last.plusDays(1).getDayOfMonth() == 1 && months > 0,
        "Period must begin and end with a month: %s to %s",
        first,
        last);
    if (month == 1 && months % MONTHS == 0) {
      return ofYears(year, last.getYear());
    } else if (months == MONTHS / 2 && (month == 1 || month == 7)) {
      return ofHalf(year, 1 + (month - 1) / 6);
    } else if (months == MONTHS / 4 && (month - 1) % 3 == 0) {
      return ofQuarter(year, 1 + (month - 1) / 3);
    }
    checkArgument(
        month == 1 && months < MONTHS,
        "Period must be years, a half, a quarter or the first months of a year: %s to %s",
        first,
        last);
    return ofFirstMonths(year, months);
  }

  private static int checkYear(int year) {
    checkArgument(year >= 1 && year <= LAST_YEAR, "Year must be 1 to %s: %s", LAST_YEAR, year);
    return year;
  }

  /**
   * Reads the text form.
   *
   * @param text such as {@code 2019}, {@code 2020-2025}, {@code 2021-H1}, {@code 2023-Q1}, {@code 2023-9M} or nothing
   * @return the period
   * @throws IllegalArgumentException if the text is none of these forms or a part is out of range
   */
  public static ReportingPeriod parse(String text) {
    if (text.isEmpty()) {
      return undated();
    }
    Matcher form = Form.PATTERN.matcher(text.toUpperCase(Locale.ROOT));
    checkArgument(
        form.matches(), "Period must be such as 2019, 2020-2025, 2021-H1, 2023-Q1 or 2023-9M: '%s'", text);
    int year = Integer.parseInt(form.group(1));
    if (form.group(2) != null) {
      return ofYears(year, Integer.parseInt(form.group(2)));
    } else if (form.group(3) != null) {
      return ofHalf(year, Integer.parseInt(form.group(3)));
    } else if (form.group(4) != null) {
      return ofQuarter(year, Integer.parseInt(form.group(4)));
    } else if (form.group(5) != null) {
      return ofFirstMonths(year, Integer.parseInt(form.group(5)));
    }
    return ofYear(year);
  }

  /**
   * Returns the text form.
   *
   * @return what {@link #parse} reads back
   */
  @Override
  public final String toString() {
    String year = String.format(Locale.ROOT, "%04d", firstYear());
    return switch (span()) {
      case UNDATED -> "";
      case YEARS -> firstYear() == lastYear() ? year : year + "-" + String.format(Locale.ROOT, "%04d", lastYear());
      case HALF -> year + "-H" + part();
      case QUARTER -> year + "-Q" + part();
      case MONTHS -> year + "-" + part() + "M";
    };
  }
}
