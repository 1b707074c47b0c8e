package org.resolutionindicators.text;

import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * A figure that was read, and that could be read otherwise.
 *
 * <p>A caution does not change what was read. Its {@link #message} has the form of that of a {@link NotationException}, and
 * gives both readings in the notation of the text, in the indicator's unit if there is one: {@code "129,837 tỷ" at
 * character 4: ',' is the decimal mark in Vietnamese, read as 129,837; if it groups thousands, it is 129.837}.
 *
 * <p>Immutable, thread-safe and serialisable; equal by text, place and reason.
 */
@Value.Immutable
@Tuple
public abstract sealed class Caution implements Serializable permits ImmutableCaution {
  private static final long serialVersionUID = 1L;

  Caution() {}

  static Caution of(String text, int position, String reason) {
    return ImmutableCaution.of(text, position, reason);
  }

  /**
   * Returns the text that was read.
   *
   * @return the whole text as given, but composed (Unicode NFC)
   */
  public abstract String text();

  /**
   * Returns the place in {@link #text} of what could be read otherwise.
   *
   * @return counted from 1, a character being a Unicode code point
   */
  public abstract int position();

  /**
   * Returns how it was read and how else it could be.
   *
   * @return both readings, without text and place
   */
  public abstract String reason();

  /**
   * Returns text, place and reason in one line.
   *
   * @return the message, in which a long text ends in "…"
   */
  public String message() {
    return NotationException.message(text(), position(), reason());
  }

  /**
   * Returns the message.
   *
   * @return the same as {@link #message}
   */
  @Override
  public String toString() {
    return message();
  }
}
