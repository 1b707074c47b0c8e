package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Built;

/**
 * What was reported about one indicator in one locality and period: a figure, a verdict of an authority, or both.
 *
 * <p>An achievement without an {@linkplain #observation observation} has no data, which is not nought.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes, its origin included.
 */
@Value.Immutable
@Built
public abstract sealed class Achievement implements Serializable
    permits ImmutableAchievement, PlainAchievement {
  private static final long serialVersionUID = 1L;

  Achievement() {}

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
   * Returns the figure.
   *
   * @return what was observed, or empty if there is no data
   */
  public abstract Optional<Observation> observation();

  /**
   * Returns the verdict that an authority published.
   *
   * @return the official verdict, or empty
   */
  public abstract Optional<OfficialVerdict> official();

  /**
   * Returns the per cent of plan that was published beside the figure, or instead of it.
   *
   * @return the percentage, or empty
   */
  public abstract Optional<PercentOfPlan> percentOfPlan();

  /**
   * Returns whose plan the percentage of plan is of.
   *
   * @return the assigner, or empty if there is one plan only
   */
  public abstract Optional<String> assigner();

  /**
   * Returns the target that the report is held against, where it comes alone and not in a data set.
   *
   * <p>A {@link Dataset} joins targets and reports itself: it takes such a target in as any other, and its reports carry none.
   *
   * @return a target of the same indicator, locality and period, or empty
   */
  public abstract Optional<Target> target();

  /**
   * Returns how settled the figure is.
   *
   * @return the status, or empty if it was not given
   */
  public abstract Optional<DataStatus> status();

  /**
   * Returns the day of the report.
   *
   * @return the day, or empty
   */
  public abstract Optional<LocalDate> reportedOn();

  /**
   * Returns the publication.
   *
   * @return the source, or empty
   */
  public abstract Optional<String> source();

  /**
   * Returns how the figure follows from others.
   *
   * @return the derivation, or empty for a figure that was reported
   */
  public abstract Optional<Derivation> derivation();

  /**
   * Returns where the achievement was read.
   *
   * @return its origin, with the figure as published, or empty
   */
  public abstract Optional<Origin> origin();

  /**
   * Returns the figure as columns have it, if nothing that was published beside it may decide in its place.
   *
   * @return a number of {@link ReportColumns#DECIMALS} decimals, not less than {@link ReportColumns#LEAST}; or
   *     {@link ReportColumns#NO_FIGURE}, {@link ReportColumns#YES} or {@link ReportColumns#NO}; or {@link ReportColumns#OTHER}
   *     for any other observation, and if there is a percentage of plan, an assigner or a derivation
   */
  @Value.Derived
  @Value.Auxiliary
  public long plainFigure() {
    boolean saysMore = percentOfPlan().isPresent() || assigner().isPresent() || derivation().isPresent();
    return saysMore ? ReportColumns.OTHER : ReportColumns.figure(this);
  }

  @Value.Check
  void check() {
    if (target().isPresent()) {
      CellKey asked = CellKey.of(target().get());
      checkArgument(asked.equals(CellKey.of(this)), "Achievement must be of its target's cell (%s): %s", asked, CellKey.of(this));
    }
  }

  /** The same report as a data set keeps it, which knows its target. */
  Achievement withoutTarget() {
    Builder bare = builder().indicator(indicator()).locality(locality()).period(period());
    observation().ifPresent(bare::observation);
    official().ifPresent(bare::official);
    percentOfPlan().ifPresent(bare::percentOfPlan);
    assigner().ifPresent(bare::assigner);
    status().ifPresent(bare::status);
    reportedOn().ifPresent(bare::reportedOn);
    source().ifPresent(bare::source);
    derivation().ifPresent(bare::derivation);
    origin().ifPresent(bare::origin);
    return bare.build();
  }

  /**
   * Obtains an achievement of what a target asks for.
   *
   * @param target whose indicator, locality and period are taken
   * @param observation what was observed
   * @return the achievement
   */
  public static Achievement of(Target target, Observation observation) {
    return builder()
        .indicator(target.indicator())
        .locality(target.locality())
        .period(target.period())
        .observation(observation)
        .build();
  }

  /**
   * Starts an achievement.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new AchievementBuilder();
  }

  /** Collects the parts of an achievement; not thread-safe. A part set twice is an {@link IllegalStateException}. */
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
     * Sets the figure.
     *
     * @param observation what was observed
     * @return this builder
     */
    Builder observation(Observation observation);

    /**
     * Sets the verdict that an authority published.
     *
     * @param official its verdict
     * @return this builder
     */
    Builder official(OfficialVerdict official);

    /**
     * Sets the per cent of plan that was published.
     *
     * @param percent the percentage
     * @return this builder
     */
    Builder percentOfPlan(PercentOfPlan percent);

    /**
     * Sets whose plan the percentage of plan is of.
     *
     * @param assigner who set the plan
     * @return this builder
     */
    Builder assigner(String assigner);

    /**
     * Sets the target that the report is held against where it comes alone.
     *
     * @param target of the same indicator, locality and period
     * @return this builder
     */
    Builder target(Target target);

    /**
     * Sets how settled the figure is.
     *
     * @param status the status
     * @return this builder
     */
    Builder status(DataStatus status);

    /**
     * Sets the day of the report.
     *
     * @param day the day
     * @return this builder
     */
    Builder reportedOn(LocalDate day);

    /**
     * Sets the publication.
     *
     * @param source such as author, title and date
     * @return this builder
     */
    Builder source(String source);

    /**
     * Sets how the figure follows from others.
     *
     * @param derivation its derivation
     * @return this builder
     */
    Builder derivation(Derivation derivation);

    /**
     * Sets where the achievement was read.
     *
     * @param origin with the figure as published
     * @return this builder
     */
    Builder origin(Origin origin);

    /**
     * Makes the achievement.
     *
     * @return the achievement
     * @throws IllegalStateException if the indicator is missing
     * @throws IllegalArgumentException if the target is of something else
     */
    Achievement build();
  }
}
