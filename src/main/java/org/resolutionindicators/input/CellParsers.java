package org.resolutionindicators.input;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Composite;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.text.Notation;
import org.resolutionindicators.text.TargetText;

/** Reads the cells that are no closed words; an {@link IllegalArgumentException} is thrown for what cannot be read. */
final class CellParsers {
  private static final Pattern DECIMALS = Pattern.compile("[0-9]{1,3}");
  private static final Pattern PERIOD_WITH_NOTE = Pattern.compile("([^()]+)\\((.*)\\)", Pattern.DOTALL);

  private CellParsers() {}

  /** A period and the text in brackets behind it. */
  record NotedPeriod(ReportingPeriod period, Optional<String> note) {
    static final NotedPeriod NONE = new NotedPeriod(ReportingPeriod.undated(), Optional.empty());
  }

  static NotedPeriod period(String text) {
    Matcher noted = PERIOD_WITH_NOTE.matcher(text);
    if (!noted.matches()) {
      return new NotedPeriod(ReportingPeriod.parse(text), Optional.empty());
    }
    String note = Column.BLANK.trimFrom(noted.group(2));
    ReportingPeriod period = ReportingPeriod.parse(Column.BLANK.trimFrom(noted.group(1)));
    return new NotedPeriod(period, note.isEmpty() ? Optional.empty() : Optional.of(note));
  }

  /** Free text in one form, so that the same text typed in two ways does not differ from row to row. */
  static String text(String text) {
    return CharMatcher.whitespace().trimAndCollapseFrom(Normalizer.normalize(text, Normalizer.Form.NFC), ' ');
  }

  static Composite composite(String text) {
    return Composite.parse(text(text).toLowerCase(Locale.ROOT));
  }

  static Integer decimals(String text) {
    if (DECIMALS.matcher(text).matches() && Integer.parseInt(text) <= Amount.MAX_DIGITS) {
      return Integer.valueOf(text);
    }
    throw new CellException("must be a whole number from 0 to " + Amount.MAX_DIGITS + ": " + Shown.quoted(text));
  }

  static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new CellException("must be a date such as 2019-12-31: " + Shown.quoted(text));
    }
  }

  static Amount weight(Notation notation, String text) {
    Amount weight = notation.parseAmount(text);
    if (weight.signum() < 0) {
      throw new CellException("must not be negative: " + Shown.quoted(text));
    }
    return weight;
  }

  static Notation notation(String text) {
    return switch (Ascii.toLowerCase(text)) {
      case "vi" -> Notation.VIETNAMESE;
      case "en" -> Notation.ENGLISH;
      default -> throw new CellException("must be vi or en: " + Shown.quoted(text));
    };
  }

  static Criterion stretch(Notation notation, Indicator indicator, String text) {
    TargetText stretch = notation.readTarget(text, indicator);
    if (stretch.stretch().isPresent()) {
      throw new CellException("must be one target: " + Shown.quoted(text));
    }
    return stretch.criterion();
  }

  static Observation baseline(Notation notation, Indicator indicator, String text) {
    Observation baseline = notation.readActual(text, indicator).observation();
    if (!baseline.hasFigure()) {
      throw new CellException("must have a figure: " + Shown.quoted(text));
    }
    return baseline;
  }
}
