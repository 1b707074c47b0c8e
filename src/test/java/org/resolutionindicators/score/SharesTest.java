package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SharesTest {
  private static int[] slots(int... numbers) {
    return Arrays.stream(numbers).map(slot -> slot * TallyGrid.WIDTH).toArray();
  }

  @Test
  void a_seam_has_no_slot_on_both_sides() {
    assertThat(Shares.seams(slots(1, 2, 1, 2, 3, 3, 4), 4)).hasToString("{0, 4, 6}");
  }

  @Test
  void what_is_aside_can_be_on_both_sides() {
    assertThat(Shares.seams(slots(0, 1, 0, 2, 0), 2)).hasToString("{0, 1, 2, 3, 4}");
  }

  @Test
  void parts_end_at_the_next_seam() {
    int[] slots = slots(1, 1, 2, 2, 2, 3, 3, 4);

    assertThat(Shares.at(Shares.seams(slots, 4), slots.length, 2)).containsExactly(5, 8);
    assertThat(Shares.at(Shares.seams(slots, 4), slots.length, 1)).containsExactly(8);
  }

  @Test
  void without_a_seam_where_it_would_help_there_are_no_parts() {
    int[] slots = slots(1, 2, 3, 4, 1, 2, 3, 4);

    assertThat(Shares.at(Shares.seams(slots, 4), slots.length, 2)).isEmpty();
  }

  @Test
  void more_parts_than_items_leave_some_empty() {
    assertThat(Shares.at(Shares.seams(slots(1, 2), 2), 2, 4)).containsExactly(0, 1, 1, 2);
    assertThat(Shares.even(2, 4)).containsExactly(0, 1, 1, 2);
  }

  @Test
  void each_part_is_done_once_whoever_comes_first() {
    List<Integer> done = new ArrayList<>();
    List<Runnable> kept = new ArrayList<>();

    Shares.run(kept::add, () -> done.add(0), () -> done.add(1), () -> done.add(2));
    kept.forEach(Runnable::run);

    assertThat(done).containsExactly(0, 1, 2);
  }

  @Test
  void what_a_part_throws_is_thrown() {
    ArithmeticException thrown = new ArithmeticException("long overflow");

    assertThatThrownBy(
            () ->
                Shares.run(
                    Runnable::run,
                    () -> {},
                    () -> {
                      throw thrown;
                    }))
        .isSameAs(thrown);
  }
}
