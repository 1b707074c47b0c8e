package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * The years that a resolution is made for, usually five ("nhiệm kỳ").
 *
 * <p>A target may be set for the term as a whole and, beside it, staged by year ("phân kỳ"): both are targets, the one with
 * the period {@link #period}, the others with the periods {@link #years}. Text form: {@code 2021-2025}.
 *
 * <p>Immutable, thread-safe and serialisable; equal by years.
 */
@Value.Immutable
@Tuple
public abstract sealed class Term implements Serializable permits ImmutableTerm {
  private static final long serialVersionUID = 1L;

  Term() {}

  /**
   * Returns the term as a whole.
   *
   * @return two years or more
   */
  public abstract ReportingPeriod period();

  @Value.Check
  void check() {
    checkArgument(period().years().size() > 1, "Term must be two years or more: '%s'", period());
  }

  /**
   * Returns the years of the term.
   *
   * @return two or more, in order
   */
  @Value.Lazy
  public ImmutableList<ReportingPeriod> years() {
    return period().years();
  }

  /**
   * Returns all periods for which targets of the term may be set.
   *
   * @return the years in order, and then the whole
   */
  public ImmutableList<ReportingPeriod> periods() {
    return ImmutableList.<ReportingPeriod>builder().addAll(years()).add(period()).build();
  }

  /**
   * Returns the first day.
   *
   * @return 1 January of the first year
   */
  public LocalDate firstDay() {
    return period().firstDay().orElseThrow();
  }

  /**
   * Returns the last day.
   *
   * @return 31 December of the last year, which still belongs to the term
   */
  public LocalDate lastDay() {
    return period().lastDay().orElseThrow();
  }

  /**
   * Tells whether a period lies in the term.
   *
   * @param other any period
   * @return true for the whole, its years and their parts
   */
  public boolean contains(ReportingPeriod other) {
    return period().contains(other);
  }

  /**
   * Returns the years that are over on a day.
   *
   * @param asOf the day
   * @return in order; none before 1 January of the second year
   */
  public ImmutableList<ReportingPeriod> yearsOver(LocalDate asOf) {
    return years().stream().filter(year -> year.isDue(asOf)).collect(ImmutableList.toImmutableList());
  }

  /**
   * Obtains a term.
   *
   * @param firstYear from 1 to 9998
   * @param lastYear after the first, to 9999; it still belongs to the term
   * @return the term
   * @throws IllegalArgumentException if a year is out of range or the last is not after the first
   */
  public static Term of(int firstYear, int lastYear) {
    return ImmutableTerm.of(ReportingPeriod.ofYears(firstYear, lastYear));
  }

  /**
   * Obtains a term from its first and last day.
   *
   * @param first 1 January of its first year
   * @param last 31 December of its last year
   * @return the term
   * @throws IllegalArgumentException if they are other days, or not two years or more
   */
  public static Term ofClosed(LocalDate first, LocalDate last) {
    return ImmutableTerm.of(ReportingPeriod.ofClosed(first, last));
  }

  /**
   * Reads the text form.
   *
   * @param text such as {@code 2021-2025}
   * @return the term
   * @throws IllegalArgumentException if the text is of another form, or not two years or more
   */
  public static Term parse(String text) {
    return ImmutableTerm.of(ReportingPeriod.parse(text));
  }

  /**
   * Returns the text form.
   *
   * @return what {@link #parse} reads back
   */
  @Override
  public final String toString() {
    return period().toString();
  }
}
