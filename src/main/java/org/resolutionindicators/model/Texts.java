package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.base.CharMatcher;
import java.text.Normalizer;

/** One form for the names and codes that callers give, so that equal names are equal strings. */
final class Texts {
  private static final int MAX_LENGTH = 1000;
  private static final CharMatcher CONTROL = CharMatcher.javaIsoControl().or(CharMatcher.anyOf("\u2028\u2029"));

  private Texts() {}

  static String name(String subject, String text) {
    String composed = CharMatcher.whitespace().collapseFrom(Normalizer.normalize(text, Normalizer.Form.NFC), ' ').strip();
    checkArgument(!composed.isEmpty(), "%s must not be blank: '%s'", subject, text);
    checkArgument(
        composed.length() <= MAX_LENGTH,
        "%s must have at most %s characters: %s were given",
        subject,
        MAX_LENGTH,
        composed.length());
    checkArgument(CONTROL.matchesNoneOf(composed), "%s must not have control characters: '%s'", subject, composed);
    return composed;
  }
}
