package org.resolutionindicators.text;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.model.Criterion;

/**
 * What {@link Notation#readTarget} makes of the text of a target.
 *
 * <p>Immutable, thread-safe and serialisable; equal by criterion, stretch and cautions.
 */
@Value.Immutable
@Tuple
public abstract sealed class TargetText implements Serializable permits ImmutableTargetText {
  private static final long serialVersionUID = 1L;

  TargetText() {}

  /**
   * Returns what is asked for, on which the target is scored.
   *
   * @return the criterion, in the indicator's unit
   */
  public abstract Criterion criterion();

  /**
   * Returns what is striven for beyond it ("phấn đấu").
   *
   * @return the further criterion, in the indicator's unit, or empty
   */
  public abstract Optional<Criterion> stretch();

  /**
   * Returns what could be read otherwise.
   *
   * @return the cautions in the order of their places, mostly none
   */
  public abstract ImmutableList<Caution> cautions();
}
