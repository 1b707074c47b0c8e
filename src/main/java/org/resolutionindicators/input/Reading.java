package org.resolutionindicators.input;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.Objects;

/**
 * What was read, and what was wrong with it: the value of the sound rows, and the issues of the others.
 *
 * <p>Each row read is either kept or reported: {@code rowsRead() = rowsKept() + rowsReported()}. A row is reported once,
 * however many errors name it, and kept exactly if none does; a warning does not keep it from the value. Of a file that
 * could not be read as a table no rows are counted.
 *
 * <p>Immutable and thread-safe if its value is; not serialisable; equal to itself alone.
 *
 * @param <T> what the rows make
 */
public final class Reading<T> {
  private final T value;
  private final ImmutableList<Issue> issues;
  private final int rowsRead;
  private final int rowsReported;

  Reading(T value, ImmutableList<Issue> issues, int rowsRead, int rowsReported) {
    checkArgument(
        rowsReported >= 0 && rowsReported <= rowsRead, "Rows reported must be 0 to %s: %s", rowsRead, rowsReported);
    this.value = Objects.requireNonNull(value, "value");
    this.issues = issues;
    this.rowsRead = rowsRead;
    this.rowsReported = rowsReported;
  }

  /**
   * Returns what the sound rows make, whatever is wrong with the others.
   *
   * @return the value; one of no rows if none is sound
   */
  public T value() {
    return value;
  }

  /**
   * Returns what was wrong.
   *
   * @return the issues, file by file, in the order of their lines and columns
   */
  public ImmutableList<Issue> issues() {
    return issues;
  }

  /**
   * Returns how many rows there were.
   *
   * @return 0 or more; comments, headers and blank lines are no rows
   */
  public int rowsRead() {
    return rowsRead;
  }

  /**
   * Returns how many rows are in the value.
   *
   * @return 0 or more
   */
  public int rowsKept() {
    return rowsRead - rowsReported;
  }

  /**
   * Returns how many rows have an error and so are not in the value.
   *
   * @return 0 or more
   */
  public int rowsReported() {
    return rowsReported;
  }

  /**
   * Tells whether every file could be read as a table.
   *
   * @return true if no issue is {@link Issue.Severity#FATAL}
   */
  public boolean isReadable() {
    return issues.stream().noneMatch(issue -> issue.severity() == Issue.Severity.FATAL);
  }

  /**
   * Tells whether every row is in the value.
   *
   * @return true if each issue is a {@link Issue.Severity#WARNING}
   */
  public boolean isSound() {
    return issues.stream().allMatch(issue -> issue.severity() == Issue.Severity.WARNING);
  }

  /**
   * Returns the value, if nothing was left out of it.
   *
   * @return the value of all rows
   * @throws TableException if there is an error or worse; it carries all issues
   */
  public T orElseThrow() {
    if (!isSound()) {
      throw new TableException(issues);
    }
    return value;
  }

  /**
   * Returns the counts, for a reader of logs.
   *
   * @return such as {@code 12 rows read, 11 kept, 2 issues}
   */
  @Override
  public String toString() {
    return rowsRead + " rows read, " + rowsKept() + " kept, " + issues.size() + " issues";
  }
}
