package org.resolutionindicators.score;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Locality;

/**
 * How one locality stands among others: what it reached out of what was asked of it, and where that places it.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Tuple
public abstract sealed class Standing implements Serializable permits ImmutableStanding {
  private static final long serialVersionUID = 1L;

  Standing() {}

  /**
   * Returns the locality.
   *
   * @return the locality, as the tree of places describes it
   */
  public abstract Locality locality();

  /**
   * Returns the counts of the counted verdicts.
   *
   * @return over its own countable findings, not over those of places in it
   */
  public abstract Tally tally();

  /**
   * Returns what makes y.
   *
   * @return the denominator of the scorecard
   */
  public abstract DenominatorPolicy denominator();

  /**
   * Tells whether anything was found about the locality.
   *
   * @return false if no row of the scorecard is about it; true as well if all of its rows are of parts, which are not
   *     counted
   */
  public abstract boolean hasFindings();

  /**
   * Returns where its share places it.
   *
   * @return the placing, 1 being the greatest share; empty if the share is undefined
   */
  public abstract Optional<Placing> placing();

  static Standing of(
      Locality locality,
      Tally tally,
      DenominatorPolicy denominator,
      boolean hasFindings,
      Optional<? extends Placing> placing) {
    return ImmutableStanding.of(locality, tally, denominator, hasFindings, placing);
  }

  /**
   * Returns x.
   *
   * @return the number met or exceeded
   */
  public long reached() {
    return tally().reached();
  }

  /**
   * Returns y.
   *
   * @return the number of indicators that the denominator includes; not less than x
   */
  public long total() {
    return tally().total(denominator());
  }

  /**
   * Returns x / y.
   *
   * @return from 0 to 1, or {@link Undefined#NOTHING_COUNTED} where y is 0
   */
  public Measured share() {
    return tally().share(denominator());
  }

  /**
   * Tells whether everything counted was reached.
   *
   * @return true if x is y and y is not 0
   */
  public boolean isAllReached() {
    return tally().isAllReached(denominator());
  }

  /**
   * Returns the standing for a reader of logs.
   *
   * @return such as {@code 2-3: 27 16/19}, or {@code -: 27 0/0} for one that has no placing
   */
  @Override
  public final String toString() {
    return placing().map(Placing::toString).orElse("-") + ": " + locality().code() + " " + reached() + "/" + total();
  }
}
