package org.resolutionindicators.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.score.GradeInputs;
import org.resolutionindicators.score.GradeQuantity;
import org.resolutionindicators.score.GradeScale;
import org.resolutionindicators.score.GradeStep;

class GradeStepProperties {
  private static final List<GradeScale> SCALES =
      List.of(
          VietnamGrades.DECREE_90_2020,
          VietnamGrades.REGULATION_366_2025,
          VietnamGrades.DECREE_335_2025);

  @Provide
  static Arbitrary<GradeScale> scales() {
    return Arbitraries.of(SCALES);
  }

  @Provide
  static Arbitrary<GradeInputs> inputs() {
    return Arbitraries.integers()
        .between(0, 12)
        .flatMap(
            total ->
                Arbitraries.integers()
                    .between(0, total)
                    .flatMap(
                        done ->
                            Arbitraries.integers()
                                .between(0, done)
                                .list()
                                .ofSize(3)
                                .flatMap(
                                    parts ->
                                        Arbitraries.integers()
                                            .between(0, 1000)
                                            .map(points -> inputs(total, done, parts, points)))));
  }

  private static GradeInputs inputs(int total, int done, List<Integer> parts, int points) {
    return GradeInputs.of(done, total)
        .withExceeded(parts.get(0))
        .withOnSchedule(parts.get(1))
        .withLate(parts.get(2))
        .withPoints(Ratio.of(points, 10));
  }

  /** From the best, 0, on; no grade is the worst. */
  private static int rank(GradeScale scale, GradeInputs inputs) {
    return scale.grade(inputs).name().map(scale.names()::indexOf).orElse(scale.names().size());
  }

  @Property
  void exactly_the_step_leads_to_a_better_grade(@ForAll("scales") GradeScale scale, @ForAll("inputs") GradeInputs inputs) {
    Optional<GradeStep> step = scale.toNext(inputs);

    step.ifPresent(
        least -> {
          assertThat(scale.grade(inputs.after(least)).name()).contains(least.to());
          assertThat(scale.names().indexOf(least.to())).isLessThan(rank(scale, inputs));
        });
  }

  @Property
  void one_less_of_anything_does_not_lead_there(@ForAll("scales") GradeScale scale, @ForAll("inputs") GradeInputs inputs) {
    scale
        .toNext(inputs)
        .ifPresent(
            step ->
                step.changes()
                    .forEach(
                        (quantity, change) -> {
                          Optional<GradeInputs> less = less(inputs, step, quantity);
                          int rank = scale.names().indexOf(step.to());
                          less.ifPresent(then -> assertThat(rank(scale, then)).isGreaterThan(rank));
                        }));
  }

  /** Without the last unit of one change; empty if more would be exceeded than completed. */
  private static Optional<GradeInputs> less(GradeInputs inputs, GradeStep step, GradeQuantity lessened) {
    Map<GradeQuantity, Ratio> then = new EnumMap<>(GradeQuantity.class);
    for (GradeQuantity quantity : GradeQuantity.values()) {
      Ratio unit = quantity == GradeQuantity.POINTS ? Ratio.of("0.001") : Ratio.of("1");
      Ratio change = quantity == lessened ? step.change(quantity).minus(unit) : step.change(quantity);
      Ratio now = inputs.amount(quantity).orElseThrow();
      then.put(quantity, quantity == GradeQuantity.LATE ? now.minus(change) : now.plus(change));
    }
    return made(inputs.total(), then);
  }

  private static Optional<GradeInputs> made(long total, Map<GradeQuantity, Ratio> then) {
    long done = whole(then.get(GradeQuantity.COMPLETED));
    boolean isPossible =
        Stream.of(GradeQuantity.EXCEEDED, GradeQuantity.ON_SCHEDULE, GradeQuantity.LATE)
            .allMatch(quantity -> whole(then.get(quantity)) <= done);
    return isPossible
        ? Optional.of(
            GradeInputs.of(done, total)
                .withExceeded(whole(then.get(GradeQuantity.EXCEEDED)))
                .withOnSchedule(whole(then.get(GradeQuantity.ON_SCHEDULE)))
                .withLate(whole(then.get(GradeQuantity.LATE)))
                .withPoints(then.get(GradeQuantity.POINTS)))
        : Optional.empty();
  }

  private static long whole(Ratio count) {
    return count.toAmount().toBigDecimal().longValueExact();
  }

  @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
  void where_there_is_no_step_nothing_better_can_be_had(
      @ForAll("scales") GradeScale scale, @ForAll("inputs") GradeInputs inputs) {
    if (scale.toNext(inputs).isEmpty()) {
      Predicate<GradeInputs> isBetter = then -> rank(scale, then) < rank(scale, inputs);
      assertThat(everyImprovement(inputs).filter(isBetter)).isEmpty();
    }
  }

  private static Stream<GradeInputs> everyImprovement(GradeInputs now) {
    long total = now.total();
    return steps(now, GradeQuantity.COMPLETED, total)
        .flatMap(
            done ->
                steps(now, GradeQuantity.EXCEEDED, whole(done.get(GradeQuantity.COMPLETED)))
                    .map(then -> merged(done, then))
                    .flatMap(two -> steps(now, GradeQuantity.ON_SCHEDULE, total).map(then -> merged(two, then))))
        .flatMap(three -> Stream.of("0", "20", "40").map(more -> pointed(now, three, more)))
        .flatMap(four -> late(now, four))
        .flatMap(then -> made(total, then).stream());
  }

  private static Stream<Map<GradeQuantity, Ratio>> steps(GradeInputs now, GradeQuantity quantity, long most) {
    return LongStream.rangeClosed(whole(now.amount(quantity).orElseThrow()), most)
        .mapToObj(count -> Map.of(quantity, Ratio.of(count, 1)));
  }

  private static Stream<Map<GradeQuantity, Ratio>> late(GradeInputs now, Map<GradeQuantity, Ratio> others) {
    return LongStream.rangeClosed(0, whole(now.amount(GradeQuantity.LATE).orElseThrow()))
        .mapToObj(count -> merged(others, Map.of(GradeQuantity.LATE, Ratio.of(count, 1))));
  }

  private static Map<GradeQuantity, Ratio> pointed(GradeInputs now, Map<GradeQuantity, Ratio> others, String more) {
    Ratio points = now.amount(GradeQuantity.POINTS).orElseThrow().plus(Ratio.of(more));
    return merged(others, Map.of(GradeQuantity.POINTS, points));
  }

  private static Map<GradeQuantity, Ratio> merged(Map<GradeQuantity, Ratio> some, Map<GradeQuantity, Ratio> others) {
    Map<GradeQuantity, Ratio> all = new EnumMap<>(GradeQuantity.class);
    all.putAll(some);
    all.putAll(others);
    return all;
  }
}
