package org.resolutionindicators.input;

import java.util.List;
import org.resolutionindicators.model.Attribute;

/** A record that has as many fields as the header. */
record Row(Place place, List<String> fields) {
  static Row of(int ordinal, Header header, CsvText.Record record) {
    int indicator = header.number(Column.INDICATOR).orElseThrow();
    int naming =
        header
            .number(Column.CODE)
            .filter(code -> code <= record.fields().size() && !text(record.fields(), code).isEmpty())
            .orElse(indicator);
    return new Row(new Place(ordinal, header, record.line(), naming), record.fields());
  }

  Field field(Column column) {
    String text = place.header().number(column).map(number -> text(fields, number)).orElse("");
    return new Field(place, column, text);
  }

  /** The text of an attribute; empty if nothing was given. */
  String text(Attribute attribute) {
    Integer number = place.header().attributes().get(attribute);
    return number == null ? "" : text(fields, number);
  }

  private static String text(List<String> fields, int number) {
    return Column.BLANK.trimFrom(fields.get(number - 1));
  }
}
