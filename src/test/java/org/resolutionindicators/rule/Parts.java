package org.resolutionindicators.rule;

import static org.resolutionindicators.measure.Samples.indicator;
import static org.resolutionindicators.measure.Samples.observation;
import static org.resolutionindicators.measure.Samples.target;

import java.util.List;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Composite;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Target;

/** Composite indicators and the findings that decide them. */
final class Parts {
  private Parts() {}

  /** The finding about a composite whose parts came out so. */
  static Finding composite(Composite composite, List<Verdict> parts, int absent) {
    return Finding.composite(cell(composite), parts.stream().map(Parts::part).toList(), absent);
  }

  private static Cell cell(Composite composite) {
    Indicator whole = indicator("W", "up").composite(composite).build();
    Dataset.Builder data = Dataset.builder().add(Target.builder().indicator(whole).build());
    for (int i = 0; i < composite.parts().orElse(1); i++) {
      data.add(indicator("P" + i, "up").partOf(IndicatorCode.of("W")).build());
    }
    return data.build().cells().get(0);
  }

  private static Finding part(Verdict verdict) {
    return switch (verdict) {
      case EXCEEDED -> judged("11");
      case MET -> judged("10");
      case MET_OR_EXCEEDED -> judged(">=10");
      case NOT_MET -> judged("9");
      case UNDECIDED -> judged("~10");
      case NO_DATA, NO_TARGET, NOT_DUE, NOT_APPLICABLE ->
          Finding.unjudged(Cell.of(target("up", "10")), verdict, List.of());
    };
  }

  private static Finding judged(String actual) {
    Target target = target("up", "10");
    return Finding.judged(
        Cell.of(target, Achievement.of(target, observation(actual))), RuleBook.standard(), List.of());
  }
}
