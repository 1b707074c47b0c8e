package org.resolutionindicators.model;

/**
 * How the value of a longer period follows from the values of its parts.
 *
 * <p>It is kept with the indicator, and used where the longer period has no report of its own. A part is a year, a span of
 * years, a half, a quarter, or the first 3, 6, 9 or 12 months of a year; the parts are laid end to end. A part that is not
 * applicable is left out of the reckoning and is not missing.
 *
 * <p>A part that was not reported is refused, so that there is no figure, or skipped and named, as the caller says; what is
 * refused or skipped is said with each constant. Figures are exact: nothing is rounded before a comparison, and a value
 * without an end as a decimal compares with the numbers of its target as the true value does.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum Accumulation {
  /**
   * The value at the end of the last part, whatever its form, words and not applicable included.
   *
   * <p>Missing is only a part that ends with the whole; where it is skipped, the latest figure stands for it, which may also
   * be of first months that are no quarters ("10M"). Of several that end with the whole the longest is taken.
   */
  LAST,
  /**
   * The sum of the parts: x₁ + x₂ + …
   *
   * <p>Each part matters; where one is skipped, the sum is that of the others. Ranges are added end by end; "about"
   * stays about; "over" stays over and "under" under, and both together say nothing. Growths and reductions add up among
   * their own, without the levels that they led to. Parts of one population ("3/17", "4/17") are a part of it (7/17); for
   * kinds that are not in points parts of several populations, or of more than all of one, are a number (7). Exact, without
   * division.
   */
  SUM,
  /**
   * The arithmetic mean of the parts: (x₁ + … + xₙ) / n.
   *
   * <p>The parts must be of one length, and all of one length go before. Where a part is skipped, n is the number of the
   * others. Ranges and phrases are as with {@link #SUM}; of parts of populations it is the mean part, or for kinds in points
   * the share of one population, and a mean of shares of several is refused.
   */
  MEAN,
  /**
   * The geometric mean of growth over the parts: 100 · ((1 + g₁/100) · … · (1 + gₙ/100))^(1/n) - 100, for growth in per
   * cent.
   *
   * <p>The parts must be of one length, and all of one length go before. Where a part is skipped, n is the number of the
   * others. Each is one number without a qualifier, a reduction being a growth of less than 0; -100 makes the whole -100,
   * and less is refused. If one was told as growth or reduction, so is the whole. It is compared by powers, without taking a
   * root: 13.5 five times is exactly 13.5. A root without an end as a decimal can be judged and not be reckoned with
   * further.
   */
  COMPOUND,
  /**
   * The target must hold in every part.
   *
   * <p>There is no figure of the whole; each part is judged by itself.
   */
  EVERY,
  /**
   * Each part's figure is already the total from the beginning of the whole up to the part's end.
   *
   * <p>Taken and missing as with {@link #LAST}: the figures are never added up.
   */
  RUNNING,
  /**
   * The sum of the parts' numerators over the sum of their denominators: 1/2 and 90/100 are 91/102.
   *
   * <p>Each part matters; where one is skipped, the share is of the others. A figure that is not given as a part of a whole
   * is refused, since shares would have to be averaged. Exact, without division.
   */
  SHARE
}
