package org.resolutionindicators.input;

/**
 * A number of which there can be no doubt: digits, perhaps a minus before and one decimal mark among them, no more than a
 * long holds, and not three decimals, which might be thousands.
 */
final class PlainNumber {
  private static final int MAX_DIGITS = 18;
  private static final int GROUP = 3;

  private final byte decimalMark;
  private long unscaled;
  private int decimals;

  PlainNumber(char decimalMark) {
    this.decimalMark = (byte) decimalMark;
  }

  /** The digits of what was read last, with its sign. */
  long unscaled() {
    return unscaled;
  }

  /** How many of them stand behind the decimal mark. */
  int decimals() {
    return decimals;
  }

  /** Reads a number; false if the bytes are anything else. */
  boolean read(byte[] bytes, int start, int end) {
    int at = start;
    boolean isNegative = at < end && bytes[at] == '-';
    if (isNegative) {
      at++;
    }
    if (end - at > MAX_DIGITS + 1) {
      return false;
    }
    long digits = 0;
    int first = at;
    int mark = end;
    for (; at < end; at++) {
      int digit = bytes[at] - '0';
      if (digit >= 0 && digit <= 9) {
        digits = 10 * digits + digit;
      } else if (bytes[at] == decimalMark && mark == end) {
        mark = at;
      } else {
        return false;
      }
    }
    int behind = mark == end ? 0 : end - mark - 1;
    if (mark == first || mark == end - 1 || behind == GROUP || end - first - (mark == end ? 0 : 1) > MAX_DIGITS) {
      return false;
    }
    unscaled = isNegative ? -digits : digits;
    decimals = behind;
    return true;
  }
}
