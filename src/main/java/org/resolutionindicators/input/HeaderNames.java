package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The names in the first row of a file, whatever they mean. */
record HeaderNames(Source source, int line, ImmutableList<String> names) {

  /**
   * Takes the names, without the white space around them.
   *
   * @throws Unreadable if a name is given twice
   */
  static HeaderNames of(Source source, CsvText.Record record) throws Unreadable {
    ImmutableList<String> names =
        record.fields().stream().map(Column.BLANK::trimFrom).collect(ImmutableList.toImmutableList());
    HeaderNames header = new HeaderNames(source, record.line(), names);
    Map<String, Integer> seen = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i);
      Integer earlier = name.isEmpty() ? null : seen.putIfAbsent(name.toLowerCase(Locale.ROOT), i + 1);
      if (earlier != null) {
        throw header.givenTwice(i + 1, earlier);
      }
    }
    return header;
  }

  Unreadable givenTwice(int number, int earlier) {
    String name = Shown.quoted(names.get(number - 1));
    return new Unreadable(line, number, "Column " + name + " must be given once: it is column " + earlier + " already");
  }

  Unreadable missing(String needed) {
    String found = names.stream().map(Shown::quoted).collect(Collectors.joining(", "));
    return new Unreadable(line, 1, "Header must have " + needed + ": it has " + found);
  }

  /** How many fields each row must have. */
  int width() {
    return names.size();
  }

  /** Hands over each name with its number, counted from 1. */
  void forEach(BiConsumer<String, Integer> consumer) {
    for (int i = 0; i < names.size(); i++) {
      consumer.accept(names.get(i), i + 1);
    }
  }

  void warnOfUnknown(Issues issues, Predicate<String> isKnown) {
    forEach(
        (name, number) -> {
          if (name.isEmpty()) {
            issues.warn(source, line, number, "Column " + number + " has no name and is not used");
          } else if (!isKnown.test(name)) {
            issues.warn(source, line, number, "Column " + Shown.quoted(name) + " is unknown and not used");
          }
        });
  }
}
