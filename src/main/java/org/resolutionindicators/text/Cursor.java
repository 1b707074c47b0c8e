package org.resolutionindicators.text;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * A place in a text that is read from left to right.
 *
 * <p>The text is composed, and each full-width character, space, hyphen and minus sign stands for its plain form, one
 * character for one, so that a place in the plain text is the same place in the composed one.
 */
final class Cursor {
  /** Enough for two numbers of the longest kind, and for the longest words that an observation takes. */
  static final int MAX_LENGTH = 1000;

  /** Decomposed, a Vietnamese letter is up to three characters. */
  static final int MAX_GIVEN_LENGTH = 4 * MAX_LENGTH;

  private static final int MAX_WORDS = 4;
  private static final int MAX_SHOWN = 20;
  private static final int FULL_WIDTH = '！' - '!';
  private static final CharMatcher FULL_WIDTH_FORMS = CharMatcher.inRange('！', '～');
  private static final CharMatcher HYPHENS = CharMatcher.anyOf("\u2010\u2011\u2212");

  private static final CharMatcher CONTROL = CharMatcher.javaIsoControl();

  private final String composed;
  private final String plain;
  private int at;

  private Cursor(String composed) {
    this.composed = composed;
    this.plain = plain(composed);
  }

  /** Begins a text, and refuses one that is too long before working on it. */
  static Cursor of(String text) {
    boolean tooLong = text.length() > MAX_GIVEN_LENGTH;
    String composed = tooLong ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
    if (composed.length() > MAX_LENGTH) {
      String start = composed.substring(0, MAX_LENGTH);
      String reason = lenientFormat("at most %s characters are read, %s were given", MAX_LENGTH, composed.length());
      throw new NotationException(start, start.codePointCount(0, MAX_LENGTH) + 1, reason);
    }
    return new Cursor(composed);
  }

  /** The form in which whole texts are looked up: plain, lower case, single spaces. */
  static String folded(String text) {
    return collapsed(plain(Normalizer.normalize(text, Normalizer.Form.NFC)));
  }

  String folded() {
    return collapsed(plain);
  }

  private static String collapsed(String plain) {
    return CharMatcher.whitespace().trimAndCollapseFrom(plain, ' ').toLowerCase(Locale.ROOT);
  }

  private static String plain(String composed) {
    StringBuilder plain = new StringBuilder(composed);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (CharMatcher.whitespace().matches(c)) {
        plain.setCharAt(i, ' ');
      } else if (HYPHENS.matches(c)) {
        plain.setCharAt(i, '-');
      } else if (FULL_WIDTH_FORMS.matches(c)) {
        plain.setCharAt(i, (char) (c - FULL_WIDTH));
      }
    }
    return plain.toString();
  }

  /** The composed text, if it fits on one line. */
  String line() {
    int control = CONTROL.indexIn(plain);
    if (control >= 0) {
      at = control;
      throw unexpected();
    }
    return composed;
  }

  boolean isBlank() {
    return CharMatcher.whitespace().matchesAllOf(plain);
  }

  boolean hasDigit() {
    return composed.codePoints().anyMatch(Character::isDigit);
  }

  int at() {
    return at;
  }

  void moveTo(int place) {
    at = place;
  }

  String since(int start) {
    return composed.substring(start, at);
  }

  /** The plain character here, or nought at the end. */
  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return at + ahead < plain.length() ? plain.charAt(at + ahead) : 0;
  }

  boolean isAtDigit() {
    return isDigit(peek());
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  boolean isAtEnd() {
    return at == plain.length();
  }

  char next() {
    return plain.charAt(at++);
  }

  boolean take(char c) {
    boolean here = peek() == c;
    at += here ? 1 : 0;
    return here;
  }

  void skipSpaces() {
    at = afterSpaces(at);
  }

  private int afterSpaces(int from) {
    int i = from;
    while (i < plain.length() && plain.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private int afterWord(int from) {
    int i = from;
    while (i < plain.length() && Character.isLetter(plain.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Takes the longest of the phrases that stands here as whole words, in whatever case. */
  Optional<String> take(Collection<String> phrases) {
    StringBuilder phrase = new StringBuilder();
    String longest = null;
    int end = at;
    for (int words = 0; words < MAX_WORDS; words++) {
      int start = afterSpaces(end);
      end = afterWord(start);
      if (end == start) {
        break;
      }
      phrase.append(words == 0 ? "" : " ").append(plain.substring(start, end).toLowerCase(Locale.ROOT));
      if (phrases.contains(phrase.toString())) {
        longest = phrase.toString();
        at = end;
      }
    }
    return Optional.ofNullable(longest);
  }

  /** Says that what stands here is not expected: a whole word, or else one character. */
  NotationException unexpected() {
    int end = Math.max(afterWord(at), composed.offsetByCodePoints(at, 1));
    return failure(at, "'" + NotationException.shown(composed.substring(at, end), MAX_SHOWN) + "' is not expected here");
  }

  NotationException failure(int place, String reason) {
    return new NotationException(composed, composed.codePointCount(0, place) + 1, reason);
  }
}
