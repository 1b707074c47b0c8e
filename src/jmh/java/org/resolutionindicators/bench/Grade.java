package org.resolutionindicators.bench;

import java.math.BigDecimal;

/** A verdict as somebody writes it by hand, in the order of {@link Outcome}. */
enum Grade {
  EXCEEDED,
  MET,
  NOT_MET,
  NO_DATA;

  /** Compares exactly, as a careful developer does. */
  static Grade of(PlainTarget target, BigDecimal figure) {
    if (figure == null) {
      return NO_DATA;
    }
    return switch (target.form()) {
      case MORE -> of(figure.compareTo(target.low()));
      case LESS, AT_MOST -> of(target.low().compareTo(figure));
      case RANGE_MORE -> ofRange(figure.compareTo(target.high()), figure.compareTo(target.low()));
      case RANGE_LESS -> ofRange(target.low().compareTo(figure), target.high().compareTo(figure));
      case YES -> figure.compareTo(target.low()) == 0 ? MET : NOT_MET;
    };
  }

  private static Grade of(int beyond) {
    return beyond > 0 ? EXCEEDED : beyond == 0 ? MET : NOT_MET;
  }

  private static Grade ofRange(int beyondBetterEnd, int beyondWorseEnd) {
    return beyondBetterEnd > 0 ? EXCEEDED : beyondWorseEnd >= 0 ? MET : NOT_MET;
  }
}
