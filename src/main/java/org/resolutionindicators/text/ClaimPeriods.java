package org.resolutionindicators.text;

import java.util.List;
import java.util.Optional;
import org.resolutionindicators.model.ReportingPeriod;

/** Finds the periods that a sentence names. */
record ClaimPeriods(List<ClaimToken> tokens, ClaimWords words) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final int YEAR_DIGITS = 4;
  private static final int MONTHS = 12;
  private static final String DASHES = "-–—";

  /** A period, and the place of the token behind it. */
  record Match(ReportingPeriod period, int end) {}

  /** Whether a number is written as a year is, which no count may be. */
  static boolean isYear(ClaimToken token) {
    return token.kind() == ClaimToken.Kind.PLAIN_NUMBER
        && token.text().length() == YEAR_DIGITS
        && token.value() >= FIRST_YEAR
        && token.value() <= LAST_YEAR;
  }

  Optional<Match> at(int start) {
    if (isNumber(start)) {
      return months(start, ClaimWord.FIRST_MONTHS)
          .or(() -> months(start, ClaimWord.LAST_MONTHS))
          .or(() -> spanWithWordBehind(start));
    }
    return words.at(tokens, start).flatMap(word -> behind(word.meaning(), start + word.length()));
  }

  private Optional<Match> behind(ClaimWord word, int next) {
    return switch (word) {
      case YEAR, SPAN -> years(next, word == ClaimWord.YEAR);
      case FIRST -> months(next, ClaimWord.MONTHS);
      case FIRST_HALF -> year(next).map(year -> new Match(ReportingPeriod.ofHalf(year, 1), next + 1));
      case SECOND_HALF -> year(next).map(year -> new Match(ReportingPeriod.ofHalf(year, 2), next + 1));
      case QUARTER -> number(next, 4).flatMap(quarter -> quarter(quarter, next + 1));
      case QUARTER_1 -> quarter(1, next);
      case QUARTER_2 -> quarter(2, next);
      case QUARTER_3 -> quarter(3, next);
      case QUARTER_4 -> quarter(4, next);
      default -> Optional.empty();
    };
  }

  /** "6 tháng đầu năm 2021" is what a half-year is called; any other number of months is as it is. */
  private Optional<Match> months(int start, ClaimWord unit) {
    Optional<Integer> count = number(start, MONTHS);
    int next = start + 1 + length(start + 1, unit);
    Optional<Integer> year = next == start + 1 ? Optional.empty() : year(next);
    if (count.isEmpty() || year.isEmpty()) {
      return Optional.empty();
    }
    boolean isHalf = count.get() == MONTHS / 2;
    if (unit == ClaimWord.LAST_MONTHS && !isHalf) {
      return Optional.empty();
    } else if (isHalf) {
      // That is what half a year is called.
      return Optional.of(new Match(ReportingPeriod.ofHalf(year.get(), unit == ClaimWord.LAST_MONTHS ? 2 : 1), next + 1));
    }
    return Optional.of(new Match(ReportingPeriod.ofFirstMonths(year.get(), count.get()), next + 1));
  }

  private Optional<Match> quarter(int quarter, int next) {
    boolean hasWord = isMeaning(next, ClaimWord.YEAR) || isMeaning(next, ClaimWord.OF);
    int at = hasWord || isMark(next, "/") || isMark(next, DASHES) ? next + 1 : next;
    return year(at).map(year -> new Match(ReportingPeriod.ofQuarter(year, quarter), at + 1));
  }

  private Optional<Match> spanWithWordBehind(int start) {
    return years(start, false)
        .filter(match -> isMeaning(match.end(), ClaimWord.SPAN))
        .map(match -> new Match(match.period(), match.end() + 1));
  }

  private Optional<Match> years(int start, boolean mayBeOne) {
    // "giai đoạn năm 2016-2020"
    int at = !mayBeOne && isMeaning(start, ClaimWord.YEAR) ? start + 1 : start;
    Optional<Integer> first = year(at);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    int behind = at + 1;
    int second = isMark(behind, DASHES) ? behind + 1 : behindTo(behind);
    Optional<Integer> last = year(second).filter(year -> year >= first.get());
    if (last.isPresent()) {
      return Optional.of(new Match(ReportingPeriod.ofYears(first.get(), last.get()), second + 1));
    }
    return mayBeOne ? Optional.of(new Match(ReportingPeriod.ofYear(first.get()), behind)) : Optional.empty();
  }

  private int behindTo(int at) {
    int length = length(at, ClaimWord.TO);
    return length > 0 ? at + length : tokens.size();
  }

  private boolean isMeaning(int at, ClaimWord meaning) {
    return length(at, meaning) > 0;
  }

  /** How many tokens a phrase of some meaning takes, or none. */
  private int length(int at, ClaimWord meaning) {
    return words.at(tokens, at).filter(match -> match.meaning() == meaning).map(ClaimWords.Match::length).orElse(0);
  }

  private boolean isMark(int at, String marks) {
    return at < tokens.size() && tokens.get(at).isMark(marks);
  }

  private boolean isNumber(int at) {
    return at < tokens.size() && tokens.get(at).kind() == ClaimToken.Kind.PLAIN_NUMBER;
  }

  private Optional<Integer> number(int at, int most) {
    return isNumber(at) && tokens.get(at).value() >= 1 && tokens.get(at).value() <= most
        ? Optional.of(Math.toIntExact(tokens.get(at).value()))
        : Optional.empty();
  }

  private Optional<Integer> year(int at) {
    return at < tokens.size() && isYear(tokens.get(at))
        ? Optional.of(Math.toIntExact(tokens.get(at).value()))
        : Optional.empty();
  }
}
