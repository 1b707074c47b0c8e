package org.resolutionindicators.model;

import static com.google.common.base.Preconditions.checkArgument;
import static com.google.common.base.Preconditions.checkState;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What was reported: a number, a number with a qualifier, a range, a part of a population, a date, several figures, yes or
 * no, or words.
 *
 * <p>An observation says what was written and decides nothing: which values "trên 46,8" allows is for a rule to say.
 * Amounts are in the indicator's unit. Missing data is no observation at all; nought is one. A number may be the size of a
 * {@linkplain #changing growth or reduction}, and have beside it the {@linkplain #leaving level} that the change led to.
 *
 * <p>Immutable, thread-safe and serialisable; equal by kind, numbers, words, dates, parts, sense and level.
 */
public final class Observation implements Serializable {
  private static final long serialVersionUID = 1L;

  private final ObservationKind kind;
  private final @Nullable Amount low;
  private final @Nullable Amount high;
  private final ObservationDetail detail;

  private Observation(ObservationKind kind, @Nullable Amount low, @Nullable Amount high, ObservationDetail detail) {
    this.kind = kind;
    this.low = low;
    this.high = high;
    this.detail = detail;
  }

  private static Observation figure(ObservationKind kind, Amount figure) {
    return new Observation(kind, Objects.requireNonNull(figure, "figure"), figure, ObservationDetail.NONE);
  }

  private static Observation plain(ObservationKind kind) {
    return new Observation(kind, null, null, ObservationDetail.NONE);
  }

  private static Observation span(ObservationKind kind, Amount low, Amount high) {
    checkArgument(low.compareTo(high) <= 0, "Observed range must not end below its start: %s to %s", low, high);
    return new Observation(kind, low, high, ObservationDetail.NONE);
  }

  /**
   * Obtains one number.
   *
   * @param amount the number
   * @return the observation
   */
  public static Observation of(Amount amount) {
    return figure(ObservationKind.EXACT, amount);
  }

  /**
   * Obtains about a number.
   *
   * @param amount the number
   * @return the observation
   */
  public static Observation about(Amount amount) {
    return figure(ObservationKind.ABOUT, amount);
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
    return span(ObservationKind.ABOUT, low, high);
  }

  /**
   * Obtains more than a number.
   *
   * @param amount the number, which itself is not meant
   * @return the observation
   */
  public static Observation above(Amount amount) {
    return figure(ObservationKind.ABOVE, amount);
  }

  /**
   * Obtains a number or more.
   *
   * @param amount the number
   * @return the observation
   */
  public static Observation atLeast(Amount amount) {
    return figure(ObservationKind.AT_LEAST, amount);
  }

  /**
   * Obtains less than a number.
   *
   * @param amount the number, which itself is not meant
   * @return the observation
   */
  public static Observation below(Amount amount) {
    return figure(ObservationKind.BELOW, amount);
  }

  /**
   * Obtains nearly a number.
   *
   * @param amount the number, which itself is not meant
   * @return the observation
   */
  public static Observation nearly(Amount amount) {
    return figure(ObservationKind.NEARLY, amount);
  }

  /**
   * Obtains a number or less.
   *
   * @param amount the number
   * @return the observation
   */
  public static Observation atMost(Amount amount) {
    return figure(ObservationKind.AT_MOST, amount);
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
    return span(ObservationKind.RANGE, low, high);
  }

  /**
   * Obtains a part of a population.
   *
   * @param part how many
   * @param whole out of how many
   * @return the observation, whose number is the part
   * @throws IllegalArgumentException if the part is negative or more than the whole, or the whole is 0
   */
  public static Observation outOf(Amount part, Amount whole) {
    OutOf.check("Observed part of a population", part, whole);
    return new Observation(ObservationKind.OUT_OF, part, part, ObservationDetail.ofWhole(whole));
  }

  /**
   * Obtains the day on which something happened.
   *
   * @param day the day
   * @return the observation
   */
  public static Observation on(LocalDate day) {
    return between(day, day);
  }

  /**
   * Obtains a stretch of days on one of which something happened.
   *
   * @param firstDay the first day
   * @param lastDay the last day
   * @return the observation
   * @throws IllegalArgumentException if the last day is before the first
   */
  public static Observation between(LocalDate firstDay, LocalDate lastDay) {
    return new Observation(ObservationKind.DATE, null, null, ObservationDetail.ofDays(firstDay, lastDay));
  }

  /**
   * Obtains several figures.
   *
   * @param parts two or more, in the order in which they were asked for; none is several itself
   * @return the observation
   * @throws IllegalArgumentException if there are fewer, or one of them is several itself or not applicable
   */
  public static Observation several(Iterable<Observation> parts) {
    return new Observation(ObservationKind.SEVERAL, null, null, ObservationDetail.ofParts(ImmutableList.copyOf(parts)));
  }

  /**
   * Returns this figure as the size of a growth or reduction: "giảm 0,86%" is 0.86, a reduction.
   *
   * @param sense which way
   * @return the change, without a level
   * @throws IllegalStateException if this is not a {@linkplain #isPlainFigure plain figure}
   */
  public Observation changing(Change.Sense sense) {
    checkState(isPlainFigure(), "Change must be by a number or a range: %s", this);
    return new Observation(kind, low, high, ObservationDetail.ofChange(Objects.requireNonNull(sense, "sense"), null));
  }

  /**
   * Returns this change with the level that it led to: "(còn 4,17%)".
   *
   * @param level to what, a plain figure
   * @return the change with its level
   * @throws IllegalStateException if this is no change
   * @throws IllegalArgumentException if the level is not a {@linkplain #isPlainFigure plain figure}
   */
  public Observation leaving(Observation level) {
    checkState(detail.sense() != null, "Level needs a change that led to it: %s", this);
    checkArgument(level.isPlainFigure(), "Level must be a number or a range: %s", level);
    return new Observation(kind, low, high, ObservationDetail.ofChange(detail.sense(), level));
  }

  /**
   * Reports that something is so.
   *
   * @return the observation
   */
  public static Observation yes() {
    return plain(ObservationKind.YES);
  }

  /**
   * Reports that something is not so.
   *
   * @return the observation
   */
  public static Observation no() {
    return plain(ObservationKind.NO);
  }

  /**
   * Obtains words without a figure.
   *
   * @param words the words as published
   * @return the observation, with its white space collapsed
   * @throws IllegalArgumentException if the words are blank, longer than 1000 characters or have control characters
   */
  public static Observation words(String words) {
    String text = Texts.name("Observed words", words);
    return new Observation(ObservationKind.WORDS, null, null, ObservationDetail.ofWords(text));
  }

  /**
   * Reports that the indicator does not apply.
   *
   * @return the observation
   */
  public static Observation notApplicable() {
    return plain(ObservationKind.NOT_APPLICABLE);
  }

  /**
   * Returns the form.
   *
   * @return the kind
   */
  public ObservationKind kind() {
    return kind;
  }

  /**
   * Tells whether there is a number in it.
   *
   * @return false for dates, several figures, yes, no, words and not applicable
   */
  public boolean hasFigure() {
    return low != null;
  }

  /**
   * Tells whether it is one number or a range, perhaps qualified, and nothing more.
   *
   * @return false for a part of a population, for a change, and for what has no number
   */
  public boolean isPlainFigure() {
    return low != null && kind != ObservationKind.OUT_OF && detail.sense() == null;
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
   * @return the words of {@link ObservationKind#WORDS}, otherwise nothing
   */
  public String words() {
    return detail.words();
  }

  /**
   * Returns the population.
   *
   * @return out of how many the number is, of {@link ObservationKind#OUT_OF}
   * @throws IllegalStateException if it is of another kind
   */
  public Amount whole() {
    checkState(detail.whole() != null, "Observation has no population: %s", kind);
    return detail.whole();
  }

  /**
   * Returns the first day of {@link ObservationKind#DATE}.
   *
   * @return the earliest day on which it may have happened
   * @throws IllegalStateException if it is of another kind
   */
  public LocalDate firstDay() {
    checkState(detail.firstDay() != null, "Observation has no date: %s", kind);
    return detail.firstDay();
  }

  /**
   * Returns the last day of {@link ObservationKind#DATE}.
   *
   * @return the latest day on which it may have happened
   * @throws IllegalStateException if it is of another kind
   */
  public LocalDate lastDay() {
    checkState(detail.lastDay() != null, "Observation has no date: %s", kind);
    return detail.lastDay();
  }

  /**
   * Returns the figures of {@link ObservationKind#SEVERAL}.
   *
   * @return in order; empty for any other kind
   */
  public ImmutableList<Observation> parts() {
    return detail.parts();
  }

  /**
   * Returns which way the number is a change.
   *
   * @return growth or reduction, or empty if it was not said to be a change
   */
  public Optional<Change.Sense> sense() {
    return Optional.ofNullable(detail.sense());
  }

  /**
   * Returns the level that the change led to.
   *
   * @return a plain figure, or empty
   */
  public Optional<Observation> level() {
    return Optional.ofNullable(detail.level());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Observation that
        && kind == that.kind
        && Objects.equals(low, that.low)
        && Objects.equals(high, that.high)
        && detail.equals(that.detail);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, low, high, detail);
  }

  /**
   * Returns kind and content for a reader of logs; reports are written by the {@code report} package.
   *
   * @return such as {@code EXACT 7.02}
   */
  @Override
  public String toString() {
    String figure = low == null ? "" : " " + low + (low.equals(high) ? "" : " to " + high);
    return kind + figure + detail;
  }
}
