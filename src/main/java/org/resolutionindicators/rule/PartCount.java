package org.resolutionindicators.rule;

import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Built;

/**
 * How the parts of a composite indicator came out.
 *
 * <p>Reached + missed + open = applicable. Immutable, thread-safe and serialisable; equal by all numbers.
 */
@Value.Immutable
@Built
public abstract sealed class PartCount implements Serializable permits ImmutablePartCount {
  private static final long serialVersionUID = 1L;

  PartCount() {}

  /**
   * Returns how many parts must be reached.
   *
   * @return 0 or more
   */
  public abstract int needed();

  /**
   * Returns how many parts apply.
   *
   * @return 0 or more
   */
  public abstract int applicable();

  /**
   * Returns how many parts were reached.
   *
   * @return met, exceeded, or one of the two
   */
  public abstract int reached();

  /**
   * Returns how many parts were not reached.
   *
   * @return 0 or more
   */
  public abstract int missed();

  /**
   * Returns how many parts are not known to be reached or not.
   *
   * @return those undecided, without data or target, and not due
   */
  public int open() {
    return applicable() - reached() - missed();
  }

  static Builder builder() {
    return ImmutablePartCount.builder();
  }

  /** Collects the numbers. */
  interface Builder {
    Builder needed(int needed);

    Builder applicable(int applicable);

    Builder reached(int reached);

    Builder missed(int missed);

    PartCount build();
  }
}
