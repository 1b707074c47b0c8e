package org.resolutionindicators.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Names for ranges of values, such as the colours of a score.
 *
 * <p>Ranges lie side by side and cover all values, or those of the {@linkplain Builder#within domain}: each value is in
 * one. Which end belongs to a range is said by the range. A hole that an authority has left is told as a
 * {@linkplain Builder#gap gap}, with a reason; one that was not told, and an overlap, are refused when bands are built.
 * Several ranges may have one name.
 *
 * <p>Values are compared exactly, unless they are {@linkplain Builder#rounding rounded} first: "65-99" and "100" leave no
 * hole between them if values are whole numbers, and "0.4-0.6" and "0.7-1.0" none if they have one decimal. Holes and
 * overlaps that no rounded value can hit do not matter then.
 *
 * <p>Immutable, thread-safe and serialisable; equal by bands, domain and rounding.
 */
public final class Bands implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Band> bands;
  private final Range<Ratio> domain;
  private final int decimals;
  private final RoundingMode mode;

  private Bands(ImmutableList<Band> bands, Range<Ratio> domain, int decimals, RoundingMode mode) {
    this.bands = bands;
    this.domain = domain;
    this.decimals = decimals;
    this.mode = mode;
  }

  /**
   * Starts bands.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the band of a value.
   *
   * @param value any value
   * @return the band that holds it, after rounding if there is any; outside of the domain one without a name
   */
  public Band of(Ratio value) {
    Ratio compared = decimals == Covering.EXACT ? value : Ratio.of(Decimals.amount(value.round(decimals, mode)));
    if (domain.contains(compared)) {
      for (Band band : bands) {
        if (band.range().contains(compared)) {
          return band;
        }
      }
    }
    return Band.of(
        Range.singleton(compared), Optional.empty(), Optional.of("it lies outside of " + RangeText.of(domain)));
  }

  /**
   * Returns the name of a value.
   *
   * @param value any value
   * @return the name of its band, or empty if it is in a gap or outside of the domain
   */
  public Optional<String> name(Ratio value) {
    return of(value).name();
  }

  /**
   * Returns all bands.
   *
   * @return in the order in which they were added, gaps among them
   */
  public ImmutableList<Band> all() {
    return bands;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bands that
        && bands.equals(that.bands)
        && domain.equals(that.domain)
        && decimals == that.decimals
        && mode == that.mode;
  }

  @Override
  public int hashCode() {
    return Objects.hash(bands, domain, decimals, mode);
  }

  /**
   * Returns the bands.
   *
   * @return such as {@code [red (-∞..0.5), green [0.5..+∞)]}
   */
  @Override
  public String toString() {
    return bands.toString();
  }

  /** Collects bands; not thread-safe. */
  public static final class Builder {
    private final ImmutableList.Builder<Band> bands = ImmutableList.builder();
    private Range<Ratio> domain = Range.all();
    private int decimals = Covering.EXACT;
    private RoundingMode mode = RoundingMode.UNNECESSARY;

    private Builder() {}

    /**
     * Adds a band.
     *
     * @param name as published
     * @param range its values, of which there must be some
     * @return this builder
     * @throws IllegalArgumentException if the range is empty
     */
    public Builder band(String name, Range<Ratio> range) {
      return add(range, Optional.of(name), Optional.empty());
    }

    /**
     * Adds values that have no name, because the authority has given them none.
     *
     * @param why the reason
     * @param range the values, of which there must be some
     * @return this builder
     * @throws IllegalArgumentException if the range is empty
     */
    public Builder gap(String why, Range<Ratio> range) {
      return add(range, Optional.empty(), Optional.of(why));
    }

    private Builder add(Range<Ratio> range, Optional<String> name, Optional<String> why) {
      checkArgument(!range.isEmpty(), "Band must hold a value: %s", RangeText.of(range));
      bands.add(Band.of(range, name, why));
      return this;
    }

    /**
     * Sets which values there are.
     *
     * @param values those that must have a band, after rounding if there is any; others have none, even if a range goes
     *     beyond these
     * @return this builder
     * @throws IllegalArgumentException if the range is empty
     */
    public Builder within(Range<Ratio> values) {
      checkArgument(!values.isEmpty(), "Domain of bands must hold a value: %s", RangeText.of(values));
      this.domain = values;
      return this;
    }

    /**
     * Has values rounded before their band is looked for.
     *
     * @param toDecimals 0 or more
     * @param how what to do with the rest
     * @return this builder
     * @throws IllegalArgumentException if the decimals are negative, or the rest is said to be {@code UNNECESSARY}
     */
    public Builder rounding(int toDecimals, RoundingMode how) {
      checkArgument(toDecimals >= 0, "Decimals to round to must not be negative: %s", toDecimals);
      checkArgument(how != RoundingMode.UNNECESSARY, "Rounding must say what to do with the rest: %s", how);
      this.decimals = toDecimals;
      this.mode = how;
      return this;
    }

    /**
     * Makes the bands.
     *
     * @return the bands
     * @throws IllegalArgumentException if there is no band, if a value of the domain has none or two, or if a band has none
     *     of them; it names all such ranges
     */
    public Bands build() {
      ImmutableList<Band> all = bands.build();
      checkArgument(!all.isEmpty(), "Bands must be one or more: 0");
      List<String> faults = Covering.faults(all.stream().map(Band::range).toList(), domain, decimals);
      checkArgument(faults.isEmpty(), "Bands must lie side by side: %s", String.join("; ", faults));
      return new Bands(all, domain, decimals, mode);
    }
  }
}
