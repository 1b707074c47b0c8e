package org.resolutionindicators.score;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.LocalityLevel;
import org.resolutionindicators.rule.Finding;

/**
 * How the places in one place stand beside each other: the tally of each, their order, and what they come to together.
 *
 * <p>Each place is tallied by the scorecard's own findings about it, found by its code, and not by those of places in it.
 * All periods of the card are tallied together, so that a card of one period gives the standings of that period. x and y are
 * those of the card's denominator. Places in which y is 0 have no share: they are listed, but are neither ranked nor in the
 * mean, the median or the share of those that reached all. Every quotient is exact.
 *
 * <p>Immutable, thread-safe and serialisable; equal by scorecard, places and group.
 */
@Value.Immutable
@Tuple
public abstract sealed class Standings implements Serializable permits ImmutableStandings {
  private static final long serialVersionUID = 1L;

  Standings() {}

  /**
   * Returns the score that is told apart by place.
   *
   * @return the scorecard, with its findings about other places too
   */
  public abstract Scorecard scorecard();

  /**
   * Returns the places.
   *
   * @return each once, in the order of the tree
   */
  public abstract ImmutableList<Locality> places();

  /**
   * Returns the group whose indicators alone are tallied.
   *
   * @return the group, as text without characters for indicators that have none; or empty if all are
   */
  public abstract Optional<String> onlyGroup();

  @Value.Check
  void check() {
    Set<LocalityCode> seen = new HashSet<>();
    for (Locality place : places()) {
      checkArgument(
          seen.add(place.code()), "Standings must have each place once, as a tree of one day has: '%s'", place.code());
    }
  }

  /**
   * Obtains the standings of the places directly in one.
   *
   * @param card a score of these places, and perhaps of others
   * @param tree the places, {@linkplain Localities#asOf cut} to one day if they change over time
   * @param parent the code of the place that they lie in
   * @return the standings of its children; of none if it has no children
   * @throws org.resolutionindicators.model.UnknownLocalityException if the parent is not in the tree
   * @throws IllegalArgumentException if the tree describes a child twice
   */
  public static Standings of(Scorecard card, Localities tree, LocalityCode parent) {
    return ImmutableStandings.of(card, tree.childrenOf(parent), Optional.empty());
  }

  /**
   * Obtains the standings of the places of one level in a place.
   *
   * @param card a score of these places, and perhaps of others
   * @param tree the places, {@linkplain Localities#asOf cut} to one day if they change over time
   * @param parent the code of the place that they lie in, directly or through others
   * @param level their level
   * @return the standings of those places; of none if there is no place of that level
   * @throws org.resolutionindicators.model.UnknownLocalityException if the parent is not in the tree
   * @throws IllegalArgumentException if the tree describes a place of that level twice
   */
  public static Standings of(Scorecard card, Localities tree, LocalityCode parent, LocalityLevel level) {
    return ImmutableStandings.of(card, tree.under(parent, level), Optional.empty());
  }

  /**
   * Narrows to the indicators of a group.
   *
   * @param group the group, or text without characters for indicators that have none
   * @return the standings of the same places by these indicators alone
   * @throws UnknownCodeException if the scorecard has no indicator of that group
   */
  public Standings group(String group) {
    ImmutableSet<String> groups =
        scorecard().findings().stream().map(Scorecard::groupOf).collect(ImmutableSet.toImmutableSet());
    if (!groups.contains(group)) {
      throw new UnknownCodeException("group", group, groups.toString());
    }
    return ImmutableStandings.of(scorecard(), places(), Optional.of(group));
  }

  /** Made when first needed and left out of the serialised form. */
  @Value.Lazy
  ImmutableList<Finding> findings() {
    Set<LocalityCode> codes = new HashSet<>();
    places().forEach(place -> codes.add(place.code()));
    return scorecard().findings().stream()
        .filter(finding -> codes.contains(finding.target().locality().code()))
        .filter(finding -> onlyGroup().map(Scorecard.groupOf(finding)::equals).orElse(true))
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the standings in the order of the tree.
   *
   * @return one for each place
   */
  @Value.Lazy
  public ImmutableList<Standing> inTreeOrder() {
    return Ranking.of(scorecard(), findings(), places());
  }

  /**
   * Returns the standings in the order of their placing.
   *
   * @return one for each place, the best first; tied ones in the order of the tree, and behind all others those without a
   *     placing
   */
  @Value.Lazy
  public ImmutableList<Standing> inRankOrder() {
    Comparator<Standing> byRank = Comparator.comparing(s -> s.placing().map(Placing::first).orElse(Integer.MAX_VALUE));
    return inTreeOrder().stream().sorted(byRank).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns how many places there are.
   *
   * @return 0 or more
   */
  public int size() {
    return places().size();
  }

  /**
   * Returns the places in which something is counted.
   *
   * @return those with a placing, in the order of the tree
   */
  public ImmutableList<Standing> ranked() {
    return listed(standing -> standing.placing().isPresent());
  }

  /**
   * Returns the places in which nothing is counted, so that their share is undefined.
   *
   * @return those without a placing, in the order of the tree
   */
  public ImmutableList<Standing> unranked() {
    return listed(standing -> standing.placing().isEmpty());
  }

  /**
   * Returns the places about which nothing was found.
   *
   * @return those of which the scorecard has no row, of this group if there is one, in the order of the tree; all are
   *     {@link #unranked}
   */
  public ImmutableList<Standing> withoutFindings() {
    return listed(standing -> !standing.hasFindings());
  }

  /**
   * Returns the places that reached everything counted.
   *
   * @return those for which x is y and y is not 0, in the order of the tree
   */
  public ImmutableList<Standing> meetingAll() {
    return listed(Standing::isAllReached);
  }

  private ImmutableList<Standing> listed(Predicate<Standing> wanted) {
    return inTreeOrder().stream().filter(wanted).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the counts of all places together.
   *
   * @return the sum over the places
   */
  public Tally tally() {
    return inTreeOrder().stream().map(Standing::tally).collect(Tally.merging());
  }

  /**
   * Returns how many indicators a place reached in the mean: "17,5 tiêu chí/xã".
   *
   * @return the sum of x over the number of {@link #ranked} places, or {@link Undefined#NOTHING_COUNTED} if there is none
   */
  public Measured meanReached() {
    return quotient(tally().reached(), ranked().size());
  }

  /**
   * Returns the share of places that reached everything counted: "79,3% xã đạt chuẩn".
   *
   * @return the number of places {@link #meetingAll} over that of {@link #ranked} ones, or
   *     {@link Undefined#NOTHING_COUNTED} if there is none
   */
  public Measured shareMeetingAll() {
    return quotient(meetingAll().size(), ranked().size());
  }

  private static Measured quotient(long part, long whole) {
    return whole == 0 ? Measured.undefined(Undefined.NOTHING_COUNTED) : Measured.of(Ratio.of(part, whole));
  }

  /**
   * Tallies the places by one indicator: "12/17 xã đạt chuẩn".
   *
   * @param indicator its code; that of a part of another indicator as well
   * @return the counts of the counted verdicts of that indicator, one for each place and period that has it;
   *     {@link Tally#ZERO} if none of the places has
   * @throws UnknownCodeException if the scorecard has no such indicator
   */
  public Tally meeting(IndicatorCode indicator) {
    checkKnown(indicator);
    return findings().stream()
        .filter(finding -> finding.target().indicator().code().equals(indicator))
        .map(scorecard()::counted)
        .collect(Tally.toTally());
  }

  private void checkKnown(IndicatorCode indicator) {
    ImmutableSet<IndicatorCode> codes =
        scorecard().findings().stream()
            .map(finding -> finding.target().indicator().code())
            .collect(ImmutableSet.toImmutableSet());
    if (!codes.contains(indicator)) {
      throw new UnknownCodeException("indicator", indicator.value(), codes.size() + " indicators");
    }
  }

  /**
   * Returns the least share of a place.
   *
   * @return x / y of the last of the {@link #ranked} places, or {@link Undefined#NOTHING_COUNTED} if there is none
   */
  public Measured minShare() {
    List<Standing> ranked = bestFirst();
    return ranked.isEmpty() ? Measured.undefined(Undefined.NOTHING_COUNTED) : ranked.get(ranked.size() - 1).share();
  }

  /**
   * Returns the greatest share of a place.
   *
   * @return x / y of the first of the {@link #ranked} places, or {@link Undefined#NOTHING_COUNTED} if there is none
   */
  public Measured maxShare() {
    List<Standing> ranked = bestFirst();
    return ranked.isEmpty() ? Measured.undefined(Undefined.NOTHING_COUNTED) : ranked.get(0).share();
  }

  /**
   * Returns the median of the shares.
   *
   * @return x / y of the one in the middle of the {@link #ranked} places; of an even number of places the mean of the two in
   *     the middle; or {@link Undefined#NOTHING_COUNTED} if there is none
   */
  public Measured medianShare() {
    List<Standing> ranked = bestFirst();
    if (ranked.isEmpty()) {
      return Measured.undefined(Undefined.NOTHING_COUNTED);
    }
    Standing upper = ranked.get((ranked.size() - 1) / 2);
    Standing lower = ranked.get(ranked.size() / 2);
    return Measured.of(mean(upper, lower));
  }

  private List<Standing> bestFirst() {
    return inRankOrder().subList(0, ranked().size());
  }

  private static Ratio mean(Standing one, Standing other) {
    BigDecimal y1 = BigDecimal.valueOf(one.total());
    BigDecimal y2 = BigDecimal.valueOf(other.total());
    BigDecimal over = BigDecimal.valueOf(one.reached()).multiply(y2).add(BigDecimal.valueOf(other.reached()).multiply(y1));
    return Ratio.of(Amount.of(over), Amount.of(y1.multiply(y2).multiply(BigDecimal.valueOf(2))));
  }

  /**
   * Returns the standings for a reader of logs.
   *
   * @return such as {@code [1: 26 19/19, 2: 27 16/19]}, the best first
   */
  @Override
  public final String toString() {
    return inRankOrder().toString();
  }
}
