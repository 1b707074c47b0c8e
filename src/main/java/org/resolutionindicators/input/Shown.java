package org.resolutionindicators.input;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;

/** Makes a caller's text fit for a message: on one line, and not longer than a reader will read. */
final class Shown {
  private static final int MAX_VALUE = 80;
  private static final int MAX_LINE = 3000;
  private static final CharMatcher UNPRINTABLE = CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));

  private Shown() {}

  static String quoted(String text) {
    return "'" + start(text, MAX_VALUE) + "'";
  }

  /** A subject at the start of its sentence. */
  static String capitalised(String subject) {
    return Ascii.toUpperCase(subject.charAt(0)) + subject.substring(1);
  }

  static String line(String message) {
    return start(message, MAX_LINE);
  }

  /** What is wrong with a text, at an index of it. */
  static String at(String text, int index, String reason) {
    int character = text.codePointCount(0, index) + 1;
    return "\"" + start(text, MAX_VALUE) + "\" at character " + character + ": " + reason;
  }

  private static String start(String text, int max) {
    String start = text;
    if (text.length() > max && text.codePointCount(0, text.length()) > max) {
      start = text.substring(0, text.offsetByCodePoints(0, max)) + "…";
    }
    return UNPRINTABLE.replaceFrom(start, '\uFFFD');
  }
}
