package org.resolutionindicators.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSetMultimap;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Changes by the places that they end, and who came out of whom. */
final class SuccessionIndex {
  private final Map<LocalityCode, Reorganisation> closing = new HashMap<>();
  private final ImmutableList<Reorganisation> changes;
  private final ImmutableSetMultimap<LocalityCode, LocalityCode> after;
  private final ImmutableListMultimap<LocalityCode, Integer> positions;

  SuccessionIndex(ImmutableList<Reorganisation> changes) {
    this.changes = changes;
    ImmutableListMultimap.Builder<LocalityCode, Integer> numbers = ImmutableListMultimap.builder();
    ImmutableSetMultimap.Builder<LocalityCode, LocalityCode> pairs = ImmutableSetMultimap.builder();
    for (int i = 0; i < changes.size(); i++) {
      Reorganisation change = changes.get(i);
      for (LocalityCode from : change.from()) {
        numbers.put(from, i);
        if (change.ends(from)) {
          closing.putIfAbsent(from, change);
        }
        change.to().stream().filter(to -> !to.equals(from)).forEach(to -> pairs.put(from, to));
      }
    }
    this.after = pairs.build();
    this.positions = numbers.build();
  }

  Optional<Reorganisation> closing(LocalityCode place) {
    return Optional.ofNullable(closing.get(place));
  }

  ImmutableList<LocalityCode> after(LocalityCode place) {
    return after.get(place).asList();
  }

  ImmutableList<LocalityCode> before(LocalityCode place) {
    return after.inverse().get(place).asList();
  }

  /** Looks only at the changes that concern what is there; a country has thousands of others on one day. */
  ImmutableList<LocalityCode> after(LocalityCode place, LocalDate day) {
    Set<LocalityCode> there = new LinkedHashSet<>(List.of(place));
    NavigableSet<Integer> open = new TreeSet<>(positions.get(place));
    while (!open.isEmpty()) {
      int next = open.pollFirst();
      Reorganisation change = changes.get(next);
      if (change.day().isAfter(day)) {
        break;
      }
      there.removeIf(change::ends);
      there.addAll(change.to());
      change.to().forEach(to -> positions.get(to).stream().filter(i -> i > next).forEach(open::add));
    }
    return ImmutableList.copyOf(there);
  }
}
