package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

class StagingTest {
  private static List<Target> targets(Indicator indicator, String targets) {
    return Splitter.on(',')
        .trimResults()
        .splitToStream(targets)
        .map(text -> Splitter.on(": ").splitToList(text))
        .map(pair -> target(indicator, pair.get(0), pair.get(1)))
        .toList();
  }

  private static Target target(Indicator indicator, String period, String asked) {
    Target.Builder target = Target.builder().indicator(indicator).period(ReportingPeriod.parse(period));
    return switch (asked) {
      case "none" -> target.build();
      case "n/a" -> target.notApplicable("exempt").build();
      default -> target.criterion(Samples.criterion(asked)).build();
    };
  }

  private static Optional<StagingGap> check(Accumulation accumulation, IndicatorKind kind, String whole, String staged) {
    Indicator indicator = Series.indicator(kind, accumulation);
    return Staging.check(target(indicator, "2021-2024", whole), targets(indicator, staged));
  }

  private static String told(Accumulation accumulation, IndicatorKind kind, String whole, String staged) {
    return check(accumulation, kind, whole, staged).map(gap -> gap.total().toString()).orElse("none");
  }

  @Test
  void yearly_targets_of_20_each_are_80_and_not_the_100_of_the_term() {
    StagingGap gap =
        check(Accumulation.SUM, IndicatorKind.AMOUNT, "100", "2022: 20, 2021: 20, 2023: 20, 2024: 20").orElseThrow();

    assertThat(gap.total()).isEqualTo(Samples.observation("80"));
    assertThat(gap.target().criterion()).contains(Samples.criterion("100"));
    assertThat(gap.staged()).extracting(Target::period).hasToString("[2021, 2022, 2023, 2024]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "SUM     | 100      | 2021: 25, 2022: 25, 2023: 25, 2024: 25           | none",
        "SUM     | ~100     | 2021: 25, 2022: 25, 2023: 25, 2024: ~25          | none",
        "SUM     | ~100     | 2021: 25, 2022: 25, 2023: 25, 2024: ~26          | ABOUT 101",
        "SUM     | 100      | 2021: >=25, 2022: >=25, 2023: >=25, 2024: >25    | none",
        "SUM     | >=100    | 2021: 25, 2022: 25, 2023: 25, 2024: 25           | none",
        "SUM     | >=100    | 2021: 25, 2022: 25, 2023: 25, 2024: 30           | none",
        "SUM     | <=100    | 2021: 25, 2022: 25, 2023: 25, 2024: 25           | none",
        "SUM     | >=100    | 2021: 25, 2022: 25, 2023: 25, 2024: 20           | EXACT 95",
        "SUM     | >=100    | 2021: <=25, 2022: <25, 2023: 25, 2024: 20        | none",
        "SUM     | <=100    | 2021: 25, 2022: 25, 2023: 25, 2024: 20           | none",
        "SUM     | <100     | 2021: 25, 2022: 25, 2023: 25, 2024: 30           | EXACT 105",
        "SUM     | <100     | 2021: <25, 2022: <25, 2023: <25, 2024: <=30      | BELOW 105",
        "SUM     | 100      | 2021: <25, 2022: <25, 2023: <25, 2024: <=20      | BELOW 95",
        "SUM     | 100      | 2021: >25, 2022: >25, 2023: >25, 2024: >=20      | ABOVE 95",
        "SUM     | 95..105  | 2021: 25, 2022: 25, 2023: 25, 2024: 25           | none",
        "SUM     | 95..105  | 2021: 25, 2022: 25, 2023: 25, 2024: 31           | EXACT 106",
        "SUM     | 95..105  | 2021: 25, 2022: 25, 2023: 25, 2024: 19           | EXACT 94",
        "SUM     | 95..105  | 2021: 25, 2022: 25, 2023: 25, 2024: 20..30       | none",
        "SUM     | 95..105  | 2021: 25, 2022: 25, 2023: 25, 2024: 20..29       | RANGE 95 to 104",
        "SUM     | 100      | 2021: 25, 2022: 25, 2023: 25, 2024: 20..30       | RANGE 95 to 105",
        "SUM     | cut 2    | 2021: cut 0.5, 2022: cut 0.5, 2023: cut 0.5, 2024: cut 0.5 | none",
        "SUM     | cut 3    | 2021: cut 0.5, 2022: cut 0.5, 2023: cut 0.5, 2024: cut 0.5 | EXACT 2 REDUCTION",
        "SUM     | 2        | 2021: cut 0.5, 2022: cut 0.5, 2023: cut 0.5, 2024: cut 0.6 | none",
        "SUM     | 7/17     | 2021: 1/17, 2022: 2/17, 2023: 2/17, 2024: 2/17   | none",
        "SUM     | 8/17     | 2021: 1/17, 2022: 2/17, 2023: 2/17, 2024: 2/17   | OUT_OF 7 of 17",
        "SUM     | 8        | 2021: 1/17, 2022: 2/17, 2023: 2/17, 2024: 2/17   | none",
        "SUM     | yes      | 2021: 25, 2022: 25, 2023: 25, 2024: 25           | none",
        "SUM     | none     | 2021: 25, 2022: 25, 2023: 25, 2024: 25           | none",
        "SUM     | 100      | 2021: 25, 2022: yes, 2023: 25, 2024: 25          | none",
        // a part without a target leaves nothing to say, one that is exempt does not
        "SUM     | 100      | 2021: 25, 2022: 25, 2023: 25                     | none",
        "SUM     | 100      | 2021: 25, 2022: 25, 2023: 25, 2024: none         | none",
        "SUM     | 100      | 2021: 25, 2022: 25, 2023: 25, 2024: n/a          | EXACT 75",
        "SUM     | 100      | 2021: n/a, 2022: n/a, 2023: n/a, 2024: n/a       | none",
        "LAST    | 60       | 2024: 60                                         | none",
        "LAST    | 60       | 2021: 60, 2024: 55                               | EXACT 55",
        "LAST    | 60       | 2021: 60                                         | none",
        "RUNNING | 60       | 2021: 20, 2022: 40, 2023: 50, 2024: 55           | EXACT 55",
        "MEAN    | 20       | 2021: 10, 2022: 20, 2023: 25, 2024: 25           | none",
        "MEAN    | 21       | 2021: 10, 2022: 20, 2023: 25, 2024: 25           | EXACT 20",
        "COMPOUND | 10      | 2021: 21, 2022: 0, 2023: 10, 2024: 10            | none",
        "COMPOUND | 10      | 2021: 20, 2022: 0, 2023: 10, 2024: 10            | EXACT 9.772019500025",
        "EVERY   | 60       | 2021: 20, 2022: 40, 2023: 50, 2024: 55           | none"
      })
  void staged_targets_come_to_the_whole_or_are_told(
      Accumulation accumulation, String whole, String staged, String expected) {
    assertThat(told(accumulation, IndicatorKind.COUNT, whole, staged)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"7/17, none", "14/34, none", "6/17, OUT_OF 28 of 68"})
  void staged_shares_are_put_together_from_parts(String whole, String expected) {
    String staged = "2021: 7/17, 2022: 7/17, 2023: 7/17, 2024: 7/17";

    assertThat(told(Accumulation.SHARE, IndicatorKind.SHARE, whole, staged)).isEqualTo(expected);
  }

  @Test
  void targets_of_something_else_are_refused() {
    Indicator indicator = Series.indicator(IndicatorKind.AMOUNT, Accumulation.SUM);
    Target whole = target(indicator, "2021-2024", "100");
    Target other = target(Samples.indicator("B", "up").build(), "2021", "5");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Staging.check(whole, List.of(other)))
        .withMessage("Part of indicator 'A' in locality '-' must not be of 'B' in '-'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Staging.check(whole, targets(indicator, "2021: 5, 2021: 6")))
        .withMessage("Part of '2021-2024' must be reported once: '2021'");
  }

  @Test
  void a_gap_is_a_value() {
    StagingGap gap =
        check(Accumulation.LAST, IndicatorKind.AMOUNT, "60", "2024: 55").orElseThrow();
    new EqualsTester()
        .addEqualityGroup(gap, check(Accumulation.LAST, IndicatorKind.AMOUNT, "60", "2024: 55").orElseThrow())
        .addEqualityGroup(check(Accumulation.LAST, IndicatorKind.AMOUNT, "60", "2024: 56").orElseThrow())
        .testEquals();

    SerializableTester.reserializeAndAssert(gap);
  }
}
