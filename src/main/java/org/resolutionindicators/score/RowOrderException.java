package org.resolutionindicators.score;

import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;

/**
 * Thrown when rows that must come grouped by locality, indicator and period do not: what is scored together would be torn
 * apart.
 *
 * <p>Not thread-safe, as no exception is; serialisable; equal to itself alone.
 */
public final class RowOrderException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final LocalityCode locality;
  private final IndicatorCode indicator;
  private final ReportingPeriod period;

  RowOrderException(Spot row, String before) {
    super("Rows must be grouped by locality, indicator and period: " + before + " came before (" + row + ")");
    this.locality = row.locality();
    this.indicator = row.indicator();
    this.period = row.period();
  }

  /**
   * Returns the locality of the row that came too late.
   *
   * @return its code
   */
  public LocalityCode locality() {
    return locality;
  }

  /**
   * Returns the indicator of the row that came too late.
   *
   * @return its code
   */
  public IndicatorCode indicator() {
    return indicator;
  }

  /**
   * Returns the period of the row that came too late.
   *
   * @return the period
   */
  public ReportingPeriod period() {
    return period;
  }
}
