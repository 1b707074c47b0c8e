package org.resolutionindicators.input;

import java.util.Optional;
import java.util.function.Function;

/** Reads single cells; what cannot be read becomes an error of the row. */
record CellReader(Issues issues) {
  /** Reads a cell; empty if nothing was given or it cannot be read. */
  <T> Optional<T> read(Field field, String owner, Function<String, T> parser) {
    if (field.isEmpty()) {
      return Optional.empty();
    }
    Place place = field.place();
    return read(place, place.number(field.column()), field.column().label() + owner, field.text(), parser);
  }

  /** Reads a text that was given; empty if it cannot be read. */
  <T> Optional<T> read(Place place, int column, String subject, String text, Function<String, T> parser) {
    try {
      return Optional.of(parser.apply(text));
    } catch (CellException e) {
      issues.error(place, column, subject + " " + e.getMessage());
    } catch (IllegalArgumentException e) {
      issues.error(place, column, subject + " is not readable: " + e.getMessage());
    }
    return Optional.empty();
  }
}
