package org.resolutionindicators.model;

import java.io.Serializable;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * The identifier of a locality, unique among the localities scored together.
 *
 * <p>Any text that is not blank, up to 1000 characters on one line. It is composed (Unicode NFC) and its white space is
 * collapsed, so that a name typed in two ways is one code; letters of either case differ, and leading
 * zeros are kept.
 *
 * <p>Immutable, thread-safe and serialisable; equal by text.
 */
@Value.Immutable
@Tuple
public abstract sealed class LocalityCode implements Serializable permits ImmutableLocalityCode {
  private static final long serialVersionUID = 1L;

  LocalityCode() {}

  /**
   * Returns the text of the code.
   *
   * @return the composed text
   */
  public abstract String value();

  /**
   * Obtains a code.
   *
   * @param value its text
   * @return the code
   * @throws IllegalArgumentException if the text is blank, longer than 1000 characters or has control characters
   */
  public static LocalityCode of(String value) {
    return ImmutableLocalityCode.of(Texts.name("Locality code", value));
  }

  /**
   * Returns the text of the code.
   *
   * @return what {@link #of} reads back
   */
  @Override
  public final String toString() {
    return value();
  }
}
