package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CursorTest {

  @Test
  void the_longest_phrase_of_whole_words_is_taken() {
    List<String> phrases = List.of("no", "no more", "no more than", "than");
    Cursor cursor = Cursor.of("No  MORE\u00a0than thanks");
    assertThat(cursor.take(phrases)).contains("no more than");
    assertThat(cursor.take(phrases)).isEmpty();
    cursor.skipSpaces();
    assertThat(cursor.unexpected())
        .hasMessage("\"No  MORE\u00a0than thanks\" at character 15: 'thanks' is not expected here");
  }

  @Test
  void no_more_is_taken_than_the_phrase() {
    Cursor cursor = Cursor.of("no more tha5");
    assertThat(cursor.take(List.of("no", "no more than"))).contains("no");
    assertThat(cursor.at()).isEqualTo(2);
  }

  @Test
  void a_place_counts_characters_beyond_the_basic_plane_once() {
    assertThat(Cursor.of("😀😀5").failure(4, "five").position()).isEqualTo(3);
  }
}
