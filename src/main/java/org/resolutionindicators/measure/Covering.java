package org.resolutionindicators.measure;

import com.google.common.collect.BoundType;
import com.google.common.collect.Range;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether ranges lie side by side, without a value in two of them, and without one in none. */
final class Covering {
  /** For values that are not rounded. */
  static final int EXACT = -1;

  private static final Range<Ratio> NOTHING = Range.closedOpen(Ratio.of(0, 1), Ratio.of(0, 1));
  private static final Comparator<Range<Ratio>> BY_LOW_END =
      (one, other) -> {
        if (!one.hasLowerBound() || !other.hasLowerBound()) {
          return Boolean.compare(one.hasLowerBound(), other.hasLowerBound());
        }
        int byEnd = one.lowerEndpoint().compareTo(other.lowerEndpoint());
        return byEnd != 0 ? byEnd : Boolean.compare(isOpen(one.lowerBoundType()), isOpen(other.lowerBoundType()));
      };

  private final Range<Ratio> domain;
  private final int decimals;
  private final List<String> faults = new ArrayList<>();

  private Covering(Range<Ratio> domain, int decimals) {
    this.domain = domain;
    this.decimals = decimals;
  }

  private static boolean isOpen(BoundType type) {
    return type == BoundType.OPEN;
  }

  /**
   * Says each hole, each overlap, and each range without a value; none if and only if each value is in one range.
   *
   * @param ranges in any order
   * @param domain what must be covered
   * @param decimals of the values that there are, or {@link #EXACT} if all are
   */
  static List<String> faults(List<Range<Ratio>> ranges, Range<Ratio> domain, int decimals) {
    Covering covering = new Covering(domain, decimals);
    covering.check(ranges);
    return covering.faults;
  }

  private void check(List<Range<Ratio>> ranges) {
    Range<Ratio> rest = domain;
    Range<Ratio> farthest = null;
    for (Range<Ratio> range : ranges.stream().sorted(BY_LOW_END).toList()) {
      if (!hasValue(common(range, domain))) {
        faults.add(RangeText.of(range) + " holds no value");
        continue;
      }
      addOverlap(farthest, range);
      addHole(common(rest, before(range)));
      rest = common(rest, behind(range));
      farthest = farthest == null || endsLater(range, farthest) ? range : farthest;
    }
    addHole(rest);
  }

  /** What lies in an earlier range lies in that which reaches farthest, too. */
  private void addOverlap(@Nullable Range<Ratio> farthest, Range<Ratio> range) {
    Range<Ratio> shared = farthest == null ? NOTHING : common(domain, common(farthest, range));
    if (farthest != null && hasValue(shared)) {
      faults.add(
          RangeText.of(shared) + " lies in two: " + RangeText.of(farthest) + " and " + RangeText.of(range));
    }
  }

  private void addHole(Range<Ratio> hole) {
    if (hasValue(hole)) {
      faults.add(RangeText.of(hole) + " lies in none");
    }
  }

  private static boolean endsLater(Range<Ratio> one, Range<Ratio> other) {
    return !common(one, behind(other)).isEmpty();
  }

  private static Range<Ratio> before(Range<Ratio> range) {
    if (!range.hasLowerBound()) {
      return NOTHING;
    }
    Ratio end = range.lowerEndpoint();
    return isOpen(range.lowerBoundType()) ? Range.atMost(end) : Range.lessThan(end);
  }

  private static Range<Ratio> behind(Range<Ratio> range) {
    if (!range.hasUpperBound()) {
      return NOTHING;
    }
    Ratio end = range.upperEndpoint();
    return isOpen(range.upperBoundType()) ? Range.atLeast(end) : Range.greaterThan(end);
  }

  private static Range<Ratio> common(Range<Ratio> one, Range<Ratio> other) {
    return one.isConnected(other) ? one.intersection(other) : NOTHING;
  }

  /** Whether there is a value of so many decimals in a range. */
  private boolean hasValue(Range<Ratio> range) {
    if (range.isEmpty()) {
      return false;
    } else if (decimals == EXACT || !range.hasLowerBound() || !range.hasUpperBound()) {
      return true;
    }
    // The first of them from the lower end on is one of two.
    BigInteger step = Decimals.floor(range.lowerEndpoint(), decimals);
    BigInteger unit = BigInteger.TEN.pow(decimals);
    return range.contains(Ratio.of(step, unit)) || range.contains(Ratio.of(step.add(BigInteger.ONE), unit));
  }
}
