package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.assertj.core.groups.Tuple;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

class StandingsProperties {
  private static final int TRIES = 500;
  private static final LocalityCode TOP = LocalityCode.of("T");

  /** For each commune the verdicts of its rows. */
  @Provide
  Arbitrary<List<List<Verdict>>> communes() {
    List<Verdict> due = Stream.of(Verdict.values()).filter(v -> v != Verdict.NOT_DUE).toList();
    return Arbitraries.of(due).list().ofMaxSize(4).list().ofMaxSize(8);
  }

  private static Scorecard card(List<List<Verdict>> communes, DenominatorPolicy policy) {
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < communes.size(); i++) {
      for (int k = 0; k < communes.get(i).size(); k++) {
        rows.add(Row.row("TC" + k, communes.get(i).get(k)).at("X" + i));
      }
    }
    Scorer scorer = Scorer.of(RuleBook.standard(), ScoringMethod.counting()).outOf(policy);
    return scorer.score(Row.dataset(rows.toArray(Row[]::new)));
  }

  /** Communes X0, X1 ... in the districts with these numbers; in the top itself where the number is not positive. */
  private static Localities tree(List<Integer> districts) {
    Localities.Builder tree = Localities.builder().add(Locality.builder().code(TOP).level(LocalityLevel.PROVINCE).build());
    districts.stream().distinct().filter(d -> d > 0).forEach(d -> tree.add(place("H" + d, LocalityLevel.DISTRICT, "T")));
    for (int i = 0; i < districts.size(); i++) {
      tree.add(place("X" + i, LocalityLevel.COMMUNE, districts.get(i) > 0 ? "H" + districts.get(i) : "T"));
    }
    return tree.build();
  }

  private static Localities flat(int communes) {
    return tree(Collections.nCopies(communes, 0));
  }

  private static Locality place(String code, LocalityLevel level, String parent) {
    return Locality.builder().code(LocalityCode.of(code)).level(level).parent(LocalityCode.of(parent)).build();
  }

  @Property(tries = TRIES)
  void counts_are_the_sum_over_the_children(
      @ForAll("communes") List<List<Verdict>> communes, @ForAll DenominatorPolicy policy) {
    Scorecard card = card(communes, policy);
    Standings standings = Standings.of(card, flat(communes.size()), TOP);

    assertThat(standings.tally()).isEqualTo(card.tally());
    assertThat(standings.inTreeOrder().stream().mapToLong(Standing::reached).sum()).isEqualTo(card.reached());
    assertThat(standings.inTreeOrder().stream().mapToLong(Standing::total).sum()).isEqualTo(card.total());
    assertThat(standings.inTreeOrder()).hasSize(communes.size());
    for (int i = 0; i < communes.size(); i++) {
      Standing standing = standings.inTreeOrder().get(i);
      assertThat(standing.tally()).isEqualTo(communes.get(i).stream().collect(Tally.toTally()));
      assertThat(standing.hasFindings()).isNotEqualTo(communes.get(i).isEmpty());
    }
  }

  @Property(tries = TRIES)
  void places_between_do_not_change_the_totals(
      @ForAll("communes") List<List<Verdict>> communes, @ForAll DenominatorPolicy policy, @ForAll Random random) {
    Scorecard card = card(communes, policy);
    List<Integer> districts = communes.stream().map(c -> random.nextInt(4)).toList();
    Localities tree = tree(districts);
    Standings flat = Standings.of(card, flat(communes.size()), TOP);
    Standings deep = Standings.of(card, tree, TOP, LocalityLevel.COMMUNE);

    assertThat(deep.tally()).isEqualTo(flat.tally());
    assertThat(deep.meanReached()).isEqualTo(flat.meanReached());
    assertThat(deep.shareMeetingAll()).isEqualTo(flat.shareMeetingAll());
    assertThat(deep.medianShare()).isEqualTo(flat.medianShare());
    assertThat(deep.inTreeOrder()).extracting(Standing::placing, Standing::tally)
        .containsExactlyInAnyOrderElementsOf(
            flat.inTreeOrder().stream().map(s -> Tuple.tuple(s.placing(), s.tally())).toList());
    Tally byDistrict =
        Stream.concat(
                tree.under(TOP, LocalityLevel.DISTRICT).stream().map(d -> Standings.of(card, tree, d.code()).tally()),
                Stream.of(Standings.of(card, tree, TOP).tally()))
            .collect(Tally.merging());
    assertThat(byDistrict).isEqualTo(flat.tally());
  }

  @Property(tries = TRIES)
  void placings_cover_one_to_the_number_ranked_and_equal_shares_are_tied(
      @ForAll("communes") List<List<Verdict>> communes, @ForAll DenominatorPolicy policy) {
    Standings standings = Standings.of(card(communes, policy), flat(communes.size()), TOP);
    List<Standing> order = standings.inRankOrder();
    int ranked = standings.ranked().size();

    assertThat(order).containsExactlyInAnyOrderElementsOf(standings.inTreeOrder());
    assertThat(ranked + standings.unranked().size()).isEqualTo(standings.size());
    assertThat(standings.unranked()).containsAll(standings.withoutFindings());
    for (int i = 0; i < order.size(); i++) {
      Standing standing = order.get(i);
      assertThat(standing.placing().isPresent()).isEqualTo(i < ranked).isEqualTo(standing.total() > 0);
      if (i < ranked) {
        Placing placing = standing.placing().orElseThrow();
        assertThat(i + 1).isBetween(placing.first(), placing.last());
        long equal = order.stream().filter(other -> other.share().equals(standing.share())).count();
        assertThat(placing.last() - placing.first() + 1L).isEqualTo(equal);
        assertThat(placing.isTied()).isEqualTo(equal > 1);
      }
      if (i > 0 && i < ranked) {
        assertThat(share(order.get(i - 1))).isGreaterThanOrEqualTo(share(standing));
      }
    }
  }

  private static Ratio share(Standing standing) {
    return standing.share().value().orElseThrow();
  }

  @Property(tries = TRIES)
  void the_spread_lies_between_its_ends_and_is_defined_where_something_is_ranked(
      @ForAll("communes") List<List<Verdict>> communes, @ForAll DenominatorPolicy policy) {
    Standings standings = Standings.of(card(communes, policy), flat(communes.size()), TOP);
    List<Ratio> shares = standings.ranked().stream().map(StandingsProperties::share).sorted().toList();

    assertThat(Stream.of(
            standings.minShare(), standings.medianShare(), standings.maxShare(),
            standings.meanReached(), standings.shareMeetingAll()))
        .allMatch(measured -> measured.isDefined() == !shares.isEmpty());
    if (!shares.isEmpty()) {
      assertThat(standings.minShare()).isEqualTo(Measured.of(shares.get(0)));
      assertThat(standings.maxShare()).isEqualTo(Measured.of(shares.get(shares.size() - 1)));
      Ratio median = standings.medianShare().value().orElseThrow();
      assertThat(shares.stream().filter(s -> s.compareTo(median) < 0).count()).isLessThanOrEqualTo(shares.size() / 2);
      assertThat(shares.stream().filter(s -> s.compareTo(median) > 0).count()).isLessThanOrEqualTo(shares.size() / 2);
    }
  }

  @Property(tries = TRIES)
  void the_order_of_places_in_the_tree_does_not_change_their_placings(
      @ForAll("communes") List<List<Verdict>> communes, @ForAll Random random) {
    Scorecard card = card(communes, DenominatorPolicy.ALL);
    List<Locality> places = new ArrayList<>(flat(communes.size()).childrenOf(TOP));
    Collections.shuffle(places, random);
    Localities shuffled = Localities.builder().add(Locality.of(TOP)).addAll(places).build();

    assertThat(Standings.of(card, shuffled, TOP).inTreeOrder())
        .containsExactlyInAnyOrderElementsOf(Standings.of(card, flat(communes.size()), TOP).inTreeOrder());
  }

  @Property(tries = 20)
  void a_ladder_of_different_shares_has_no_ties(@ForAll @IntRange(min = 1, max = 8) int size) {
    List<List<Verdict>> ladder =
        IntStream.range(0, size)
            .mapToObj(missed -> IntStream.range(0, size).mapToObj(i -> i < missed ? Verdict.NOT_MET : Verdict.MET).toList())
            .toList();
    Standings standings = Standings.of(card(ladder, DenominatorPolicy.ALL), flat(size), TOP);

    assertThat(standings.inRankOrder()).isEqualTo(standings.inTreeOrder());
    assertThat(standings.inRankOrder()).noneMatch(s -> s.placing().orElseThrow().isTied());
  }
}
