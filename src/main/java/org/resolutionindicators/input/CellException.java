package org.resolutionindicators.input;

/** Thrown for a cell that is not as its column wants it; the message goes on from its subject: "must be ...". */
final class CellException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  CellException(String message) {
    super(message);
  }
}
