package org.resolutionindicators.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.ReportingPeriod;

/**
 * The parts of a longer period, laid end to end without overlapping.
 *
 * <p>A part is a year, a span of years, a half, a quarter, or the first 3, 6, 9 or 12 months of a year, for which there is
 * an observation; not applicable is one. Of all ways to lay them that with the least time missing is taken; of those the one
 * of the fewest parts; and of those the one with the longer parts first. Other first months ("10M") are no parts, since
 * nothing is reported for the rest of their year. A period that is not made of quarters itself, such as the first eight
 * months, has no parts and is all missing.
 *
 * <p>Immutable, thread-safe and serialisable; equal by parts and missing periods.
 */
@Value.Immutable
@Tuple
public abstract sealed class Tiling implements Serializable permits ImmutableTiling {
  private static final long serialVersionUID = 1L;

  Tiling() {}

  /**
   * Returns the parts.
   *
   * @return achievements with an observation, in the order of time
   */
  public abstract ImmutableList<Achievement> parts();

  /**
   * Returns the time that no part covers.
   *
   * @return the fewest years, halves and quarters, in the order of time; the whole where it is not made of quarters
   */
  public abstract ImmutableList<ReportingPeriod> missing();

  /**
   * Lays the parts of a period end to end.
   *
   * @param whole the longer period
   * @param reported achievements of one indicator and locality, in any order; those without an observation, those outside
   *     the whole and that of the whole itself are left out
   * @return the parts and what is missing; neither for the undated period
   * @throws IllegalArgumentException if two of those that are not left out are of one period
   */
  public static Tiling of(ReportingPeriod whole, Iterable<Achievement> reported) {
    return of(whole, candidates(whole, reported));
  }

  /** As {@link #of}, but parts of one length go before, if they leave nothing missing. */
  static Tiling even(ReportingPeriod whole, Iterable<Achievement> reported) {
    List<Achievement> all = candidates(whole, reported);
    return all.stream()
        .map(part -> part.period().months())
        .distinct()
        .sorted((a, b) -> Integer.compare(b, a))
        .map(months -> of(whole, all.stream().filter(part -> part.period().months() == months).toList()))
        .filter(tiling -> tiling.missing().isEmpty())
        .findFirst()
        .orElseGet(() -> of(whole, all));
  }

  private static Tiling of(ReportingPeriod whole, List<Achievement> candidates) {
    if (!Quarters.areIn(whole)) {
      return ImmutableTiling.of(
          ImmutableList.of(), whole.isUndated() ? ImmutableList.of() : ImmutableList.of(whole));
    }
    return new Laying(whole, candidates).tiling();
  }

  private static List<Achievement> candidates(ReportingPeriod whole, Iterable<Achievement> reported) {
    Set<ReportingPeriod> seen = new HashSet<>();
    List<Achievement> inside =
        StreamSupport.stream(reported.spliterator(), false)
            .filter(part -> part.observation().isPresent() && isInside(part.period(), whole))
            .toList();
    for (Achievement part : inside) {
      checkArgument(seen.add(part.period()), "Part of '%s' must be reported once: '%s'", whole, part.period());
    }
    return inside.stream().filter(part -> Quarters.areIn(part.period())).toList();
  }

  /** Whether a period is another one in the whole. */
  static boolean isInside(ReportingPeriod part, ReportingPeriod whole) {
    return whole.contains(part) && !part.equals(whole);
  }

  /** Finds the best way from each quarter to the end, the last quarter first. */
  private static final class Laying {
    private final ReportingPeriod whole;
    private final ImmutableListMultimap<Integer, Achievement> candidates;
    private final Way[] ways;

    /** From one quarter on: what is missing, how many parts there are, and the first of them, if a part begins there. */
    private record Way(int missing, int parts, ImmutableList<Achievement> first) {
      boolean isBetterThan(Way other) {
        return missing != other.missing ? missing < other.missing : parts < other.parts;
      }
    }

    Laying(ReportingPeriod whole, List<Achievement> candidates) {
      this.whole = whole;
      List<Achievement> sorted = candidates.stream().sorted(Laying::longerFirst).toList();
      this.candidates = Multimaps.index(sorted, part -> Quarters.between(whole, part.period()));
      this.ways = new Way[Quarters.count(whole) + 1];
    }

    private static int longerFirst(Achievement a, Achievement b) {
      int length = Integer.compare(b.period().months(), a.period().months());
      return length != 0 ? length : Boolean.compare(Quarters.isFirstMonths(a.period()), Quarters.isFirstMonths(b.period()));
    }

    Tiling tiling() {
      int end = ways.length - 1;
      ways[end] = new Way(0, 0, ImmutableList.of());
      for (int at = end - 1; at >= 0; at--) {
        ways[at] = best(at);
      }
      ImmutableList.Builder<Achievement> parts = ImmutableList.builder();
      ImmutableList.Builder<ReportingPeriod> missing = ImmutableList.builder();
      int gap = 0;
      for (int at = 0; at < end; ) {
        ImmutableList<Achievement> first = ways[at].first();
        parts.addAll(first);
        if (!first.isEmpty()) {
          missing.addAll(Quarters.periods(whole, gap, at));
        }
        at += first.isEmpty() ? 1 : Quarters.count(first.get(0).period());
        gap = first.isEmpty() ? gap : at;
      }
      missing.addAll(Quarters.periods(whole, gap, end));
      return ImmutableTiling.of(parts.build(), missing.build());
    }

    private Way best(int at) {
      Way best = new Way(ways[at + 1].missing() + 1, ways[at + 1].parts(), ImmutableList.of());
      for (Achievement part : candidates.get(at)) {
        Way rest = ways[at + Quarters.count(part.period())];
        Way way = new Way(rest.missing(), rest.parts() + 1, ImmutableList.of(part));
        best = way.isBetterThan(best) ? way : best;
      }
      return best;
    }
  }
}
