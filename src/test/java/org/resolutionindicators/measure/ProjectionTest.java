package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableMap;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {
  private static final Map<Integer, Ratio> FIGURES =
      ImmutableMap.<Integer, Ratio>builder()
          .put(2016, Ratio.of("100"))
          .put(2022, Ratio.of("30"))
          .put(2017, Ratio.of("10"))
          .put(2018, Ratio.of("12"))
          .put(2019, Ratio.of("11"))
          .put(2020, Ratio.of("15"))
          .put(2021, Ratio.of("20"))
          .build();

  @Test
  void the_mean_of_five_changes_is_a_fifth_of_the_change_in_five_years() {
    assertThat(Projection.ofLast(FIGURES, 5, 4)).contains(Projection.of(2022, Ratio.of("30"), Ratio.of("4")));
  }

  @Test
  void fewer_changes_are_taken_if_they_are_enough() {
    Map<Integer, Ratio> five =
        ImmutableMap.of(
            2018, Ratio.of("1"), 2019, Ratio.of("2"), 2020, Ratio.of("1"), 2021, Ratio.of("2"), 2022, Ratio.of("4"));

    assertThat(Projection.ofLast(five, 5, 4)).contains(Projection.of(2022, Ratio.of("4"), Ratio.of(3, 4)));
    assertThat(Projection.ofLast(five, 5, 5)).isEmpty();
    assertThat(Projection.ofLast(ImmutableMap.of(2022, Ratio.of("4")), 5, 1)).isEmpty();
    assertThat(Projection.ofLast(ImmutableMap.of(), 5, 1)).isEmpty();
  }

  @Test
  void a_change_over_several_years_is_divided_by_them() {
    Map<Integer, Ratio> gap = ImmutableMap.of(2016, Ratio.of("1"), 2020, Ratio.of("9"), 2021, Ratio.of("10"));

    assertThat(Projection.ofLast(gap, 2, 2).orElseThrow().yearlyChange()).isEqualTo(Ratio.of(3, 2));
  }

  @Test
  void the_number_of_changes_must_be_possible() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Projection.ofLast(FIGURES, 5, 6))
        .withMessage("Least number of changes must be 1 to 5: 6");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Projection.ofLast(FIGURES, 5, 0))
        .withMessage("Least number of changes must be 1 to 5: 0");
  }

  @Test
  void the_line_goes_on_evenly() {
    Projection projection = Projection.of(2022, Ratio.of("30"), Ratio.of("-1.5"));

    assertThat(projection.at(2022)).isEqualTo(Ratio.of("30"));
    assertThat(projection.at(2030)).isEqualTo(Ratio.of("18"));
    assertThat(projection.at(2020)).isEqualTo(Ratio.of("33"));
  }

  @ParameterizedTest
  @CsvSource({
    // 10 in 2022, 1 a year more
    "20, 2032, 1,  0",
    "20, 2031, 1,  1/10",
    "20, 2033, 1,  -1/10",
    "20, 2022, 1,  1",
    "0,  2032, -1, 2",
    "10, 2032, 1,  undefined: TARGET_REACHED",
    "9,  2032, 1,  undefined: TARGET_REACHED",
    "11, 2032, -1, undefined: TARGET_REACHED",
    "20, 2021, 1,  undefined: NO_TIME",
  })
  void what_will_be_missing_as_a_share_of_what_is(String target, int year, int direction, String expected) {
    Projection projection = Projection.of(2022, Ratio.of("10"), Ratio.of("1"));

    assertThat(projection.gap(Ratio.of(target), year, direction)).hasToString(expected);
  }

  @Test
  void a_direction_is_1_or_minus_1() {
    Projection projection = Projection.of(2022, Ratio.of("10"), Ratio.of("1"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> projection.gap(Ratio.of("20"), 2030, 0))
        .withMessage("Direction must be 1 or -1: 0");
  }

  @Test
  void equal_by_all_parts() {
    new EqualsTester()
        .addEqualityGroup(
            Projection.of(2022, Ratio.of("1"), Ratio.of(1, 2)), Projection.of(2022, Ratio.of("1"), Ratio.of("0.5")))
        .addEqualityGroup(Projection.of(2023, Ratio.of("1"), Ratio.of("0.5")))
        .addEqualityGroup(Projection.of(2022, Ratio.of("2"), Ratio.of("0.5")))
        .addEqualityGroup(Projection.of(2022, Ratio.of("1"), Ratio.of("0.6")))
        .testEquals();
    SerializableTester.reserializeAndAssert(Projection.of(2022, Ratio.of("1"), Ratio.of("0.5")));
  }
}
