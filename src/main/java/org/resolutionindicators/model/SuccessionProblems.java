package org.resolutionindicators.model;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds and words what keeps changes of places from being sound. */
final class SuccessionProblems {
  private final Map<LocalityCode, Reorganisation> ended = new HashMap<>();
  private final Set<LocalityCode> onRings = new HashSet<>();
  private final ImmutableList.Builder<PlaceProblem> twice = ImmutableList.builder();
  private final ImmutableList.Builder<PlaceProblem> afterEnd = ImmutableList.builder();
  private final ImmutableList.Builder<PlaceProblem> rings = ImmutableList.builder();

  private SuccessionProblems() {}

  /** The changes must be in the order of their days. */
  static ImmutableList<PlaceProblem> of(List<Reorganisation> changes) {
    if (changes.isEmpty()) {
      return ImmutableList.of();
    }
    SuccessionProblems problems = new SuccessionProblems();
    problems.rings(changes);
    changes.forEach(problems::next);
    return ImmutableList.<PlaceProblem>builder()
        .addAll(problems.twice.build())
        .addAll(problems.afterEnd.build())
        .addAll(problems.rings.build())
        .build();
  }

  private void rings(List<Reorganisation> changes) {
    ListMultimap<LocalityCode, LocalityCode> on = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    for (Reorganisation change : changes) {
      change.from().stream().filter(change::ends).forEach(from -> on.putAll(from, change.to()));
    }
    for (List<LocalityCode> ring : Rings.of(on)) {
      onRings.addAll(ring);
      ImmutableList<String> way = Rings.shown(ring);
      String message = "Locality '" + ring.get(0) + "' must not become itself again: " + Joiner.on(" > ").join(way);
      rings.add(PlaceProblem.of(PlaceProblem.Kind.CHANGE_RING, way, message));
    }
  }

  private void next(Reorganisation change) {
    Set<LocalityCode> places = new LinkedHashSet<>(change.from());
    places.addAll(change.to());
    for (LocalityCode place : places) {
      // A ring names its places itself; each of them would come up here as well.
      if (ended.containsKey(place) && !onRings.contains(place)) {
        again(place, ended.get(place), change);
      }
      if (change.ends(place)) {
        ended.putIfAbsent(place, change);
      }
    }
  }

  private void again(LocalityCode place, Reorganisation end, Reorganisation change) {
    if (change.ends(place)) {
      String message = "Locality '" + place + "' must end once: on " + end.day() + " and on " + change.day();
      twice.add(PlaceProblem.of(PlaceProblem.Kind.ENDED_TWICE, place, message));
    } else {
      String message =
          "Locality '" + place + "' must not change after it ended on " + end.day() + ": " + change.kind() + " on "
              + change.day();
      afterEnd.add(PlaceProblem.of(PlaceProblem.Kind.CHANGED_AFTER_END, place, message));
    }
  }
}
