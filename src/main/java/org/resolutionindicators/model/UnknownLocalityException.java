package org.resolutionindicators.model;

/**
 * Thrown when {@link Localities} are asked about a place that is not among them: a misspelt code must not look like a place
 * without children.
 *
 * <p>Not thread-safe, as no exception is; serialisable; equal to itself alone.
 */
public final class UnknownLocalityException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final LocalityCode code;

  UnknownLocalityException(LocalityCode code, int size) {
    super("Localities must have the place that is asked about: '" + code + "' is none of " + size);
    this.code = code;
  }

  /**
   * Returns the code that is not among them.
   *
   * @return what was asked about
   */
  public LocalityCode code() {
    return code;
  }
}
