package org.resolutionindicators.rule;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.rule.Comparison.Edge;

/**
 * Two exact cuts and three zones: not met up to the first cut, met between them, exceeded past the second.
 *
 * <p>It serves every criterion with a figure. A number falls into one zone. A phrase or a range stands for many values, as
 * its {@link QualifierReading} says: one verdict for all gives it, only met and exceeded gives
 * {@link Verdict#MET_OR_EXCEEDED}, anything else {@link Verdict#UNDECIDED}. Words, yes and no are undecided. Nothing is
 * divided and nothing rounded, unless {@link #atDecimals decimals} are given.
 *
 * <p>Immutable, thread-safe and serialisable; equal by direction, cuts, reading and decimals.
 */
public final class ZoneJudge implements Judge {
  private static final long serialVersionUID = 1L;
  private static final int EXACT = -1;

  private final boolean ascending;
  private final Cut met;
  private final @Nullable Cut exceeded;
  private final QualifierReading reading;
  private final int decimals;

  private ZoneJudge(boolean ascending, Cut met, @Nullable Cut exceeded, QualifierReading reading, int decimals) {
    this.ascending = ascending;
    this.met = met;
    this.exceeded = exceeded;
    this.reading = reading;
    this.decimals = decimals;
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
    return new ZoneJudge(ascending, met, exceeded, QualifierReading.EVERY_VALUE, EXACT);
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
    return new ZoneJudge(ascending, met, null, QualifierReading.EVERY_VALUE, EXACT);
  }

  /**
   * Returns a judge that reads phrases in a given way.
   *
   * @param phrases the reading
   * @return this judge with that reading
   */
  public ZoneJudge reading(QualifierReading phrases) {
    return new ZoneJudge(ascending, met, exceeded, Objects.requireNonNull(phrases, "phrases"), decimals);
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
    Cut roundExceeded = exceeded == null ? null : rounded(exceeded, digits);
    return new ZoneJudge(ascending, rounded(met, digits), roundExceeded, reading, digits);
  }

  private static Cut rounded(Cut cut, int digits) {
    Amount at = cut.at().round(digits, RoundingMode.HALF_UP);
    return cut.isInclusive() ? Cut.from(at) : Cut.beyond(at);
  }

  @Override
  public Verdict judge(Observation observation) {
    if (!observation.hasFigure()) {
      return Verdict.UNDECIDED;
    }
    if (observation.kind() == ObservationKind.EXACT && decimals == EXACT) {
      return judge(observation.low(), Edge.EXACTLY);
    }
    Verdict atLow = lowest(observation).map(this::judge).orElse(ascending ? Verdict.NOT_MET : best());
    Verdict atHigh = highest(observation).map(this::judge).orElse(ascending ? best() : Verdict.NOT_MET);
    return ascending ? Verdict.between(atLow, atHigh) : Verdict.between(atHigh, atLow);
  }

  private Verdict best() {
    return exceeded == null ? Verdict.MET : Verdict.EXCEEDED;
  }

  private Verdict judge(Position position) {
    return judge(position.amount(), position.edge());
  }

  private Verdict judge(Amount amount, Edge edge) {
    if (!Position.isPast(amount, edge, met, ascending)) {
      return Verdict.NOT_MET;
    }
    return exceeded != null && Position.isPast(amount, edge, exceeded, ascending) ? Verdict.EXCEEDED : Verdict.MET;
  }

  /** The least value that the phrase allows, or empty if there is none. */
  private Optional<Position> lowest(Observation observation) {
    Amount low = observation.low();
    return switch (observation.kind()) {
      case EXACT, RANGE, AT_LEAST -> at(low, Edge.EXACTLY);
      case ABOUT -> at(low, everyValue() ? Edge.JUST_BELOW : Edge.EXACTLY);
      case ABOVE -> at(low, Edge.JUST_ABOVE);
      case BELOW, NEARLY -> everyValue() ? Optional.empty() : at(low, Edge.JUST_BELOW);
      case AT_MOST -> everyValue() ? Optional.empty() : at(low, Edge.EXACTLY);
      case OUT_OF, DATE, SEVERAL, YES, NO, WORDS, NOT_APPLICABLE -> throw new IllegalArgumentException("Figure needed: " + observation);
    };
  }

  /** The greatest value that the phrase allows, or empty if there is none. */
  private Optional<Position> highest(Observation observation) {
    Amount high = observation.high();
    return switch (observation.kind()) {
      case EXACT, RANGE, AT_MOST -> at(high, Edge.EXACTLY);
      case ABOUT -> at(high, everyValue() ? Edge.JUST_ABOVE : Edge.EXACTLY);
      case ABOVE -> everyValue() ? Optional.empty() : at(high, Edge.JUST_ABOVE);
      case AT_LEAST -> everyValue() ? Optional.empty() : at(high, Edge.EXACTLY);
      case BELOW, NEARLY -> at(high, Edge.JUST_BELOW);
      case OUT_OF, DATE, SEVERAL, YES, NO, WORDS, NOT_APPLICABLE -> throw new IllegalArgumentException("Figure needed: " + observation);
    };
  }

  private boolean everyValue() {
    return reading == QualifierReading.EVERY_VALUE;
  }

  private Optional<Position> at(Amount amount, Edge edge) {
    Position position = new Position(amount, edge);
    return Optional.of(decimals == EXACT ? position : position.rounded(decimals));
  }

  @Override
  public Reason explain(Observation observation) {
    if (!observation.hasFigure()) {
      boolean words = observation.kind() == ObservationKind.WORDS;
      return Reason.of(words ? Basis.WORDS : Basis.DIFFERENT_FORMS);
    }
    Reason.Builder reason =
        Reason.builder()
            .basis(Basis.COMPARED)
            .addAllComparisons(comparisons(observation))
            .metIf(inequality(met))
            .exceededIf(Optional.ofNullable(exceeded).map(this::inequality));
    if (observation.kind() != ObservationKind.EXACT) {
      reason.reading(reading);
    }
    if (decimals != EXACT) {
      reason.decimals(decimals);
    }
    return reason.build();
  }

  private Inequality inequality(Cut cut) {
    Relation up = cut.isInclusive() ? Relation.GREATER_OR_EQUAL : Relation.GREATER;
    Relation down = cut.isInclusive() ? Relation.LESS_OR_EQUAL : Relation.LESS;
    return Inequality.of(ascending ? up : down, cut.at());
  }

  private ImmutableList<Comparison> comparisons(Observation observation) {
    Optional<Position> worst = ascending ? lowest(observation) : highest(observation);
    Optional<Position> best = ascending ? highest(observation) : lowest(observation);
    Optional<Cut> second = Optional.ofNullable(exceeded);
    Set<Comparison> compared = new LinkedHashSet<>();
    switch (judge(observation)) {
      case NOT_MET -> compare(best, Optional.of(met), compared);
      case EXCEEDED -> compare(worst, second, compared);
      case MET_OR_EXCEEDED -> {
        compare(worst, Optional.of(met), compared);
        compare(worst, second, compared);
        compare(best, second, compared);
      }
      case MET -> {
        compare(worst, Optional.of(met), compared);
        compare(best, second, compared);
      }
      default -> {
        compare(worst, Optional.of(met), compared);
        compare(best, Optional.of(met), compared);
      }
    }
    return ImmutableList.copyOf(compared);
  }

  private static void compare(Optional<Position> position, Optional<Cut> cut, Set<Comparison> compared) {
    if (position.isPresent() && cut.isPresent()) {
      compared.add(Comparison.of(position.get().edge(), position.get().amount(), cut.get().at()));
    }
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ZoneJudge that
        && ascending == that.ascending
        && met.equals(that.met)
        && Objects.equals(exceeded, that.exceeded)
        && reading == that.reading
        && decimals == that.decimals;
  }

  @Override
  public int hashCode() {
    return Objects.hash(ascending, met, exceeded, reading, decimals);
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
