package org.resolutionindicators.report;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;

/** Lines of a report that a terminal shows well: at most {@value #WIDTH} columns where words allow, no trailing space. */
final class Lines {
  private static final int WIDTH = 110;
  private static final CharMatcher GAP =
      CharMatcher.whitespace().or(CharMatcher.javaIsoControl()).or(CharMatcher.anyOf("\u2028\u2029"));
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private final StringBuilder text = new StringBuilder();

  /** Puts what was given by others onto one line; a control character could otherwise steer the terminal. */
  static String plain(String given) {
    return GAP.trimAndCollapseFrom(given, ' ');
  }

  Lines blank() {
    text.append('\n');
    return this;
  }

  /**
   * Adds a paragraph.
   *
   * @param lead what its first line begins with
   * @param hang how many spaces its further lines begin with
   */
  Lines add(String lead, int hang, String words) {
    StringBuilder line = new StringBuilder(lead);
    boolean empty = true;
    for (String word : WORDS.split(words)) {
      if (!empty && columns(line) + 1 + columns(word) > WIDTH) {
        text.append(line).append('\n');
        line = new StringBuilder(" ".repeat(hang));
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    text.append(CharMatcher.is(' ').trimTrailingFrom(line)).append('\n');
    return this;
  }

  /** Adds a paragraph, all lines of which begin with the same number of spaces. */
  Lines add(int indent, String words) {
    return add(" ".repeat(indent), indent, words);
  }

  static int columns(CharSequence text) {
    return Character.codePointCount(text, 0, text.length());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
