package org.resolutionindicators.input;

import java.nio.charset.StandardCharsets;

/** A text with one or two plain numbers in it: the numbers, and the words around them as places among bytes. */
final class FigureText implements FieldMap.Parts {
  private static final int MAX_LENGTH = 100;
  private static final int MAX_NUMBERS = 2;

  private final byte decimalMark;
  private final PlainNumber first;
  private final PlainNumber second;
  private byte[] bytes = {};
  private final int[] starts = new int[MAX_NUMBERS + 1];
  private final int[] ends = new int[MAX_NUMBERS + 1];
  private int numbers;

  FigureText(char decimalMark) {
    this.decimalMark = (byte) decimalMark;
    this.first = new PlainNumber(decimalMark);
    this.second = new PlainNumber(decimalMark);
  }

  /** Takes a text apart; false if it is another. */
  boolean read(byte[] text, int start, int end) {
    if (end - start > MAX_LENGTH) {
      return false;
    }
    bytes = text;
    numbers = 0;
    boolean isSigned = end - start > 1 && text[start] == '-' && isDigit(text[start + 1]);
    int at = isSigned ? start : behindWords(start, end);
    starts[0] = start;
    ends[0] = at;
    while (at < end) {
      if (numbers == MAX_NUMBERS) {
        return false;
      }
      int behind = behindNumber(isSigned && at == start ? at + 1 : at, end);
      if (!number(numbers).read(text, at, behind)) {
        return false;
      }
      numbers++;
      at = behindWords(behind, end);
      starts[numbers] = behind;
      ends[numbers] = at;
    }
    return numbers > 0;
  }

  private int behindWords(int from, int end) {
    int at = from;
    while (at < end && !isDigit(bytes[at])) {
      at++;
    }
    return at;
  }

  private int behindNumber(int from, int end) {
    int at = from;
    boolean hasMark = false;
    while (at < end && (isDigit(bytes[at]) || isMark(at, end) && !hasMark)) {
      hasMark |= bytes[at] == decimalMark;
      at++;
    }
    return at;
  }

  private boolean isMark(int at, int end) {
    return bytes[at] == decimalMark && at + 1 < end && isDigit(bytes[at + 1]);
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }

  /** How many numbers there are, 1 or 2. */
  int numbers() {
    return numbers;
  }

  /** The number that comes first, or the one that comes second. */
  PlainNumber number(int index) {
    return index == 0 ? first : second;
  }

  /** Words before, between or behind the numbers. */
  String words(int part) {
    return new String(bytes, starts[part], ends[part] - starts[part], StandardCharsets.UTF_8);
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public int start(int part) {
    return starts[part];
  }

  @Override
  public int end(int part) {
    return ends[part];
  }
}
