package org.resolutionindicators.model;

import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * What keeps a figure from being derived: which figure is to blame, and why.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Tuple
public abstract sealed class Obstacle implements Serializable permits ImmutableObstacle {
  private static final long serialVersionUID = 1L;

  Obstacle() {}

  /** What is wrong with a figure; a constant is immutable, thread-safe, serialisable and equal to itself alone. */
  public enum Why {
    /** It was not reported. */
    NOT_REPORTED,
    /** It is words, a date, or yes or no. */
    NOT_A_NUMBER,
    /** It is qualified, a range, or several figures, where one number is needed. */
    NOT_ONE_NUMBER,
    /** It is not given as a part of a whole, so that shares would have to be averaged. */
    NOT_COMPONENTS,
    /** It would be divided by and is 0. */
    ZERO,
    /** It would be divided by and is less than 0. */
    NEGATIVE,
    /** It covers a longer or shorter time than those that it would be averaged with. */
    UNEQUAL_PARTS,
    /** It is a growth of less than -100%. */
    BELOW_MINUS_HUNDRED,
    /** It is a root without an end as a decimal and would be reckoned with further. */
    NOT_EXACT,
    /** It has no target, or one that is not one number. */
    NO_PLAN,
    /** It was not decided whether the target was reached there. */
    NOT_DECIDED,
    /** Its indicator does not add up over parts or places. */
    NOT_ADDITIVE
  }

  /**
   * Returns the indicator of the figure.
   *
   * @return its code
   */
  public abstract IndicatorCode indicator();

  /**
   * Returns the locality of the figure.
   *
   * @return its code
   */
  public abstract LocalityCode locality();

  /**
   * Returns the period of the figure.
   *
   * @return the period
   */
  public abstract ReportingPeriod period();

  /**
   * Returns what is wrong with it.
   *
   * @return the reason
   */
  public abstract Why why();

  /**
   * Obtains an obstacle.
   *
   * @param indicator the indicator of the figure
   * @param locality its locality
   * @param period its period
   * @param why what is wrong with it
   * @return the obstacle
   */
  public static Obstacle of(IndicatorCode indicator, LocalityCode locality, ReportingPeriod period, Why why) {
    return ImmutableObstacle.of(indicator, locality, period, why);
  }

  /**
   * Returns the figure and the reason for a reader of logs.
   *
   * @return such as {@code indicator 'CPI', period 2019: NOT_REPORTED}
   */
  @Override
  public final String toString() {
    return new CellKey(indicator(), locality(), period()) + ": " + why();
  }
}
