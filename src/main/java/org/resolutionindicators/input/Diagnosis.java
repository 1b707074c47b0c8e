package org.resolutionindicators.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Says why a file cannot be read that was found to be none of a table, as {@link TableReader} would: it looks at the
 * characters of the whole file first, then at the quotes, then at the names of the columns.
 */
final class Diagnosis {
  private static final int SIZE = 1 << 16;

  private Diagnosis() {}

  static Unreadable of(StreamFile file, Unreadable found) {
    try {
      checkCharacters(file);
      checkQuotes(file);
      return found;
    } catch (Unreadable e) {
      return e;
    } catch (IOException e) {
      return SourceBytes.failure(e);
    }
  }

  private static void checkCharacters(StreamFile file) throws Unreadable, IOException {
    byte[] bytes = new byte[SIZE];
    int kept = 0;
    long offset = 0;
    int line = 1;
    try (InputStream in = file.open()) {
      boolean isEnd = false;
      while (!isEnd) {
        int read = in.readNBytes(bytes, kept, SIZE - kept);
        isEnd = read < SIZE - kept;
        int length = kept + read;
        int sound = isEnd ? length : beforeLastCharacter(bytes, length);
        int invalid = Utf8.firstInvalid(bytes, 0, sound);
        int end = invalid == Utf8.NONE ? sound : invalid;
        line += lineEnds(bytes, end);
        if (invalid != Utf8.NONE) {
          String message = "Text must be UTF-8: byte 0x%02X at offset %d is not";
          throw new Unreadable(line, 1, String.format(Locale.ROOT, message, bytes[invalid], offset + invalid));
        }
        offset += sound;
        kept = length - sound;
        System.arraycopy(bytes, sound, bytes, 0, kept);
      }
    }
  }

  /** A place before which no character and no pair of line ends is cut in two. */
  private static int beforeLastCharacter(byte[] bytes, int length) {
    int end = length - 1;
    while (end > length - Integer.BYTES && (bytes[end] & 0xC0) == 0x80) {
      end--;
    }
    return end;
  }

  private static int lineEnds(byte[] bytes, int to) {
    int count = 0;
    for (int i = 0; i < to; i++) {
      count += bytes[i] == '\n' || bytes[i] == '\r' && bytes[i + 1] != '\n' ? 1 : 0;
    }
    return count;
  }

  private static void checkQuotes(StreamFile file) throws Unreadable, IOException {
    if (file.start().isEmpty()) {
      return;
    }
    CsvText.Start start = file.start().get();
    try (Reader text = new BufferedReader(new InputStreamReader(file.open(), StandardCharsets.UTF_8))) {
      text.skip(start.index());
      CsvText.check(text, start.separator(), start.lines());
    }
  }
}
