package org.resolutionindicators.measure;

/**
 * What is done about a part of a longer period that was not reported.
 *
 * <p>A part that was reported as {@linkplain org.resolutionindicators.model.ObservationKind#NOT_APPLICABLE not applicable}
 * is not missing. A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum MissingPart {
  /**
   * There is no figure, and the {@linkplain org.resolutionindicators.model.Obstacle obstacle} names the first missing part.
   */
  REFUSE,
  /**
   * The figure is reckoned without it, and the part is listed among those that
   * {@linkplain org.resolutionindicators.model.Derivation.OverTime#missing() were missing}.
   */
  SKIP
}
