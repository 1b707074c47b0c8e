package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Collections;
import java.util.function.IntPredicate;
import java.util.stream.Collector;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;

/**
 * How many rows came out with each verdict: by place, by period and by group, without the rows themselves.
 *
 * <p>It holds a {@link Tally} for each place in each period and one for each group in each period, and is as large as these
 * are many, however many rows there were. Tallies merge, so that parts of the data can be scored by themselves, on other
 * threads or machines: {@link #plus} is associative and commutative, with {@link #none} as its neutral element, and no
 * answer depends on the order of rows or parts.
 *
 * <p>A row that is not {@linkplain org.resolutionindicators.model.Indicator#isCountable counted}, being of a part of another
 * indicator, not yet known, replaced, or of another assigner, is aside: it is a row, and in no tally.
 *
 * <p>Immutable, thread-safe and serialisable; equal by tallies and rows.
 */
public final class Tallies implements Serializable {
  private static final long serialVersionUID = 1L;

  /** A class, since the first lambda of a program takes long to make. */
  private static final IntPredicate EVERY =
      new IntPredicate() {
        @Override
        public boolean test(int slot) {
          return true;
        }
      };
  private static final int WIDTH = TallyGrid.WIDTH;
  private static final Tallies NONE = new TallyGrid().tallies(0);

  private final TallyLayout layout;
  private final long[] counts;
  private final long counted;
  private final long aside;

  /** Keeps the counters. */
  Tallies(TallyLayout layout, long[] counts, long rows) {
    this.layout = layout;
    this.counts = counts;
    this.counted = counted();
    this.aside = Math.subtractExact(rows, counted);
  }

  private long counted() {
    long sum = 0;
    for (int i = WIDTH; i < (layout.placeSlots + 1) * WIDTH; i++) {
      sum = Math.addExact(sum, counts[i]);
    }
    return sum;
  }

  /**
   * Returns the tallies of no rows.
   *
   * @return the neutral element of {@link #plus}
   */
  public static Tallies none() {
    return NONE;
  }

  /**
   * Returns a collector that merges tallies.
   *
   * @return a collector for sequential and parallel streams; {@link #none} for none
   */
  public static Collector<Tallies, ?, Tallies> merging() {
    return Collector.of(
        TallyMerger::new, TallyMerger::add, TallyMerger::add, TallyMerger::tallies, Collector.Characteristics.UNORDERED);
  }

  /**
   * Merges.
   *
   * @param other tallies of other rows
   * @return the sum, place by place, period by period and group by group
   * @throws ArithmeticException if a number would pass the largest {@code long}
   */
  public Tallies plus(Tallies other) {
    if (layout != other.layout) {
      return new TallyMerger().add(this).add(other).tallies();
    }
    long rows = Math.addExact(rows(), other.rows());
    long[] sums = layout.newCounts();
    for (int i = WIDTH; i < sums.length; i++) {
      sums[i] = Math.addExact(counts[i], other.counts[i]);
    }
    return new Tallies(layout, sums, rows);
  }

  /** Adds to a grid what is counted here. */
  void addTo(TallyGrid grid) {
    for (int slot = next(0); slot < layout.end(); slot = next(slot)) {
      int to = layout.slotIn(grid, slot);
      add(slot, grid.counts(), to);
    }
  }

  private void add(int slot, long[] sums, int to) {
    for (int i = 0; i < WIDTH; i++) {
      sums[to + i] = Math.addExact(sums[to + i], counts[slot * WIDTH + i]);
    }
  }

  /** The next slot in which anything was counted; others are as if they were not there. */
  private int next(int slot) {
    int next = slot + 1;
    while (next < layout.end() && !isCounted(next)) {
      next++;
    }
    return next;
  }

  private boolean isCounted(int slot) {
    long any = 0;
    for (int i = 0; i < WIDTH; i++) {
      any |= counts[slot * WIDTH + i];
    }
    return any != 0;
  }

  /**
   * Returns how many rows were given, whether counted or not.
   *
   * @return the {@linkplain Tally#size size} of {@link #total} and {@link #aside}
   */
  public long rows() {
    return Math.addExact(counted, aside);
  }

  /**
   * Returns how many rows are in no tally.
   *
   * @return 0 or more
   */
  public long aside() {
    return aside;
  }

  /**
   * Returns what was counted in all.
   *
   * @return the sum of all tallies of places
   */
  public Tally total() {
    return over(1, layout.placeSlots + 1, EVERY);
  }

  /**
   * Returns the tallies of the places.
   *
   * @return by code, sorted by its text, where anything was counted; their sum is {@link #total}
   */
  public ImmutableMap<LocalityCode, Tally> byPlace() {
    return byPlace(EVERY);
  }

  private ImmutableMap<LocalityCode, Tally> byPlace(IntPredicate belongs) {
    return by(layout.places, layout.of, 1, layout.placeSlots + 1, belongs);
  }

  /**
   * Returns the tallies of the periods.
   *
   * @return by period, where anything was counted, sorted by first day and the shorter first, the undated one before all
   *     others; their sum is {@link #total}
   */
  public ImmutableMap<ReportingPeriod, Tally> byPeriod() {
    return by(layout.periods, layout.periodOf, 1, layout.placeSlots + 1, EVERY);
  }

  /**
   * Returns the tallies of the groups.
   *
   * @return by group, sorted by its text, where anything was counted; indicators without a group are under a text without
   *     characters. Their sum is {@link #total}
   */
  public ImmutableMap<String, Tally> byGroup() {
    return by(layout.groups, layout.of, layout.placeSlots + 1, layout.end(), EVERY);
  }

  private <T> ImmutableMap<T, Tally> by(ImmutableList<T> owners, int[] of, int from, int to, IntPredicate belongs) {
    long[] sums = new long[owners.size() * WIDTH];
    for (int slot = from; slot < to; slot++) {
      if (belongs.test(slot)) {
        add(slot, sums, of[slot] * WIDTH);
      }
    }
    ImmutableMap.Builder<T, Tally> tallies = ImmutableMap.builderWithExpectedSize(owners.size());
    for (int i = 0; i < owners.size(); i++) {
      Tally tally = Tally.of(sums, i * WIDTH);
      if (!tally.equals(Tally.ZERO)) {
        tallies.put(owners.get(i), tally);
      }
    }
    return tallies.buildOrThrow();
  }

  /**
   * Returns the tally of a place, without the places in it.
   *
   * @param place its code
   * @return the tally over all periods and groups; {@link Tally#ZERO} if nothing was counted there
   */
  public Tally of(LocalityCode place) {
    return over(place, EVERY);
  }

  /**
   * Returns the tally of a period.
   *
   * @param period the period itself, without its parts
   * @return the tally over all places and groups; {@link Tally#ZERO} if nothing was counted there
   */
  public Tally of(ReportingPeriod period) {
    return over(1, layout.placeSlots + 1, isIn(period));
  }

  /**
   * Returns the tally of a place in a period.
   *
   * @param place its code
   * @param period the period
   * @return the tally over all groups; {@link Tally#ZERO} if nothing was counted there
   */
  public Tally of(LocalityCode place, ReportingPeriod period) {
    return over(place, isIn(period));
  }

  /**
   * Returns the tally of a group.
   *
   * @param group the group; a text without characters for indicators without one
   * @return the tally over all places and periods; {@link Tally#ZERO} if nothing was counted there
   */
  public Tally ofGroup(String group) {
    return over(layout.placeSlots + 1, layout.end(), isOf(group));
  }

  /**
   * Returns the tally of a group in a period.
   *
   * @param group the group; a text without characters for indicators without one
   * @param period the period
   * @return the tally over all places; {@link Tally#ZERO} if nothing was counted there
   */
  public Tally ofGroup(String group, ReportingPeriod period) {
    return over(layout.placeSlots + 1, layout.end(), isOf(group).and(isIn(period)));
  }

  private IntPredicate isIn(ReportingPeriod period) {
    int at = layout.periods.indexOf(period);
    return slot -> layout.periodOf[slot] == at;
  }

  private IntPredicate isOf(String group) {
    int at = layout.groups.indexOf(group);
    return slot -> layout.of[slot] == at;
  }

  private Tally over(LocalityCode place, IntPredicate belongs) {
    int at = Collections.binarySearch(layout.places, place, TallyLayout.BY_CODE);
    return at < 0 ? Tally.ZERO : over(layout.first(at), layout.first(at + 1), belongs);
  }

  private Tally over(int from, int to, IntPredicate belongs) {
    long[] sums = new long[WIDTH];
    for (int slot = from; slot < to; slot++) {
      if (belongs.test(slot)) {
        add(slot, sums, 0);
      }
    }
    return Tally.of(sums, 0);
  }

  /**
   * Rolls up: gives each place what was counted in it and in all places that lie in it.
   *
   * @param tree all places in which anything was counted, and those that they lie in; over time the latest description of
   *     each says where it lies
   * @return by code, for each place of the tree, in its order; {@link Tally#ZERO} where nothing was counted
   * @throws org.resolutionindicators.model.UnknownLocalityException if a place in which something was counted is not in the
   *     tree, so that no sum could hold it
   */
  public ImmutableMap<LocalityCode, Tally> rolledUp(Localities tree) {
    return layout.tree(tree).rolledUp(counts, TallyTree.ANY);
  }

  /**
   * Rolls one period up.
   *
   * @param tree as for {@link #rolledUp(Localities)}
   * @param period the period itself, without its parts
   * @return by code, for each place of the tree, in its order; {@link Tally#ZERO} where nothing was counted
   * @throws org.resolutionindicators.model.UnknownLocalityException if a place in which something was counted in that period
   *     is not in the tree
   */
  public ImmutableMap<LocalityCode, Tally> rolledUp(Localities tree, ReportingPeriod period) {
    int rank = layout.periods.indexOf(period);
    return layout.tree(tree).rolledUp(counts, rank < 0 ? layout.periods.size() : rank);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Tallies that && aside == that.aside && isCountedAlike(that);
  }

  private boolean isCountedAlike(Tallies that) {
    int slot = next(0);
    int other = that.next(0);
    while (slot < layout.end() && other < that.layout.end()) {
      boolean isAlike =
          layout.isSame(slot, that.layout, other)
              && Arrays.equals(
                  counts, slot * WIDTH, (slot + 1) * WIDTH, that.counts, other * WIDTH, (other + 1) * WIDTH);
      if (!isAlike) {
        return false;
      }
      slot = next(slot);
      other = that.next(other);
    }
    return slot == layout.end() && other == that.layout.end();
  }

  @Override
  public int hashCode() {
    return byPlace().hashCode() * 31 + Long.hashCode(aside);
  }

  /**
   * Returns the sum, for a reader of logs.
   *
   * @return such as {@code 660 rows, 60 of them aside: {EXCEEDED=70, MET=530}}
   */
  @Override
  public String toString() {
    return rows() + " rows, " + aside + " of them aside: " + total();
  }
}
