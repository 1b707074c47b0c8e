package org.resolutionindicators.model;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;

/** Finds and words what keeps a data set from being sound. */
final class Problems {
  private static final int SHOWN = 5;

  private Problems() {}

  static Problem duplicate(String subject, CellKey key, Optional<Origin> origin) {
    return Problem.of(
        Problem.Kind.DUPLICATE,
        ImmutableList.of(key.indicator().value()),
        subject + " of " + key + " must be given once: it is given again",
        origin);
  }

  static Problem unordered(CellKey key, int reports, long dated, long settled, Optional<Origin> origin) {
    return Problem.of(
        Problem.Kind.REPORT_ORDER,
        ImmutableList.of(key.indicator().value()),
        "Reports of " + key + " must all say their day, or all their status and none a day: of " + reports + " reports "
            + dated + " say their day, " + settled + " their status",
        origin);
  }

  static Problem conflict(Indicator known, Indicator other, Optional<Origin> origin) {
    return Problem.of(
        Problem.Kind.INDICATOR_CONFLICT,
        ImmutableList.of(known.code().value()),
        "Indicator '" + known.code() + "' must be described in one way: " + known + " and " + other,
        origin);
  }

  static Problem conflict(Locality known, Locality other, Optional<Origin> origin) {
    return Problem.of(
        Problem.Kind.LOCALITY_CONFLICT,
        ImmutableList.of(known.code().value()),
        "Locality '" + known.code() + "' must be described in one way: " + known + " and " + other,
        origin);
  }

  static List<Problem> ofIndicators(Map<IndicatorCode, Indicator> indicators, Iterable<Cell> cells) {
    Map<IndicatorCode, Integer> parts = new LinkedHashMap<>();
    for (Indicator indicator : indicators.values()) {
      if (indicator.partOf().isPresent()) {
        IndicatorCode parent = indicator.partOf().get();
        parts.put(parent, parts.getOrDefault(parent, 0) + 1);
      }
    }
    Map<IndicatorCode, List<IndicatorCode>> rings =
        parts.isEmpty()
            ? Map.of()
            : rings(indicators.keySet(), code -> Optional.ofNullable(indicators.get(code)).flatMap(Indicator::partOf));
    Map<IndicatorCode, List<Optional<Origin>>> origins = null;
    List<Problem> found = new ArrayList<>();
    for (Indicator indicator : indicators.values()) {
      Optional<Function<Optional<Origin>, Problem>> parent = ofParent(indicator, indicators, rings);
      Optional<Function<Optional<Origin>, Problem>> whole = ofParts(indicator, parts.getOrDefault(indicator.code(), 0));
      if (parent.isPresent() || whole.isPresent()) {
        // All cells are gone through, which is long, only if there is something to say.
        origins = origins == null ? origins(cells) : origins;
        List<Optional<Origin>> at = origins.getOrDefault(indicator.code(), List.of(Optional.empty()));
        parent.ifPresent(problem -> at.forEach(origin -> found.add(problem.apply(origin))));
        whole.ifPresent(problem -> at.forEach(origin -> found.add(problem.apply(origin))));
      }
    }
    return found;
  }

  private static Map<IndicatorCode, List<Optional<Origin>>> origins(Iterable<Cell> cells) {
    Map<IndicatorCode, List<Optional<Origin>>> origins = new LinkedHashMap<>();
    for (Cell cell : cells) {
      Optional<Origin> origin = cell.target().origin().or(() -> cell.achievement().flatMap(Achievement::origin));
      origins.computeIfAbsent(cell.target().indicator().code(), code -> new ArrayList<>()).add(origin);
    }
    return origins;
  }

  private static Optional<Function<Optional<Origin>, Problem>> ofParent(
      Indicator indicator,
      Map<IndicatorCode, Indicator> indicators,
      Map<IndicatorCode, List<IndicatorCode>> rings) {
    if (indicator.partOf().isEmpty()) {
      return Optional.empty();
    }
    IndicatorCode code = indicator.code();
    IndicatorCode parent = indicator.partOf().get();
    if (!indicators.containsKey(parent)) {
      String message = "Indicator '" + code + "' must be part of an indicator of the data set: '" + parent + "' is none";
      ImmutableList<String> elements = ImmutableList.of(code.value(), parent.value());
      return Optional.of(origin -> Problem.of(Problem.Kind.UNKNOWN_PARENT, elements, message, origin));
    }
    if (!rings.containsKey(code)) {
      return Optional.empty();
    }
    List<String> ring = from(code, rings.get(code));
    String message = "Indicator '" + code + "' must not be part of itself: " + Joiner.on(" > ").join(ring);
    return Optional.of(
        origin -> Problem.of(Problem.Kind.INDICATOR_CYCLE, ImmutableList.copyOf(ring), message, origin));
  }

  private static Optional<Function<Optional<Origin>, Problem>> ofParts(Indicator indicator, int parts) {
    if (indicator.composite().isEmpty()) {
      return Optional.empty();
    }
    Composite composite = indicator.composite().get();
    OptionalInt expected = composite.parts();
    if (parts > 0 && (expected.isEmpty() || expected.getAsInt() == parts)) {
      return Optional.empty();
    }
    String message =
        "Composite indicator '" + indicator.code() + "' (" + composite + ") must have "
            + (expected.isPresent() ? expected.getAsInt() + " parts: " : "parts: ") + parts + " found";
    ImmutableList<String> elements = ImmutableList.of(indicator.code().value());
    return Optional.of(origin -> Problem.of(Problem.Kind.COMPOSITE_PARTS, elements, message, origin));
  }

  static List<Problem> ofLocalities(Map<LocalityCode, Locality> localities, List<Cell> cells) {
    if (!isAnyInside(localities)) {
      return List.of();
    }
    Map<LocalityCode, List<LocalityCode>> rings =
        rings(localities.keySet(), code -> Optional.ofNullable(localities.get(code)).flatMap(Locality::parent));
    if (rings.isEmpty()) {
      return List.of();
    }
    List<Problem> found = new ArrayList<>();
    for (Cell cell : cells) {
      LocalityCode code = cell.target().locality().code();
      if (rings.containsKey(code)) {
        List<String> ring = from(code, rings.get(code));
        String message = "Locality '" + code + "' must not lie in itself: " + Joiner.on(" > ").join(ring);
        Optional<Origin> origin = cell.target().origin().or(() -> cell.achievement().flatMap(Achievement::origin));
        found.add(Problem.of(Problem.Kind.LOCALITY_CYCLE, ImmutableList.copyOf(ring), message, origin));
      }
    }
    return found;
  }

  /** Whether a place lies in one that is described too; no ring can go through others. */
  private static boolean isAnyInside(Map<LocalityCode, Locality> localities) {
    for (Locality locality : localities.values()) {
      if (locality.parent().isPresent() && localities.containsKey(locality.parent().get())) {
        return true;
      }
    }
    return false;
  }

  /** Each code that lies on a ring of parents, with the ring from itself to itself; walks each way up once. */
  private static <C> Map<C, List<C>> rings(Iterable<C> codes, Function<C, Optional<C>> parent) {
    Map<C, List<C>> rings = new LinkedHashMap<>();
    Set<C> seen = new HashSet<>();
    for (C start : codes) {
      Map<C, Integer> way = new LinkedHashMap<>();
      Optional<C> at = Optional.of(start);
      while (at.isPresent() && seen.add(at.get())) {
        way.put(at.get(), way.size());
        at = parent.apply(at.get());
      }
      if (at.isPresent() && way.containsKey(at.get())) {
        List<C> ring = new ArrayList<>(way.keySet()).subList(way.get(at.get()), way.size());
        ring.forEach(code -> rings.put(code, ring));
      }
    }
    return rings;
  }

  /** The ring as seen from one of its codes, cut where it grows too long to read. */
  private static <C> List<String> from(C start, List<C> ring) {
    List<String> way = new ArrayList<>();
    int first = ring.indexOf(start);
    for (int i = 0; i < Math.min(ring.size(), SHOWN); i++) {
      way.add(ring.get((first + i) % ring.size()).toString());
    }
    if (ring.size() > SHOWN) {
      way.add("…");
    }
    way.add(start.toString());
    return way;
  }
}
