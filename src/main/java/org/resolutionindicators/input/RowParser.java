package org.resolutionindicators.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.resolutionindicators.input.CellParsers.NotedPeriod;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;

/**
 * Reads what one row after another says of its indicator, its locality and its period; each bad cell is an error of its row.
 *
 * <p>What a row says of its indicator and its locality is kept although another of its cells is bad. Its figures are read
 * when all rows have been, by {@link RowFigures}.
 */
final class RowParser {
  static final int MAX_FIELD = 100_000;
  private static final IndicatorCode NOBODY = IndicatorCode.of("-");

  private final Rows rows;
  private final Issues issues;
  private final CellReader cells;

  RowParser(Rows rows, Issues issues) {
    this.rows = rows;
    this.issues = issues;
    this.cells = new CellReader(issues);
  }

  void add(Row row) {
    if (!hasSoundFields(row)) {
      return;
    }
    Optional<IndicatorCode> code = code(row);
    String owner = owner(code);
    IndicatorRows indicator = indicator(row, code, owner);
    LocalityRows locality = locality(row);
    Optional<NotedPeriod> period = cells.read(row.field(Column.PERIOD), owner, CellParsers::period);
    rows.add(new PendingRow(row, indicator, locality, period.orElse(NotedPeriod.NONE), owner));
  }

  /** Whether a row has as many fields as the header, and none that is too long. */
  boolean hasSoundFields(Row row) {
    int width = row.place().header().width();
    int found = row.fields().size();
    if (found != width) {
      int column = Math.min(found, width) + 1;
      issues.error(row.place(), column, "Row must have " + width + " fields as the header has: " + found + " found");
      return false;
    }
    for (int i = 0; i < found; i++) {
      int length = row.fields().get(i).length();
      if (length > MAX_FIELD) {
        issues.error(row.place(), i + 1, "Field must have at most " + MAX_FIELD + " characters: " + length + " found");
      }
    }
    return !issues.isRejected(row.place());
  }

  /** What messages say of a row's cells, behind the name of a column. */
  static String owner(Optional<IndicatorCode> code) {
    return code.map(value -> " of indicator " + Shown.quoted(value.value())).orElse("");
  }

  Optional<IndicatorCode> code(Row row) {
    Field name = row.field(Column.INDICATOR);
    Field code = row.field(Column.CODE);
    if (name.isEmpty()) {
      issues.error(row.place(), Column.INDICATOR, "Indicator must be named: the cell is empty");
    }
    return cells.read(code.isEmpty() ? name : code, "", IndicatorCode::of);
  }

  IndicatorRows indicator(Row row, Optional<IndicatorCode> code, String owner) {
    // Cells about an indicator that is not known are read all the same, for their errors alone.
    IndicatorRows indicator = code.map(rows::of).orElseGet(() -> new IndicatorRows(NOBODY));
    indicator.places().add(row.place());
    if (!row.field(Column.CODE).isEmpty()) {
      declare(row, indicator.name, owner, text -> IndicatorCode.of(text).value());
    }
    declare(row, indicator.group, owner, CellParsers::text);
    declare(row, indicator.unit, owner, CellParsers::text);
    declare(row, indicator.direction, owner, Words.of(Direction.class));
    declare(row, indicator.kind, owner, Words.of(IndicatorKind.class));
    declare(row, indicator.accumulation, owner, Words.of(Accumulation.class));
    declare(row, indicator.partOf, owner, text -> parent(code, text));
    declare(row, indicator.composite, owner, CellParsers::composite);
    declare(row, indicator.formula, owner, FormulaParser::parse);
    declare(row, indicator.decimals, owner, CellParsers::decimals);
    return indicator;
  }

  private static IndicatorCode parent(Optional<IndicatorCode> code, String text) {
    IndicatorCode parent = IndicatorCode.of(text);
    if (code.equals(Optional.of(parent))) {
      throw new CellException("must be another indicator: " + Shown.quoted(text));
    }
    return parent;
  }

  LocalityRows locality(Row row) {
    Field field = row.field(Column.LOCALITY);
    Optional<LocalityCode> code =
        field.isEmpty() ? Optional.of(Locality.unnamed().code()) : cells.read(field, "", LocalityCode::of);
    LocalityRows locality = code.map(rows::of).orElseGet(() -> new LocalityRows(Locality.unnamed().code()));
    locality.places().add(row.place());
    String owner = code.map(value -> " of locality " + Shown.quoted(value.value())).orElse("");
    declare(row, locality.level, owner, Words.of(LocalityLevel.class));
    declare(row, locality.parent, owner, LocalityCode::of);
    return locality;
  }

  private <T> void declare(Row row, Declared<T> attribute, String owner, Function<String, T> parser) {
    Field field = row.field(attribute.column());
    if (field.isEmpty()) {
      return;
    }
    Optional<T> value = cells.read(field, owner, parser);
    if (value.isEmpty()) {
      attribute.giveUnreadable(field);
      return;
    }
    attribute
        .give(field, value.get())
        .ifPresent(
            earlier ->
                issues.error(
                    field.place(),
                    field.column(),
                    field.column().label() + owner + " must be the same on every row: " + field.quoted() + " here, "
                        + earlier.quoted() + " on " + earlier.place().seenFrom(field.place())));
  }

  /** Rejects the rows that would be scored by a default, although another row gives a value that cannot be read. */
  void rejectRowsOfLostAttributes() {
    for (IndicatorRows indicator : rows.indicators()) {
      for (Declared<?> attribute : indicator.attributes()) {
        attribute.lost().ifPresent(lost -> reject(" of indicator ", indicator.code().value(), indicator.places(), lost));
      }
    }
    for (LocalityRows locality : rows.localities()) {
      // Nothing hangs on the level of the place that data have which name none.
      if (!locality.isUnnamed()) {
        for (Declared<?> attribute : locality.attributes()) {
          attribute.lost().ifPresent(lost -> reject(" of locality ", locality.code().value(), locality.places(), lost));
        }
      }
    }
  }

  /** Rejects the rows of indicators that would be judged by their parts and by their own figure at once. */
  void rejectCompositeAndDerived() {
    for (IndicatorRows indicator : rows.indicators()) {
      if (indicator.isCompositeAndDerived()) {
        Field composite = indicator.composite.given().orElseThrow();
        Field formula = indicator.formula.given().orElseThrow();
        for (Place place : indicator.places()) {
          String subject = "Indicator " + Shown.quoted(indicator.code().value());
          String seen = seen(composite, place) + " and " + seen(formula, place);
          issues.error(place, Column.FORMULA, subject + " must not be both composite and derived: " + seen);
        }
      }
    }
  }

  private static String seen(Field field, Place from) {
    return field.column().header() + " is " + field.quoted() + " on " + field.place().seenFrom(from);
  }

  private void reject(String kind, String code, List<Place> places, Field lost) {
    List<Place> others = places.stream().filter(place -> !issues.isRejected(place)).toList();
    for (Place place : others) {
      String subject = lost.column().label() + kind + Shown.quoted(code);
      String seen = lost.quoted() + " on " + lost.place().seenFrom(place) + " is not";
      issues.error(place, lost.column(), subject + " must be readable on one row at least: " + seen);
    }
  }
}
