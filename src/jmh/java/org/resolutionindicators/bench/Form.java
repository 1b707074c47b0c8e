package org.resolutionindicators.bench;

/** What a target of the job looks like; each indicator has one form in all its targets. */
enum Form {
  /** A number, more being better: 18 of the 30 indicators. */
  MORE,
  /** A number, less being better: 6 of 30. */
  LESS,
  /** Two numbers with all between them, more being better: 2 of 30. */
  RANGE_MORE,
  /** Two numbers with all between them, less being better: 1 of 30. */
  RANGE_LESS,
  /** A ceiling: 2 of 30. */
  AT_MOST,
  /** Yes: 1 of 30. */
  YES;

  /** Their ordinals as constants, for the loops that hold them in a column of bytes. */
  static final int OF_MORE = 0;

  static final int OF_LESS = 1;
  static final int OF_RANGE_MORE = 2;
  static final int OF_RANGE_LESS = 3;
  static final int OF_AT_MOST = 4;
  static final int OF_YES = 5;

  /** The forms by indicator: in each group of five three of {@link #MORE}, one of {@link #LESS} and one other. */
  private static final Form[] LAST = {RANGE_MORE, AT_MOST, RANGE_LESS, AT_MOST, RANGE_MORE, YES};

  static Form of(int indicator) {
    int place = indicator % Job.INDICATORS_OF_GROUP;
    if (place == Job.INDICATORS_OF_GROUP - 1) {
      return LAST[indicator / Job.INDICATORS_OF_GROUP];
    }
    return place == 1 ? LESS : MORE;
  }

  /** Tells whether lower is better, as an indicator says it. */
  boolean isDescending() {
    return this == LESS || this == RANGE_LESS || this == AT_MOST;
  }

  boolean isRange() {
    return this == RANGE_MORE || this == RANGE_LESS;
  }
}
