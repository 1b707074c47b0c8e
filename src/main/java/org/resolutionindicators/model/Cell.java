package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * One indicator in one locality and period: its target, and what was reported about it.
 *
 * <p>Immutable, thread-safe and serialisable; equal by target and achievement.
 */
@Value.Immutable
@Tuple
public abstract sealed class Cell implements Serializable permits ImmutableCell {
  private static final long serialVersionUID = 1L;

  Cell() {}

  /**
   * Returns the target.
   *
   * @return the target; one without a criterion if something was reported and nothing asked
   */
  public abstract Target target();

  /**
   * Returns the report.
   *
   * @return the achievement, or empty if nothing was reported
   */
  public abstract Optional<Achievement> achievement();

  static Cell of(Target target, Optional<? extends Achievement> achievement) {
    return ImmutableCell.of(target, achievement);
  }

  /**
   * Obtains a cell of which nothing was reported.
   *
   * @param target what was asked
   * @return the cell
   */
  public static Cell of(Target target) {
    return of(target, Optional.empty());
  }

  /**
   * Obtains a cell.
   *
   * @param target what was asked
   * @param achievement what was reported about the same indicator, locality and period
   * @return the cell
   * @throws IllegalArgumentException if the achievement is about something else
   */
  public static Cell of(Target target, Achievement achievement) {
    CellKey asked = new CellKey(target.indicator().code(), target.locality().code(), target.period());
    CellKey reported =
        new CellKey(achievement.indicator().code(), achievement.locality().code(), achievement.period());
    checkArgument(asked.equals(reported), "Achievement must be of the target's cell (%s): %s", asked, reported);
    return of(target, Optional.of(achievement));
  }
}
