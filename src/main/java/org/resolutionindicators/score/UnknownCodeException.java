package org.resolutionindicators.score;

/**
 * Thrown when a score is asked for a locality, period or assigner, or standings for an indicator or group, that the data set
 * does not have: a misspelt code must not look like an empty score.
 *
 * <p>Not thread-safe, as no exception is; serialisable; equal to itself alone.
 */
public final class UnknownCodeException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final String subject;
  private final String code;

  UnknownCodeException(String subject, String code, String known) {
    super("Data set must have the " + subject + " that is scored: '" + code + "' is none of " + known);
    this.subject = subject;
    this.code = code;
  }

  /**
   * Returns what was asked for.
   *
   * @return {@code locality}, {@code period}, {@code assigner}, {@code indicator} or {@code group}
   */
  public String subject() {
    return subject;
  }

  /**
   * Returns the text that is not in the data set.
   *
   * @return the code of the locality or indicator, the text form of the period, or the name of the assigner or group
   */
  public String code() {
    return code;
  }
}
