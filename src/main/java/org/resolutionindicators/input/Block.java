package org.resolutionindicators.input;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Some whole rows of a file, in memory that is used again and again. */
final class Block {
  byte[] bytes;
  int from;
  int to;

  /** The line on which it begins. */
  int line;

  /** Whether a quote stands in it anywhere. */
  boolean hasQuotes;

  private @Nullable StreamFile file;

  Block(int size) {
    this.bytes = new byte[size];
  }

  void isOf(StreamFile one) {
    file = one;
  }

  StreamFile file() {
    return Objects.requireNonNull(file, "file");
  }
}
