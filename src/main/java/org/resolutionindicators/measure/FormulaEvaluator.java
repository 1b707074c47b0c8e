package org.resolutionindicators.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Formula;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/**
 * Works out the figure of an indicator by its formula.
 *
 * <p>Operands are taken with their {@linkplain DerivedFigure#exact exact values}: growth of a quotient rises from the
 * quotient, not from its decimals. A figure can be reckoned with if it is one number without a qualifier; of a part of a
 * population its share in per cent where its kind is {@linkplain IndicatorKind#isInPoints in points}, otherwise its part.
 *
 * <p>Where there is no result, the achievement has no observation, and its {@linkplain Derivation.ByFormula derivation}
 * names the first operand that is to blame, in the order of the formula. An operand that could not be derived itself passes
 * on what it names.
 *
 * <p>No instances, so nothing to share, compare or serialise: stateless, immutable, thread-safe, without equality.
 */
public final class FormulaEvaluator {
  private static final int MOST_BITS = 10_000;
  private static final Ratio HUNDRED = Ratio.of(100, 1);
  private static final Ratio NOUGHT = Ratio.of(0, 1);

  private final Target target;
  private final Operands operands;
  private final ImmutableList.Builder<Achievement> sources = ImmutableList.builder();

  private FormulaEvaluator(Target target, Operands operands) {
    this.target = target;
    this.operands = operands;
  }

  /** Ends the way to a figure; caught where it began. */
  private static final class Obstructed extends Exception {
    private static final long serialVersionUID = 1L;
    private final Obstacle obstacle;

    Obstructed(Obstacle obstacle) {
      super(obstacle.toString(), null, false, false);
      this.obstacle = obstacle;
    }
  }

  /** An operand and what it comes to. */
  private record Operand(IndicatorCode code, ReportingPeriod period, Ratio value) {}

  /**
   * Works out the figure of a target's indicator, locality and period.
   *
   * <ul>
   *   <li>{@link Formula.Quotient}: times · numerator / denominator; ZERO for a denominator of 0.
   *   <li>{@link Formula.AgainstPlan}: 100 · actual / plan; the plan is one number, the limit of a bound, or of a part of a
   *       population what a figure of it would come to; otherwise NO_PLAN. ZERO or NEGATIVE for a plan that is.
   *   <li>{@link Formula.Growth}: 100 · (now - before) / before; ZERO or NEGATIVE for a value before that is, NOT_REPORTED
   *       where no period is before.
   *   <li>{@link Formula.Difference}: minuend - subtrahend.
   *   <li>{@link Formula.WholeShare}: the part out of the sum of the whole, as part and whole for the kinds share, rate and
   *       count, as 100 · part / whole for any other and where they have no end as decimals; ZERO or NEGATIVE for a sum that
   *       is, NEGATIVE for a part that is, NOT_COMPONENTS for a part that is more than the sum.
   * </ul>
   *
   * <p>An operand that was not reported is NOT_REPORTED; words, a date, yes, no or not applicable are NOT_A_NUMBER; a
   * phrase, a range, a change or several figures NOT_ONE_NUMBER; a root without an end as a decimal NOT_EXACT, and so is the
   * last operand of a result whose numerator or denominator would have more than 10,000 binary digits.
   *
   * @param target whose indicator has a formula
   * @param operands where the operands are found
   * @return the figure, or an achievement without one that says why; it was derived from the operands that were found, in
   *     the order of the formula (of growth: now, before)
   * @throws IllegalArgumentException if the indicator has no formula, or counts places, for which their verdicts are needed
   */
  public static DerivedFigure evaluate(Target target, Operands operands) {
    Optional<Formula> formula = target.indicator().formula();
    checkArgument(formula.isPresent(), "Indicator '%s' must have a formula", target.indicator().code());
    checkArgument(
        !(formula.get() instanceof Formula.PlacesMeeting),
        "Indicator '%s' counts places, which takes their verdicts",
        target.indicator().code());
    return new FormulaEvaluator(target, operands).evaluate(formula.get());
  }

  private DerivedFigure evaluate(Formula formula) {
    Reckoned.Cell cell = new Reckoned.Cell(target.indicator(), target.locality(), target.period());
    try {
      Reckoned reckoned = reckoned(formula);
      return cell.figure(reckoned, Derivation.byFormula(formula, sources.build(), Optional.empty()));
    } catch (Obstructed e) {
      return cell.none(Derivation.byFormula(formula, sources.build(), Optional.of(e.obstacle)));
    }
  }

  private Reckoned reckoned(Formula formula) throws Obstructed {
    if (formula instanceof Formula.WholeShare share) {
      return share(share);
    }
    Ratio value = value(formula);
    // Fractions of fractions double their digits with each formula, and would never come to an end.
    if (Math.max(value.numerator().bitLength(), value.denominator().bitLength()) > MOST_BITS) {
      IndicatorCode last = formula.operands().get(formula.operands().size() - 1);
      throw new Obstructed(obstacle(last, target.period(), Obstacle.Why.NOT_EXACT));
    }
    return Limits.of(target).reckoned(value);
  }

  private Ratio value(Formula formula) throws Obstructed {
    if (formula instanceof Formula.Quotient quotient) {
      Operand over = operand(quotient.numerator());
      Operand under = operand(quotient.denominator());
      if (under.value().signum() == 0) {
        throw obstructed(under, Obstacle.Why.ZERO);
      }
      return Decimals.times(Ratio.of(quotient.times()), Decimals.over(over.value(), under.value()));
    } else if (formula instanceof Formula.AgainstPlan against) {
      Operand actual = operand(against.indicator());
      return perCent(actual.value(), plan(against.indicator()));
    } else if (formula instanceof Formula.Growth growth) {
      return growth(growth.indicator());
    } else if (formula instanceof Formula.Difference difference) {
      Operand minuend = operand(difference.minuend());
      return Decimals.minus(minuend.value(), operand(difference.subtrahend()).value());
    }
    throw new IllegalStateException("Formula is not worked out: " + formula);
  }

  private Ratio growth(IndicatorCode code) throws Obstructed {
    Operand now = operand(code);
    Optional<ReportingPeriod> previous = target.period().previous();
    if (previous.isEmpty()) {
      throw new Obstructed(obstacle(code, target.period(), Obstacle.Why.NOT_REPORTED));
    }
    Operand before = operand(code, previous.get());
    return perCent(Decimals.minus(now.value(), before.value()), before);
  }

  /** Of a value that is more than nought. */
  private Ratio perCent(Ratio value, Operand of) throws Obstructed {
    if (of.value().signum() <= 0) {
      throw obstructed(of, of.value().signum() == 0 ? Obstacle.Why.ZERO : Obstacle.Why.NEGATIVE);
    }
    return Decimals.times(HUNDRED, Decimals.over(value, of.value()));
  }

  private Operand plan(IndicatorCode code) throws Obstructed {
    ReportingPeriod period = target.period();
    Optional<Target> asked = operands.target(code, period).filter(found -> found.notApplicable().isEmpty());
    Optional<Ratio> plan = asked.flatMap(found -> found.criterion().flatMap(criterion -> plan(found, criterion)));
    if (plan.isEmpty()) {
      throw new Obstructed(obstacle(code, period, Obstacle.Why.NO_PLAN));
    }
    return new Operand(code, period, plan.get());
  }

  private static Optional<Ratio> plan(Target asked, Criterion criterion) {
    if (criterion instanceof Criterion.Point point) {
      return Optional.of(Ratio.of(point.amount()));
    } else if (criterion instanceof Criterion.Bound bound) {
      return Optional.of(Ratio.of(bound.limit()));
    } else if (criterion instanceof OutOf outOf) {
      boolean isShare = asked.indicator().kind().isInPoints();
      return Optional.of(isShare ? DerivedFigure.share(outOf.part(), outOf.whole()) : Ratio.of(outOf.part()));
    }
    return Optional.empty();
  }

  private Reckoned share(Formula.WholeShare formula) throws Obstructed {
    Operand part = operand(formula.part());
    Ratio sum = formula.whole().contains(formula.part()) ? part.value() : NOUGHT;
    for (IndicatorCode code : formula.whole()) {
      sum = code.equals(formula.part()) ? sum : Decimals.plus(sum, operand(code).value());
    }
    if (sum.signum() <= 0) {
      IndicatorCode first = formula.whole().get(0);
      Obstacle.Why why = sum.signum() == 0 ? Obstacle.Why.ZERO : Obstacle.Why.NEGATIVE;
      throw new Obstructed(obstacle(first, target.period(), why));
    } else if (part.value().signum() < 0) {
      throw obstructed(part, Obstacle.Why.NEGATIVE);
    } else if (part.value().compareTo(sum) > 0) {
      throw obstructed(part, Obstacle.Why.NOT_COMPONENTS);
    }
    IndicatorKind kind = target.indicator().kind();
    boolean isOutOf = kind.isInPoints() || kind == IndicatorKind.COUNT;
    if (isOutOf && Decimals.ends(part.value()) && Decimals.ends(sum)) {
      Amount whole = Decimals.amount(sum);
      return Reckoned.outOf(target.indicator(), Decimals.amount(part.value()), whole);
    }
    return Limits.of(target).reckoned(Decimals.times(HUNDRED, Decimals.over(part.value(), sum)));
  }

  private Operand operand(IndicatorCode code) throws Obstructed {
    return operand(code, target.period());
  }

  private Operand operand(IndicatorCode code, ReportingPeriod period) throws Obstructed {
    Optional<DerivedFigure> figure = operands.figure(code, period);
    if (figure.isEmpty()) {
      throw new Obstructed(obstacle(code, period, Obstacle.Why.NOT_REPORTED));
    }
    Achievement achievement = figure.get().achievement();
    sources.add(achievement);
    if (achievement.observation().isEmpty()) {
      throw new Obstructed(Reckoned.missing(achievement));
    } else if (figure.get().exact().isEmpty()) {
      throw new Obstructed(obstacle(code, period, why(figure.get(), achievement.observation().get())));
    }
    return new Operand(code, period, figure.get().exact().get());
  }

  private static Obstacle.Why why(DerivedFigure figure, Observation observation) {
    if (!observation.hasFigure() && observation.kind() != ObservationKind.SEVERAL) {
      return Obstacle.Why.NOT_A_NUMBER;
    }
    return observation.kind() == ObservationKind.EXACT && !figure.isExact()
        ? Obstacle.Why.NOT_EXACT
        : Obstacle.Why.NOT_ONE_NUMBER;
  }

  private Obstructed obstructed(Operand operand, Obstacle.Why why) {
    return new Obstructed(obstacle(operand.code(), operand.period(), why));
  }

  private Obstacle obstacle(IndicatorCode code, ReportingPeriod period, Obstacle.Why why) {
    return Obstacle.of(code, target.locality().code(), period, why);
  }
}
