package org.resolutionindicators.rule;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Observation;

/**
 * A judge for figures that are whole numbers of one scale: x stands for x / 10<sup>decimals</sup>.
 *
 * <p>It answers as the {@linkplain #judge() judge} it was made of, and is faster. The cuts of a {@link ZoneJudge} become two
 * whole numbers to compare x with, so that nothing is divided, rounded or allocated for a figure: at 2 decimals 6.6 or more
 * becomes x &gt; 659, and more than 6.8, compared at one decimal, becomes x &gt; 684. A cut beyond the numbers of 64 bits is
 * passed by none of them, or by all. Any other judge is asked with an observation of the figure.
 *
 * <p>It speaks of exact numbers and of yes and no; whatever else was reported, the judge itself must be asked.
 *
 * <p>Immutable, thread-safe and serialisable; equal by judge and decimals.
 */
public final class ScaledJudge implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Verdict[] ZONES = {Verdict.NOT_MET, Verdict.MET, Verdict.EXCEEDED};

  private final Judge judge;
  private final int decimals;
  private final boolean asks;
  private final boolean turns;
  private final long beforeMet;
  private final long beforeExceeded;
  private final Verdict yes;
  private final Verdict no;

  private ScaledJudge(Judge judge, int decimals, @Nullable ZoneJudge zones) {
    this.judge = judge;
    this.decimals = decimals;
    asks = zones == null;
    turns = zones != null && !zones.isAscending();
    beforeMet = zones == null ? 0 : zones.beforeMet(decimals);
    // What is not met is not exceeded, though rounding may have turned the cuts round.
    beforeExceeded = zones == null ? 0 : Math.max(beforeMet, zones.beforeExceeded(decimals));
    yes = zones == null ? judge.judge(Observation.yes()) : Verdict.UNDECIDED;
    no = zones == null ? judge.judge(Observation.no()) : Verdict.UNDECIDED;
  }

  /**
   * Obtains a judge.
   *
   * @param judge what decides; unless it has zones, it is asked about yes and about no at once
   * @param decimals how many digits of each figure stand behind the decimal mark, 0 to 18
   * @return the judge for such figures
   * @throws IllegalArgumentException if {@code decimals} is out of range
   */
  public static ScaledJudge of(Judge judge, int decimals) {
    ScaledCut.check(decimals);
    return new ScaledJudge(judge, decimals, zones(Objects.requireNonNull(judge, "judge")));
  }

  private static @Nullable ZoneJudge zones(Judge judge) {
    if (judge instanceof ZoneJudge zones) {
      return zones;
    }
    return judge instanceof RankJudge rank ? rank.places() : null;
  }

  /**
   * Decides about a number.
   *
   * @param scaled the number x 10<sup>decimals</sup>; not {@link Amount#NOT_UNSCALED}, which stands for no number
   * @return the verdict on {@link Observation#of(Amount)} of that number
   */
  public Verdict judge(long scaled) {
    // Small methods, so that the loop of a caller takes them in.
    return asks ? asked(scaled) : zone(turns ? -scaled : scaled);
  }

  /** Without a branch on the figure: which way figures fall cannot be foreseen, and guessing wrong takes longer than counting. */
  private Verdict zone(long upwards) {
    int passed = (upwards > beforeMet ? 1 : 0) + (upwards > beforeExceeded ? 1 : 0);
    return ZONES[passed];
  }

  private Verdict asked(long scaled) {
    return judge.judge(Observation.of(Amount.ofUnscaled(scaled, decimals)));
  }

  /**
   * Decides about a yes.
   *
   * @return the verdict on {@link Observation#yes()}
   */
  public Verdict yes() {
    return yes;
  }

  /**
   * Decides about a no.
   *
   * @return the verdict on {@link Observation#no()}
   */
  public Verdict no() {
    return no;
  }

  /**
   * Returns what decides.
   *
   * @return the judge that this one answers as
   */
  public Judge judge() {
    return judge;
  }

  /**
   * Returns the scale.
   *
   * @return how many digits of each figure stand behind the decimal mark, 0 to 18
   */
  public int decimals() {
    return decimals;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ScaledJudge that && decimals == that.decimals && judge.equals(that.judge);
  }

  @Override
  public int hashCode() {
    return judge.hashCode() * 31 + decimals;
  }

  /**
   * Returns the judge and the scale.
   *
   * @return such as {@code met if x ≥ 6.6, exceeded if x > 6.8 (2 decimals)}
   */
  @Override
  public String toString() {
    return judge + " (" + decimals + " decimals)";
  }
}
