package org.resolutionindicators.text;

/** What is said about a number, before or behind it. */
enum Qualifier {
  NONE,
  ABOUT,
  BELOW,
  AT_MOST,
  AT_LEAST,
  ABOVE,
  /** As {@link #ABOVE}, but said only of what has happened: "hơn". */
  SOMEWHAT_ABOVE,
  /** Said only of what has happened: "gần". */
  NEARLY;

  boolean isReportedOnly() {
    return this == SOMEWHAT_ABOVE || this == NEARLY;
  }
}
