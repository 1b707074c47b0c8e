package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.resolutionindicators.text.Notation.ENGLISH;
import static org.resolutionindicators.text.Notation.VIETNAMESE;

import com.google.common.testing.EqualsTester;
import com.google.common.testing.SerializableTester;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.resolutionindicators.model.OfficialVerdict;

class NotationTest {

  @Test
  void a_notation_is_that_of_a_language_whatever_the_country() {
    assertThat(VIETNAMESE.locale()).isEqualTo(Locale.forLanguageTag("vi"));
    assertThat(ENGLISH.locale()).isEqualTo(Locale.ENGLISH);
    assertThat(VIETNAMESE).hasToString("Vietnamese");
    assertThat(ENGLISH).hasToString("English");
    new EqualsTester()
        .addEqualityGroup(VIETNAMESE, Notation.of(Locale.forLanguageTag("vi-VN")), Notation.of(VIETNAMESE.locale()))
        .addEqualityGroup(ENGLISH, Notation.of(Locale.UK), Notation.of(Locale.forLanguageTag("en-VN")))
        .testEquals();
  }

  @ParameterizedTest
  @ValueSource(strings = {"fr-FR", "und", "zh"})
  void other_languages_have_no_notation(String tag) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Notation.of(Locale.forLanguageTag(tag)))
        .withMessage("Notation must be of the language vi or en: " + tag);
  }

  @Test
  void a_notation_is_the_same_after_serialisation() {
    assertThat(SerializableTester.reserialize(VIETNAMESE)).isSameAs(VIETNAMESE);
    assertThat(SerializableTester.reserialize(ENGLISH)).isSameAs(ENGLISH);
  }

  @ParameterizedTest
  @CsvSource({
    "Vượt, EXCEEDED",
    "đạt, MET",
    "ĐẠT, MET",
    "Không đạt, NOT_MET",
    "không  ĐẠT, NOT_MET",
    "đạt và vượt, MET_OR_EXCEEDED",
    "Đạt hoặc vượt, MET_OR_EXCEEDED",
    "Exceeded, EXCEEDED",
    "met, MET",
    "NOT MET, NOT_MET",
    "met-or-exceeded, MET_OR_EXCEEDED",
    "Met or Exceeded, MET_OR_EXCEEDED",
  })
  void official_verdicts_are_read_in_either_notation(String text, OfficialVerdict verdict) {
    String decomposed = " " + Normalizer.normalize(text, Normalizer.Form.NFD) + "\u00a0";
    for (Notation notation : new Notation[] {VIETNAMESE, ENGLISH}) {
      assertThat(notation.parseOfficialVerdict(text)).isEqualTo(verdict);
      assertThat(notation.parseOfficialVerdict(decomposed)).isEqualTo(verdict);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "đạt cao", "cơ bản đạt", "có", "MET_OR_EXCEEDED", "5", "đạt."})
  void labels_that_nothing_defines_are_no_official_verdict(String text) {
    assertThatThrownBy(() -> VIETNAMESE.parseOfficialVerdict(text))
        .isInstanceOf(NotationException.class)
        .hasMessage(
            "\"" + text + "\" at character 1: an official verdict is expected, such as "
                + "'vượt', 'đạt', 'đạt và vượt' or 'không đạt'");
    assertThatThrownBy(() -> ENGLISH.parseOfficialVerdict(text))
        .isInstanceOf(NotationException.class)
        .hasMessage(
            "\"" + text + "\" at character 1: an official verdict is expected, such as "
                + "'exceeded', 'met', 'met-or-exceeded' or 'not met'");
  }

  @Test
  void an_official_verdict_is_written_in_either_language() {
    assertThat(OfficialVerdict.values())
        .extracting(VIETNAMESE::format)
        .containsExactly("vượt", "đạt", "đạt và vượt", "không đạt");
    assertThat(OfficialVerdict.values())
        .extracting(ENGLISH::format)
        .containsExactly("exceeded", "met", "met-or-exceeded", "not met");
  }

  @ParameterizedTest
  @EnumSource
  void an_official_verdict_as_written_is_read_back(OfficialVerdict verdict) {
    assertThat(VIETNAMESE.parseOfficialVerdict(ENGLISH.format(verdict))).isEqualTo(verdict);
    assertThat(ENGLISH.parseOfficialVerdict(VIETNAMESE.format(verdict))).isEqualTo(verdict);
  }

  @Test
  void yes_and_no_are_read_in_either_notation() {
    for (Notation notation : new Notation[] {VIETNAMESE, ENGLISH}) {
      assertThat(notation.parseYesNo("Có")).isTrue();
      assertThat(notation.parseYesNo(" YES ")).isTrue();
      assertThat(notation.parseYesNo("không")).isFalse();
      assertThat(notation.parseYesNo("No")).isFalse();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "true", "1", "x", "n/a", "không có"})
  void whatever_is_neither_yes_nor_no_is_an_error(String text) {
    assertThatThrownBy(() -> VIETNAMESE.parseYesNo(text))
        .isInstanceOf(NotationException.class)
        .hasMessage("\"" + text + "\" at character 1: 'có', 'không', 'yes' or 'no' is expected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"n/a", "N/A", " ｎ／ａ ", "không áp dụng", "KHÔNG\u00a0ÁP DỤNG", "Not applicable"})
  void not_applicable_is_said_in_either_language(String text) {
    assertThat(VIETNAMESE.isNotApplicable(text)).isTrue();
    assertThat(ENGLISH.isNotApplicable(Normalizer.normalize(text, Normalizer.Form.NFD))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "na", "n.a.", "không", "no", "0", "-", "không áp dụng được"})
  void other_texts_do_not_say_not_applicable(String text) {
    assertThat(VIETNAMESE.isNotApplicable(text)).isFalse();
  }

  @Test
  void a_text_too_long_to_be_read_does_not_say_not_applicable() {
    assertThat(ENGLISH.isNotApplicable("n/a" + " ".repeat(1 << 20))).isFalse();
    assertThat(ENGLISH.isNotApplicable("\u0958".repeat(4000))).isFalse();
  }

  @Test
  void an_exception_keeps_text_and_place_after_serialisation() {
    NotationException thrown = new NotationException("6,x", 3, "'x' is not expected here");
    NotationException read = SerializableTester.reserialize(thrown);
    assertThat(read).hasMessage("\"6,x\" at character 3: 'x' is not expected here");
    assertThat(read.text()).isEqualTo("6,x");
    assertThat(read.position()).isEqualTo(3);
  }

  @Test
  void a_message_cuts_long_texts_between_characters_and_stays_on_one_line() {
    NotationException thrown = new NotationException("\n" + "😀".repeat(80), 1, "no");
    assertThat(thrown).hasMessage("\"\ufffd" + "😀".repeat(79) + "…\" at character 1: no");
    assertThat(thrown.text()).isEqualTo("\n" + "😀".repeat(80));
  }
}
