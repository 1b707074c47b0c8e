package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;

/** What the tests of this package start from. */
final class Given {

  private Given() {}

  static Amount amount(String number) {
    return Amount.of(number);
  }

  static Indicator indicator(IndicatorKind kind, String unit) {
    Indicator.Builder indicator =
        Indicator.builder().code(IndicatorCode.of("I")).direction(Direction.ASCENDING).kind(kind);
    return (unit.isEmpty() ? indicator : indicator.unit(unit)).build();
  }

  static Indicator of(IndicatorKind kind) {
    return indicator(kind, "");
  }

  static Indicator in(String unit) {
    return indicator(IndicatorKind.LEVEL, unit);
  }

  static void assertRefused(ThrowingCallable reading, String text, int position, String reason) {
    assertThatThrownBy(reading)
        .isInstanceOf(NotationException.class)
        .hasMessage("\"" + text + "\" at character " + position + ": " + reason)
        .hasFieldOrPropertyWithValue("position", position);
  }
}
