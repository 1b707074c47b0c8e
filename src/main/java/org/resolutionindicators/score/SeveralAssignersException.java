package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;

/**
 * Thrown when targets of more than one assigner would be counted together, in one locality and period, and none was chosen.
 *
 * <p>Not thread-safe, as no exception is; serialisable; equal to itself alone.
 */
public final class SeveralAssignersException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<String> assigners;

  SeveralAssignersException(LocalityCode locality, ReportingPeriod period, ImmutableList<String> assigners) {
    super(
        "Targets scored together must be of one assigner: "
            + (period.isUndated() ? "" : "in " + period + " ")
            + (locality.value().equals("-") ? "" : "for '" + locality + "' ")
            + "they are of "
            + assigners);
    this.assigners = assigners;
  }

  /**
   * Returns who set the targets.
   *
   * @return two or more, in the order of the data
   */
  public ImmutableList<String> assigners() {
    return assigners;
  }
}
