package org.resolutionindicators.model;

/**
 * Takes rows one at a time: a target, and what was reported about it.
 *
 * <p>A reader of tables too large to be held hands its rows to a sink; the score package has sinks that count. A sink need
 * not keep what it is given.
 *
 * <p>Mutable or immutable, and not thread-safe unless an implementation says so; whether it is serialisable, and what it is
 * equal to, is for the implementation to say.
 */
public interface ReportSink {
  /**
   * Takes a row that reports nothing.
   *
   * @param target what was asked
   */
  void accept(Target target);

  /**
   * Takes a row.
   *
   * @param target what was asked
   * @param achievement what was reported about the same indicator, locality and period
   */
  void accept(Target target, Achievement achievement);

  /**
   * Takes a row that reports one exact number and nothing else.
   *
   * <p>The number is {@code unscaled} / 10<sup>{@code decimals}</sup>. Unless overridden, it is taken as any other achievement.
   *
   * @param target what was asked
   * @param unscaled the digits of the number, with its sign
   * @param decimals how many of the digits stand after the decimal mark, 0 to 18
   */
  default void accept(Target target, long unscaled, int decimals) {
    accept(target, Achievement.of(target, Observation.of(Amount.ofUnscaled(unscaled, decimals))));
  }

  /**
   * Tells whether it matters on which day a row was reported.
   *
   * <p>A reader need not hand on the days of figures to a sink to which they do not matter; it may ask once for all rows.
   *
   * @return false if all answers are the same whatever the days are; true unless overridden
   */
  default boolean needsDays() {
    return true;
  }
}
