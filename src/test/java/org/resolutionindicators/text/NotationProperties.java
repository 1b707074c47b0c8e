package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.text.Notation.ENGLISH;
import static org.resolutionindicators.text.Notation.VIETNAMESE;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.StringArbitrary;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Criterion.Side;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;

class NotationProperties {
  private static final List<Function<Amount, Observation>> OBSERVED =
      List.of(
          Observation::of,
          Observation::about,
          Observation::above,
          Observation::atLeast,
          Observation::below,
          Observation::nearly,
          Observation::atMost);

  private static final List<String> PIECES =
      List.of(
          "1", "23", "500", "0", ".", ",", "-", "−", "+", "–", "%", " ", "\u00a0", "<", "=", "≥", "/", "e", "\u0301", "😀",
          "khoảng ", "không quá ", "từ ", " đến ", " trở lên", "hơn ", "có", "about ", "no more than ", " to ", " or more");

  @Provide
  Arbitrary<Notation> notations() {
    return Arbitraries.of(VIETNAMESE, ENGLISH);
  }

  @Provide
  Arbitrary<Amount> amounts() {
    StringArbitrary digits = Arbitraries.strings().numeric();
    Arbitrary<Amount> wide =
        Combinators.combine(
                Arbitraries.of("", "-"), digits.ofMinLength(1).ofMaxLength(100), digits.ofMaxLength(100))
            .as((sign, whole, decimals) -> Amount.of(sign + whole + "." + decimals));
    Arbitrary<Amount> usual =
        Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(0, 18))
            .as((unscaled, scale) -> Amount.of(BigDecimal.valueOf(unscaled, scale)));
    Arbitrary<Amount> small = Arbitraries.longs().between(-20, 20).map(Amount::of);
    return Arbitraries.oneOf(wide, usual, small);
  }

  private <T> Arbitrary<T> spans(BiFunction<Amount, Amount, T> make) {
    return Combinators.combine(amounts(), amounts())
        .as((a, b) -> a.compareTo(b) <= 0 ? make.apply(a, b) : make.apply(b, a));
  }

  @Provide
  Arbitrary<Criterion> criteria() {
    return Arbitraries.oneOf(
        amounts().map(Criterion::point),
        amounts().map(Criterion::about),
        spans(Criterion::range),
        spans(Criterion::about),
        Combinators.combine(Arbitraries.of(Side.class), amounts()).as(Criterion::bound),
        Arbitraries.of(Criterion.yes(), Criterion.no()));
  }

  @Provide
  Arbitrary<Observation> observations() {
    return Arbitraries.oneOf(
        Combinators.combine(Arbitraries.of(OBSERVED), amounts()).as(Function::apply),
        spans(Observation::range),
        spans(Observation::about),
        Arbitraries.of(Observation.yes(), Observation.no(), Observation.notApplicable()));
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> any = Arbitraries.strings().all().ofMaxLength(1100);
    Arbitrary<String> nearly = Arbitraries.of(PIECES).list().ofMaxSize(8).map(pieces -> String.join("", pieces));
    return Arbitraries.frequencyOf(
        Tuple.of(1, any),
        Tuple.of(4, nearly),
        Tuple.of(1, Combinators.combine(nearly, any).as(String::concat)));
  }

  @Property
  void a_number_as_written_is_read_back(@ForAll("notations") Notation notation, @ForAll("amounts") Amount amount) {
    assertThat(notation.parseAmount(notation.format(amount))).isEqualTo(amount);
  }

  @Property
  void a_criterion_as_written_is_read_back(
      @ForAll("notations") Notation notation, @ForAll("criteria") Criterion criterion) {
    assertThat(notation.parseCriterion(notation.format(criterion))).isEqualTo(criterion);
  }

  @Property
  void an_observation_as_written_is_read_back(
      @ForAll("notations") Notation notation, @ForAll("observations") Observation observation) {
    assertThat(notation.parseObservation(notation.format(observation))).isEqualTo(observation);
  }

  @Property
  void a_criterion_may_be_written_in_any_case_and_form(
      @ForAll("notations") Notation notation, @ForAll("criteria") Criterion criterion) {
    String text = notation.format(criterion);
    String other = Normalizer.normalize(text.toUpperCase(Locale.ROOT).replace(" ", " \u202f"), Normalizer.Form.NFD);
    assertThat(notation.parseCriterion("\u3000" + other + "\n")).isEqualTo(criterion);
  }

  @Property
  void words_without_a_digit_are_read_back(
      @ForAll("notations") Notation notation, @ForAll("texts") String text) {
    Assume.that(text.codePoints().noneMatch(Character::isDigit));
    Observation words = words(text).orElse(null);
    Assume.that(words != null);
    Observation read = notation.parseObservation(notation.format(words));
    assertThat(read.kind() == ObservationKind.WORDS ? read : words).isEqualTo(words);
    assertThat(read.hasFigure()).isFalse();
  }

  private static Optional<Observation> words(String text) {
    try {
      return Optional.of(Observation.words(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Property
  void a_number_is_written_as_the_platform_writes_it(@ForAll("amounts") Amount amount) {
    DecimalFormatSymbols marks = DecimalFormatSymbols.getInstance(Locale.ROOT);
    marks.setGroupingSeparator('.');
    marks.setDecimalSeparator(',');
    DecimalFormat platform = new DecimalFormat("#,##0.0", marks);
    platform.setMinimumFractionDigits(0);
    platform.setMaximumFractionDigits(Amount.MAX_DIGITS);
    assertThat(VIETNAMESE.format(amount)).isEqualTo(platform.format(amount.toBigDecimal()));
  }

  @Property
  void the_two_notations_differ_in_their_marks_alone(@ForAll("marked") String text) {
    assertThat(number(VIETNAMESE, text)).isEqualTo(number(ENGLISH, swapped(text)));
  }

  @Provide
  Arbitrary<String> marked() {
    return Arbitraries.of("1", "0", "500", "250", ".", ",", "-", "%").list().ofMaxSize(9).map(all -> String.join("", all));
  }

  private static String swapped(String text) {
    return text.replace('.', ';').replace(',', '.').replace(';', ',');
  }

  private static Object number(Notation notation, String text) {
    try {
      return notation.parseAmount(text);
    } catch (NotationException e) {
      return e.position();
    }
  }

  @Property
  void no_text_fails_but_by_a_place_in_it(@ForAll("notations") Notation notation, @ForAll("texts") String text) {
    List<Function<String, Object>> readings =
        List.of(
            notation::parseAmount,
            notation::parseCriterion,
            notation::parseObservation,
            notation::parseOfficialVerdict,
            notation::parseYesNo,
            notation::isNotApplicable);
    for (Function<String, Object> reading : readings) {
      try {
        assertThat(reading.apply(text)).isNotNull();
      } catch (NotationException e) {
        assertThat(e.position()).isBetween(1, e.text().codePointCount(0, e.text().length()) + 1);
        assertThat(e.getMessage()).hasSizeLessThan(500).doesNotContain("\n", "\u0000");
      }
    }
  }

  @Property
  void what_is_read_is_read_again_as_written(@ForAll("notations") Notation notation, @ForAll("texts") String text) {
    Observation observation = null;
    try {
      observation = notation.parseObservation(text);
    } catch (NotationException e) {
      Assume.that(false);
    }
    assertThat(notation.parseObservation(notation.format(observation))).isEqualTo(observation);
  }
}
