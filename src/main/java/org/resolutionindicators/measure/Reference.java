package org.resolutionindicators.measure;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * A value made of several to compare others with, such as the median of a group of peers.
 *
 * <p>"The median or 90, whichever is lower" is {@code LEAST.ofAll(List.of(MEDIAN.of(peers), Measured.of(ninety)))}. All are
 * exact, and do not depend on the order of the values.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum Reference {
  /** The value in the middle; of an even number the mean of the two in the middle. */
  MEDIAN {
    @Override
    Ratio of(ImmutableList<Ratio> sorted) {
      int upper = sorted.size() / 2;
      int lower = (sorted.size() - 1) / 2;
      return MEAN.of(ImmutableList.of(sorted.get(lower), sorted.get(upper)));
    }
  },
  /** The arithmetic mean, such as that of a region. */
  MEAN {
    @Override
    Ratio of(ImmutableList<Ratio> sorted) {
      Ratio sum = sorted.stream().reduce(Ratio.of(0, 1), Ratio::plus);
      return sum.dividedBy(Ratio.of(sorted.size(), 1));
    }
  },
  /** The mean of the least and the greatest, such as the value halfway between two thresholds. */
  MIDPOINT {
    @Override
    Ratio of(ImmutableList<Ratio> sorted) {
      return MEAN.of(ImmutableList.of(sorted.get(0), sorted.get(sorted.size() - 1)));
    }
  },
  /** The least. */
  LEAST {
    @Override
    Ratio of(ImmutableList<Ratio> sorted) {
      return sorted.get(0);
    }
  },
  /** The greatest. */
  GREATEST {
    @Override
    Ratio of(ImmutableList<Ratio> sorted) {
      return sorted.get(sorted.size() - 1);
    }
  };

  /**
   * Returns the reference of those values that are defined.
   *
   * @param values any number of them, in any order; those that are undefined are left out
   * @return the reference, or {@link Undefined#NOTHING_COUNTED} if no value is defined
   */
  public Measured of(Iterable<Measured> values) {
    ImmutableList<Ratio> sorted =
        StreamSupport.stream(values.spliterator(), false)
            .flatMap(value -> value.value().stream())
            .sorted(Comparator.naturalOrder())
            .collect(ImmutableList.toImmutableList());
    return sorted.isEmpty() ? Measured.undefined(Undefined.NOTHING_COUNTED) : Measured.of(of(sorted));
  }

  /**
   * Returns the reference of values of which none may be missing.
   *
   * @param values any number of them, in any order
   * @return the reference, {@link Undefined#MISSING_FIGURE} if a value is undefined, or {@link Undefined#NOTHING_COUNTED} if
   *     there is no value
   */
  public Measured ofAll(Iterable<Measured> values) {
    List<Measured> all = ImmutableList.copyOf(values);
    return all.stream().allMatch(Measured::isDefined) ? of(all) : Measured.undefined(Undefined.MISSING_FIGURE);
  }

  /** At least one value, by size. */
  abstract Ratio of(ImmutableList<Ratio> sorted);
}
