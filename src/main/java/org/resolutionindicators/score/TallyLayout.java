package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;

/**
 * Which slot of counters is whose, in the one order of tallies: first {@link TallyGrid#ASIDE}, then the slots of places, by
 * place and period, then those of groups, by group and period.
 *
 * <p>Immutable; tallies of the same slots share one.
 */
final class TallyLayout implements Serializable {
  // Classes rather than lambdas, which take longer to make in a fresh program than a thousand rows do.

  static final Comparator<LocalityCode> BY_CODE =
      new Comparator<>() {
        @Override
        public int compare(LocalityCode a, LocalityCode b) {
          return a.value().compareTo(b.value());
        }
      };

  private static final long serialVersionUID = 1L;
  private static final Comparator<ReportingPeriod> BY_TIME =
      new Comparator<>() {
        @Override
        public int compare(ReportingPeriod a, ReportingPeriod b) {
          int byStart = a.firstDay().orElse(LocalDate.MIN).compareTo(b.firstDay().orElse(LocalDate.MIN));
          int byEnd = byStart != 0 ? byStart : a.end().orElse(LocalDate.MIN).compareTo(b.end().orElse(LocalDate.MIN));
          return byEnd != 0 ? byEnd : a.toString().compareTo(b.toString());
        }
      };

  final ImmutableList<LocalityCode> places;
  final ImmutableList<ReportingPeriod> periods;
  final ImmutableList<String> groups;

  /** The number of slots of places. */
  final int placeSlots;

  /** Of each slot by number the place or the group. */
  final int[] of;

  /** Of each slot by number the period. */
  final int[] periodOf;

  private transient volatile @Nullable TallyTree lastTree;

  private TallyLayout(TallyGrid grid) {
    places = grid.places().sorted(BY_CODE);
    periods = grid.periods().sorted(BY_TIME);
    groups = grid.groups().sorted(Comparator.naturalOrder());
    of = new int[grid.size()];
    periodOf = new int[grid.size()];
    int found = 0;
    for (int slot = 1; slot < grid.size(); slot++) {
      found += grid.placeOf(slot) < 0 ? 0 : 1;
    }
    placeSlots = found;
  }

  /** A layout, and where in it the slots of the grid are that it was made of. */
  record Sorted(TallyLayout layout, int[] numbers) {
    /** The slot in the layout that was this slot in the grid. */
    int slot(int before) {
      return numbers[before / TallyGrid.WIDTH] * TallyGrid.WIDTH;
    }
  }

  static Sorted sorted(TallyGrid grid) {
    TallyLayout layout = new TallyLayout(grid);
    int[] placeRanks = grid.places().ranks(layout.places);
    int[] periodRanks = grid.periods().ranks(layout.periods);
    int[] groupRanks = grid.groups().ranks(layout.groups);
    int[] owner = new int[grid.size()];
    int[] period = new int[grid.size()];
    int[] order = new int[grid.size() - 1];
    for (int i = 0; i < order.length; i++) {
      int slot = i + 1;
      order[i] = slot;
      int place = grid.placeOf(slot);
      // Groups behind all places.
      owner[slot] = place < 0 ? layout.places.size() + groupRanks[grid.groupOf(slot)] : placeRanks[place];
      period[slot] = periodRanks[grid.periodOf(slot)];
    }
    order = sorted(order, period, layout.periods.size());
    order = sorted(order, owner, layout.places.size() + layout.groups.size());
    int[] numbers = new int[grid.size()];
    for (int i = 0; i < order.length; i++) {
      int number = i + 1;
      numbers[order[i]] = number;
      int rank = owner[order[i]];
      layout.of[number] = rank < layout.places.size() ? rank : rank - layout.places.size();
      layout.periodOf[number] = period[order[i]];
    }
    return new Sorted(layout, numbers);
  }

  /** By the rank of each slot; slots of one rank stay in their order, so that the last sorting is the first to look at. */
  private static int[] sorted(int[] slots, int[] rank, int ranks) {
    int[] next = new int[ranks + 1];
    for (int slot : slots) {
      next[rank[slot] + 1]++;
    }
    for (int i = 1; i < next.length; i++) {
      next[i] += next[i - 1];
    }
    int[] sorted = new int[slots.length];
    for (int slot : slots) {
      sorted[next[rank[slot]]++] = slot;
    }
    return sorted;
  }

  /** Where the places stand in a tree, which is likely to be asked for again. */
  TallyTree tree(Localities tree) {
    TallyTree known = lastTree;
    if (known == null || !known.isOf(tree)) {
      known = TallyTree.of(tree, this);
      lastTree = known;
    }
    return known;
  }

  /** Counters for all slots. */
  long[] newCounts() {
    return new long[of.length * TallyGrid.WIDTH];
  }

  /** Tallies of so many rows; they keep the counters. */
  Tallies tallies(long[] counts, long rows) {
    return new Tallies(this, counts, rows);
  }

  /** One more than the number of the last slot. */
  int end() {
    return of.length;
  }

  private boolean isOfPlace(int slot) {
    return slot <= placeSlots;
  }

  /** Whether a slot is for the same place, or group, and period as a slot of another layout. */
  boolean isSame(int slot, TallyLayout other, int otherSlot) {
    return isOfPlace(slot) == other.isOfPlace(otherSlot)
        && owner(slot).equals(other.owner(otherSlot))
        && periods.get(periodOf[slot]).equals(other.periods.get(other.periodOf[otherSlot]));
  }

  private Object owner(int slot) {
    return isOfPlace(slot) ? places.get(of[slot]) : groups.get(of[slot]);
  }

  /** The slot of a grid for the same place, or group, and period; made if it is not there. */
  int slotIn(TallyGrid grid, int slot) {
    ReportingPeriod period = periods.get(periodOf[slot]);
    return isOfPlace(slot) ? grid.placeSlot(places.get(of[slot]), period) : grid.groupSlot(groups.get(of[slot]), period);
  }

  /** The first slot of a place, or where it would be. */
  int first(int place) {
    int low = 1;
    int high = placeSlots + 1;
    while (low < high) {
      int middle = low + high >>> 1;
      if (of[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
