package org.resolutionindicators.text;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Observation;

/**
 * What {@link Notation#readActual} makes of the text of an actual.
 *
 * <p>Immutable, thread-safe and serialisable; equal by observation, status, plan and cautions.
 */
@Value.Immutable
@Tuple
public abstract sealed class ActualText implements Serializable permits ImmutableActualText {
  private static final long serialVersionUID = 1L;

  ActualText() {}

  /**
   * Returns what was reported.
   *
   * @return the observation, in the indicator's unit
   */
  public abstract Observation observation();

  /**
   * Returns how settled the text says that it is.
   *
   * @return {@link DataStatus#ESTIMATE} for "ước", "ƯTH" and the like, or empty if nothing is said
   */
  public abstract Optional<DataStatus> status();

  /**
   * Returns the plan that stands beside the actual: of "36/35" in an indicator of kind amount, 35.
   *
   * @return the plan, in the indicator's unit, or empty
   */
  public abstract Optional<Amount> plan();

  /**
   * Returns what could be read otherwise.
   *
   * @return the cautions in the order of their places, mostly none
   */
  public abstract ImmutableList<Caution> cautions();
}
