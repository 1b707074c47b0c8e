package org.resolutionindicators.input;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first row of a file of claims: which field holds which column. */
final class ClaimHeader {
  private final HeaderNames names;
  private final Map<ClaimColumn, Integer> numbers;

  private ClaimHeader(HeaderNames names, Map<ClaimColumn, Integer> numbers) {
    this.names = names;
    this.numbers = numbers;
  }

  static ClaimHeader of(Source source, CsvText.Record record) throws Unreadable {
    HeaderNames names = HeaderNames.of(source, record);
    Map<ClaimColumn, Integer> numbers = new EnumMap<>(ClaimColumn.class);
    for (int number = 1; number <= names.width(); number++) {
      Optional<ClaimColumn> column = ClaimColumn.of(names.names().get(number - 1));
      Integer earlier = column.isPresent() ? numbers.putIfAbsent(column.get(), number) : null;
      if (earlier != null) {
        // One column under its two names.
        throw names.givenTwice(number, earlier);
      }
    }
    if (numbers.keySet().stream().noneMatch(ClaimColumn.SAYING::contains)) {
      List<String> saying = ClaimColumn.SAYING.stream().map(column -> "'" + column.header() + "'").toList();
      throw names.missing("one of the columns " + Words.join(saying, " and "));
    }
    return new ClaimHeader(names, numbers);
  }

  Source source() {
    return names.source();
  }

  /** How many fields each row must have. */
  int width() {
    return names.width();
  }

  /** The number of a column's field, counted from 1. */
  Optional<Integer> number(ClaimColumn column) {
    return Optional.ofNullable(numbers.get(column));
  }

  void warnOfUnknown(Issues issues) {
    names.warnOfUnknown(issues, name -> ClaimColumn.of(name).isPresent());
  }
}
