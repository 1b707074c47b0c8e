package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.text.Given.amount;
import static org.resolutionindicators.text.Given.assertRefused;
import static org.resolutionindicators.text.Notation.ENGLISH;
import static org.resolutionindicators.text.Notation.VIETNAMESE;

import com.google.common.collect.ImmutableList;
import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.text.Normalizer;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Several;

/** Whole texts of targets and actuals: labels, stretches and several figures. */
class NotationTextsTest {
  private static final Indicator RATE = Given.indicator(IndicatorKind.RATE, "%");
  private static final Criterion BASE = Criterion.range(amount("6.5"), amount("7"));

  @Test
  void several_figures_stand_each_in_its_place() {
    Criterion first = Criterion.range(amount("31"), amount("31.5"));
    Criterion second = Criterion.range(amount("43"), amount("44.5"));
    assertThat(VIETNAMESE.parseCriterion("31,0-31,5; 43,0-44,5")).isEqualTo(Several.of(List.of(first, second)));
    assertThat(VIETNAMESE.parseCriterion("có;không")).isEqualTo(Several.of(List.of(Criterion.yes(), Criterion.no())));
    assertThat(VIETNAMESE.parseObservation("31,6%; gần 45,0%; có"))
        .isEqualTo(
            Observation.several(
                List.of(Observation.of(amount("31.6")), Observation.nearly(amount("45")), Observation.yes())));
    assertThat(VIETNAMESE.parseObservation("có；không"))
        .isEqualTo(Observation.several(List.of(Observation.yes(), Observation.no())));
  }

  @Test
  void a_part_of_an_actual_without_a_digit_is_words() {
    assertThat(VIETNAMESE.parseObservation("31,6; chưa  có số liệu ; 5"))
        .isEqualTo(
            Observation.several(
                List.of(
                    Observation.of(amount("31.6")), Observation.words("chưa có số liệu"), Observation.of(amount("5")))));
    assertThat(VIETNAMESE.parseObservation("đạt; vượt")).isEqualTo(Observation.words("đạt; vượt"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          5;                 | 3 | a number, a range, a bound, yes, no or words without a digit are expected
          5;;6               | 3 | a number, a range, a bound, yes, no or words without a digit are expected
          ;5                 | 1 | a number, a range, a bound, yes, no or words without a digit are expected
          5; n/a             | 4 | a number, a range, a bound, yes, no or words without a digit are expected
          5; không áp dụng   | 4 | a number, a range, a bound, yes, no or words without a digit are expected
          5, 6               | 2 | ',' is the decimal mark in Vietnamese, a digit expected after it
          5; 6 kg            | 6 | 'kg' is not expected here
          """)
  void a_part_that_is_nothing_is_an_error(String text, int position, String reason) {
    assertRefused(() -> VIETNAMESE.parseObservation(text), text, position, reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6,5-7,0 và phấn đấu 7,0-7,5",
        "6,5-7,0% và phấn đấu 7,0-7,5%",
        "6,5-7,0, phấn đấu 7,0-7,5",
        "6,5-7,0; phấn đấu đạt 7,0-7,5",
        "6,5-7,0 phấn đấu 7,0-7,5",
        "6,5-7,0 (phấn đấu 7,0-7,5)",
        "KH: 6,5-7,0 (và phấn đấu 7,0-7,5)",
        "phấn đấu 6,5-7,0; phấn đấu 7,0-7,5"
      })
  void a_stretch_is_kept_beside_the_criterion(String text) {
    TargetText read = VIETNAMESE.readTarget(text, RATE);
    assertThat(read.criterion()).isEqualTo(BASE);
    assertThat(read.stretch()).contains(Criterion.range(amount("7"), amount("7.5")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6.5-7.0 and strive for 7.0-7.5",
        "6.5-7.0, striving for 7.0-7.5 percent",
        "6.5-7.0 (stretch 7.0-7.5)",
        "6.5-7.0; stretch target 7.0-7.5"
      })
  void a_stretch_is_kept_beside_the_criterion_in_english(String text) {
    TargetText read = ENGLISH.readTarget(text, RATE);
    assertThat(read.criterion()).isEqualTo(BASE);
    assertThat(read.stretch()).contains(Criterion.range(amount("7"), amount("7.5")));
  }

  @Test
  void a_stretch_of_several_figures_is_several_itself() {
    TargetText read = VIETNAMESE.readTarget("31; 43, phấn đấu 33; 45", RATE);
    assertThat(read.criterion())
        .isEqualTo(Several.of(List.of(Criterion.point(amount("31")), Criterion.point(amount("43")))));
    assertThat(read.stretch())
        .contains(Several.of(List.of(Criterion.point(amount("33")), Criterion.point(amount("45")))));
  }

  @Test
  void striving_alone_is_the_criterion() {
    TargetText read = VIETNAMESE.readTarget("phấn đấu trên 7%", RATE);
    assertThat(read.criterion()).isEqualTo(Criterion.above(amount("7")));
    assertThat(read.stretch()).isEmpty();
    assertThat(VIETNAMESE.parseCriterion("phấn đấu đạt 7%")).isEqualTo(Criterion.point(amount("7")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          6,5 (phấn đấu 7      | 16 | ')' is expected
          6,5 (phấn đấu 7]     | 16 | ']' is not expected here
          6,5, phấn đấu        | 14 | a number, a range, a bound, yes or no is expected
          6,5 và 7             | 5  | 'và' is not expected here
          6,5, và 7            | 4  | ',' is not expected here
          6,5 phấn đấu 7 phấn đấu 8 | 16 | 'phấn' is not expected here
          """)
  void whatever_is_no_stretch_is_an_error(String text, int position, String reason) {
    assertRefused(() -> VIETNAMESE.readTarget(text, RATE), text, position, reason);
  }

  @Test
  void one_criterion_has_no_stretch_and_an_actual_none() {
    String text = "6,5-7,0 và phấn đấu 7,0-7,5";
    String reason = "a stretch is not part of one criterion, readTarget keeps it";
    assertRefused(() -> VIETNAMESE.parseCriterion(text), text, 12, reason);
    assertRefused(() -> VIETNAMESE.readActual("6, phấn đấu 7", RATE), "6, phấn đấu 7", 2, "',' is not expected here");
  }

  @ParameterizedTest
  @ValueSource(strings = {"KH 6,5", "KH: 6,5%", "kế hoạch: đạt 6,5", "NQ : 6,5", "Chỉ tiêu 6,5", "đạt 6,5"})
  void a_label_of_the_plan_says_nothing_in_a_target(String text) {
    assertThat(VIETNAMESE.readTarget(text, RATE).criterion()).isEqualTo(Criterion.point(amount("6.5")));
    assertThat(VIETNAMESE.readTarget("KH: có", RATE).criterion()).isEqualTo(Criterion.yes());
  }

  @ParameterizedTest
  @ValueSource(strings = {"6,5", "TH 6,5", "TH: 6,5%", "Thực hiện đạt 6,5", "đạt 6,5", "kết quả: 6,5"})
  void a_label_of_the_actual_says_nothing_in_an_actual(String text) {
    ActualText read = VIETNAMESE.readActual(text, RATE);
    assertThat(read.observation()).isEqualTo(Observation.of(amount("6.5")));
    assertThat(read.status()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ƯTH 6,5", "ƯTH: 6,5%", "ước 6,5", "ước đạt 6,5", "ước thực hiện đạt 6,5", "TH: ước 6,5"})
  void an_estimate_is_told(String text) {
    ActualText read = VIETNAMESE.readActual(text, RATE);
    assertThat(read.observation()).isEqualTo(Observation.of(amount("6.5")));
    assertThat(read.status()).contains(DataStatus.ESTIMATE);
  }

  @Test
  void words_and_answers_may_be_estimates_too() {
    assertThat(VIETNAMESE.readActual("ƯTH: có", RATE).observation()).isEqualTo(Observation.yes());
    assertThat(VIETNAMESE.readActual("ƯTH: có", RATE).status()).contains(DataStatus.ESTIMATE);
    assertThat(VIETNAMESE.readActual("ước đạt kế hoạch", RATE).observation())
        .isEqualTo(Observation.words("ước đạt kế hoạch"));
    assertThat(VIETNAMESE.readActual("ước đạt kế hoạch", RATE).status()).contains(DataStatus.ESTIMATE);
    assertThat(VIETNAMESE.readActual("kế hoạch chưa giao", RATE).status()).isEmpty();
    assertThat(VIETNAMESE.readActual("xấp xỉ kế hoạch", RATE).observation())
        .isEqualTo(Observation.words("xấp xỉ kế hoạch"));
    assertThat(ENGLISH.readActual("estimated at nearly 6.5%", RATE).status()).contains(DataStatus.ESTIMATE);
  }

  @Test
  void a_label_of_the_other_column_is_an_error() {
    assertRefused(
        () -> VIETNAMESE.readActual("KH : 6,5", RATE), "KH : 6,5", 1, "'KH' names a target, not an actual");
    assertRefused(() -> VIETNAMESE.readActual("KH: có", RATE), "KH: có", 1, "'KH' names a target, not an actual");
    assertRefused(
        () -> VIETNAMESE.readTarget("TH: 6,5", RATE), "TH: 6,5", 1, "'TH' names what was reported, not a target");
    assertRefused(
        () -> VIETNAMESE.readTarget(" ƯTH 6,5", RATE), " ƯTH 6,5", 2, "'ƯTH' names what was reported, not a target");
    assertRefused(() -> ENGLISH.readActual("plan 6.5", RATE), "plan 6.5", 1, "'plan' names a target, not an actual");
  }

  @Test
  void yes_no_and_not_applicable_are_the_whole_text() {
    assertThat(VIETNAMESE.readActual("không áp dụng", RATE).observation()).isEqualTo(Observation.notApplicable());
    assertThat(VIETNAMESE.readTarget("Có", RATE).criterion()).isEqualTo(Criterion.yes());
    assertRefused(
        () -> VIETNAMESE.readTarget("n/a", RATE), "n/a", 1, "a number, a range, a bound, yes or no is expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"giảm 0,7% (còn 4,33%)", "trong nhóm 10 tỉnh dẫn đầu", "trước quý III/2021", "17 tỷ 617 triệu"})
  void all_forms_of_unicode_are_equal(String text) {
    Criterion criterion = VIETNAMESE.parseCriterion(text);
    StringBuilder wide = new StringBuilder();
    for (char c : Normalizer.normalize(text, Normalizer.Form.NFC).toCharArray()) {
      wide.append(c > ' ' && c < 0x7f ? (char) (c + 0xfee0) : c == ' ' ? '\u2009' : c);
    }
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD).replace(' ', '\u00a0');
    for (String form : new String[] {wide.toString(), apart}) {
      assertThat(VIETNAMESE.parseCriterion(form)).isEqualTo(criterion);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5;", "tăng ", "khoảng ", "đạt ", "5 tỷ ", "(", "5, phấn đấu ", "trong 5 xã, ", "ước 1/", " ", "a ", "nghìn "
      })
  void the_longest_text_takes_no_long_time(String piece) {
    String text = piece.repeat(Cursor.MAX_LENGTH / piece.length());
    Assertions.assertThatCode(
            () -> {
              for (IndicatorKind kind : IndicatorKind.values()) {
                attempt(() -> VIETNAMESE.readTarget(text, Given.indicator(kind, text)));
                attempt(() -> VIETNAMESE.readActual(text, Given.indicator(kind, text)));
                attempt(() -> VIETNAMESE.parsePercentOfPlan(text));
              }
            })
        .doesNotThrowAnyException();
  }

  private static void attempt(Runnable reading) {
    try {
      reading.run();
    } catch (NotationException e) {
      assertThat(e.position()).isBetween(1, Cursor.MAX_LENGTH + 1);
    }
  }

  @Test
  void what_was_read_is_equal_by_its_parts_and_serialisable() {
    Indicator other = Given.indicator(IndicatorKind.AMOUNT, "");
    TargetText target = VIETNAMESE.readTarget("129,837 phấn đấu 130", other);
    ActualText actual = VIETNAMESE.readActual("ước 129,837/130", other);
    Caution caution = target.cautions().get(0);
    new EqualsTester()
        .addEqualityGroup(target, VIETNAMESE.readTarget("129,837 phấn đấu 130", other))
        .addEqualityGroup(VIETNAMESE.readTarget("129,837", other))
        .addEqualityGroup(VIETNAMESE.readTarget("129,83", other))
        .addEqualityGroup(actual, SerializableTester.reserialize(actual))
        .addEqualityGroup(VIETNAMESE.readActual("129,837/130", other))
        .addEqualityGroup(VIETNAMESE.readActual("ước 129,837", other))
        .addEqualityGroup(caution, Caution.of(caution.text(), caution.position(), caution.reason()))
        .addEqualityGroup(Caution.of(caution.text(), 5, caution.reason()))
        .testEquals();
    assertThat(SerializableTester.reserialize(target)).isEqualTo(target);
    assertThat(SerializableTester.reserialize(caution)).isEqualTo(caution);
    assertThat(ImmutableList.of(caution)).isEqualTo(target.cautions());
  }
}
