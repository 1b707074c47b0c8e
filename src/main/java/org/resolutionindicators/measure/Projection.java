package org.resolutionindicators.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * A straight line from the latest figure into the years to come.
 *
 * <p>The figure of year y is x + a · (y - t), x being the latest figure, t its year and a the yearly change. Exact.
 *
 * <p>Immutable, thread-safe and serialisable; equal by year, figure and yearly change.
 */
@Value.Immutable
@Tuple
public abstract sealed class Projection implements Serializable permits ImmutableProjection {
  private static final long serialVersionUID = 1L;

  Projection() {}

  /**
   * Returns t.
   *
   * @return the year of the latest figure
   */
  public abstract int year();

  /**
   * Returns x.
   *
   * @return the latest figure
   */
  public abstract Ratio figure();

  /**
   * Returns a.
   *
   * @return by how much the figure changes in a year, in its unit
   */
  public abstract Ratio yearlyChange();

  /**
   * Obtains a line.
   *
   * @param year of the latest figure
   * @param figure the latest figure
   * @param yearlyChange by how much it changes in a year, in its unit
   * @return the projection
   */
  public static Projection of(int year, Ratio figure, Ratio yearlyChange) {
    return ImmutableProjection.of(year, figure, yearlyChange);
  }

  /**
   * Obtains the line of the mean of the last yearly changes.
   *
   * <p>A change lies between two figures that follow each other; where years between them have no figure it is divided by
   * the years it took. Without such gaps the mean of n changes is (x - the figure n years before) / n.
   *
   * @param figures by year
   * @param most how many changes to take if there are so many, 1 or more
   * @param least how many changes are enough, 1 to {@code most}
   * @return the projection, or empty if there are fewer changes ({@link Undefined#TOO_FEW_FIGURES})
   * @throws IllegalArgumentException if {@code least} is not 1 to {@code most}
   */
  public static Optional<Projection> ofLast(Map<Integer, Ratio> figures, int most, int least) {
    checkArgument(least >= 1 && least <= most, "Least number of changes must be 1 to %s: %s", most, least);
    ImmutableSortedMap<Integer, Ratio> sorted = ImmutableSortedMap.copyOf(figures);
    ImmutableList<Integer> years = sorted.keySet().asList();
    int changes = Math.min(most, years.size() - 1);
    if (changes < least) {
      return Optional.empty();
    }
    Ratio sum = Ratio.of(0, 1);
    for (int i = years.size() - changes; i < years.size(); i++) {
      sum = sum.plus(change(sorted, years.get(i - 1), years.get(i)));
    }
    int last = sorted.lastKey();
    return Optional.of(of(last, sorted.get(last), sum.dividedBy(Ratio.of(changes, 1))));
  }

  private static Ratio change(Map<Integer, Ratio> figures, int from, int to) {
    return figures.get(to).minus(figures.get(from)).dividedBy(Ratio.of((long) to - from, 1));
  }

  /**
   * Returns the figure of a year.
   *
   * @param inYear any year
   * @return x + a · (inYear - t)
   */
  public Ratio at(int inYear) {
    return figure().plus(yearlyChange().times(Ratio.of((long) inYear - year(), 1)));
  }

  /**
   * Returns what will be missing, as a share of what is missing now: (T - figure of the year) / (T - x).
   *
   * @param target T
   * @param inYear the year of the target
   * @param direction 1 where higher is better, -1 where lower is
   * @return 0 or less if the target will be met, 1 if the gap stays as it is, more if it grows; {@link
   *     Undefined#TARGET_REACHED} if x is as good as T or better, {@link Undefined#NO_TIME} if the year is before t
   * @throws IllegalArgumentException if the direction is neither 1 nor -1
   */
  public Measured gap(Ratio target, int inYear, int direction) {
    checkArgument(Math.abs(direction) == 1, "Direction must be 1 or -1: %s", direction);
    Ratio missing = target.minus(figure());
    if (missing.signum() * direction <= 0) {
      return Measured.undefined(Undefined.TARGET_REACHED);
    } else if (inYear < year()) {
      return Measured.undefined(Undefined.NO_TIME);
    }
    return Measured.of(target.minus(at(inYear)).dividedBy(missing));
  }
}
