package org.resolutionindicators.model;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * A day by which something is to have happened: "chậm nhất 31/8/2021", "trước năm 2025".
 *
 * <p>Immutable, thread-safe and serialisable; equal by its day.
 */
@Value.Immutable
@Tuple
public abstract sealed class Deadline extends Criterion permits ImmutableDeadline {
  private static final long serialVersionUID = 1L;

  Deadline() {}

  /**
   * Returns the last day that is in time.
   *
   * @return of "before 2025", 2024-12-31; of "by August 2021", 2021-08-31
   */
  public abstract LocalDate lastDay();

  /**
   * Asks for something to have happened by a day.
   *
   * @param lastDay the last day that is in time
   * @return the criterion
   */
  public static Deadline of(LocalDate lastDay) {
    return ImmutableDeadline.of(lastDay);
  }
}
