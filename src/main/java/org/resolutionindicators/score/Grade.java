package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * What a {@link GradeScale} answers: a grade, or none and why.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all parts.
 */
@Value.Immutable
@Tuple
public abstract sealed class Grade implements Serializable permits ImmutableGrade {
  private static final long serialVersionUID = 1L;

  Grade() {}

  /**
   * Returns the grade.
   *
   * @return its name as published, or empty if there is none
   */
  public abstract Optional<String> name();

  /**
   * Returns what was needed and not given.
   *
   * @return the quantities; empty if there is a grade, and where the scale has none for what was given
   */
  public abstract ImmutableList<GradeQuantity> missing();

  /**
   * Returns why.
   *
   * @return the conditions that the grade was given for, or why there is none
   */
  public abstract String why();

  static Grade of(String name, String why) {
    return ImmutableGrade.of(Optional.of(name), ImmutableList.of(), why);
  }

  static Grade none(Iterable<GradeQuantity> missing, String why) {
    return ImmutableGrade.of(Optional.empty(), missing, why);
  }

  /**
   * Returns the name, or why there is none.
   *
   * @return such as {@code hoàn thành tốt} or {@code no grade: not given: late}
   */
  @Override
  public final String toString() {
    return name().orElseGet(() -> "no grade: " + why());
  }
}
