package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;

/** One form for the names and codes that callers give, so that equal names are equal strings. */
final class Texts {
  private static final int MAX_LENGTH = 1000;

  private Texts() {}

  /** Made when first needed. */
  private static final class Control {
    static final CharMatcher SIGNS = CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));
  }

  static String name(String subject, String text) {
    return isPlain(text) ? text : checked(subject, text);
  }

  /** Whether the text has letters, digits and signs of ASCII only and single blanks inside, as nearly all codes do. */
  private static boolean isPlain(String text) {
    int length = text.length();
    if (length == 0 || length > MAX_LENGTH || text.charAt(0) == ' ' || text.charAt(length - 1) == ' ') {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || c == ' ' && text.charAt(i - 1) == ' ') {
        return false;
      }
    }
    return true;
  }

  private static String checked(String subject, String text) {
    String composed = CharMatcher.whitespace().collapseFrom(Normalizer.normalize(text, Normalizer.Form.NFC), ' ').strip();
    checkArgument(!composed.isEmpty(), "%s must not be blank: '%s'", subject, text);
    checkArgument(
        composed.length() <= MAX_LENGTH,
        "%s must have at most %s characters: %s were given",
        subject,
        MAX_LENGTH,
        composed.length());
    checkArgument(Control.SIGNS.matchesNoneOf(composed), "%s must not have control characters: '%s'", subject, composed);
    return composed;
  }
}
