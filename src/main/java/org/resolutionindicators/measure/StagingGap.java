package org.resolutionindicators.measure;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;

/**
 * A target of a longer period and the targets of its parts that do not come to it.
 *
 * <p>A warning and nothing more: neither the target nor its parts are changed.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Tuple
public abstract sealed class StagingGap implements Serializable permits ImmutableStagingGap {
  private static final long serialVersionUID = 1L;

  StagingGap() {}

  /**
   * Returns the target of the longer period.
   *
   * @return such as the term's
   */
  public abstract Target target();

  /**
   * Returns the targets of the parts.
   *
   * @return those that were put together, in the order of time
   */
  public abstract ImmutableList<Target> staged();

  /**
   * Returns what the targets of the parts come to.
   *
   * @return their sum, mean, last one, or whatever the indicator's accumulation says, in the indicator's unit
   */
  public abstract Observation total();
}
