package org.resolutionindicators.model;

import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The versions of one cell while a data set is collected. */
final class Versions {
  // Classes rather than lambdas, and equality by hand: made while the program runs, they take longer than a thousand rows do.

  private static final Comparator<Target> BY_DECISION =
      new Comparator<>() {
        @Override
        public int compare(Target one, Target other) {
          int byDay = one.decidedOn().orElse(LocalDate.MIN).compareTo(other.decidedOn().orElse(LocalDate.MIN));
          return byDay != 0 ? byDay : Boolean.compare(one.assigner().isPresent(), other.assigner().isPresent());
        }
      };
  private static final Comparator<Achievement> BY_REPORT =
      new Comparator<>() {
        @Override
        public int compare(Achievement one, Achievement other) {
          int byDay = one.reportedOn().orElse(LocalDate.MIN).compareTo(other.reportedOn().orElse(LocalDate.MIN));
          int byStatus = byDay != 0 ? byDay : Integer.compare(settled(one), settled(other));
          return byStatus != 0
              ? byStatus
              : Boolean.compare(one.assigner().isPresent(), other.assigner().isPresent());
        }
      };
  private static final Function<Target, Object> DECIDED =
      new Function<>() {
        @Override
        public Object apply(Target target) {
          return Decided.of(target);
        }
      };
  private static final Function<Achievement, Object> REPORTED =
      new Function<>() {
        @Override
        public Object apply(Achievement report) {
          return Reported.of(report);
        }
      };

  private final CellKey key;
  private final KeyedList<Target> targets = new KeyedList<>(DECIDED);
  private final KeyedList<Achievement> achievements = new KeyedList<>(REPORTED);

  Versions(CellKey key) {
    this.key = key;
  }

  /** What tells the versions of a target apart. */
  private record Decided(Optional<String> assigner, Optional<LocalDate> day) {
    static Decided of(Target target) {
      return new Decided(target.assigner(), target.decidedOn());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Decided that && assigner.equals(that.assigner) && day.equals(that.day);
    }

    @Override
    public int hashCode() {
      return assigner.hashCode() * 31 + day.hashCode();
    }
  }

  /** What tells reports apart. */
  private record Reported(Optional<String> assigner, Optional<LocalDate> day, Optional<DataStatus> status) {
    static Reported of(Achievement report) {
      return new Reported(report.assigner(), report.reportedOn(), report.status());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Reported that
          && assigner.equals(that.assigner)
          && day.equals(that.day)
          && status.equals(that.status);
    }

    @Override
    public int hashCode() {
      return (assigner.hashCode() * 31 + day.hashCode()) * 31 + status.hashCode();
    }
  }

  /** Takes a target in; one that says the same as another of its assigner and day, or less, is not a version of its own. */
  Optional<Problem> add(Target target) {
    OptionalInt known = targets.find(target);
    if (known.isEmpty()) {
      targets.add(target);
      return Optional.empty();
    }
    Optional<Target> merged = Merging.merge(targets.get(known.getAsInt()), target);
    merged.ifPresent(both -> targets.set(known.getAsInt(), both));
    return merged.isPresent() ? Optional.empty() : Optional.of(Problems.duplicate("Target", key, target.origin()));
  }

  Optional<Problem> add(Achievement achievement) {
    if (achievements.find(achievement).isPresent()) {
      return Optional.of(Problems.duplicate("Achievement", key, achievement.origin()));
    }
    achievements.add(achievement);
    return Optional.empty();
  }

  /** How settled a report is; one that does not say so less than any. */
  private static int settled(Achievement report) {
    return report.status().isPresent() ? report.status().get().ordinal() : -1;
  }

  /** Whether the later report is known, assigner by assigner. */
  List<Problem> problems() {
    List<Achievement> reports = achievements.elements();
    if (isOrdered(reports)) {
      return List.of();
    }
    List<Problem> found = new ArrayList<>();
    for (Collection<Achievement> ofAssigner : Multimaps.index(reports, Achievement::assigner).asMap().values()) {
      unordered(ofAssigner).ifPresent(found::add);
    }
    return found;
  }

  private static boolean isOrdered(Collection<Achievement> reports) {
    int dated = 0;
    int settled = 0;
    for (Achievement report : reports) {
      dated += report.reportedOn().isPresent() ? 1 : 0;
      settled += report.status().isPresent() ? 1 : 0;
    }
    return reports.size() < 2 || dated == reports.size() || dated == 0 && settled == reports.size();
  }

  private Optional<Problem> unordered(Collection<Achievement> reports) {
    if (isOrdered(reports)) {
      return Optional.empty();
    }
    long dated = reports.stream().filter(report -> report.reportedOn().isPresent()).count();
    long settled = reports.stream().filter(report -> report.status().isPresent()).count();
    Optional<Origin> last = List.copyOf(reports).get(reports.size() - 1).origin();
    return Optional.of(Problems.unordered(key, reports.size(), dated, settled, last));
  }

  /** In the order in which they stand: the last one counts. */
  List<Achievement> achievements() {
    if (achievements.elements().size() < 2) {
      return achievements.elements();
    }
    List<Achievement> reports = new ArrayList<>(achievements.elements());
    reports.sort(BY_REPORT);
    return reports;
  }

  /** In the order in which they were decided: the last one is in force. */
  List<Target> targets() {
    List<Target> all = targets.elements();
    if (all.isEmpty()) {
      Achievement reported = achievements.get(0);
      return List.of(unassigned(reported.indicator(), reported.locality(), reported.period()));
    } else if (all.size() == 1) {
      return all;
    }
    Set<Optional<String>> askers = new HashSet<>();
    all.stream().filter(version -> !Merging.isBare(version)).forEach(version -> askers.add(version.assigner()));
    List<Target> asking = new ArrayList<>();
    Map<Decided, Target> aside = new HashMap<>();
    for (Target version : all) {
      boolean isSaidOfOthers =
          Merging.isBare(version)
              && (version.assigner().isEmpty() ? !askers.isEmpty() : askers.contains(version.assigner()));
      if (isSaidOfOthers) {
        aside.merge(Decided.of(version), Merging.fill(unassigned(version), version), Merging::fill);
      } else {
        asking.add(version);
      }
    }
    asking.sort(BY_DECISION);
    return asking.stream().map(version -> filled(version, aside)).toList();
  }

  /** What is said beside a target goes to the versions of its assigner, and what names none to all; of its day, if it has one. */
  private static Target filled(Target version, Map<Decided, Target> aside) {
    Target filled = version;
    for (Optional<String> assigner : List.of(version.assigner(), Optional.<String>empty())) {
      for (Optional<LocalDate> day : List.of(version.decidedOn(), Optional.<LocalDate>empty())) {
        Target said = aside.get(new Decided(assigner, day));
        filled = said == null ? filled : Merging.fill(filled, said);
      }
    }
    return filled;
  }

  private static Target unassigned(Target version) {
    return unassigned(version.indicator(), version.locality(), version.period());
  }

  static Target unassigned(Indicator indicator, Locality locality, ReportingPeriod period) {
    return Target.builder().indicator(indicator).locality(locality).period(period).build();
  }
}
