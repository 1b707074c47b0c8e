package org.resolutionindicators.score;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;

/** Where the places of a layout stand in a tree of places, to sum what was counted upwards; made once for both. */
final class TallyTree {
  /** Whatever the period. */
  static final int ANY = -1;

  private static final int NONE = -1;

  private final Localities tree;
  private final TallyLayout layout;
  private final LocalityCode[] codes;
  private final int[] parents;
  private final int[] upwards;
  private final int[] ordinalOfPlace;

  private TallyTree(Localities tree, TallyLayout layout) {
    this.tree = tree;
    this.layout = layout;
    Map<LocalityCode, Integer> ordinals = new HashMap<>();
    for (Locality place : tree.all()) {
      ordinals.putIfAbsent(place.code(), ordinals.size());
    }
    this.codes = new LocalityCode[ordinals.size()];
    ordinals.forEach((code, ordinal) -> codes[ordinal] = code);
    this.parents = new int[codes.length];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = tree.parentOf(codes[i]).map(Locality::code).map(ordinals::get).orElse(NONE);
    }
    this.upwards = upwards(parents);
    this.ordinalOfPlace = new int[layout.places.size()];
    for (int i = 0; i < ordinalOfPlace.length; i++) {
      ordinalOfPlace[i] = ordinals.getOrDefault(layout.places.get(i), NONE);
    }
  }

  static TallyTree of(Localities tree, TallyLayout layout) {
    return new TallyTree(tree, layout);
  }

  boolean isOf(Localities other) {
    return tree == other;
  }

  /** Each place behind all that lie in it. */
  private static int[] upwards(int[] parents) {
    int[] inside = new int[parents.length];
    for (int parent : parents) {
      if (parent != NONE) {
        inside[parent]++;
      }
    }
    int[] order = new int[parents.length];
    int end = 0;
    for (int i = 0; i < parents.length; i++) {
      end = inside[i] == 0 ? put(order, end, i) : end;
    }
    for (int done = 0; done < end; done++) {
      int parent = parents[order[done]];
      if (parent != NONE && --inside[parent] == 0) {
        end = put(order, end, parent);
      }
    }
    return order;
  }

  private static int put(int[] order, int end, int place) {
    order[end] = place;
    return end + 1;
  }

  /** The sums of one period, by its rank in the layout, or of {@link #ANY}. */
  ImmutableMap<LocalityCode, Tally> rolledUp(long[] counts, int period) {
    long @Nullable [][] sums = new long[codes.length][];
    for (int slot = 1; slot <= layout.placeSlots; slot++) {
      if ((period == ANY || layout.periodOf[slot] == period) && isAny(counts, slot * TallyGrid.WIDTH)) {
        add(counts, slot * TallyGrid.WIDTH, sums, placeOf(slot));
      }
    }
    for (int place : upwards) {
      long[] sum = sums[place];
      if (sum != null && parents[place] != NONE) {
        add(sum, 0, sums, parents[place]);
      }
    }
    return tallies(sums);
  }

  private int placeOf(int slot) {
    int place = ordinalOfPlace[layout.of[slot]];
    if (place == NONE) {
      // It is not there, and the tree says so in its words.
      List<Locality> above = tree.ancestorsOf(layout.places.get(layout.of[slot]));
      throw new AssertionError(above);
    }
    return place;
  }

  private static boolean isAny(long[] counts, int from) {
    long any = 0;
    for (int i = from; i < from + TallyGrid.WIDTH; i++) {
      any |= counts[i];
    }
    return any != 0;
  }

  private static void add(long[] counts, int from, long @Nullable [][] sums, int place) {
    long[] sum = sums[place];
    if (sum == null) {
      sums[place] = Arrays.copyOfRange(counts, from, from + TallyGrid.WIDTH);
      return;
    }
    for (int i = 0; i < TallyGrid.WIDTH; i++) {
      sum[i] = Math.addExact(sum[i], counts[from + i]);
    }
  }

  private ImmutableMap<LocalityCode, Tally> tallies(long @Nullable [][] sums) {
    ImmutableMap.Builder<LocalityCode, Tally> tallies = ImmutableMap.builderWithExpectedSize(codes.length);
    for (int i = 0; i < codes.length; i++) {
      long[] sum = sums[i];
      tallies.put(codes[i], sum == null ? Tally.ZERO : Tally.keeping(sum));
    }
    return tallies.buildOrThrow();
  }
}
