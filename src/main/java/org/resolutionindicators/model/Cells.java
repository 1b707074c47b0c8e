package org.resolutionindicators.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The cells of a data set in columns, found by their codes; a {@link Cell} is made when it is asked for. */
final class Cells extends AbstractList<Cell> implements RandomAccess, Serializable {
  private static final long serialVersionUID = 1L;

  private final Target[] targets;
  private final @Nullable ImmutableList<Target> @Nullable [] versions;
  private final ReportColumns reports;
  private final int[] places;

  private Cells(Target[] targets, @Nullable ImmutableList<Target> @Nullable [] versions, ReportColumns reports) {
    this.targets = targets;
    this.versions = versions;
    this.reports = reports;
    this.places = places(targets);
  }

  /** An open hash table of the places of targets, plus one; at most half full. */
  private static int[] places(Target[] targets) {
    int[] table = new int[Math.max(2, Integer.highestOneBit(Math.max(1, targets.length)) * 4)];
    for (int i = 0; i < targets.length; i++) {
      Target target = targets[i];
      int at = hash(target.indicator().code(), target.locality().code(), target.period()) & table.length - 1;
      while (table[at] != 0) {
        at = at + 1 & table.length - 1;
      }
      table[at] = i + 1;
    }
    return table;
  }

  private static int hash(IndicatorCode indicator, LocalityCode locality, ReportingPeriod period) {
    int hash = CellKey.hash(indicator, locality, period);
    return hash ^ hash >>> 16;
  }

  @Override
  public int size() {
    return targets.length;
  }

  @Override
  public Cell get(int index) {
    return Cell.of(targets(index), achievements(index));
  }

  Target target(int index) {
    return targets[index];
  }

  List<Target> targets(int index) {
    ImmutableList<Target> several = versions == null ? null : versions[index];
    return several == null ? ImmutableList.of(targets[index]) : several;
  }

  List<Achievement> achievements(int index) {
    int from = reports.first(index);
    int to = reports.first(index + 1);
    ImmutableList.Builder<Achievement> all = ImmutableList.builderWithExpectedSize(to - from);
    for (int row = from; row < to; row++) {
      all.add(reports.achievement(targets[index], row));
    }
    return all.build();
  }

  ReportColumns reports() {
    return reports;
  }

  /** Whether nothing was decided or reported later. */
  boolean isKnownOn(LocalDate day) {
    for (int i = 0; i < targets.length; i++) {
      for (Target target : targets(i)) {
        if (target.decidedOn().isPresent() && day.isBefore(target.decidedOn().get())) {
          return false;
        }
      }
    }
    return reports.isKnownOn(day);
  }

  /** Without repetition, in the order of the cells. */
  ImmutableList<ReportingPeriod> periods() {
    Set<ReportingPeriod> found = new LinkedHashSet<>();
    ReportingPeriod last = null;
    for (Target target : targets) {
      if (target.period() != last) {
        last = target.period();
        found.add(last);
      }
    }
    return ImmutableList.copyOf(found);
  }

  /** Those of targets and of reports, in the order of the cells. */
  Set<String> assigners() {
    Set<String> named = new LinkedHashSet<>();
    for (int i = 0; i < targets.length; i++) {
      for (Target target : targets(i)) {
        if (target.assigner().isPresent()) {
          named.add(target.assigner().get());
        }
      }
      for (int row = reports.first(i); row < reports.first(i + 1); row++) {
        if (reports.assigner(row).isPresent()) {
          named.add(reports.assigner(row).get());
        }
      }
    }
    return named;
  }

  /** The place of a cell, or -1 if there is none. */
  int indexOf(IndicatorCode indicator, LocalityCode locality, ReportingPeriod period) {
    int at = hash(indicator, locality, period) & places.length - 1;
    while (places[at] != 0) {
      Target target = targets[places[at] - 1];
      if (target.indicator().code().equals(indicator)
          && target.locality().code().equals(locality)
          && target.period().equals(period)) {
        return places[at] - 1;
      }
      at = at + 1 & places.length - 1;
    }
    return -1;
  }

  /** Collects cells; their targets and reports are in order, and no two are the same. */
  static final class Collecting {
    private final List<Target> targets = new ArrayList<>();
    private final List<List<Achievement>> reports = new ArrayList<>();
    private @Nullable ImmutableList<Target>[] versions = several(0);
    private boolean isAnyAdjusted;

    @SuppressWarnings("unchecked") // An array cannot be made with a type parameter.
    private static @Nullable ImmutableList<Target>[] several(int size) {
      return (ImmutableList<Target>[]) new ImmutableList<?>[size];
    }

    void add(List<Target> asked, List<Achievement> reported) {
      if (asked.size() > 1) {
        if (versions.length <= targets.size()) {
          versions = Arrays.copyOf(versions, Math.max(16, targets.size() * 2));
        }
        versions[targets.size()] = ImmutableList.copyOf(asked);
        isAnyAdjusted = true;
      }
      targets.add(asked.get(asked.size() - 1));
      reports.add(reported);
    }

    Cells cells() {
      @Nullable ImmutableList<Target>[] adjusted = isAnyAdjusted ? Arrays.copyOf(versions, targets.size()) : null;
      return new Cells(targets.toArray(new Target[0]), adjusted, ReportColumns.of(reports));
    }
  }
}
