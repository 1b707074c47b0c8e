package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;

class TallyGridTest {
  private static List<Integer> slots(TallyGrid grid) {
    List<Integer> slots = new ArrayList<>();
    for (int place = 0; place < 300; place++) {
      ReportingPeriod year = ReportingPeriod.ofYear(2000 + place % 7);
      slots.add(grid.placeSlot(LocalityCode.of("P" + place), year));
      slots.add(grid.groupSlot("G" + place, year));
    }
    return slots;
  }

  @Test
  void a_combination_that_comes_again_has_the_slot_it_had_however_many_came_between() {
    TallyGrid grid = new TallyGrid();

    List<Integer> first = slots(grid);

    assertThat(first).doesNotHaveDuplicates().hasSize(600);
    assertThat(slots(grid)).isEqualTo(first);
    assertThat(grid.size()).isEqualTo(601);
  }
}
