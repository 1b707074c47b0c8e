package org.resolutionindicators.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.PercentOfPlan;
import org.resolutionindicators.model.Target;

/**
 * Makes findings by a published percentage of plan, where nothing else was published to hold a figure against.
 *
 * <p>Immutable, thread-safe, not serialisable; it has no state, so that there is nothing to be equal.
 */
public final class PercentFindings {
  private PercentFindings() {}

  /**
   * Obtains the finding about a target by the percentage of plan that was published.
   *
   * <p>The percentage is judged as a number against the plan, which is 100 for per cent of plan and 0 for what lies beyond
   * it, in the indicator's direction and exactly, whatever decimals the indicator declares. In a part of a year it may be of
   * that part's plan or of the year's: there the target is {@link Verdict#UNDECIDED} unless the percentage reaches the plan,
   * or, where lower is better, goes beyond it. The kinds rank and date have no percentage of plan, and are undecided.
   *
   * @param cell target and achievement, which has a percentage of plan
   * @param book whose first rule that answers for a target of one number decides; {@link Verdict#UNDECIDED} if none does
   * @param parts the findings about its parts, which decide nothing here
   * @return the finding
   * @throws IllegalArgumentException if there is no percentage of plan
   */
  public static Finding of(Cell cell, RuleBook book, Iterable<Finding> parts) {
    return judge(cell, book, parts, null);
  }

  /**
   * Obtains the finding about a part of a year by a percentage of the year's plan.
   *
   * <p>As {@link #of}, with so much of 100 in place of the plan as the portion says.
   *
   * @param cell target and achievement, which has a percentage of plan
   * @param book whose first rule that answers for a target of one number decides; {@link Verdict#UNDECIDED} if none does
   * @param parts the findings about its parts, which decide nothing here
   * @param portion how much of the year's plan is asked of its part, from 0 to 1
   * @return the finding
   * @throws IllegalArgumentException if there is no percentage of plan
   */
  public static Finding ofYear(Cell cell, RuleBook book, Iterable<Finding> parts, Ratio portion) {
    return judge(cell, book, parts, portion);
  }

  private static Finding judge(
      Cell cell, RuleBook book, Iterable<Finding> parts, @Nullable Ratio portion) {
    Target target = cell.target();
    Optional<PercentOfPlan> percent = cell.achievement().flatMap(Achievement::percentOfPlan);
    checkArgument(percent.isPresent(), "Percentage of plan needed to judge indicator '%s'", target.indicator().code());
    PercentOfPlan published = percent.get();
    Ratio asked = portion == null ? Ratio.of(1, 1) : portion;
    Ruling ruling = Derived.plan(target, published, asked).flatMap(book::rulingFor).orElse(null);
    if (ruling == null) {
      return Finding.byPercent(cell, Verdict.UNDECIDED, null, parts);
    }
    Direction better = target.indicator().direction();
    Judge judge = new PercentJudge(ruling.judge(), published.base(), better, target.period().isPartOfYear(), portion);
    Verdict verdict = judge.judge(published.figure());
    return Finding.byPercent(cell, verdict, Ruling.of(ruling.rule(), judge), parts);
  }
}
