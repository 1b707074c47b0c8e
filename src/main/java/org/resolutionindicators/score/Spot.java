package org.resolutionindicators.score;

import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** What a figure is of. */
record Spot(IndicatorCode indicator, LocalityCode locality, ReportingPeriod period) {
  private static final int SPREAD = 0x9E3779B9;

  static Spot of(Target target) {
    return new Spot(target.indicator().code(), target.locality().code(), target.period());
  }

  static Spot of(Achievement report) {
    return new Spot(report.indicator().code(), report.locality().code(), report.period());
  }

  static Spot of(Cell cell) {
    return of(cell.target());
  }

  /** Codes and years that run on have hashes that run on, too; a small factor between them would make them meet. */
  @Override
  public int hashCode() {
    return (indicator.hashCode() * SPREAD + locality.hashCode()) * SPREAD + period.hashCode();
  }

  /** Such as {@code indicator 'GRDP', locality 'A', period 2021}. */
  @Override
  public String toString() {
    String time = period.isUndated() ? "" : ", period " + period;
    return "indicator '" + indicator + "', locality '" + locality + "'" + time;
  }
}
