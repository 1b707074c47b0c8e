package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/**
 * What the unmet targets of a score lack, and the least that would change x.
 *
 * <p>A target is unmet where its computed verdict is {@link Verdict#NOT_MET}, whichever verdict is counted; each shortfall
 * says which is. What is officially not met though computed otherwise lacks nothing that could be reckoned, and is among
 * {@link Scorecard#disagreements}.
 *
 * <p>Immutable, thread-safe and serialisable; equal by its shortfalls and counts.
 */
@Value.Immutable
@Tuple
public abstract sealed class Shortfalls implements Serializable permits ImmutableShortfalls {
  private static final long serialVersionUID = 1L;

  Shortfalls() {}

  /**
   * Returns the shortfalls of all indicators that are counted.
   *
   * @return in the order of the data; those of parts stand in the shortfall of their indicator
   */
  public abstract ImmutableList<Shortfall> all();

  /**
   * Returns the counts of the score, as a grade scale takes them.
   *
   * @return as {@link GradeInputs#of(Scorecard)} says; what else is known can be added to them
   */
  public abstract GradeInputs counts();

  /**
   * Returns the least that would change the grade, so far as it follows from the counts alone.
   *
   * <p>With points, or how many were late, ask {@link GradeScale#toNext} with these {@link #counts} and what is known
   * besides.
   *
   * @param scale the scale
   * @return how many more must be completed and exceeded for the nearest better grade; empty if none can be had or reckoned
   */
  public Optional<GradeStep> toNextGrade(GradeScale scale) {
    return scale.toNext(counts());
  }

  /**
   * Returns the least that would change x: those with the least to go in proportion to their limit.
   *
   * <p>Each by itself is one more in x. Amounts in different units cannot be compared, so they are compared by
   * {@link Shortfall#relative}, exactly.
   *
   * @return one or, if they tie, several, in the order of the data; empty if none can be compared
   */
  public ImmutableList<Shortfall> nearest() {
    Optional<Ratio> least =
        all().stream()
            .filter(Shortfall::changesScore)
            .flatMap(shortfall -> shortfall.relative().value().stream())
            .min(Comparator.naturalOrder());
    return all().stream()
        .filter(shortfall -> shortfall.changesScore() && shortfall.relative().value().equals(least))
        .filter(shortfall -> least.isPresent())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns those that {@link #nearest} leaves out although they would change x, since they cannot be compared.
   *
   * @return in the order of the data: without one number, in days, or with a limit of 0
   */
  public ImmutableList<Shortfall> notCompared() {
    return all().stream()
        .filter(shortfall -> shortfall.changesScore() && !shortfall.relative().isDefined())
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Obtains the shortfalls of a score.
   *
   * @param card the scorecard
   * @return its shortfalls; none if nothing is unmet
   */
  public static Shortfalls of(Scorecard card) {
    return ImmutableShortfalls.of(
        card.countable()
            .filter(finding -> finding.verdict() == Verdict.NOT_MET)
            .map(finding -> shortfall(finding, card, true))
            .collect(ImmutableList.toImmutableList()),
        GradeInputs.of(card));
  }

  private static Shortfall shortfall(Finding finding, Scorecard card, boolean isCounted) {
    ShortfallAmount amount = ShortfallAmount.of(finding);
    boolean isOfficial = card.scorer().verdictSource().prefersOfficial(finding.verdict()) && finding.official().isPresent();
    Shortfall.Builder shortfall =
        Shortfall.builder()
            .finding(finding)
            .counted(card.counted(finding))
            .changesScore(isCounted && !isOfficial)
            .toGo(amount.toGo())
            .isStrict(amount.isStrict())
            .better(amount.better())
            .unit(amount.unit())
            .relative(amount.relative())
            .units(amount.units());
    finding.parts().stream()
        .filter(part -> part.verdict() == Verdict.NOT_MET && isDecidedByParts(finding))
        .forEach(part -> shortfall.addParts(shortfall(part, card, false)));
    return shortfall.build();
  }

  private static boolean isDecidedByParts(Finding finding) {
    return finding.rule().map(id -> id.equals(Finding.COMPOSITE_RULE) || id.equals(Finding.EVERY_PART_RULE)).orElse(false);
  }
}
