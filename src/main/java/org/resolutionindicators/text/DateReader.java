package org.resolutionindicators.text;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.text.Language.DateUnit;
import org.resolutionindicators.text.Language.DateWords;
import org.resolutionindicators.text.Language.Due;
import org.resolutionindicators.text.Language.Link;

/** Reads deadlines, and the days or stretches of days on which something happened. */
final class DateReader {
  private static final ImmutableList<String> ROMAN = ImmutableList.of("i", "ii", "iii", "iv");
  private static final int YEAR_DIGITS = 4;
  private static final int MONTHS = 12;
  private static final int MONTHS_OF_QUARTER = 3;
  private static final int MOST_DAYS = 31;

  private final Pass pass;
  private final Cursor cursor;
  private final DateWords words;

  DateReader(Pass pass) {
    this.pass = pass;
    this.cursor = pass.cursor();
    this.words = pass.language().dates();
  }

  /** Reads the date that begins here, or nothing. */
  Optional<Form.Days> read() {
    cursor.skipSpaces();
    int start = cursor.at();
    Optional<Due> due = words.dues().take(cursor);
    if (due.isPresent()) {
      return due(start, due.get());
    }
    boolean from = pass.takes(Link.FROM);
    Optional<Form.Days> days = date(isOfDates());
    if (days.isEmpty()) {
      cursor.moveTo(start);
    } else if (from && pass.isTarget()) {
      throw cursor.failure(start, "a deadline is one day, not a stretch of days");
    } else if (from) {
      return Optional.of(stretch(days.get().first()));
    }
    return days;
  }

  private boolean isOfDates() {
    return pass.isOfKind(IndicatorKind.DATE) || pass.isOfKind(IndicatorKind.MILESTONE);
  }

  private Form.Days stretch(LocalDate first) {
    cursor.skipSpaces();
    if (!cursor.take('-') && !cursor.take('–') && !pass.takes(Link.TO)) {
      throw cursor.failure(cursor.at(), "the end of the stretch of days is expected");
    }
    cursor.skipSpaces();
    int start = cursor.at();
    LocalDate last = date(isOfDates()).orElseThrow(() -> cursor.failure(start, "a date is expected")).last();
    if (last.isBefore(first)) {
      throw cursor.failure(start, "the stretch of days ends before it begins");
    }
    return new Form.Days(first, last);
  }

  private Optional<Form.Days> due(int start, Due due) {
    String word = cursor.since(start);
    cursor.skipSpaces();
    Optional<Form.Days> days = date(due != Due.UP_TO || isOfDates());
    if (days.isEmpty()) {
      // "trong" and "in" may begin a rank as well.
      if (due != Due.IN) {
        throw cursor.failure(cursor.at(), "a date is expected");
      }
      cursor.moveTo(start);
    } else if (due != Due.IN && !pass.isTarget()) {
      throw cursor.failure(start, lenientFormat("'%s' is said of a deadline, not of what was reported", word));
    } else if (due == Due.BEFORE) {
      LocalDate last = days.get().first().minusDays(1);
      if (last.getYear() < 0) {
        throw cursor.failure(start, "a year after 0000 is expected");
      }
      return Optional.of(new Form.Days(last, last));
    }
    return days;
  }

  /** Reads a date; a bare year or month in figures only where a date is expected, elsewhere it is a number. */
  private Optional<Form.Days> date(boolean isExpected) {
    cursor.skipSpaces();
    if (cursor.isAtDigit()) {
      return figures(isExpected);
    }
    int start = cursor.at();
    Optional<Integer> month = words.months().take(cursor);
    if (month.isPresent()) {
      return Optional.of(behindMonth(start, month.get()));
    }
    Optional<DateUnit> unit = words.units().take(cursor);
    cursor.skipSpaces();
    boolean isNumber = cursor.isAtDigit() || unit.equals(Optional.of(DateUnit.QUARTER));
    if (unit.isEmpty() || !isNumber) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    return Optional.of(
        switch (unit.get()) {
          case DAY -> day(start, number(MOST_DAYS, "a day"));
          case MONTH -> month(number(MONTHS, "a month"));
          case QUARTER -> quarter();
          case YEAR -> year(year());
        });
  }

  private Optional<Form.Days> figures(boolean isExpected) {
    int start = cursor.at();
    int digits = cursor.digits(0);
    char next = cursor.peek(digits);
    if (isIso()) {
      int year = year();
      cursor.next();
      int month = number(MONTHS, "a month");
      cursor.next();
      return Optional.of(day(start, year, month, number(MOST_DAYS, "a day")));
    } else if (next == '/' && cursor.digits(digits + 1) > 0 && cursor.peek(digits + 1 + cursor.digits(digits + 1)) == '/') {
      return Optional.of(day(start, number(MOST_DAYS, "a day")));
    } else if (isExpected && next == '/' && cursor.digits(digits + 1) == YEAR_DIGITS) {
      return Optional.of(month(number(MONTHS, "a month")));
    } else if (isExpected && digits == YEAR_DIGITS && !goesOn(next, digits + 1)) {
      return Optional.of(year(year()));
    }
    return dayBeforeMonth(start);
  }

  /** Tells whether figures are the beginning of something else than a year: "2021,5", "2021/12", "2021%". */
  private boolean goesOn(char next, int behind) {
    boolean isMark = next == '.' || next == ',';
    return next == '/' || next == '%' || isMark && cursor.digits(behind) > 0;
  }

  private boolean isIso() {
    return cursor.digits(0) == YEAR_DIGITS
        && cursor.peek(4) == '-'
        && cursor.digits(5) == 2
        && cursor.peek(7) == '-'
        && cursor.digits(8) == 2;
  }

  /** "31 August 2021". */
  private Optional<Form.Days> dayBeforeMonth(int start) {
    int digits = cursor.digits(0);
    cursor.moveTo(start + digits);
    Optional<Integer> month = words.months().take(cursor);
    if (month.isEmpty()) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    int end = cursor.at();
    cursor.moveTo(start);
    int day = number(MOST_DAYS, "a day");
    cursor.moveTo(end);
    return Optional.of(day(start, year(), month.get(), day));
  }

  /** "August 2021", "August 31, 2021". */
  private Form.Days behindMonth(int start, int month) {
    cursor.skipSpaces();
    if (cursor.digits(0) == 0 || cursor.digits(0) > 2) {
      words.units().take(cursor, DateUnit.YEAR);
      return of(YearMonth.of(year(), month), 1);
    }
    int day = number(MOST_DAYS, "a day");
    cursor.take(',');
    return day(start, year(), month, day);
  }

  /** "31/8/2021", "31 tháng 8 năm 2021", the day being read. */
  private Form.Days day(int start, int day) {
    if (!words.months().all().isEmpty()) {
      String reason = "day and month are in no order that is known in %s, a date such as 2021-08-31 is expected";
      throw cursor.failure(start, lenientFormat(reason, pass.language().name()));
    }
    separator(DateUnit.MONTH);
    int month = number(MONTHS, "a month");
    separator(DateUnit.YEAR);
    return day(start, year(), month, day);
  }

  private Form.Days day(int start, int year, int month, int day) {
    try {
      LocalDate date = LocalDate.of(year, month, day);
      return new Form.Days(date, date);
    } catch (DateTimeException e) {
      throw cursor.failure(start, lenientFormat("'%s' is no day of the calendar", cursor.since(start)));
    }
  }

  private Form.Days month(int month) {
    separator(DateUnit.YEAR);
    return of(YearMonth.of(year(), month), 1);
  }

  private Form.Days quarter() {
    String roman = cursor.take(ROMAN).orElse("");
    int quarter = roman.isEmpty() ? number(MONTHS / MONTHS_OF_QUARTER, "a quarter") : ROMAN.indexOf(roman) + 1;
    // "Q3 2021" has none.
    cursor.skipSpaces();
    if (!cursor.isAtDigit() || words.months().all().isEmpty()) {
      separator(DateUnit.YEAR);
    }
    return of(YearMonth.of(year(), MONTHS_OF_QUARTER * (quarter - 1) + 1), MONTHS_OF_QUARTER);
  }

  private static Form.Days year(int year) {
    return of(YearMonth.of(year, Month.JANUARY), MONTHS);
  }

  private static Form.Days of(YearMonth first, int months) {
    return new Form.Days(first.atDay(1), first.plusMonths(months - 1L).atEndOfMonth());
  }

  private void separator(DateUnit unit) {
    cursor.skipSpaces();
    if (!cursor.take('/') && !cursor.take('-') && !words.units().take(cursor, unit)) {
      throw cursor.failure(cursor.at(), unit == DateUnit.MONTH ? "a month is expected" : "a year is expected");
    }
  }

  private int number(int most, String what) {
    cursor.skipSpaces();
    int start = cursor.at();
    int digits = cursor.digits(0);
    int number = 0;
    while (cursor.isAtDigit() && digits <= 2) {
      number = number * 10 + cursor.next() - '0';
    }
    if (number < 1 || number > most) {
      throw cursor.failure(start, lenientFormat("%s from 1 to %s is expected", what, most));
    }
    return number;
  }

  private int year() {
    cursor.skipSpaces();
    if (cursor.digits(0) != YEAR_DIGITS) {
      throw cursor.failure(cursor.at(), "a year of four digits is expected");
    }
    int year = 0;
    while (cursor.isAtDigit()) {
      year = year * 10 + cursor.next() - '0';
    }
    return year;
  }
}
