package org.resolutionindicators.measure;

/**
 * Why a measure has no value.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum Undefined {
  /** Nothing was asked. */
  NO_TARGET,
  /** Nothing was reported. */
  NO_ACTUAL,
  /** Target or actual is a date, yes, no or words. */
  NOT_A_NUMBER,
  /** The measure is not made for the indicator's kind, such as a date, or for the form of the target. */
  NOT_MEASURED,
  /**
   * The actual is qualified, a range whose ends give different values, or such that it may be meant in more than one way; or
   * several figures are asked for or reported.
   */
  NOT_ONE_NUMBER,
  /** The target is 0 and would be divided by. */
  ZERO_TARGET,
  /** The actual is 0 and would be divided by. */
  ZERO_ACTUAL,
  /** The target is less than 0, so that a quotient would not grow as the actual gets better. */
  NEGATIVE_TARGET,
  /** The actual is less than 0 and would be divided by. */
  NEGATIVE_ACTUAL,
  /** No percentage of plan was published. */
  NO_PERCENT,
  /** The percentage of plan is 0 and would be divided by. */
  ZERO_PERCENT,
  /** No baseline was given, or it is not one number. */
  NO_BASELINE,
  /** The baseline is the target, so that no change was asked. */
  BASELINE_IS_TARGET,
  /** The baseline is better than the target already, so that no change for the better was asked. */
  BASELINE_BEYOND_TARGET,
  /** Nothing is counted: 0 of 0. */
  NOTHING_COUNTED,
  /** All weights are 0. */
  ZERO_WEIGHTS,
  /** One or more of the weights were not given. */
  MISSING_WEIGHTS,
  /** The baseline is 0 and would be divided by. */
  ZERO_BASELINE,
  /** The baseline lies on one side of 0, and the actual or the target on the other. */
  SIGN_CHANGE,
  /** The year of the baseline, of the actual or of the target is not known. */
  NO_YEAR,
  /** No time lies between the baseline and the actual or the target, or the year of the target is over. */
  NO_TIME,
  /** The actual is as good as the target or better, so that nothing is left to be projected. */
  TARGET_REACHED,
  /** The optimum or the lower bound was not given. */
  NO_BOUNDS,
  /** The optimum is the lower bound. */
  EQUAL_BOUNDS,
  /** No standard deviation was given. */
  NO_DEVIATION,
  /** The standard deviation is 0 or less. */
  ZERO_DEVIATION,
  /** There are fewer figures over time than are needed. */
  TOO_FEW_FIGURES,
  /** A figure is missing where all are needed. */
  MISSING_FIGURE,
  /** More figures are missing than may be. */
  TOO_MUCH_MISSING,
  /** For this value none is published. */
  NOT_PUBLISHED,
  /** The value lies outside of those that the method is made for. */
  OUT_OF_DOMAIN
}
