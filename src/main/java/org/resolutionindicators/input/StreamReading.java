package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;

/**
 * What came of a table that was streamed: how many rows there were, what was wrong with them, and the sinks that took the
 * others.
 *
 * <p>Each row read is either handed to a sink or rejected: {@code rowsRead() = rowsKept() + rowsRejected()}. A row is
 * rejected exactly if an error names it, however many do; a warning does not keep it from the sink. Of a file that could not be read
 * as a table no rows are counted, and none reached the sinks.
 *
 * <p>Immutable and thread-safe if its sinks are; not serialisable; equal to itself alone.
 *
 * @param <S> the type of the sinks
 */
public final class StreamReading<S> {
  private final ImmutableList<S> sinks;
  private final ImmutableList<Issue> issues;
  private final long errors;
  private final long warnings;
  private final long rowsRead;
  private final long rowsRejected;
  private final boolean isReadable;

  StreamReading(ImmutableList<S> sinks, StreamIssues issues, long rowsRead, long rowsRejected, boolean isReadable) {
    this.sinks = sinks;
    this.issues = issues.firstInOrder();
    this.errors = issues.errors();
    this.warnings = issues.warnings();
    this.rowsRead = rowsRead;
    this.rowsRejected = rowsRejected;
    this.isReadable = isReadable;
  }

  /**
   * Returns the sinks that took the sound rows, each of them some.
   *
   * @return one for each thread; no others that were supplied took all that they were to take
   */
  public ImmutableList<S> sinks() {
    return sinks;
  }

  /**
   * Returns how many rows there were.
   *
   * @return 0 or more; comments, headers and blank lines are no rows
   */
  public long rowsRead() {
    return rowsRead;
  }

  /**
   * Returns how many rows were handed to a sink.
   *
   * @return 0 or more
   */
  public long rowsKept() {
    return rowsRead - rowsRejected;
  }

  /**
   * Returns how many rows have an error and were not handed to a sink.
   *
   * @return 0 or more
   */
  public long rowsRejected() {
    return rowsRejected;
  }

  /**
   * Returns the first of what was wrong.
   *
   * @return at most 1,000 issues, file by file, in the order of their lines and columns
   */
  public ImmutableList<Issue> issues() {
    return issues;
  }

  /**
   * Returns how many issues there are, whether they are among the first or not.
   *
   * @return errors, warnings and files that could not be read
   */
  public long issueCount() {
    return errors + warnings;
  }

  /**
   * Tells whether rows or files were left out.
   *
   * @return true if any issue is more than a {@link Issue.Severity#WARNING}
   */
  public boolean hasErrors() {
    return errors > 0;
  }

  /**
   * Tells whether every file could be read as a table.
   *
   * @return true if no issue is {@link Issue.Severity#FATAL}
   */
  public boolean isReadable() {
    return isReadable;
  }

  /**
   * Returns the counts, for a reader of logs.
   *
   * @return such as {@code 12 rows read, 11 kept, 2 issues}
   */
  @Override
  public String toString() {
    return rowsRead + " rows read, " + rowsKept() + " kept, " + issueCount() + " issues";
  }
}
