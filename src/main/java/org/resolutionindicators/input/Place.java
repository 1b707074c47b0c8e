package org.resolutionindicators.input;

import org.resolutionindicators.model.Attribute;

/** Where a row begins; {@code naming} is the number of the field that names its indicator. */
record Place(int ordinal, Header header, int line, int naming) {
  String file() {
    return header.source().name();
  }

  /** The number of a column's field; that of the indicator's name if the file has no such column. */
  int number(Column column) {
    return header.number(column).orElse(naming);
  }

  /** The number of an attribute's field; that of the indicator's name if the file has no such column. */
  int number(Attribute attribute) {
    return header.attributes().getOrDefault(attribute, naming);
  }

  /** The place in words, with its file if that is another one. */
  String seenFrom(Place other) {
    return "line " + line + (file().equals(other.file()) ? "" : " of " + file());
  }
}
