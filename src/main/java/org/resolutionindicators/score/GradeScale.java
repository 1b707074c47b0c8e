package org.resolutionindicators.score;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Built;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.measure.Undefined;

/**
 * The rules by which counts, shares and points make a grade.
 *
 * <pre>{@code
 * GradeScale scale =
 *     GradeScale.builder()
 *         .edition(edition)
 *         .counts("tasks of the year's plan")
 *         .grade("A", GradeCondition.atLeast(COMPLETED, "1"), GradeCondition.atLeast(EXCEEDED, "0.5"))
 *         .grade("B", GradeCondition.atLeast(COMPLETED, "0.7"))
 *         .gap("nothing is laid down for less than 70 %", GradeCondition.lessThan(COMPLETED, "0.7"))
 *         .build();
 * Grade grade = scale.grade(GradeInputs.of(18, 20).withExceeded(9));
 * }</pre>
 *
 * <p>The first grade whose conditions all hold is given. If it cannot be told of a grade whether they hold, because
 * something was not given, there is no grade, and it says what is missing: a worse one is never given for want of knowledge.
 * If none holds there is no grade, and it says why. y = 0: no share is defined, so that there is no grade but by points
 * alone.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all parts.
 */
@Value.Immutable
@Built
public abstract sealed class GradeScale implements Serializable permits ImmutableGradeScale {
  private static final long serialVersionUID = 1L;

  GradeScale() {}

  /**
   * Returns what it is published as.
   *
   * @return authority, edition, sources, and what of it could not be confirmed
   */
  public abstract MethodEdition edition();

  /**
   * Returns what it counts.
   *
   * @return what x and y are made of, in a few English words
   */
  public abstract String counts();

  /**
   * Returns the first day on which it is in force.
   *
   * @return the day, or empty if it is not known
   */
  public abstract Optional<LocalDate> from();

  /**
   * Returns the last day on which it is in force.
   *
   * @return the day, or empty if it is not known or there is none
   */
  public abstract Optional<LocalDate> until();

  /**
   * Returns the grades.
   *
   * @return one or more, the best first
   */
  public abstract ImmutableList<Rule> grades();

  /**
   * Returns for what there is no grade.
   *
   * @return each with why; it is looked at where no grade holds
   */
  public abstract ImmutableList<Rule> gaps();

  /**
   * A grade, or why there is none, and the conditions that must all hold.
   *
   * <p>Immutable, thread-safe and serialisable; equal by both.
   */
  @Value.Immutable
  @Tuple
  public abstract static sealed class Rule implements Serializable permits ImmutableRule {
    private static final long serialVersionUID = 1L;

    Rule() {}

    /**
     * Returns the grade, or why there is none.
     *
     * @return its name, or the reason
     */
    public abstract String name();

    /**
     * Returns the conditions.
     *
     * @return all of which must hold; empty if it holds of everything
     */
    public abstract ImmutableList<GradeCondition> conditions();

    /** Whether none of the conditions is known to fail. */
    private boolean mayHold(GradeInputs inputs) {
      return conditions().stream().allMatch(condition -> condition.holds(inputs).orElse(true));
    }

    private ImmutableList<GradeQuantity> unknown(GradeInputs inputs) {
      return conditions().stream()
          .filter(condition -> condition.holds(inputs).isEmpty())
          .map(GradeCondition::quantity)
          .collect(ImmutableList.toImmutableList());
    }

    private String why() {
      return String.join(", ", conditions().stream().map(GradeCondition::toString).toList());
    }
  }

  @Value.Check
  void check() {
    checkArgument(!grades().isEmpty(), "Scale '%s' must have a grade", edition());
    long names = grades().stream().map(Rule::name).distinct().count();
    checkArgument(names == grades().size(), "Grades of scale '%s' must have names of their own: %s", edition(), names());
    LocalDate first = from().orElse(LocalDate.MIN);
    LocalDate last = until().orElse(LocalDate.MAX);
    checkArgument(!last.isBefore(first), "Scale '%s' must not end before it begins: %s, %s", edition(), first, last);
  }

  /**
   * Returns the names of the grades.
   *
   * @return the best first
   */
  public ImmutableList<String> names() {
    return grades().stream().map(Rule::name).collect(ImmutableList.toImmutableList());
  }

  /**
   * Tells whether it is in force.
   *
   * @param day the day
   * @return false before its first day and after its last; a day that is not known does not limit it
   */
  public boolean isInForceOn(LocalDate day) {
    return from().map(first -> !day.isBefore(first)).orElse(true) && until().map(last -> !day.isAfter(last)).orElse(true);
  }

  /**
   * Grades.
   *
   * @param inputs counts and points, as far as known
   * @return the grade, or none and why
   */
  public Grade grade(GradeInputs inputs) {
    for (Rule rule : grades()) {
      if (rule.mayHold(inputs)) {
        ImmutableList<GradeQuantity> unknown = rule.unknown(inputs);
        return unknown.isEmpty() ? Grade.of(rule.name(), rule.why()) : undetermined(unknown, inputs);
      }
    }
    for (Rule gap : gaps()) {
      if (gap.mayHold(inputs) && gap.unknown(inputs).isEmpty()) {
        return Grade.none(ImmutableList.of(), gap.name());
      }
    }
    return Grade.none(ImmutableList.of(), "none is laid down for " + inputs);
  }

  private static Grade undetermined(ImmutableList<GradeQuantity> unknown, GradeInputs inputs) {
    if (inputs.total() == 0 && !unknown.contains(GradeQuantity.POINTS)) {
      return Grade.none(ImmutableList.of(), "nothing is counted");
    }
    ImmutableList<GradeQuantity> missing =
        unknown.stream()
            .filter(quantity -> inputs.value(quantity).undefined().equals(Optional.of(Undefined.NO_ACTUAL)))
            .collect(ImmutableList.toImmutableList());
    String names = String.join(", ", missing.stream().map(GradeQuantity::toString).toList());
    return Grade.none(missing, missing.isEmpty() ? "nothing is counted" : "not given: " + names);
  }

  /**
   * Grades a score.
   *
   * <p>What is not decided, or has no data, may have been completed: there is a grade if it is the same whether none or all
   * of it was, and exceeded too.
   *
   * @param card the scorecard
   * @return the grade of its {@linkplain GradeInputs#of(Scorecard) counts}, or none and why
   */
  public Grade grade(Scorecard card) {
    GradeInputs least = GradeInputs.of(card);
    GradeInputs most = GradeInputs.atMost(card);
    Grade grade = grade(least);
    if (most.equals(least) || grade.name().isEmpty() || grade.name().equals(grade(most).name())) {
      return grade;
    }
    long open = most.completed() - least.completed();
    return Grade.none(ImmutableList.of(), open + " of " + card.total() + " are not decided or have no data");
  }

  /**
   * Tells the least that would make the grade better.
   *
   * <p>It is the step to the nearest better grade that more completed, exceeded or on schedule, fewer late or more points
   * lead to; where there is no grade, to the worst one that they lead to. A grade whose conditions ask for what was not
   * given is passed over.
   *
   * @param inputs counts and points, as far as known
   * @return the step, or empty if no better grade can be had or reckoned
   */
  public Optional<GradeStep> toNext(GradeInputs inputs) {
    int now = grade(inputs).name().map(names()::indexOf).orElse(grades().size());
    for (int better = now - 1; better >= 0; better--) {
      Optional<GradeStep> step = GradeReckoning.step(this, grades().get(better), inputs);
      if (step.isPresent()) {
        return step;
      }
    }
    return Optional.empty();
  }

  /**
   * Starts a scale.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return ImmutableGradeScale.builder();
  }

  /** Collects the parts of a scale; not thread-safe. A part set twice is an {@link IllegalStateException}. */
  public interface Builder {
    /**
     * Sets what it is published as; needed.
     *
     * @param edition authority, edition, sources
     * @return this builder
     */
    Builder edition(MethodEdition edition);

    /**
     * Sets what it counts; needed.
     *
     * @param what x and y are made of
     * @return this builder
     */
    Builder counts(String what);

    /**
     * Sets the first day on which it is in force.
     *
     * @param day the day
     * @return this builder
     */
    Builder from(LocalDate day);

    /**
     * Sets the last day on which it is in force.
     *
     * @param day the day
     * @return this builder
     */
    Builder until(LocalDate day);

    /**
     * Adds a grade, which is worse than those added before; one is needed.
     *
     * @param name as published
     * @param conditions all of which must hold; none for whatever is left
     * @return this builder
     */
    default Builder grade(String name, GradeCondition... conditions) {
      return addGrades(ImmutableRule.of(name, ImmutableList.copyOf(conditions)));
    }

    /**
     * Adds a grade, which is worse than those added before.
     *
     * @param grade name and conditions
     * @return this builder
     */
    Builder addGrades(Rule grade);

    /**
     * Adds what has no grade.
     *
     * @param why the reason
     * @param conditions all of which must hold
     * @return this builder
     */
    default Builder gap(String why, GradeCondition... conditions) {
      return addGaps(ImmutableRule.of(why, ImmutableList.copyOf(conditions)));
    }

    /**
     * Adds what has no grade.
     *
     * @param gap why, and conditions
     * @return this builder
     */
    Builder addGaps(Rule gap);

    /**
     * Makes the scale.
     *
     * @return the scale
     * @throws IllegalStateException if edition or what it counts is missing
     * @throws IllegalArgumentException if there is no grade, two have one name, or it ends before it begins
     */
    GradeScale build();
  }
}
