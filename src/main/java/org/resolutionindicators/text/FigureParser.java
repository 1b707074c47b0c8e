package org.resolutionindicators.text;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableListMultimap;
import org.resolutionindicators.model.Amount;

/** Reads one figure by recursive descent; the grammar stands in {@link Notation}. */
final class FigureParser {
  static final String NUMBER_EXPECTED = "a number is expected";

  private final Language language;
  private final Cursor cursor;
  private final NumberReader numbers;

  FigureParser(Language language, Cursor cursor) {
    this.language = language;
    this.cursor = cursor;
    this.numbers = new NumberReader(language, cursor);
  }

  /** Reads a number that is the whole text. */
  Amount onlyAmount() {
    cursor.skipSpaces();
    Amount amount = amount(NUMBER_EXPECTED);
    expectEnd();
    return amount;
  }

  /** Reads a figure that is the whole text and that a target may be. */
  Figure target(String expected) {
    cursor.skipSpaces();
    int start = cursor.at();
    Qualifier prefix = prefix();
    if (prefix.isReportedOnly()) {
      String word = cursor.since(start);
      throw cursor.failure(start, lenientFormat("'%s' is said of what was reported, not of a target", word));
    }
    return figure(prefix, expected);
  }

  /** Reads a figure that is the whole text. */
  Figure report(String expected) {
    cursor.skipSpaces();
    return figure(prefix(), expected);
  }

  private Figure figure(Qualifier prefix, String expected) {
    cursor.skipSpaces();
    boolean isBound = prefix != Qualifier.NONE && prefix != Qualifier.ABOUT;
    boolean from = !isBound && cursor.take(language.links().get(Language.Link.FROM)).isPresent();
    cursor.skipSpaces();
    Amount low = amount(from || prefix != Qualifier.NONE ? NUMBER_EXPECTED : expected);
    cursor.skipSpaces();
    if (!isBound && takeTo()) {
      return range(prefix, low);
    }
    Qualifier suffix = prefix == Qualifier.NONE ? meaning(language.suffixes()) : Qualifier.NONE;
    if (from && suffix == Qualifier.NONE && cursor.isAtEnd()) {
      throw cursor.failure(cursor.at(), rangeExpected());
    }
    expectEnd();
    return new Figure(prefix == Qualifier.NONE ? suffix : prefix, low, low, false);
  }

  private Figure range(Qualifier prefix, Amount low) {
    cursor.skipSpaces();
    int start = cursor.at();
    Amount high = amount(NUMBER_EXPECTED);
    if (high.compareTo(low) < 0) {
      FigureWriter writer = new FigureWriter(language);
      String reason = lenientFormat("the range ends below its start: %s to %s", writer.number(low), writer.number(high));
      throw cursor.failure(start, reason);
    }
    expectEnd();
    return new Figure(prefix, low, high, true);
  }

  private String rangeExpected() {
    return lenientFormat(
        "'%s' begins a range, '%s' and its upper end expected",
        Language.written(language.links(), Language.Link.FROM),
        Language.written(language.links(), Language.Link.TO));
  }

  private void expectEnd() {
    cursor.skipSpaces();
    if (!cursor.isAtEnd()) {
      throw cursor.unexpected();
    }
  }

  private Qualifier prefix() {
    if (cursor.take('≤')) {
      return Qualifier.AT_MOST;
    } else if (cursor.take('≥')) {
      return Qualifier.AT_LEAST;
    } else if (cursor.take('<')) {
      return cursor.take('=') ? Qualifier.AT_MOST : Qualifier.BELOW;
    } else if (cursor.take('>')) {
      return cursor.take('=') ? Qualifier.AT_LEAST : Qualifier.ABOVE;
    }
    return meaning(language.prefixes());
  }

  private Qualifier meaning(ImmutableListMultimap<Qualifier, String> words) {
    ImmutableListMultimap<String, Qualifier> meanings = words.inverse();
    return cursor.take(meanings.keySet()).map(word -> meanings.get(word).get(0)).orElse(Qualifier.NONE);
  }

  private boolean takeTo() {
    return cursor.take('-')
        || cursor.take('–')
        || cursor.take('—')
        || cursor.take(language.links().get(Language.Link.TO)).isPresent();
  }

  private Amount amount(String expected) {
    Amount amount = numbers.read(expected);
    int end = cursor.at();
    cursor.skipSpaces();
    if (!cursor.take('%')) {
      cursor.moveTo(end);
    }
    return amount;
  }
}
