package org.resolutionindicators.text;

import static com.google.common.base.Strings.lenientFormat;

import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.text.Language.Link;
import org.resolutionindicators.text.Language.RankWord;
import org.resolutionindicators.text.Language.RankWords;

/** Reads a place in an order: "thứ 5", "top 10", "5th or better". The first place is 1, so better is less. */
final class RankReader {
  private static final int MOST_DIGITS = 9;

  private final Pass pass;
  private final Cursor cursor;
  private final RankWords words;

  RankReader(Pass pass) {
    this.pass = pass;
    this.cursor = pass.cursor();
    this.words = pass.language().ranks();
  }

  /** Reads the rank that begins here, or nothing. */
  Optional<Figure> read() {
    cursor.skipSpaces();
    int start = cursor.at();
    if (words.words().take(cursor, RankWord.TOP)) {
      expectKind(start, cursor.since(start));
      Amount most = place();
      scope();
      return Optional.of(Figure.of(Qualifier.AT_MOST, most));
    }
    return words.words().take(cursor, RankWord.WITHIN) && isNumberAhead() ? Optional.of(within(start)) : bounded(start);
  }

  /** Reads a rank in words, "thứ nhất", or nothing. */
  Optional<Figure> ordinal() {
    cursor.skipSpaces();
    boolean isRank = words.words().take(cursor, RankWord.RANK);
    Optional<Integer> ordinal = isRank ? words.ordinals().take(cursor) : Optional.empty();
    scope();
    cursor.skipSpaces();
    return ordinal.map(rank -> Figure.of(Qualifier.NONE, Amount.of(rank)));
  }

  private boolean isNumberAhead() {
    cursor.skipSpaces();
    return cursor.isAtDigit();
  }

  private Figure within(int start) {
    String word = cursor.since(start).strip();
    Amount most = place();
    if (!scope()) {
      String leading = words.words().written(RankWord.LEADING);
      throw cursor.failure(cursor.behindSpaces(), lenientFormat("'%s' is expected behind '%s' and a number", leading, word));
    }
    expectKind(start, word);
    return Figure.of(Qualifier.AT_MOST, most);
  }

  private Optional<Figure> bounded(int start) {
    cursor.moveTo(start);
    Optional<Qualifier> bound = words.prefixes().take(cursor);
    boolean from = bound.isEmpty() && pass.takes(Link.FROM);
    cursor.skipSpaces();
    if (!isAhead()) {
      cursor.moveTo(start);
      return Optional.empty();
    }
    Amount rank = rank();
    if (bound.isEmpty() && (cursor.take('-') || cursor.take('–') || pass.takes(Link.TO))) {
      return Optional.of(range(rank));
    }
    Optional<Qualifier> suffix = bound.isPresent() ? Optional.empty() : words.suffixes().take(cursor);
    if (from && suffix.isEmpty()) {
      throw cursor.failure(cursor.behindSpaces(), FigureReader.rangeExpected(pass.language()));
    }
    return Optional.of(Figure.of(bound.or(() -> suffix).orElse(Qualifier.NONE), rank));
  }

  private Figure range(Amount low) {
    cursor.skipSpaces();
    int start = cursor.at();
    Amount high = isAhead() ? rank() : place();
    if (high.compareTo(low) < 0) {
      throw cursor.failure(start, lenientFormat("the range ends below its start: %s to %s", low, high));
    }
    return new Figure(Qualifier.NONE, low, high, true);
  }

  /** Tells whether a rank's word or an ordinal number stands here. */
  boolean isAhead() {
    int start = cursor.at();
    int digits = cursor.digits(0);
    boolean isAhead;
    if (digits > 0) {
      cursor.moveTo(start + digits);
      isAhead = cursor.isAtLetter() && words.words().take(cursor, RankWord.ENDING);
    } else {
      isAhead = words.words().take(cursor, RankWord.RANK);
    }
    cursor.moveTo(start);
    return isAhead;
  }

  /** What may stand before a rank, for a message. */
  String prefixes() {
    return lenientFormat(
        "only '%s', '%s' or '%s'",
        words.prefixes().written(Qualifier.BELOW),
        words.prefixes().written(Qualifier.ABOVE),
        words.prefixes().written(Qualifier.AT_MOST));
  }

  private Amount rank() {
    int start = cursor.at();
    boolean hasWord = words.words().take(cursor, RankWord.RANK);
    String word = cursor.since(start);
    Optional<Integer> ordinal = words.ordinals().take(cursor);
    Amount rank = ordinal.map(Amount::of).orElseGet(this::place);
    if (cursor.isAtLetter()) {
      words.words().take(cursor, RankWord.ENDING);
    }
    expectKind(start, hasWord ? word : cursor.since(start));
    if (cursor.take('/')) {
      int place = cursor.at();
      Amount whole = place();
      if (whole.compareTo(rank) < 0) {
        throw cursor.failure(place, lenientFormat("the rank is beyond the last: %s of %s", rank, whole));
      }
    }
    scope();
    return rank;
  }

  /** Takes the words for who is ranked and where, and tells whether they are said to lead. */
  private boolean scope() {
    boolean leads = false;
    while (true) {
      int end = cursor.at();
      cursor.skipSpaces();
      cursor.take(',');
      if (words.words().take(cursor, RankWord.LEADING)) {
        leads = true;
      } else if (!words.words().take(cursor, RankWord.SCOPE)) {
        cursor.moveTo(end);
        return leads;
      }
    }
  }

  private Amount place() {
    cursor.skipSpaces();
    int digits = cursor.digits(0);
    long place = 0;
    int start = cursor.at();
    while (cursor.isAtDigit() && digits <= MOST_DIGITS) {
      place = place * 10 + cursor.next() - '0';
    }
    if (place == 0) {
      throw cursor.failure(start, "a rank is expected, a whole number from 1");
    }
    return Amount.of(place);
  }

  private void expectKind(int start, String word) {
    if (pass.hasIndicator() && !pass.isOfKind(IndicatorKind.RANK)) {
      throw cursor.failure(start, lenientFormat("'%s' names a rank, %s", word, pass.kindName()));
    }
  }
}
