package org.resolutionindicators.score;

import java.io.Serializable;
import java.util.Comparator;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.rule.Finding;

/**
 * One number that was claimed, and the number that was found in its place.
 *
 * <p>Found is what follows from the rest of the claim, from the claims about its groups, or from a scorecard; where more
 * than one number is possible, the one nearest to what was claimed.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Tuple
public abstract sealed class Discrepancy implements Serializable permits ImmutableDiscrepancy {
  private static final long serialVersionUID = 1L;

  /** By kind, then by subject; rows stay in their order. */
  static final Comparator<Discrepancy> BY_WEIGHT =
      Comparator.comparing(Discrepancy::kind).thenComparing(Discrepancy::subject);

  Discrepancy() {}

  /** What the numbers count; a constant is immutable, thread-safe, serialisable and equal to itself alone. */
  public enum Subject {
    /** All indicators: y. */
    TOTAL,
    /** Those met or exceeded: x. */
    REACHED,
    /** Those not met. */
    NOT_MET,
    /** Those exceeded. */
    EXCEEDED,
    /** Those met and not exceeded. */
    MET
  }

  /**
   * Returns in which way it differs.
   *
   * @return the kind
   */
  public abstract DiscrepancyKind kind();

  /**
   * Returns what the numbers count.
   *
   * @return the subject; of {@link DiscrepancyKind#TOTALS_DIFFER}, the count beside which the other total stands; of
   *     {@link DiscrepancyKind#ROW_DIFFERS}, {@link Subject#REACHED} where the verdicts differ about that, otherwise
   *     {@link Subject#EXCEEDED}
   */
  public abstract Subject subject();

  /**
   * Returns the number that was claimed.
   *
   * @return 0 or more; for a lower bound, that bound
   */
  public abstract long claimed();

  /**
   * Returns the number that was found.
   *
   * @return 0 or more, and not the claimed one
   */
  public abstract long found();

  /**
   * Returns the row.
   *
   * @return the finding, with its official and its computed verdict, of {@link DiscrepancyKind#ROW_DIFFERS}; otherwise empty
   */
  public abstract Optional<Finding> finding();

  static Discrepancy of(DiscrepancyKind kind, Subject subject, long claimed, long found) {
    return ImmutableDiscrepancy.of(kind, subject, claimed, found, Optional.empty());
  }

  static Discrepancy ofRow(Subject subject, boolean isClaimed, Finding row) {
    return ImmutableDiscrepancy.of(
        DiscrepancyKind.ROW_DIFFERS, subject, isClaimed ? 1 : 0, isClaimed ? 0 : 1, Optional.of(row));
  }

  /**
   * Returns kind, subject and numbers for a reader of logs.
   *
   * @return such as {@code REST_DIFFERS NOT_MET: claimed 5, found 4}
   */
  @Override
  public final String toString() {
    String row = finding().map(finding -> " (" + finding + ")").orElse("");
    return kind() + " " + subject() + ": claimed " + claimed() + ", found " + found() + row;
  }
}
