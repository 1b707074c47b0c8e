package org.resolutionindicators.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionindicators.model.DataStatus;

/**
 * The rows of one indicator, locality and period, where there are several: versions of its target and reports of it.
 *
 * <p>The first sound row stands: a later one is rejected if it contradicts an earlier one, or says nothing that was not
 * said.
 */
final class CellRows {
  private final List<Draft> rows;
  private final Issues issues;
  private final BitSet silent;
  private final Map<Version, GivenOnce> versions = new HashMap<>();
  private final Map<Version, Draft> firsts = new LinkedHashMap<>();
  private final Map<Report, Draft> reports = new HashMap<>();
  private final List<Draft> withoutResult = new ArrayList<>();

  private CellRows(List<Draft> rows, Issues issues, BitSet silent) {
    this.rows = rows;
    this.issues = issues;
    this.silent = silent;
  }

  /** What tells the versions of a target apart. */
  private record Version(Optional<String> assigner, Optional<LocalDate> decidedOn) {
    static Version of(Draft row) {
      return new Version(row.asked().assigner(), row.asked().decidedOn());
    }

    boolean isNamed() {
      return assigner.isPresent() || decidedOn.isPresent();
    }
  }

  /** What tells reports apart. */
  private record Report(Optional<LocalDate> reportedOn, Optional<DataStatus> status, Optional<String> planner) {
    static Report of(Draft row) {
      return new Report(row.reported().reportedOn(), row.reported().status(), row.planner());
    }
  }

  /**
   * Rejects what cannot stand together.
   *
   * @param silent where rows are noted, by their number, whose report is none, or is that of an earlier row
   */
  static void settle(List<Draft> rows, Issues issues, BitSet silent) {
    CellRows cell = new CellRows(rows, issues, silent);
    ReportOrder.settle(rows, issues);
    rows.forEach(cell::add);
    if (cell.reports.isEmpty()) {
      cell.keepFirstWithoutResult();
    }
    cell.warnOfNoResults();
    cell.warnOfMissingTargets();
  }

  private void add(Draft row) {
    if (issues.isRejected(row.place())) {
      return;
    }
    Version key = Version.of(row);
    GivenOnce version = versions.getOrDefault(key, new GivenOnce());
    boolean agrees = version.agrees(row, issues) & reportAgrees(row);
    if (!agrees) {
      return;
    }
    boolean isNew = versions.isEmpty() || key.isNamed() && !versions.containsKey(key);
    versions.put(key, version);
    firsts.putIfAbsent(key, row);
    boolean isAskedAnew = version.add(row) || isNew;
    boolean isReportedAnew = row.reported().hasResult() && reports.putIfAbsent(Report.of(row), row) == null;
    if (!isReportedAnew) {
      silent.set(row.place().ordinal());
    }
    if (isAskedAnew || isReportedAnew) {
      return;
    } else if (!row.reported().isEmpty() && !row.reported().hasResult()) {
      withoutResult.add(row);
    } else {
      issues.error(row.place(), row.place().naming(), givenTwice(row));
    }
  }

  /** Where nobody has a result, it is still known that somebody said so, and when. */
  private void keepFirstWithoutResult() {
    rows.stream()
        .filter(row -> !issues.isRejected(row.place()) && !row.reported().isEmpty())
        .findFirst()
        .ifPresent(row -> silent.clear(row.place().ordinal()));
  }

  private void warnOfNoResults() {
    for (Draft row : withoutResult) {
      if (silent.get(row.place().ordinal())) {
        String seen = " has no figure, verdict or percentage: it replaces none and is not used";
        issues.warn(row.place(), Column.ACTUAL, "Report of " + row.subject() + seen);
      }
    }
  }

  private String givenTwice(Draft row) {
    Draft earlier = row.reported().hasResult() ? reports.get(Report.of(row)) : firsts.get(Version.of(row));
    Draft first = earlier == row ? firsts.values().iterator().next() : earlier;
    return Shown.capitalised(row.subject()) + " must be given once: it stands on "
        + first.place().seenFrom(row.place()) + " already";
  }

  /** A row may repeat a report, or a part of it, for the sake of its target; it cannot add to one. */
  private boolean reportAgrees(Draft row) {
    Draft known = reports.get(Report.of(row));
    return known == null || !row.reported().hasResult() || GivenOnce.repeats(row, known, issues);
  }

  /** A decision is known by its target: the day alone would be lost without a word. */
  private void warnOfMissingTargets() {
    Set<Optional<String>> askers = new HashSet<>();
    versions.forEach((version, given) -> {
      if (given.hasTarget()) {
        askers.add(version.assigner());
      }
    });
    for (Draft row : rows) {
      Version version = Version.of(row);
      boolean isOthersTarget = version.assigner().isEmpty() ? !askers.isEmpty() : askers.contains(version.assigner());
      if (!issues.isRejected(row.place())
          && version.decidedOn().isPresent()
          && isOthersTarget
          && !versions.get(version).hasTarget()) {
        String subject = Column.DECIDED_ON.label() + " of " + row.subject();
        String seen = " must be that of a target of the table: no row has one of " + version.decidedOn().get();
        issues.warn(row.place(), Column.DECIDED_ON, subject + seen);
      }
    }
  }
}
