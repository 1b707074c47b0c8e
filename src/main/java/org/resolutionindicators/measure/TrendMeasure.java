package org.resolutionindicators.measure;

import java.util.Optional;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.Target;

/**
 * Measures of a figure over time, from a baseline on.
 *
 * <p>Symbols: x the actual, T the target, b the baseline, d = 1 where higher is better and -1 where lower is, all as {@link
 * Inputs} takes them; t the year of the actual, in which the period ends; t0 the year of the baseline, {@link
 * MethodAttributes#BASE_YEAR}; tT the year of the target, {@link MethodAttributes#TARGET_YEAR}, or t where it is not given.
 * CAGR(p, q) over n years is the compound annual growth rate (q / p)<sup>1/n</sup> - 1 of {@link Growth#yearly}.
 *
 * <p>Undefined for all: the kinds date and rank ({@link Undefined#NOT_MEASURED}), and whatever of x, T, b and the years the
 * formula names is not given or no one number, with the reason that {@link Inputs} gives. x, T and b are
 * rounded half up to the decimals that the indicator declares, if any, as they are for the verdict.
 *
 * <p>A constant is immutable, thread-safe, serialisable and equal to itself alone.
 */
public enum TrendMeasure implements Measure {
  /**
   * How much the figure has changed, as a share of where it began: (x - b) / b.
   *
   * <p>1/2 from 10 to 15, -1 at nought. It does not ask which way is better and needs no target. From a baseline below 0 its
   * sign is the other way round: -1/2 from -4 to -2. Undefined if b is 0 ({@link Undefined#ZERO_BASELINE}). Exact. (Per cent
   * change, US Healthy People, for objectives that moved away from their target.)
   */
  CHANGE_FROM_BASELINE("change-from-baseline") {
    @Override
    Measured measure(Inputs inputs) {
      return inputs.actual().then(x -> inputs.baseline().then(b -> change(b, x)));
    }

    private Measured change(Ratio b, Ratio x) {
      return b.signum() == 0
          ? Measured.undefined(Undefined.ZERO_BASELINE)
          : Measured.of(x.minus(b).dividedBy(b));
    }
  },
  /**
   * By how much the figure has grown in a year: CAGR(b, x) = (x / b)<sup>1 / (t - t0)</sup> - 1.
   *
   * <p>A share, not a per cent: 0.015; -1 if x is 0. It does not ask which way is better and needs no target. Of figures
   * below 0 it is positive when they move away from 0. Undefined if b is 0 ({@link Undefined#ZERO_BASELINE}), if x and b
   * lie on two sides of 0 ({@link Undefined#SIGN_CHANGE}), or if t is not after t0 ({@link Undefined#NO_TIME}). As exact as
   * {@link Growth#root}. (Eurostat and Open SDG, for indicators without a target.)
   */
  ANNUAL_GROWTH("annual-growth") {
    @Override
    Measured measure(Inputs inputs) {
      return inputs
          .actual()
          .then(x -> inputs.baseline().then(b -> inputs.elapsed().then(years -> growth(b, x, years))));
    }
  },
  /**
   * The growth that came, as a share of the growth that was needed: d · sgn(b) · CAGR(b, x) / |CAGR(b, T)|, over t - t0 and
   * tT - t0 years.
   *
   * <p>1 on the path to the target, 0 without growth, negative when moving away. It does not ask whether the target is met.
   * Where the baseline was better than the target already it is still positive when moving on in the better direction, and
   * negative from 100 to 80 against at least 90. Undefined if T is b ({@link Undefined#BASELINE_IS_TARGET}, also where the
   * growth needed is less than 10<sup>-30</sup>), if b is 0 ({@link Undefined#ZERO_BASELINE}), if x or T lies on the other
   * side of 0 ({@link Undefined#SIGN_CHANGE}), and if t or tT is not after t0 ({@link Undefined#NO_TIME}). Exact if both
   * roots are; otherwise wrong by less than (1 + R) · 10<sup>-30</sup> / |CAGR(b, T)| for a ratio of the size R. (Eurostat
   * and Open SDG, for indicators with a target.)
   */
  GROWTH_RATIO("growth-ratio") {
    @Override
    Measured measure(Inputs inputs) {
      return inputs
          .asked()
          .then(asked -> inputs.actual().then(x -> inputs.baseline().then(b -> ratio(inputs, b, x, asked))));
    }

    private Measured ratio(Inputs inputs, Ratio b, Ratio x, Ratio asked) {
      Measured actual = inputs.elapsed().then(years -> growth(b, x, years));
      Measured needed = inputs.planned().then(years -> growth(b, asked, years));
      return actual.then(
          growth ->
              needed.then(
                  need ->
                      need.signum() == 0
                          ? Measured.undefined(Undefined.BASELINE_IS_TARGET)
                          : Measured.of(
                              growth.times(Ratio.of((long) inputs.direction() * b.signum(), 1)).dividedBy(need.abs()))));
    }
  },
  /**
   * The pace, as a share of an even pace to the target: [(x - b) / (t - t0)] / [(T - b) / (tT - t0)].
   *
   * <p>1 on the straight line to the target, 0 without change, negative when moving away; it is the {@linkplain
   * StandardMeasure#SHARE_OF_TARGETED_CHANGE share of targeted change} divided by the share of the time that has gone.
   * Undefined if T is b ({@link Undefined#BASELINE_IS_TARGET}), if b was better than T already
   * ({@link Undefined#BASELINE_BEYOND_TARGET}), and if t or tT is not after t0 ({@link Undefined#NO_TIME}). Exact. (SDG
   * Index, for the trends of indicators.)
   */
  LINEAR_PACE("linear-pace") {
    @Override
    Measured measure(Inputs inputs) {
      return inputs
          .asked()
          .then(asked -> inputs.actual().then(x -> inputs.baseline().then(b -> pace(inputs, b, x, asked))));
    }

    private Measured pace(Inputs inputs, Ratio b, Ratio x, Ratio asked) {
      Ratio change = asked.minus(b);
      if (change.signum() == 0) {
        return Measured.undefined(Undefined.BASELINE_IS_TARGET);
      } else if (change.signum() != inputs.direction()) {
        return Measured.undefined(Undefined.BASELINE_BEYOND_TARGET);
      }
      return inputs
          .elapsed()
          .then(gone -> inputs.planned().map(all -> x.minus(b).dividedBy(gone).dividedBy(change.dividedBy(all))));
    }
  },
  /**
   * What will be missing in the year of the target, as a share of what is missing now, if the yearly change stays what it
   * was: (T - (x + a · (tT - t))) / (T - x), with a = (x - b) / (t - t0).
   *
   * <p>0 or less if the target will be met, 1 if nothing changes or no time is left, more if the gap grows. Undefined if x
   * is as good as T or better ({@link Undefined#TARGET_REACHED}), and if t is not after t0, or tT is before t
   * ({@link Undefined#NO_TIME}). Exact. For the mean of several yearly changes see {@link Projection}. ("Weather symbols"
   * of the German sustainability strategy for the SDG: dns-indikatoren.de/en/status, whose a is the mean of the last five
   * yearly changes.)
   */
  PROJECTION_GAP("projection-gap") {
    @Override
    Measured measure(Inputs inputs) {
      return inputs
          .asked()
          .then(asked -> inputs.actual().then(x -> inputs.baseline().then(b -> gap(inputs, b, x, asked))));
    }

    private Measured gap(Inputs inputs, Ratio b, Ratio x, Ratio asked) {
      return inputs
          .elapsed()
          .then(
              gone -> {
                Projection projection =
                    Projection.of(inputs.year().orElseThrow(), x, x.minus(b).dividedBy(gone));
                return projection.gap(asked, inputs.targetYear().orElseThrow(), inputs.direction());
              });
    }
  };

  private final String id;

  TrendMeasure(String id) {
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

  private static Measured growth(Ratio from, Ratio to, Ratio years) {
    return Growth.yearly(from, to, years.numerator().intValueExact());
  }
}
