package org.resolutionindicators.text;

import static com.google.common.base.Strings.lenientFormat;

import java.util.Optional;
import org.resolutionindicators.model.Amount;

/** Reads a number with the marks of one language, exactly. */
final class NumberReader {
  private static final int GROUP = 3;

  private final Language language;
  private final Cursor cursor;

  NumberReader(Language language, Cursor cursor) {
    this.language = language;
    this.cursor = cursor;
  }

  /** Reads the number that begins here; without one, says what is expected. */
  Numeral read(String expected) {
    int start = cursor.at();
    StringBuilder plain = new StringBuilder();
    if (cursor.take('-')) {
      plain.append('-');
    }
    boolean signed = !plain.isEmpty() || cursor.take('+');
    if (!cursor.isAtDigit()) {
      throw noDigit(signed ? "a digit is expected" : expected);
    }
    int first = cursor.at();
    whole(plain);
    if (cursor.peek() != language.decimalMark() || isPunctuation()) {
      return new Numeral(start, Amount.of(plain.toString()), signed, 0, start, Optional.empty());
    }
    int mark = cursor.at();
    int point = plain.length();
    decimals(plain);
    int decimals = plain.length() - point - 1;
    boolean mayGroup = decimals == GROUP && mark - first <= GROUP && !isZero(plain, point - (mark - first));
    Optional<Amount> grouped =
        mayGroup ? Optional.of(Amount.of(plain.toString().replace(".", ""))) : Optional.empty();
    return new Numeral(start, Amount.of(plain.toString()), signed, decimals, mark, grouped);
  }

  private static boolean isZero(CharSequence plain, int place) {
    return plain.charAt(place) == '0';
  }

  private NotationException noDigit(String expected) {
    char mark = cursor.peek();
    boolean isMark = mark == language.decimalMark() || mark == language.groupMark();
    return isMark && Cursor.isDigit(cursor.peek(1))
        ? misplaced("a digit expected before it")
        : cursor.failure(cursor.at(), expected);
  }

  private void whole(StringBuilder plain) {
    int start = cursor.at();
    boolean isZero = cursor.peek() == '0';
    int count = digits(plain, 0, "before");
    boolean isLong = cursor.at() - start > GROUP;
    while (cursor.peek() == language.groupMark() && !isPunctuation()) {
      if (cursor.digits(1) != GROUP) {
        throw misplaced("three digits expected");
      } else if (isZero) {
        throw misplaced("a number in groups does not begin with 0");
      } else if (isLong) {
        throw misplaced("at most three digits expected before the first mark");
      }
      cursor.next();
      count = digits(plain, count, "before");
    }
  }

  private void decimals(StringBuilder plain) {
    if (!Cursor.isDigit(cursor.peek(1))) {
      throw misplaced("a digit expected after it");
    }
    cursor.next();
    digits(plain.append('.'), 0, "after");
    if (isPunctuation()) {
      return;
    } else if (cursor.peek() == language.decimalMark()) {
      throw misplaced("only one expected in a number");
    } else if (cursor.peek() == language.groupMark()) {
      throw misplaced("none expected behind the decimal mark");
    }
  }

  /** Tells whether a comma stands here that parts a number from words: "0,7, còn 4,3". */
  private boolean isPunctuation() {
    if (cursor.peek() != ',' || cursor.peek(1) != ' ') {
      return false;
    }
    int ahead = 1;
    while (cursor.peek(ahead) == ' ') {
      ahead++;
    }
    return Character.isLetter(cursor.peek(ahead));
  }

  private int digits(StringBuilder plain, int before, String side) {
    int count = before;
    while (cursor.isAtDigit()) {
      if (count == Amount.MAX_DIGITS) {
        throw cursor.failure(cursor.at(), tooLong(side));
      }
      plain.append(cursor.next());
      count++;
    }
    return count;
  }

  static String tooLong(String side) {
    return lenientFormat("a number has at most %s digits %s the decimal mark", Amount.MAX_DIGITS, side);
  }

  private NotationException misplaced(String expected) {
    char here = cursor.peek();
    String use = here == language.groupMark() ? "groups thousands" : "is the decimal mark";
    return cursor.failure(cursor.at(), lenientFormat("'%s' %s in %s, %s", here, use, language.name(), expected));
  }
}
