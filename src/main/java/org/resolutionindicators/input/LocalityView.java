package org.resolutionindicators.input;

import org.resolutionindicators.model.Locality;

/** What rows that describe a locality in the same words mean by them. */
record LocalityView(LocalityRows rows, Locality locality, Said said) {
  static LocalityView of(LocalityRows rows, Said said) {
    return new LocalityView(rows, rows.locality(), said);
  }

  /** Whether rows are read with either in the same way. */
  boolean isAs(LocalityView other) {
    return locality.equals(other.locality) && said.equals(other.said);
  }
}
