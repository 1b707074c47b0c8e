package org.resolutionindicators.fuzz;

import com.google.common.base.CharMatcher;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.text.ActualText;
import org.resolutionindicators.text.Caution;
import org.resolutionindicators.text.Notation;
import org.resolutionindicators.text.NotationException;
import org.resolutionindicators.text.TargetText;

/** Any text is read by both notations, or refused with a place in it; what was read is written and read back. */
public final class NotationFuzzer {
  private static final List<Notation> NOTATIONS = List.of(Notation.VIETNAMESE, Notation.ENGLISH);

  private static final char UNIT = '\t';

  // A unit that begins like the other end of a range cannot be told from it.
  private static final CharMatcher NO_UNIT =
      CharMatcher.forPredicate(Character::isLetterOrDigit).or(CharMatcher.anyOf("%‰")).negate();
  private static final IndicatorCode CODE = IndicatorCode.of("code");

  private NotationFuzzer() {}

  /**
   * Fills the corpus.
   *
   * @param arguments as {@link Seeds} takes them
   */
  public static void fuzzerInitialize(String[] arguments) {
    Seeds.lines(arguments).forEach(seed -> CpuClock.warmUp(() -> check(seed)));
  }

  /**
   * Tries one input.
   *
   * @param input a figure, perhaps a tab and a unit
   */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = Inputs.text(input);
    CpuClock.limit(() -> check(text));
  }

  private static void check(String input) {
    int tab = input.lastIndexOf(UNIT);
    String text = input.substring(0, tab < 0 ? input.length() : tab);
    Optional<String> unit = Optional.of(NO_UNIT.trimLeadingFrom(input.substring(tab + 1))).filter(given -> tab >= 0);
    for (Notation notation : NOTATIONS) {
      bothWays(text, notation, Notation::parseAmount, Notation::format);
      bothWays(text, notation, Notation::parseCriterion, Notation::format);
      bothWays(text, notation, Notation::parseObservation, Notation::format);
      bothWays(text, notation, Notation::parsePercentOfPlan, Notation::format);
      bothWays(text, notation, Notation::parseOfficialVerdict, Notation::format);
      parsed(text, notation, Notation::parseYesNo);
      notation.isNotApplicable(text);
      for (IndicatorKind kind : IndicatorKind.values()) {
        target(text, notation, indicator(kind, unit));
        actual(text, notation, indicator(kind, unit));
      }
    }
  }

  private static Indicator indicator(IndicatorKind kind, Optional<String> unit) {
    Indicator.Builder builder = Indicator.builder().code(CODE).name("name").direction(Direction.ASCENDING).kind(kind);
    unit.ifPresent(builder::unit);
    return builder.build();
  }

  private static void target(String text, Notation notation, Indicator indicator) {
    BiFunction<Notation, String, TargetText> parse = (any, given) -> any.readTarget(given, indicator);
    BiFunction<Notation, String, Criterion> criterion = parse.andThen(TargetText::criterion);
    parsed(text, notation, parse)
        .ifPresent(
            read -> {
              cautions(read.cautions());
              readBack(read.criterion(), notation, criterion, Notation::format);
              read.stretch().ifPresent(further -> readBack(further, notation, criterion, Notation::format));
            });
  }

  private static void actual(String text, Notation notation, Indicator indicator) {
    BiFunction<Notation, String, ActualText> parse = (any, given) -> any.readActual(given, indicator);
    parsed(text, notation, parse)
        .ifPresent(
            read -> {
              cautions(read.cautions());
              readBack(read.observation(), notation, parse.andThen(ActualText::observation), Notation::format);
            });
  }

  private static <T> void bothWays(
      String text, Notation notation, BiFunction<Notation, String, T> parse, BiFunction<Notation, T, String> format) {
    parsed(text, notation, parse).ifPresent(value -> readBack(value, notation, parse, format));
  }

  /** What one notation read, either writes and reads back; but words of one may be a figure in the other. */
  private static <T> void readBack(
      T value, Notation read, BiFunction<Notation, String, T> parse, BiFunction<Notation, T, String> format) {
    boolean isWords = value instanceof Observation observation && observation.kind() == ObservationKind.WORDS;
    for (Notation notation : isWords ? List.of(read) : NOTATIONS) {
      String written = format.apply(notation, value);
      String law = notation + " must read back what it writes as \"" + written + "\"";
      Law.equal(Optional.of(value), parsed(written, notation, parse), law);
    }
  }

  private static <T> Optional<T> parsed(String text, Notation notation, BiFunction<Notation, String, T> parse) {
    try {
      return Optional.of(parse.apply(notation, text));
    } catch (NotationException e) {
      Places.check(e.position(), e.text(), e.getMessage());
      return Optional.empty();
    }
  }

  private static void cautions(List<Caution> cautions) {
    cautions.forEach(caution -> Places.check(caution.position(), caution.text(), caution.message()));
  }
}
