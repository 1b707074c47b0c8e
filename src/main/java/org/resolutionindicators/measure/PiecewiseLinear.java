package org.resolutionindicators.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.internal.Tuple;

/**
 * A map of values to scores that is a straight line on each of several ranges, such as 0 below 60% and pro rata above.
 *
 * <p>y = slope · x + intercept on each range, exactly. Ranges lie side by side and cover all values; one for which
 * no score is published is told as a {@linkplain Builder#gap gap}. Scores may jump between ranges.
 *
 * <p>Immutable, thread-safe and serialisable; equal by its pieces.
 */
public final class PiecewiseLinear implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Piece> pieces;

  private PiecewiseLinear(ImmutableList<Piece> pieces) {
    this.pieces = pieces;
  }

  /** A straight line on a range; one without a slope is a gap. */
  @Value.Immutable
  @Tuple
  abstract static sealed class Piece implements Serializable permits ImmutablePiece {
    private static final long serialVersionUID = 1L;

    abstract Range<Ratio> range();

    abstract Ratio slope();

    abstract Ratio intercept();

    abstract boolean isGap();

    Measured at(Ratio value) {
      return isGap() ? Measured.undefined(Undefined.NOT_PUBLISHED) : Measured.of(slope().times(value).plus(intercept()));
    }

    @Override
    public final String toString() {
      return RangeText.of(range()) + ": " + (isGap() ? "none" : line());
    }

    private String line() {
      String level = RangeText.of(intercept().abs());
      String sign = intercept().signum() < 0 ? "-" : "";
      if (slope().signum() == 0) {
        return sign + level;
      }
      String rest = intercept().signum() == 0 ? "" : intercept().signum() < 0 ? " - " + level : " + " + level;
      return RangeText.of(slope()) + " x" + rest;
    }
  }

  /**
   * Starts a map.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the map that joins points and goes on at the height of its first and its last.
   *
   * @param points x and y of at least one point, by rising x
   * @return the map
   * @throws IllegalArgumentException if there is no point, or x does not rise
   */
  public static PiecewiseLinear through(Point... points) {
    checkArgument(points.length > 0, "Map must have a point");
    Builder builder = new Builder();
    Point first = points[0];
    Point last = points[points.length - 1];
    builder.level(Range.lessThan(first.x()), first.y());
    for (int i = 1; i < points.length; i++) {
      builder.between(points[i - 1], points[i]);
    }
    return builder.level(Range.atLeast(last.x()), last.y()).build();
  }

  /**
   * Returns the score of a value.
   *
   * @param value any value
   * @return the score, or {@link Undefined#NOT_PUBLISHED} in a gap
   */
  public Measured at(Ratio value) {
    for (Piece piece : pieces) {
      if (piece.range().contains(value)) {
        return piece.at(value);
      }
    }
    throw new AssertionError(value);
  }

  /**
   * Returns the score of a result.
   *
   * @param value a value, or none
   * @return the score, or {@code value} itself if it is undefined
   */
  public Measured at(Measured value) {
    return value.value().map(this::at).orElse(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof PiecewiseLinear that && pieces.equals(that.pieces);
  }

  @Override
  public int hashCode() {
    return pieces.hashCode();
  }

  /**
   * Returns the pieces, for a reader of logs.
   *
   * @return such as {@code [(-∞..0.6): 0, [0.6..+∞): 2.5 x - 1.5]}, and {@code none} for a gap
   */
  @Override
  public String toString() {
    return pieces.toString();
  }

  /**
   * A point of a map.
   *
   * <p>Immutable, thread-safe and serialisable; equal by x and y.
   *
   * @param x the value
   * @param y its score
   */
  public record Point(Ratio x, Ratio y) implements Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Obtains a point.
     *
     * @param x a decimal number, such as {@code 0.6}
     * @param y a decimal number
     * @return the point
     * @throws IllegalArgumentException if one of them is no decimal number
     */
    public static Point of(String x, String y) {
      return new Point(Ratio.of(x), Ratio.of(y));
    }
  }

  /** Collects pieces; not thread-safe. */
  public static final class Builder {
    private final ImmutableList.Builder<Piece> pieces = ImmutableList.builder();

    private Builder() {}

    /**
     * Adds the line y = slope · x + intercept.
     *
     * @param range on which it holds
     * @param slope what y rises by if x rises by 1
     * @param intercept y at x = 0
     * @return this builder
     * @throws IllegalArgumentException if the range is empty
     */
    public Builder line(Range<Ratio> range, Ratio slope, Ratio intercept) {
      return add(range, slope, intercept, false);
    }

    /**
     * Adds the line through two points, from the first to before the second.
     *
     * @param from a point that belongs to it
     * @param to a point of a greater x that does not
     * @return this builder
     * @throws IllegalArgumentException if x does not rise
     */
    public Builder between(Point from, Point to) {
      checkArgument(
          from.x().compareTo(to.x()) < 0,
          "Points must have a rising x: %s, %s",
          RangeText.of(from.x()),
          RangeText.of(to.x()));
      return through(Range.closedOpen(from.x(), to.x()), from, to);
    }

    /**
     * Adds the line through two points.
     *
     * @param range on which it holds
     * @param one a point of the line
     * @param other another, of another x
     * @return this builder
     * @throws IllegalArgumentException if x is the same, or the range is empty
     */
    public Builder through(Range<Ratio> range, Point one, Point other) {
      Ratio run = other.x().minus(one.x());
      checkArgument(run.signum() != 0, "Line must go through two values: %s is both", RangeText.of(one.x()));
      Ratio slope = other.y().minus(one.y()).dividedBy(run);
      return line(range, slope, one.y().minus(slope.times(one.x())));
    }

    /**
     * Adds a level.
     *
     * @param range on which it holds
     * @param y the score of all its values
     * @return this builder
     * @throws IllegalArgumentException if the range is empty
     */
    public Builder level(Range<Ratio> range, Ratio y) {
      return line(range, Ratio.of(0, 1), y);
    }

    /**
     * Adds values for which no score is published.
     *
     * @param range the values
     * @return this builder
     * @throws IllegalArgumentException if the range is empty
     */
    public Builder gap(Range<Ratio> range) {
      return add(range, Ratio.of(0, 1), Ratio.of(0, 1), true);
    }

    private Builder add(Range<Ratio> range, Ratio slope, Ratio intercept, boolean isGap) {
      checkArgument(!range.isEmpty(), "Piece must hold a value: %s", RangeText.of(range));
      pieces.add(ImmutablePiece.of(range, slope, intercept, isGap));
      return this;
    }

    /**
     * Makes the map.
     *
     * @return the map
     * @throws IllegalArgumentException if there is no piece, or a value has none or two; it names all such ranges
     */
    public PiecewiseLinear build() {
      ImmutableList<Piece> all = pieces.build();
      checkArgument(!all.isEmpty(), "Pieces must be one or more: 0");
      List<String> faults = Covering.faults(all.stream().map(Piece::range).toList(), Range.all(), Covering.EXACT);
      checkArgument(faults.isEmpty(), "Pieces must lie side by side: %s", String.join("; ", faults));
      return new PiecewiseLinear(all);
    }
  }
}
