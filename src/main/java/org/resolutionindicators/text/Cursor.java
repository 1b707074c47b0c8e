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

  /** The most words that a phrase of a table has. */
  static final int MAX_WORDS = 6;

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
    return hasDigit(plain.length());
  }

  /** Tells whether there is a digit, of whatever script, before a place. */
  boolean hasDigit(int end) {
    return composed.substring(at, end).codePoints().anyMatch(Character::isDigit);
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

  /** The next place from here at which a character stands, or the end. */
  int placeOf(char c) {
    int place = plain.indexOf(c, at);
    return place < 0 ? plain.length() : place;
  }

  boolean isMinus(int place) {
    return plain.charAt(place) == '-';
  }

  int end() {
    return plain.length();
  }

  /** The form in which the words from here to a place are looked up. */
  String foldedTo(int end) {
    return collapsed(plain.substring(at, end));
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

  /** The place behind the spaces that stand here. */
  int behindSpaces() {
    return afterSpaces(at);
  }

  /** How many digits stand side by side so many characters from here. */
  int digits(int ahead) {
    int end = at + ahead;
    while (end < plain.length() && isDigit(plain.charAt(end))) {
      end++;
    }
    return end - at - ahead;
  }

  boolean isAtLetter() {
    return Character.isLetter(peek());
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
    int end = afterSpaces(at);
    if (end == plain.length() || !Character.isLetter(plain.charAt(end))) {
      return Optional.empty();
    }
    StringBuilder phrase = new StringBuilder();
    String longest = null;
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

  /** Takes a text of lower case that stands here behind any spaces; it may be the beginning of a longer word. */
  boolean takeText(String text) {
    int start = afterSpaces(at);
    int end = start + text.length();
    boolean here = end <= plain.length() && plain.substring(start, end).toLowerCase(Locale.ROOT).equals(text);
    at = here ? end : at;
    return here;
  }

  /** Says that what stands here is not expected. */
  NotationException unexpected() {
    return failure(at, "'" + shown() + "' is not expected here");
  }

  /** What stands here, for a message: a whole word, or else one character; in front of a word, a slash belongs to it. */
  String shown() {
    int slash = peek() == '/' ? 1 : 0;
    int end = Math.max(afterWord(at + slash), composed.offsetByCodePoints(at, 1));
    while (end < plain.length() && Character.getType(plain.charAt(end)) == Character.OTHER_NUMBER) {
      // "km²"
      end++;
    }
    return NotationException.shown(composed.substring(at, end), MAX_SHOWN);
  }

  NotationException failure(int place, String reason) {
    return new NotationException(composed, composed.codePointCount(0, place) + 1, reason);
  }
}
