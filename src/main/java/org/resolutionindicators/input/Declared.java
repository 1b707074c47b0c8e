package org.resolutionindicators.input;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rows of an indicator or a locality say of it in one column, merged; the first value given stands. */
final class Declared<T> {
  private final Column column;
  private @Nullable T value;
  private @Nullable Field given;
  private @Nullable Field unreadable;

  Declared(Column column) {
    this.column = column;
  }

  Column column() {
    return column;
  }

  Optional<T> value() {
    return Optional.ofNullable(value);
  }

  /** Returns the field that gave the value. */
  Optional<Field> given() {
    return Optional.ofNullable(given);
  }

  /** Takes a value, and returns the field that gave another one before, if there is one. */
  Optional<Field> give(Field field, T read) {
    if (value == null) {
      value = read;
      given = field;
    }
    return value.equals(read) ? Optional.empty() : Optional.ofNullable(given);
  }

  /** Takes note of a value that could not be read. */
  void giveUnreadable(Field field) {
    unreadable = unreadable == null ? field : unreadable;
  }

  /** Returns the field that gave the only value, which could not be read; its default would be a guess. */
  Optional<Field> lost() {
    return value == null ? Optional.ofNullable(unreadable) : Optional.empty();
  }
}
