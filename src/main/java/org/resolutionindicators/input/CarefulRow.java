package org.resolutionindicators.input;

import java.util.Optional;
import org.resolutionindicators.input.CellParsers.NotedPeriod;
import org.resolutionindicators.text.Notation;

/** Reads a row of a stream as {@link TableReader} would: every cell as text, with all that is wrong with it. */
final class CarefulRow {
  private final Notation usual;
  private final IndicatorView indicator;
  private final LocalityView locality;
  private final Issues issues;

  CarefulRow(Notation usual, IndicatorView indicator, LocalityView locality, Issues issues) {
    this.usual = usual;
    this.indicator = indicator;
    this.locality = locality;
    this.issues = issues;
  }

  /** Reads a row; empty if it has an error. */
  Optional<Draft> read(Row row) {
    Place place = row.place();
    indicator.said().early().forEach(error -> error.add(place, issues));
    locality.said().early().forEach(error -> error.add(place, issues));
    Optional<Draft> draft = figures(row);
    if (!issues.isRejected(place)) {
      indicator.said().lost().forEach(error -> error.add(place, issues));
    }
    if (!issues.isRejected(place)) {
      locality.said().lost().forEach(error -> error.add(place, issues));
    }
    indicator.said().late().forEach(error -> error.add(place, issues));
    locality.said().late().forEach(error -> error.add(place, issues));
    Optional<Draft> sound = draft.filter(one -> !issues.isRejected(place));
    sound.ifPresent(one -> UnusedWeights.warnOfPart(one, usual, issues));
    return sound;
  }

  private Optional<Draft> figures(Row row) {
    Optional<NotedPeriod> period =
        new CellReader(issues).read(row.field(Column.PERIOD), indicator.owner(), CellParsers::period);
    NotedPeriod given = period.orElse(NotedPeriod.NONE);
    return RowFigures.read(new PendingRow(row, indicator.rows(), locality.rows(), given, indicator.owner()), usual, issues);
  }
}
