package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One row of a table of claims; what is wrong with it becomes an issue. */
record ClaimRow(int ordinal, ClaimHeader header, CsvText.Record record, Issues issues) {
  private static final int MAX_FIELD = 100_000;

  /** Whether there are as many fields as the header has, none of them beyond all measure. */
  boolean hasSoundFields() {
    List<String> fields = record.fields();
    int width = header.width();
    if (fields.size() != width) {
      int column = Math.min(fields.size(), width) + 1;
      error(column, "Row must have " + width + " fields as the header has: " + fields.size() + " found");
    }
    for (int i = 0; i < fields.size() && i < width; i++) {
      int length = fields.get(i).length();
      if (length > MAX_FIELD) {
        error(i + 1, "Field must have at most " + MAX_FIELD + " characters: " + length + " found");
      }
    }
    return !isRejected();
  }

  boolean isRejected() {
    return issues.isRejected(ordinal);
  }

  /** The cell, trimmed; nothing if it is empty. */
  Optional<String> text(ClaimColumn column) {
    return header
        .number(column)
        .map(number -> Column.BLANK.trimFrom(record.fields().get(number - 1)))
        .filter(text -> !text.isEmpty());
  }

  boolean hasNone(ImmutableList<ClaimColumn> columns) {
    return columns.stream().allMatch(column -> text(column).isEmpty());
  }

  /** Reads a cell; nothing if it is empty or cannot be read. */
  <T> Optional<T> read(ClaimColumn column, Function<String, T> parser) {
    return read(column, parser, true);
  }

  /** Reads a cell that the row is also sound without. */
  <T> Optional<T> readOrWarn(ClaimColumn column, Function<String, T> parser) {
    return read(column, parser, false);
  }

  private <T> Optional<T> read(ClaimColumn column, Function<String, T> parser, boolean isNeeded) {
    Optional<String> text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(parser.apply(text.get()));
    } catch (CellException e) {
      error(column, e.getMessage());
    } catch (IllegalArgumentException e) {
      String message = "is not readable: " + e.getMessage();
      if (isNeeded) {
        error(column, message);
      } else {
        issues.warn(header.source(), record.line(), number(column), column.label() + " " + message);
      }
    }
    return Optional.empty();
  }

  void error(ClaimColumn column, String predicate) {
    error(number(column), column.label() + " " + predicate);
  }

  void error(int column, String message) {
    issues.error(ordinal, header.source(), record.line(), column, message);
  }

  private int number(ClaimColumn column) {
    return header.number(column).orElse(1);
  }
}
