package org.resolutionindicators.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinesTest {
  @Test
  void a_line_of_a_hundred_and_ten_columns_stays_one() {
    String words = "x".repeat(54) + " " + "y".repeat(55);
    assertThat(new Lines().add(0, words).toString()).isEqualTo(words + "\n");
  }

  @Test
  void a_longer_line_is_broken_between_words_and_hangs() {
    assertThat(new Lines().add("- ", 4, "x".repeat(54) + " " + "y".repeat(54)).toString())
        .isEqualTo("- " + "x".repeat(54) + "\n    " + "y".repeat(54) + "\n");
  }

  @Test
  void a_word_that_is_too_long_stays_whole() {
    assertThat(new Lines().add(2, "a " + "x".repeat(200) + " b").toString())
        .isEqualTo("  a\n  " + "x".repeat(200) + "\n  b\n");
  }

  @Test
  void no_line_ends_with_a_space() {
    assertThat(new Lines().add("1. met  ", 3, "").toString()).isEqualTo("1. met\n");
  }

  @Test
  void a_letter_outside_the_basic_plane_is_one_column() {
    String words = "\uD83C\uDF33".repeat(54) + " " + "y".repeat(55);
    assertThat(new Lines().add(0, words).toString()).isEqualTo(words + "\n");
  }

  @Test
  void gaps_of_any_kind_become_one_space() {
    assertThat(Lines.plain(" a\r\n\tb\u00A0c\u2028d\u001Be\u0007 ")).isEqualTo("a b c d e");
  }
}
