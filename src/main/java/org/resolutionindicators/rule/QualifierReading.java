package org.resolutionindicators.rule;

/**
 * Which values a reported phrase such as "trên 46,8" or "khoảng 24" stands for.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum QualifierReading {
  /**
   * Every value that the phrase allows.
   *
   * <p>"Trên X" and "hơn X": all above X; "từ X trở lên": X and all above; "dưới X" and "gần X": all below X; "không quá
   * X": X and all below. "Khoảng X": X and what lies next to it on either side; how far is defined nowhere, so that it
   * decides nothing exactly at a limit. Where an indicator is compared at some decimals, what lies next to X rounds as X. A
   * range: all its values.
   */
  EVERY_VALUE,
  /**
   * The number as named, as Vietnamese officials read it.
   *
   * <p>"Khoảng X", "từ X trở lên" and "không quá X" are X; "trên X" and "hơn X" just above X; "gần X" and "dưới X" just
   * below X. A range: all its values.
   */
  AS_NAMED
}
