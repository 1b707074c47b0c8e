package org.resolutionindicators.text;

import static com.google.common.base.Strings.lenientFormat;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.text.Language.Link;
import org.resolutionindicators.text.Language.Mark;
import org.resolutionindicators.text.Quantity.Multiple;
import org.resolutionindicators.text.Quantity.Term;

/** Reads numbers with multiples and units, and turns them into the indicator's unit, exactly. */
final class QuantityReader {
  static final String NUMBER_EXPECTED = "a number is expected";

  /** Up to here a multiple may count what the unit's own multiple counts: "4,6 nghìn" in "tỷ đồng". */
  private static final int MOST_COUNTING = 4;

  /** From here a unit's own multiple is counted by smaller ones. */
  private static final int FEWEST_COUNTED = 6;

  private final Pass pass;
  private final Cursor cursor;
  private final Language language;
  private final NumberReader numbers;

  QuantityReader(Pass pass) {
    this.pass = pass;
    this.cursor = pass.cursor();
    this.language = pass.language();
    this.numbers = new NumberReader(language, cursor);
  }

  /** Reads the quantity that begins here; without one, says what is expected. */
  Quantity read(String expected) {
    Numeral first = numbers.read(expected);
    if (!isJoined() && takesWholeUnit()) {
      pass.quantityEnds();
      return new Quantity(ImmutableList.of(new Term(first, new Multiple(0, "", cursor.at()))), false, false, true);
    }
    ImmutableList<Term> terms = terms(first);
    boolean hasMultiple = terms.get(0).multiple().exponent() > 0;
    boolean hasMark = mark();
    if (hasMultiple && !hasMark) {
      expectCountable(terms.get(0).multiple());
    }
    boolean hasBase = !isJoined() && pass.unit().isPresent() && pass.unit().get().takeBase(cursor);
    pass.quantityEnds();
    return new Quantity(terms, hasMultiple, hasBase, false);
  }

  /** What joins two numbers is none of the unit, though the unit may begin with it: "8 of 12" in "of all communes". */
  private boolean isJoined() {
    int start = cursor.at();
    cursor.skipSpaces();
    boolean joins =
        cursor.take('-')
            || cursor.take('–')
            || cursor.take('—')
            || pass.takes(Link.OUT_OF)
            || pass.takes(Link.TO)
            || pass.takes(Link.AND);
    cursor.skipSpaces();
    boolean isJoined = joins && cursor.isAtDigit();
    cursor.moveTo(start);
    return isJoined;
  }

  private boolean takesWholeUnit() {
    int start = cursor.at();
    if (pass.unit().isEmpty() || pass.unit().get().mark().isPresent() || !pass.unit().get().takeWhole(cursor)) {
      return false;
    }
    int end = cursor.at();
    boolean goesOn = Cursor.isDigit(cursor.peek(cursor.behindSpaces() - end)) || multiple().exponent() > 0;
    cursor.moveTo(goesOn ? start : end);
    return !goesOn;
  }

  private ImmutableList<Term> terms(Numeral first) {
    ImmutableList.Builder<Term> terms = ImmutableList.builder();
    Numeral numeral = first;
    int before = Integer.MAX_VALUE;
    while (true) {
      Multiple multiple = multiple();
      if (before < Integer.MAX_VALUE) {
        expectLess(multiple, before);
      }
      terms.add(new Term(numeral, multiple));
      before = multiple.exponent();
      int behind = cursor.behindSpaces();
      if (before == 0 || !Cursor.isDigit(cursor.peek(behind - cursor.at()))) {
        return terms.build();
      }
      cursor.moveTo(behind);
      numeral = numbers.read(NUMBER_EXPECTED);
    }
  }

  private void expectLess(Multiple multiple, int before) {
    if (multiple.exponent() == 0) {
      throw cursor.failure(multiple.place(), "a multiple is expected behind the second number, as behind the first");
    } else if (multiple.exponent() >= before) {
      String reason = lenientFormat("'%s' is no smaller multiple than the one before", multiple.words());
      throw cursor.failure(multiple.place(), reason);
    }
  }

  /** Takes multiples of rising size, each of which counts the next: "nghìn tỷ". */
  private Multiple multiple() {
    int place = cursor.behindSpaces();
    int end = cursor.at();
    int exponent = 0;
    int before = 0;
    Optional<Integer> power = language.figures().multiples().take(cursor);
    while (power.isPresent() && power.get() > before) {
      exponent += power.get();
      before = power.get();
      end = cursor.at();
      power = language.figures().multiples().take(cursor);
    }
    cursor.moveTo(end);
    return new Multiple(exponent, exponent == 0 ? "" : cursor.since(place), place);
  }

  private boolean mark() {
    int place = cursor.behindSpaces();
    Optional<Mark> mark = pass.takeMark();
    if (mark.isPresent() && pass.unit().isPresent() && !pass.unit().get().allows(mark.get())) {
      throw pass.notTheUnit(place, cursor.since(place));
    }
    return mark.isPresent();
  }

  private void expectCountable(Multiple multiple) {
    if (pass.unit().isPresent() && pass.unit().get().mark().isPresent()) {
      throw pass.notTheUnit(multiple.place(), multiple.words());
    } else if (pass.unit().isPresent() && pass.unit().get().isOpaque()) {
      String reason = "what '%s' counts is not known in the unit '%s'";
      throw cursor.failure(multiple.place(), lenientFormat(reason, multiple.words(), pass.unit().get().text()));
    }
  }

  /** The number in the indicator's unit. */
  Amount amount(Quantity quantity) {
    int shift = shift(quantity);
    int sign = cursor.isMinus(quantity.start()) ? -1 : 1;
    Amount sum = Amount.ZERO;
    for (int i = 0; i < quantity.terms().size(); i++) {
      Term term = quantity.terms().get(i);
      // Only the first of several numbers carries the sign of all.
      Amount scaled = scaled(term, term.numeral().value(), shift);
      sum = i > 0 && sign < 0 ? sum.minus(scaled) : sum.plus(scaled);
    }
    check(sum, quantity);
    cautionOfMarks(quantity, sum, shift);
    cautionOfMultiple(quantity, sum);
    return sum;
  }

  private static Amount scaled(Term term, Amount value, int shift) {
    return scaled(value, term.multiple().exponent() + shift);
  }

  private static Amount scaled(Amount value, int exponent) {
    return exponent == 0 ? value : value.times(Amount.of(BigDecimal.ONE.scaleByPowerOfTen(exponent)));
  }

  /** By which power of ten a number is moved into the indicator's unit. */
  private int shift(Quantity quantity) {
    int unit = pass.unit().map(Unit::exponent).orElse(0);
    boolean isPlain = quantity.hasBase() || quantity.hasMultiple() && !countsUnit(quantity, unit);
    return quantity.isInUnit() || !isPlain ? 0 : -unit;
  }

  private static boolean countsUnit(Quantity quantity, int unit) {
    return mayCountUnit(quantity, unit) && unit >= FEWEST_COUNTED;
  }

  private static boolean mayCountUnit(Quantity quantity, int unit) {
    int exponent = quantity.terms().get(0).multiple().exponent();
    return unit > 0 && exponent > 0 && exponent <= MOST_COUNTING && exponent != unit && !quantity.hasBase();
  }

  private void check(Amount sum, Quantity quantity) {
    BigDecimal exact = sum.toBigDecimal();
    if (exact.precision() - exact.scale() > Amount.MAX_DIGITS) {
      throw cursor.failure(quantity.start(), NumberReader.tooLong("before") + ", with its multiple");
    } else if (exact.scale() > Amount.MAX_DIGITS) {
      throw cursor.failure(quantity.start(), NumberReader.tooLong("after") + ", in its unit");
    }
  }

  private void cautionOfMarks(Quantity quantity, Amount sum, int shift) {
    boolean isNegative = cursor.isMinus(quantity.start());
    for (int i = 0; i < quantity.terms().size(); i++) {
      Term term = quantity.terms().get(i);
      if (term.numeral().grouped().isPresent()) {
        Amount read = scaled(term, term.numeral().value(), shift);
        Amount more = scaled(term, term.numeral().grouped().get(), shift).minus(read);
        Amount other = i > 0 && isNegative ? sum.minus(more) : sum.plus(more);
        String use = lenientFormat("'%s' is the decimal mark in %s", language.decimalMark(), language.name());
        cautionOfReadings(term.numeral().mark(), use, sum, "it groups thousands", other);
      }
    }
  }

  private void cautionOfMultiple(Quantity quantity, Amount sum) {
    int exponent = pass.unit().map(Unit::exponent).orElse(0);
    if (mayCountUnit(quantity, exponent)) {
      Unit unit = pass.unit().get();
      String base = String.join(" ", unit.base());
      boolean counts = countsUnit(quantity, exponent);
      String counted = counts ? unit.text() : base;
      String use = lenientFormat("'%s' is taken to count '%s'", quantity.lastMultiple().words(), counted);
      String otherwise = lenientFormat("it counts '%s'", counts ? base : unit.text());
      Amount other = scaled(sum, counts ? -exponent : exponent);
      cautionOfReadings(quantity.lastMultiple().place(), use, sum, otherwise, other);
    }
  }

  private void cautionOfReadings(int place, String use, Amount read, String otherwise, Amount other) {
    FigureWriter writer = new FigureWriter(language);
    String reason =
        lenientFormat("%s, read as %s; if %s, it is %s", use, writer.number(read), otherwise, writer.number(other));
    pass.caution(place, reason);
  }
}
