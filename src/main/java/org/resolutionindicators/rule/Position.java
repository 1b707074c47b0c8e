package org.resolutionindicators.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.rule.Comparison.Edge;

/** A value, or a place as close to it as one likes on one side. */
record Position(Amount amount, Edge edge) {
  private static final BigDecimal HALF = new BigDecimal("0.5");

  static boolean isPast(Amount amount, Edge edge, Cut cut, boolean ascending) {
    int order = ascending ? amount.compareTo(cut.at()) : cut.at().compareTo(amount);
    if (order != 0) {
      return order > 0;
    }
    return switch (edge) {
      case EXACTLY -> cut.isInclusive();
      case JUST_ABOVE -> ascending;
      case JUST_BELOW -> !ascending;
    };
  }

  /** The same place times a factor greater than nought. */
  Position times(Amount factor) {
    return new Position(amount.times(factor), edge);
  }

  /** The same place on the other side of nought. */
  Position negated() {
    Edge turned =
        switch (edge) {
          case EXACTLY -> Edge.EXACTLY;
          case JUST_ABOVE -> Edge.JUST_BELOW;
          case JUST_BELOW -> Edge.JUST_ABOVE;
        };
    return new Position(amount.negated(), turned);
  }

  /**
   * Rounds half up. A place beside a tie rounds to its own side of it; whatever it rounds to is then one number.
   */
  Position rounded(int decimals) {
    RoundingMode mode = edge == Edge.EXACTLY || !isTie(decimals) ? RoundingMode.HALF_UP : towardsEdge();
    return new Position(amount.round(decimals, mode), Edge.EXACTLY);
  }

  private RoundingMode towardsEdge() {
    return edge == Edge.JUST_ABOVE ? RoundingMode.CEILING : RoundingMode.FLOOR;
  }

  private boolean isTie(int decimals) {
    BigDecimal shifted = amount.toBigDecimal().movePointRight(decimals);
    return shifted.subtract(shifted.setScale(0, RoundingMode.FLOOR)).compareTo(HALF) == 0;
  }
}
