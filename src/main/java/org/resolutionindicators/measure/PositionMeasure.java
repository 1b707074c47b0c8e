package org.resolutionindicators.measure;

import java.util.Optional;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;

/**
 * Measures of where a figure stands between two bounds, or how far it is from the target among its peers.
 *
 * <p>Symbols: x the actual, T the target, d = 1 where higher is better and -1 where lower is, all as {@link Inputs} takes
 * them; opt the value that scores 100, {@link MethodAttributes#OPTIMUM}; lo the value that scores 0, {@link
 * MethodAttributes#LOWER_BOUND}; s the standard deviation among the peers, {@link MethodAttributes#DEVIATION}.
 *
 * <p>Undefined for all: the kinds date and rank ({@link Undefined#NOT_MEASURED}), and an x, or a T if the formula names it,
 * that is not given or no one number, with the reason that {@link Inputs} gives. x and T are rounded half up to the
 * decimals that the indicator declares, if any, as they are for the verdict. All are exact.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum PositionMeasure implements Measure {
  /**
   * Where the actual stands between the worst and the best value: 100 (x - lo) / (opt - lo), not less than 0 and not more
   * than 100.
   *
   * <p>0 at lo and beyond it, 100 at opt and beyond it. Which way is better is said by opt and lo: lower is if opt is less;
   * the direction of the indicator and the target are not asked. Undefined without both ({@link Undefined#NO_BOUNDS}) and if
   * opt is lo ({@link Undefined#EQUAL_BOUNDS}). (SDG Index: scores of the Sustainable Development Report; also the index of
   * India's NITI Aayog.)
   */
  MIN_MAX("min-max") {
    @Override
    Measured measure(Inputs inputs) {
      return MIN_MAX_UNBOUNDED.measure(inputs).map(PositionMeasure::clamped);
    }
  },
  /**
   * The same without ends: 100 (x - lo) / (opt - lo), which is negative beyond lo and more than 100 beyond opt.
   *
   * <p>The {@linkplain StandardMeasure#SHARE_OF_TARGETED_CHANGE share of targeted change} in per cent, with lo as the
   * baseline and opt as the target. Undefined without both ({@link Undefined#NO_BOUNDS}) and if opt is lo
   * ({@link Undefined#EQUAL_BOUNDS}). (What SDG indices call the normalised value before it is cut off.)
   */
  MIN_MAX_UNBOUNDED("min-max-unbounded") {
    @Override
    Measured measure(Inputs inputs) {
      return inputs
          .actual()
          .then(x -> bound(inputs, false).then(low -> bound(inputs, true).then(best -> position(x, low, best))));
    }

    private Measured bound(Inputs inputs, boolean isOptimum) {
      return inputs.needed(
          isOptimum ? MethodAttributes.OPTIMUM : MethodAttributes.LOWER_BOUND, Undefined.NO_BOUNDS);
    }

    private Measured position(Ratio x, Ratio low, Ratio best) {
      Ratio span = best.minus(low);
      return span.signum() == 0
          ? Measured.undefined(Undefined.EQUAL_BOUNDS)
          : Measured.of(HUNDRED.times(x.minus(low)).dividedBy(span));
    }
  },
  /**
   * How far the actual is from the target, in standard deviations of its peers: d (T - x) / s.
   *
   * <p>Positive as long as the target is not reached, 0 at the target, negative beyond it. Undefined without s ({@link
   * Undefined#NO_DEVIATION}) and if s is 0 or less ({@link Undefined#ZERO_DEVIATION}). (OECD, Measuring Distance to the SDG
   * Targets, where it is cut off at 0.)
   */
  DISTANCE_IN_DEVIATIONS("distance-in-deviations") {
    @Override
    Measured measure(Inputs inputs) {
      return inputs.asked().then(asked -> inputs.actual().then(x -> distance(inputs, asked.minus(x))));
    }

    private Measured distance(Inputs inputs, Ratio ahead) {
      return inputs
          .needed(MethodAttributes.DEVIATION, Undefined.NO_DEVIATION)
          .then(
              deviation ->
                  deviation.signum() <= 0
                      ? Measured.undefined(Undefined.ZERO_DEVIATION)
                      : Measured.of(ahead.times(Ratio.of(inputs.direction(), 1)).dividedBy(deviation)));
    }
  };

  private static final Ratio NOUGHT = Ratio.of(0, 1);
  private static final Ratio HUNDRED = Ratio.of(100, 1);

  private final String id;

  PositionMeasure(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Measured measure(Target target, Observation observation) {
    Inputs inputs = Inputs.of(target, Optional.of(observation));
    return inputs.isWithoutQuotients() ? Measured.undefined(Undefined.NOT_MEASURED) : measure(inputs);
  }

  abstract Measured measure(Inputs inputs);

  private static Ratio clamped(Ratio position) {
    if (position.signum() < 0) {
      return NOUGHT;
    }
    return position.compareTo(HUNDRED) > 0 ? HUNDRED : position;
  }
}
