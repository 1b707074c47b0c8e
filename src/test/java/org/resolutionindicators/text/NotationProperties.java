package org.resolutionindicators.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resolutionindicators.text.Notation.ENGLISH;
import static org.resolutionindicators.text.Notation.VIETNAMESE;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.PercentOfPlan;

class NotationProperties {
  private static final List<String> PIECES =
      List.of(
          "1", "23", "500", "0", ".", ",", "-", "−", "+", "–", "%", " ", "\u00a0", "<", "=", "≥", "/", "e", "\u0301", "😀",
          "khoảng ", "không quá ", "từ ", " đến ", " trở lên", "hơn ", "có", "about ", "no more than ", " to ", " or more",
          " tỷ", " triệu ", " nghìn ", " billion", "‰", " điểm", "tăng ", "giảm ", " (còn ", ")", "(", " trong ", " of ",
          "thứ ", "top ", "th ", "tháng ", "quý ", "năm ", "trước ", "by ", "2021", "8/2021", "31/8/2021", "-08-31",
          " August ", "; ", ";", ", ", " và ", "phấn đấu ", "KH: ", "ƯTH ", "đạt ", " đồng", "/người", " xã", "between ",
          " and ", "vượt ", "bằng ", " so với kế hoạch", "III", "growth of ", " (to ", "dẫn đầu");

  private static final List<String> UNITS =
      List.of("", "%", "‰", "điểm", "tỷ đồng", "triệu đồng/người", "nghìn", "xã", "% tổng số xã", "USD billion", "(", "/");

  @Provide
  Arbitrary<Notation> notations() {
    return Arbitraries.of(VIETNAMESE, ENGLISH);
  }

  @Provide
  Arbitrary<Amount> amounts() {
    return AnyFigure.amounts();
  }

  @Provide
  Arbitrary<Criterion> criteria() {
    return AnyFigure.criteria();
  }

  @Provide
  Arbitrary<Observation> observations() {
    return AnyFigure.observations();
  }

  @Provide
  Arbitrary<PercentOfPlan> percentages() {
    return AnyFigure.percentages();
  }

  @Provide
  Arbitrary<Indicator> indicators() {
    return Combinators.combine(Arbitraries.of(IndicatorKind.class), Arbitraries.of(UNITS))
        .as(
            (kind, unit) -> {
              Indicator.Builder indicator =
                  Indicator.builder().code(IndicatorCode.of("I")).direction(Direction.ASCENDING).kind(kind);
              return (unit.isEmpty() ? indicator : indicator.unit(unit)).build();
            });
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

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_number_as_written_is_read_back(@ForAll("notations") Notation notation, @ForAll("amounts") Amount amount) {
    assertThat(notation.parseAmount(notation.format(amount))).isEqualTo(amount);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_criterion_as_written_is_read_back(
      @ForAll("notations") Notation notation, @ForAll("criteria") Criterion criterion) {
    assertThat(notation.parseCriterion(notation.format(criterion))).isEqualTo(criterion);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void an_observation_as_written_is_read_back(
      @ForAll("notations") Notation notation, @ForAll("observations") Observation observation) {
    assertThat(notation.parseObservation(notation.format(observation))).isEqualTo(observation);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_percentage_of_plan_as_written_is_read_back(
      @ForAll("notations") Notation notation, @ForAll("percentages") PercentOfPlan percent) {
    assertThat(notation.parsePercentOfPlan(notation.format(percent))).isEqualTo(percent);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_criterion_may_be_written_in_any_case_and_form(
      @ForAll("notations") Notation notation, @ForAll("criteria") Criterion criterion) {
    String text = notation.format(criterion);
    String other = Normalizer.normalize(text.toUpperCase(Locale.ROOT).replace(" ", " \u202f"), Normalizer.Form.NFD);
    assertThat(notation.parseCriterion("\u3000" + other + "\n")).isEqualTo(criterion);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void words_without_a_digit_are_read_back(
      @ForAll("notations") Notation notation, @ForAll("texts") String text) {
    Assume.that(text.codePoints().noneMatch(Character::isDigit));
    Observation words = AnyFigure.words(text).orElse(null);
    Assume.that(words != null);
    Observation read = notation.parseObservation(notation.format(words));
    assertThat(read.kind() == ObservationKind.WORDS ? read : words).isEqualTo(words);
    assertThat(read.hasFigure()).isFalse();
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void a_number_is_written_as_the_platform_writes_it(@ForAll("amounts") Amount amount) {
    DecimalFormatSymbols marks = DecimalFormatSymbols.getInstance(Locale.ROOT);
    marks.setGroupingSeparator('.');
    marks.setDecimalSeparator(',');
    DecimalFormat platform = new DecimalFormat("#,##0.0", marks);
    platform.setMinimumFractionDigits(0);
    platform.setMaximumFractionDigits(Amount.MAX_DIGITS);
    assertThat(VIETNAMESE.format(amount)).isEqualTo(platform.format(amount.toBigDecimal()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
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

  @Property(edgeCases = EdgeCasesMode.NONE)
  void no_text_fails_but_by_a_place_in_it(
      @ForAll("notations") Notation notation, @ForAll("texts") String text, @ForAll("indicators") Indicator indicator) {
    List<Function<String, Object>> readings =
        List.of(
            notation::parseAmount,
            notation::parseCriterion,
            notation::parseObservation,
            notation::parsePercentOfPlan,
            given -> notation.readTarget(given, indicator),
            given -> notation.readActual(given, indicator),
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

  @Property(edgeCases = EdgeCasesMode.NONE)
  void what_is_read_is_read_again_as_written(
      @ForAll("notations") Notation notation, @ForAll("texts") String text, @ForAll("indicators") Indicator indicator) {
    read(() -> notation.parseAmount(text))
        .ifPresent(read -> assertThat(notation.parseAmount(notation.format(read))).isEqualTo(read));
    read(() -> notation.parsePercentOfPlan(text))
        .ifPresent(read -> assertThat(notation.parsePercentOfPlan(notation.format(read))).isEqualTo(read));
    read(() -> notation.readTarget(text, indicator).criterion())
        .ifPresent(read -> assertThat(notation.parseCriterion(notation.format(read))).isEqualTo(read));
    read(() -> notation.readActual(text, indicator).observation())
        .filter(read -> !isInWords(read))
        .ifPresent(read -> assertThat(notation.parseObservation(notation.format(read))).isEqualTo(read));
  }

  /** Words that are a rank ("thứ nhất") where a kind is not known. */
  private static boolean isInWords(Observation read) {
    return read.kind() == ObservationKind.WORDS;
  }

  private static <T> Optional<T> read(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (NotationException e) {
      return Optional.empty();
    }
  }
}
