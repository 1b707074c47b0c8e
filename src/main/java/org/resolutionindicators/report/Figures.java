package org.resolutionindicators.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.Origin;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.PercentCheck;

/** The figures of a finding as they are printed in one language. */
record Figures(Words words) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int MOST_DECIMALS = 12;
  private static final int SHARE_DECIMALS = 4;
  private static final int FURTHER_DECIMALS = 2;

  String count(long count) {
    return words.notation().format(Amount.of(count));
  }

  /** The share in per cent, which is 100 only for all. */
  String percent(Ratio share) {
    return words.notation().format(Amount.of(share.percent(1)));
  }

  /** The target as published, or else as it was understood; empty if nothing was asked. */
  Optional<String> target(Finding finding) {
    Target target = finding.target();
    Optional<String> understood = target.criterion().map(words.notation()::format);
    Optional<String> excused = target.notApplicable().map(why -> words.verdict(Verdict.NOT_APPLICABLE));
    return published(target.origin()).or(() -> Worked.of(finding, words).target(finding)).or(() -> understood).or(() -> excused);
  }

  /** The figure as published, or else as it was understood; empty if nothing was reported. */
  Optional<String> actual(Finding finding) {
    Optional<String> understood = finding.observation().map(words.notation()::format);
    Optional<Origin> origin = finding.achievement().flatMap(Achievement::origin);
    return published(origin).or(() -> Worked.of(finding, words).actual(finding)).or(() -> understood);
  }

  private static Optional<String> published(Optional<Origin> origin) {
    return origin.flatMap(Origin::text);
  }

  /** How far the figure lies from the target; empty where that is nothing or undefined. */
  Optional<String> margin(Finding finding) {
    return finding
        .margin()
        .value()
        .filter(margin -> margin.compareTo(Ratio.of(Amount.ZERO)) != 0)
        .flatMap(margin -> margin(finding, exact(margin, finding)));
  }

  /**
   * A difference of target and figure as a decimal, which has no more decimals than those two; the share of a population,
   * which need not end, is rounded.
   */
  static BigDecimal exact(Ratio difference, Finding finding) {
    return exact(difference, finding.target(), finding.observation());
  }

  /** As {@link #exact(Ratio, Finding)}, without a finding. */
  static BigDecimal exact(Ratio difference, Target target, Optional<Observation> observation) {
    int ofTarget = target.criterion().map(Figures::decimals).orElse(0);
    int ofFigure = observation.map(o -> Math.max(o.low().decimals(), o.high().decimals())).orElse(0);
    int decimals = Math.max(ofTarget, ofFigure);
    boolean isPart = observation.map(Observation::kind).equals(Optional.of(ObservationKind.OUT_OF));
    if (isPart || target.criterion().orElse(null) instanceof OutOf) {
      return Amount.of(difference.round(Math.max(decimals, SHARE_DECIMALS), RoundingMode.HALF_UP)).toBigDecimal();
    }
    return difference.round(decimals, RoundingMode.UNNECESSARY);
  }

  private static int decimals(Criterion criterion) {
    if (criterion instanceof Criterion.Point point) {
      return point.amount().decimals();
    } else if (criterion instanceof Criterion.Range range) {
      return Math.max(range.low().decimals(), range.high().decimals());
    } else if (criterion instanceof Change change) {
      return Math.max(decimals(change.by()), change.level().map(Figures::decimals).orElse(0));
    }
    return criterion instanceof Criterion.Bound bound ? bound.limit().decimals() : 0;
  }

  private Optional<String> margin(Finding finding, BigDecimal margin) {
    Target target = finding.target();
    boolean isLower = margin.signum() > 0 == (target.better() == Direction.DESCENDING);
    Worked worked = Worked.of(finding, words);
    return amount(margin.abs())
        .map(worked::difference)
        .map(number -> inUnit(target.indicator(), number))
        .map(amount -> isLower ? words.reasons().lower(amount) : words.reasons().higher(amount));
  }

  private String inUnit(Indicator indicator, String number) {
    if (indicator.kind().isInPoints()) {
      return words.reasons().points(number);
    }
    return indicator.unit().map(unit -> number + " " + Lines.plain(unit)).orElse(number);
  }

  /** The figure in per cent of plan; empty for kinds that are not told so, and where that would say no more than "=". */
  Optional<String> percentOfPlan(Finding finding) {
    IndicatorKind kind = finding.target().indicator().kind();
    boolean isPlanned = kind == IndicatorKind.AMOUNT || kind == IndicatorKind.COUNT;
    if (!isPlanned || finding.target().better() == Direction.DESCENDING) {
      return Optional.empty();
    }
    return finding
        .measure(StandardMeasure.ATTAINMENT)
        .value()
        .filter(attainment -> attainment.compareTo(Ratio.of(1, 1)) != 0)
        .flatMap(attainment -> number(besideWhole(attainment)))
        .map(words.reasons()::percentOfPlan);
  }

  /** The computed percentage beside a published one, with some decimals more than that one has. */
  String computed(PercentCheck check) {
    int decimals = Math.min(check.published().decimals() + FURTHER_DECIMALS, Amount.MAX_DIGITS);
    BigDecimal rounded = check.computed().round(decimals, RoundingMode.HALF_UP);
    return number(rounded).map(text -> text + "%").orElse("?");
  }

  /**
   * The plan that follows from a figure and its percentage, where no plan was published, with one decimal more than the
   * figure has; empty where there is none.
   */
  Optional<String> impliedPlan(Finding finding) {
    String unit = finding.target().indicator().unit().map(Lines::plain).map(text -> " " + text).orElse("");
    return Optional.of(finding)
        .filter(found -> found.isByPercentOfPlan() && found.target().criterion().isEmpty())
        .flatMap(found -> found.impliedPlan().value())
        .flatMap(plan -> rounded(plan, finding.observation().orElseThrow().low().decimals() + 1))
        .map(plan -> plan + unit);
  }

  private Optional<String> rounded(Ratio number, int decimals) {
    BigDecimal rounded = number.round(Math.min(decimals, Amount.MAX_DIGITS), RoundingMode.HALF_UP);
    return number(rounded).map(text -> Ratio.of(Amount.of(rounded)).equals(number) ? text : "≈ " + text);
  }

  /** One decimal, or as many more as tell it from the whole. */
  private static BigDecimal besideWhole(Ratio share) {
    for (int decimals = 1; decimals < MOST_DECIMALS; decimals++) {
      BigDecimal percent = share.percent(decimals, RoundingMode.HALF_UP);
      if (percent.compareTo(WHOLE) != 0) {
        return percent;
      }
    }
    return share.percent(MOST_DECIMALS);
  }

  /** Empty for a number too long for an amount, which the difference of two very long ones can be. */
  private Optional<String> number(BigDecimal number) {
    return amount(number).map(words.notation()::format);
  }

  private static Optional<Amount> amount(BigDecimal number) {
    boolean fits = number.precision() - number.scale() <= Amount.MAX_DIGITS;
    return Optional.of(number).filter(n -> fits).map(Amount::of);
  }
}
