package org.resolutionindicators.rule;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Built;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.PercentOfPlan;

/**
 * Why a verdict is what it is, as numbers and constants that a report puts into words.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Built
public abstract sealed class Reason implements Serializable permits ImmutableReason {
  private static final long serialVersionUID = 1L;

  Reason() {}

  /**
   * Returns the kind of ground.
   *
   * @return the basis
   */
  public abstract Basis basis();

  /**
   * Returns the comparisons that decided, or that left the verdict open.
   *
   * @return in order; empty unless the basis is {@link Basis#COMPARED} or {@link Basis#PART_OF_YEAR}, and where no end of
   *     what was reported has a value
   */
  public abstract ImmutableList<Comparison> comparisons();

  /**
   * Returns from where on the criterion is met.
   *
   * @return the condition in the terms of the criterion, also where shares of a {@linkplain #whole population} were
   *     compared; or empty unless figure and criterion were compared
   */
  public abstract Optional<Inequality> metIf();

  /**
   * Returns from where on the criterion is exceeded.
   *
   * @return the condition, or empty if nothing exceeds it
   */
  public abstract Optional<Inequality> exceededIf();

  /**
   * Returns how a qualified figure or a range was read.
   *
   * @return the reading, or empty for one plain number
   */
  public abstract Optional<QualifierReading> reading();

  /**
   * Returns how many decimals were compared.
   *
   * @return the indicator's decimals, or empty for an exact comparison
   */
  public abstract OptionalInt decimals();

  /**
   * Returns the population that the compared numbers are parts of, where a share of one was held against a share.
   *
   * <p>For 12 of 17 against 70 per cent it is 17, and the comparison is 12 &gt; 11.9. For 12 of 17 against 7 of 10 it is
   * 170, and the comparison is 120 &gt; 119.
   *
   * @return the population, or empty if no share was compared, and if rounded shares were
   */
  public abstract Optional<Amount> whole();

  /**
   * Returns the last day that would have been in time.
   *
   * @return the deadline, or empty unless the basis is {@link Basis#DATED}
   */
  public abstract Optional<LocalDate> deadline();

  /**
   * Returns the day at whose end something was or was not so, where a yes or no was held against a deadline.
   *
   * @return the last day of the target's period, or empty if the period is undated, and where no yes or no was reported
   */
  public abstract Optional<LocalDate> periodEnd();

  /**
   * Returns from where the compared numbers count if they are a published percentage and its plan.
   *
   * @return {@link PercentOfPlan.Base#NOUGHT} for per cent of plan, {@link PercentOfPlan.Base#PLAN} for what lies beyond it;
   *     or empty if the figure itself was judged
   */
  public abstract Optional<PercentOfPlan.Base> percentOfPlan();

  /**
   * Returns the reasons of those that were judged by themselves.
   *
   * @return for {@link Basis#SEVERAL} those of its figures, in order; for {@link Basis#MEANINGS} those of the ways in which
   *     the figure may be meant; otherwise that of the level beside a change, if it gives another verdict than the change,
   *     which decides; or nothing
   */
  public abstract ImmutableList<Reason> each();

  /**
   * Returns how the figure was taken, if it may be meant in more than one way, or is a change in the other sense than asked
   * for.
   *
   * @return the meaning, or empty
   */
  public abstract Optional<FigureMeaning> meaning();

  /**
   * Returns what one of {@link #each} gives by itself.
   *
   * @return its verdict; empty for a reason that stands alone
   */
  public abstract Optional<Verdict> verdict();

  /**
   * Returns how the parts came out.
   *
   * @return the count, or empty unless the basis is {@link Basis#PARTS}
   */
  public abstract Optional<PartCount> parts();

  /**
   * Returns what the publisher or a host's judge said in words.
   *
   * @return such as why a target does not apply, or empty
   */
  public abstract Optional<String> note();

  /**
   * Obtains a reason that is nothing but its basis.
   *
   * @param basis the kind of ground
   * @return the reason
   */
  public static Reason of(Basis basis) {
    return builder().basis(basis).build();
  }

  /** Why something cannot be held against a criterion of another form. */
  static Reason notComparable(Observation observation) {
    return of(observation.kind() == ObservationKind.WORDS ? Basis.WORDS : Basis.DIFFERENT_FORMS);
  }

  /** The same account of a figure that is a percentage of plan, on another ground perhaps. */
  Reason ofPlan(PercentOfPlan.Base base, Basis ground) {
    return with(ground).percentOfPlan(base).build();
  }

  /** The same account as one of several, with what it gives by itself. */
  Reason giving(Verdict verdict) {
    return with(basis()).verdict(verdict).build();
  }

  /** Everything but what {@link #ofPlan} and {@link #giving} set. */
  private Builder with(Basis ground) {
    Builder copy = builder().basis(ground).addAllComparisons(comparisons()).exceededIf(exceededIf());
    metIf().ifPresent(copy::metIf);
    reading().ifPresent(copy::reading);
    decimals().ifPresent(copy::decimals);
    whole().ifPresent(copy::whole);
    deadline().ifPresent(copy::deadline);
    periodEnd().ifPresent(copy::periodEnd);
    each().forEach(copy::addEach);
    meaning().ifPresent(copy::meaning);
    parts().ifPresent(copy::parts);
    note().ifPresent(copy::note);
    return copy;
  }

  /**
   * Starts a reason.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return ImmutableReason.builder();
  }

  /** Collects the parts of a reason; not thread-safe. A part set twice is an {@link IllegalStateException}. */
  public interface Builder {
    /**
     * Sets the kind of ground; needed.
     *
     * @param basis the basis
     * @return this builder
     */
    Builder basis(Basis basis);

    /**
     * Adds a comparison.
     *
     * @param comparison what was compared
     * @return this builder
     */
    Builder addComparisons(Comparison comparison);

    /**
     * Adds comparisons.
     *
     * @param comparisons what was compared, in order
     * @return this builder
     */
    Builder addAllComparisons(Iterable<? extends Comparison> comparisons);

    /**
     * Sets from where on the criterion is met.
     *
     * @param condition the condition
     * @return this builder
     */
    Builder metIf(Inequality condition);

    /**
     * Sets from where on the criterion is exceeded.
     *
     * @param condition the condition
     * @return this builder
     */
    Builder exceededIf(Inequality condition);

    /**
     * Sets from where on the criterion is exceeded, if anything exceeds it.
     *
     * @param condition the condition, or empty
     * @return this builder
     */
    Builder exceededIf(Optional<? extends Inequality> condition);

    /**
     * Sets how a qualified figure was read.
     *
     * @param reading the reading
     * @return this builder
     */
    Builder reading(QualifierReading reading);

    /**
     * Sets how many decimals were compared.
     *
     * @param decimals 0 or more
     * @return this builder
     */
    Builder decimals(int decimals);

    /**
     * Sets the population that the compared numbers are parts of.
     *
     * @param whole the population
     * @return this builder
     */
    Builder whole(Amount whole);

    /**
     * Sets the last day that would have been in time.
     *
     * @param day the deadline
     * @return this builder
     */
    Builder deadline(LocalDate day);

    /**
     * Sets the day at whose end something was or was not so.
     *
     * @param day the last day of the period
     * @return this builder
     */
    Builder periodEnd(LocalDate day);

    /**
     * Sets from where the compared numbers count if they are a published percentage and its plan.
     *
     * @param base nought or the plan
     * @return this builder
     */
    Builder percentOfPlan(PercentOfPlan.Base base);

    /**
     * Adds the reason of something that was judged by itself.
     *
     * @param reason its reason, with its verdict
     * @return this builder
     */
    Builder addEach(Reason reason);

    /**
     * Sets how the figure was taken.
     *
     * @param meaning one of the ways in which it may be meant
     * @return this builder
     */
    Builder meaning(FigureMeaning meaning);

    /**
     * Sets what is given by one that was judged by itself.
     *
     * @param verdict its verdict
     * @return this builder
     */
    Builder verdict(Verdict verdict);

    /**
     * Sets how the parts came out.
     *
     * @param parts the count
     * @return this builder
     */
    Builder parts(PartCount parts);

    /**
     * Sets what the publisher or a host's judge said in words.
     *
     * @param note the words
     * @return this builder
     */
    Builder note(String note);

    /**
     * Makes the reason.
     *
     * @return the reason
     * @throws IllegalStateException if the basis is missing
     */
    Reason build();
  }
}
