package org.resolutionindicators.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days by their numbers, each made once as long as not too many others come between; not thread-safe. */
final class KnownDays {
  private static final int SIZE = 1 << 10;

  private final @Nullable LocalDate[] days = new @Nullable LocalDate[SIZE];
  private final int[] numbers = new int[SIZE];

  /** The day of a number such as 20191231. */
  LocalDate get(int number) {
    int slot = number & SIZE - 1;
    LocalDate known = days[slot];
    if (known != null && numbers[slot] == number) {
      return known;
    }
    LocalDate day = IsoDay.day(number);
    days[slot] = day;
    numbers[slot] = number;
    return day;
  }
}
