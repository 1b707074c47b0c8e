package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Built;

/**
 * What a resolution asks of one indicator in one locality and period.
 *
 * <p>A target without a {@linkplain #criterion criterion} has not been assigned; one with a
 * {@linkplain #notApplicable reason why not} does not apply. Neither is counted, and they are never the same.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes, its origin included.
 */
@Value.Immutable
@Built
public abstract sealed class Target implements Serializable permits ImmutableTarget {
  private static final long serialVersionUID = 1L;

  Target() {}

  /**
   * Returns the indicator.
   *
   * @return what is measured
   */
  public abstract Indicator indicator();

  /**
   * Returns the locality.
   *
   * @return the place; {@link Locality#unnamed()} if none was given
   */
  @Value.Default
  public Locality locality() {
    return Locality.unnamed();
  }

  /**
   * Returns the period.
   *
   * @return the time; {@link ReportingPeriod#undated()} if none was given
   */
  @Value.Default
  public ReportingPeriod period() {
    return ReportingPeriod.undated();
  }

  /**
   * Returns what is asked.
   *
   * @return the criterion, or empty if none was assigned
   */
  public abstract Optional<Criterion> criterion();

  /**
   * Returns why the target does not apply.
   *
   * @return the reason as published, or empty for a target that applies
   */
  public abstract Optional<String> notApplicable();

  /**
   * Returns the value from which change is measured.
   *
   * @return the baseline, or empty
   */
  public abstract Optional<Observation> baseline();

  /**
   * Returns what is striven for beyond the criterion ("phấn đấu"); it is judged aside and never counted.
   *
   * @return the stretch, or empty
   */
  public abstract Optional<Criterion> stretch();

  /**
   * Returns the weight in a weighted score.
   *
   * @return 0 or more, or empty if none was given; only its share of the sum of weights matters
   */
  public abstract Optional<Amount> weight();

  /**
   * Tells whether the target must be met for a weighted score to pass ("bắt buộc").
   *
   * @return true if it was said so
   */
  @Value.Default
  public boolean isKey() {
    return false;
  }

  /**
   * Returns who set the target.
   *
   * @return the assigner, or empty
   */
  public abstract Optional<String> assigner();

  /**
   * Returns the day on which the target was decided.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> decidedOn();

  /**
   * Returns the decision that set the target.
   *
   * @return its number as published, or empty
   */
  public abstract Optional<String> decision();

  /**
   * Returns the longer period's plan that the target was taken from.
   *
   * @return the plan and how much of it is asked, or empty for a target that was set itself
   */
  public abstract Optional<PlanPortion> takenFrom();

  /**
   * Returns the further inputs that a published method needs.
   *
   * @return the attributes; {@link Attributes#none()} if none were given
   */
  @Value.Default
  public Attributes attributes() {
    return Attributes.none();
  }

  /**
   * Returns where the target was read.
   *
   * @return its origin, with the target as published, or empty
   */
  public abstract Optional<Origin> origin();

  /**
   * Returns which way a figure gets better against this target.
   *
   * @return lower for a ceiling and higher for a floor, whatever the indicator's direction is; for any other reduction
   *     higher, more being better; lower for any other criterion of the kind rank, whose first place is the best; otherwise,
   *     and without a criterion, the indicator's direction
   */
  public Direction better() {
    Criterion asked = criterion().orElse(null);
    Criterion figure = asked instanceof Change change ? change.by() : asked;
    if (figure instanceof Criterion.Bound bound) {
      return bound.side().isCeiling() ? Direction.DESCENDING : Direction.ASCENDING;
    } else if (asked instanceof Change change && change.sense() == Change.Sense.REDUCTION) {
      return Direction.ASCENDING;
    }
    return indicator().kind() == IndicatorKind.RANK ? Direction.DESCENDING : indicator().direction();
  }

  @Value.Check
  void check() {
    Amount weight = weight().orElse(Amount.ZERO);
    checkArgument(
        weight.signum() >= 0, "Weight of indicator '%s' must not be negative: %s", indicator().code(), weight);
  }

  /**
   * Obtains a target without locality and period.
   *
   * @param indicator what is measured
   * @param criterion what is asked
   * @return the target
   */
  public static Target of(Indicator indicator, Criterion criterion) {
    return builder().indicator(indicator).criterion(criterion).build();
  }

  /**
   * Starts a target.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return ImmutableTarget.builder();
  }

  /** Collects the parts of a target; not thread-safe. A part set twice is an {@link IllegalStateException}. */
  public interface Builder {
    /**
     * Sets the indicator; needed.
     *
     * @param indicator what is measured
     * @return this builder
     */
    Builder indicator(Indicator indicator);

    /**
     * Sets the locality.
     *
     * @param locality the place
     * @return this builder
     */
    Builder locality(Locality locality);

    /**
     * Sets the period.
     *
     * @param period the time
     * @return this builder
     */
    Builder period(ReportingPeriod period);

    /**
     * Sets what is asked.
     *
     * @param criterion the criterion
     * @return this builder
     */
    Builder criterion(Criterion criterion);

    /**
     * Makes the target one that does not apply.
     *
     * @param reason why
     * @return this builder
     */
    Builder notApplicable(String reason);

    /**
     * Sets the value from which change is measured.
     *
     * @param baseline the value
     * @return this builder
     */
    Builder baseline(Observation baseline);

    /**
     * Sets what is striven for beyond the criterion.
     *
     * @param stretch the further criterion
     * @return this builder
     */
    Builder stretch(Criterion stretch);

    /**
     * Sets the weight.
     *
     * @param weight 0 or more
     * @return this builder
     */
    Builder weight(Amount weight);

    /**
     * Sets whether the target must be met for a weighted score to pass.
     *
     * @param key true if it must
     * @return this builder
     */
    Builder isKey(boolean key);

    /**
     * Sets who set the target.
     *
     * @param assigner such as a council
     * @return this builder
     */
    Builder assigner(String assigner);

    /**
     * Sets the day on which the target was decided.
     *
     * @param day the day
     * @return this builder
     */
    Builder decidedOn(LocalDate day);

    /**
     * Sets the decision that set the target.
     *
     * @param number as published
     * @return this builder
     */
    Builder decision(String number);

    /**
     * Sets the longer period's plan that the target was taken from.
     *
     * @param portion the plan and how much of it is asked
     * @return this builder
     */
    Builder takenFrom(PlanPortion portion);

    /**
     * Sets the further inputs that a published method needs.
     *
     * @param attributes the attributes
     * @return this builder
     */
    Builder attributes(Attributes attributes);

    /**
     * Sets where the target was read.
     *
     * @param origin with the target as published
     * @return this builder
     */
    Builder origin(Origin origin);

    /**
     * Makes the target.
     *
     * @return the target
     * @throws IllegalStateException if the indicator is missing
     * @throws IllegalArgumentException if the weight is negative
     */
    Target build();
  }
}
