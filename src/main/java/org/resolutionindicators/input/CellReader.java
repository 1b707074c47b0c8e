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
    String subject = field.column().label() + owner;
    try {
      return Optional.of(parser.apply(field.text()));
    } catch (CellException e) {
      issues.error(field.place(), field.column(), subject + " " + e.getMessage());
    } catch (IllegalArgumentException e) {
      issues.error(field.place(), field.column(), subject + " is not readable: " + e.getMessage());
    }
    return Optional.empty();
  }
}
