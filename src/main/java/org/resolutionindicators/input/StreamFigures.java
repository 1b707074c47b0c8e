package org.resolutionindicators.input;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.text.Notation;

/** What the cells of targets and actuals mean, of indicators with one kind and unit; not thread-safe. */
final class StreamFigures {
  /** How many texts are remembered. */
  private static final int MAX_TEXTS = 1 << 14;

  private static final Origin NOWHERE = Origin.builder().source("").line(1).build();
  private static final Draft.Asked NOTHING = Draft.Asked.nothing(NOWHERE);

  private final Notation usual;
  private final Indicator indicator;
  private final FigureShapes shapes;

  // Empty stands for what is not sound, or of which a warning is due.
  private final FieldMap<Optional<Draft.Asked>> targets = new FieldMap<>(MAX_TEXTS);
  private final FieldMap<Optional<Draft.Asked>> attributes = new FieldMap<>(MAX_TEXTS);
  private final FieldMap<Optional<Observation>> actuals = new FieldMap<>(MAX_TEXTS);

  StreamFigures(Notation usual, Indicator indicator) {
    this.usual = usual;
    this.indicator = indicator;
    this.shapes = new FigureShapes(usual, indicator);
  }

  /** What makes figures of two indicators be read in the same way. */
  record Sort(IndicatorKind kind, Optional<String> unit, boolean isPart) {
    static Sort of(Indicator indicator) {
      return new Sort(indicator.kind(), indicator.unit(), indicator.partOf().isPresent());
    }
  }

  /** The criterion of a row that says nothing else of what is asked, if texts of its shape are known. */
  @Nullable Criterion criterionAlone(StreamTable table) {
    Fields fields = table.fields();
    int target = table.header().field(Column.TARGET);
    return target == StreamHeader.NONE || hasAttributes(table)
        ? null
        : shapes.criterion(fields.bytes(), fields.start(target), fields.end(target));
  }

  private static boolean hasAttributes(StreamTable table) {
    for (int field : table.header().ofAttributes()) {
      if (!table.fields().isEmpty(field)) {
        return true;
      }
    }
    return false;
  }

  /** What a row asks; empty if its cells are not sound, or one of them needs a warning. */
  Optional<Draft.Asked> asked(StreamTable table, IndicatorView view, LocalityView place) {
    Fields fields = table.fields();
    StreamHeader header = table.header();
    Optional<Draft.Asked> rest = attributes(table, view, place);
    int target = header.field(Column.TARGET);
    if (rest.isEmpty() || target == StreamHeader.NONE || fields.isEmpty(target)) {
      return rest;
    }
    Criterion criterion = shapes.criterion(fields.bytes(), fields.start(target), fields.end(target));
    if (criterion != null) {
      return Optional.of(rest.get().with(criterion));
    }
    Optional<Draft.Asked> asked = targets.get(fields, table.targetField());
    if (asked == null) {
      asked = targets.put(fields, table.targetField(), read(table, view, place, Column.TARGET::equals));
    }
    if (rest.get() == NOTHING) {
      return asked;
    }
    // What says more than a criterion may say what the attributes say too.
    return asked.filter(Draft.Asked::isCriterionAlone).flatMap(Draft.Asked::criterion).map(rest.get()::with);
  }

  private Optional<Draft.Asked> attributes(StreamTable table, IndicatorView view, LocalityView place) {
    int[] some = table.header().ofAttributes();
    if (!hasAttributes(table)) {
      return Optional.of(NOTHING);
    }
    Optional<Draft.Asked> known = attributes.get(table.fields(), some);
    return known == null
        ? attributes.put(table.fields(), some, read(table, view, place, StreamHeader.attributeColumns()::contains))
        : known;
  }

  private Optional<Draft.Asked> read(
      StreamTable table, IndicatorView view, LocalityView place, Predicate<Column> columns) {
    int notation = table.header().field(Column.NOTATION);
    if (notation != StreamHeader.NONE && !table.fields().isEmpty(notation)) {
      return Optional.empty();
    }
    Issues found = new Issues();
    Optional<Draft> draft = new CarefulRow(usual, view, place, found).read(table.row(columns));
    return draft.filter(one -> found.size() == 0).map(Draft::asked);
  }

  /** The number that an actual is, if it is one exact number and nothing more. */
  @Nullable PlainNumber number(StreamTable table, int field) {
    Fields fields = table.fields();
    return shapes.number(fields.bytes(), fields.start(field), fields.end(field));
  }

  /** What an actual reports, if it is an observation and nothing more. */
  Optional<Observation> observation(StreamTable table, int field) {
    Optional<Observation> known = actuals.get(table.fields(), table.actualField());
    return known == null ? actuals.put(table.fields(), table.actualField(), read(table, field)) : known;
  }

  private Optional<Observation> read(StreamTable table, int field) {
    try {
      String text = Column.BLANK.trimFrom(table.fields().text(field));
      return text.isEmpty() ? Optional.empty() : FigureShapes.observation(usual.readActual(text, indicator));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
