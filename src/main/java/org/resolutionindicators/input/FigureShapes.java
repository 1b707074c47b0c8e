package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.text.ActualText;
import org.resolutionindicators.text.Notation;
import org.resolutionindicators.text.TargetText;

/**
 * How texts are read that differ in their numbers alone, such as "at most 5" and "at most 7.5"; not thread-safe.
 *
 * <p>What such texts mean is learnt from how the notation reads some of them with numbers that could be taken for something
 * else, if they could be: years, days, very small and very large ones. Where one is read differently, or there is something
 * to be said about one, nothing is learnt.
 */
final class FigureShapes {
  private static final int MAX_SHAPES = 1 << 10;
  private static final int[] ONE_NUMBER = {0, 1};
  private static final int[] TWO_NUMBERS = {0, 1, 2};
  private static final ImmutableList<String> ONES =
      ImmutableList.of("7", "0", "1", "12", "2019", "1234567", "31122019", "7.5", "0.25", "12.2019", "100.0", "-3", "-1.5");
  private static final ImmutableList<ImmutableList<String>> TWOS =
      ImmutableList.of(
          ImmutableList.of("7", "12"),
          ImmutableList.of("0", "1"),
          ImmutableList.of("7", "7"),
          ImmutableList.of("12", "2019"),
          ImmutableList.of("2019", "2020"),
          ImmutableList.of("7.5", "7.55"),
          ImmutableList.of("0.25", "100.0"),
          ImmutableList.of("2", "31122019"));

  private final Notation notation;
  private final Indicator indicator;
  private final char decimalMark;
  private final FigureText text;
  private final PlainNumber bare;
  private boolean isBarePoint;
  private boolean isBareExact;
  private final FieldMap<Shape> targets = new FieldMap<>(MAX_SHAPES);
  private final FieldMap<Shape> actuals = new FieldMap<>(MAX_SHAPES);

  /** Learns how figures of an indicator are read, which are those of any of the same kind and unit. */
  FigureShapes(Notation notation, Indicator indicator) {
    this.notation = notation;
    this.indicator = indicator;
    this.decimalMark = decimalMark(notation);
    this.text = new FigureText(decimalMark);
    this.bare = new PlainNumber(decimalMark);
  }

  /** What texts of one shape mean. */
  private static final class Shape {
    private boolean isLearnt;
    private @Nullable Criterion like;
    private boolean isExact;
  }

  static char decimalMark(Notation notation) {
    return notation.format(Amount.ofUnscaled(5, 1)).charAt(1);
  }

  /** Reads a target, if texts of its shape are known. */
  @Nullable Criterion criterion(byte[] bytes, int start, int end) {
    if (isBarePoint && bare.read(bytes, start, end)) {
      return Criterion.point(amount(bare));
    } else if (!text.read(bytes, start, end)) {
      return null;
    }
    int[] words = text.numbers() == 1 ? ONE_NUMBER : TWO_NUMBERS;
    Shape shape = targets.get(text, words);
    if (shape == null) {
      // What comes once only is not worth learning.
      targets.put(text, words, new Shape());
      return null;
    } else if (!shape.isLearnt) {
      shape.isLearnt = true;
      shape.like = likeTarget();
    }
    Criterion like = shape.like;
    isBarePoint |= like instanceof Criterion.Point point && !point.isAbout() && isBare();
    Amount low = amount(text.number(0));
    Amount high = text.numbers() == 1 ? low : amount(text.number(1));
    boolean isInOrder = low.compareTo(high) <= 0;
    return like == null || !isInOrder ? null : like(like, low, high);
  }

  /** Reads an actual, if it is one exact number and texts of its shape are known. */
  @Nullable PlainNumber number(byte[] bytes, int start, int end) {
    if (isBareExact && bare.read(bytes, start, end)) {
      return bare;
    } else if (!text.read(bytes, start, end) || text.numbers() != 1) {
      return null;
    }
    Shape shape = actuals.get(text, ONE_NUMBER);
    if (shape == null) {
      actuals.put(text, ONE_NUMBER, new Shape());
      return null;
    } else if (!shape.isLearnt) {
      shape.isLearnt = true;
      shape.isExact = mayBePlain() && ONES.stream().allMatch(this::isExact);
    }
    isBareExact |= shape.isExact && isBare();
    return shape.isExact ? text.number(0) : null;
  }

  /** Whether the text is a number without words. */
  private boolean isBare() {
    return text.start(0) == text.end(0) && text.start(1) == text.end(1);
  }

  private static Amount amount(PlainNumber number) {
    return Amount.ofUnscaled(number.unscaled(), number.decimals());
  }

  private static Criterion like(Criterion like, Amount low, Amount high) {
    if (like instanceof Criterion.Bound bound) {
      return Criterion.bound(bound.side(), low);
    } else if (like instanceof Criterion.Point point) {
      return point.isAbout() ? Criterion.about(low) : Criterion.point(low);
    } else if (like instanceof Criterion.Range range) {
      return range.isAbout() ? Criterion.about(low, high) : Criterion.range(low, high);
    }
    throw new IllegalStateException("No figure: " + like);
  }

  private boolean mayBePlain() {
    return switch (indicator.kind()) {
      case AMOUNT, RATE, SHARE, LEVEL, COUNT -> true;
      case RANK, MILESTONE, DATE -> false;
    };
  }

  private @Nullable Criterion likeTarget() {
    ImmutableList<ImmutableList<String>> samples =
        text.numbers() == 1 ? ONES.stream().map(ImmutableList::of).collect(ImmutableList.toImmutableList()) : TWOS;
    Criterion like = mayBePlain() ? target(samples.get(0)) : null;
    boolean isFigure =
        like instanceof Criterion.Range
            ? text.numbers() == 2
            : text.numbers() == 1 && (like instanceof Criterion.Bound || like instanceof Criterion.Point);
    if (like == null || !isFigure) {
      return null;
    }
    for (ImmutableList<String> numbers : samples) {
      Criterion expected = like(like, Amount.of(numbers.get(0)), Amount.of(numbers.get(numbers.size() - 1)));
      if (isPossible(numbers.get(0)) && !expected.equals(target(numbers))) {
        return null;
      }
    }
    return like;
  }

  /** A sign is one of a number only at the very beginning of a text. */
  private boolean isPossible(String number) {
    return number.charAt(0) != '-' || text.start(0) == text.end(0);
  }

  private @Nullable Criterion target(ImmutableList<String> numbers) {
    try {
      TargetText read = notation.readTarget(written(numbers), indicator);
      return read.stretch().isEmpty() && read.cautions().isEmpty() ? read.criterion() : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private boolean isExact(String number) {
    try {
      return !isPossible(number)
          || observation(notation.readActual(written(ImmutableList.of(number)), indicator))
              .equals(Optional.of(Observation.of(Amount.of(number))));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** What the text of an actual reports, if it says nothing else. */
  static Optional<Observation> observation(ActualText actual) {
    boolean saysMore = actual.status().isPresent() || actual.plan().isPresent() || !actual.cautions().isEmpty();
    return saysMore ? Optional.empty() : Optional.of(actual.observation());
  }

  private String written(ImmutableList<String> numbers) {
    StringBuilder written = new StringBuilder(text.words(0));
    for (int i = 0; i < numbers.size(); i++) {
      written.append(numbers.get(i).replace('.', decimalMark)).append(text.words(i + 1));
    }
    return Column.BLANK.trimFrom(written);
  }
}
