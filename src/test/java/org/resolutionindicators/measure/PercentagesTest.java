package org.resolutionindicators.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class PercentagesTest {

  private static String split(int decimals, Integer... counts) {
    return Percentages.largestRemainder(List.of(counts), decimals).toString();
  }

  @Test
  void three_equal_counts_are_34_33_and_33_and_not_99_together() {
    assertThat(split(0, 1, 1, 1)).isEqualTo("[34, 33, 33]");
    assertThat(split(1, 1, 1, 1)).isEqualTo("[33.4, 33.3, 33.3]");
  }

  @Test
  void those_that_lost_most_are_raised_first() {
    assertThat(split(0, 16, 25, 59, 600)).isEqualTo("[2, 4, 8, 86]");
    assertThat(split(0, 1, 2, 3)).isEqualTo("[17, 33, 50]");
  }

  @Test
  void a_count_that_is_not_all_never_gets_100() {
    assertThat(split(0, 199, 1)).isEqualTo("[99, 1]");
    assertThat(split(0, 1, 9999)).isEqualTo("[1, 99]");
    assertThat(split(1, 142, 1)).isEqualTo("[99.3, 0.7]");
    assertThat(split(0, 142, 1)).isEqualTo("[99, 1]");
    assertThat(split(0, 997, 1, 1, 1)).isEqualTo("[99, 1, 0, 0]");
  }

  @Test
  void all_of_them_is_100_and_none_of_them_0() {
    assertThat(split(0, 0, 7, 0)).isEqualTo("[0, 100, 0]");
    assertThat(split(2, 5)).isEqualTo("[100.00]");
  }

  @Test
  void of_nothing_there_are_no_percentages() {
    assertThat(split(0)).isEqualTo("[]");
    assertThat(split(0, 0, 0)).isEqualTo("[]");
  }

  @Test
  void counts_beyond_an_integer_together_are_split() {
    assertThat(split(0, Integer.MAX_VALUE, Integer.MAX_VALUE)).isEqualTo("[50, 50]");
  }

  @Test
  void negative_counts_and_impossible_decimals_are_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> split(0, 1, -1))
        .withMessage("Count must not be negative: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> split(-1, 1))
        .withMessage("Decimals must be 0 to 18: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> split(19, 1))
        .withMessage("Decimals must be 0 to 18: 19");
  }
}
