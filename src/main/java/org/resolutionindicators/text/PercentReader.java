package org.resolutionindicators.text;

import static com.google.common.base.Strings.lenientFormat;

import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.text.Language.Link;
import org.resolutionindicators.text.Language.Mark;
import org.resolutionindicators.text.Language.PlanWord;
import org.resolutionindicators.text.Language.PlanWords;

/** Reads per cent of plan; a sign, or a word such as "vượt", counts it from the plan. */
final class PercentReader {
  private final Pass pass;
  private final Cursor cursor;
  private final Language language;
  private final PlanWords words;
  private final NumberReader numbers;
  private final FigureReader figures;

  PercentReader(Pass pass) {
    this.pass = pass;
    this.cursor = pass.cursor();
    this.language = pass.language();
    this.words = language.plans();
    this.numbers = new NumberReader(language, cursor);
    this.figures = new FigureReader(pass);
  }

  /** A percentage as printed, with the number that it begins with. */
  private record Printed(Figure figure, Numeral first, int decimals) {}

  PercentOfPlan read() {
    new LeadReader(pass).fillers();
    PlanWord side = words.before().take(cursor).orElse(PlanWord.OF_PLAN);
    Optional<Change.Sense> sense =
        side == PlanWord.OF_PLAN ? language.figures().senses().take(cursor) : Optional.empty();
    if (sense.isPresent()) {
      side = sense.get() == Change.Sense.GROWTH ? PlanWord.BEYOND : PlanWord.SHORT;
    }
    Printed printed = printed();
    PlanWord behind = words.behind().take(cursor).orElse(PlanWord.OF_PLAN);
    if (sense.isPresent() && behind != PlanWord.AGAINST_PLAN) {
      String against = words.behind().written(PlanWord.AGAINST_PLAN);
      throw cursor.failure(cursor.behindSpaces(), lenientFormat("'%s' is expected", against));
    }
    pass.expectEnd();
    return percent(printed, isAside(behind) ? behind : side);
  }

  private static boolean isAside(PlanWord word) {
    return word == PlanWord.BEYOND || word == PlanWord.SHORT;
  }

  private PercentOfPlan percent(Printed printed, PlanWord side) {
    Numeral first = printed.first();
    boolean mayHaveSign = side == PlanWord.OF_PLAN || side == PlanWord.EQUAL && cursor.isMinus(first.start());
    if (first.isSigned() && !mayHaveSign) {
      throw cursor.failure(first.start(), "a number without a sign is expected, words tell the side of the plan");
    }
    boolean isFromPlan = isAside(side) || side == PlanWord.OF_PLAN && first.isSigned();
    Figure figure = side == PlanWord.SHORT ? printed.figure().negated() : printed.figure();
    return isFromPlan
        ? PercentOfPlan.beyond(figure.observation(), printed.decimals())
        : PercentOfPlan.of(figure.observation(), printed.decimals());
  }

  private Printed printed() {
    cursor.skipSpaces();
    Qualifier prefix = figures.prefix();
    boolean from = !prefix.isBound() && pass.takes(Link.FROM);
    cursor.skipSpaces();
    Numeral low = number();
    cursor.skipSpaces();
    if (!prefix.isBound() && figures.takesTo()) {
      return range(prefix, low);
    }
    Optional<Qualifier> suffix =
        prefix.isBound() ? Optional.empty() : language.figures().suffixes().take(cursor);
    if (from && suffix.isEmpty()) {
      throw cursor.failure(cursor.behindSpaces(), FigureReader.rangeExpected(language));
    }
    return new Printed(Figure.of(suffix.orElse(prefix), low.value()), low, low.decimals());
  }

  private Printed range(Qualifier prefix, Numeral low) {
    cursor.skipSpaces();
    Numeral high = number();
    Amount from = low.value();
    Amount to = high.value();
    if (to.compareTo(from) < 0) {
      FigureWriter writer = new FigureWriter(language);
      String reason = lenientFormat("the range ends below its start: %s to %s", writer.number(from), writer.number(to));
      throw cursor.failure(high.start(), reason);
    }
    return new Printed(new Figure(prefix, from, to, true), low, Math.max(low.decimals(), high.decimals()));
  }

  private Numeral number() {
    Numeral number = numbers.read(QuantityReader.NUMBER_EXPECTED);
    int end = cursor.at();
    if (pass.takeMark().equals(Optional.of(Mark.PER_MILLE))) {
      cursor.moveTo(end);
    }
    return number;
  }
}
