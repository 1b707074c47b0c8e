package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.rule.Verdict;

class TalliesProperties {
  private static final int TRIES = 1000;

  @Provide
  Arbitrary<List<Counted>> rows() {
    return Counted.rows();
  }

  @Provide
  Arbitrary<Tallies> tallies() {
    return rows().map(Counted::tallies);
  }

  @Provide
  Arbitrary<List<Integer>> pieces() {
    return Arbitraries.integers().between(0, 3).list().ofMinSize(1).ofMaxSize(60);
  }

  @Property(tries = TRIES)
  void plus_is_associative_and_commutative_with_none_as_neutral_element(
      @ForAll("tallies") Tallies a, @ForAll("tallies") Tallies b, @ForAll("tallies") Tallies c) {
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
    assertThat(a.plus(Tallies.none())).isEqualTo(a).isEqualTo(Tallies.none().plus(a));
  }

  @Property(tries = TRIES)
  void neither_the_order_of_rows_nor_their_pieces_change_anything(
      @ForAll("rows") List<Counted> rows, @ForAll("pieces") List<Integer> cut, @ForAll Random random) {
    Tallies once = Counted.tallies(rows);
    List<Counted> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, random);
    List<Tallies> pieces = new ArrayList<>();
    Counted.pieces(shuffled, cut).forEach(piece -> pieces.add(Counted.tallies(piece)));

    assertThat(Counted.tallies(shuffled)).isEqualTo(once).hasSameHashCodeAs(once);
    assertThat(pieces.stream().reduce(Tallies.none(), Tallies::plus)).isEqualTo(once);
    assertThat(pieces.stream().collect(Tallies.merging())).isEqualTo(once);
    assertThat(pieces.parallelStream().collect(Tallies.merging())).isEqualTo(once);
  }

  @Property(tries = TRIES)
  void each_tally_has_the_verdicts_of_its_rows(@ForAll("rows") List<Counted> rows) {
    Tallies tallies = Counted.tallies(rows);
    List<Counted> counted = rows.stream().filter(row -> !row.aside()).toList();

    assertThat(tallies.rows()).isEqualTo(rows.size());
    assertThat(tallies.aside()).isEqualTo(rows.size() - counted.size());
    assertThat(tallies.total()).isEqualTo(counted.stream().map(Counted::verdict).collect(Tally.toTally()));
    assertThat(tallies.byPlace()).isEqualTo(by(counted, Counted::place));
    assertThat(tallies.byPeriod()).isEqualTo(by(counted, Counted::period));
    assertThat(tallies.byGroup()).isEqualTo(by(counted, Counted::group));
    tallies.byPlace().forEach((place, tally) -> assertThat(tallies.of(place)).isEqualTo(tally));
    tallies.byPeriod().forEach((period, tally) -> assertThat(tallies.of(period)).isEqualTo(tally));
    tallies.byGroup().forEach((group, tally) -> assertThat(tallies.ofGroup(group)).isEqualTo(tally));
    for (Counted row : counted) {
      Tally of =
          counted.stream()
              .filter(other -> other.place().equals(row.place()) && other.period().equals(row.period()))
              .map(Counted::verdict)
              .collect(Tally.toTally());
      assertThat(tallies.of(row.place(), row.period())).isEqualTo(of);
      Tally ofGroup =
          counted.stream()
              .filter(other -> other.group().equals(row.group()) && other.period().equals(row.period()))
              .map(Counted::verdict)
              .collect(Tally.toTally());
      assertThat(tallies.ofGroup(row.group(), row.period())).isEqualTo(ofGroup);
    }
  }

  private static <T> Map<T, Tally> by(List<Counted> rows, Function<Counted, T> of) {
    Map<T, Tally> tallies = new HashMap<>();
    rows.forEach(row -> tallies.merge(of.apply(row), Tally.of(row.verdict()), Tally::plus));
    return tallies;
  }

  /** A tree whose places may be listed before those that they lie in. */
  @Property(tries = TRIES)
  void rolled_up_a_place_has_its_own_and_those_of_all_that_lie_in_it(
      @ForAll("rows") List<Counted> rows, @ForAll Random random) {
    List<Locality> places = new ArrayList<>();
    for (String code : Counted.PLACES) {
      String parent = code.length() == 2 && !code.equals("VN") ? code.substring(0, 1) : "VN";
      Locality.Builder place = Locality.builder().code(LocalityCode.of(code));
      places.add((code.equals("VN") ? place : place.parent(LocalityCode.of(parent))).build());
    }
    Collections.shuffle(places, random);
    Localities tree = Localities.of(places);
    Tallies tallies = Counted.tallies(rows);
    Map<LocalityCode, Tally> rolledUp = tallies.rolledUp(tree);

    assertThat(rolledUp.keySet()).containsExactlyElementsOf(places.stream().map(Locality::code).toList());
    for (Locality place : places) {
      Tally under =
          tree.under(place.code()).stream().map(Locality::code).map(tallies::of).collect(Tally.merging());
      assertThat(rolledUp.get(place.code())).isEqualTo(tallies.of(place.code()).plus(under));
    }
  }

  /** Far more than a new grid has room for. */
  @Property(tries = 20)
  void a_grid_grows_without_losing_a_count(@ForAll @IntRange(min = 1, max = 3000) int places) {
    List<Counted> rows = new ArrayList<>();
    for (int i = 0; i < places; i++) {
      rows.add(Counted.of("P" + i, "2021", i % 2 == 0 ? "" : "g", Verdict.values()[i % Verdict.values().length]));
    }
    rows.addAll(List.copyOf(rows));
    Tallies tallies = Counted.tallies(rows);

    assertThat(tallies.byPlace()).hasSize(places);
    for (Counted row : rows) {
      assertThat(Optional.of(tallies.of(row.place()))).contains(Tally.of(row.verdict(), row.verdict()));
    }
  }
}
