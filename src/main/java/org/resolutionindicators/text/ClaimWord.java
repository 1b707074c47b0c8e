package org.resolutionindicators.text;

/** What a word or phrase says in a sentence about counts of indicators; any other word says nothing there. */
enum ClaimWord {
  MET,
  EXCEEDED,
  NOT_MET,
  /** A publisher's label, which nobody defines, or a state in which nothing is decided. */
  LABEL,
  /** Turns what follows into its contrary. */
  NOT,
  /** Makes a label of what follows. */
  HARDLY,
  ALL,
  /** Says of what was named before that all of it is so. */
  EACH,
  /** Says that it is not all. */
  SOME,
  /** What is counted. */
  INDICATORS,
  /** Between a count and its total; or before a total. */
  OF,
  /** Between a count and its total; elsewhere it makes something else of the count behind it. */
  OF_OR_MORE,
  /** Before a total. */
  TOTAL,
  /** What follows is part of what was counted before. */
  PART,
  /** The same, if a count or its word follows. */
  WITH,
  AT_LEAST,
  /** Makes something else of the count behind it. */
  OPEN,
  /** Joins two of a kind. */
  AND,
  /** What follows is of another time. */
  COMPARED,
  /** May stand between a count and its word. */
  FILLER,
  /** Before a number that counts no indicators. */
  NUMBERED,
  PERCENT,

  // Periods
  YEAR,
  SPAN,
  TO,
  FIRST,
  MONTHS,
  FIRST_MONTHS,
  LAST_MONTHS,
  FIRST_HALF,
  SECOND_HALF,
  QUARTER,
  QUARTER_1,
  QUARTER_2,
  QUARTER_3,
  QUARTER_4
}
