package org.resolutionindicators.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.measure.DayCount;

/**
 * What a report for part of a year is held against, where no target was set for that part.
 *
 * <p>Three practices are in use, and they disagree; none is taken unless it is chosen. Seasonal figures, such as a harvest or a
 * tax due in one quarter, break any share of elapsed time.
 *
 * <p>Immutable, thread-safe and serialisable; equal by practice and day count.
 */
@Value.Immutable
@Tuple
public abstract sealed class PartYearPolicy implements Serializable permits ImmutablePartYearPolicy {
  private static final long serialVersionUID = 1L;

  PartYearPolicy() {}

  /** What is done with part of a year; a constant is immutable, thread-safe, serialisable and equal to itself alone. */
  public enum Practice {
    /** Nothing: a part of a year has the targets that were set for it, and no others. */
    OWN_TARGETS,
    /** The part's figure is held against the year's plan. */
    FULL_YEAR_PLAN,
    /**
     * The part's figure is held against so much of the year's plan as time has passed, if the indicator adds up over time
     * (sum, running); any other, and a plan that has no share, such as a yes or a date, is held against as it is.
     */
    ELAPSED_SHARE,
    /**
     * A period that has begun and is not over is judged by an estimate of all of it, if that was reported; a composite by its
     * parts, once they are.
     */
    YEAR_ESTIMATE
  }

  /**
   * Returns what is done.
   *
   * @return the practice
   */
  public abstract Practice practice();

  /**
   * Returns how elapsed time is counted.
   *
   * @return the day count; empty unless the practice is {@link Practice#ELAPSED_SHARE}
   */
  public abstract Optional<DayCount> dayCount();

  @Value.Check
  void check() {
    checkArgument(
        dayCount().isPresent() == (practice() == Practice.ELAPSED_SHARE),
        "Day count must be given with an elapsed share, and with nothing else: %s, %s",
        practice(),
        dayCount());
  }

  /** Whether parts of a year take the year's plan. */
  boolean takesPlan() {
    return practice() == Practice.FULL_YEAR_PLAN || practice() == Practice.ELAPSED_SHARE;
  }

  /**
   * Obtains the policy that holds a part of a year against targets of its own alone.
   *
   * @return {@link Practice#OWN_TARGETS}
   */
  public static PartYearPolicy ownTargets() {
    return ImmutablePartYearPolicy.of(Practice.OWN_TARGETS, Optional.empty());
  }

  /**
   * Obtains the policy that holds a part of a year against the year's plan.
   *
   * @return {@link Practice#FULL_YEAR_PLAN}
   */
  public static PartYearPolicy fullYearPlan() {
    return ImmutablePartYearPolicy.of(Practice.FULL_YEAR_PLAN, Optional.empty());
  }

  /**
   * Obtains the policy that holds a part of a year against a share of the year's plan.
   *
   * @param dayCount how elapsed time is counted
   * @return {@link Practice#ELAPSED_SHARE}
   */
  public static PartYearPolicy elapsedShare(DayCount dayCount) {
    return ImmutablePartYearPolicy.of(Practice.ELAPSED_SHARE, Optional.of(dayCount));
  }

  /**
   * Obtains the policy that judges a period before it is over by an estimate of all of it.
   *
   * @return {@link Practice#YEAR_ESTIMATE}
   */
  public static PartYearPolicy yearEstimate() {
    return ImmutablePartYearPolicy.of(Practice.YEAR_ESTIMATE, Optional.empty());
  }
}
