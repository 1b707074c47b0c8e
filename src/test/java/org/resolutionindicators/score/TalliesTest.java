package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.testing.SerializableTester;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.UnknownLocalityException;
import org.resolutionindicators.rule.Verdict;

class TalliesTest {
  private static final LocalityCode A1 = LocalityCode.of("A1");
  private static final LocalityCode A2 = LocalityCode.of("A2");
  private static final LocalityCode A = LocalityCode.of("A");
  private static final LocalityCode VN = LocalityCode.of("VN");
  private static final ReportingPeriod Y2021 = ReportingPeriod.ofYear(2021);
  private static final ReportingPeriod Y2022 = ReportingPeriod.ofYear(2022);
  private static final Tallies SAMPLE =
      Counted.tallies(
          Counted.of("A2", "2022", "xã hội", Verdict.NOT_MET),
          Counted.of("A1", "2021", "kinh tế", Verdict.MET),
          Counted.of("A1", "2022", "kinh tế", Verdict.MET),
          Counted.of("A1", "2021", "", Verdict.EXCEEDED),
          Counted.of("A1", "2021", "kinh tế", Verdict.MET).setAside());

  private static Localities tree() {
    return Localities.builder().add(Locality.of("VN"), in("A", "VN"), in("A1", "A"), in("A2", "A")).build();
  }

  private static Locality in(String code, String parent) {
    return Locality.builder().code(LocalityCode.of(code)).parent(LocalityCode.of(parent)).build();
  }

  @Test
  void rows_are_those_that_are_counted_and_those_that_are_aside() {
    assertThat(SAMPLE.rows()).isEqualTo(5);
    assertThat(SAMPLE.aside()).isEqualTo(1);
    assertThat(SAMPLE.total()).isEqualTo(Tally.of(Verdict.EXCEEDED, Verdict.MET, Verdict.MET, Verdict.NOT_MET));
    assertThat(SAMPLE).hasToString("5 rows, 1 of them aside: {EXCEEDED=1, MET=2, NOT_MET=1}");
  }

  @Test
  void places_periods_and_groups_are_sorted() {
    assertThat(SAMPLE.byPlace().keySet()).containsExactly(A1, A2);
    assertThat(SAMPLE.byPeriod().keySet()).containsExactly(Y2021, Y2022);
    assertThat(SAMPLE.byGroup().keySet()).containsExactly("", "kinh tế", "xã hội");
  }

  @Test
  void periods_are_sorted_by_first_day_and_the_shorter_first() {
    List<String> texts = List.of("2022", "2021-2025", "2021-Q1", "2021", "2021-H1", "2021-6M", "");
    Tallies tallies =
        Counted.tallies(texts.stream().map(text -> Counted.of("A", text, "", Verdict.MET)).toArray(Counted[]::new));

    assertThat(tallies.byPeriod().keySet())
        .extracting(ReportingPeriod::toString)
        .containsExactly("", "2021-Q1", "2021-6M", "2021-H1", "2021", "2021-2025", "2022");
  }

  @Test
  void each_question_has_its_own_tally() {
    assertThat(SAMPLE.of(A1)).isEqualTo(Tally.of(Verdict.MET, Verdict.MET, Verdict.EXCEEDED));
    assertThat(SAMPLE.of(A2)).isEqualTo(Tally.of(Verdict.NOT_MET));
    assertThat(SAMPLE.of(Y2021)).isEqualTo(Tally.of(Verdict.MET, Verdict.EXCEEDED));
    assertThat(SAMPLE.of(A1, Y2022)).isEqualTo(Tally.of(Verdict.MET));
    assertThat(SAMPLE.ofGroup("kinh tế")).isEqualTo(Tally.of(Verdict.MET, Verdict.MET));
    assertThat(SAMPLE.ofGroup("kinh tế", Y2022)).isEqualTo(Tally.of(Verdict.MET));
    assertThat(SAMPLE.ofGroup("")).isEqualTo(Tally.of(Verdict.EXCEEDED));
  }

  @Test
  void where_nothing_was_counted_the_tally_is_nought() {
    assertThat(SAMPLE.of(VN)).isEqualTo(Tally.ZERO);
    assertThat(SAMPLE.of(ReportingPeriod.undated())).isEqualTo(Tally.ZERO);
    assertThat(SAMPLE.of(A2, Y2021)).isEqualTo(Tally.ZERO);
    assertThat(SAMPLE.ofGroup("môi trường")).isEqualTo(Tally.ZERO);
    assertThat(SAMPLE.ofGroup("xã hội", Y2021)).isEqualTo(Tally.ZERO);
  }

  @Test
  void a_place_of_rows_that_are_all_aside_is_not_there() {
    Tallies tallies = Counted.tallies(Counted.of("A", "2021", "", Verdict.MET).setAside());

    assertThat(tallies.byPlace()).isEmpty();
    assertThat(tallies.byGroup()).isEmpty();
    assertThat(tallies.rows()).isEqualTo(1);
    assertThat(tallies).isNotEqualTo(Tallies.none());
  }

  @Test
  void none_has_no_rows() {
    assertThat(Tallies.none().rows()).isZero();
    assertThat(Tallies.none().total()).isEqualTo(Tally.ZERO);
    assertThat(Tallies.none()).isEqualTo(Counted.tallies()).hasToString("0 rows, 0 of them aside: {}");
    assertThat(Stream.<Tallies>empty().collect(Tallies.merging())).isEqualTo(Tallies.none());
  }

  @Test
  void rolled_up_each_place_has_all_that_lie_in_it() {
    assertThat(SAMPLE.rolledUp(tree()))
        .containsExactly(
            Map.entry(VN, SAMPLE.total()),
            Map.entry(A, SAMPLE.total()),
            Map.entry(A1, SAMPLE.of(A1)),
            Map.entry(A2, SAMPLE.of(A2)));
    assertThat(SAMPLE.rolledUp(tree(), Y2021))
        .containsEntry(VN, SAMPLE.of(Y2021))
        .containsEntry(A1, SAMPLE.of(A1, Y2021))
        .containsEntry(A2, Tally.ZERO);
  }

  @Test
  void a_place_that_has_places_in_it_keeps_its_own() {
    Tallies tallies = SAMPLE.plus(Counted.tallies(Counted.of("A", "2021", "", Verdict.NO_DATA)));

    assertThat(tallies.of(A)).isEqualTo(Tally.of(Verdict.NO_DATA));
    assertThat(tallies.rolledUp(tree()).get(A)).isEqualTo(SAMPLE.total().plus(Tally.of(Verdict.NO_DATA)));
    assertThat(tallies.rolledUp(tree()).get(A1)).isEqualTo(SAMPLE.of(A1));
  }

  @Test
  void a_period_of_which_nothing_was_counted_rolls_up_to_nought() {
    assertThat(SAMPLE.rolledUp(tree(), ReportingPeriod.undated()).values()).containsOnly(Tally.ZERO);
  }

  @Test
  void each_tree_has_its_own_sums() {
    Localities flat = Localities.builder().add(Locality.of("VN"), in("A1", "VN"), in("A2", "VN")).build();

    assertThat(SAMPLE.rolledUp(tree())).containsOnlyKeys(VN, A, A1, A2);
    assertThat(SAMPLE.rolledUp(flat)).containsOnlyKeys(VN, A1, A2).containsEntry(VN, SAMPLE.total());
    assertThat(SAMPLE.rolledUp(tree())).containsOnlyKeys(VN, A, A1, A2).containsEntry(A, SAMPLE.total());
  }

  @Test
  void a_place_outside_the_tree_is_refused() {
    Tallies tallies = SAMPLE.plus(Counted.tallies(Counted.of("B", "2021", "", Verdict.MET)));

    assertThatThrownBy(() -> tallies.rolledUp(tree()))
        .isInstanceOf(UnknownLocalityException.class)
        .hasMessage("Localities must have the place that is asked about: 'B' is none of 4");
    assertThat(tallies.rolledUp(tree(), Y2022)).containsEntry(VN, SAMPLE.of(Y2022));
  }

  @Test
  void a_sum_that_is_too_large_is_refused() {
    TallyGrid grid = new TallyGrid();
    int place = grid.placeSlot(A, Y2021);
    int group = grid.groupSlot("", Y2021);
    grid.counts()[place] = Long.MAX_VALUE;
    grid.counts()[group] = Long.MAX_VALUE;
    Tallies most = grid.tallies(Long.MAX_VALUE);

    assertThat(most.plus(Tallies.none())).isEqualTo(most);
    assertThatThrownBy(() -> most.plus(most)).isInstanceOf(ArithmeticException.class).hasMessage("long overflow");
    assertThatThrownBy(() -> most.plus(Counted.tallies(Counted.of("B", "2021", "", Verdict.MET))))
        .isInstanceOf(ArithmeticException.class)
        .hasMessage("long overflow");
  }

  @Test
  void slots_in_which_nothing_was_counted_make_no_difference() {
    TallyGrid grid = new TallyGrid();
    int place = grid.placeSlot(A, Y2021);
    grid.placeSlot(A1, Y2022);
    int group = grid.groupSlot("g", Y2021);
    grid.groupSlot("f", Y2022);
    TallyLayout.Sorted sorted = grid.sorted();
    long[] counts = sorted.layout().newCounts();
    counts[sorted.slot(place) + Verdict.MET.ordinal()]++;
    counts[sorted.slot(group) + Verdict.MET.ordinal()]++;
    Tallies wide = sorted.layout().tallies(counts, 2);
    Tallies narrow =
        Counted.tallies(Counted.of("A", "2021", "g", Verdict.MET), Counted.of("A", "2021", "g", Verdict.MET).setAside());

    assertThat(wide).isEqualTo(narrow).hasSameHashCodeAs(narrow);
    assertThat(wide.byPlace()).containsOnlyKeys(A);
    assertThat(wide.byPeriod()).containsOnlyKeys(Y2021);
    assertThat(wide.byGroup()).containsOnlyKeys("g");
    assertThat(wide.plus(wide)).isEqualTo(narrow.plus(narrow)).isEqualTo(wide.plus(narrow));
    assertThat(wide).isNotEqualTo(wide.plus(wide)).isNotEqualTo(Tallies.none());
    assertThat(Tallies.none()).isNotEqualTo(wide);
  }

  @Test
  void the_order_of_slots_is_that_of_codes_and_time_and_groups_come_behind_places() {
    TallyGrid grid = new TallyGrid();
    int groupLate = grid.groupSlot("b", Y2022);
    int placeLate = grid.placeSlot(A2, Y2021);
    int groupEarly = grid.groupSlot("a", Y2022);
    int placeSecond = grid.placeSlot(A1, Y2022);
    int placeFirst = grid.placeSlot(A1, Y2021);
    TallyLayout.Sorted sorted = grid.sorted();

    assertThat(List.of(placeFirst, placeSecond, placeLate, groupEarly, groupLate))
        .extracting(sorted::slot)
        .containsExactly(9, 18, 27, 36, 45);
    assertThat(sorted.slot(TallyGrid.ASIDE)).isEqualTo(TallyGrid.ASIDE);
    assertThat(sorted.layout().newCounts()).hasSize(54);
  }

  @Test
  void tallies_can_be_serialised() {
    assertThat(SerializableTester.reserialize(SAMPLE)).isEqualTo(SAMPLE).hasSameHashCodeAs(SAMPLE);
  }
}
