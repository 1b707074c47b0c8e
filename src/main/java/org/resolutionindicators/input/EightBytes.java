package org.resolutionindicators.input;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at once; the first of them is the lowest of the long. */
final class EightBytes {
  private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;
  private static final long HIGH_BITS = ~LOW_BITS;

  /** Added to seven bits, it carries from the first byte behind the carriage return on. */
  private static final long BEHIND_RETURN = (0x80 - '\r' - 1) * ONES;

  private EightBytes() {}

  static long at(byte[] bytes, int place) {
    return (long) LONGS.get(bytes, place);
  }

  /** Eight times the same byte of ASCII. */
  static long of(byte one) {
    return one * ONES;
  }

  /** A bit for each byte that is the same in both. */
  static long same(long eight, long others) {
    long differences = eight ^ others;
    return ~((differences & LOW_BITS) + LOW_BITS | differences | LOW_BITS);
  }

  /** A bit for each byte that is a line end or another character no greater than that. */
  static long lineEnds(long eight) {
    return ~((eight & LOW_BITS) + BEHIND_RETURN | eight) & HIGH_BITS;
  }

  /** Whether all are of ASCII. */
  static boolean areAscii(long eight) {
    return (eight & HIGH_BITS) == 0;
  }

  /** The number of the first byte that has a bit. */
  static int first(long bits) {
    return Long.numberOfTrailingZeros(bits) / Byte.SIZE;
  }
}
