package org.resolutionindicators.text;

import com.google.common.base.CharMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A word, a number, or one other character, and where it stands.
 *
 * @param text in lower case; of a number its digits
 * @param isTight whether nothing stands between it and the token before
 */
record ClaimToken(Kind kind, int start, int end, String text, boolean isTight) {
  private static final int MAX_DIGITS = 15;
  private static final int GROUP = 3;

  /** Signs that are words of the grammar. */
  private static final CharMatcher SIGNS = CharMatcher.anyOf("≥≤<>~&");

  /** What a token is. */
  enum Kind {
    WORD,
    /** A whole number without a mark in it. */
    PLAIN_NUMBER,
    /** A whole number whose thousands are marked. */
    GROUPED_NUMBER,
    /** A number with decimals, which counts nothing. */
    DECIMAL,
    MARK
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.PLAIN_NUMBER || kind == Kind.GROUPED_NUMBER || kind == Kind.DECIMAL;
  }

  boolean isMark(String marks) {
    return kind == Kind.MARK && marks.contains(text);
  }

  long value() {
    return Long.parseLong(text);
  }

  static List<ClaimToken> all(Cursor cursor, ClaimWords words) {
    List<ClaimToken> tokens = new ArrayList<>();
    for (cursor.skipSpaces(); !cursor.isAtEnd(); cursor.skipSpaces()) {
      if (cursor.isAtDigit()) {
        tokens.add(number(cursor, words, isTight(tokens, cursor)));
      } else if (Character.isDigit(cursor.peek())) {
        throw cursor.unexpected();
      } else if (Character.isLetter(cursor.peek())) {
        tokens.add(word(cursor, isTight(tokens, cursor)));
      } else if (isWithinWords(tokens, cursor) && cursor.peek() == '-') {
        cursor.next();
      } else {
        tokens.add(sign(cursor, isTight(tokens, cursor), isWithinWords(tokens, cursor)));
      }
    }
    return tokens;
  }

  private static boolean isTight(List<ClaimToken> before, Cursor cursor) {
    return !before.isEmpty() && before.get(before.size() - 1).end == cursor.at();
  }

  private static boolean isWithinWords(List<ClaimToken> before, Cursor cursor) {
    return isTight(before, cursor) && before.get(before.size() - 1).isWord() && Character.isLetter(cursor.peek(1));
  }

  private static ClaimToken word(Cursor cursor, boolean isTight) {
    int start = cursor.at();
    StringBuilder word = new StringBuilder();
    while (Character.isLetter(cursor.peek())) {
      word.append(cursor.next());
    }
    return new ClaimToken(Kind.WORD, start, cursor.at(), word.toString().toLowerCase(Locale.ROOT), isTight);
  }

  private static ClaimToken sign(Cursor cursor, boolean isTight, boolean isWithinWords) {
    int start = cursor.at();
    char c = cursor.next();
    String text = String.valueOf(c);
    if ((c == '<' || c == '>') && cursor.take('=')) {
      text = c == '<' ? "≤" : "≥";
    }
    boolean isWord = SIGNS.matches(c) || c == '/' && isWithinWords;
    return new ClaimToken(isWord ? Kind.WORD : Kind.MARK, start, cursor.at(), text, isTight);
  }

  private static ClaimToken number(Cursor cursor, ClaimWords words, boolean isTight) {
    int start = cursor.at();
    StringBuilder number = new StringBuilder();
    Kind kind = Kind.PLAIN_NUMBER;
    digits(cursor, number);
    boolean mayBeGrouped = number.length() <= GROUP && number.charAt(0) != '0';
    while (cursor.peek() == words.groupMark() && Cursor.isDigit(cursor.peek(1))) {
      int mark = cursor.at();
      cursor.next();
      if (digits(cursor, number) != GROUP || !mayBeGrouped) {
        String reason = "'" + words.groupMark() + "' groups thousands in " + words.name() + ", three digits expected";
        throw cursor.failure(mark, reason);
      }
      kind = Kind.GROUPED_NUMBER;
    }
    if (number.length() > MAX_DIGITS) {
      throw cursor.failure(start, "a number of at most " + MAX_DIGITS + " digits is expected");
    }
    if (cursor.peek() == words.decimalMark() && Cursor.isDigit(cursor.peek(1))) {
      cursor.next();
      digits(cursor, number);
      kind = Kind.DECIMAL;
    }
    return new ClaimToken(kind, start, cursor.at(), number.toString(), isTight);
  }

  /** Takes digits, and returns how many. */
  private static int digits(Cursor cursor, StringBuilder number) {
    int before = number.length();
    while (cursor.isAtDigit()) {
      number.append(cursor.next());
    }
    return number.length() - before;
  }
}
