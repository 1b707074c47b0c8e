package org.resolutionindicators.score;

import java.util.Optional;
import java.util.TreeMap;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.IndicatorKind;

/**
 * The paces that follow from yearly figures, the latest of which is known.
 *
 * @param numbers by year, in the terms of the target
 * @param baseline of the year before the first, if it is a number
 */
record OutlookYears(
    OutlookTarget asked,
    TreeMap<Integer, PaceFraction> numbers,
    Optional<PaceFraction> baseline,
    boolean hasBaseline,
    int firstYear,
    int lastYear) {
  private static final Amount HUNDREDTH = Amount.of("0.01");
  /** Powers of more years take longer than anybody waits. */
  private static final int MOST_YEARS = 200;
  private static final PaceFraction ONE = PaceFraction.of(Amount.of(1));

  /** A figure and its year. */
  private record Start(int year, PaceFraction figure) {}

  private Accumulation accumulation() {
    return asked.target().indicator().accumulation();
  }

  /** Places in an order are counted, and are no amounts to multiply. */
  private boolean isRank() {
    return asked.target().indicator().kind() == IndicatorKind.RANK;
  }

  private int latestYear() {
    return numbers.lastKey();
  }

  private PaceFraction latest() {
    return numbers.lastEntry().getValue();
  }

  private int left() {
    return lastYear - latestYear();
  }

  private int passed() {
    return latestYear() - firstYear + 1;
  }

  private PaceFraction place() {
    return asked.limit().place();
  }

  /** What is to come in the better direction: not for means, and not where it cannot be known. */
  Optional<PaceFraction> toGo() {
    return switch (accumulation()) {
      case LAST -> Optional.of(atLeastNought(asked.limit().toGoFrom(latest())));
      case RUNNING -> Optional.of(toGoOfTotal(latest()));
      case SUM -> isComplete() ? Optional.of(toGoOfTotal(sum())) : Optional.empty();
      case MEAN, COMPOUND, EVERY, SHARE -> Optional.empty();
    };
  }

  /** For a ceiling less than nought as long as the total is below it. */
  private PaceFraction toGoOfTotal(PaceFraction total) {
    PaceFraction toGo = asked.limit().toGoFrom(total);
    return asked.isAscending() ? atLeastNought(toGo) : toGo;
  }

  private static PaceFraction atLeastNought(PaceFraction number) {
    return number.signum() < 0 ? PaceFraction.ZERO : number;
  }

  private boolean isComplete() {
    return numbers.tailMap(firstYear).size() == passed();
  }

  private PaceFraction sum() {
    return numbers.tailMap(firstYear).values().stream().reduce(PaceFraction.ZERO, PaceFraction::plus);
  }

  Pace linear() {
    if (left() == 0) {
      return Pace.undefined(OutlookUndefined.TERM_OVER);
    }
    return switch (accumulation()) {
      case LAST -> start().map(this::linear).orElseGet(() -> Pace.undefined(OutlookUndefined.NO_BASELINE));
      case RUNNING -> running();
      case SUM -> isComplete() ? total(sum(), PaceFraction.ZERO) : Pace.undefined(OutlookUndefined.MISSING_YEAR);
      case MEAN -> isComplete() ? mean() : Pace.undefined(OutlookUndefined.MISSING_YEAR);
      case COMPOUND, EVERY, SHARE -> Pace.undefined(OutlookUndefined.NOT_MEASURED);
    };
  }

  Pace compound() {
    if (left() == 0) {
      return Pace.undefined(OutlookUndefined.TERM_OVER);
    } else if (isRank() || lastYear - firstYear > MOST_YEARS) {
      return Pace.undefined(OutlookUndefined.NOT_MEASURED);
    }
    return switch (accumulation()) {
      case LAST -> start().map(this::compound).orElseGet(() -> Pace.undefined(OutlookUndefined.NO_BASELINE));
      case COMPOUND -> isComplete() ? growth() : Pace.undefined(OutlookUndefined.MISSING_YEAR);
      case SUM, RUNNING, MEAN, EVERY, SHARE -> Pace.undefined(OutlookUndefined.NOT_MEASURED);
    };
  }

  /** Where the change is measured from; a baseline that is no number is not replaced in silence. */
  private Optional<Start> start() {
    if (hasBaseline) {
      return baseline.map(figure -> new Start(firstYear - 1, figure));
    }
    return Optional.of(numbers.firstEntry())
        .filter(first -> first.getKey() < latestYear())
        .map(first -> new Start(first.getKey(), first.getValue()));
  }

  private Pace linear(Start start) {
    PaceFraction soFar = latest().minus(start.figure()).dividedBy(latestYear() - start.year());
    PaceFraction required = place().minus(latest()).dividedBy(left());
    return pace(start, PaceRate.amount(soFar), PaceRate.amount(required));
  }

  private Pace compound(Start start) {
    if (start.figure().signum() <= 0 || latest().signum() <= 0 || place().signum() <= 0) {
      return Pace.undefined(OutlookUndefined.NOT_POSITIVE);
    }
    PaceRate soFar = new PaceRate(latest().dividedBy(start.figure()), latestYear() - start.year());
    PaceRate required = new PaceRate(place().dividedBy(latest()), left());
    return pace(start, soFar, required);
  }

  private Pace pace(Start start, PaceRate soFar, PaceRate required) {
    boolean isReached = asked.limit().isReachedBy(latest());
    return !isReached && asked.isAskedOf(start.figure())
        ? Pace.undefined(OutlookUndefined.BASELINE_IS_TARGET)
        : Pace.of(soFar, required, isReached, asked.isAscending());
  }

  private Pace running() {
    if (hasBaseline && baseline.isEmpty()) {
      return Pace.undefined(OutlookUndefined.NO_BASELINE);
    } else if (baseline.filter(asked::isAskedOf).isPresent() && !asked.limit().isReachedBy(latest())) {
      return Pace.undefined(OutlookUndefined.BASELINE_IS_TARGET);
    }
    return total(latest(), baseline.orElse(PaceFraction.ZERO));
  }

  /** A total that is below a ceiling may yet pass it: that is not reached before the end. */
  private Pace total(PaceFraction total, PaceFraction before) {
    boolean isReached = asked.isAscending() && asked.limit().isReachedBy(total);
    PaceRate soFar = PaceRate.amount(total.minus(before).dividedBy(passed()));
    PaceRate required = PaceRate.amount(place().minus(total).dividedBy(left()));
    return Pace.of(soFar, required, isReached, asked.isAscending());
  }

  private Pace mean() {
    PaceFraction whole = place().times(Amount.of(lastYear - firstYear + 1));
    PaceRate soFar = PaceRate.amount(sum().dividedBy(passed()));
    PaceRate required = PaceRate.amount(whole.minus(sum()).dividedBy(left()));
    return Pace.of(soFar, required, false, asked.isAscending());
  }

  private Pace growth() {
    PaceFraction product = ONE;
    for (PaceFraction rate : numbers.tailMap(firstYear).values()) {
      PaceFraction factor = factor(rate);
      if (factor.signum() <= 0) {
        return Pace.undefined(OutlookUndefined.NOT_POSITIVE);
      }
      product = product.times(factor);
    }
    PaceFraction asked = factor(place());
    if (asked.signum() <= 0) {
      return Pace.undefined(OutlookUndefined.NOT_POSITIVE);
    }
    PaceRate soFar = new PaceRate(product, passed());
    PaceRate required = new PaceRate(asked.pow(lastYear - firstYear + 1).dividedBy(product), left());
    return Pace.of(soFar, required, false, this.asked.isAscending());
  }

  private static PaceFraction factor(PaceFraction rate) {
    return ONE.plus(rate.times(HUNDREDTH));
  }
}
