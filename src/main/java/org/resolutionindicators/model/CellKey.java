package org.resolutionindicators.model;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** What makes a cell one: indicator, locality, period. */
record CellKey(IndicatorCode indicator, LocalityCode locality, ReportingPeriod period) implements Serializable {
  private static final int SPREAD = 0x9E3779B9;

  static CellKey of(Target target) {
    return new CellKey(target.indicator().code(), target.locality().code(), target.period());
  }

  static CellKey of(Achievement achievement) {
    return new CellKey(achievement.indicator().code(), achievement.locality().code(), achievement.period());
  }

  /** Codes and years that run on have hashes that run on, too; a small factor between them would make them meet. */
  static int hash(IndicatorCode indicator, LocalityCode locality, ReportingPeriod period) {
    return (indicator.hashCode() * SPREAD + locality.hashCode()) * SPREAD + period.hashCode();
  }

  // Not the record's own: making it while the program runs takes longer than a thousand rows do.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CellKey that
        && indicator.equals(that.indicator)
        && locality.equals(that.locality)
        && period.equals(that.period);
  }

  @Override
  public int hashCode() {
    return hash(indicator, locality, period);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder("indicator '").append(indicator).append('\'');
    if (!Locality.of(locality).isUnnamed()) {
      text.append(", locality '").append(locality).append('\'');
    }
    if (!period.isUndated()) {
      text.append(", period ").append(period);
    }
    return text.toString();
  }
}
