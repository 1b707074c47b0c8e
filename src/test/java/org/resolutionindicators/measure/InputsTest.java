package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Attributes;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

class InputsTest {

  private static String text(Measured measured) {
    return measured.undefined().map(Enum::name).orElseGet(measured::toString);
  }

  private static Inputs inputs(Target.Builder target) {
    return Inputs.of(target.build(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    "7.02,            351/50",
    "-3,              -3",
    "5..5,            5",
    "5..6,            NOT_ONE_NUMBER",
    "~24,             NOT_ONE_NUMBER",
    ">46.8,           NOT_ONE_NUMBER",
    ">=50,            NOT_ONE_NUMBER",
    "nearly 40,       NOT_ONE_NUMBER",
    "<=3,             NOT_ONE_NUMBER",
    "cut 2,           NOT_ONE_NUMBER",
    "cut 2 leaving 4, NOT_ONE_NUMBER",
    "1;2,             NOT_ONE_NUMBER",
    "yes,             NOT_A_NUMBER",
    "n/a,             NOT_A_NUMBER",
    "on 2021-08-31,   NOT_A_NUMBER",
    "'\"Xuất siêu\"', NOT_A_NUMBER",
  })
  void the_actual_and_the_baseline_are_one_exact_number_or_none(String figure, String expected) {
    Target target = OverTime.builder("up", "10", figure).build();

    assertThat(text(Inputs.of(target, Optional.of(Samples.observation(figure))).actual())).isEqualTo(expected);
    assertThat(text(Inputs.of(target, Optional.empty()).baseline())).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "27,            27",
    "~27,           27",
    "<4,            4",
    ">=95.5,        191/2",
    "5..5,          5",
    "5..6,          NOT_ONE_NUMBER",
    "1;2,           NOT_ONE_NUMBER",
    "grow 8,        NOT_MEASURED",
    "yes,           NOT_A_NUMBER",
    "by 2021-08-31, NOT_A_NUMBER",
    "-,             NO_TARGET",
  })
  void what_was_asked_is_one_exact_number_or_none(String criterion, String expected) {
    assertThat(text(inputs(OverTime.builder("up", criterion, "-")).asked())).isEqualTo(expected);
  }

  @Test
  void what_is_not_given_is_told() {
    Inputs inputs = inputs(OverTime.builder("up", "10", "-"));

    assertThat(text(inputs.actual())).isEqualTo("NO_ACTUAL");
    assertThat(text(inputs.baseline())).isEqualTo("NO_BASELINE");
    assertThat(inputs.number(MethodAttributes.OPTIMUM)).isEmpty();
    assertThat(inputs.year()).isEmpty();
    assertThat(inputs.baseYear()).isEmpty();
    assertThat(inputs.targetYear()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"SHARE, 25, 75", "RATE, 25, 75", "COUNT, 1, 3", "LEVEL, 1, 3"})
  void of_a_part_of_a_population_the_share_or_the_part_is_taken(IndicatorKind kind, String asked, String actual) {
    Target target = OverTime.builder("up", kind, "1/4", "1/4").build();
    Inputs inputs = Inputs.of(target, Optional.of(Samples.observation("3/4")));

    assertThat(text(inputs.asked())).isEqualTo(asked);
    assertThat(text(inputs.baseline())).isEqualTo(asked);
    assertThat(text(inputs.actual())).isEqualTo(actual);
  }

  @Test
  void numbers_are_those_that_a_verdict_compares_at_the_decimals_that_the_indicator_declares() {
    Target target = Samples.target("up", "26.5", 0);
    Inputs inputs = Inputs.of(target, Optional.of(Samples.observation("26.4")));

    assertThat(text(inputs.asked())).isEqualTo("27");
    assertThat(text(inputs.actual())).isEqualTo("26");
    assertThat(text(Inputs.of(target, Optional.of(Samples.observation("-26.5"))).actual())).isEqualTo("-27");
  }

  @Test
  void the_year_is_that_of_the_last_day() {
    Target.Builder target = OverTime.builder("up", "10", "-").period(ReportingPeriod.ofYears(2021, 2025));

    assertThat(inputs(target).year()).isEqualTo(OptionalInt.of(2025));
  }

  @Test
  void the_year_of_the_target_is_that_of_the_period_unless_it_is_given() {
    Inputs without = inputs(OverTime.builder("up", "10", "-").period(ReportingPeriod.ofYear(2024)));
    Inputs with =
        inputs(
            OverTime.builder("up", "10", "-")
                .period(ReportingPeriod.ofYear(2024))
                .attributes(
                    Attributes.none()
                        .with(MethodAttributes.BASE_YEAR, 2015)
                        .with(MethodAttributes.TARGET_YEAR, 2030)
                        .with(MethodAttributes.OPTIMUM, Amount.of("0.5"))));

    assertThat(without.targetYear()).isEqualTo(OptionalInt.of(2024));
    assertThat(with.targetYear()).isEqualTo(OptionalInt.of(2030));
    assertThat(with.baseYear()).isEqualTo(OptionalInt.of(2015));
    assertThat(with.number(MethodAttributes.OPTIMUM)).contains(Ratio.of("0.5"));
  }

  @ParameterizedTest
  @CsvSource({"up, 10, 1", "down, 10, -1", "up, <10, -1", "down, >=10, 1", "up, -, 1", "down, -, -1"})
  void a_bound_says_itself_which_way_is_better(String direction, String criterion, int expected) {
    assertThat(inputs(OverTime.builder(direction, criterion, "-")).direction()).isEqualTo(expected);
  }
}
