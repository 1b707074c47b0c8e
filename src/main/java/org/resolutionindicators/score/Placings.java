package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;

/**
 * Puts values in order, the highest first; equal ones share all the places that they take.
 *
 * <p>Values are compared exactly, never as printed: 2/3 and 0.667 are not tied. An undefined value takes no part, and no
 * place is kept for it.
 *
 * <p>No instances, so nothing to share, compare or serialise: stateless, immutable, thread-safe, without equality.
 */
public final class Placings {
  private Placings() {}

  /**
   * Places values, the highest first.
   *
   * <p>Where lower is better, negate them before. Of no values the result is empty.
   *
   * @param values such as the scores of localities
   * @return for each value, in the order given, its place among those that are defined: of 80, 90, undefined, 90 the places
   *     3, 1-2, none, 1-2
   */
  public static ImmutableList<Optional<Placing>> of(List<Measured> values) {
    List<Ratio> ordered =
        values.stream().flatMap(value -> value.value().stream()).sorted(Comparator.reverseOrder()).toList();
    Map<Ratio, Placing> placings = new HashMap<>();
    int first = 0;
    while (first < ordered.size()) {
      int last = first;
      while (last + 1 < ordered.size() && ordered.get(last + 1).equals(ordered.get(first))) {
        last++;
      }
      placings.put(ordered.get(first), Placing.of(first + 1, last + 1));
      first = last + 1;
    }
    return values.stream().map(value -> value.value().map(placings::get)).collect(ImmutableList.toImmutableList());
  }
}
