package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when targets and achievements do not make a sound {@link Dataset}; it carries every problem.
 *
 * <p>Not thread-safe, as no exception is; serialisable; equal to itself alone.
 */
public final class DatasetException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<Problem> problems;

  /**
   * Obtains the exception of some problems.
   *
   * @param problems one or more
   * @throws IllegalArgumentException if there is none
   */
  public DatasetException(List<Problem> problems) {
    super(message(problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  private static String message(List<Problem> problems) {
    checkArgument(!problems.isEmpty(), "Exception of a data set needs a problem");
    return problems.stream()
        .map(Problem::toString)
        .collect(Collectors.joining("\n", "Data set has " + problems.size() + " problem(s):\n", ""));
  }

  /**
   * Returns the problems.
   *
   * @return one or more, in the order in which their elements were added
   */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
