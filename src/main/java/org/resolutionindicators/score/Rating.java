package org.resolutionindicators.score;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Built;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;

/**
 * What a published method says of one target, indicator, group or locality.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all parts.
 */
@Value.Immutable
@Built
public abstract sealed class Rating implements Serializable permits ImmutableRating {
  private static final long serialVersionUID = 1L;

  Rating() {}

  /**
   * Returns what it is about.
   *
   * @return the level
   */
  public abstract RatingLevel level();

  /**
   * Returns where.
   *
   * @return the locality
   */
  public abstract Locality locality();

  /**
   * Returns when.
   *
   * @return the period of the target, or of what was put together; empty where several periods were
   */
  public abstract Optional<ReportingPeriod> period();

  /**
   * Returns which one.
   *
   * @return the code of the indicator, the name of the group, or a text without characters for all of a locality
   */
  public abstract String code();

  /**
   * Returns the target.
   *
   * @return the target rated, or the latest one of its series; empty for other levels
   */
  public abstract Optional<Target> target();

  /**
   * Returns the report.
   *
   * @return the report rated, or the latest one of its series; empty if there is none, and for other levels
   */
  public abstract Optional<Achievement> achievement();

  /**
   * Returns the measure.
   *
   * @return the value that the score and the band are from, or why there is none; empty if the method has no measure here
   */
  public abstract Optional<Measured> measure();

  /**
   * Returns the score.
   *
   * @return points as the method gives them, or why there are none; empty if the method gives none here
   */
  public abstract Optional<Measured> score();

  /**
   * Returns the band.
   *
   * @return status, colour, rating or grade in the words of the method; empty if there is none
   */
  public abstract Optional<String> band();

  /**
   * Returns the verdict.
   *
   * @return what the band means for the target; empty if the method does not say that a target is met
   */
  public abstract Optional<Verdict> verdict();

  /**
   * Returns how many passed, of how many that count.
   *
   * @return x of y, or empty if the method does not count here
   */
  public abstract Optional<Passes> passes();

  /**
   * Returns the rank.
   *
   * @return among localities, or empty if there is none
   */
  public abstract Optional<Placing> placing();

  /**
   * Returns why.
   *
   * @return the step of the method that decided, in a few English words; empty where measure and band say it
   */
  public abstract Optional<String> why();

  /**
   * Starts a rating.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return ImmutableRating.builder();
  }

  /**
   * Starts the rating of a target.
   *
   * @param target the target
   * @param achievement the report, or empty
   * @return a builder with level, locality, period, code, target and report
   */
  public static Builder of(Target target, Optional<? extends Achievement> achievement) {
    return builder()
        .level(RatingLevel.TARGET)
        .locality(target.locality())
        .period(target.period())
        .code(target.indicator().code().value())
        .target(target)
        .achievement(achievement);
  }

  /** Collects the parts of a rating; not thread-safe. A part set twice is an {@link IllegalStateException}. */
  public interface Builder {
    /**
     * Sets what it is about; needed.
     *
     * @param level the level
     * @return this builder
     */
    Builder level(RatingLevel level);

    /**
     * Sets where; needed.
     *
     * @param locality the locality
     * @return this builder
     */
    Builder locality(Locality locality);

    /**
     * Sets when.
     *
     * @param period of the target, or of what was put together
     * @return this builder
     */
    Builder period(ReportingPeriod period);

    /**
     * Sets which one; needed.
     *
     * @param code of the indicator, or the name of the group
     * @return this builder
     */
    Builder code(String code);

    /**
     * Sets the target.
     *
     * @param target the target
     * @return this builder
     */
    Builder target(Target target);

    /**
     * Sets the report.
     *
     * @param achievement the report, or empty
     * @return this builder
     */
    Builder achievement(Optional<? extends Achievement> achievement);

    /**
     * Sets the measure.
     *
     * @param value the value, or why there is none
     * @return this builder
     */
    Builder measure(Measured value);

    /**
     * Sets the score.
     *
     * @param points the points, or why there are none
     * @return this builder
     */
    Builder score(Measured points);

    /**
     * Sets the band.
     *
     * @param name in the words of the method, or empty
     * @return this builder
     */
    Builder band(Optional<String> name);

    /**
     * Sets the band.
     *
     * @param name in the words of the method
     * @return this builder
     */
    Builder band(String name);

    /**
     * Sets the verdict.
     *
     * @param verdict what the band means for the target
     * @return this builder
     */
    Builder verdict(Verdict verdict);

    /**
     * Sets how many passed, of how many that count.
     *
     * @param passes x of y
     * @return this builder
     */
    Builder passes(Passes passes);

    /**
     * Sets the rank.
     *
     * @param placing among localities, or empty
     * @return this builder
     */
    Builder placing(Optional<? extends Placing> placing);

    /**
     * Sets why.
     *
     * @param step of the method that decided, in a few English words
     * @return this builder
     */
    Builder why(String step);

    /**
     * Makes the rating.
     *
     * @return the rating
     * @throws IllegalStateException if a needed part is missing
     */
    Rating build();
  }
}
