package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.resolutionindicators.model.Claim;

class ClaimSentenceProperties {
  private static final long MOST = 999_999_999_999_999L;
  private static final List<String> PIECES = pieces();
  private static final List<String> COMPARED =
      Stream.of(ClaimWords.VIETNAMESE, ClaimWords.ENGLISH)
          .flatMap(words -> words.words().get(ClaimWord.COMPARED).stream())
          .toList();

  private static List<String> pieces() {
    List<String> pieces =
        new ArrayList<>(
            List.of(
                "1", "18", "2019", "2.000", "1,5", "٣", "/", "%", ", ", "; ", ". ", ": ", "(", ")", "-", " – ", "\u00a0",
                "\u0301", "\u0001", "😀", "xã", "districts"));
    pieces.addAll(ClaimWords.VIETNAMESE.words().values());
    pieces.addAll(ClaimWords.ENGLISH.words().values());
    return pieces;
  }

  @Provide
  Arbitrary<ClaimParser> parsers() {
    return Arbitraries.of(ClaimParser.of(Notation.VIETNAMESE), ClaimParser.of(Notation.ENGLISH));
  }

  @Provide
  Arbitrary<String> nearlySentences() {
    return Combinators.combine(Arbitraries.of(PIECES), Arbitraries.of("", " "))
        .as(String::concat)
        .list()
        .ofMaxSize(24)
        .map(pieces -> String.join("", pieces));
  }

  private static Optional<Claim> parse(ClaimParser parser, String text) {
    try {
      return Optional.of(parser.parse(text));
    } catch (NotationException e) {
      assertThat(e.position()).isBetween(1, e.text().codePointCount(0, e.text().length()) + 1);
      return Optional.empty();
    }
  }

  @Property(tries = 20_000)
  void nothing_but_the_declared_exception_is_thrown(
      @ForAll("parsers") ClaimParser parser, @ForAll("nearlySentences") String text) {
    parse(parser, text)
        .ifPresent(
            claim ->
                assertThat(
                        claim.isAll()
                            || claim.total().isPresent()
                            || claim.reached().isPresent()
                            || claim.exceeded().isPresent()
                            || claim.notMet().isPresent()
                            || claim.other().isPresent())
                    .isTrue());
  }

  @Property(tries = 2000)
  void any_text_is_read_or_refused(@ForAll("parsers") ClaimParser parser, @ForAll String text) {
    parse(parser, text);
    try {
      parser.parseCount(text);
    } catch (NotationException e) {
      assertThat(e).hasMessageContaining(" at character ");
    }
  }

  @Property(tries = 5000)
  void composed_or_not_a_text_says_the_same(
      @ForAll("parsers") ClaimParser parser, @ForAll("nearlySentences") String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    assertThat(parse(parser, Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(parse(parser, composed));
  }

  /** What is understood is told: a sentence with a number makes a claim with one, unless it is of another time. */
  @Property(tries = 5000)
  void no_sentence_loses_all_its_numbers(
      @ForAll("parsers") ClaimParser parser, @ForAll("nearlySentences") String text) {
    boolean hasNumber = text.chars().anyMatch(Character::isDigit);
    boolean isOfAnotherTime = COMPARED.stream().anyMatch(text::contains);
    Optional<Claim> claim = hasNumber && !isOfAnotherTime ? parse(parser, text) : Optional.empty();
    claim.ifPresent(read -> assertThat(ClaimParserTest.told(read)).containsPattern("[0-9]"));
  }

  @Property(tries = 2000)
  void counts_are_read_as_they_are_written(
      @ForAll @LongRange(max = MOST) long total,
      @ForAll @LongRange(max = MOST) long reached,
      @ForAll @LongRange(max = MOST) long exceeded,
      @ForAll @LongRange(max = MOST) long met,
      @ForAll @LongRange(max = MOST) long missed) {
    String vietnamese =
        "đạt và vượt %s/%s chỉ tiêu (vượt %s, đạt %s), không đạt %s"
            .formatted(vi(reached), vi(total), vi(exceeded), vi(met), vi(missed));
    String english =
        "met or exceeded %s of %s indicators (%s exceeded, %s met), %s not met"
            .formatted(en(reached), en(total), en(exceeded), en(met), en(missed));
    String told = "T=%s R=%s/%s E=%s M=%s K=%s".formatted(total, reached, total, exceeded, met, missed);
    assertThat(ClaimParserTest.told(ClaimParser.of(Notation.VIETNAMESE).parse(vietnamese))).isEqualTo(told);
    assertThat(ClaimParserTest.told(ClaimParser.of(Notation.ENGLISH).parse(english))).isEqualTo(told);
  }

  private static String vi(long count) {
    return grouped(count, ".");
  }

  private static String en(long count) {
    return grouped(count, ",");
  }

  private static String grouped(long count, String mark) {
    String digits = Long.toString(count);
    StringBuilder grouped = new StringBuilder();
    for (int i = 0; i < digits.length(); i++) {
      grouped.append(i > 0 && (digits.length() - i) % 3 == 0 ? mark : "").append(digits.charAt(i));
    }
    return grouped.toString();
  }

  @Property(tries = 300)
  void a_long_text_of_any_pieces_is_read_or_refused(
      @ForAll("parsers") ClaimParser parser, @ForAll("repeated") String text) {
    parse(parser, text);
  }

  @Provide
  Arbitrary<String> repeated() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(pieces -> String.join(" ", pieces) + " ")
        .map(piece -> piece.repeat(990 / piece.length()));
  }
}
