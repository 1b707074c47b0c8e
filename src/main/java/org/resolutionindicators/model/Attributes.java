package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The further inputs of a target, by attribute.
 *
 * <p>Immutable, thread-safe and serialisable; equal by attributes and their values.
 */
public final class Attributes implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final Attributes NONE = new Attributes(ImmutableMap.of());
  private static final int LAST_YEAR = 9999;

  private final ImmutableMap<Attribute, Serializable> values;

  private Attributes(ImmutableMap<Attribute, Serializable> values) {
    this.values = values;
  }

  /**
   * Obtains no attributes.
   *
   * @return the empty one
   */
  public static Attributes none() {
    return NONE;
  }

  /**
   * Adds a number.
   *
   * @param attribute of the kind number
   * @param value its value
   * @return these attributes and the new one, which takes the place of an earlier one
   * @throws IllegalArgumentException if the attribute is of another kind
   */
  public Attributes with(Attribute attribute, Amount value) {
    return put(attribute, AttributeKind.NUMBER, value);
  }

  /**
   * Adds a year.
   *
   * @param attribute of the kind year
   * @param year 1 to 9999
   * @return these attributes and the new one, which takes the place of an earlier one
   * @throws IllegalArgumentException if the attribute is of another kind, or there is no such year
   */
  public Attributes with(Attribute attribute, int year) {
    checkArgument(year > 0 && year <= LAST_YEAR, "Year of '%s' must be 1 to %s: %s", attribute, LAST_YEAR, year);
    return put(attribute, AttributeKind.YEAR, year);
  }

  /**
   * Adds words.
   *
   * @param attribute of the kind text
   * @param value its value
   * @return these attributes and the new one, which takes the place of an earlier one
   * @throws IllegalArgumentException if the attribute is of another kind
   */
  public Attributes with(Attribute attribute, String value) {
    return put(attribute, AttributeKind.TEXT, value);
  }

  private Attributes put(Attribute attribute, AttributeKind given, Serializable value) {
    checkArgument(
        attribute.kind() == given, "Value of '%s' must be of the kind %s: %s", attribute, attribute.kind(), value);
    ImmutableMap.Builder<Attribute, Serializable> all = ImmutableMap.builder();
    for (Map.Entry<Attribute, Serializable> entry : values.entrySet()) {
      if (!entry.getKey().equals(attribute)) {
        all.put(entry);
      }
    }
    return new Attributes(all.put(attribute, value).buildOrThrow());
  }

  /**
   * Returns a number.
   *
   * @param attribute of the kind number
   * @return its value, or empty if it was not given
   */
  public Optional<Amount> number(Attribute attribute) {
    return values.get(attribute) instanceof Amount value ? Optional.of(value) : Optional.empty();
  }

  /**
   * Returns a year.
   *
   * @param attribute of the kind year
   * @return its value, or empty if it was not given
   */
  public OptionalInt year(Attribute attribute) {
    return values.get(attribute) instanceof Integer value ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /**
   * Returns words.
   *
   * @param attribute of the kind text
   * @return its value, or empty if it was not given
   */
  public Optional<String> text(Attribute attribute) {
    return values.get(attribute) instanceof String value ? Optional.of(value) : Optional.empty();
  }

  /** Whether nothing is given with one value here and another there. */
  boolean agreesWith(Attributes other) {
    if (values.isEmpty() || other.values.isEmpty()) {
      return true;
    }
    for (Map.Entry<Attribute, Serializable> entry : other.values.entrySet()) {
      if (!entry.getValue().equals(values.getOrDefault(entry.getKey(), entry.getValue()))) {
        return false;
      }
    }
    return true;
  }

  /** These, and those of the other that are not given here. */
  Attributes or(Attributes other) {
    if (values.isEmpty() || other.values.isEmpty()) {
      return values.isEmpty() ? other : this;
    }
    ImmutableMap.Builder<Attribute, Serializable> all = ImmutableMap.builder();
    return new Attributes(all.putAll(other.values).putAll(values).buildKeepingLast());
  }

  /**
   * Tells whether nothing was given.
   *
   * @return true if there is no attribute
   */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /**
   * Returns what was given.
   *
   * @return values by attribute, each an {@link Amount}, an {@link Integer} or a {@link String}, in the order they were given
   */
  public ImmutableMap<Attribute, Serializable> asMap() {
    return values;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Attributes that && values.equals(that.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  /**
   * Returns the attributes by name.
   *
   * @return such as {@code {base_year=2015}}
   */
  @Override
  public String toString() {
    return values.toString();
  }
}
