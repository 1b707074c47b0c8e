package org.resolutionindicators.score;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.measure.Samples;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;

/** Rows with a published percentage of plan. */
final class PercentRow {
  private static final Scorer SCORER = Scorer.of(RuleBook.standard(), ScoringMethod.counting());

  private PercentRow() {}

  /**
   * Reads {@code 54.6}, which was printed with one decimal, {@code 80.10} with two, {@code beyond 31.7}, and phrases such as
   * {@code >102}, {@code nearly 93} and {@code 50..52}.
   */
  static PercentOfPlan percent(String text) {
    String figure = text.startsWith("beyond ") ? text.substring("beyond ".length()) : text;
    int point = figure.lastIndexOf('.');
    int decimals = point < 0 || figure.endsWith(".") || figure.charAt(point - 1) == '.' ? 0 : figure.length() - point - 1;
    return text.startsWith("beyond ")
        ? PercentOfPlan.beyond(Samples.observation(figure), decimals)
        : PercentOfPlan.of(Samples.observation(figure), decimals);
  }

  static Target.Builder target(Indicator indicator, @Nullable String plan, String period) {
    Target.Builder target = Target.builder().indicator(indicator).period(ReportingPeriod.parse(period));
    Optional.ofNullable(plan).map(text -> Samples.criterion(text)).ifPresent(target::criterion);
    return target;
  }

  static Achievement.Builder achievement(
      Indicator indicator, @Nullable String actual, @Nullable String percent, String period) {
    Achievement.Builder achievement =
        Achievement.builder().indicator(indicator).period(ReportingPeriod.parse(period));
    Optional.ofNullable(actual).map(text -> Samples.observation(text)).ifPresent(achievement::observation);
    Optional.ofNullable(percent).map(PercentRow::percent).ifPresent(achievement::percentOfPlan);
    return achievement;
  }

  static Finding found(
      IndicatorKind kind, String direction, @Nullable String plan, @Nullable String actual, @Nullable String percent) {
    Indicator indicator = Samples.indicator("A", direction).kind(kind).build();
    return SCORER.judge(
        target(indicator, plan, "2021").build(), achievement(indicator, actual, percent, "2021").build());
  }

  static void addTo(
      Dataset.Builder data, String code, @Nullable String plan, @Nullable String actual, @Nullable String percent) {
    Indicator indicator = Samples.indicator(code, "up").build();
    data.add(indicator);
    data.add(target(indicator, plan, "2021").build());
    data.add(achievement(indicator, actual, percent, "2021").build());
  }

}
