package org.resolutionindicators.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.Shortfall;
import org.resolutionindicators.score.ShortfallUnit;
import org.resolutionindicators.score.Shortfalls;

/** What unmet targets lack, as lines of text. */
record ShortfallText(Words words) {
  private static final int INDENT = 2;

  /** All of them, the nearest, and those that could not be compared; nothing if there is none. */
  String of(Shortfalls shortfalls) {
    Lines lines = new Lines();
    if (shortfalls.all().isEmpty()) {
      return "";
    }
    lines.add(0, terms().shortfalls(figures().count(shortfalls.all().size())));
    shortfalls.all().forEach(shortfall -> lines.add(" ".repeat(INDENT), 2 * INDENT, line(shortfall)));
    nearest(shortfalls).ifPresent(nearest -> lines.add("", INDENT, nearest));
    if (!shortfalls.notCompared().isEmpty()) {
      lines.add("", INDENT, terms().notCompared(names(shortfalls.notCompared())));
    }
    return lines.toString();
  }

  private TermFigures figures() {
    return TermFigures.of(words);
  }

  private TermWords terms() {
    return TermWords.of(words);
  }

  /** The least that would be one more reached; empty if nothing is unmet, or nothing could be compared. */
  Optional<String> nearest(Shortfalls shortfalls) {
    ImmutableList<Shortfall> nearest = shortfalls.nearest();
    return nearest.isEmpty()
        ? Optional.empty()
        : Optional.of(terms().nearest(names(nearest), nearest.size() == 1));
  }

  private static String names(List<Shortfall> shortfalls) {
    return shortfalls.stream().map(s -> TermFigures.subject(s.finding().target())).collect(Collectors.joining("; "));
  }

  private String line(Shortfall shortfall) {
    return TermFigures.subject(shortfall.finding().target()) + ": " + phrase(shortfall);
  }

  /** Such as "còn thiếu 0,5 điểm". */
  String phrase(Shortfall shortfall) {
    List<String> clauses = new ArrayList<>();
    clauses.add(amount(shortfall) + units(shortfall).map(units -> " (" + units + ")").orElse(""));
    if (!shortfall.parts().isEmpty()) {
      clauses.add(terms().parts(shortfall.parts().stream().map(this::line).collect(Collectors.joining("; "))));
    }
    if (shortfall.counted() != Verdict.NOT_MET) {
      clauses.add(terms().counted(words.verdict(shortfall.counted())));
    }
    return String.join(", ", clauses);
  }

  private String amount(Shortfall shortfall) {
    if (!shortfall.toGo().isDefined()) {
      return terms().shortfallUndefined(shortfall.toGo().undefined().orElseThrow());
    }
    Ratio toGo = shortfall.toGo().value().orElseThrow();
    if (toGo.equals(Ratio.of(Amount.ZERO))) {
      return terms().atLimit();
    }
    String amount = amount(shortfall, figures().number(toGo));
    if (shortfall.unit() == ShortfallUnit.DAYS) {
      return terms().late(amount);
    }
    boolean isShort = shortfall.better() == Direction.ASCENDING || shortfall.unit() == ShortfallUnit.PLACES;
    return isShort ? terms().tooLittle(amount, shortfall.isStrict()) : terms().tooMuch(amount, shortfall.isStrict());
  }

  private String amount(Shortfall shortfall, String number) {
    Target target = shortfall.finding().target();
    return switch (shortfall.unit()) {
      case OWN, POINTS, PLACES -> figures().inUnit(target.indicator(), number);
      case DAYS -> terms().days(number);
      case PERCENT_OF_PLAN -> terms().percentOfPlan(number);
    };
  }

  private Optional<String> units(Shortfall shortfall) {
    boolean isMore = shortfall.better() == Direction.ASCENDING;
    return shortfall.units().map(units -> terms().units(format(units), format(whole(shortfall)), isMore));
  }

  private static Amount whole(Shortfall shortfall) {
    return shortfall.finding().observation().map(Observation::whole).orElseThrow();
  }

  private String format(Amount amount) {
    return words.notation().format(amount);
  }
}
