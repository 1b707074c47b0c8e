package org.resolutionindicators.input;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when a table is wanted without errors and has some; it carries every issue, warnings included.
 *
 * <p>The message has the first {@value #MAX_SHOWN} issues, one a line.
 *
 * <p>Not thread-safe, as no exception is; serialisable; equal to itself alone.
 */
public final class TableException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final int MAX_SHOWN = 100;

  private final ImmutableList<Issue> issues;

  /**
   * Obtains the exception of some issues.
   *
   * @param issues one or more
   * @throws IllegalArgumentException if there is none
   */
  public TableException(List<Issue> issues) {
    super(message(issues));
    this.issues = ImmutableList.copyOf(issues);
  }

  private static String message(List<Issue> issues) {
    checkArgument(!issues.isEmpty(), "Exception of a table needs an issue");
    String shown =
        issues.stream()
            .limit(MAX_SHOWN)
            .map(Issue::toString)
            .collect(Collectors.joining("\n", "Table has " + issues.size() + " issue(s):\n", ""));
    return issues.size() <= MAX_SHOWN ? shown : shown + "\nand " + (issues.size() - MAX_SHOWN) + " more";
  }

  /**
   * Returns the issues.
   *
   * @return one or more, file by file, in the order of their lines and columns
   */
  public ImmutableList<Issue> issues() {
    return issues;
  }
}
