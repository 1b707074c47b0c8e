package org.resolutionindicators.rule;

import static com.google.common.base.Preconditions.checkArgument;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.rule.Comparison.Edge;

/**
 * Two exact cuts and three zones: not met up to the first cut, met between them, exceeded past the second.
 *
 * <p>It serves every criterion that is one number, a range or a bound. A number falls into one zone. A phrase or a range
 * stands for many values, as its {@link QualifierReading} says: one verdict for all gives it, only met and exceeded gives
 * {@link Verdict#MET_OR_EXCEEDED}, anything else {@link Verdict#UNDECIDED}. Of a part of a population ("12/17") the part is
 * the number, or its share if {@link #inPercent} was asked for.
 *
 * <p>A growth is its figure. A reduction may be meant as its figure, as the opposite of it, or as the level that it led to:
 * each way that the observation allows is judged, and they count like the values of a phrase. Dates, several figures, words,
 * yes and no are undecided. Nothing is divided and nothing rounded, unless {@link #atDecimals decimals} are given.
 *
 * <p>Immutable, thread-safe and serialisable; equal by direction, cuts, reading, decimals and whether it is in per cent.
 */
public final class ZoneJudge implements Judge {
  private static final long serialVersionUID = 1L;
  private static final int EXACT = -1;
  private static final Amount HUNDRED = Amount.of(100);
  private static final Amount HUNDREDTH = Amount.of("0.01");

  private final boolean ascending;
  private final Cut met;
  private final @Nullable Cut exceeded;
  private final QualifierReading reading;
  private final int decimals;
  private final boolean percent;

  private ZoneJudge(
      boolean ascending, Cut met, @Nullable Cut exceeded, QualifierReading reading, int decimals, boolean percent) {
    this.ascending = ascending;
    this.met = met;
    this.exceeded = exceeded;
    this.reading = reading;
    this.decimals = decimals;
    this.percent = percent;
  }

  /**
   * Obtains a judge with both cuts, for which phrases stand for every value they allow.
   *
   * @param better which way is better
   * @param met past which the target is met
   * @param exceeded past which it is exceeded; not short of the first cut
   * @return the judge
   * @throws IllegalArgumentException if something would be exceeded that is not met
   */
  public static ZoneJudge of(Direction better, Cut met, Cut exceeded) {
    boolean ascending = Objects.requireNonNull(better, "better") == Direction.ASCENDING;
    int order = ascending ? met.at().compareTo(exceeded.at()) : exceeded.at().compareTo(met.at());
    checkArgument(
        order < 0 || order == 0 && (met.isInclusive() || !exceeded.isInclusive()),
        "Cut of exceeded must not be short of cut of met: %s and %s, %s is better",
        exceeded,
        met,
        better);
    return new ZoneJudge(ascending, met, exceeded, QualifierReading.EVERY_VALUE, EXACT, false);
  }

  /**
   * Obtains a judge for which nothing is exceeded, and phrases stand for every value they allow.
   *
   * @param better which way is better
   * @param met past which the target is met
   * @return the judge
   */
  public static ZoneJudge neverExceeded(Direction better, Cut met) {
    Objects.requireNonNull(met, "met");
    boolean ascending = Objects.requireNonNull(better, "better") == Direction.ASCENDING;
    return new ZoneJudge(ascending, met, null, QualifierReading.EVERY_VALUE, EXACT, false);
  }

  /** Everything at once, for cuts that are known to be in order. */
  static ZoneJudge of(
      boolean ascending,
      Cut met,
      @Nullable Cut exceeded,
      QualifierReading reading,
      OptionalInt decimals,
      boolean percent) {
    if (decimals.isEmpty()) {
      return new ZoneJudge(ascending, met, exceeded, reading, EXACT, percent);
    }
    int digits = decimals.getAsInt();
    Cut further = exceeded == null ? null : rounded(exceeded, digits);
    return new ZoneJudge(ascending, rounded(met, digits), further, reading, digits, percent);
  }

  /**
   * Returns a judge that reads phrases in a given way.
   *
   * @param phrases the reading
   * @return this judge with that reading
   */
  public ZoneJudge reading(QualifierReading phrases) {
    return new ZoneJudge(ascending, met, exceeded, Objects.requireNonNull(phrases, "phrases"), decimals, percent);
  }

  /**
   * Returns a judge that compares at a number of decimals: cuts and figures are rounded half up to them first.
   *
   * <p>The cuts of this judge are rounded once and for all.
   *
   * @param digits digits after the decimal mark, 0 or more
   * @return the rounding judge
   * @throws IllegalArgumentException if {@code digits} is negative
   */
  public ZoneJudge atDecimals(int digits) {
    return of(ascending, met, exceeded, reading, OptionalInt.of(digits), percent);
  }

  private static Cut rounded(Cut cut, int digits) {
    Amount place = cut.at().round(digits, RoundingMode.HALF_UP);
    return place == cut.at() ? cut : moved(cut, place);
  }

  private static Cut moved(Cut cut, Amount place) {
    return cut.isInclusive() ? Cut.from(place) : Cut.beyond(place);
  }

  /**
   * Returns a judge whose cuts are in per cent of a population: of "12/17" it takes the share instead of the part.
   *
   * <p>The part is compared with limit x whole / 100, which is exact; where decimals are given, the share is rounded half up
   * to them.
   *
   * @return this judge for shares
   */
  public ZoneJudge inPercent() {
    return new ZoneJudge(ascending, met, exceeded, reading, decimals, true);
  }

  @Override
  public Verdict judge(Observation observation) {
    if (observation.isPlainFigure()) {
      boolean isOneNumber = observation.kind() == ObservationKind.EXACT && decimals == EXACT;
      return isOneNumber ? judge(observation.low(), Edge.EXACTLY) : held(allowed(observation)).verdict();
    }
    return observation.hasFigure() ? Meanings.of(this, observation).verdict() : Verdict.UNDECIDED;
  }

  private Verdict judge(Amount amount, Edge edge) {
    if (!Position.isPast(amount, edge, met, ascending)) {
      return Verdict.NOT_MET;
    }
    return exceeded != null && Position.isPast(amount, edge, exceeded, ascending) ? Verdict.EXCEEDED : Verdict.MET;
  }

  @Override
  public Reason explain(Observation observation) {
    return observation.hasFigure()
        ? Meanings.of(this, observation).reason().build()
        : Reason.notComparable(observation);
  }

  /** The verdict on values that are in the terms of the cuts, and rounded if they must be. */
  Verdict verdict(Allowed values) {
    Verdict atLeast = values.least().map(this::judge).orElse(ascending ? Verdict.NOT_MET : best());
    Verdict atMost = values.greatest().map(this::judge).orElse(ascending ? best() : Verdict.NOT_MET);
    return Verdict.between(atLeast, atMost);
  }

  private Verdict judge(Position position) {
    return judge(position.amount(), position.edge());
  }

  private Verdict best() {
    return exceeded == null ? Verdict.MET : Verdict.EXCEEDED;
  }

  Allowed allowed(Observation figure) {
    return Allowed.of(figure, reading);
  }

  Held held(Allowed values) {
    return Held.of(this, decimals == EXACT ? values : values.rounded(decimals));
  }

  /** A part of a population, or its share. */
  Held heldPart(Observation outOf) {
    if (!percent) {
      return held(Allowed.exactly(outOf.low()));
    } else if (decimals != EXACT) {
      return held(Allowed.exactly(share(outOf.low(), outOf.whole())));
    }
    Amount factor = perCent(outOf.whole());
    Cut further = exceeded == null ? null : moved(exceeded, exceeded.at().times(factor));
    ZoneJudge scaled =
        new ZoneJudge(ascending, moved(met, met.at().times(factor)), further, reading, EXACT, false);
    return Held.of(this, scaled, Allowed.exactly(outOf.low()), outOf.whole());
  }

  /** A hundredth of a population: what one per cent of it is. */
  static Amount perCent(Amount whole) {
    return whole.times(HUNDREDTH);
  }

  /** 100 x part / whole, rounded half up to the decimals of this judge, which has some. */
  Amount share(Amount part, Amount whole) {
    BigDecimal hundredfold = part.times(HUNDRED).toBigDecimal();
    return Amount.of(hundredfold.divide(whole.toBigDecimal(), decimals, RoundingMode.HALF_UP));
  }

  /** The judge for one number instead, with the same reading and decimals. */
  ZoneJudge forNumber(Amount number) {
    return new ZoneJudge(ascending, Cut.from(number), Cut.beyond(number), reading, decimals, percent);
  }

  /** The judge for one number instead, without rounding. */
  ZoneJudge forExactly(Amount number) {
    return new ZoneJudge(ascending, Cut.from(number), Cut.beyond(number), reading, EXACT, percent);
  }

  boolean isAscending() {
    return ascending;
  }

  boolean isInPercent() {
    return percent;
  }

  Cut met() {
    return met;
  }

  Optional<Cut> exceeded() {
    return Optional.ofNullable(exceeded);
  }

  QualifierReading reading() {
    return reading;
  }

  OptionalInt decimals() {
    return decimals == EXACT ? OptionalInt.empty() : OptionalInt.of(decimals);
  }

  /** The last number that is not met, of whole numbers at a scale that are counted upwards in the better direction. */
  long beforeMet(int scale) {
    return ScaledCut.last(met, ascending, scale, compared(scale));
  }

  /** The last of them that is not exceeded if it is met: rounding may turn round two cuts that lie close together. */
  long beforeExceeded(int scale) {
    return exceeded == null ? Long.MAX_VALUE : ScaledCut.last(exceeded, ascending, scale, compared(scale));
  }

  private int compared(int scale) {
    return decimals == EXACT ? scale : Math.min(decimals, scale);
  }

  Inequality metIf() {
    return inequality(met);
  }

  Optional<Inequality> exceededIf() {
    return exceeded().map(this::inequality);
  }

  private Inequality inequality(Cut cut) {
    Relation up = cut.isInclusive() ? Relation.GREATER_OR_EQUAL : Relation.GREATER;
    Relation down = cut.isInclusive() ? Relation.LESS_OR_EQUAL : Relation.LESS;
    return Inequality.of(ascending ? up : down, cut.at());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ZoneJudge that
        && ascending == that.ascending
        && met.equals(that.met)
        && Objects.equals(exceeded, that.exceeded)
        && reading == that.reading
        && decimals == that.decimals
        && percent == that.percent;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ascending, met, exceeded, reading, decimals, percent);
  }

  /**
   * Returns the zones as conditions.
   *
   * @return such as {@code met if x ≥ 6.6, exceeded if x > 6.8}
   */
  @Override
  public String toString() {
    String first = "met if " + inequality(met);
    return exceeded == null ? first : first + ", exceeded if " + inequality(exceeded);
  }
}
