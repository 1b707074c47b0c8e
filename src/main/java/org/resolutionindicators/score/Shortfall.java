package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Built;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/**
 * What an unmet target lacks: the exact amount from the figure to the nearest one that would be met.
 *
 * <p>Figure and target are read as the rule reads them that found it not met. A reported range, or a phrase, is moved as a
 * whole, until each value that it stands for is met. Where the indicator is compared at some decimals, the nearest figure
 * is the least that rounds to one that is met: of 79.4 against 80, compared at none, 0.1.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Built
public abstract sealed class Shortfall implements Serializable permits ImmutableShortfall {
  private static final long serialVersionUID = 1L;

  Shortfall() {}

  /**
   * Returns what was found.
   *
   * @return a finding whose computed verdict is {@link Verdict#NOT_MET}
   */
  public abstract Finding finding();

  /**
   * Returns the verdict that the score counts, which may be an official one.
   *
   * @return as {@link Scorecard#counted} says
   */
  public abstract Verdict counted();

  /**
   * Tells whether a figure that is met would be one more in x.
   *
   * @return false for a part of another indicator, and where an official verdict is counted, which no figure changes
   */
  public abstract boolean changesScore();

  /**
   * Returns how far the figure must move in the {@linkplain #better better} direction.
   *
   * @return 0 or more, in {@link #unit}, exactly. Undefined: {@link Undefined#NOT_ONE_NUMBER} where the verdict comes from
   *     parts, several figures or several meanings, or the figure has no worst value ("below 40");
   *     {@link Undefined#NOT_A_NUMBER} for yes and no; {@link Undefined#NOT_MEASURED} where the rule does not say from where
   *     on the target is met
   */
  public abstract Measured toGo();

  /**
   * Tells whether the figure must move by more than that, by as little as one likes.
   *
   * @return true where the limit itself is not enough: of 7.6 under a strict "&lt; 7.6", 0 to go and more
   */
  public abstract boolean isStrict();

  /**
   * Returns which way the figure must move.
   *
   * @return {@link Direction#ASCENDING} for more; for a change asked for, more or less of its size; for days and places
   *     {@link Direction#DESCENDING}
   */
  public abstract Direction better();

  /**
   * Returns what the amount is counted in.
   *
   * @return the unit
   */
  public abstract ShortfallUnit unit();

  /**
   * Returns how much is to go in proportion to the limit: to go / |limit|.
   *
   * @return 0 or more; undefined where {@link #toGo} is, for days, and {@link Undefined#ZERO_TARGET} for a limit of 0
   */
  public abstract Measured relative();

  /**
   * Returns how many more, or fewer, of the population must be counted, where the figure is a part of one.
   *
   * @return the least whole number that is enough: for 138/184 against 80 per cent, 10; empty for other figures, and where
   *     the whole population is not enough
   */
  public abstract Optional<Amount> units();

  /**
   * Returns the shortfalls of the parts, where the verdict comes from parts.
   *
   * @return those of the indicator's parts, or of the parts of its period, that are not met; in order
   */
  public abstract ImmutableList<Shortfall> parts();

  static Builder builder() {
    return ImmutableShortfall.builder();
  }

  /** Collects the attributes. */
  interface Builder {
    Builder finding(Finding finding);

    Builder counted(Verdict verdict);

    Builder changesScore(boolean changes);

    Builder toGo(Measured amount);

    Builder isStrict(boolean strict);

    Builder better(Direction direction);

    Builder unit(ShortfallUnit unit);

    Builder relative(Measured amount);

    Builder units(Optional<? extends Amount> units);

    Builder addParts(Shortfall part);

    Shortfall build();
  }
}
