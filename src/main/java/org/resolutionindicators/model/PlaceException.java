package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when places do not make sound {@link Localities}, or changes no sound {@link Succession}; it carries every problem.
 *
 * <p>Not thread-safe, as no exception is; serialisable; equal to itself alone.
 */
public final class PlaceException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final ImmutableList<PlaceProblem> problems;

  /**
   * Obtains the exception of some problems.
   *
   * @param problems one or more
   * @throws IllegalArgumentException if there is none
   */
  public PlaceException(List<PlaceProblem> problems) {
    super(message(problems));
    this.problems = ImmutableList.copyOf(problems);
  }

  private static String message(List<PlaceProblem> problems) {
    checkArgument(!problems.isEmpty(), "Exception of places needs a problem");
    return problems.stream()
        .map(PlaceProblem::message)
        .collect(Collectors.joining("\n", "Places have " + problems.size() + " problem(s):\n", ""));
  }

  /**
   * Returns the problems.
   *
   * @return one or more, in the order of their kinds
   */
  public ImmutableList<PlaceProblem> problems() {
    return problems;
  }
}
