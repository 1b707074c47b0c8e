package org.resolutionindicators.input;

/** Finds where rows end among bytes that begin with a row; quoting is that of RFC 4180. */
final class RowEnds {
  private static final long QUOTES = EightBytes.of((byte) '"');
  private static final long FEEDS = EightBytes.of((byte) '\n');
  private static final long RETURNS = EightBytes.of((byte) '\r');

  private final byte separator;
  private int end;
  private int lines;
  private boolean hasQuotes;

  RowEnds(char separator) {
    this.separator = (byte) separator;
  }

  /** The place behind the last row that was found; where the search began, if none was. */
  int end() {
    return end;
  }

  /** How many lines those rows take. */
  int lines() {
    return lines;
  }

  /** Whether a quote stands anywhere, in the row that is not whole too. */
  boolean hasQuotes() {
    return hasQuotes;
  }

  /** Finds the last row that is whole; at the end of a file the last row is. */
  void findLast(byte[] bytes, int from, int to, boolean isEndOfFile) {
    boolean hasReturns = look(bytes, from, to);
    if (hasQuotes) {
      find(bytes, from, to, isEndOfFile, false);
      return;
    }
    end = to;
    if (!isEndOfFile) {
      // A line feed may follow what ends as a return.
      end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
      while (end > from && bytes[end - 1] != '\n' && bytes[end - 1] != '\r') {
        end--;
      }
    }
    if (hasReturns || end < to) {
      lines = lines(bytes, from, end, hasReturns);
    }
  }

  /** Finds the first row, if it is whole. */
  void findFirst(byte[] bytes, int from, int to, boolean isEndOfFile) {
    find(bytes, from, to, isEndOfFile, true);
  }

  /** Counts line feeds and looks for quotes and returns, eight bytes at a time. */
  private boolean look(byte[] bytes, int from, int to) {
    long quotes = 0;
    long returns = 0;
    int feeds = 0;
    int at = from;
    for (; at <= to - Long.BYTES; at += Long.BYTES) {
      long eight = EightBytes.at(bytes, at);
      quotes |= EightBytes.same(eight, QUOTES);
      long ends = EightBytes.lineEnds(eight);
      if (ends != 0) {
        returns |= EightBytes.same(eight, RETURNS);
        feeds += Long.bitCount(EightBytes.same(eight, FEEDS));
      }
    }
    for (; at < to; at++) {
      quotes |= bytes[at] == '"' ? 1 : 0;
      returns |= bytes[at] == '\r' ? 1 : 0;
      feeds += bytes[at] == '\n' ? 1 : 0;
    }
    hasQuotes = quotes != 0;
    lines = feeds;
    return returns != 0;
  }

  private int lines(byte[] bytes, int from, int to, boolean hasReturns) {
    if (!hasReturns) {
      // What was counted behind the last whole row has no line feed.
      return lines;
    }
    int count = 0;
    for (int i = from; i < to; i++) {
      boolean isPair = bytes[i] == '\r' && i + 1 < to && bytes[i + 1] == '\n';
      count += bytes[i] == '\n' || bytes[i] == '\r' && !isPair ? 1 : 0;
    }
    return count;
  }

  private void find(byte[] bytes, int from, int to, boolean isEndOfFile, boolean isFirstEnough) {
    end = from;
    lines = 0;
    int seen = 0;
    boolean isInQuotes = false;
    boolean mayQuote = true;
    boolean isReturnBefore = false;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (isInQuotes) {
        isInQuotes = b != '"';
        seen += b == '\r' || b == '\n' && !isReturnBefore ? 1 : 0;
        isReturnBefore = b == '\r';
      } else if (b == '"' && mayQuote) {
        isInQuotes = true;
      } else if (b == separator) {
        mayQuote = true;
      } else if (b == '\n' || b == '\r') {
        if (b == '\r' && i + 1 == to && !isEndOfFile) {
          return;
        }
        i += b == '\r' && i + 1 < to && bytes[i + 1] == '\n' ? 1 : 0;
        seen++;
        mayQuote = true;
        end = i + 1;
        lines = seen;
        if (isFirstEnough) {
          return;
        }
      } else {
        mayQuote = false;
      }
    }
    if (isEndOfFile) {
      end = to;
      lines = seen;
    }
  }
}
