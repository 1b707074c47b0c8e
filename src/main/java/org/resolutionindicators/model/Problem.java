package org.resolutionindicators.model;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * A reason why targets and achievements do not make a sound {@link Dataset}.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Tuple
public abstract sealed class Problem implements Serializable permits ImmutableProblem {
  private static final long serialVersionUID = 1L;

  Problem() {}

  /** What is wrong; a constant is immutable, thread-safe, serialisable and equal to itself alone. */
  public enum Kind {
    /**
     * A target by one assigner on one day, or a report of one day and status, is given twice and differently for one
     * indicator, locality and period; or a report is given twice.
     */
    DUPLICATE,
    /** Of several reports of one indicator, locality and period it is not known which is the later. */
    REPORT_ORDER,
    /** Two indicators with one code differ. */
    INDICATOR_CONFLICT,
    /** Two localities with one code differ. */
    LOCALITY_CONFLICT,
    /** An indicator is part of one that is not in the data. */
    UNKNOWN_PARENT,
    /** An indicator is, through others, a part of itself. */
    INDICATOR_CYCLE,
    /** A formula asks for an indicator that is not in the data. */
    UNKNOWN_OPERAND,
    /** The figure of an indicator follows, through others, from itself. */
    FORMULA_CYCLE,
    /** A locality lies, through others, in itself. */
    LOCALITY_CYCLE,
    /** A composite indicator has no parts, or not as many as it says. */
    COMPOSITE_PARTS
  }

  /**
   * Returns what is wrong.
   *
   * @return the kind
   */
  public abstract Kind kind();

  /**
   * Returns the codes of the offending indicators or localities.
   *
   * @return one code or more, the offender first
   */
  public abstract ImmutableList<String> elements();

  /**
   * Returns the problem as a sentence that names the offender, what was expected and what was seen.
   *
   * @return the sentence, in English, without a full stop
   */
  public abstract String message();

  /**
   * Returns where the offender was read.
   *
   * @return its origin, or empty if it has none
   */
  public abstract Optional<Origin> origin();

  static Problem of(Kind kind, ImmutableList<String> elements, String message, Optional<Origin> origin) {
    return ImmutableProblem.of(kind, elements, message, origin);
  }

  /**
   * Returns the sentence, behind its place if that is known.
   *
   * @return such as {@code file.csv:3: Composite indicator 'A' has no parts}
   */
  @Override
  public final String toString() {
    return origin().map(at -> at.source() + ":" + at.line() + ": ").orElse("") + message();
  }
}
