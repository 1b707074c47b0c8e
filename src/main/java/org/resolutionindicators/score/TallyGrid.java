package org.resolutionindicators.score;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;

/**
 * Counters of verdicts: a slot of them for each place in a period, and one for each group in a period.
 *
 * <p>Slots are named by where their counters begin, so that a verdict is counted by {@code counts()[slot + ordinal]++}, once
 * in the slot of the place and once in that of the group. Slots are added when they are first asked for. Mutable, and used
 * by one thread.
 */
final class TallyGrid {
  /** The number of counters in a slot. */
  static final int WIDTH = Verdict.values().length;

  /** The slot of rows that are in no tally, such as those of parts: counting needs no branch for them. */
  static final int ASIDE = 0;

  private static final int FIRST_CAPACITY = 64;
  private static final int SPREAD = 0x9E3779B9;
  private static final int NONE = -1;
  private static final int IN_TURN = 16;

  private final Ordinals<LocalityCode> places = new Ordinals<>();
  private final Ordinals<ReportingPeriod> periods = new Ordinals<>();
  private final Ordinals<String> groups = new Ordinals<>();
  private int size = 1;
  private int[] placeOf = new int[FIRST_CAPACITY];
  private int[] groupOf = new int[FIRST_CAPACITY];
  private int[] periodOf = new int[FIRST_CAPACITY];
  private int[] table = new int[2 * FIRST_CAPACITY];
  private long[] counts = new long[0];
  private @Nullable Target last;
  private @Nullable Locality lastLocality;
  private @Nullable Indicator lastIndicator;
  private int lastPlace = NONE;
  private int lastGroup = NONE;
  private final int[] slotsOfPlace = new int[IN_TURN];
  private final int[] slotsOfGroup = new int[IN_TURN];
  private int lastPlaceSlot;
  private int lastGroupSlot;

  /** The slot of a target's place and period; {@link #ASIDE} for a part of another indicator. */
  int placeSlot(Target target) {
    find(target);
    return lastPlaceSlot;
  }

  /** The slot of a target's group and period; {@link #ASIDE} for a part of another indicator. */
  int groupSlot(Target target) {
    find(target);
    return lastGroupSlot;
  }

  private void find(Target target) {
    if (target != last) {
      Indicator indicator = target.indicator();
      lastPlaceSlot = ASIDE;
      lastGroupSlot = ASIDE;
      if (indicator.isCountable()) {
        turnTo(target.locality());
        turnTo(indicator);
        int period = periods.of(target.period());
        lastPlaceSlot = slotInTurn(slotsOfPlace, lastPlace, NONE, period) * WIDTH;
        lastGroupSlot = slotInTurn(slotsOfGroup, NONE, lastGroup, period) * WIDTH;
      }
      last = target;
    }
  }

  // The periods of one place, and of one group, mostly follow each other: they are found without looking into the table.

  private void turnTo(Locality locality) {
    if (locality != lastLocality) {
      lastLocality = locality;
      lastPlace = places.of(locality.code());
      Arrays.fill(slotsOfPlace, 0);
    }
  }

  private void turnTo(Indicator indicator) {
    if (indicator != lastIndicator) {
      lastIndicator = indicator;
      int group = groups.of(Scorecard.groupOf(indicator));
      if (group != lastGroup) {
        lastGroup = group;
        Arrays.fill(slotsOfGroup, 0);
      }
    }
  }

  private int slotInTurn(int[] inTurn, int place, int group, int period) {
    if (period >= IN_TURN) {
      return slot(place, group, period);
    } else if (inTurn[period] == 0) {
      inTurn[period] = slot(place, group, period);
    }
    return inTurn[period];
  }

  int placeSlot(LocalityCode place, ReportingPeriod period) {
    return slot(places.of(place), NONE, periods.of(period)) * WIDTH;
  }

  int groupSlot(String group, ReportingPeriod period) {
    return slot(NONE, groups.of(group), periods.of(period)) * WIDTH;
  }

  private int slot(int place, int group, int period) {
    int mask = table.length - 1;
    int at = hash(place, group, period) & mask;
    // Slot 0 is never in the table, so that 0 marks a free place.
    for (int slot = table[at]; slot != 0; slot = table[at]) {
      if (placeOf[slot] == place && groupOf[slot] == group && periodOf[slot] == period) {
        return slot;
      }
      at = at + 1 & mask;
    }
    int slot = add(place, group, period);
    enter(slot);
    return slot;
  }

  /** Into the table that there is now, which may have grown. */
  private void enter(int slot) {
    int mask = table.length - 1;
    int at = hash(placeOf[slot], groupOf[slot], periodOf[slot]) & mask;
    while (table[at] != 0) {
      at = at + 1 & mask;
    }
    table[at] = slot;
  }

  private static int hash(int place, int group, int period) {
    int mixed = ((place * SPREAD + group) * SPREAD + period) * SPREAD;
    return mixed ^ mixed >>> 15;
  }

  private int add(int place, int group, int period) {
    if (size == placeOf.length) {
      grow();
    }
    placeOf[size] = place;
    groupOf[size] = group;
    periodOf[size] = period;
    return size++;
  }

  private void grow() {
    int capacity = 2 * size;
    placeOf = Arrays.copyOf(placeOf, capacity);
    groupOf = Arrays.copyOf(groupOf, capacity);
    periodOf = Arrays.copyOf(periodOf, capacity);
    table = new int[2 * capacity];
    for (int slot = 1; slot < size; slot++) {
      enter(slot);
    }
  }

  /** The counters of all slots there are, to be counted up; to be asked for again once a slot may have been added. */
  long[] counts() {
    if (counts.length < size * WIDTH) {
      counts = Arrays.copyOf(counts, placeOf.length * WIDTH);
    }
    return counts;
  }

  /** The slots in the order of tallies. */
  TallyLayout.Sorted sorted() {
    return TallyLayout.sorted(this);
  }

  /**
   * What was counted until now, of so many rows: those that are in no slot, or in {@link #ASIDE}, are aside. More may be
   * counted after this.
   */
  Tallies tallies(long rows) {
    TallyLayout.Sorted sorted = sorted();
    long[] inOrder = sorted.layout().newCounts();
    for (int slot = 1; slot < size; slot++) {
      System.arraycopy(counts(), slot * WIDTH, inOrder, sorted.slot(slot * WIDTH), WIDTH);
    }
    return sorted.layout().tallies(inOrder, rows);
  }

  /** One more than the number of the last slot. */
  int size() {
    return size;
  }

  Ordinals<LocalityCode> places() {
    return places;
  }

  Ordinals<ReportingPeriod> periods() {
    return periods;
  }

  Ordinals<String> groups() {
    return groups;
  }

  /** The place of a slot by number, or -1 for that of a group. */
  int placeOf(int slot) {
    return placeOf[slot];
  }

  int groupOf(int slot) {
    return groupOf[slot];
  }

  int periodOf(int slot) {
    return periodOf[slot];
  }
}
