package org.resolutionindicators.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Origin;

/** Warns of rows that were not known on the day as of which is scored, since they are scored all the same. */
final class LaterThanAsOf {
  private final LocalDate asOf;
  private final List<String> warnings = new ArrayList<>();

  private LaterThanAsOf(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** One line for each date that is too late, in the order of the data. */
  static List<String> warnings(Dataset dataset, LocalDate asOf) {
    LaterThanAsOf later = new LaterThanAsOf(asOf);
    for (Cell cell : dataset.cells()) {
      later.check(cell, "Date of decision", "decided_on", cell.target().decidedOn(), cell.target().origin());
      Optional<Achievement> report = cell.achievement();
      Optional<LocalDate> reportedOn = report.flatMap(Achievement::reportedOn);
      later.check(cell, "Date of report", "reported_on", reportedOn, report.flatMap(Achievement::origin));
    }
    return later.warnings;
  }

  private void check(Cell cell, String subject, String column, Optional<LocalDate> day, Optional<Origin> origin) {
    if (day.isPresent() && day.get().isAfter(asOf)) {
      String place = origin.map(at -> at.source() + ":" + at.line() + ":1: ").orElse("");
      String owner = " of indicator '" + cell.target().indicator().code() + "'";
      String seen = " is after " + asOf + ": " + day.get();
      String unused = ": this version does not use " + column + ", the row is scored all the same";
      warnings.add(place + "warning: " + subject + owner + seen + unused);
    }
  }
}
