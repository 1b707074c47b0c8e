package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Goes through the tables of words, so that none is forgotten. */
class ClaimWordsTest {

  static List<ClaimWords> languages() {
    return List.of(ClaimWords.VIETNAMESE, ClaimWords.ENGLISH);
  }

  private static ClaimParser parser(ClaimWords words) {
    return ClaimParser.of(words.name().equals("Vietnamese") ? Notation.VIETNAMESE : Notation.ENGLISH);
  }

  private static String told(ClaimWords words, String sentence) {
    return ClaimParserTest.told(parser(words).parse(sentence));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void words_are_composed_lower_case_and_no_longer_than_the_longest(ClaimWords words) {
    for (String word : words.words().values()) {
      assertThat(Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)).isEqualTo(word);
      assertThat(word.split(" ")).hasSizeLessThanOrEqualTo(ClaimWords.LONGEST);
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void the_documentation_names_each_word(ClaimWords words) throws IOException {
    String documented = Files.readString(Path.of("src/main/java/org/resolutionindicators/text/ClaimParser.java"));
    for (String word : words.words().values()) {
      String escaped = word.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
      assertThat(documented).contains("\"" + escaped + "\"");
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void each_word_for_met_and_exceeded_is_read_before_and_behind_a_count(ClaimWords words) {
    for (String met : words.words().get(ClaimWord.MET)) {
      assertThat(told(words, met + " 5/6")).isEqualTo("T=6 R=5/6");
      assertThat(told(words, "5/6 " + met)).isEqualTo("T=6 R=5/6");
      for (String exceeded : words.words().get(ClaimWord.EXCEEDED)) {
        for (String and : words.words().get(ClaimWord.AND)) {
          String joined = and.equals("/") ? met + and + exceeded : met + " " + and + " " + exceeded;
          assertThat(told(words, joined + " 5")).isEqualTo("R=5");
        }
      }
    }
    for (String exceeded : words.words().get(ClaimWord.EXCEEDED)) {
      assertThat(told(words, exceeded + " 5")).isEqualTo("E=5");
      assertThat(told(words, "5 " + exceeded)).isEqualTo("E=5");
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void each_word_for_not_met_is_read_before_and_behind_a_count(ClaimWords words) {
    for (String missed : words.words().get(ClaimWord.NOT_MET)) {
      assertThat(told(words, missed + " 5")).isEqualTo("K=5");
      assertThat(told(words, "5 " + missed)).isEqualTo("K=5");
    }
    for (String not : words.words().get(ClaimWord.NOT)) {
      for (String met : words.words().get(ClaimWord.MET)) {
        assertThat(told(words, "5 " + not + " " + met)).isEqualTo("K=5");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void each_label_is_kept_as_text(ClaimWords words) {
    for (String label : words.words().get(ClaimWord.LABEL)) {
      assertThat(told(words, label + " 5")).isEqualTo("{" + label + " 5}");
      assertThat(told(words, "5 " + label)).isEqualTo("{5 " + label + "}");
    }
    for (String hardly : words.words().get(ClaimWord.HARDLY)) {
      String met = words.written(ClaimWord.MET);
      assertThat(told(words, "5 " + hardly + " " + met)).isEqualTo("{5 " + hardly + " " + met + "}");
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void each_noun_may_stand_behind_a_count_and_behind_all(ClaimWords words) {
    String met = words.written(ClaimWord.MET);
    for (String noun : words.words().get(ClaimWord.INDICATORS)) {
      assertThat(told(words, "5 " + noun + " " + met)).isEqualTo("R=5");
      for (String all : words.words().get(ClaimWord.ALL)) {
        assertThat(told(words, all + " " + noun + " " + met)).isEqualTo("all");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void each_word_of_a_fraction_a_total_a_part_and_a_bound_is_read(ClaimWords words) {
    String met = words.written(ClaimWord.MET);
    String exceeded = words.written(ClaimWord.EXCEEDED);
    String noun = words.written(ClaimWord.INDICATORS);
    for (String of : words.words().get(ClaimWord.OF)) {
      assertThat(told(words, "5 " + of + " 6 " + met)).isEqualTo("T=6 R=5/6");
      assertThat(told(words, of + " 6 " + noun + ", 5 " + met)).isEqualTo("T=6 R=5");
    }
    for (String total : words.words().get(ClaimWord.TOTAL)) {
      assertThat(told(words, total + " 6 " + noun + ", 5 " + met)).isEqualTo("T=6 R=5");
    }
    for (ClaimWord meaning : List.of(ClaimWord.PART, ClaimWord.WITH)) {
      for (String part : words.words().get(meaning)) {
        assertThat(told(words, "5/6 " + met + ", " + part + " 4 " + exceeded)).isEqualTo("T=6 R=5/6 E=4");
      }
    }
    for (String bound : words.words().get(ClaimWord.AT_LEAST)) {
      assertThat(told(words, bound + " 5/6")).isEqualTo("T=6 R=>=5/6");
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void each_word_that_makes_something_else_of_a_number_is_refused(ClaimWords words) {
    for (ClaimWord meaning : List.of(ClaimWord.OPEN, ClaimWord.OF_OR_MORE, ClaimWord.NUMBERED, ClaimWord.COMPARED)) {
      for (String word : words.words().get(meaning)) {
        String sentence = word + " 5 " + words.written(ClaimWord.MET);
        assertThatExceptionOfType(NotationException.class).as(sentence).isThrownBy(() -> parser(words).parse(sentence));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void each_word_for_some_keeps_all_from_being_said(ClaimWords words) {
    String allOf = words.written(ClaimWord.ALL) + " " + words.written(ClaimWord.INDICATORS);
    String all = allOf + " " + words.written(ClaimWord.MET);
    assertThat(told(words, all)).isEqualTo("all");
    for (String some : words.words().get(ClaimWord.SOME)) {
      String sentence = some + " " + all;
      assertThatExceptionOfType(NotationException.class).as(sentence).isThrownBy(() -> parser(words).parse(sentence));
    }
  }
}
