package org.resolutionindicators.text;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.ClaimedCount;

/** Reads the numbers of a sentence, each by what stands right before and behind it; what counts no indicators is refused. */
record ClaimCounts(Cursor cursor, List<ClaimToken> tokens, ClaimWords words, ClaimPeriods periods) {
  /** Marks that may stand behind a count. */
  private static final String CLOSING = ",;:.()[]!?…\"'“”’»";

  private static final String SIGNS = "+-–—";
  private static final int MAX_SHOWN = 20;

  /** What a number is. */
  enum Kind {
    COUNT,
    TOTAL,
    /** The total, if all of them are said to be reached. */
    ALL,
    PERCENT
  }

  /**
   * A number that was read.
   *
   * @param isPart whether "of them" stands behind it
   * @param end the place of the token behind it
   */
  record Found(Kind kind, ClaimedCount count, boolean isPart, int end) {}

  Found at(int place, @Nullable ClaimWord before, int beforeAt) {
    ClaimToken token = tokens.get(place);
    int percent = percent(place + 1);
    if (percent > 0) {
      return new Found(Kind.PERCENT, ClaimedCount.of(0), false, place + 1 + percent);
    }
    long count = whole(place);
    checkBefore(place, before, beforeAt);
    int of = behindOf(place + 1);
    int end = of > 0 ? of + 1 : place + 1;
    checkBehind(end);
    ClaimedCount read = before == ClaimWord.AT_LEAST ? ClaimedCount.atLeast(count) : ClaimedCount.of(count);
    if (of > 0) {
      return new Found(Kind.COUNT, read.outOf(whole(of)), is(end, ClaimWord.PART), end);
    }
    return new Found(kind(before), read, is(end, ClaimWord.PART), end);
  }

  private static Kind kind(@Nullable ClaimWord before) {
    if (before == ClaimWord.ALL) {
      return Kind.ALL;
    }
    return before == ClaimWord.OF || before == ClaimWord.TOTAL ? Kind.TOTAL : Kind.COUNT;
  }

  private int percent(int next) {
    return next < tokens.size() && tokens.get(next).isMark("%‰") ? 1 : length(next, ClaimWord.PERCENT);
  }

  private long whole(int place) {
    ClaimToken token = tokens.get(place);
    if (token.kind() == ClaimToken.Kind.DECIMAL) {
      throw failure(place, "a whole number is expected");
    } else if (ClaimPeriods.isYear(token)) {
      throw failure(place, shown(place) + " is a year, which is read behind '" + words.written(ClaimWord.YEAR) + "' only");
    }
    return token.value();
  }

  private void checkBefore(int place, @Nullable ClaimWord before, int beforeAt) {
    boolean isTight = tokens.get(place).isTight();
    if (isTight && (tokens.get(place - 1).isMark(SIGNS) || tokens.get(place - 1).isMark("/"))) {
      throw failure(place - 1, shown(place - 1) + " is not expected before a count");
    } else if (before == ClaimWord.NUMBERED || isTight && tokens.get(place - 1).isWord() && before != ClaimWord.AT_LEAST) {
      int word = before == ClaimWord.NUMBERED ? beforeAt : place - 1;
      throw failure(place, "a number that counts no indicators, behind " + shown(word));
    } else if (before == ClaimWord.OPEN || before == ClaimWord.OF_OR_MORE || before == ClaimWord.COMPARED) {
      String only = "'" + words.written(ClaimWord.AT_LEAST) + "'";
      throw failure(beforeAt, shown(beforeAt, place) + " is not read before a count, only " + only + " is");
    }
  }

  /** Refuses a number if what stands behind it may be something else that it counts. */
  private void checkBehind(int end) {
    int adjectives = 0;
    int i = end;
    while (i < tokens.size() && tokens.get(i).isWord()) {
      Optional<ClaimWords.Match> match = words.at(tokens, i);
      ClaimWord meaning = match.map(ClaimWords.Match::meaning).orElse(null);
      if (meaning == ClaimWord.INDICATORS || adjectives == 0 && (mayFollow(meaning) || periods.at(i).isPresent())) {
        return;
      } else if (meaning == ClaimWord.FILLER && adjectives == 0) {
        i += match.get().length();
      } else if (adjectives < words.adjectives() && isAdjective(meaning)) {
        adjectives++;
        i++;
      } else {
        break;
      }
    }
    boolean isClosed = i == tokens.size() || tokens.get(i).isMark(CLOSING) || isDash(i);
    if (adjectives > 0 || !isClosed) {
      int odd = adjectives > 0 ? end : i;
      String expected = "'" + words.written(ClaimWord.INDICATORS) + "'";
      throw failure(odd, expected + " is expected behind a count, not " + shown(odd));
    }
  }

  private boolean isDash(int i) {
    return tokens.get(i).isMark(SIGNS) && !tokens.get(i).isTight();
  }

  private static boolean mayFollow(@Nullable ClaimWord meaning) {
    if (meaning == null) {
      return false;
    }
    return switch (meaning) {
      case MET, EXCEEDED, NOT_MET, LABEL, NOT, HARDLY, EACH, PART, WITH, AND -> true;
      default -> false;
    };
  }

  private static boolean isAdjective(@Nullable ClaimWord meaning) {
    return meaning == null || meaning == ClaimWord.FILLER || meaning == ClaimWord.OF || meaning == ClaimWord.AND;
  }

  /** The place of the number that a count is out of, or 0. */
  private int behindOf(int next) {
    if (isMark(next, "/") && isNumber(next + 1)) {
      return next + 1;
    }
    int i = next + length(next, ClaimWord.INDICATORS);
    int of = Math.max(length(i, ClaimWord.OF), length(i, ClaimWord.OF_OR_MORE));
    int number = of == 0 ? i : behindFillers(i + of);
    return of > 0 && isNumber(number) && periods.at(number).isEmpty() ? number : 0;
  }

  /** Whether what stands there is a count or a percentage, perhaps behind words that belong to it. */
  boolean isCount(int place) {
    int i = toNumber(place);
    return isNumber(i) && periods.at(i).isEmpty();
  }

  boolean isPercent(int place) {
    int i = toNumber(place);
    return isNumber(i) && percent(i + 1) > 0;
  }

  private int toNumber(int place) {
    int i = behindFillers(place);
    while (isMark(i, ":(") || is(i, ClaimWord.AT_LEAST) || is(i, ClaimWord.OPEN) || is(i, ClaimWord.ALL)) {
      i = behindFillers(i + words.at(tokens, i).map(ClaimWords.Match::length).orElse(1));
    }
    return i;
  }

  boolean isSortOrNumber(int place) {
    return isNumber(place) || behindSort(place) > place || is(place, ClaimWord.NOT);
  }

  /** The place behind a word that says what is counted, or the same place if there is none. */
  int behindSort(int place) {
    int i = behindFillers(place);
    for (ClaimWord meaning : List.of(ClaimWord.MET, ClaimWord.EXCEEDED, ClaimWord.NOT_MET, ClaimWord.LABEL)) {
      if (is(i, meaning)) {
        return behindPair(meaning, i + length(i, meaning), false);
      }
    }
    return place;
  }

  /** The place behind "đạt và vượt", of which the first word ends before a place; that place if it stands alone. */
  int behindPair(ClaimWord first, int next, boolean isCountBefore) {
    if (first != ClaimWord.MET && first != ClaimWord.EXCEEDED) {
      return next;
    }
    ClaimWord other = first == ClaimWord.MET ? ClaimWord.EXCEEDED : ClaimWord.MET;
    boolean isComma = isMark(next, ",");
    int second = isComma ? next + 1 : next + length(next, ClaimWord.AND);
    int end = second + length(second, other);
    boolean isPair = second > next && end > second && !(isComma && isCountBefore && isCount(end));
    return isPair ? end : next;
  }

  /** Whether "all" is said of indicators: of a number of them, of them by name, or with their verdict alone. */
  boolean isAboutIndicators(int next) {
    int i = behindFillers(next);
    int of = length(i, ClaimWord.OF);
    i = behindFillers(i + of);
    int last = Math.min(tokens.size(), i + words.adjectives() + 1);
    if (i == tokens.size() || !tokens.get(i).isWord() || behindSort(i) > i) {
      return true;
    }
    for (int j = i; j < last && tokens.get(j).isWord(); j++) {
      if (is(j, ClaimWord.INDICATORS)) {
        return true;
      }
    }
    return false;
  }

  private int behindFillers(int place) {
    int i = place;
    for (int length = length(i, ClaimWord.FILLER); length > 0; length = length(i, ClaimWord.FILLER)) {
      i += length;
    }
    return i;
  }

  private boolean is(int place, ClaimWord meaning) {
    return length(place, meaning) > 0;
  }

  /** How many tokens a phrase of some meaning takes, or none. */
  private int length(int place, ClaimWord meaning) {
    return words.at(tokens, place).filter(match -> match.meaning() == meaning).map(ClaimWords.Match::length).orElse(0);
  }

  private boolean isMark(int place, String marks) {
    return place < tokens.size() && tokens.get(place).isMark(marks);
  }

  private boolean isNumber(int place) {
    return place < tokens.size() && tokens.get(place).isNumber();
  }

  private String shown(int place) {
    return shown(place, place + 1);
  }

  /** The words from one place to another, for a message. */
  String shown(int place, int end) {
    cursor.moveTo(tokens.get(end - 1).end());
    return "'" + NotationException.shown(cursor.since(tokens.get(place).start()), MAX_SHOWN) + "'";
  }

  private NotationException failure(int place, String reason) {
    return cursor.failure(tokens.get(place).start(), reason);
  }
}
