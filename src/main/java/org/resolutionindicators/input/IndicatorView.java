package org.resolutionindicators.input;

import org.resolutionindicators.model.Indicator;

/**
 * What rows that describe an indicator in the same words mean by them.
 *
 * @param owner what messages say behind the name of a column
 */
record IndicatorView(IndicatorRows rows, Indicator indicator, String owner, Said said) {
  static IndicatorView of(IndicatorRows rows, String owner, Said said) {
    return new IndicatorView(rows, rows.indicator(), owner, said);
  }

  boolean isKindKnown() {
    return rows.kind.lost().isEmpty();
  }

  /** Whether rows are read with either in the same way. */
  boolean isAs(IndicatorView other) {
    return indicator.equals(other.indicator) && isKindKnown() == other.isKindKnown() && said.equals(other.said);
  }
}
