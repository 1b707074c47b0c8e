package org.resolutionindicators.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * How the figure of an achievement follows from others, where it was not reported itself.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
public abstract sealed class Derivation implements Serializable
    permits Derivation.OverTime, Derivation.ByFormula, Derivation.OverPlaces {
  private static final long serialVersionUID = 1L;

  Derivation() {}

  /**
   * Returns what it was derived from.
   *
   * @return the achievements used, in the order of time, of the formula, or of the data
   */
  public abstract ImmutableList<Achievement> sources();

  /**
   * Returns why no figure could be derived.
   *
   * @return the first obstacle, or empty if there is a figure
   */
  public abstract Optional<Obstacle> obstacle();

  /**
   * A longer period from its parts.
   *
   * <p>Immutable, thread-safe and serialisable; equal by all attributes.
   */
  @Value.Immutable
  @Tuple
  public abstract static sealed class OverTime extends Derivation permits ImmutableOverTime {
    private static final long serialVersionUID = 1L;

    OverTime() {}

    /**
     * Returns how the parts were put together.
     *
     * @return the indicator's accumulation
     */
    public abstract Accumulation accumulation();

    @Override
    public abstract ImmutableList<Achievement> sources();

    /**
     * Returns the parts that were not reported.
     *
     * @return in the order of time; where there is a figure, it was derived without them
     */
    public abstract ImmutableList<ReportingPeriod> missing();

    @Override
    public abstract Optional<Obstacle> obstacle();
  }

  /**
   * A figure from those of other indicators.
   *
   * <p>Immutable, thread-safe and serialisable; equal by all attributes.
   */
  @Value.Immutable
  @Tuple
  public abstract static sealed class ByFormula extends Derivation permits ImmutableByFormula {
    private static final long serialVersionUID = 1L;

    ByFormula() {}

    /**
     * Returns the formula.
     *
     * @return the indicator's formula
     */
    public abstract Formula formula();

    @Override
    public abstract ImmutableList<Achievement> sources();

    @Override
    public abstract Optional<Obstacle> obstacle();
  }

  /**
   * The figure of a place from those of other places: the places in it, or its predecessors.
   *
   * <p>Immutable, thread-safe and serialisable; equal by all attributes.
   */
  @Value.Immutable
  @Tuple
  public abstract static sealed class OverPlaces extends Derivation permits ImmutableOverPlaces {
    private static final long serialVersionUID = 1L;

    OverPlaces() {}

    /**
     * Returns the reorganisation that the figures were carried over.
     *
     * @return the reorganisation, or empty if the places lie in the one that the figure is of
     */
    public abstract Optional<Reorganisation> reorganisation();

    @Override
    public abstract ImmutableList<Achievement> sources();

    @Override
    public abstract Optional<Obstacle> obstacle();
  }

  /**
   * Obtains the derivation of a longer period from its parts.
   *
   * @param accumulation how they were put together
   * @param sources what was used, in the order of time
   * @param missing the parts that were not reported
   * @param obstacle why there is no figure, or empty
   * @return the derivation
   */
  public static OverTime overTime(
      Accumulation accumulation,
      Iterable<Achievement> sources,
      Iterable<ReportingPeriod> missing,
      Optional<? extends Obstacle> obstacle) {
    return ImmutableOverTime.of(accumulation, sources, missing, obstacle);
  }

  /**
   * Obtains the derivation of a figure by a formula.
   *
   * <p>Sources that were derived themselves are kept without their own derivation: formulas that share operands would
   * otherwise hold as many copies of them as there are ways to them.
   *
   * @param formula the formula
   * @param sources what was used, in the order of the formula
   * @param obstacle why there is no figure, or empty
   * @return the derivation
   */
  public static ByFormula byFormula(
      Formula formula, Iterable<Achievement> sources, Optional<? extends Obstacle> obstacle) {
    ImmutableList.Builder<Achievement> flat = ImmutableList.builder();
    sources.forEach(source -> flat.add(withoutDerivation(source)));
    return ImmutableByFormula.of(formula, flat.build(), obstacle);
  }

  private static Achievement withoutDerivation(Achievement source) {
    if (source.derivation().isEmpty()) {
      return source;
    }
    Achievement.Builder flat =
        Achievement.builder().indicator(source.indicator()).locality(source.locality()).period(source.period());
    source.observation().ifPresent(flat::observation);
    source.official().ifPresent(flat::official);
    source.percentOfPlan().ifPresent(flat::percentOfPlan);
    source.assigner().ifPresent(flat::assigner);
    source.status().ifPresent(flat::status);
    source.reportedOn().ifPresent(flat::reportedOn);
    source.source().ifPresent(flat::source);
    source.origin().ifPresent(flat::origin);
    return flat.build();
  }

  /**
   * Obtains the derivation of a place's figure from those of the places in it.
   *
   * @param sources what was used
   * @param obstacle why there is no figure, or empty
   * @return the derivation
   */
  public static OverPlaces overPlaces(Iterable<Achievement> sources, Optional<? extends Obstacle> obstacle) {
    return ImmutableOverPlaces.of(Optional.empty(), sources, obstacle);
  }

  /**
   * Obtains the derivation of a figure carried over a reorganisation.
   *
   * @param reorganisation what became what
   * @param sources the predecessors' achievements
   * @param obstacle why there is no figure, or empty
   * @return the derivation
   */
  public static OverPlaces carriedOver(
      Reorganisation reorganisation, Iterable<Achievement> sources, Optional<? extends Obstacle> obstacle) {
    return ImmutableOverPlaces.of(Optional.of(reorganisation), sources, obstacle);
  }
}
