package org.resolutionindicators.model;

/**
 * What an attribute of a target is written as.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum AttributeKind {
  /** An exact decimal. */
  NUMBER,
  /** A year of the calendar, 1 to 9999. */
  YEAR,
  /** Words. */
  TEXT
}
