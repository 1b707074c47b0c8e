package org.resolutionindicators.input;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.resolutionindicators.model.Attribute;

/** The first row of a file: which field holds which column. */
final class Header {
  private final HeaderNames names;
  private final Map<Column, Integer> numbers;
  private final ImmutableMap<Attribute, Integer> attributes;

  private Header(HeaderNames names, Map<Column, Integer> numbers, ImmutableMap<Attribute, Integer> attributes) {
    this.names = names;
    this.numbers = numbers;
    this.attributes = attributes;
  }

  /** Finds the columns of a table that has no attributes. */
  static Header of(Source source, CsvText.Record record) throws Unreadable {
    return of(source, record, ImmutableSet.of());
  }

  static Header of(Source source, CsvText.Record record, ImmutableSet<Attribute> known) throws Unreadable {
    HeaderNames names = HeaderNames.of(source, record);
    Map<Column, Integer> numbers = new EnumMap<>(Column.class);
    names.forEach((name, number) -> Column.of(name).ifPresent(column -> numbers.put(column, number)));
    if (!numbers.containsKey(Column.INDICATOR)) {
      throw names.missing("a column 'indicator'");
    }
    return new Header(names, numbers, attributes(names, known));
  }

  private static ImmutableMap<Attribute, Integer> attributes(HeaderNames names, ImmutableSet<Attribute> known) {
    ImmutableMap.Builder<Attribute, Integer> numbers = ImmutableMap.builder();
    for (Attribute attribute : known) {
      for (int i = 0; i < names.width(); i++) {
        if (attribute.name().equals(Ascii.toLowerCase(names.names().get(i)))) {
          numbers.put(attribute, i + 1);
        }
      }
    }
    return numbers.buildOrThrow();
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

  /** The numbers of the fields of attributes. */
  ImmutableMap<Attribute, Integer> attributes() {
    return attributes;
  }

  void warnOfUnknown(Issues issues) {
    names.warnOfUnknown(issues, name -> Column.of(name).isPresent() || isAttribute(name));
  }

  private boolean isAttribute(String name) {
    return attributes.keySet().stream().anyMatch(attribute -> attribute.name().equals(Ascii.toLowerCase(name)));
  }
}
