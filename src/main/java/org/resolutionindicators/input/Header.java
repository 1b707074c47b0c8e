package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The first row of a file: which field holds which column. */
final class Header {
  private final Source source;
  private final int line;
  private final ImmutableList<String> names;
  private final Map<Column, Integer> numbers;

  private Header(Source source, int line, ImmutableList<String> names, Map<Column, Integer> numbers) {
    this.source = source;
    this.line = line;
    this.names = names;
    this.numbers = numbers;
  }

  static Header of(Source source, CsvText.Record record) throws Unreadable {
    int line = record.line();
    ImmutableList<String> names =
        record.fields().stream().map(Column.BLANK::trimFrom).collect(ImmutableList.toImmutableList());
    Map<Column, Integer> numbers = new EnumMap<>(Column.class);
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      int number = i + 1;
      String name = names.get(i);
      Integer earlier = name.isEmpty() ? null : seen.putIfAbsent(name.toLowerCase(Locale.ROOT), number);
      if (earlier != null) {
        String message = "Column " + Shown.quoted(name) + " must be given once: it is column " + earlier + " already";
        throw new Unreadable(line, number, message);
      }
      Column.of(name).ifPresent(column -> numbers.put(column, number));
    }
    if (!numbers.containsKey(Column.INDICATOR)) {
      String found = names.stream().map(Shown::quoted).collect(Collectors.joining(", "));
      throw new Unreadable(line, 1, "Header must have a column 'indicator': it has " + found);
    }
    return new Header(source, line, names, numbers);
  }

  Source source() {
    return source;
  }

  /** How many fields each row must have. */
  int width() {
    return names.size();
  }

  /** The number of a column's field, counted from 1. */
  Optional<Integer> number(Column column) {
    return Optional.ofNullable(numbers.get(column));
  }

  void warnOfUnknown(Issues issues) {
    for (int i = 0; i < names.size(); i++) {
      int number = i + 1;
      String name = names.get(i);
      if (name.isEmpty()) {
        issues.warn(source, line, number, "Column " + number + " has no name and is not used");
      } else if (Column.of(name).isEmpty()) {
        issues.warn(source, line, number, "Column " + Shown.quoted(name) + " is unknown and not used");
      }
    }
  }
}
