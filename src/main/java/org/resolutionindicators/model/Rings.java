package org.resolutionindicators.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds ways of codes that lead back to where they began; a code may have several ways on. */
final class Rings {
  private static final int SHOWN = 5;

  private Rings() {}

  /** Rings of codes, each without its return; no code is on two of them. None only if there are none at all. */
  static List<List<LocalityCode>> of(ListMultimap<LocalityCode, LocalityCode> next) {
    Set<LocalityCode> open = new HashSet<>(next.keySet());
    open.removeAll(leadingOut(next));
    List<List<LocalityCode>> rings = new ArrayList<>();
    Set<LocalityCode> seen = new HashSet<>();
    for (LocalityCode start : next.keySet()) {
      Map<LocalityCode, Integer> way = new LinkedHashMap<>();
      LocalityCode at = start;
      while (open.contains(at) && seen.add(at)) {
        way.put(at, way.size());
        // What does not lead out has a way on that does not either, so the walk ends on a ring.
        at = next.get(at).stream().filter(open::contains).findFirst().orElseThrow();
      }
      if (way.containsKey(at)) {
        rings.add(new ArrayList<>(way.keySet()).subList(way.get(at), way.size()));
      }
    }
    return rings;
  }

  /** Codes from which every way ends. */
  private static Set<LocalityCode> leadingOut(ListMultimap<LocalityCode, LocalityCode> next) {
    ListMultimap<LocalityCode, LocalityCode> before = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    Map<LocalityCode, Integer> waysOn = new HashMap<>();
    Deque<LocalityCode> ends = new ArrayDeque<>();
    next.forEach(
        (from, to) -> {
          before.put(to, from);
          waysOn.merge(from, 1, Integer::sum);
          if (!next.containsKey(to)) {
            ends.add(to);
          }
        });
    Set<LocalityCode> out = new HashSet<>();
    while (!ends.isEmpty()) {
      LocalityCode end = ends.remove();
      if (out.add(end)) {
        for (LocalityCode from : before.get(end)) {
          if (waysOn.merge(from, -1, Integer::sum) == 0) {
            ends.add(from);
          }
        }
      }
    }
    return out;
  }

  /** The way round, back to its start, cut where it grows too long to read. */
  static ImmutableList<String> shown(List<LocalityCode> ring) {
    ImmutableList.Builder<String> way = ImmutableList.builder();
    ring.stream().limit(SHOWN).map(LocalityCode::value).forEach(way::add);
    if (ring.size() > SHOWN) {
      way.add("…");
    }
    return way.add(ring.get(0).value()).build();
  }
}
