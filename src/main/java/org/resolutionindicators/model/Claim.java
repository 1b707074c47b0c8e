package org.resolutionindicators.model;

import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalLong;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Built;

/**
 * What somebody claims about the indicators of a locality and period as a whole: "đạt và vượt 24/25 chỉ tiêu (vượt 13, đạt
 * 11)".
 *
 * <p>A claim is what was said, however it contradicts itself or the figures; nothing is derived from one part of it for
 * another. A part that was not said is empty, which is not 0.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes, its origin included.
 */
@Value.Immutable
@Built
public abstract sealed class Claim implements Serializable permits ImmutableClaim {
  private static final long serialVersionUID = 1L;

  Claim() {}

  /**
   * Returns the locality.
   *
   * @return code or name of the place as claimed, or empty
   */
  public abstract Optional<LocalityCode> locality();

  /**
   * Returns the period.
   *
   * @return the time, or empty
   */
  public abstract Optional<ReportingPeriod> period();

  /**
   * Returns the note that stood in brackets behind the period, such as "ước".
   *
   * @return the note without its brackets, or empty
   */
  public abstract Optional<String> periodNote();

  /**
   * Returns the group of indicators that alone is spoken of, such as "kinh tế".
   *
   * @return the group, or empty for a claim about all indicators
   */
  public abstract Optional<String> group();

  /**
   * Returns y, the number of indicators.
   *
   * @return 0 or more, or empty
   */
  public abstract OptionalLong total();

  /**
   * Returns x, the number met or exceeded.
   *
   * @return the count, or empty
   */
  public abstract Optional<ClaimedCount> reached();

  /**
   * Returns the number exceeded.
   *
   * @return the count, or empty
   */
  public abstract Optional<ClaimedCount> exceeded();

  /**
   * Returns the number met and not exceeded.
   *
   * @return the count, or empty
   */
  public abstract Optional<ClaimedCount> met();

  /**
   * Returns the number not met.
   *
   * @return the count, or empty
   */
  public abstract Optional<ClaimedCount> notMet();

  /**
   * Tells whether all indicators are said to be met or exceeded: "tất cả", "đều đạt và vượt".
   *
   * @return true if it was said, whatever the counts are
   */
  @Value.Default
  public boolean isAll() {
    return false;
  }

  /**
   * Returns what is said about indicators beside these counts, such as "3 khó đạt"; it is never computed with.
   *
   * @return the text as published, or empty
   */
  public abstract Optional<String> other();

  /**
   * Returns the publication.
   *
   * @return the source, or empty
   */
  public abstract Optional<String> source();

  /**
   * Returns what whoever recorded the claim remarks on it.
   *
   * @return the notes, or empty
   */
  public abstract Optional<String> notes();

  /**
   * Returns where the claim was read.
   *
   * @return its origin, with the sentence if there was one, or empty
   */
  public abstract Optional<Origin> origin();

  @Value.Check
  void check() {
    total().ifPresent(total -> ClaimedCount.checkCount("Claimed total", total));
  }

  /**
   * Starts a claim.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return ImmutableClaim.builder();
  }

  /** Collects the parts of a claim; not thread-safe. A part set twice is an {@link IllegalStateException}. */
  public interface Builder {
    /**
     * Sets the locality.
     *
     * @param locality code or name
     * @return this builder
     */
    Builder locality(LocalityCode locality);

    /**
     * Sets the period.
     *
     * @param period the time
     * @return this builder
     */
    Builder period(ReportingPeriod period);

    /**
     * Sets the note behind the period.
     *
     * @param note without its brackets
     * @return this builder
     */
    Builder periodNote(String note);

    /**
     * Sets the group that alone is spoken of.
     *
     * @param group its name
     * @return this builder
     */
    Builder group(String group);

    /**
     * Sets y.
     *
     * @param total 0 or more
     * @return this builder
     */
    Builder total(long total);

    /**
     * Sets the number met or exceeded.
     *
     * @param count the count
     * @return this builder
     */
    Builder reached(ClaimedCount count);

    /**
     * Sets the number exceeded.
     *
     * @param count the count
     * @return this builder
     */
    Builder exceeded(ClaimedCount count);

    /**
     * Sets the number met and not exceeded.
     *
     * @param count the count
     * @return this builder
     */
    Builder met(ClaimedCount count);

    /**
     * Sets the number not met.
     *
     * @param count the count
     * @return this builder
     */
    Builder notMet(ClaimedCount count);

    /**
     * Sets whether all are said to be met or exceeded.
     *
     * @param isAll true if it was said
     * @return this builder
     */
    Builder isAll(boolean isAll);

    /**
     * Sets what is said beside the counts.
     *
     * @param other the text as published
     * @return this builder
     */
    Builder other(String other);

    /**
     * Sets the publication.
     *
     * @param source such as author, title and date
     * @return this builder
     */
    Builder source(String source);

    /**
     * Sets remarks on the claim.
     *
     * @param notes free text
     * @return this builder
     */
    Builder notes(String notes);

    /**
     * Sets where the claim was read.
     *
     * @param origin with the sentence, if there was one
     * @return this builder
     */
    Builder origin(Origin origin);

    /**
     * Makes the claim.
     *
     * @return the claim
     * @throws IllegalArgumentException if the total is negative
     */
    Claim build();
  }
}
