package org.resolutionindicators.input;

import java.time.LocalDate;
import java.time.Year;

/** Days as numbers that are in the order of the days: 20191231. */
final class IsoDay {
  /** What is no day. */
  static final int NONE = -1;

  private static final int LENGTH = 10;
  private static final int MONTH = 5;
  private static final int DAY = 8;
  private static final int NO_DIGITS = -1_000_000;
  private static final int[] LENGTHS = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

  private IsoDay() {}

  /** Reads a day such as 2019-12-31; of anything else, {@link #NONE}. */
  static int read(byte[] bytes, int start, int end) {
    if (end - start != LENGTH || bytes[start + MONTH - 1] != '-' || bytes[start + DAY - 1] != '-') {
      return NONE;
    }
    int year = 100 * twoDigits(bytes, start) + twoDigits(bytes, start + 2);
    int month = twoDigits(bytes, start + MONTH);
    int day = twoDigits(bytes, start + DAY);
    // What is no digit makes a number less than nought, however it is added up.
    boolean isThere = year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= length(year, month);
    return isThere ? number(year, month, day) : NONE;
  }

  private static int length(int year, int month) {
    return month == 2 && Year.isLeap(year) ? LENGTHS[month] + 1 : LENGTHS[month];
  }

  static int of(LocalDate day) {
    return number(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  static LocalDate day(int number) {
    return LocalDate.of(number / 10_000, number / 100 % 100, number % 100);
  }

  private static int number(int year, int month, int day) {
    return (year * 100 + month) * 100 + day;
  }

  private static int twoDigits(byte[] bytes, int at) {
    int ten = bytes[at] - '0';
    int one = bytes[at + 1] - '0';
    return ten >= 0 && ten <= 9 && one >= 0 && one <= 9 ? 10 * ten + one : NO_DIGITS;
  }
}
