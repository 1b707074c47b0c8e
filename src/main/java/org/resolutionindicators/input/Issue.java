package org.resolutionindicators.input;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * Something in a table that cannot be used, or not as its author may expect, with its place.
 *
 * <p>Lines are counted from 1 in the file as it is, comments, blank lines and line breaks inside quotes included; a row is
 * at the line on which it begins. Columns are fields, counted from 1 too; what concerns a whole file is at line 1, column 1.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Tuple
public abstract sealed class Issue implements Serializable permits ImmutableIssue {
  private static final long serialVersionUID = 1L;

  Issue() {}

  /**
   * What an issue costs, from the least to the most; a constant is immutable, thread-safe, serialisable and equal to itself
   * alone.
   */
  public enum Severity {
    /** The row is scored all the same. */
    WARNING,
    /** The row is not scored. */
    ERROR,
    /** The file could not be read as a table; no row of it is scored. */
    FATAL
  }

  /**
   * Returns what was read.
   *
   * @return the name of the file as the reader was told it
   */
  public abstract String file();

  /**
   * Returns the line.
   *
   * @return counted from 1
   */
  public abstract int line();

  /**
   * Returns the number of the field.
   *
   * @return counted from 1
   */
  public abstract int column();

  /**
   * Returns what the issue costs.
   *
   * @return the severity
   */
  public abstract Severity severity();

  /**
   * Returns the issue as a sentence that names the subject, what was expected and what was seen.
   *
   * @return the sentence on one line, in English, without a full stop
   */
  public abstract String message();

  @Value.Check
  void check() {
    checkArgument(line() >= 1, "Line of an issue must be 1 or more: %s", line());
    checkArgument(column() >= 1, "Column of an issue must be 1 or more: %s", column());
  }

  static Issue of(String file, int line, int column, Severity severity, String message) {
    return ImmutableIssue.of(file, line, column, severity, Shown.line(message));
  }

  /**
   * Returns the sentence behind its place.
   *
   * @return {@code file:line:column: message}, for a warning {@code file:line:column: warning: message}
   */
  @Override
  public final String toString() {
    String place = file() + ":" + line() + ":" + column() + ": ";
    return place + (severity() == Severity.WARNING ? "warning: " : "") + message();
  }
}
