package org.resolutionindicators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Range;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.resolutionindicators.measure.Bands;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.ScoringMethod;

/** What other systems get wrong about measures, bands and methods; each test is named after what must come out. */
class MethodPitfallsTest {
  private static final Scorer STRICT = Scorer.of(RuleBook.standard(), ScoringMethod.counting());

  private static Target target(Direction direction, String baseline, String asked) {
    return Target.builder()
        .indicator(Indicator.of("Indicator", direction))
        .baseline(Observation.of(Amount.of(baseline)))
        .criterion(Criterion.point(Amount.of(asked)))
        .build();
  }

  private static Ratio share(Target target, String actual) {
    return StandardMeasure.SHARE_OF_TARGETED_CHANGE
        .measure(target, Observation.of(Amount.of(actual)))
        .value()
        .orElseThrow();
  }

  private static Verdict verdict(Target target, String actual) {
    return STRICT.judge(target, Observation.of(Amount.of(actual))).verdict();
  }

  private static Range<Ratio> closed(String low, String high) {
    return Range.closed(Ratio.of(low), Ratio.of(high));
  }

  @Test
  void from_10_down_to_0_a_7_is_30_percent_and_minus_10_is_200_and_exceeded() {
    Target target = target(Direction.DESCENDING, "10", "0");

    assertThat(share(target, "7")).isEqualTo(Ratio.of(30, 100));
    assertThat(verdict(target, "7")).isEqualTo(Verdict.NOT_MET);
    assertThat(share(target, "-10")).isEqualTo(Ratio.of(200, 100));
    assertThat(verdict(target, "-10")).isEqualTo(Verdict.EXCEEDED);
  }

  @Test
  void a_5_9_of_10_is_59_percent() {
    assertThat(share(target(Direction.ASCENDING, "0", "10"), "5.9")).isEqualTo(Ratio.of(59, 100));
  }

  @Test
  void bands_that_leave_a_value_without_one_are_refused() {
    assertThatThrownBy(() -> Bands.builder().band("low", closed("0", "99")).band("full", closed("100", "100")).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Bands must lie side by side: ")
        .hasMessageContaining("99")
        .hasMessageContaining("lies in none");
  }

  @Test
  void an_edge_in_two_bands_is_refused() {
    assertThatThrownBy(
            () ->
                Bands.builder()
                    .band("yellow", Range.atMost(Ratio.of("80")))
                    .band("green", Range.atLeast(Ratio.of("80")))
                    .build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("80")
        .hasMessageContaining("lies in two");
  }

  @Test
  void a_50_5_between_50_and_51_is_refused_unless_values_are_rounded_first() {
    Bands.Builder bands =
        Bands.builder().band("low", Range.atMost(Ratio.of("50"))).band("high", Range.atLeast(Ratio.of("51")));

    assertThatThrownBy(bands::build).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("lies in none");
    assertThat(bands.rounding(0, RoundingMode.HALF_UP).build().name(Ratio.of("50.5"))).contains("high");
  }

  /** IATI/IATI-Extra-Documentation at 3ac59c7, annotated example of 2.03: baseline 10, target 10, actual 11. */
  @Test
  void a_target_that_is_its_baseline_is_exceeded_without_a_share_of_change() {
    Target target = target(Direction.ASCENDING, "10", "10");

    assertThat(verdict(target, "11")).isEqualTo(Verdict.EXCEEDED);
    assertThat(StandardMeasure.SHARE_OF_TARGETED_CHANGE.measure(target, Observation.of(Amount.of(11))).undefined())
        .contains(Undefined.BASELINE_IS_TARGET);
  }
}
