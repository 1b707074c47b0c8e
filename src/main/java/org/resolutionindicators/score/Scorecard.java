package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.StagingGap;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/**
 * The score of some targets: what was found about each, x of y, and the choices that made it so.
 *
 * <p>Countable findings are those of indicators that are no part of another; only they are in a tally. All others are shown
 * with the rest.
 *
 * <p>Immutable, thread-safe and serialisable; equal by scorer, day, group, findings and gaps.
 */
@Value.Immutable
@Tuple
public abstract sealed class Scorecard implements Serializable permits ImmutableScorecard {
  private static final long serialVersionUID = 1L;

  Scorecard() {}

  /**
   * Returns the choices that made the score.
   *
   * @return rule book, method, source of verdicts and denominator
   */
  public abstract Scorer scorer();

  /**
   * Returns the day as of which it was scored.
   *
   * @return the day, or empty if each row was taken as due
   */
  public abstract Optional<LocalDate> asOf();

  /**
   * Returns the group that it is about.
   *
   * @return the group, as text without characters for indicators that have none; or empty if it is about no one group
   */
  public abstract Optional<String> group();

  /**
   * Returns what was found, parts of other indicators included.
   *
   * @return in the order of the data; it cannot be changed. A finding may be made each time it is read
   */
  public List<Finding> findings() {
    return found();
  }

  abstract FindingList found();

  /**
   * Returns where staged targets come to something else than the target of their term.
   *
   * <p>Nothing is repaired: the term's target stands, and so do the staged ones.
   *
   * @return what does not add up, in the order of the data
   */
  public abstract ImmutableList<StagingGap> stagingGaps();

  static Scorecard of(
      Scorer scorer,
      Optional<? extends LocalDate> asOf,
      Optional<String> group,
      FindingList findings,
      Iterable<? extends StagingGap> gaps) {
    return ImmutableScorecard.of(scorer, asOf, group, findings, gaps);
  }

  static String groupOf(Target target) {
    return groupOf(target.indicator());
  }

  static String groupOf(Indicator indicator) {
    return indicator.group().orElse("");
  }

  static String groupOf(Finding finding) {
    return groupOf(finding.target());
  }

  /**
   * Streams what was found about the indicators that are counted.
   *
   * @return in the order of the data
   */
  public Stream<Finding> countable() {
    return findings().stream().filter(Finding::isCountable);
  }

  /**
   * Streams what was found with one verdict counted.
   *
   * @param verdict the counted verdict
   * @return countable findings, in the order of the data
   */
  public Stream<Finding> countedAs(Verdict verdict) {
    return countable().filter(finding -> counted(finding) == verdict);
  }

  /**
   * Returns the verdict that is counted for a finding.
   *
   * @param finding any finding
   * @return its computed or its official verdict, as the scorer's source says
   */
  public Verdict counted(Finding finding) {
    return scorer().verdictSource().counted(finding);
  }

  /**
   * Returns the counts of the counted verdicts.
   *
   * @return over countable findings; {@link Tally#size} is their number
   */
  @Value.Lazy
  public Tally tally() {
    return found().tally(scorer().verdictSource());
  }

  /**
   * Returns the tallies of the groups.
   *
   * @return by group, in the order in which they first occur; indicators without a group under a text without characters.
   *     Their sum is {@link #tally()}
   */
  public ImmutableMap<String, Tally> tallyByGroup() {
    Map<String, Tally> tallies = new LinkedHashMap<>();
    countable().forEach(finding -> tallies.merge(groupOf(finding), Tally.of(counted(finding)), Tally::plus));
    return ImmutableMap.copyOf(tallies);
  }

  /**
   * Returns x.
   *
   * @return the number met or exceeded
   */
  public long reached() {
    return tally().reached();
  }

  /**
   * Returns y.
   *
   * @return the number of indicators that the scorer's denominator includes; not less than x
   */
  public long total() {
    return tally().total(scorer().denominator());
  }

  /**
   * Returns x / y.
   *
   * @return from 0 to 1, or undefined where y is 0
   */
  public Measured share() {
    return tally().share(scorer().denominator());
  }

  /**
   * Tells whether everything counted was reached.
   *
   * @return true if x is y and y is not 0
   */
  public boolean isAllReached() {
    return tally().isAllReached(scorer().denominator());
  }

  /**
   * Returns where a decided computed verdict and an official one contradict each other, whichever is counted.
   *
   * @return in the order of the data, parts of other indicators included
   */
  public ImmutableList<Finding> disagreements() {
    return findings().stream()
        .filter(finding -> finding.agreesWithOfficial().equals(Optional.of(false)))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the countable findings without an official verdict, where official verdicts are counted.
   *
   * @return those that are counted by their computed verdict instead, in the order of the data; empty unless the source is
   *     {@link VerdictSource#OFFICIAL}
   */
  public ImmutableList<Finding> withoutOfficial() {
    boolean official = scorer().verdictSource() == VerdictSource.OFFICIAL;
    return countable().filter(f -> official && f.official().isEmpty()).collect(ImmutableList.toImmutableList());
  }

  /**
   * Lists what came out otherwise than in an earlier score of the same data: a target adjusted since, an estimate replaced,
   * a period that is over now.
   *
   * @param earlier a score of the same data as of an earlier day
   * @return the targets whose counted verdict differs, parts of other indicators included, and those that only this score
   *     knows; in the order of this score
   */
  public ImmutableList<VerdictChange> changesSince(Scorecard earlier) {
    return Changes.of(earlier, this);
  }

  /**
   * Tells how far the targets that were not reached are away.
   *
   * @return one for each countable finding that was computed to be not met, worked out on each call
   */
  public Shortfalls shortfalls() {
    return Shortfalls.of(this);
  }

  /**
   * Returns the weighted score.
   *
   * @return over countable findings, or empty where the method only counts
   */
  public Optional<WeightedScore> weighted() {
    Optional<Amount> limit = scorer().method().limit();
    return limit.map(least -> Weighing.weigh(countable()::iterator, scorer(), least));
  }

  /**
   * Returns the localities that it is about.
   *
   * @return without repetition, in the order in which they first occur
   */
  public ImmutableList<Locality> localities() {
    return findings().stream().map(f -> f.target().locality()).distinct().collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the periods that it is about.
   *
   * @return without repetition, in the order in which they first occur
   */
  public ImmutableList<ReportingPeriod> periods() {
    return findings().stream().map(f -> f.target().period()).distinct().collect(ImmutableList.toImmutableList());
  }
}
