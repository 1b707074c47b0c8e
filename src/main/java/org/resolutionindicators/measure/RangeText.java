package org.resolutionindicators.measure;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;

/** Ranges as a person reads them: decimals where they end, and one number for a range of one. */
final class RangeText {
  private RangeText() {}

  /** Such as {@code [0.5..0.75)}, {@code (-∞..1/3]}, {@code 85}. */
  static String of(Range<Ratio> range) {
    boolean isBounded = range.hasLowerBound() && range.hasUpperBound();
    if (isBounded && !range.isEmpty() && range.lowerEndpoint().equals(range.upperEndpoint())) {
      return of(range.lowerEndpoint());
    }
    return low(range) + ".." + high(range);
  }

  private static String low(Range<Ratio> range) {
    return range.hasLowerBound()
        ? (range.lowerBoundType() == BoundType.OPEN ? "(" : "[") + of(range.lowerEndpoint())
        : "(-∞";
  }

  private static String high(Range<Ratio> range) {
    return range.hasUpperBound()
        ? of(range.upperEndpoint()) + (range.upperBoundType() == BoundType.OPEN ? ")" : "]")
        : "+∞)";
  }

  /** The decimal number, or the reduced fraction where the decimals do not end. */
  static String of(Ratio ratio) {
    return Decimals.ends(ratio) ? Decimals.amount(ratio).toString() : ratio.toString();
  }
}
