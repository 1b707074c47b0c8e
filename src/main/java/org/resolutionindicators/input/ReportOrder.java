package org.resolutionindicators.input;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Of several reports of one indicator, locality and period, and of one assigner's plan if they say whose, keeps those of
 * which the later is known: all that say their day, or all that say their status and none a day.
 */
final class ReportOrder {
  private final List<Draft> rows;
  private final List<Draft> reports;
  private final Issues issues;

  private ReportOrder(List<Draft> rows, List<Draft> reports, Issues issues) {
    this.rows = rows;
    this.reports = reports;
    this.issues = issues;
  }

  /** By what a report can be put in order. */
  private enum Way {
    DAY,
    STATUS,
    NOTHING;

    static Way of(Draft row) {
      if (row.reported().reportedOn().isPresent()) {
        return DAY;
      }
      return row.reported().status().isPresent() ? STATUS : NOTHING;
    }
  }

  /** What is known of a report in one of the ways. */
  private record Rank(Object day, Object status) {}

  static void settle(List<Draft> rows, Issues issues) {
    List<Draft> reports = rows.stream().filter(row -> row.reported().hasResult()).toList();
    if (reports.size() > 1) {
      ImmutableListMultimap<Optional<String>, Draft> byPlanner = Multimaps.index(reports, Draft::planner);
      byPlanner.asMap().values().forEach(of -> new ReportOrder(rows, List.copyOf(of), issues).settle());
    }
  }

  private void settle() {
    Set<Way> ways = EnumSet.copyOf(reports.stream().map(Way::of).toList());
    if (ways.size() > 1) {
      Way kept = ways.stream().max(leastLost()).orElseThrow();
      reports.stream().filter(row -> Way.of(row) != kept).forEach(row -> reject(row, first(kept)));
    }
  }

  /** A target is lost with its row, and weighs more than any report; of two ways that lose as much the first one stands. */
  private Comparator<Way> leastLost() {
    return Comparator.comparing(this::keepsTarget)
        .thenComparing(this::count)
        .thenComparing(way -> -first(way).place().ordinal());
  }

  private boolean keepsTarget(Way way) {
    return rows.stream()
        .filter(row -> !issues.isRejected(row.place()) && (!isOfThese(row) || Way.of(row) == way))
        .anyMatch(row -> row.asked().hasTarget());
  }

  private boolean isOfThese(Draft row) {
    return row.reported().hasResult() && row.planner().equals(reports.get(0).planner());
  }

  /** How many reports could stand. */
  private long count(Way way) {
    return reports.stream().filter(row -> Way.of(row) == way).map(ReportOrder::rank).distinct().count();
  }

  private static Rank rank(Draft row) {
    return new Rank(row.reported().reportedOn(), row.reported().status());
  }

  private Draft first(Way way) {
    return reports.stream().filter(row -> Way.of(row) == way).findFirst().orElseThrow();
  }

  private void reject(Draft row, Draft kept) {
    boolean isByDay = Way.of(row) == Way.DAY || Way.of(kept) == Way.DAY;
    Column column = isByDay ? Column.REPORTED_ON : Column.STATUS;
    String wanted =
        isByDay
            ? " must be given for every report or for none, or the later is not known: "
            : " must be given for every report that has no day, or the later is not known: ";
    String seen = shown(row, isByDay) + " here, " + shown(kept, isByDay) + " on " + kept.place().seenFrom(row.place());
    issues.error(row.place(), column, column.label() + " of " + row.subject() + wanted + seen);
  }

  private static String shown(Draft row, boolean isByDay) {
    Optional<String> given =
        isByDay
            ? row.reported().reportedOn().map(Object::toString)
            : row.reported().status().map(Words::of).map(Shown::quoted);
    return given.orElse("none");
  }
}
