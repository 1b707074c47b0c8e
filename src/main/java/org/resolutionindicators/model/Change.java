package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * Growth or reduction asked for by a figure, perhaps with the level that it leads to: "tăng 8-9%", "giảm 0,7% (còn
 * 4,33%)".
 *
 * <p>Change and level are one target said twice. The figure is the size of the change: of "giảm 0,7%", 0.7.
 *
 * <p>Immutable, thread-safe and serialisable; equal by sense, figure and level.
 */
@Value.Immutable
@Tuple
public abstract sealed class Change extends Criterion permits ImmutableChange {
  private static final long serialVersionUID = 1L;

  Change() {}

  /** Which way something changes; a constant is immutable, thread-safe, serialisable and equal to itself alone. */
  public enum Sense {
    /** More than before: "tăng". */
    GROWTH,
    /** Less than before: "giảm". */
    REDUCTION
  }

  /**
   * Returns which way it is to change.
   *
   * @return growth or reduction
   */
  public abstract Sense sense();

  /**
   * Returns by how much.
   *
   * @return a point, a range or a bound, in the indicator's unit
   */
  public abstract Criterion by();

  /**
   * Returns what it is to come to.
   *
   * @return a point, a range or a bound, in the indicator's unit, or empty
   */
  public abstract Optional<Criterion> level();

  @Value.Check
  void check() {
    checkArgument(isPlain(by()), "Change must be by a number, a range or a bound: %s", by());
    checkArgument(
        level().isEmpty() || isPlain(level().get()), "Level must be a number, a range or a bound: %s", level().orElse(by()));
  }

  private static boolean isPlain(Criterion criterion) {
    return criterion instanceof Point || criterion instanceof Range || criterion instanceof Bound;
  }

  /**
   * Asks for a change.
   *
   * @param sense growth or reduction
   * @param by a point, a range or a bound: by how much
   * @return the criterion
   * @throws IllegalArgumentException if {@code by} is anything else
   */
  public static Change of(Sense sense, Criterion by) {
    return ImmutableChange.of(sense, by, Optional.empty());
  }

  /**
   * Asks for a change that leads to a level.
   *
   * @param sense growth or reduction
   * @param by a point, a range or a bound: by how much
   * @param level a point, a range or a bound: to what
   * @return the criterion
   * @throws IllegalArgumentException if {@code by} or {@code level} is anything else
   */
  public static Change of(Sense sense, Criterion by, Criterion level) {
    return ImmutableChange.of(sense, by, Optional.of(level));
  }
}
