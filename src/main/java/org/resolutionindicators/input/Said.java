package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;

/**
 * What is wrong with each row that describes something in the same words.
 *
 * @param early what the words themselves have wrong
 * @param lost what is wrong with rows that have no other error
 * @param late what is wrong in view of all rows
 */
record Said(ImmutableList<Error> early, ImmutableList<Error> lost, ImmutableList<Error> late) {
  static final Said NOTHING = new Said(ImmutableList.of(), ImmutableList.of(), ImmutableList.of());

  /** An error of each row. */
  record Error(int column, String message) {
    void add(Place place, Issues issues) {
      issues.error(place, column == Description.NAMING ? place.naming() : column, message);
    }
  }

  boolean isNothing() {
    return early.isEmpty() && lost.isEmpty() && late.isEmpty();
  }
}
