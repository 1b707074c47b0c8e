package org.resolutionindicators.rule;

import java.io.Serializable;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;

/**
 * A target made ready to be held against any number of observations.
 *
 * <p>{@link ZoneJudge} serves every target with a figure; a host may return its own from a {@link Rule}. An implementation
 * must be immutable, thread-safe and serialisable, should be equal to one that decides the same, must answer every
 * observation, and must give the same answer each time.
 */
@FunctionalInterface
public interface Judge extends Serializable {
  /**
   * Decides.
   *
   * @param observation what was reported; never {@link ObservationKind#NOT_APPLICABLE}, which is answered before
   * @return the verdict; {@link Verdict#UNDECIDED} if the observation cannot decide
   */
  Verdict judge(Observation observation);

  /**
   * Explains what {@link #judge} decides.
   *
   * @param observation what was reported
   * @return the reason; unless overridden, one that says no more than that a judge decided
   */
  default Reason explain(Observation observation) {
    return Reason.of(Basis.JUDGED);
  }
}
