package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.resolutionindicators.measure.Aggregation.Weighted;

class AggregationProperties {

  @Provide
  Arbitrary<Ratio> ratios() {
    return Combinators.combine(Arbitraries.integers().between(-50, 50), Arbitraries.integers().between(1, 9))
        .as((over, under) -> Ratio.of(over, under))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<Measured> values() {
    return Arbitraries.frequencyOf(
            Tuple.of(5, ratios().map(Measured::of)),
            Tuple.of(1, Arbitraries.just(Measured.undefined(Undefined.NO_ACTUAL))))
        .withoutEdgeCases();
  }

  @Provide
  Arbitrary<List<Weighted>> weighted() {
    Arbitrary<Ratio> weights = Arbitraries.integers().between(0, 9).map(weight -> Ratio.of(weight, 2));
    return Combinators.combine(values(), weights).as(Weighted::new).list().ofMaxSize(8).withoutEdgeCases();
  }

  @Provide
  Arbitrary<Aggregation> aggregations() {
    Arbitrary<Aggregation> kinds =
        Arbitraries.of(Aggregation.mean(), Aggregation.sum(), Aggregation.least(), Aggregation.meanOfWorst(2));
    Arbitrary<Integer> policies = Arbitraries.integers().between(0, 2);
    Arbitrary<Ratio> gates = Arbitraries.integers().between(0, 4).map(quarters -> Ratio.of(quarters, 4));
    return Combinators.combine(kinds, policies, gates).as(AggregationProperties::with).withoutEdgeCases();
  }

  private static Aggregation with(Aggregation kind, int policy, Ratio gate) {
    Aggregation gated = kind.ifAtLeast(gate);
    return policy == 0 ? gated : policy == 1 ? gated.failing() : gated.filling(Ratio.of(7, 3));
  }

  @Property
  void the_order_does_not_matter(
      @ForAll("aggregations") Aggregation aggregation, @ForAll("weighted") List<Weighted> values, @ForAll long seed) {
    List<Weighted> shuffled = new ArrayList<>(values);
    Collections.shuffle(shuffled, new Random(seed));

    assertThat(aggregation.ofWeighted(shuffled)).isEqualTo(aggregation.ofWeighted(values));
  }

  @Property
  void scaled_weights_change_no_mean(
      @ForAll("weighted") List<Weighted> values, @ForAll @IntRange(min = 1, max = 20) int factor) {
    List<Weighted> scaled =
        values.stream()
            .map(value -> new Weighted(value.value(), value.weight().times(Ratio.of(factor, 7))))
            .toList();

    assertThat(Aggregation.mean().ofWeighted(scaled)).isEqualTo(Aggregation.mean().ofWeighted(values));
  }

  @Property
  void a_mean_lies_between_the_least_and_the_greatest(@ForAll("weighted") List<Weighted> values) {
    Measured mean = Aggregation.mean().ofWeighted(values);
    Assume.that(mean.isDefined());
    List<Measured> all = values.stream().map(Weighted::value).toList();
    Ratio worst = Aggregation.meanOfWorst(2).of(all).value().orElseThrow();

    Ratio least = Reference.LEAST.of(all).value().orElseThrow();
    Ratio greatest = Reference.GREATEST.of(all).value().orElseThrow();

    assertThat(mean.value().orElseThrow()).isBetween(least, greatest);
    assertThat(worst).isBetween(least, Reference.MEAN.of(all).value().orElseThrow());
    assertThat(Aggregation.least().ofWeighted(values)).isEqualTo(Measured.of(least));
    assertThat(Reference.MEDIAN.of(all).value().orElseThrow()).isBetween(least, greatest);
    assertThat(Reference.MEDIAN.of(Lists.reverse(all))).isEqualTo(Reference.MEDIAN.of(all));
  }

  @Property
  void a_nested_mean_with_the_sizes_as_weights_is_the_mean_of_all(
      @ForAll @Size(min = 1, max = 4) List<@Size(min = 1, max = 4) List<@IntRange(min = -30, max = 30) Integer>> groups) {
    List<Weighted> nested = new ArrayList<>();
    List<Measured> all = new ArrayList<>();
    for (List<Integer> group : groups) {
      List<Measured> values = group.stream().map(value -> Measured.of(Ratio.of(value, 1))).toList();
      nested.add(new Weighted(Aggregation.mean().of(values), Ratio.of(group.size(), 1)));
      all.addAll(values);
    }

    assertThat(Aggregation.mean().ofWeighted(nested)).isEqualTo(Aggregation.mean().of(all));
    assertThat(Aggregation.mean().of(all)).isEqualTo(Reference.MEAN.of(all));
  }

  @Property
  void filling_is_aggregating_with_the_reference_in_place_of_what_is_missing(
      @ForAll("weighted") List<Weighted> values, @ForAll("ratios") Ratio reference) {
    List<Weighted> filled =
        values.stream()
            .map(value -> value.value().isDefined() ? value : new Weighted(Measured.of(reference), value.weight()))
            .toList();

    assertThat(Aggregation.mean().filling(reference).ofWeighted(values)).isEqualTo(Aggregation.mean().ofWeighted(filled));
  }

  @Property
  void skipping_is_aggregating_what_is_left(@ForAll("weighted") List<Weighted> values) {
    List<Weighted> left = values.stream().filter(value -> value.value().isDefined()).toList();

    assertThat(Aggregation.mean().ofWeighted(values)).isEqualTo(Aggregation.mean().ofWeighted(left));
    assertThat(Aggregation.sum().ofWeighted(values)).isEqualTo(Aggregation.sum().failing().ofWeighted(left));
  }
}
