package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Collects issues, and knows by them which rows are rejected. */
final class Issues {
  static final Comparator<Found> ORDER =
      Comparator.<Found>comparingInt(found -> found.source().ordinal())
          .thenComparingInt(found -> found.issue().line())
          .thenComparingInt(found -> found.issue().column())
          // Which was found first is of no meaning, and not the same in every way of reading.
          .thenComparing(found -> found.issue().message());

  /** What stands for the number of a row in an issue that rejects none. */
  static final int NO_ROW = -1;

  private final List<Found> all = new ArrayList<>();
  private final BitSet rejected = new BitSet();

  /** An issue of a row, or of none. */
  record Found(int row, Source source, Issue issue) {}

  void warn(Source source, int line, int column, String message) {
    add(NO_ROW, source, line, column, Issue.Severity.WARNING, message);
  }

  void warn(Place place, Column column, String message) {
    warn(place.header().source(), place.line(), place.number(column), message);
  }

  void error(Place place, int column, String message) {
    error(place.ordinal(), place.header().source(), place.line(), column, message);
  }

  /** Rejects a row by its number among all rows. */
  void error(int row, Source source, int line, int column, String message) {
    rejected.set(row);
    add(row, source, line, column, Issue.Severity.ERROR, message);
  }

  void error(Place place, Column column, String message) {
    error(place, place.number(column), message);
  }

  void fatal(Source source, Unreadable reason) {
    add(NO_ROW, source, reason.line(), reason.column(), Issue.Severity.FATAL, reason.sentence());
  }

  private void add(int row, Source source, int line, int column, Issue.Severity severity, String message) {
    all.add(new Found(row, source, Issue.of(source.name(), line, column, severity, message)));
  }

  /** All issues as they came, from a number on. */
  List<Found> from(int number) {
    return all.subList(number, all.size());
  }

  int size() {
    return all.size();
  }

  boolean isRejected(Place place) {
    return isRejected(place.ordinal());
  }

  boolean isRejected(int row) {
    return rejected.get(row);
  }

  int rejectedRows() {
    return rejected.cardinality();
  }

  ImmutableList<Issue> inOrder() {
    return all.stream().sorted(ORDER).map(Found::issue).collect(ImmutableList.toImmutableList());
  }
}
