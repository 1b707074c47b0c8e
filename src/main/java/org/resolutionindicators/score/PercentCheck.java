package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.rule.Finding;

/**
 * A published percentage of plan beside the one that plan and actual give.
 *
 * <p>x being the actual and T the plan, the computed one is 100 x / T, also where lower is better; of what lies beyond the
 * plan 100 (x - T) / T, or x - T where it is told in {@linkplain IndicatorKind#isInPoints points}. Nothing is rounded. The
 * plan is the number of a target that is one number, about one, or a bound; of growth or reduction, the number asked for.
 * Where no plan was published and the actual is a part of a population (138/184), a percentage that is the share of it is
 * compared with that: 100 x part / whole.
 *
 * <p>A phrase stands for every value that it allows, as {@link org.resolutionindicators.rule.QualifierReading#EVERY_VALUE}
 * says, a range for its own; beside a phrase, a number that was printed stands for all less than a unit of its last place
 * away. "About" allows more than can be told, so that it may agree and is never wrong.
 *
 * <p>A check flags; no verdict follows from it. Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Tuple
public abstract sealed class PercentCheck implements Serializable permits ImmutablePercentCheck {
  private static final long serialVersionUID = 1L;

  PercentCheck() {}

  /**
   * Returns what was checked.
   *
   * @return the finding, with target and achievement
   */
  public abstract Finding finding();

  /**
   * Returns the published percentage.
   *
   * @return as published
   */
  public abstract PercentOfPlan published();

  /**
   * Returns the computed percentage.
   *
   * @return exactly, in per cent or in points, from the number of the actual as written, whatever qualifies it
   */
  public abstract Ratio computed();

  /**
   * Tells whether it is the share of a population, for lack of a plan.
   *
   * @return true if the computed one is 100 x part / whole
   */
  public abstract boolean isOfPopulation();

  /**
   * Returns how the two stand to each other.
   *
   * @return the outcome
   */
  public abstract PercentOutcome outcome();

  static PercentCheck of(
      Finding finding, PercentOfPlan published, Ratio computed, boolean isOfPopulation, PercentOutcome outcome) {
    return ImmutablePercentCheck.of(finding, published, computed, isOfPopulation, outcome);
  }

  /**
   * Checks one finding.
   *
   * @param finding any finding
   * @return the check, or empty if no percentage was published, if plan or actual is missing or not one number, if the
   *     plan is 0 or less and would be divided by, if the kind is rank or date, and if "about" leaves it open
   */
  public static Optional<PercentCheck> of(Finding finding) {
    return PercentChecking.check(finding);
  }

  /**
   * Checks all findings of a scorecard.
   *
   * @param card the scorecard
   * @return the checks that can be made, in the order of the findings, parts of other indicators included
   */
  public static ImmutableList<PercentCheck> of(Scorecard card) {
    return card.findings().stream().map(PercentCheck::of).flatMap(Optional::stream).collect(ImmutableList.toImmutableList());
  }
}
