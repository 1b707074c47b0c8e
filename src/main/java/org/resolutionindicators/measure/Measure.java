package org.resolutionindicators.measure;

import java.io.Serializable;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;

/**
 * One number made of a target and a figure.
 *
 * <p>A host adds its own by writing a class; nothing is registered. An implementation must be immutable, thread-safe
 * and serialisable, should be equal to one that measures the same, must give equal results for equal arguments, and
 * answers every target and observation, if need be with a reason why there is no value. It never decides a verdict.
 */
public interface Measure extends Serializable {
  /**
   * Returns the identifier.
   *
   * @return a short text, such as {@code attainment}
   */
  String id();

  /**
   * Measures.
   *
   * @param target what was asked
   * @param observation what was reported
   * @return a value, or why there is none
   */
  Measured measure(Target target, Observation observation);
}
