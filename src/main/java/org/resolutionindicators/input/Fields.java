package org.resolutionindicators.input;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts the rows of a block into fields, as places among its bytes; quoting is that of RFC 4180.
 *
 * <p>What is quoted is stripped of its quotes where it stands. Blank lines are no rows. Where a row begins as the one before
 * did, up to some field, those fields are not looked for again.
 */
final class Fields implements FieldMap.Parts {
  private static final byte QUOTE = '"';
  private static final byte RETURN = '\r';
  private static final byte FEED = '\n';
  private static final int FIRST_COUNT = 32;

  private final byte separator;
  private final long separators;
  private final int prefixFields;

  private byte[] bytes = {};
  private int at;
  private int to;
  private int nextLine;
  private boolean hasQuotes;

  private int line;
  private int count;
  private int rowStart;
  private boolean isFirstQuoted;
  private int[] starts = new int[FIRST_COUNT];
  private int[] ends = new int[FIRST_COUNT];
  private int beforeCount;
  private int beforeStart;
  private int[] startsBefore = new int[FIRST_COUNT];
  private int[] endsBefore = new int[FIRST_COUNT];
  private boolean isPrefixSame;

  /** Counts the first fields, which often are the same as in the row before. */
  Fields(char separator, int prefixFields) {
    this.separator = (byte) separator;
    this.separators = EightBytes.of(this.separator);
    this.prefixFields = prefixFields;
  }

  void begin(Block block) {
    bytes = block.bytes;
    at = block.from;
    to = block.to;
    nextLine = block.line;
    hasQuotes = block.hasQuotes;
    count = 0;
    beforeCount = 0;
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  /** The line on which the row begins. */
  int line() {
    return line;
  }

  int count() {
    return count;
  }

  @Override
  public int start(int field) {
    return starts[field];
  }

  @Override
  public int end(int field) {
    return ends[field];
  }

  boolean isEmpty(int field) {
    return starts[field] == ends[field];
  }

  String text(int field) {
    return new String(bytes, starts[field], ends[field] - starts[field], StandardCharsets.UTF_8);
  }

  List<String> texts() {
    List<String> texts = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      texts.add(text(i));
    }
    return texts;
  }

  /** Whether there was a row before this one in its block, with as many fields. */
  boolean hasBefore() {
    return beforeCount == count;
  }

  /** Whether a field is that of the row before, which had as many. */
  boolean isAsBefore(int field) {
    return isPrefixSame && field < prefixFields
        || Arrays.equals(bytes, starts[field], ends[field], bytes, startsBefore[field], endsBefore[field]);
  }

  /** Whether all of the first fields are known to be those of the row before. */
  boolean isPrefixAsBefore() {
    return isPrefixSame;
  }

  /**
   * Goes to the next row.
   *
   * @return false if there is none
   * @throws Unreadable if a quote is out of place
   */
  boolean next() throws Unreadable {
    remember();
    while (at < to) {
      line = nextLine;
      rowStart = at;
      count = 0;
      isFirstQuoted = false;
      if (hasQuotes) {
        isPrefixSame = false;
        quoted();
      } else {
        isPrefixSame = takesPrefix();
        plain();
      }
      if (!isBlank()) {
        return true;
      }
    }
    return false;
  }

  private void remember() {
    int[] oldStarts = startsBefore;
    int[] oldEnds = endsBefore;
    startsBefore = starts;
    endsBefore = ends;
    starts = oldStarts;
    ends = oldEnds;
    beforeCount = count;
    beforeStart = rowStart;
  }

  private boolean isBlank() {
    int length = count == 0 ? 0 : ends[0] - starts[0];
    if (count > 1 || isFirstQuoted) {
      return false;
    }
    return length == 0 || bytes[starts[0]] <= ' ' && Column.BLANK.matchesAllOf(text(0));
  }

  private boolean takesPrefix() {
    if (beforeCount <= prefixFields || prefixFields == 0) {
      return false;
    }
    int length = startsBefore[prefixFields] - beforeStart;
    if (length > to - at || !Arrays.equals(bytes, beforeStart, beforeStart + length, bytes, at, at + length)) {
      return false;
    }
    if (starts.length < startsBefore.length) {
      starts = new int[startsBefore.length];
      ends = new int[startsBefore.length];
    }
    int shift = at - beforeStart;
    for (int i = 0; i < prefixFields; i++) {
      starts[i] = startsBefore[i] + shift;
      ends[i] = endsBefore[i] + shift;
    }
    count = prefixFields;
    at += length;
    return true;
  }

  private void plain() {
    int start = at;
    int i = at;
    int end = to - Long.BYTES;
    while (i <= end) {
      long eight = EightBytes.at(bytes, i);
      long bits = EightBytes.same(eight, separators) | EightBytes.lineEnds(eight);
      while (bits != 0) {
        int place = i + EightBytes.first(bits);
        if (bytes[place] == separator) {
          add(start, place);
          start = place + 1;
        } else if (isLineEnd(place)) {
          endRow(start, place);
          return;
        }
        bits &= bits - 1;
      }
      i += Long.BYTES;
    }
    while (i < to && !isLineEnd(i)) {
      if (bytes[i] == separator) {
        add(start, i);
        start = i + 1;
      }
      i++;
    }
    endRow(start, i);
  }

  private boolean isLineEnd(int place) {
    return bytes[place] == FEED || bytes[place] == RETURN;
  }

  private void endRow(int start, int end) {
    add(start, end);
    at = behindLineEnd(end);
    nextLine++;
  }

  private int behindLineEnd(int end) {
    boolean isPair = end + 1 < to && bytes[end] == RETURN && bytes[end + 1] == FEED;
    return isPair ? end + 2 : Math.min(end + 1, to);
  }

  private void quoted() throws Unreadable {
    nextLine++;
    while (true) {
      boolean isQuoted = at < to && bytes[at] == QUOTE;
      if (isQuoted) {
        isFirstQuoted |= count == 0;
        quotedField();
      } else {
        unquotedField();
      }
      if (at >= to || bytes[at] != separator) {
        at = at >= to ? to : behindLineEnd(at);
        return;
      }
      at++;
      if (at == to) {
        add(to, to);
        return;
      }
    }
  }

  private void unquotedField() {
    int start = at;
    while (at < to && bytes[at] != separator && bytes[at] != FEED && bytes[at] != RETURN) {
      at++;
    }
    add(start, at);
  }

  private void quotedField() throws Unreadable {
    int start = at + 1;
    int read = start;
    int write = start;
    boolean isReturnBefore = false;
    while (true) {
      if (read == to) {
        throw new Unreadable("Quoting must be that of CSV");
      }
      byte b = bytes[read++];
      if (b == QUOTE) {
        isReturnBefore = false;
        if (read == to || bytes[read] != QUOTE) {
          break;
        }
        read++;
      } else {
        nextLine += b == RETURN || b == FEED && !isReturnBefore ? 1 : 0;
        isReturnBefore = b == RETURN;
      }
      bytes[write++] = b;
    }
    add(start, write);
    at = read;
    if (at < to && bytes[at] != separator && bytes[at] != FEED && bytes[at] != RETURN) {
      throw new Unreadable("Quoting must be that of CSV");
    }
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, 2 * count);
      ends = Arrays.copyOf(ends, 2 * count);
    }
    starts[count] = start;
    ends[count] = end;
    count++;
  }
}
