package org.resolutionindicators.score;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.rule.Finding;

/**
 * What was found when a claim was held against itself, against the claims about its groups, or against a scorecard.
 *
 * <p>No claim is too contradictory to be checked, and none is corrected. {@link DiscrepancyKind} states what is looked for,
 * with formulas. Only what is impossible is accused: a lower bound contradicts no larger number, and what was not said
 * contradicts nothing.
 *
 * <p>Of a scorecard, those countable findings are taken that the claim is about: in its locality, which may be named by
 * code, by name, or by name and parent ("Đức Hòa (Long An)"); in its period; and in its group. Findings of the unnamed
 * locality are in each, and undated ones in each period. What does not apply is left out.
 *
 * <p>Immutable, thread-safe and serialisable; equal by claim, rows and discrepancies.
 */
@Value.Immutable
@Tuple
public abstract sealed class ClaimCheck implements Serializable permits ImmutableClaimCheck {
  private static final long serialVersionUID = 1L;

  ClaimCheck() {}

  /**
   * Returns what was checked.
   *
   * @return the claim as it was made
   */
  public abstract Claim claim();

  /**
   * Returns what the claim was compared with.
   *
   * @return the findings that it is about, in the order of the scorecard; empty if there was no scorecard for it
   */
  public abstract ImmutableList<Finding> rows();

  /**
   * Returns what does not agree.
   *
   * @return the weightiest first; empty if nothing was found
   */
  public abstract ImmutableList<Discrepancy> discrepancies();

  /**
   * Tells whether nothing speaks against the claim.
   *
   * @return true if each discrepancy is a {@link DiscrepancyKind.Weight#NOTE}
   */
  public boolean isSound() {
    return discrepancies().stream().allMatch(d -> d.kind().weight() == DiscrepancyKind.Weight.NOTE);
  }

  /**
   * Checks a claim against itself.
   *
   * @param claim the claim
   * @return what was found
   */
  public static ClaimCheck of(Claim claim) {
    return of(claim, List.of(), List.of());
  }

  /**
   * Checks a claim against itself and against the claims about its groups.
   *
   * @param claim the claim about the whole
   * @param groups the claims about its groups. Two or more are taken for all there are, unless their totals add up to less
   *     than the whole's
   * @return what was found; the groups themselves are not checked
   */
  public static ClaimCheck of(Claim claim, Iterable<Claim> groups) {
    return of(claim, ImmutableList.copyOf(groups), List.of());
  }

  /**
   * Checks a claim against itself and against a scorecard.
   *
   * @param claim the claim
   * @param card the scorecard, which may hold other localities, periods and groups too
   * @return what was found
   */
  public static ClaimCheck of(Claim claim, Scorecard card) {
    return of(claim, List.of(), new ClaimRows(List.of(card)).of(claim));
  }

  /**
   * Checks claims, each against itself, against the claims about its groups, and against its scorecard.
   *
   * <p>Groups of a claim are claims with a group and the same locality, period and note behind the period; where several
   * speak of one group, only those of the same source. If that leaves two about one group, groups are not compared. A claim
   * that names no locality, or no period, is not compared with scorecards if several would do.
   *
   * @param claims the claims
   * @param cards the scorecards, by locality, by group or over everything; of a row in several of them the first counts
   * @return one check for each claim, in order
   */
  public static ImmutableList<ClaimCheck> ofAll(Iterable<Claim> claims, Iterable<Scorecard> cards) {
    ClaimRows rows = new ClaimRows(ImmutableList.copyOf(cards));
    ClaimGroups groups = new ClaimGroups(claims);
    ImmutableList.Builder<ClaimCheck> checks = ImmutableList.builder();
    for (Claim claim : claims) {
      checks.add(of(claim, groups.of(claim), rows.of(claim)));
    }
    return checks.build();
  }

  private static ClaimCheck of(Claim claim, List<Claim> groups, List<ClaimRows.Row> rows) {
    List<Discrepancy> found = new ArrayList<>(SelfCheck.of(Objects.requireNonNull(claim, "claim")));
    found.addAll(GroupsCheck.of(claim, groups));
    found.addAll(RowsCheck.of(claim, rows));
    // Stable: rows keep their order.
    found.sort(Discrepancy.BY_WEIGHT);
    return ImmutableClaimCheck.of(claim, rows.stream().map(ClaimRows.Row::finding).collect(toImmutableList()), found);
  }
}
