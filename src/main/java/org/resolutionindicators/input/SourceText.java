package org.resolutionindicators.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads bytes as UTF-8, refusing what is not, since a replaced character would change a name unseen. */
final class SourceText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SourceText() {}

  static String of(byte[] bytes) throws Unreadable {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // A byte makes at most one character, so there is always room.
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw invalid(bytes, in.position());
    }
    out.flip();
    if (out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK) {
      out.get();
    }
    return out.toString();
  }

  private static Unreadable invalid(byte[] bytes, int offset) {
    String message = String.format(Locale.ROOT, "Text must be UTF-8: byte 0x%02X at offset %d is not", bytes[offset], offset);
    return new Unreadable(line(bytes, offset), 1, message);
  }

  private static int line(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      boolean isLineEnd = bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n';
      line += isLineEnd ? 1 : 0;
    }
    return line;
  }
}
