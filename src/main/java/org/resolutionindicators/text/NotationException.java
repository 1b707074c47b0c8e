package org.resolutionindicators.text;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.base.CharMatcher;

/**
 * A text that a notation does not understand, with the place and the reason.
 *
 * <p>The message is such as {@code "6,6-6.8" at character 6: '.' groups thousands in Vietnamese, three digits expected};
 * in it, a long text ends in "…".
 *
 * <p>Not thread-safe, as no exception is; serialisable; equal to itself alone.
 */
public final class NotationException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int MAX_SHOWN = 80;
  private static final CharMatcher UNPRINTABLE = CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));

  private final String text;
  private final int position;

  NotationException(String text, int position, String reason) {
    super(message(text, position, reason));
    this.text = text;
    this.position = position;
  }

  /** Puts a place in a text and what is to be said about it into one line. */
  static String message(String text, int position, String reason) {
    return lenientFormat("\"%s\" at character %s: %s", shown(text, MAX_SHOWN), position, reason);
  }

  /** Makes a piece of a caller's text fit for a message of one line. */
  static String shown(String text, int max) {
    String start = text;
    if (text.codePointCount(0, text.length()) > max) {
      start = text.substring(0, text.offsetByCodePoints(0, max)) + "…";
    }
    return UNPRINTABLE.replaceFrom(start, '\uFFFD');
  }

  /**
   * Returns the text that was not understood.
   *
   * @return the whole text as given, but composed (Unicode NFC); of a text that is too long to be read, the beginning
   */
  public String text() {
    return text;
  }

  /**
   * Returns the place in {@link #text} at which the reason was found.
   *
   * @return counted from 1, a character being a Unicode code point; one more than the length if something is missing at the
   *     end
   */
  public int position() {
    return position;
  }
}
