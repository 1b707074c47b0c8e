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
  private static final int RECENT = 8;

  private final Map<T, Integer> known = new HashMap<>();
  private final List<T> things = new ArrayList<>();
  private final @Nullable Object[] recent = new Object[RECENT];
  private final int[] recentOrdinals = new int[RECENT];
  private int oldest;

  /** Few places, periods and groups take turns in rows that follow each other, mostly as the same objects. */
  int of(T thing) {
    for (int i = 0; i < RECENT; i++) {
      if (recent[i] == thing) {
        return recentOrdinals[i];
      }
    }
    return searched(thing);
  }

  private int searched(T thing) {
    Integer found = known.get(thing);
    if (found == null) {
      found = things.size();
      known.put(thing, found);
      things.add(thing);
    }
    recent[oldest] = thing;
    recentOrdinals[oldest] = found;
    oldest = (oldest + 1) % RECENT;
    return found;
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
