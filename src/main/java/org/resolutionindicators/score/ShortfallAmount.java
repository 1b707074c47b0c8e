package org.resolutionindicators.score;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.PlanPortion;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Comparison;
import org.resolutionindicators.rule.FigureMeaning;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Inequality;
import org.resolutionindicators.rule.QualifierReading;
import org.resolutionindicators.rule.Reason;
import org.resolutionindicators.rule.Relation;

/** The amount to go of one finding, taken from the account that its judge gives. */
record ShortfallAmount(
    Measured toGo,
    boolean isStrict,
    Direction better,
    ShortfallUnit unit,
    Measured relative,
    Optional<Amount> units) {

  static ShortfallAmount of(Finding finding) {
    Reason reason = finding.reason();
    return switch (reason.basis()) {
      case COMPARED -> compared(finding, reason);
      case DATED -> dated(finding, reason);
      case SEVERAL, MEANINGS, PARTS, EVERY_PART -> undefined(finding, Undefined.NOT_ONE_NUMBER);
      case ANSWERED, WORDS -> undefined(finding, Undefined.NOT_A_NUMBER);
      case JUDGED,
          PART_OF_YEAR,
          DIFFERENT_FORMS,
          NO_RULE,
          NOT_DERIVED,
          NO_DATA,
          NO_TARGET,
          NOT_DUE,
          CLOSED,
          NOT_APPLICABLE ->
          undefined(finding, Undefined.NOT_MEASURED);
    };
  }

  private static ShortfallAmount undefined(Finding finding, Undefined why) {
    Measured none = Measured.undefined(why);
    return new ShortfallAmount(none, false, finding.target().better(), unit(finding), none, Optional.empty());
  }

  private static ShortfallUnit unit(Finding finding) {
    IndicatorKind kind = finding.target().indicator().kind();
    if (kind == IndicatorKind.RANK) {
      return ShortfallUnit.PLACES;
    } else if (kind == IndicatorKind.DATE) {
      return ShortfallUnit.DAYS;
    } else if (finding.isByPercentOfPlan() && !(kind.isInPoints() && isBeyondPlan(finding))) {
      return ShortfallUnit.PERCENT_OF_PLAN;
    }
    return kind.isInPoints() ? ShortfallUnit.POINTS : ShortfallUnit.OWN;
  }

  private static boolean isBeyondPlan(Finding finding) {
    return percent(finding).map(PercentOfPlan::base).equals(Optional.of(PercentOfPlan.Base.PLAN));
  }

  private static Optional<PercentOfPlan> percent(Finding finding) {
    return finding.achievement().flatMap(Achievement::percentOfPlan);
  }

  private static ShortfallAmount dated(Finding finding, Reason reason) {
    Optional<Observation> happened = finding.observation().filter(o -> o.kind() == ObservationKind.DATE);
    if (happened.isEmpty() || reason.deadline().isEmpty()) {
      return undefined(finding, Undefined.NOT_A_NUMBER);
    }
    long late = ChronoUnit.DAYS.between(reason.deadline().get(), happened.get().lastDay());
    Measured days = Measured.of(Ratio.of(late, 1));
    Measured none = Measured.undefined(Undefined.NOT_MEASURED);
    return new ShortfallAmount(days, false, Direction.DESCENDING, ShortfallUnit.DAYS, none, Optional.empty());
  }

  private static ShortfallAmount compared(Finding finding, Reason reason) {
    Optional<Observation> figure =
        finding.isByPercentOfPlan() ? percent(finding).map(PercentOfPlan::figure) : finding.observation();
    if (reason.metIf().isEmpty() || reason.comparisons().isEmpty() || !figure.map(Observation::hasFigure).orElse(false)) {
      return undefined(finding, Undefined.NOT_MEASURED);
    }
    ShortfallLimit limit = limit(finding, reason, reason.metIf().get());
    Optional<ShortfallFigure> worst = worst(finding, reason, figure.get(), limit.isAscending());
    if (worst.isEmpty()) {
      return undefined(finding, Undefined.NOT_ONE_NUMBER);
    } else if (isStandIn(finding, reason, figure.get())) {
      return undefined(finding, Undefined.NOT_MEASURED);
    }
    PaceFraction toGo = limit.toGoFrom(worst.get().value());
    boolean isStrict = worst.get().isStrictAt(limit);
    return new ShortfallAmount(
        Measured.of(toGo.toRatio()),
        isStrict,
        limit.isAscending() ? Direction.ASCENDING : Direction.DESCENDING,
        unit(finding),
        relative(toGo, asked(finding, reason, reason.metIf().get())),
        units(finding, reason, figure.get(), toGo, isStrict, limit.isAscending()));
  }

  /** What is told to the plan of a part of a year may be a number that only stands for one without an end. */
  private static boolean isStandIn(Finding finding, Reason reason, Observation figure) {
    int decimals = Math.max(figure.low().decimals(), figure.high().decimals());
    return finding.isByPercentOfPlan() && reason.metIf().orElseThrow().limit().decimals() > decimals;
  }

  private static ShortfallLimit limit(Finding finding, Reason reason, Inequality metIf) {
    boolean isAscending = metIf.relation() == Relation.GREATER || metIf.relation() == Relation.GREATER_OR_EQUAL;
    boolean isStrict = metIf.relation() == Relation.GREATER || metIf.relation() == Relation.LESS;
    OptionalInt decimals = reason.decimals();
    return decimals.isPresent()
        ? ShortfallLimit.of(metIf.limit(), isStrict, isAscending, decimals)
        : new ShortfallLimit(asked(finding, reason, metIf), isStrict, isAscending);
  }

  /** The limit in the terms of the amount to go: a share in per cent, even where parts were compared. */
  private static PaceFraction asked(Finding finding, Reason reason, Inequality metIf) {
    Optional<PaceFraction> portion =
        finding.isByPercentOfPlan() || reason.decimals().isPresent()
            ? Optional.empty()
            : finding.target().takenFrom().filter(p -> !p.isWhole()).flatMap(ShortfallAmount::portion);
    if (portion.isPresent()) {
      return portion.get();
    }
    Comparison compared = reason.comparisons().get(0);
    return reason
        .whole()
        .map(whole -> PaceFraction.percent(compared.limit(), whole))
        .orElseGet(() -> PaceFraction.of(metIf.limit()));
  }

  /** The same part of the plan without rounding. */
  private static Optional<PaceFraction> portion(PlanPortion portion) {
    Target plan = portion.plan();
    Criterion asked = plan.criterion().orElseThrow();
    Optional<Amount> end = OutlookTarget.worseEnd(asked, plan.better());
    return end.map(e -> PaceFraction.of(e.times(Amount.of(portion.elapsed()))).dividedBy(portion.total()));
  }

  private static Optional<ShortfallFigure> worst(
      Finding finding, Reason reason, Observation figure, boolean isAscending) {
    if (isShare(finding, reason, figure)) {
      return Optional.of(new ShortfallFigure(PaceFraction.percent(figure.low(), figure.whole()), 0));
    }
    QualifierReading reading = reason.reading().orElse(QualifierReading.EVERY_VALUE);
    return reason.meaning().equals(Optional.of(FigureMeaning.OPPOSITE_CHANGE))
        ? ShortfallFigure.worst(figure, reading, !isAscending).map(ShortfallFigure::negated)
        : ShortfallFigure.worst(figure, reading, isAscending);
  }

  private static boolean isShare(Finding finding, Reason reason, Observation figure) {
    boolean isInPoints = finding.target().indicator().kind().isInPoints();
    return figure.kind() == ObservationKind.OUT_OF
        && (reason.whole().isPresent() || isInPoints && reason.decimals().isPresent());
  }

  private static Measured relative(PaceFraction toGo, PaceFraction limit) {
    return limit.signum() == 0
        ? Measured.undefined(Undefined.ZERO_TARGET)
        : Measured.of(toGo.dividedBy(limit.abs()).toRatio());
  }

  private static Optional<Amount> units(
      Finding finding, Reason reason, Observation figure, PaceFraction toGo, boolean isStrict, boolean isAscending) {
    if (figure.kind() != ObservationKind.OUT_OF) {
      return Optional.empty();
    }
    PaceFraction needed =
        isShare(finding, reason, figure) ? toGo.times(figure.whole()).dividedBy(Amount.of(100)) : toGo;
    if (needed.compareTo(PaceFraction.of(figure.whole())) > 0) {
      return Optional.empty();
    }
    BigInteger floor = needed.floor();
    boolean isWhole = needed.compareTo(amount(floor)) == 0;
    Amount units = amount(isWhole && !isStrict ? floor : floor.add(BigInteger.ONE)).over();
    Amount moved = isAscending ? figure.low().plus(units) : figure.low().minus(units);
    return Optional.of(units).filter(u -> moved.signum() >= 0 && moved.compareTo(figure.whole()) <= 0);
  }

  private static PaceFraction amount(BigInteger number) {
    return PaceFraction.of(Amount.of(new BigDecimal(number)));
  }
}
