package org.resolutionindicators.input;

/** One cell of a row, trimmed; empty if nothing was given. */
record Field(Place place, Column column, String text) {
  boolean isEmpty() {
    return text.isEmpty();
  }

  String quoted() {
    return Shown.quoted(text);
  }
}
