package org.resolutionindicators.rule;

import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * The rule that answers for a target, and the judge it gave.
 *
 * <p>Immutable, thread-safe and serialisable; equal by rule and judge.
 */
@Value.Immutable
@Tuple
public abstract sealed class Ruling implements Serializable permits ImmutableRuling {
  private static final long serialVersionUID = 1L;

  Ruling() {}

  /**
   * Returns the rule.
   *
   * @return the first of its book that answered
   */
  public abstract Rule rule();

  /**
   * Returns the judge.
   *
   * @return the target, ready to be judged
   */
  public abstract Judge judge();

  static Ruling of(Rule rule, Judge judge) {
    return ImmutableRuling.of(rule, judge);
  }
}
