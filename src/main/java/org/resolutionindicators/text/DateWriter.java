package org.resolutionindicators.text;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Locale;
import org.resolutionindicators.text.Language.DateUnit;
import org.resolutionindicators.text.Language.Due;
import org.resolutionindicators.text.Language.Link;

/** Writes days and stretches of days so that {@link DateReader} reads them back. */
final class DateWriter {
  private static final ImmutableList<String> ROMAN = ImmutableList.of("I", "II", "III", "IV");
  private static final int MONTHS = 12;
  private static final int MONTHS_OF_QUARTER = 3;

  private final Language language;

  DateWriter(Language language) {
    this.language = language;
  }

  String deadline(LocalDate lastDay) {
    return language.dates().dues().written(Due.BY) + " " + day(lastDay);
  }

  String stretch(LocalDate first, LocalDate last) {
    if (first.equals(last)) {
      return day(first);
    } else if (isMonths(first, last, 1)) {
      return month(first);
    } else if (isMonths(first, last, MONTHS)) {
      return year(first);
    } else if (isMonths(first, last, MONTHS_OF_QUARTER) && first.getMonthValue() % MONTHS_OF_QUARTER == 1) {
      return quarter(first);
    }
    String from = language.figures().links().written(Link.FROM);
    return from + " " + day(first) + " " + language.figures().links().written(Link.TO) + " " + day(last);
  }

  private static boolean isMonths(LocalDate first, LocalDate last, int months) {
    return first.getDayOfMonth() == 1
        && last.getDayOfMonth() == last.lengthOfMonth()
        && first.getYear() == last.getYear()
        && last.getMonthValue() - first.getMonthValue() == months - 1;
  }

  private boolean hasNamesOfMonths() {
    return !language.dates().months().all().isEmpty();
  }

  private String day(LocalDate day) {
    return hasNamesOfMonths()
        ? String.format(Locale.ROOT, "%04d-%02d-%02d", day.getYear(), day.getMonthValue(), day.getDayOfMonth())
        : day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + yearOf(day);
  }

  private static String yearOf(LocalDate day) {
    return String.format(Locale.ROOT, "%04d", day.getYear());
  }

  private String month(LocalDate first) {
    if (hasNamesOfMonths()) {
      String name = language.dates().months().written(first.getMonthValue());
      return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " " + yearOf(first);
    }
    return language.dates().units().written(DateUnit.MONTH) + " " + first.getMonthValue() + "/" + yearOf(first);
  }

  private String quarter(LocalDate first) {
    int quarter = (first.getMonthValue() - 1) / MONTHS_OF_QUARTER;
    return hasNamesOfMonths()
        ? "Q" + (quarter + 1) + " " + yearOf(first)
        : language.dates().units().written(DateUnit.QUARTER) + " " + ROMAN.get(quarter) + "/" + yearOf(first);
  }

  private String year(LocalDate first) {
    String word =
        hasNamesOfMonths()
            ? language.dates().dues().written(Due.IN)
            : language.dates().units().written(DateUnit.YEAR);
    return word + " " + yearOf(first);
  }
}
