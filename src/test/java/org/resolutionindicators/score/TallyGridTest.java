package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

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

  private static Target target(String place, String group, int year, String whole) {
    Indicator.Builder indicator =
        Indicator.builder().code(IndicatorCode.of("I of " + group + whole)).direction(Direction.ASCENDING).group(group);
    if (!whole.isEmpty()) {
      indicator.partOf(IndicatorCode.of(whole));
    }
    return Target.builder()
        .indicator(indicator.build())
        .locality(Locality.of(place))
        .period(ReportingPeriod.ofYear(year))
        .build();
  }

  @Test
  void targets_have_the_slots_of_their_place_group_and_period_in_whatever_order_they_come() {
    TallyGrid grid = new TallyGrid();
    List<Target> targets = new ArrayList<>();
    for (int i = 0; i < 2_000; i++) {
      // Places, groups and years that turn at other paces than each other, and more years than are kept in turn.
      targets.add(target("P" + i / 90 % 3, "G" + i / 7 % 4, 1980 + i % 23, ""));
    }

    for (Target target : targets) {
      assertThat(grid.placeSlot(target)).isEqualTo(grid.placeSlot(target.locality().code(), target.period()));
      assertThat(grid.groupSlot(target))
          .isEqualTo(grid.groupSlot(target.indicator().group().orElseThrow(), target.period()));
    }
    assertThat(grid.size()).isEqualTo(1 + 3 * 23 + 4 * 23);
  }

  @Test
  void a_part_is_aside_and_makes_nothing_of_its_place_known() {
    TallyGrid grid = new TallyGrid();

    assertThat(grid.placeSlot(target("P", "G", 2020, "W"))).isEqualTo(TallyGrid.ASIDE);
    assertThat(grid.groupSlot(target("P", "G", 2020, "W"))).isEqualTo(TallyGrid.ASIDE);
    assertThat(grid.tallies(1).byPlace()).isEmpty();

    assertThat(grid.placeSlot(target("P", "G", 2020, ""))).isNotEqualTo(TallyGrid.ASIDE);
    assertThat(grid.placeSlot(target("P", "G", 2020, "W"))).isEqualTo(TallyGrid.ASIDE);
  }
}
