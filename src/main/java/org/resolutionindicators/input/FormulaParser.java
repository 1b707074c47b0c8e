package org.resolutionindicators.input;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.regex.Pattern;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Formula;
import org.resolutionindicators.model.IndicatorCode;

/** Reads a formula over the codes of indicators; its grammar stands in {@link TableReader}. */
final class FormulaParser {
  private static final String SIGNS = "/*-,";
  private static final char QUOTE = '"';
  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of("percent", "of", "plan", "growth", "share", "places", "meeting");
  private static final Pattern FACTOR = Pattern.compile("0*[1-9][0-9]{0,17}");

  private final String text;
  private final ImmutableList<Token> tokens;
  private int next;

  private FormulaParser(String text) {
    this.text = text;
    this.tokens = tokens(text);
  }

  private enum Kind {
    SIGN,
    QUOTED,
    WORD,
    END
  }

  /** A piece of the text; of a quoted code, what stands between the quotes. */
  private record Token(Kind kind, String value, int start, int end) {
    boolean is(String signOrWord) {
      return (kind == Kind.SIGN || kind == Kind.WORD) && Ascii.equalsIgnoreCase(value, signOrWord);
    }

    boolean isReserved() {
      return kind == Kind.WORD && WORDS.contains(Ascii.toLowerCase(value));
    }

    boolean isOfBareCode() {
      return kind == Kind.WORD && !isReserved();
    }
  }

  /**
   * Reads a formula.
   *
   * @throws IllegalArgumentException if the text is none; the message names the place and what was expected there
   */
  static Formula parse(String text) {
    return new FormulaParser(text).formula();
  }

  private static ImmutableList<Token> tokens(String text) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    int at = 0;
    while (at < text.length()) {
      Token token = tokenAt(text, at);
      if (token.end() > token.start()) {
        tokens.add(token);
      }
      at = Math.max(token.end(), at + 1);
    }
    return tokens.add(new Token(Kind.END, "", text.length(), text.length())).build();
  }

  /** The piece that begins at an index; an empty word for white space. */
  private static Token tokenAt(String text, int start) {
    char c = text.charAt(start);
    if (SIGNS.indexOf(c) >= 0) {
      return new Token(Kind.SIGN, String.valueOf(c), start, start + 1);
    } else if (c == QUOTE) {
      return quoted(text, start);
    }
    int end = start;
    while (end < text.length() && isOfWord(text.charAt(end))) {
      end++;
    }
    return new Token(Kind.WORD, text.substring(start, end), start, end);
  }

  private static boolean isOfWord(char c) {
    return SIGNS.indexOf(c) < 0 && c != QUOTE && !Column.BLANK.matches(c);
  }

  private static Token quoted(String text, int start) {
    StringBuilder code = new StringBuilder();
    for (int i = start + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c != QUOTE) {
        code.append(c);
      } else if (i + 1 < text.length() && text.charAt(i + 1) == QUOTE) {
        code.append(QUOTE);
        i++;
      } else {
        return new Token(Kind.QUOTED, code.toString(), start, i + 1);
      }
    }
    throw new IllegalArgumentException(Shown.at(text, start, "quoted code must end with a quote"));
  }

  private Formula formula() {
    Formula formula;
    if (take("percent")) {
      expect("of", "'percent'");
      expect("plan", "'percent of'");
      formula = Formula.percentOfPlan(code());
    } else if (take("growth")) {
      formula = Formula.growth(code());
    } else if (take("share")) {
      formula = share();
    } else if (take("places")) {
      expect("meeting", "'places'");
      formula = Formula.placesMeeting(code());
    } else {
      formula = ofTwo();
    }
    if (peek().kind() != Kind.END) {
      throw unexpected("end of the formula expected");
    }
    return formula;
  }

  private Formula share() {
    IndicatorCode part = code();
    expect("of", shown(part));
    ImmutableList.Builder<IndicatorCode> whole = ImmutableList.builder();
    whole.add(code());
    while (take(",")) {
      whole.add(code());
    }
    return Formula.shareOfWhole(part, whole.build());
  }

  private Formula ofTwo() {
    Token first = peek();
    IndicatorCode one = code();
    if (take("*")) {
      boolean isFactor = first.kind() == Kind.WORD && FACTOR.matcher(one.value()).matches();
      if (!isFactor) {
        throw at(first, "whole number without marks, 1 or more, expected before '*'");
      }
      IndicatorCode numerator = code();
      expect("/", shown(numerator));
      return Formula.quotient(numerator, code(), Amount.of(one.value()));
    } else if (take("/")) {
      return Formula.quotient(one, code());
    } else if (take("-")) {
      return Formula.difference(one, code());
    }
    throw unexpected("'/' or '-' expected behind " + shown(one));
  }

  private IndicatorCode code() {
    Token first = peek();
    if (first.kind() == Kind.QUOTED) {
      next++;
      return IndicatorCode.of(first.value());
    } else if (!first.isOfBareCode()) {
      throw unexpected("code of an indicator expected");
    }
    int end = first.end();
    while (peek().isOfBareCode()) {
      end = peek().end();
      next++;
    }
    return IndicatorCode.of(text.substring(first.start(), end));
  }

  private Token peek() {
    return tokens.get(next);
  }

  private boolean take(String signOrWord) {
    boolean isThere = peek().is(signOrWord);
    next += isThere ? 1 : 0;
    return isThere;
  }

  private void expect(String signOrWord, String before) {
    if (!take(signOrWord)) {
      throw unexpected("'" + signOrWord + "' expected behind " + before);
    }
  }

  private IllegalArgumentException unexpected(String expected) {
    Token found = peek();
    String hint = "; a code with the word '" + Ascii.toLowerCase(found.value()) + "' must be quoted";
    return at(found, expected + (found.isReserved() ? hint : ""));
  }

  private IllegalArgumentException at(Token found, String reason) {
    return new IllegalArgumentException(Shown.at(text, found.start(), reason));
  }

  private static String shown(IndicatorCode code) {
    return "code " + Shown.quoted(code.value());
  }
}
