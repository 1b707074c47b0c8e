package org.resolutionindicators.input;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The first row of a file: which field holds which column. */
final class Header {
  private final HeaderNames names;
  private final Map<Column, Integer> numbers;

  private Header(HeaderNames names, Map<Column, Integer> numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  static Header of(Source source, CsvText.Record record) throws Unreadable {
    HeaderNames names = HeaderNames.of(source, record);
    Map<Column, Integer> numbers = new EnumMap<>(Column.class);
    names.forEach((name, number) -> Column.of(name).ifPresent(column -> numbers.put(column, number)));
    if (!numbers.containsKey(Column.INDICATOR)) {
      throw names.missing("a column 'indicator'");
    }
    return new Header(names, numbers);
  }

  Source source() {
    return names.source();
  }

  /** How many fields each row must have. */
  int width() {
    return names.width();
  }

  /** The number of a column's field, counted from 1. */
  Optional<Integer> number(Column column) {
    return Optional.ofNullable(numbers.get(column));
  }

  void warnOfUnknown(Issues issues) {
    names.warnOfUnknown(issues, name -> Column.of(name).isPresent());
  }
}
