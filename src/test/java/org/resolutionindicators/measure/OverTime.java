package org.resolutionindicators.measure;

import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Attributes;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** Targets with baselines, years and attributes; a dash is what is not given. */
final class OverTime {
  private static final String NONE = "-";

  private OverTime() {}

  static Target target(String direction, String criterion, String baseline, String base, String actual, String due) {
    ReportingPeriod period =
        actual.equals(NONE) ? ReportingPeriod.undated() : ReportingPeriod.ofYear(Integer.parseInt(actual));
    Attributes attributes = Attributes.none();
    if (!base.equals(NONE)) {
      attributes = attributes.with(MethodAttributes.BASE_YEAR, Integer.parseInt(base));
    }
    if (!due.equals(NONE)) {
      attributes = attributes.with(MethodAttributes.TARGET_YEAR, Integer.parseInt(due));
    }
    return builder(direction, criterion, baseline).period(period).attributes(attributes).build();
  }

  static Target.Builder builder(String direction, String criterion, String baseline) {
    return builder(direction, IndicatorKind.LEVEL, criterion, baseline);
  }

  static Target.Builder builder(String direction, IndicatorKind kind, String criterion, String baseline) {
    Target.Builder builder = Target.builder().indicator(Samples.indicator("A", direction).kind(kind).build());
    if (!criterion.equals(NONE)) {
      builder.criterion(Samples.criterion(criterion));
    }
    if (!baseline.equals(NONE)) {
      builder.baseline(Samples.observation(baseline));
    }
    return builder;
  }

  static Target between(String low, String best) {
    Attributes attributes = Attributes.none();
    if (!low.equals(NONE)) {
      attributes = attributes.with(MethodAttributes.LOWER_BOUND, Amount.of(low));
    }
    if (!best.equals(NONE)) {
      attributes = attributes.with(MethodAttributes.OPTIMUM, Amount.of(best));
    }
    return builder("up", NONE, NONE).attributes(attributes).build();
  }

  static String measured(Measure measure, Target target, String actual) {
    Measured measured = measure.measure(target, Samples.observation(actual));
    return measured.undefined().map(Enum::name).orElseGet(measured::toString);
  }
}
