package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was reported: a number, a number with a qualifier, a range, yes or no, or words.
 *
 * <p>An observation says what was written and decides nothing: which values "trên 46,8" allows is for a rule to say.
 * Amounts are in the indicator's unit. Missing data is no observation at all; nought is one.
 *
 * <p>Immutable, thread-safe and serialisable; equal by kind, numbers and words.
 */
public final class Observation implements Serializable {
  private static final long serialVersionUID = 1L;

  /** What was reported, by form; a constant is immutable, thread-safe, serialisable and equal to itself alone. */
  public enum Kind {
    /** One number: "7,02". */
    EXACT,
    /** A number or a range, loosely: "khoảng 24". */
    ABOUT,
    /** More than a number: "trên 46,8", "hơn 46,8". */
    ABOVE,
    /** A number or more: "từ 50 trở lên". */
    AT_LEAST,
    /** Less than a number: "dưới 86". */
    BELOW,
    /** Nearly a number, and so less: "gần 40". */
    NEARLY,
    /** A number or less: "không quá 3". */
    AT_MOST,
    /** Somewhere between two numbers: "61-62". */
    RANGE,
    /** It is so: "có". */
    YES,
    /** It is not so: "không". */
    NO,
    /** Words without a figure: "Xuất siêu". */
    WORDS,
    /** The indicator does not apply: "không áp dụng". */
    NOT_APPLICABLE
  }

  private final Kind kind;
  private final @Nullable Amount low;
  private final @Nullable Amount high;
  private final String words;

  private Observation(Kind kind, @Nullable Amount low, @Nullable Amount high, String words) {
    this.kind = kind;
    this.low = low;
    this.high = high;
    this.words = words;
  }

  private static Observation figure(Kind kind, Amount figure) {
    return new Observation(kind, Objects.requireNonNull(figure, "figure"), figure, "");
  }

  private static Observation span(Kind kind, Amount low, Amount high) {
    checkArgument(low.compareTo(high) <= 0, "Observed range must not end below its start: %s to %s", low, high);
    return new Observation(kind, low, high, "");
  }

  /**
   * Obtains one number.
   *
   * @param amount the number
   * @return the observation
   */
  public static Observation of(Amount amount) {
    return figure(Kind.EXACT, amount);
  }

  /**
   * Obtains about a number.
   *
   * @param amount the number
   * @return the observation
   */
  public static Observation about(Amount amount) {
    return figure(Kind.ABOUT, amount);
  }

  /**
   * Obtains about a range.
   *
   * @param low its lower end
   * @param high its upper end
   * @return the observation
   * @throws IllegalArgumentException if the upper end is less than the lower
   */
  public static Observation about(Amount low, Amount high) {
    return span(Kind.ABOUT, low, high);
  }

  /**
   * Obtains more than a number.
   *
   * @param amount the number, which itself is not meant
   * @return the observation
   */
  public static Observation above(Amount amount) {
    return figure(Kind.ABOVE, amount);
  }

  /**
   * Obtains a number or more.
   *
   * @param amount the number
   * @return the observation
   */
  public static Observation atLeast(Amount amount) {
    return figure(Kind.AT_LEAST, amount);
  }

  /**
   * Obtains less than a number.
   *
   * @param amount the number, which itself is not meant
   * @return the observation
   */
  public static Observation below(Amount amount) {
    return figure(Kind.BELOW, amount);
  }

  /**
   * Obtains nearly a number.
   *
   * @param amount the number, which itself is not meant
   * @return the observation
   */
  public static Observation nearly(Amount amount) {
    return figure(Kind.NEARLY, amount);
  }

  /**
   * Obtains a number or less.
   *
   * @param amount the number
   * @return the observation
   */
  public static Observation atMost(Amount amount) {
    return figure(Kind.AT_MOST, amount);
  }

  /**
   * Obtains a range.
   *
   * @param low its lower end
   * @param high its upper end
   * @return the observation
   * @throws IllegalArgumentException if the upper end is less than the lower
   */
  public static Observation range(Amount low, Amount high) {
    return span(Kind.RANGE, low, high);
  }

  /**
   * Reports that something is so.
   *
   * @return the observation
   */
  public static Observation yes() {
    return new Observation(Kind.YES, null, null, "");
  }

  /**
   * Reports that something is not so.
   *
   * @return the observation
   */
  public static Observation no() {
    return new Observation(Kind.NO, null, null, "");
  }

  /**
   * Obtains words without a figure.
   *
   * @param words the words as published
   * @return the observation, with its white space collapsed
   * @throws IllegalArgumentException if the words are blank, longer than 1000 characters or have control characters
   */
  public static Observation words(String words) {
    return new Observation(Kind.WORDS, null, null, Texts.name("Observed words", words));
  }

  /**
   * Reports that the indicator does not apply.
   *
   * @return the observation
   */
  public static Observation notApplicable() {
    return new Observation(Kind.NOT_APPLICABLE, null, null, "");
  }

  /**
   * Returns the form.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Tells whether there is a number in it.
   *
   * @return false for yes, no, words and not applicable
   */
  public boolean hasFigure() {
    return low != null;
  }

  /**
   * Returns the lower number as written, in the indicator's unit; the only number if there is one.
   *
   * @return the number, without what the qualifier allows
   * @throws IllegalStateException if there is no number
   */
  public Amount low() {
    checkState(low != null, "Observation has no figure: %s", kind);
    return low;
  }

  /**
   * Returns the upper number as written, in the indicator's unit; the only number if there is one.
   *
   * @return the number, without what the qualifier allows
   * @throws IllegalStateException if there is no number
   */
  public Amount high() {
    checkState(high != null, "Observation has no figure: %s", kind);
    return high;
  }

  /**
   * Returns the words.
   *
   * @return the words of {@link Kind#WORDS}, otherwise nothing
   */
  public String words() {
    return words;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Observation that
        && kind == that.kind
        && Objects.equals(low, that.low)
        && Objects.equals(high, that.high)
        && words.equals(that.words);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, low, high, words);
  }

  /**
   * Returns kind and content for a reader of logs; reports are written by the {@code report} package.
   *
   * @return such as {@code EXACT 7.02}
   */
  @Override
  public String toString() {
    if (low == null) {
      return words.isEmpty() ? kind.toString() : kind + " '" + words + "'";
    }
    return low.equals(high) ? kind + " " + low : kind + " " + low + " to " + high;
  }
}
