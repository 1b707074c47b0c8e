package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers equal things from 0 on, in the order in which they are first seen. */
final class Ordinals<T> {
  private final Map<T, Integer> known = new HashMap<>();
  private final List<T> things = new ArrayList<>();
  private @Nullable T last;
  private int lastOrdinal;

  int of(T thing) {
    // Rows of one place, period or group come together more often than not.
    if (thing == last) {
      return lastOrdinal;
    }
    Integer found = known.get(thing);
    if (found == null) {
      found = things.size();
      known.put(thing, found);
      things.add(thing);
    }
    last = thing;
    lastOrdinal = found;
    return lastOrdinal;
  }

  /** All of them, in an order that tells each from the others. */
  ImmutableList<T> sorted(Comparator<? super T> order) {
    return ImmutableList.sortedCopyOf(order, things);
  }

  /** For each ordinal where its thing stands among all that are sorted. */
  int[] ranks(List<T> sorted) {
    int[] ranks = new int[things.size()];
    for (int i = 0; i < ranks.length; i++) {
      ranks[known.get(sorted.get(i))] = i;
    }
    return ranks;
  }
}
