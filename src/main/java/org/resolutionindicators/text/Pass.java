package org.resolutionindicators.text;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorKind;

/** One pass over one text: what is known beforehand, and what is learnt beside the figure. */
final class Pass {
  private final Language language;
  private final Cursor cursor;
  private final boolean isTarget;
  private final Optional<IndicatorKind> kind;
  private final Optional<Unit> unit;
  private final List<Caution> cautions = new ArrayList<>();
  private Optional<DataStatus> status = Optional.empty();
  private Optional<Amount> plan = Optional.empty();
  private int behindQuantity = -1;

  private Pass(
      Language language, Cursor cursor, boolean isTarget, Optional<IndicatorKind> kind, Optional<Unit> unit) {
    this.language = language;
    this.cursor = cursor;
    this.isTarget = isTarget;
    this.kind = kind;
    this.unit = unit;
  }

  static Pass target(Language language, String text) {
    return new Pass(language, Cursor.of(text), true, Optional.empty(), Optional.empty());
  }

  static Pass target(Language language, String text, Indicator indicator) {
    return of(language, Cursor.of(text), true, indicator);
  }

  static Pass actual(Language language, String text) {
    return new Pass(language, Cursor.of(text), false, Optional.empty(), Optional.empty());
  }

  static Pass actual(Language language, String text, Indicator indicator) {
    return of(language, Cursor.of(text), false, indicator);
  }

  private static Pass of(Language language, Cursor cursor, boolean isTarget, Indicator indicator) {
    return new Pass(language, cursor, isTarget, Optional.of(indicator.kind()), indicator.unit().map(Unit::of));
  }

  Language language() {
    return language;
  }

  Cursor cursor() {
    return cursor;
  }

  boolean isTarget() {
    return isTarget;
  }

  /** Tells whether an indicator is given, by whose kind and unit figures are read. */
  boolean hasIndicator() {
    return kind.isPresent();
  }

  boolean isOfKind(IndicatorKind one) {
    return kind.equals(Optional.of(one));
  }

  /** The kind for a message. */
  String kindName() {
    return kind.map(given -> "the kind is " + given.name().toLowerCase(Locale.ROOT)).orElse("no kind is given");
  }

  Optional<Unit> unit() {
    return unit;
  }

  void caution(int place, String reason) {
    NotationException placed = cursor.failure(place, reason);
    cautions.add(Caution.of(placed.text(), placed.position(), reason));
  }

  ImmutableList<Caution> cautions() {
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(Caution::position), cautions);
  }

  void estimated() {
    status = Optional.of(DataStatus.ESTIMATE);
  }

  Optional<DataStatus> status() {
    return status;
  }

  void plan(Amount amount) {
    plan = Optional.of(amount);
  }

  Optional<Amount> plan() {
    return plan;
  }

  /** Remembers the place behind a quantity, where only the words of its unit may stand. */
  void quantityEnds() {
    behindQuantity = cursor.behindSpaces();
  }

  boolean takes(Language.Link link) {
    return language.figures().links().take(cursor, link);
  }

  /** Takes per cent, per mille or points, in a sign or in words. */
  Optional<Language.Mark> takeMark() {
    int end = cursor.at();
    cursor.skipSpaces();
    Optional<Language.Mark> mark = Unit.takeSign(cursor);
    if (mark.isPresent()) {
      return mark;
    }
    cursor.moveTo(end);
    mark = language.figures().marks().take(cursor);
    int behind = cursor.at();
    cursor.skipSpaces();
    // "điểm %"
    if (mark.isEmpty() || !cursor.take('%')) {
      cursor.moveTo(behind);
    }
    return mark;
  }

  void expectEnd() {
    cursor.skipSpaces();
    if (!cursor.isAtEnd()) {
      throw unexpected();
    }
  }

  void expect(char c) {
    cursor.skipSpaces();
    if (!cursor.take(c)) {
      throw cursor.isAtEnd() ? cursor.failure(cursor.at(), "'" + c + "' is expected") : unexpected();
    }
  }

  NotationException unexpected() {
    boolean isWord = cursor.isAtLetter() || cursor.peek() == '/' && Character.isLetter(cursor.peek(1));
    int start = cursor.at();
    boolean isOfGrammar =
        language.figures().links().take(cursor).isPresent() || language.figures().suffixes().take(cursor).isPresent();
    cursor.moveTo(start);
    return unit.isPresent() && isWord && !isOfGrammar && start == behindQuantity
        ? notTheUnit(start, cursor.shown())
        : cursor.unexpected();
  }

  NotationException notTheUnit(int place, String words) {
    return cursor.failure(place, lenientFormat("'%s' is not the unit '%s'", words, unit.map(Unit::text).orElse("")));
  }
}
