package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Built;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.model.Term;

/**
 * What the target of a span of years requires of the years left, against what the years so far brought.
 *
 * <p>It is no verdict and never counted. It reckons from years that are over; figures of parts of a year are not used. T is
 * the target, of a range the worse end: the place at which the target begins to be met, also after rounding where the
 * indicator is compared at some decimals. A is the figure of the latest year a, e the last year of the span, and e - a the
 * years left. B is the baseline, in the year b before the span; without one, the first yearly figure and its year, which may
 * be the year before the span.
 *
 * <ul>
 *   <li>{@link Accumulation#LAST}: linear, (A - B) / (a - b) a year so far and (T - A) / (e - a) required; compound, (A /
 *       B)<sup>e-a</sup> is compared with (T / A)<sup>a-b</sup>.
 *   <li>{@link Accumulation#SUM}: S is the sum of all years so far, n their number; S / n and (T - S) / (e - a). Of a
 *       ceiling the rest is what may still come.
 *   <li>{@link Accumulation#RUNNING}: A is the total since the span began, or since the baseline, B being 0 without one; n
 *       years have passed: (A - B) / n and (T - A) / (e - a).
 *   <li>{@link Accumulation#MEAN}: S / n and (N · T - S) / (e - a), N being the years of the span.
 *   <li>{@link Accumulation#COMPOUND}: figures are growth rates in per cent, P the product of 1 + rate / 100; the mean
 *       growths P<sup>1/n</sup> and ((1 + T / 100)<sup>N</sup> / P)<sup>1/(e-a)</sup>, compound alone.
 *   <li>{@link Accumulation#EVERY} has no pace, nor has {@link Accumulation#SHARE}, as the wholes to come are not known.
 * </ul>
 *
 * <p>A change asked for is reckoned by its size, at the end of a span by the level that it leads to. The limit of a strict
 * bound is where the pace leads, though being there is not {@link PaceStatus#REACHED}. Nothing is divided or rounded before
 * a comparison, and no root is taken for one.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Built
public abstract sealed class Outlook implements Serializable permits ImmutableOutlook {
  private static final long serialVersionUID = 1L;

  Outlook() {}

  /**
   * Returns the target.
   *
   * @return what was asked for the span
   */
  public abstract Target target();

  /**
   * Returns the day as of which it was reckoned.
   *
   * @return the day; only years over before it are used
   */
  public abstract LocalDate asOf();

  /**
   * Returns the yearly figures that were known.
   *
   * @return of years that are over, in order; the year before the span may be the first
   */
  public abstract ImmutableList<Achievement> figures();

  /**
   * Returns how many years are left.
   *
   * @return the years of the span behind the latest figure; all of them if there is none
   */
  public abstract int yearsLeft();

  /**
   * Returns how much more is to come, in the indicator's unit (points for rates and shares).
   *
   * @return 0 or more, to go in the better direction; of an {@linkplain #isAllowance allowance} what is left of it, less
   *     than 0 if it was passed; empty where there is no such amount, as for means
   */
  public abstract Optional<Ratio> toGo();

  /**
   * Tells whether the amount to go itself is not enough, or not allowed.
   *
   * @return true for a strict bound, and where figures round away from a limit
   */
  public abstract boolean isStrict();

  /**
   * Tells whether the amount to go is what may still come at most.
   *
   * @return true for sums and running totals where less is better
   */
  public abstract boolean isAllowance();

  /**
   * Tells whether the target is to be reached upwards.
   *
   * @return false where less is better
   */
  public abstract boolean isAscending();

  /**
   * Returns the pace by equal amounts a year.
   *
   * @return the pace, or why there is none
   */
  public abstract Pace linear();

  /**
   * Returns the pace by equal growth a year.
   *
   * @return the pace, or why there is none
   */
  public abstract Pace compound();

  /**
   * Reckons the outlook of one target.
   *
   * @param target of a span of two years or more
   * @param yearly what was reported about the same indicator and locality; what is not of one year, not over, reported after
   *     the day, or without a figure is not used
   * @param asOf the day
   * @return the outlook, which may say why there is none
   * @throws IllegalArgumentException if the target is not of a span of years, a figure is of another indicator or locality,
   *     or two figures that would be used are of one year
   */
  public static Outlook of(Target target, Iterable<Achievement> yearly, LocalDate asOf) {
    return OutlookReckoning.of(target, yearly, asOf);
  }

  /**
   * Reckons the outlook of all targets of a term in one locality.
   *
   * <p>Only what was {@linkplain Dataset#asOf known} on the day is used. Targets that do not apply are left out, and targets
   * without a criterion. Only reported figures are used, and none that would follow from others.
   *
   * @param dataset the data, of one assigner where there are several
   * @param locality the locality's code
   * @param term the term
   * @param asOf the day
   * @return in the order of the data
   * @throws UnknownCodeException if the data set does not have the locality
   */
  public static ImmutableList<Outlook> all(Dataset dataset, LocalityCode locality, Term term, LocalDate asOf) {
    if (dataset.localities().stream().noneMatch(known -> known.code().equals(locality))) {
      throw new UnknownCodeException(
          "locality",
          locality.value(),
          dataset.localities().stream().map(place -> place.code().value()).toList().toString());
    }
    Dataset known = dataset.asOf(asOf);
    Assigners.check(known);
    ImmutableList.Builder<Outlook> outlooks = ImmutableList.builder();
    for (Cell cell : known.cells()) {
      Target target = cell.target();
      boolean isAsked = target.criterion().isPresent() && target.notApplicable().isEmpty();
      if (isAsked && target.locality().code().equals(locality) && target.period().equals(term.period())) {
        outlooks.add(of(target, yearly(known, target, term), asOf));
      }
    }
    return outlooks.build();
  }

  private static ImmutableList<Achievement> yearly(Dataset known, Target target, Term term) {
    List<ReportingPeriod> years = new ArrayList<>();
    term.years().get(0).previous().ifPresent(years::add);
    years.addAll(term.years());
    return years.stream()
        .flatMap(year -> known.cell(target.indicator().code(), target.locality().code(), year).stream())
        .flatMap(cell -> cell.achievement().stream())
        .collect(ImmutableList.toImmutableList());
  }

  static Builder builder() {
    return ImmutableOutlook.builder();
  }

  /** Collects the attributes. */
  interface Builder {
    Builder target(Target target);

    Builder asOf(LocalDate day);

    Builder addAllFigures(Iterable<? extends Achievement> figures);

    Builder yearsLeft(int years);

    Builder toGo(Optional<? extends Ratio> amount);

    Builder isStrict(boolean strict);

    Builder isAllowance(boolean allowance);

    Builder isAscending(boolean ascending);

    Builder linear(Pace pace);

    Builder compound(Pace pace);

    Outlook build();
  }
}
