package org.resolutionindicators.measure;

import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Change;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Direction;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.OutOf;
import org.resolutionindicators.model.Several;
import org.resolutionindicators.model.Target;

/**
 * The numbers of a target and of what was reported, as measures and methods take them: x, T, b and the rest.
 *
 * <p>Each is one exact number, or undefined and why: a range of two ends, a qualified figure ("trên 46,8") and words are
 * no one number. A part of a population is the part, or 100 x part / whole for {@linkplain IndicatorKind#isInPoints
 * rates and shares}. A bound ("dưới 4") gives its limit. Of a change that was asked for or reported as such ("giảm 0,7")
 * no number is taken. Where the indicator declares decimals x, T and b are rounded half up to them, as they are for
 * every verdict; nothing else is rounded.
 *
 * <p>Immutable and thread-safe; not serialisable; equal to itself alone.
 */
public final class Inputs {
  private static final Ratio HUNDRED = Ratio.of(100, 1);

  private final Target target;
  private final Optional<? extends Observation> observation;

  private Inputs(Target target, Optional<? extends Observation> observation) {
    this.target = target;
    this.observation = observation;
  }

  /**
   * Obtains the numbers.
   *
   * @param target what was asked
   * @param observation what was reported, or empty
   * @return the numbers
   */
  public static Inputs of(Target target, Optional<? extends Observation> observation) {
    return new Inputs(target, observation);
  }

  /**
   * Returns x.
   *
   * @return the actual, or {@link Undefined#NO_ACTUAL}, {@link Undefined#NOT_A_NUMBER}, {@link Undefined#NOT_ONE_NUMBER}
   */
  public Measured actual() {
    return observation.map(this::number).orElse(Measured.undefined(Undefined.NO_ACTUAL));
  }

  /**
   * Returns T.
   *
   * @return the target, or {@link Undefined#NO_TARGET}, {@link Undefined#NOT_A_NUMBER}, {@link Undefined#NOT_ONE_NUMBER},
   *     {@link Undefined#NOT_MEASURED} for a change
   */
  public Measured asked() {
    Criterion criterion = target.criterion().orElse(null);
    if (criterion == null) {
      return Measured.undefined(Undefined.NO_TARGET);
    } else if (criterion instanceof Criterion.Point point) {
      return compared(Ratio.of(point.amount()));
    } else if (criterion instanceof Criterion.Bound bound) {
      return compared(Ratio.of(bound.limit()));
    } else if (criterion instanceof OutOf part) {
      return compared(part(part.part(), part.whole()));
    } else if (criterion instanceof Criterion.Range range && range.low().equals(range.high())) {
      return compared(Ratio.of(range.low()));
    } else if (criterion instanceof Change) {
      return Measured.undefined(Undefined.NOT_MEASURED);
    }
    boolean isNumber = criterion instanceof Criterion.Range || criterion instanceof Several;
    return Measured.undefined(isNumber ? Undefined.NOT_ONE_NUMBER : Undefined.NOT_A_NUMBER);
  }

  /**
   * Returns b.
   *
   * @return the baseline, or {@link Undefined#NO_BASELINE}, {@link Undefined#NOT_A_NUMBER}, {@link Undefined#NOT_ONE_NUMBER}
   */
  public Measured baseline() {
    return target.baseline().map(this::number).orElse(Measured.undefined(Undefined.NO_BASELINE));
  }

  private Measured number(Observation figure) {
    if (figure.kind() == ObservationKind.OUT_OF) {
      return compared(part(figure.low(), figure.whole()));
    } else if (isOne(figure) && figure.sense().isEmpty()) {
      return compared(Ratio.of(figure.low()));
    }
    boolean isNumber = figure.hasFigure() || figure.kind() == ObservationKind.SEVERAL;
    return Measured.undefined(isNumber ? Undefined.NOT_ONE_NUMBER : Undefined.NOT_A_NUMBER);
  }

  /** At the decimals that the indicator is compared at, if it declares any. */
  private Measured compared(Ratio number) {
    OptionalInt decimals = target.indicator().decimals();
    return Measured.of(
        decimals.isPresent() ? Ratio.of(Amount.of(number.round(decimals.getAsInt(), RoundingMode.HALF_UP))) : number);
  }

  private static boolean isOne(Observation figure) {
    return figure.kind() == ObservationKind.EXACT
        || figure.kind() == ObservationKind.RANGE && figure.low().equals(figure.high());
  }

  private Ratio part(Amount part, Amount whole) {
    return target.indicator().kind().isInPoints() ? HUNDRED.times(Ratio.of(part, whole)) : Ratio.of(part);
  }

  /**
   * Returns a number that a method asks for.
   *
   * @param attribute of the kind number
   * @return its value, or empty if it was not given
   */
  public Optional<Ratio> number(Attribute attribute) {
    return target.attributes().number(attribute).map(Ratio::of);
  }

  /**
   * Returns t, the year of the actual.
   *
   * @return the year in which the period ends, or empty if it is not known
   */
  public OptionalInt year() {
    return target.period().lastDay().map(day -> OptionalInt.of(day.getYear())).orElse(OptionalInt.empty());
  }

  /**
   * Returns t0, the year of the baseline.
   *
   * @return {@link MethodAttributes#BASE_YEAR}, or empty if it was not given
   */
  public OptionalInt baseYear() {
    return target.attributes().year(MethodAttributes.BASE_YEAR);
  }

  /**
   * Returns tT, the year of the target.
   *
   * @return {@link MethodAttributes#TARGET_YEAR}, or the year in which the period ends; empty if neither is known
   */
  public OptionalInt targetYear() {
    OptionalInt given = target.attributes().year(MethodAttributes.TARGET_YEAR);
    return given.isPresent() ? given : year();
  }

  /** t - t0, or why there is none. */
  Measured elapsed() {
    return years(baseYear(), year());
  }

  /** tT - t0, or why there is none. */
  Measured planned() {
    return years(baseYear(), targetYear());
  }

  private static Measured years(OptionalInt from, OptionalInt to) {
    if (from.isEmpty() || to.isEmpty()) {
      return Measured.undefined(Undefined.NO_YEAR);
    }
    int years = to.getAsInt() - from.getAsInt();
    return years > 0 ? Measured.of(Ratio.of(years, 1)) : Measured.undefined(Undefined.NO_TIME);
  }

  /** An attribute that is needed, or why there is none. */
  Measured needed(Attribute attribute, Undefined why) {
    return number(attribute).map(Measured::of).orElse(Measured.undefined(why));
  }

  /**
   * Tells whether nothing but its distance can be measured of the indicator: of dates and ranks no quotient says anything.
   *
   * @return true for these two kinds
   */
  public boolean isWithoutQuotients() {
    IndicatorKind kind = target.indicator().kind();
    return kind == IndicatorKind.DATE || kind == IndicatorKind.RANK;
  }

  /**
   * Returns d, which way is better.
   *
   * @return 1 where higher is better, -1 where lower is, as {@link Target#better} says
   */
  public int direction() {
    return target.better() == Direction.DESCENDING ? -1 : 1;
  }
}
