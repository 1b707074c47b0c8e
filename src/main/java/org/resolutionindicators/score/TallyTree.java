package org.resolutionindicators.score;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.rule.Verdict;

/** Sums what was counted up a tree of places. */
final class TallyTree {
  private static final int VERDICTS = Verdict.values().length;
  private static final int NONE = -1;

  private final Map<LocalityCode, Integer> ordinals = new HashMap<>();
  private final List<LocalityCode> codes = new ArrayList<>();
  private final int[] parents;
  private final long[] sums;

  private TallyTree(Localities tree) {
    for (Locality place : tree.all()) {
      if (ordinals.putIfAbsent(place.code(), codes.size()) == null) {
        codes.add(place.code());
      }
    }
    this.parents = new int[codes.size()];
    this.sums = new long[codes.size() * VERDICTS];
    for (int i = 0; i < parents.length; i++) {
      Optional<Locality> parent = tree.parentOf(codes.get(i));
      parents[i] = parent.map(Locality::code).map(ordinals::get).orElse(NONE);
    }
  }

  static ImmutableMap<LocalityCode, Tally> rolledUp(Localities tree, Map<LocalityCode, Tally> byPlace) {
    TallyTree sums = new TallyTree(tree);
    byPlace.forEach(
        (place, tally) -> {
          tree.ancestorsOf(place); // throws if the place is not there
          sums.add(sums.ordinals.get(place), tally);
        });
    return sums.tallies();
  }

  private void add(int place, Tally tally) {
    for (int at = place; at != NONE; at = parents[at]) {
      for (Verdict verdict : Verdict.values()) {
        int index = at * VERDICTS + verdict.ordinal();
        sums[index] = Math.addExact(sums[index], tally.count(verdict));
      }
    }
  }

  private ImmutableMap<LocalityCode, Tally> tallies() {
    ImmutableMap.Builder<LocalityCode, Tally> tallies = ImmutableMap.builderWithExpectedSize(codes.size());
    for (int i = 0; i < codes.size(); i++) {
      tallies.put(codes.get(i), Tally.of(sums, i * VERDICTS));
    }
    return tallies.buildOrThrow();
  }
}
