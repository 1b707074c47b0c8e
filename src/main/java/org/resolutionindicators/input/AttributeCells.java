package org.resolutionindicators.input;

import java.util.Optional;
import java.util.regex.Pattern;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Attributes;
import org.resolutionindicators.text.Notation;

/** Reads the cells of a row that are attributes of its target. */
final class AttributeCells {
  private static final Pattern YEAR = Pattern.compile("[0-9]{1,4}");

  private final PendingRow pending;
  private final Notation notation;
  private final CellReader cells;

  private AttributeCells(PendingRow pending, Notation notation, CellReader cells) {
    this.pending = pending;
    this.notation = notation;
    this.cells = cells;
  }

  static Attributes read(PendingRow pending, Notation notation, CellReader cells) {
    return new AttributeCells(pending, notation, cells).read();
  }

  /** The name at the start of a sentence. */
  static String label(Attribute attribute) {
    return Shown.capitalised(attribute.name().replace('_', ' '));
  }

  private Attributes read() {
    Attributes all = Attributes.none();
    for (Attribute attribute : pending.row().place().header().attributes().keySet()) {
      String text = pending.row().text(attribute);
      all = text.isEmpty() ? all : with(all, attribute, text);
    }
    return all;
  }

  private Attributes with(Attributes all, Attribute attribute, String text) {
    Optional<Attributes> more =
        cells.read(
            pending.row().place(),
            pending.row().place().number(attribute),
            label(attribute) + pending.owner(),
            text,
            given ->
                switch (attribute.kind()) {
                  case NUMBER -> all.with(attribute, notation.parseAmount(given));
                  case YEAR -> all.with(attribute, year(given));
                  case TEXT -> all.with(attribute, CellParsers.text(given));
                });
    return more.orElse(all);
  }

  private static int year(String text) {
    int year = YEAR.matcher(text).matches() ? Integer.parseInt(text) : 0;
    if (year == 0) {
      throw new CellException("must be a year from 1 to 9999: " + Shown.quoted(text));
    }
    return year;
  }
}
