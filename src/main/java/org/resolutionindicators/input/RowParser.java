package org.resolutionindicators.input;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.resolutionindicators.input.CellParsers.NotedPeriod;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.text.Notation;

/**
 * Reads the cells of one row after another; each bad cell is an error of its row.
 *
 * <p>What a row says of its indicator and its locality is kept although another of its cells is bad.
 */
final class RowParser {
  private static final int MAX_FIELD = 100_000;
  private static final IndicatorCode NOBODY = IndicatorCode.of("-");

  private final Notation notation;
  private final Rows rows;
  private final Issues issues;

  RowParser(Notation notation, Rows rows, Issues issues) {
    this.notation = notation;
    this.rows = rows;
    this.issues = issues;
  }

  void add(Row row) {
    if (!hasSoundFields(row)) {
      return;
    }
    Optional<IndicatorCode> code = code(row);
    String owner = code.map(value -> " of indicator " + Shown.quoted(value.value())).orElse("");
    IndicatorRows indicator = indicator(row, code, owner);
    LocalityRows locality = locality(row);
    Optional<NotedPeriod> period = read(row.field(Column.PERIOD), owner, CellParsers::period);
    Optional<String> note = period.flatMap(NotedPeriod::note);
    Draft.Asked asked = asked(row, owner, note);
    Draft.Reported reported = reported(row, owner, note);
    if (!issues.isRejected(row.place())) {
      NotedPeriod time = period.orElse(NotedPeriod.NONE);
      rows.add(new Draft(row.place(), indicator, locality, time.period(), asked, reported));
    }
  }

  private boolean hasSoundFields(Row row) {
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

  private Optional<IndicatorCode> code(Row row) {
    Field name = row.field(Column.INDICATOR);
    Field code = row.field(Column.CODE);
    if (name.isEmpty()) {
      issues.error(row.place(), Column.INDICATOR, "Indicator must be named: the cell is empty");
    }
    return read(code.isEmpty() ? name : code, "", IndicatorCode::of);
  }

  private IndicatorRows indicator(Row row, Optional<IndicatorCode> code, String owner) {
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

  private LocalityRows locality(Row row) {
    Field field = row.field(Column.LOCALITY);
    Optional<LocalityCode> code =
        field.isEmpty() ? Optional.of(Locality.unnamed().code()) : read(field, "", LocalityCode::of);
    LocalityRows locality = code.map(rows::of).orElseGet(() -> new LocalityRows(Locality.unnamed().code()));
    locality.places().add(row.place());
    String owner = code.map(value -> " of locality " + Shown.quoted(value.value())).orElse("");
    declare(row, locality.level, owner, Words.of(LocalityLevel.class));
    declare(row, locality.parent, owner, LocalityCode::of);
    return locality;
  }

  private Draft.Asked asked(Row row, String owner, Optional<String> note) {
    Field target = row.field(Column.TARGET);
    boolean isNotApplicable = notation.isNotApplicable(target.text());
    return new Draft.Asked(
        isNotApplicable ? Optional.empty() : read(target, owner, notation::parseCriterion),
        isNotApplicable ? Optional.of(target.text()) : Optional.empty(),
        read(row.field(Column.BASELINE), owner, text -> CellParsers.baseline(notation, text)),
        read(row.field(Column.STRETCH), owner, notation::parseCriterion),
        read(row.field(Column.WEIGHT), owner, text -> CellParsers.weight(notation, text)),
        read(row.field(Column.KEY), owner, notation::parseYesNo).orElse(false),
        read(row.field(Column.ASSIGNER), owner, CellParsers::text),
        read(row.field(Column.DECIDED_ON), owner, CellParsers::date),
        origin(row, target, note));
  }

  private Draft.Reported reported(Row row, String owner, Optional<String> note) {
    Field actual = row.field(Column.ACTUAL);
    return new Draft.Reported(
        read(actual, owner, notation::parseObservation),
        read(row.field(Column.OFFICIAL), owner, notation::parseOfficialVerdict),
        read(row.field(Column.PERCENT_OF_PLAN), owner, notation::parsePercentOfPlan),
        read(row.field(Column.STATUS), owner, Words.of(DataStatus.class)),
        read(row.field(Column.REPORTED_ON), owner, CellParsers::date),
        read(row.field(Column.SOURCE), owner, CellParsers::text),
        origin(row, actual, note));
  }

  private static Origin origin(Row row, Field figure, Optional<String> note) {
    Origin.Builder origin = Origin.builder().source(row.place().file()).line(row.place().line());
    Optional.of(row.field(Column.ID)).filter(id -> !id.isEmpty()).map(Field::text).ifPresent(origin::id);
    Optional.of(figure).filter(field -> !field.isEmpty()).map(Field::text).ifPresent(origin::text);
    note.ifPresent(origin::note);
    return origin.build();
  }

  private <T> Optional<T> read(Field field, String owner, Function<String, T> parser) {
    if (field.isEmpty()) {
      return Optional.empty();
    }
    String subject = field.column().label() + owner;
    try {
      return Optional.of(parser.apply(field.text()));
    } catch (CellException e) {
      issues.error(field.place(), field.column(), subject + " " + e.getMessage());
    } catch (IllegalArgumentException e) {
      issues.error(field.place(), field.column(), subject + " is not readable: " + e.getMessage());
    }
    return Optional.empty();
  }

  private <T> void declare(Row row, Attribute<T> attribute, String owner, Function<String, T> parser) {
    Field field = row.field(attribute.column());
    if (field.isEmpty()) {
      return;
    }
    Optional<T> value = read(field, owner, parser);
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
      for (Attribute<?> attribute : indicator.attributes()) {
        attribute.lost().ifPresent(lost -> reject(indicator, lost));
      }
    }
  }

  private void reject(IndicatorRows indicator, Field lost) {
    List<Place> others = indicator.places().stream().filter(place -> !issues.isRejected(place)).toList();
    for (Place place : others) {
      String subject = lost.column().label() + " of indicator " + Shown.quoted(indicator.code().value());
      String seen = lost.quoted() + " on " + lost.place().seenFrom(place) + " is not";
      issues.error(place, lost.column(), subject + " must be readable on one row at least: " + seen);
    }
  }
}
