package org.resolutionindicators.input;

import java.time.LocalDate;
import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.text.ActualText;
import org.resolutionindicators.text.Caution;
import org.resolutionindicators.text.Notation;
import org.resolutionindicators.text.TargetText;

/** Reads the cells of a row that belong to it alone, once all that the table says of its indicator is known. */
final class RowFigures {
  private final PendingRow pending;
  private final Notation notation;
  private final Indicator indicator;
  private final Issues issues;
  private final CellReader cells;

  private RowFigures(PendingRow pending, Notation notation, Issues issues) {
    this.pending = pending;
    this.notation = notation;
    this.indicator = pending.indicator().indicator();
    this.issues = issues;
    this.cells = new CellReader(issues);
  }

  /** Reads a row; empty if a cell of it, now or before, cannot be read. */
  static Optional<Draft> read(PendingRow pending, Notation usual, Issues issues) {
    Field written = pending.row().field(Column.NOTATION);
    Optional<Notation> notation =
        written.isEmpty()
            ? Optional.of(usual)
            : new CellReader(issues).read(written, pending.owner(), CellParsers::notation);
    // Read by a kind that nobody gave, a sound figure could look wrong; all rows of such an indicator are rejected anyway.
    boolean isKindKnown = pending.indicator().kind.lost().isEmpty();
    Optional<Draft> draft =
        notation.filter(given -> isKindKnown).map(given -> new RowFigures(pending, given, issues).draft());
    return issues.isRejected(pending.row().place()) ? Optional.empty() : draft;
  }

  private Draft draft() {
    Optional<ActualText> actual = actual();
    actual.map(ActualText::cautions).ifPresent(cautions -> warn(Column.ACTUAL, cautions));
    Draft.Asked asked = asked(actual.flatMap(ActualText::plan));
    return new Draft(
        pending.row().place(), pending.indicator(), pending.locality(), pending.period().period(), asked, reported(actual));
  }

  private Field field(Column column) {
    return pending.row().field(column);
  }

  private Optional<ActualText> actual() {
    return cells.read(field(Column.ACTUAL), pending.owner(), text -> notation.readActual(text, indicator));
  }

  private Draft.Asked asked(Optional<Amount> plan) {
    Field target = field(Column.TARGET);
    boolean isNotApplicable = notation.isNotApplicable(target.text());
    Optional<TargetText> asked = isNotApplicable ? Optional.empty() : target(target);
    asked.map(TargetText::cautions).ifPresent(cautions -> warn(Column.TARGET, cautions));
    return new Draft.Asked(
        plan.filter(y -> !isNotApplicable).map(y -> planned(y, asked)).or(() -> asked.map(TargetText::criterion)),
        isNotApplicable ? Optional.of(target.text()) : Optional.empty(),
        cells.read(field(Column.BASELINE), pending.owner(), text -> CellParsers.baseline(notation, indicator, text)),
        stretch(asked.flatMap(TargetText::stretch), target),
        cells.read(field(Column.WEIGHT), pending.owner(), text -> CellParsers.weight(notation, text)),
        cells.read(field(Column.KEY), pending.owner(), notation::parseYesNo),
        cells.read(field(Column.ASSIGNER), pending.owner(), CellParsers::text),
        cells.read(field(Column.DECIDED_ON), pending.owner(), CellParsers::date),
        cells.read(field(Column.DECISION), pending.owner(), CellParsers::text),
        AttributeCells.read(pending, notation, cells),
        origin(target));
  }

  private Optional<TargetText> target(Field target) {
    return cells.read(target, pending.owner(), text -> notation.readTarget(text, indicator));
  }

  /** The y of an actual "x/y", which is the plan: it must be the target where there is one. */
  private Criterion planned(Amount plan, Optional<TargetText> asked) {
    Criterion point = Criterion.point(plan);
    if (asked.isPresent() && !asked.get().criterion().equals(point)) {
      String subject = Column.ACTUAL.label() + pending.owner() + " must be out of the plan that is the target: ";
      String seen = field(Column.TARGET).quoted() + " is the target, " + field(Column.ACTUAL).quoted() + " given";
      issues.error(pending.row().place(), Column.ACTUAL, subject + seen);
    }
    return point;
  }

  private Optional<Criterion> stretch(Optional<Criterion> ofTarget, Field target) {
    Field field = field(Column.STRETCH);
    Optional<Criterion> given =
        cells.read(field, pending.owner(), text -> CellParsers.stretch(notation, indicator, text));
    if (given.isPresent() && ofTarget.isPresent() && !given.equals(ofTarget)) {
      String subject = field.column().label() + pending.owner() + " must be the same in the target: ";
      issues.error(field.place(), field.column(), subject + field.quoted() + " here, " + target.quoted() + " there");
    }
    return given.or(() -> ofTarget);
  }

  private Draft.Reported reported(Optional<ActualText> actual) {
    Optional<DataStatus> status = status(actual.flatMap(ActualText::status));
    Optional<LocalDate> day = cells.read(field(Column.REPORTED_ON), pending.owner(), CellParsers::date);
    day.ifPresent(reported -> warnOfTooEarly(reported, status));
    return new Draft.Reported(
        actual.map(ActualText::observation),
        cells.read(field(Column.OFFICIAL), pending.owner(), notation::parseOfficialVerdict),
        cells.read(field(Column.PERCENT_OF_PLAN), pending.owner(), notation::parsePercentOfPlan),
        status,
        day,
        cells.read(field(Column.SOURCE), pending.owner(), CellParsers::text),
        origin(field(Column.ACTUAL)));
  }

  private Optional<DataStatus> status(Optional<DataStatus> ofActual) {
    Field field = field(Column.STATUS);
    Optional<DataStatus> given = cells.read(field, pending.owner(), Words.of(DataStatus.class));
    if (given.isPresent() && ofActual.isPresent() && !given.equals(ofActual)) {
      String subject = field.column().label() + pending.owner() + " must be what the actual says: ";
      String seen = field.quoted() + " here, " + field(Column.ACTUAL).quoted() + " there";
      issues.error(field.place(), field.column(), subject + seen);
    }
    return given.or(() -> ofActual);
  }

  /** A plan or a forecast may well be told before its time; a result cannot be. */
  private void warnOfTooEarly(LocalDate day, Optional<DataStatus> status) {
    boolean looksAhead = status.map(given -> given.compareTo(DataStatus.FORECAST) <= 0).orElse(false);
    Optional<LocalDate> first = pending.period().period().firstDay();
    if (first.isPresent() && day.isBefore(first.get()) && !looksAhead) {
      String subject = Column.REPORTED_ON.label() + pending.owner() + " is before the period began: ";
      String seen = day + ", period " + pending.period().period() + " begins on " + first.get();
      issues.warn(pending.row().place(), Column.REPORTED_ON, subject + seen);
    }
  }

  private void warn(Column column, Iterable<Caution> cautions) {
    for (Caution caution : cautions) {
      String subject = column.label() + pending.owner() + " may mean something else: ";
      issues.warn(pending.row().place(), column, subject + caution.message());
    }
  }

  private Origin origin(Field figure) {
    Place place = pending.row().place();
    Origin.Builder origin = Origin.builder().source(place.file()).line(place.line());
    Optional.of(field(Column.ID)).filter(id -> !id.isEmpty()).map(Field::text).ifPresent(origin::id);
    Optional.of(figure).filter(field -> !field.isEmpty()).map(Field::text).ifPresent(origin::text);
    pending.period().note().ifPresent(origin::note);
    return origin.build();
  }
}
