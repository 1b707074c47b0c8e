package org.resolutionindicators.text;

import static com.google.common.base.Strings.lenientFormat;

import java.util.Optional;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.IndicatorKind;
import org.resolutionindicators.text.Language.FigureWords;
import org.resolutionindicators.text.Language.Link;

/** Reads one number, range, bound or rank, or a part of a whole. */
final class FigureReader {
  private final Pass pass;
  private final Cursor cursor;
  private final FigureWords words;
  private final QuantityReader quantities;
  private final RankReader ranks;

  FigureReader(Pass pass) {
    this.pass = pass;
    this.cursor = pass.cursor();
    this.words = pass.language().figures();
    this.quantities = new QuantityReader(pass);
    this.ranks = new RankReader(pass);
  }

  /** Reads a number and nothing more. */
  Amount amount() {
    cursor.skipSpaces();
    return quantities.amount(quantities.read(QuantityReader.NUMBER_EXPECTED));
  }

  /** Reads a figure that is no part of a whole. */
  Figure plain(String expected) {
    cursor.skipSpaces();
    int start = cursor.at();
    if (read(expected) instanceof Figure figure && pass.plan().isEmpty()) {
      return figure;
    }
    throw cursor.failure(start, "a number, a range or a bound is expected");
  }

  /** Reads the figure that begins here; without one, says what is expected. */
  Form read(String expected) {
    cursor.skipSpaces();
    int start = cursor.at();
    Optional<Figure> rank = ranks.read();
    if (rank.isPresent()) {
      return checkedRank(start, rank.get(), pass.isTarget());
    }
    Form form = figure(start, expected);
    return form instanceof Figure figure && pass.isOfKind(IndicatorKind.RANK) ? checkedRank(start, figure, true) : form;
  }

  private Form figure(int start, String expected) {
    Qualifier prefix = prefix();
    String said = cursor.since(start);
    cursor.skipSpaces();
    if (prefix != Qualifier.NONE && ranks.isAhead()) {
      throw cursor.failure(start, lenientFormat("'%s' is not expected before a rank, %s", said, ranks.prefixes()));
    }
    boolean between = !prefix.isBound() && pass.takes(Link.BETWEEN);
    boolean from = !prefix.isBound() && !between && pass.takes(Link.FROM);
    cursor.skipSpaces();
    Quantity low =
        quantities.read(between || from || prefix != Qualifier.NONE ? QuantityReader.NUMBER_EXPECTED : expected);
    if (between) {
      return between(prefix, low);
    } else if (from || !isWhole()) {
      return figure(start, prefix, low, from);
    }
    return partOf(start, prefix, low);
  }

  private Figure figure(int start, Qualifier prefix, Quantity low, boolean from) {
    cursor.skipSpaces();
    if (!prefix.isBound() && takesTo()) {
      return range(prefix, low);
    }
    int behind = cursor.at();
    Qualifier suffix = prefix.isBound() ? Qualifier.NONE : words.suffixes().take(cursor).orElse(Qualifier.NONE);
    if (from && suffix == Qualifier.NONE) {
      cursor.skipSpaces();
      throw cursor.isAtEnd() ? cursor.failure(cursor.at(), rangeExpected(pass.language())) : pass.unexpected();
    }
    if (prefix == Qualifier.ABOUT && suffix != Qualifier.NONE) {
      cautionOfAbout(start, lenientFormat("'%s' is not kept beside '%s'", aboutAt(start), cursor.since(behind)));
    }
    Amount amount = quantities.amount(low);
    return Figure.of(suffix == Qualifier.NONE ? prefix : suffix, amount);
  }

  private String aboutAt(int start) {
    int end = cursor.at();
    cursor.moveTo(start);
    words.prefixes().take(cursor, Qualifier.ABOUT);
    String about = cursor.since(start);
    cursor.moveTo(end);
    return about;
  }

  private Figure between(Qualifier prefix, Quantity low) {
    if (!pass.takes(Link.AND)) {
      String and = words.links().written(Link.AND);
      throw cursor.failure(cursor.behindSpaces(), lenientFormat("'%s' and the upper end of the range expected", and));
    }
    return range(prefix, low);
  }

  private Figure range(Qualifier prefix, Quantity low) {
    cursor.skipSpaces();
    int start = cursor.at();
    Quantity high = quantities.read(QuantityReader.NUMBER_EXPECTED);
    expectSharedMultiple(low, high);
    Amount from = quantities.amount(low.sharing(high));
    Amount to = quantities.amount(high.hasMultiple() ? high : high.sharing(low));
    if (to.compareTo(from) < 0) {
      FigureWriter writer = new FigureWriter(pass.language());
      String reason = lenientFormat("the range ends below its start: %s to %s", writer.number(from), writer.number(to));
      throw cursor.failure(start, reason);
    }
    return new Figure(prefix, from, to, true);
  }

  /** One multiple stands behind both numbers or one behind each: "5 triệu-6" leaves open what the 6 counts. */
  private void expectSharedMultiple(Quantity low, Quantity high) {
    if (low.hasMultiple() && !high.hasMultiple() && !high.isInUnit()) {
      String reason = lenientFormat("a multiple is expected here too, as '%s' before", low.lastMultiple().words());
      throw cursor.failure(cursor.behindSpaces(), reason);
    } else if (!low.hasMultiple() && high.terms().size() > 1) {
      throw cursor.failure(high.start(), "one multiple is expected behind both numbers, or one behind each");
    }
  }

  /** Tells whether the whole of a part begins here. */
  private boolean isWhole() {
    int end = cursor.at();
    cursor.skipSpaces();
    boolean isSlash = cursor.take('/');
    boolean isWhole = isSlash || pass.takes(Link.OUT_OF);
    cursor.skipSpaces();
    isWhole = isWhole && cursor.isAtDigit();
    cursor.moveTo(end);
    return isWhole;
  }

  private Form partOf(int start, Qualifier prefix, Quantity part) {
    cursor.skipSpaces();
    int link = cursor.at();
    boolean isSlash = cursor.take('/');
    if (!isSlash) {
      pass.takes(Link.OUT_OF);
    }
    boolean isPlan = isSlash && isPlan(link);
    cursor.skipSpaces();
    int place = cursor.at();
    Quantity whole = quantities.read(QuantityReader.NUMBER_EXPECTED);
    if (!isPlan) {
      counted();
    }
    expectSharedMultiple(part, whole);
    if (!isSlash && whole.hasMultiple() && !part.hasMultiple()) {
      throw cursor.failure(link, "a multiple is expected behind the first number too");
    }
    Amount x = quantities.amount(part.sharing(whole));
    Amount y = quantities.amount(whole.sharing(part));
    if (isPlan) {
      pass.plan(y);
      return Figure.of(prefix, x);
    } else if (prefix != Qualifier.NONE) {
      throw cursor.failure(start, "a part of a whole is two numbers without a word before them");
    }
    return partOf(place, x, y);
  }

  /** Passes over what is counted, where the unit is that of the share and not of the things: "138/184 xã" in "%". */
  private void counted() {
    boolean isShare = pass.unit().isPresent() && pass.unit().get().mark().isPresent();
    while (isShare) {
      int end = cursor.at();
      cursor.skipSpaces();
      int word = cursor.at();
      boolean goesOn = cursor.isAtLetter() && !pass.takes(Link.AND) && !pass.takes(Link.STRETCH);
      cursor.moveTo(goesOn ? word : end);
      while (goesOn && cursor.isAtLetter()) {
        cursor.next();
      }
      isShare = goesOn;
    }
    pass.quantityEnds();
  }

  private boolean isPlan(int slash) {
    if (pass.isOfKind(IndicatorKind.COUNT) || pass.isOfKind(IndicatorKind.SHARE)) {
      return false;
    } else if (!pass.isOfKind(IndicatorKind.AMOUNT)) {
      String reason = "x/y is read by the indicator's kind: in count and share y is the population, in amount the plan; ";
      throw cursor.failure(slash, reason + pass.kindName());
    } else if (pass.isTarget()) {
      throw cursor.failure(slash, "in kind amount x/y is an actual and its plan, a target is one of them");
    } else if (pass.plan().isPresent()) {
      throw cursor.failure(slash, "an actual has one plan");
    }
    return true;
  }

  private Form partOf(int place, Amount part, Amount whole) {
    if (part.signum() < 0 || whole.signum() <= 0 || part.compareTo(whole) > 0) {
      FigureWriter writer = new FigureWriter(pass.language());
      String reason = "a whole of more than 0, and a part from 0 to it, are expected: %s of %s";
      throw cursor.failure(place, lenientFormat(reason, writer.number(part), writer.number(whole)));
    }
    return new Form.PartOf(part, whole);
  }

  /** A floor of ranks may mean good ranks or large numbers. */
  private Figure checkedRank(int start, Figure rank, boolean refusesFloor) {
    if (refusesFloor && rank.qualifier().isFloor()) {
      throw cursor.failure(start, "a lower bound of ranks can be read two ways; at most a rank is expected");
    }
    return rank;
  }

  static String rangeExpected(Language language) {
    return lenientFormat(
        "'%s' begins a range, '%s' and its upper end expected",
        language.figures().links().written(Link.FROM),
        language.figures().links().written(Link.TO));
  }

  /** Takes what is said before a number; "about" a bound says no more than the bound. */
  Qualifier prefix() {
    int start = cursor.at();
    Qualifier first = onePrefix();
    if (first != Qualifier.ABOUT) {
      return first;
    }
    int end = cursor.at();
    String about = cursor.since(start);
    cursor.skipSpaces();
    int bound = cursor.at();
    Qualifier second = onePrefix();
    if (second.isBound()) {
      cautionOfAbout(start, lenientFormat("'%s' is not kept before '%s'", about, cursor.since(bound)));
      return second;
    }
    cursor.moveTo(end);
    return first;
  }

  private void cautionOfAbout(int start, String dropped) {
    pass.caution(start, dropped + ", the bound is read as it stands");
  }

  private Qualifier onePrefix() {
    if (cursor.take('≤')) {
      return Qualifier.AT_MOST;
    } else if (cursor.take('≥')) {
      return Qualifier.AT_LEAST;
    } else if (cursor.take('<')) {
      return cursor.take('=') ? Qualifier.AT_MOST : Qualifier.BELOW;
    } else if (cursor.take('>')) {
      return cursor.take('=') ? Qualifier.AT_LEAST : Qualifier.ABOVE;
    }
    int start = cursor.at();
    Optional<Qualifier> prefix = words.prefixes().take(cursor);
    if (prefix.isEmpty()) {
      prefix = (pass.isTarget() ? words.targetPrefixes() : words.reportPrefixes()).take(cursor);
    }
    if (prefix.isEmpty() && (pass.isTarget() ? words.reportPrefixes() : words.targetPrefixes()).take(cursor).isPresent()) {
      String reason =
          pass.isTarget()
              ? "'%s' is said of what was reported, not of a target"
              : "'%s' is said of a target, or beside a plan, not of what was reported";
      throw cursor.failure(start, lenientFormat(reason, cursor.since(start)));
    }
    return prefix.orElse(Qualifier.NONE);
  }

  /** Takes the sign or word between the two ends of a range. */
  boolean takesTo() {
    return cursor.take('-') || cursor.take('–') || cursor.take('—') || pass.takes(Link.TO);
  }
}
