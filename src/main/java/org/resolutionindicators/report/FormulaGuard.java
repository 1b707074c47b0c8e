package org.resolutionindicators.report;

import com.google.common.base.CharMatcher;
import org.resolutionindicators.text.Notation;
import org.resolutionindicators.text.NotationException;

/** Keeps spreadsheets from taking a text for a formula. */
final class FormulaGuard {
  private static final CharMatcher STARTS = CharMatcher.anyOf("=+-@\t\r");

  private static final CharMatcher SIGNS = CharMatcher.anyOf("+-");

  private FormulaGuard() {}

  static String guarded(String cell) {
    boolean isSuspect = !cell.isEmpty() && STARTS.matches(cell.charAt(0));
    return isSuspect && !isNumber(cell) ? "'" + cell : cell;
  }

  private static boolean isNumber(String cell) {
    boolean isSigned = SIGNS.matches(cell.charAt(0));
    return isSigned && (isNumber(cell, Notation.VIETNAMESE) || isNumber(cell, Notation.ENGLISH));
  }

  private static boolean isNumber(String cell, Notation notation) {
    try {
      notation.parseAmount(cell);
      return true;
    } catch (NotationException e) {
      return false;
    }
  }
}
