package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.Serializable;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;

/**
 * A further input that a published method needs of a target, such as its optimum or the year of its baseline.
 *
 * <p>A method declares its attributes; in a table each is a column of its name.
 *
 * <p>Immutable, thread-safe and serialisable; equal by name, kind and meaning.
 */
@Value.Immutable
@Tuple
public abstract sealed class Attribute implements Serializable permits ImmutableAttribute {
  private static final long serialVersionUID = 1L;
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]*");

  Attribute() {}

  /**
   * Returns the name.
   *
   * @return small letters, digits and underscores, such as {@code base_year}
   */
  public abstract String name();

  /**
   * Returns what it is written as.
   *
   * @return the kind
   */
  public abstract AttributeKind kind();

  /**
   * Returns what it means.
   *
   * @return a phrase for the reader of a table's description, with what holds where it is not given
   */
  public abstract String meaning();

  @Value.Check
  void check() {
    checkArgument(
        NAME.matcher(name()).matches(), "Name of an attribute must be such as base_year: '%s'", name());
  }

  /**
   * Obtains an attribute that is a number.
   *
   * @param name such as {@code optimum}
   * @param meaning a phrase
   * @return the attribute
   * @throws IllegalArgumentException if the name is not of small letters, digits and underscores
   */
  public static Attribute number(String name, String meaning) {
    return ImmutableAttribute.of(name, AttributeKind.NUMBER, meaning);
  }

  /**
   * Obtains an attribute that is a year.
   *
   * @param name such as {@code base_year}
   * @param meaning a phrase
   * @return the attribute
   * @throws IllegalArgumentException if the name is not of small letters, digits and underscores
   */
  public static Attribute year(String name, String meaning) {
    return ImmutableAttribute.of(name, AttributeKind.YEAR, meaning);
  }

  /**
   * Obtains an attribute that is words.
   *
   * @param name such as {@code peer_group}
   * @param meaning a phrase
   * @return the attribute
   * @throws IllegalArgumentException if the name is not of small letters, digits and underscores
   */
  public static Attribute text(String name, String meaning) {
    return ImmutableAttribute.of(name, AttributeKind.TEXT, meaning);
  }

  /**
   * Returns the name.
   *
   * @return such as {@code base_year}
   */
  @Override
  public final String toString() {
    return name();
  }
}
