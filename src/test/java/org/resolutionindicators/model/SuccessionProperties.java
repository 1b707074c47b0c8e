package org.resolutionindicators.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class SuccessionProperties {
  private static final int TRIES = 500;
  private static final LocalDate START = LocalDate.of(2020, 1, 1);
  private static final int PLACES = 6;

  /** Sound changes of six places: each takes what is there and leaves something else or the same. */
  private static List<Reorganisation> changes(Random random, int count) {
    List<LocalityCode> there = new ArrayList<>();
    for (int i = 0; i < PLACES; i++) {
      there.add(LocalityCode.of("P" + i));
    }
    List<Reorganisation> changes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Collections.shuffle(there, random);
      Reorganisation change = change(random, START.plusDays(i / 2), there, "N" + i);
      changes.add(change);
      there.removeAll(change.from());
      there.addAll(change.to());
    }
    return changes;
  }

  private static Reorganisation change(Random random, LocalDate day, List<LocalityCode> there, String fresh) {
    LocalityCode first = there.get(0);
    LocalityCode other = LocalityCode.of(fresh);
    LocalityCode kept = random.nextBoolean() ? first : other;
    return switch (Reorganisation.Kind.values()[random.nextInt(4)]) {
      case SPLIT -> Reorganisation.split(
          day, "", first, ImmutableList.of(kept, LocalityCode.of(fresh + "b")));
      case RENAME -> Reorganisation.rename(day, "", first, kept);
      case MOVE -> Reorganisation.move(day, "", first, kept);
      case MERGE -> there.size() > 1
          ? Reorganisation.merge(day, "", ImmutableList.of(first, there.get(1)), kept)
          : Reorganisation.rename(day, "", first, kept);
    };
  }

  @Property(tries = TRIES)
  void what_stands_on_a_day_is_what_the_changes_left_one_after_the_other(
      @ForAll Random random, @ForAll @IntRange(max = 12) int count, @ForAll @IntRange(max = 7) int days) {
    List<Reorganisation> changes = changes(random, count);
    Succession succession = Succession.of(changes);
    LocalDate day = START.plusDays(days - 1L);

    Set<LocalityCode> all = new LinkedHashSet<>();
    for (int i = 0; i < PLACES; i++) {
      LocalityCode place = LocalityCode.of("P" + i);
      Set<LocalityCode> expected = new LinkedHashSet<>(List.of(place));
      for (Reorganisation change : changes) {
        if (!change.day().isAfter(day) && !Collections.disjoint(change.from(), expected)) {
          expected.removeAll(change.from());
          expected.addAll(change.to());
        }
      }
      assertThat(succession.successorsOf(place, day)).containsExactlyInAnyOrderElementsOf(expected).isNotEmpty();
      all.addAll(expected);
    }
    assertThat(all).noneMatch(place -> succession.lastDay(place).map(last -> last.isBefore(day)).orElse(false));
  }

  @Property(tries = TRIES)
  void a_place_is_a_predecessor_of_its_successors_and_of_no_others(
      @ForAll Random random, @ForAll @IntRange(max = 12) int count) {
    List<Reorganisation> changes = changes(random, count);
    Succession succession = Succession.of(changes);
    Set<LocalityCode> places = new LinkedHashSet<>();
    changes.forEach(change -> {
      places.addAll(change.from());
      places.addAll(change.to());
    });

    for (LocalityCode one : places) {
      assertThat(succession.successorsOf(one)).doesNotContain(one);
      for (LocalityCode other : places) {
        assertThat(succession.predecessorsOf(other).contains(one))
            .isEqualTo(succession.successorsOf(one).contains(other));
      }
      succession.closing(one).ifPresent(end -> assertThat(end.to()).isSubsetOf(succession.successorsOf(one)));
    }
  }

  @Property(tries = TRIES)
  void days_may_be_added_in_any_order(@ForAll Random random, @ForAll @IntRange(max = 12) int count) {
    List<Reorganisation> changes = changes(random, count);
    // Half of them: what is missing makes problems, which must be told in the same way.
    List<Reorganisation> oneADay = new ArrayList<>();
    for (int i = 0; i < changes.size(); i += 2) {
      oneADay.add(changes.get(i));
    }
    List<Reorganisation> shuffled = new ArrayList<>(oneADay);
    Collections.shuffle(shuffled, random);

    assertThat(Succession.builder().addAll(shuffled).problems())
        .isEqualTo(Succession.builder().addAll(oneADay).problems());
  }
}
