package org.resolutionindicators.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.resolutionindicators.text.Language.Mark;

/**
 * The unit of an indicator, taken apart: "%", "triệu đồng/người/năm", "tỷ USD", "% tổng số xã".
 *
 * @param text as given
 * @param mark the per cent sign or word that it begins with
 * @param exponent the power of ten of its multiple, 0 without one
 * @param isOpaque whether a multiple stands where it is not known what it counts: "USD (tỷ)"
 * @param whole all its pieces
 * @param base its pieces without mark and multiple
 */
record Unit(
    String text,
    Optional<Mark> mark,
    int exponent,
    boolean isOpaque,
    ImmutableList<String> whole,
    ImmutableList<String> base) {
  private static final CharMatcher PARTING = CharMatcher.anyOf("/,:;()[]+-–—%‰");
  private static final CharMatcher ENDING = PARTING.or(CharMatcher.whitespace());
  private static final CharMatcher BRANCHING = CharMatcher.anyOf("/;([");
  private static final CharMatcher GROUPING = CharMatcher.anyOf(".,");
  private static final CharMatcher NOUGHT = CharMatcher.is('0');

  static Unit of(String text) {
    Cursor cursor = Cursor.of(text);
    ImmutableList<String> whole = pieces(cursor.folded());
    Optional<Mark> mark = mark(cursor);
    if (mark.isPresent()) {
      return new Unit(text, mark, 0, false, whole, pieces(cursor.foldedTo(cursor.end())));
    }
    int from = multiplesFrom(whole);
    int to = from;
    int exponent = 0;
    while (to < whole.size() && multiple(whole.get(to)).isPresent()) {
      exponent += multiple(whole.get(to)).get();
      to++;
    }
    ImmutableList<String> base =
        ImmutableList.<String>builder().addAll(whole.subList(0, from)).addAll(whole.subList(to, whole.size())).build();
    boolean isOpaque = base.stream().takeWhile(piece -> !piece.equals("/")).anyMatch(piece -> multiple(piece).isPresent());
    return new Unit(text, mark, exponent, isOpaque, whole, base);
  }

  /** The power of ten that a word or figures such as "1.000" count. */
  private static Optional<Integer> multiple(String piece) {
    String digits = GROUPING.removeFrom(piece);
    boolean isPower = digits.length() > 1 && digits.charAt(0) == '1' && NOUGHT.matchesAllOf(digits.substring(1));
    return isPower ? Optional.of(digits.length() - 1) : Language.multiple(piece);
  }

  private static Optional<Mark> mark(Cursor cursor) {
    cursor.skipSpaces();
    Optional<Mark> sign = takeSign(cursor);
    return sign.isPresent() ? sign : Language.takeMark(cursor);
  }

  static Optional<Mark> takeSign(Cursor cursor) {
    if (cursor.take('%')) {
      return Optional.of(Mark.PERCENT);
    }
    return cursor.take('‰') ? Optional.of(Mark.PER_MILLE) : Optional.empty();
  }

  /** Multiples lead ("tỷ đồng") or stand last before a branch ("VND billion/year"). */
  private static int multiplesFrom(ImmutableList<String> pieces) {
    if (!pieces.isEmpty() && multiple(pieces.get(0)).isPresent()) {
      return 0;
    }
    int branch = 0;
    while (branch < pieces.size() && !BRANCHING.matchesAllOf(pieces.get(branch))) {
      branch++;
    }
    int from = branch;
    while (from > 0 && multiple(pieces.get(from - 1)).isPresent()) {
      from--;
    }
    return from;
  }

  private static ImmutableList<String> pieces(String folded) {
    ImmutableList.Builder<String> all = ImmutableList.builder();
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || ENDING.matches(folded.charAt(i)) && !isInNumber(folded, i)) {
        if (i > start) {
          all.add(folded.substring(start, i));
        }
        if (i < folded.length() && !CharMatcher.whitespace().matches(folded.charAt(i))) {
          all.add(folded.substring(i, i + 1));
        }
        start = i + 1;
      }
    }
    ImmutableList<String> pieces = all.build();
    boolean isInBrackets = pieces.size() > 2 && pieces.get(0).equals("(") && pieces.indexOf(")") == pieces.size() - 1;
    return isInBrackets ? pieces.subList(1, pieces.size() - 1) : pieces;
  }

  private static boolean isInNumber(String folded, int i) {
    return folded.charAt(i) == ','
        && i > 0
        && Cursor.isDigit(folded.charAt(i - 1))
        && i + 1 < folded.length()
        && Cursor.isDigit(folded.charAt(i + 1));
  }

  /** Takes the whole unit, if it stands here. */
  boolean takeWhole(Cursor cursor) {
    int start = cursor.at();
    if (take(whole, cursor) == whole.size()) {
      return !whole.isEmpty();
    }
    cursor.moveTo(start);
    return false;
  }

  /** Takes as much of the unit without its mark and multiple as stands here: some of its leading words. */
  boolean takeBase(Cursor cursor) {
    return take(base, cursor) > 0;
  }

  private static int take(ImmutableList<String> pieces, Cursor cursor) {
    int taken = 0;
    int end = cursor.at();
    for (int i = 0; i < pieces.size() && take(pieces.get(i), cursor); i++) {
      // A run does not end in a slash or a bracket.
      if (!PARTING.matchesAllOf(pieces.get(i)) || i == pieces.size() - 1) {
        taken = i + 1;
        end = cursor.at();
      }
    }
    cursor.moveTo(end);
    return taken;
  }

  private static boolean take(String piece, Cursor cursor) {
    int start = cursor.at();
    boolean here = cursor.takeText(piece) && (PARTING.matchesAllOf(piece) || isAtEnding(cursor));
    if (!here) {
      cursor.moveTo(start);
    }
    return here;
  }

  private static boolean isAtEnding(Cursor cursor) {
    return cursor.isAtEnd() || ENDING.matches(cursor.peek());
  }

  /** Tells whether a mark says no more than the unit does; per cent and points are told apart by nobody. */
  boolean allows(Mark given) {
    return mark.isPresent() && (given == Mark.PER_MILLE) == (mark.get() == Mark.PER_MILLE);
  }
}
