package org.resolutionindicators.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.resolutionindicators.rule.Verdict;

class TallyProperties {
  private static final int TRIES = 2000;

  @Provide
  Arbitrary<List<Verdict>> verdicts() {
    return Arbitraries.of(Verdict.class).list().ofMaxSize(40).withoutEdgeCases();
  }

  @Provide
  Arbitrary<Tally> tallies() {
    return verdicts().map(verdicts -> verdicts.stream().collect(Tally.toTally()));
  }

  @Provide
  Arbitrary<List<List<Verdict>>> pieces() {
    return verdicts().list().ofMaxSize(30).withoutEdgeCases();
  }

  @Property(tries = TRIES)
  void plus_is_associative_and_commutative_with_zero_as_neutral_element(
      @ForAll("tallies") Tally a, @ForAll("tallies") Tally b, @ForAll("tallies") Tally c) {
    assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
    assertThat(a.plus(b)).isEqualTo(b.plus(a)).hasSameHashCodeAs(b.plus(a));
    assertThat(a.plus(Tally.ZERO)).isEqualTo(a).isEqualTo(Tally.ZERO.plus(a));
  }

  @Property(tries = TRIES)
  void merging_pieces_is_counting_in_one_pass_also_in_parallel(@ForAll("pieces") List<List<Verdict>> pieces) {
    List<Tally> tallies = pieces.stream().map(piece -> piece.stream().collect(Tally.toTally())).toList();
    Tally once = pieces.stream().flatMap(List::stream).collect(Tally.toTally());

    assertThat(tallies.stream().collect(Tally.merging())).isEqualTo(once);
    assertThat(tallies.parallelStream().collect(Tally.merging())).isEqualTo(once);
    assertThat(pieces.parallelStream().flatMap(List::stream).collect(Tally.toTally())).isEqualTo(once);
    assertThat(tallies.stream().reduce(Tally.ZERO, Tally::plus)).isEqualTo(once);
  }

  @Property(tries = TRIES)
  void each_count_is_the_number_of_its_verdicts(@ForAll("verdicts") List<Verdict> verdicts) {
    Tally tally = Tally.of(verdicts.toArray(Verdict[]::new));

    for (Verdict verdict : Verdict.values()) {
      assertThat(tally.count(verdict)).isEqualTo(Collections.frequency(verdicts, verdict));
    }
    assertThat(tally.size()).isEqualTo(verdicts.size());
  }
}
