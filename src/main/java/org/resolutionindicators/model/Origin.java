package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Built;

/**
 * Where a target or an achievement was read: source, line, the caller's row id and the figure as published.
 *
 * <p>Immutable, thread-safe and serialisable; equal by all attributes.
 */
@Value.Immutable
@Built
public abstract sealed class Origin implements Serializable permits ImmutableOrigin {
  private static final long serialVersionUID = 1L;

  Origin() {}

  /**
   * Returns what was read, such as the name of a file.
   *
   * @return the source as the reader was told it
   */
  public abstract String source();

  /**
   * Returns the line on which the row begins.
   *
   * @return counted from 1
   */
  public abstract int line();

  /**
   * Returns the caller's id of the row.
   *
   * @return the id; the line number as text if the row gave none
   */
  @Value.Default
  public String id() {
    return Integer.toString(line());
  }

  /**
   * Returns the figure as published.
   *
   * @return the text of the cell, or empty if nothing was given
   */
  public abstract Optional<String> text();

  /**
   * Returns the note that stood in brackets behind the period.
   *
   * @return the note without its brackets, or empty
   */
  public abstract Optional<String> note();

  @Value.Check
  void check() {
    checkArgument(line() >= 1, "Line of an origin must be 1 or more: %s", line());
  }

  /**
   * Starts an origin.
   *
   * @return an empty builder
   */
  public static Builder builder() {
    return ImmutableOrigin.builder();
  }

  /** Collects the parts of an origin; not thread-safe. A part set twice is an {@link IllegalStateException}. */
  public interface Builder {
    /**
     * Sets what was read; needed.
     *
     * @param source such as a file name
     * @return this builder
     */
    Builder source(String source);

    /**
     * Sets the line; needed.
     *
     * @param line counted from 1
     * @return this builder
     */
    Builder line(int line);

    /**
     * Sets the row id.
     *
     * @param id the caller's id
     * @return this builder
     */
    Builder id(String id);

    /**
     * Sets the figure as published.
     *
     * @param text the text of the cell
     * @return this builder
     */
    Builder text(String text);

    /**
     * Sets the note behind the period.
     *
     * @param note without its brackets
     * @return this builder
     */
    Builder note(String note);

    /**
     * Makes the origin.
     *
     * @return the origin
     * @throws IllegalStateException if the source or the line is missing
     * @throws IllegalArgumentException if the line is less than 1
     */
    Origin build();
  }
}
