package org.resolutionindicators.measure;

import org.resolutionindicators.model.Attribute;

/**
 * Attributes that more than one measure or method asks for, so that a table has one column for them.
 *
 * <p>Immutable and thread-safe, having no state but its constants; there are no instances to be equal or serialised.
 */
public final class MethodAttributes {
  /** The year of the baseline; of figures over several years the one to begin with. */
  public static final Attribute BASE_YEAR = Attribute.year("base_year", "year of the baseline");

  /** The year in which the target is to be met. */
  public static final Attribute TARGET_YEAR =
      Attribute.year("target_year", "year in which the target is to be met; the last of the period if not given");

  /** The value that scores 100. */
  public static final Attribute OPTIMUM = Attribute.number("optimum", "value that scores 100");

  /** The value that scores 0. */
  public static final Attribute LOWER_BOUND = Attribute.number("lower_bound", "value that scores 0");

  /** The standard deviation of the figures of all peers. */
  public static final Attribute DEVIATION = Attribute.number("deviation", "standard deviation among the peers");

  /** The standard error of the actual. */
  public static final Attribute STANDARD_ERROR = Attribute.number("standard_error", "standard error of the actual");

  /** The standard error of the baseline. */
  public static final Attribute BASE_STANDARD_ERROR =
      Attribute.number("base_standard_error", "standard error of the baseline");

  /** With whom a place is compared. */
  public static final Attribute PEER_GROUP = Attribute.text("peer_group", "places that are compared with each other");

  /** Where a series belongs, from the outermost on. */
  public static final Attribute SERIES_GROUP =
      Attribute.text(
          "series_of", "indicator that the row is a series of; groups within it behind it, with / between them");

  private MethodAttributes() {}
}
