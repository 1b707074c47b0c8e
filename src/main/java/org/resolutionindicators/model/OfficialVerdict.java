package org.resolutionindicators.model;

/**
 * What an authority published about a target, kept beside what the rules compute.
 *
 * <p>An official verdict never replaces a computed one unless the caller asks for that. A constant is immutable,
 * thread-safe, serialisable and equal to itself alone.
 */
public enum OfficialVerdict {
  /** "Vượt". */
  EXCEEDED,
  /** "Đạt". */
  MET,
  /** "Đạt và vượt" where the publisher does not say which. */
  MET_OR_EXCEEDED,
  /** "Không đạt". */
  NOT_MET
}
