package org.resolutionindicators.input;

/** Ends the reading of one file; it becomes a fatal issue and never leaves the package. */
final class Unreadable extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  Unreadable(int line, int column, String message) {
    super(message);
    this.line = line;
    this.column = column;
  }

  Unreadable(String message) {
    this(1, 1, message);
  }

  int line() {
    return line;
  }

  int column() {
    return column;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
