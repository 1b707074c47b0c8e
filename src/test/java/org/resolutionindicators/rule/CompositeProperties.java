package org.resolutionindicators.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.resolutionindicators.model.Composite;

class CompositeProperties {
  private static final int TRIES = 3000;
  private static final Set<Verdict> STATES = EnumSet.of(Verdict.NO_DATA, Verdict.NO_TARGET, Verdict.NOT_DUE);

  @Provide
  Arbitrary<List<Verdict>> parts() {
    return Arbitraries.of(Verdict.class).list().ofMinSize(1).ofMaxSize(6).withoutEdgeCases();
  }

  private static Composite composite(int kind, int parts) {
    return kind < 0 ? Composite.all() : kind == 0 ? Composite.any() : Composite.of(Math.min(kind, parts), parts);
  }

  /** What a part may turn out to be once everything about it is known. */
  private static List<Verdict> resolutions(Verdict part) {
    return switch (part) {
      case EXCEEDED, MET, NOT_MET -> List.of(part);
      case MET_OR_EXCEEDED -> List.of(Verdict.MET, Verdict.EXCEEDED);
      default -> List.of(Verdict.NOT_MET, Verdict.MET, Verdict.EXCEEDED);
    };
  }

  /** Counts: so many parts exceeded, or else so many reached, or else not met. */
  private static Verdict verdict(List<Verdict> resolved, int needed) {
    if (Collections.frequency(resolved, Verdict.EXCEEDED) >= needed) {
      return Verdict.EXCEEDED;
    }
    return resolved.stream().filter(Verdict::isReached).count() >= needed ? Verdict.MET : Verdict.NOT_MET;
  }

  @Property(tries = TRIES)
  void the_verdict_is_that_of_every_way_the_open_parts_may_turn_out(
      @ForAll("parts") List<Verdict> parts,
      @ForAll @IntRange(min = -1, max = 6) int kind,
      @ForAll @IntRange(max = 1) int absent) {
    Composite composite = composite(kind, parts.size() + absent);
    List<Verdict> applicable = new ArrayList<>(parts);
    applicable.removeIf(part -> part == Verdict.NOT_APPLICABLE);
    applicable.addAll(Collections.nCopies(absent, Verdict.NO_DATA));
    int needed = composite.needed(applicable.size());
    Assume.that(!applicable.isEmpty() && needed <= applicable.size());

    Verdict found = Parts.composite(composite, parts, absent).verdict();

    Set<Verdict> states = EnumSet.copyOf(applicable);
    if (states.size() == 1 && STATES.containsAll(states)) {
      assertThat(found).isEqualTo(applicable.get(0));
      return;
    }
    Set<Verdict> possible = EnumSet.noneOf(Verdict.class);
    for (List<Verdict> resolved : Lists.cartesianProduct(Lists.transform(applicable, CompositeProperties::resolutions))) {
      possible.add(verdict(resolved, needed));
    }
    if (possible.size() == 1) {
      assertThat(possible).containsExactly(found);
    } else {
      assertThat(found).isEqualTo(possible.contains(Verdict.NOT_MET) ? Verdict.UNDECIDED : Verdict.MET_OR_EXCEEDED);
    }
  }

  @Property(tries = 1000)
  void the_order_of_parts_does_not_matter(
      @ForAll("parts") List<Verdict> parts, @ForAll @IntRange(min = -1, max = 6) int kind, @ForAll Random random) {
    List<Verdict> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);
    Composite composite = composite(kind, parts.size());

    Finding there = Parts.composite(composite, parts, 0);
    Finding back = Parts.composite(composite, shuffled, 0);

    assertThat(back.verdict()).isEqualTo(there.verdict());
    assertThat(back.reason()).isEqualTo(there.reason());
  }

  @Property(tries = 1000)
  void an_open_part_that_turns_out_reached_never_makes_a_reached_whole_not_met(
      @ForAll("parts") List<Verdict> parts, @ForAll @IntRange(min = -1, max = 6) int kind) {
    Assume.that(parts.stream().anyMatch(part -> resolutions(part).size() == 3 && part != Verdict.NOT_APPLICABLE));
    List<Verdict> known = new ArrayList<>(parts);
    known.replaceAll(part -> part != Verdict.NOT_APPLICABLE && !part.isDecided() ? Verdict.MET : part);
    Composite composite = composite(kind, parts.size());

    Verdict before = Parts.composite(composite, parts, 0).verdict();
    Verdict after = Parts.composite(composite, known, 0).verdict();

    assertThat(after.isReached() || !before.isReached()).isTrue();
    assertThat(after == Verdict.NOT_MET || before != Verdict.NOT_MET).isTrue();
  }
}
