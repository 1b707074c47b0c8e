package org.resolutionindicators.fuzz;

import java.nio.charset.StandardCharsets;

/** Bytes as text. */
final class Inputs {
  private static final char REPLACEMENT = '\uFFFD';
  private static final char LONE_SURROGATE = '\uD83D';

  private Inputs() {}

  /** The text of UTF-8, where each byte that is none becomes half a character, which a careless decoder leaves too. */
  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8).replace(REPLACEMENT, LONE_SURROGATE);
  }
}
