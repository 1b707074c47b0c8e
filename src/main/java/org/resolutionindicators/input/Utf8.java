package org.resolutionindicators.input;

/** Tells whether bytes are UTF-8, as strictly as the decoder of the platform. */
final class Utf8 {
  /** What {@link #firstInvalid} answers of sound bytes. */
  static final int NONE = -1;

  /** A byte that stands in no UTF-8. */
  static final byte NEVER = (byte) 0xFF;

  private Utf8() {}

  /** Returns the place of the first byte of what is no character, or {@link #NONE}. */
  static int firstInvalid(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      if (bytes[at] >= 0) {
        at = behindAscii(bytes, at + 1, to);
      } else {
        int length = length(bytes, at, to);
        if (length == 0) {
          return at;
        }
        at += length;
      }
    }
    return NONE;
  }

  private static int behindAscii(byte[] bytes, int from, int to) {
    int at = from;
    while (at <= to - Long.BYTES && EightBytes.areAscii(EightBytes.at(bytes, at))) {
      at += Long.BYTES;
    }
    return at;
  }

  /** How many bytes the character at a place has that is none of ASCII; 0 if it is none at all. */
  private static int length(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    if (lead >= 0xC2 && lead <= 0xDF) {
      return isTail(bytes, at + 1, to, 1) ? 2 : 0;
    } else if (lead >= 0xE0 && lead <= 0xEF) {
      return isTail(bytes, at + 1, to, 2) && isShortest3(lead, bytes[at + 1] & 0xFF) ? 3 : 0;
    } else if (lead >= 0xF0 && lead <= 0xF4) {
      return isTail(bytes, at + 1, to, 3) && isShortest4(lead, bytes[at + 1] & 0xFF) ? 4 : 0;
    }
    return 0;
  }

  private static boolean isTail(byte[] bytes, int from, int to, int count) {
    if (from + count > to) {
      return false;
    }
    for (int i = from; i < from + count; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Neither a shorter form in disguise nor half of a pair of surrogates. */
  private static boolean isShortest3(int lead, int second) {
    return lead == 0xE0 ? second >= 0xA0 : lead != 0xED || second <= 0x9F;
  }

  /** Neither a shorter form in disguise nor beyond the last character. */
  private static boolean isShortest4(int lead, int second) {
    return lead == 0xF0 ? second >= 0x90 : lead != 0xF4 || second <= 0x8F;
  }
}
