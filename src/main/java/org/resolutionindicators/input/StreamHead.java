package org.resolutionindicators.input;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The bytes before the first row of a file: a byte-order mark, comments and the header.
 *
 * @param end the place behind the header
 * @param line the line on which the rows begin
 * @param start the beginning of the header, among the characters of the file
 * @param header the names as they were written
 */
record StreamHead(int end, int line, CsvText.Start start, CsvText.Record header) {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  /**
   * Finds the head of a file among its first bytes.
   *
   * @return the head, or empty if more bytes are needed
   * @throws Unreadable if there is no header, or a quote is out of place in it
   */
  static Optional<StreamHead> of(byte[] bytes, int length, boolean isEndOfFile) throws Unreadable {
    int sound = isEndOfFile ? length : behindLastLine(bytes, length);
    int invalid = Utf8.firstInvalid(bytes, 0, sound);
    if (invalid != Utf8.NONE) {
      // What is said of it is for who looks at the whole file.
      throw new Unreadable("Text must be UTF-8");
    }
    if (sound == 0 && !isEndOfFile) {
      return Optional.empty();
    }
    int start = afterMark(bytes, sound);
    String text = new String(bytes, start, sound - start, StandardCharsets.UTF_8);
    Optional<CsvText.Start> found = CsvText.start(text, isEndOfFile);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    CsvText.Start first = found.get();
    int from = start + text.substring(0, first.index()).getBytes(StandardCharsets.UTF_8).length;
    RowEnds ends = new RowEnds(first.separator());
    ends.findFirst(bytes, from, sound, isEndOfFile);
    if (ends.end() == from) {
      return Optional.empty();
    }
    String row = "\n".repeat(first.lines()) + new String(bytes, from, ends.end() - from, StandardCharsets.UTF_8);
    CsvText.Record header = CsvText.of(row, first.separator()).header();
    CsvText.Start whole = new CsvText.Start(first.index() + (start > 0 ? 1 : 0), first.lines(), first.separator());
    return Optional.of(new StreamHead(ends.end(), header.line() + ends.lines(), whole, header));
  }

  private static int behindLastLine(byte[] bytes, int length) {
    int end = length;
    while (end > 0 && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
      end--;
    }
    return end;
  }

  private static int afterMark(byte[] bytes, int length) {
    for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
      if (i >= length || bytes[i] != BYTE_ORDER_MARK[i]) {
        return 0;
      }
    }
    return BYTE_ORDER_MARK.length;
  }
}
