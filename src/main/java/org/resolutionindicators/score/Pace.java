package org.resolutionindicators.score;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.measure.Ratio;

/**
 * The pace that a target requires for the years left, against the pace so far; or why there is none.
 *
 * <p>Linear, a pace is an amount a year, in the indicator's unit (points for rates and shares, places for ranks); compound,
 * a growth a year in per cent. The status comes from an exact comparison, for compound of powers and not of roots, so that
 * no rounding decides it.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Tuple
public abstract sealed class Pace implements Serializable permits ImmutablePace {
  private static final long serialVersionUID = 1L;

  Pace() {}

  /**
   * Returns how one stands to the other.
   *
   * @return the status, or empty if the pace is undefined
   */
  public abstract Optional<PaceStatus> status();

  /**
   * Returns why there is no pace.
   *
   * @return the reason, or empty if there is one
   */
  public abstract Optional<OutlookUndefined> undefined();

  abstract Optional<PaceRate> soFarRate();

  abstract Optional<PaceRate> requiredRate();

  static Pace of(PaceRate soFar, PaceRate required, boolean isReached, boolean isAscending) {
    PaceStatus status = isReached ? PaceStatus.REACHED : PaceStatus.of(soFar.compareTo(required), isAscending);
    return ImmutablePace.of(Optional.of(status), Optional.empty(), Optional.of(soFar), Optional.of(required));
  }

  static Pace undefined(OutlookUndefined why) {
    return ImmutablePace.of(Optional.empty(), Optional.of(why), Optional.empty(), Optional.empty());
  }

  /**
   * Returns the amount a year so far.
   *
   * @return exactly; empty for a compound pace, whose rate is a root, and where there is none
   */
  public Optional<Ratio> soFar() {
    return soFarRate().flatMap(PaceRate::exact);
  }

  /**
   * Returns the amount that each of the years left requires on average.
   *
   * @return exactly; empty for a compound pace, whose rate is a root, and where there is none
   */
  public Optional<Ratio> required() {
    return requiredRate().flatMap(PaceRate::exact);
  }

  /**
   * Rounds the pace so far.
   *
   * @param decimals digits after the decimal mark, 0 or more
   * @param mode what to do with the rest
   * @return the amount, or the growth in per cent, a year; empty where there is none
   * @throws IllegalArgumentException if {@code decimals} is negative
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and digits would be lost
   */
  public Optional<BigDecimal> soFar(int decimals, RoundingMode mode) {
    return soFarRate().map(rate -> rate.round(decimals, mode));
  }

  /**
   * Rounds the pace required.
   *
   * @param decimals digits after the decimal mark, 0 or more
   * @param mode what to do with the rest
   * @return the amount, or the growth in per cent, a year; empty where there is none
   * @throws IllegalArgumentException if {@code decimals} is negative
   * @throws ArithmeticException if the mode is {@link RoundingMode#UNNECESSARY} and digits would be lost
   */
  public Optional<BigDecimal> required(int decimals, RoundingMode mode) {
    return requiredRate().map(rate -> rate.round(decimals, mode));
  }
}
