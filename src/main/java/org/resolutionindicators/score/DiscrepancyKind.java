package org.resolutionindicators.score;

/**
 * In which way a claim contradicts itself, the claims about its groups, or a scorecard; from the weightiest to the least.
 *
 * <p>T is the number of indicators that is claimed, R the number met or exceeded, E exceeded, M met, K not met. A count that
 * is only claimed as a lower bound ("ít nhất 10/15") is any number from there up and contradicts no larger one; what was not
 * claimed contradicts nothing. Examples are Vietnamese publications, where a place is named, or cases made of them.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum DiscrepancyKind {
  /**
   * All are said to be reached, but R &lt; T ("đạt và vượt tất cả các chỉ tiêu, có 33/34", Quỳnh Lưu 2015: claimed 34, found
   * 33), or K &gt; 0 where R or T is not given (claimed 0, found K).
   */
  ALL_BUT_NOT_ALL(Weight.CONTRADICTION),
  /** R &gt; T: 19/18 (claimed 19, found 18). */
  REACHED_ABOVE_TOTAL(Weight.CONTRADICTION),
  /**
   * E or M is more than R, or than T if R is not given; E + M is more than T; or K is more than T: "14/15 chỉ tiêu đạt và
   * vượt, trong đó 16 chỉ tiêu vượt" (claimed 16, found 14).
   */
  PARTS_ABOVE_WHOLE(Weight.CONTRADICTION),
  /**
   * R ≠ E + M: "24/25 (vượt 13, đạt 10)" (claimed 24, found 23). Where something else is said beside the counts, only R
   * &lt; E + M.
   */
  SPLIT_DIFFERS(Weight.CONTRADICTION),
  /**
   * K ≠ T - R: "17/21 chỉ tiêu đạt, 5 chỉ tiêu không đạt" (Kông Chro 2021: claimed 5, found 4). Where something else is said
   * beside the counts, only K &gt; T - R. If R is not given, E + M stands for it.
   */
  REST_DIFFERS(Weight.CONTRADICTION),
  /**
   * The y beside one count is not T: "13/15 chỉ tiêu đạt và vượt, 2/12 chỉ tiêu không đạt" (claimed 15, found 12). Beside E
   * and M it may also be R: "trong đó 4/14 vượt".
   */
  TOTALS_DIFFER(Weight.CONTRADICTION),
  /**
   * A count is not the sum of the groups' counts: 46 of 57 where the groups have 10 + 22 + 12 (claimed 46, found 44). Where
   * the groups' totals are known and add up to less than T, groups are missing, and only a smaller count than the sum is a
   * contradiction; so it is with one group alone.
   */
  GROUPS_DIFFER(Weight.CONTRADICTION),
  /**
   * A count is not that of the official verdicts, each row having one: "18/18" above a table of which one row says "không
   * đạt" (claimed 18, found 17).
   */
  OFFICIAL_DIFFERS(Weight.CONTRADICTION),
  /**
   * A count is none that the scorecard leaves open; rows that are undecided, without data or target, or not due may be
   * anything, and met-or-exceeded ones either: "đều đạt và vượt" (An Khê 2022) above a row at 80,18% of its target. Found is
   * the nearest count that is possible.
   */
  SCORE_DIFFERS(Weight.DIFFERENCE),
  /**
   * The official verdict on one row contradicts the computed one, though the counts may agree: "12/12 (vượt 7, đạt 5)", where
   * 1,1 against 1-1,5 is called "vượt" (Việt Nam 2019). Claimed and found are 1 or 0, as the official and the computed verdict
   * count the row.
   */
  ROW_DIFFERS(Weight.DIFFERENCE),
  /**
   * The scorecard does not hold T indicators, so that its counts prove nothing: a headline speaks of the indicators of a
   * resolution, the table beside it may hold others. 20/21, with at least three rows below their range (Vĩnh Linh 2022), is
   * such a note (claimed 1 missed, found 3), and so is a table of fewer rows (claimed 21, found 5).
   */
  SCOPE_DIFFERS(Weight.NOTE);

  private final Weight weight;

  DiscrepancyKind(Weight weight) {
    this.weight = weight;
  }

  /**
   * Returns how much it says against the claim.
   *
   * @return the weight; no kind has more than one that stands before it
   */
  public Weight weight() {
    return weight;
  }

  /** How much a discrepancy says; a constant is immutable, thread-safe, serialisable and equal to itself alone. */
  public enum Weight {
    /** The claim cannot be true as it stands: its publisher contradicts himself. */
    CONTRADICTION,
    /** What was published and what the rules compute are not the same. */
    DIFFERENCE,
    /** Claim and scorecard speak of different indicators; nothing is said against either. */
    NOTE
  }
}
