package org.resolutionindicators.measure;

import java.util.Optional;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/**
 * Where a formula finds the figures and targets that it follows from, all of one locality.
 *
 * <p>An implementation gives equal answers to equal questions while a formula is worked out. It is immutable and thread-safe
 * if what it looks into is; it need be neither comparable for equality nor serialisable.
 */
public interface Operands {
  /**
   * Finds a figure.
   *
   * @param indicator whose figure
   * @param period of what time
   * @return the figure, reported or derived; without an observation if it could not be derived; empty if there is none
   */
  Optional<DerivedFigure> figure(IndicatorCode indicator, ReportingPeriod period);

  /**
   * Finds a target.
   *
   * @param indicator whose target
   * @param period for what time
   * @return the target, or empty if there is none
   */
  Optional<Target> target(IndicatorCode indicator, ReportingPeriod period);
}
