package org.resolutionindicators.text;

import com.google.common.collect.ImmutableList;

/**
 * A number with its multiples, before the indicator's unit is taken into account: "17.678 tỷ 617 triệu đồng".
 *
 * @param terms what is added up; one, but for multiples in falling order
 * @param hasMultiple whether there is any multiple
 * @param hasBase whether the unit's word follows, without the unit's own multiple
 * @param isInUnit whether the whole unit follows, with its multiple if it has one
 */
record Quantity(ImmutableList<Term> terms, boolean hasMultiple, boolean hasBase, boolean isInUnit) {

  /** A number and its multiple. */
  record Term(Numeral numeral, Multiple multiple) {}

  /**
   * What a number counts.
   *
   * @param exponent its power of ten, 0 without a multiple
   * @param words as written
   * @param place where it stands
   */
  record Multiple(int exponent, String words, int place) {}

  Multiple lastMultiple() {
    return terms.get(terms.size() - 1).multiple();
  }

  int start() {
    return terms.get(0).numeral().start();
  }

  /** This number with the one multiple and the unit that stand behind the other: "35-40 triệu đồng". */
  Quantity sharing(Quantity other) {
    boolean isBare = !hasMultiple && !isInUnit && !hasBase;
    boolean shares = isBare && other.hasMultiple;
    return new Quantity(
        shares ? ImmutableList.of(new Term(terms.get(0).numeral(), other.lastMultiple())) : terms,
        hasMultiple || shares,
        hasBase || !isInUnit && other.hasBase,
        isInUnit || isBare && other.isInUnit);
  }
}
