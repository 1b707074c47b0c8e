package org.resolutionindicators.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Hands out files in blocks of whole rows, in the order of their rows; thread-safe. */
final class Blocks {
  /** How many bytes a block has, unless a row has more. */
  static final int SIZE = 1 << 20;

  /** The most that a row, or the lines before the first one, may have: they must be in memory at once. */
  private static final int MAX_SIZE = 1 << 25;

  private final Iterator<StreamFile> files;
  private final Issues issues;
  private final int size;

  private @Nullable Opened opened;
  private byte[] rest = {};
  private int restLength;
  private int line;
  private boolean isEnd;

  /** A file of which not all blocks were handed out. */
  private record Opened(StreamFile file, InputStream bytes, RowEnds ends) {}

  /**
   * Takes the files.
   *
   * @param issues where columns are warned of that are not known
   * @param size how many bytes a block has, such as {@link #SIZE}
   */
  Blocks(List<StreamFile> files, Issues issues, int size) {
    this.files = files.iterator();
    this.issues = issues;
    this.size = size;
  }

  /**
   * Fills a block.
   *
   * @return false if nothing is left
   */
  synchronized boolean next(Block block) {
    while (opened != null || files.hasNext()) {
      StreamFile file = opened == null ? files.next() : opened.file();
      try {
        if (opened == null) {
          open(file);
        } else if (!file.hasFailed() && fill(opened, block)) {
          return true;
        } else {
          close();
        }
      } catch (Unreadable e) {
        fail(file, e);
      } catch (IOException e) {
        fail(file, SourceBytes.failure(e));
      }
    }
    return false;
  }

  /** Closes what is open; no more blocks are handed out. */
  synchronized void end() {
    while (files.hasNext()) {
      files.next();
    }
    try {
      close();
    } catch (IOException e) {
      // Nothing more is asked of the file.
    }
  }

  private void fail(StreamFile file, Unreadable reason) {
    file.failed(reason);
    try {
      close();
    } catch (IOException e) {
      // Why it failed is known already.
    }
  }

  private void close() throws IOException {
    Opened last = opened;
    opened = null;
    if (last != null) {
      last.bytes().close();
    }
  }

  private void open(StreamFile file) throws Unreadable, IOException {
    InputStream bytes = file.open();
    opened = new Opened(file, bytes, new RowEnds(','));
    isEnd = false;
    restLength = 0;
    rest = rest.length < size ? new byte[size] : rest;
    StreamHead head = head(bytes);
    file.begins(head.start());
    char separator = head.start().separator();
    StreamHeader header = StreamHeader.of(Header.of(file.source(), head.header()), separator);
    file.opened(header);
    header.names().warnOfUnknown(issues);
    opened = new Opened(file, bytes, new RowEnds(separator));
    line = head.line();
    restLength -= head.end();
    System.arraycopy(rest, head.end(), rest, 0, restLength);
  }

  private StreamHead head(InputStream bytes) throws Unreadable, IOException {
    while (true) {
      int read = bytes.readNBytes(rest, restLength, rest.length - restLength);
      isEnd = read < rest.length - restLength;
      restLength += read;
      Optional<StreamHead> head = StreamHead.of(rest, restLength, isEnd);
      if (head.isPresent()) {
        return head.get();
      }
      rest = grown(rest, "Lines before the rows");
    }
  }

  private boolean fill(Opened from, Block block) throws Unreadable, IOException {
    if (block.bytes.length < restLength) {
      block.bytes = new byte[rest.length];
    }
    System.arraycopy(rest, 0, block.bytes, 0, restLength);
    int length = restLength;
    RowEnds ends = from.ends();
    do {
      if (length == block.bytes.length && !isEnd) {
        block.bytes = grown(block.bytes, "Row");
      }
      if (!isEnd) {
        int read = from.bytes().readNBytes(block.bytes, length, block.bytes.length - length);
        isEnd = read < block.bytes.length - length;
        length += read;
      }
      ends.findLast(block.bytes, 0, length, isEnd);
    } while (ends.end() == 0 && !isEnd);
    keep(block.bytes, ends.end(), length);
    block.isOf(from.file());
    block.from = 0;
    block.to = ends.end();
    block.line = line;
    block.hasQuotes = ends.hasQuotes();
    line = Math.addExact(line, ends.lines());
    return block.to > 0;
  }

  private void keep(byte[] bytes, int start, int end) {
    restLength = end - start;
    if (rest.length < restLength) {
      rest = new byte[bytes.length];
    }
    System.arraycopy(bytes, start, rest, 0, restLength);
  }

  private byte[] grown(byte[] bytes, String subject) throws Unreadable {
    if (bytes.length >= MAX_SIZE) {
      throw new Unreadable(Math.max(line, 1), 1, subject + " must have at most " + MAX_SIZE + " bytes: there are more");
    }
    return Arrays.copyOf(bytes, 2 * bytes.length);
  }
}
