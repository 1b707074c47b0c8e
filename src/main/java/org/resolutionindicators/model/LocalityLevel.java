package org.resolutionindicators.model;

/**
 * The rank of a locality among administrative units, from the largest to the smallest.
 *
 * <p>A hierarchy need not have every level: since 1 July 2025 Viet Nam has no districts. A constant is immutable,
 * thread-safe, serialisable and equal to itself alone.
 */
public enum LocalityLevel {
  /** The whole country. */
  NATION,
  /** A province, or a city that ranks as one. */
  PROVINCE,
  /** A district, or a town that ranks as one. */
  DISTRICT,
  /** A commune, ward or township. */
  COMMUNE
}
