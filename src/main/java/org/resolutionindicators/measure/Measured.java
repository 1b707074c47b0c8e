package org.resolutionindicators.measure;

import java.io.Serializable;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The result of a measure: an exact value, or none and why.
 *
 * <p>Immutable, thread-safe and serialisable; equal by value or reason.
 */
public final class Measured implements Serializable {
  private static final long serialVersionUID = 1L;

  private final @Nullable Ratio value;
  private final @Nullable Undefined undefined;

  private Measured(@Nullable Ratio value, @Nullable Undefined undefined) {
    this.value = value;
    this.undefined = undefined;
  }

  /**
   * Obtains a value.
   *
   * @param value the value
   * @return a defined result
   */
  public static Measured of(Ratio value) {
    return new Measured(Objects.requireNonNull(value, "value"), null);
  }

  /**
   * Obtains a result without a value.
   *
   * @param why the reason
   * @return an undefined result
   */
  public static Measured undefined(Undefined why) {
    return new Measured(null, Objects.requireNonNull(why, "why"));
  }

  /**
   * Tells whether there is a value.
   *
   * @return true if there is
   */
  public boolean isDefined() {
    return value != null;
  }

  /**
   * Returns the value.
   *
   * @return the value, or empty if the result is undefined
   */
  public Optional<Ratio> value() {
    return Optional.ofNullable(value);
  }

  /**
   * Returns why there is no value.
   *
   * @return the reason, or empty if there is a value
   */
  public Optional<Undefined> undefined() {
    return Optional.ofNullable(undefined);
  }

  /**
   * Makes another value of this one.
   *
   * @param next what to make of the value
   * @return the other value, or this result if it is undefined
   */
  public Measured map(UnaryOperator<Ratio> next) {
    return value == null ? this : of(next.apply(value));
  }

  /**
   * Makes another result of this value.
   *
   * @param next what to make of the value; it may be undefined
   * @return the other result, or this one if it is undefined
   */
  public Measured then(Function<? super Ratio, Measured> next) {
    return value == null ? this : next.apply(value);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Measured that && Objects.equals(value, that.value) && undefined == that.undefined;
  }

  @Override
  public int hashCode() {
    return Objects.hash(value, undefined);
  }

  /**
   * Returns the reduced fraction, or the reason.
   *
   * @return such as {@code 88/161} or {@code undefined: ZERO_TARGET}
   */
  @Override
  public String toString() {
    return value == null ? "undefined: " + undefined : value.toString();
  }
}
