package org.resolutionindicators.text;

import com.google.common.base.CharMatcher;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.text.ClaimDraft.Count;
import org.resolutionindicators.text.ClaimDraft.Sort;

/**
 * Reads one sentence from left to right, and gives each count the word that says what it counts, behind it or before it.
 */
final class ClaimSentence {
  private static final String DASHES = "-–—";

  /** Within so many words behind it, a word that is turned round or made a label is looked for. */
  private static final int REACH = 3;

  private static final Set<Sort> GOOD = Sets.immutableEnumSet(Sort.REACHED, Sort.MET, Sort.EXCEEDED);

  private final Cursor cursor;
  private final ClaimWords words;
  private final List<ClaimToken> tokens;
  private final ClaimPeriods periods;
  private final ClaimCounts counts;
  private final ClaimDraft draft;
  private int at;
  private int depth;
  private boolean isPart;
  private boolean hasOnlyAll = true;

  // A word that waits for its count, and a count that waits for its word.
  private @Nullable Sort sort;
  private @Nullable Sort unused;
  private @Nullable Count count;
  private boolean isCountOfThisClause;

  // The clause, from one comma to the next.
  private int start;
  private boolean isOther;
  private boolean isAll;
  private @Nullable Count all;
  private boolean hasSome;
  private boolean hasIndicators;
  private final Set<Sort> sorts = EnumSet.noneOf(Sort.class);
  private @Nullable Sort bound;

  // What stands right before.
  private @Nullable ClaimWord before;
  private int beforeAt;
  private @Nullable ClaimWord turn;
  private int turned;

  ClaimSentence(Cursor cursor, ClaimWords words) {
    this.cursor = cursor;
    this.words = words;
    this.tokens = ClaimToken.all(cursor, words);
    this.periods = new ClaimPeriods(tokens, words);
    this.counts = new ClaimCounts(cursor, tokens, words, periods);
    this.draft = new ClaimDraft(cursor, words);
  }

  Claim claim() {
    while (at < tokens.size()) {
      Optional<ClaimPeriods.Match> period = periods.at(at);
      ClaimToken token = tokens.get(at);
      if (period.isPresent()) {
        if (before != ClaimWord.COMPARED) {
          draft.period(period.get().period(), token.start());
        }
        at = period.get().end();
        before = null;
        hasOnlyAll = false;
      } else if (token.isNumber()) {
        number();
        hasOnlyAll = false;
      } else if (token.isWord()) {
        words.at(tokens, at).ifPresentOrElse(this::word, this::freeWord);
      } else {
        mark(token);
        at++;
      }
    }
    end();
    return draft.claim();
  }

  private void freeWord() {
    at++;
    turned++;
    before = null;
    hasOnlyAll = false;
  }

  private void word(ClaimWords.Match match) {
    int next = at + match.length();
    ClaimWord meaning = match.meaning();
    hasOnlyAll &= meaning == ClaimWord.ALL || meaning == ClaimWord.INDICATORS || meaning == ClaimWord.FILLER;
    switch (meaning) {
      case MET, EXCEEDED, NOT_MET, LABEL -> next = sort(meaning, next);
      case NOT, HARDLY -> {
        turn = meaning;
        turned = 0;
      }
      case ALL -> isAll |= counts.isAboutIndicators(next);
      case EACH -> isAll |= count == null && (hasIndicators || at == 0) && !counts.isCount(counts.behindSort(next));
      case SOME -> hasSome = true;
      case INDICATORS -> hasIndicators = true;
      case PART -> part();
      case WITH -> {
        if (counts.isCount(next) || counts.behindSort(next) > next) {
          part();
        }
      }
      case AND -> bound = null;
      default -> {}
    }
    if (meaning != ClaimWord.FILLER) {
      before = meaning;
      beforeAt = at;
      turned += meaning == turn && turned == 0 ? 0 : match.length();
    }
    at = next;
  }

  /** Takes a word that says what is counted, or two that say it together, and returns the place behind it. */
  private int sort(ClaimWord meaning, int next) {
    int end = counts.behindPair(meaning, next, count != null);
    Sort said = counts.isPercent(end) ? Sort.LABEL : turned(end > next ? Sort.REACHED : Sort.valueOf(meaning.name()));
    turn = null;
    sorts.add(said);
    boolean isCounted = counts.isCount(end);
    if (count != null && (isCountOfThisClause || !isCounted)) {
      if (!isCountOfThisClause && said != Sort.REACHED && said != Sort.MET) {
        throw cursor.failure(tokens.get(at).start(), counts.shown(at, end) + " is too far from the count before it");
      }
      bind(count, said);
      count = null;
    } else if (bound != null && !isCounted) {
      if (said != bound && said != Sort.LABEL) {
        throw cursor.failure(tokens.get(at).start(), counts.shown(at, end) + " is a second word for one count");
      }
      isOther |= said == Sort.LABEL;
    } else {
      settle(false);
      sort = said;
    }
    return end;
  }

  private Sort turned(Sort said) {
    if (turn == null || turned > REACH) {
      return said;
    }
    boolean isMissed = turn == ClaimWord.NOT && turned == 0 && (said == Sort.MET || said == Sort.REACHED);
    return isMissed ? Sort.NOT_MET : Sort.LABEL;
  }

  private void number() {
    ClaimCounts.Found found = counts.at(at, before, beforeAt);
    if (found.kind() == ClaimCounts.Kind.PERCENT) {
      isOther = true;
      sort = null;
    } else if (found.kind() == ClaimCounts.Kind.TOTAL) {
      draft.total(found.count().count(), tokens.get(at).start());
    } else if (found.kind() == ClaimCounts.Kind.ALL) {
      all = new Count(found.count(), tokens.get(at).start(), isPart || depth > 0);
    } else {
      settle(found.isPart());
      count(new Count(found.count(), tokens.get(at).start(), isPart || depth > 0 || found.isPart()));
    }
    // That a count is one of indicators is seen already.
    hasIndicators |= found.kind() != ClaimCounts.Kind.PERCENT;
    before = null;
    at = found.end();
  }

  private void count(Count read) {
    if (sort != null) {
      bind(read, sort);
      bound = sort;
      sort = null;
    } else {
      count = read;
      isCountOfThisClause = true;
    }
  }

  private void bind(Count read, Sort said) {
    draft.add(said, read);
    isOther |= said == Sort.LABEL;
  }

  /** Ends the wait of a count for its word: of "có 33/34 chỉ tiêu" it is clear without one. */
  private void settle(boolean hasParts) {
    if (count == null) {
      return;
    }
    boolean isClear = unused == null || unused == Sort.REACHED || unused == Sort.MET;
    if (count.isFraction() && isClear && !draft.has(Sort.REACHED)) {
      bind(count, Sort.REACHED);
    } else if (!count.isFraction() && hasParts && !count.count().isAtLeast()) {
      draft.total(count.count().count(), count.place());
    } else {
      String some = "'" + words.written(ClaimWord.MET) + "' or '" + words.written(ClaimWord.EXCEEDED) + "'";
      throw cursor.failure(count.place(), "a count without a word that says what it counts, such as " + some);
    }
    count = null;
  }

  private void part() {
    boolean isOfCount = at > 0 && tokens.get(at - 1).isNumber();
    if (!isOfCount) {
      settle(true);
      isPart = true;
      bound = null;
    }
  }

  private void mark(ClaimToken token) {
    before = null;
    if (token.isMark("([")) {
      Sort kept = sort;
      endClause(token.start());
      sort = kept;
      depth++;
    } else if (token.isMark(")]")) {
      endClause(token.start());
      depth = Math.max(0, depth - 1);
    } else if (token.isMark(":")) {
      bound = null;
    } else if (token.isMark(",") || token.isMark(DASHES) && counts.isSortOrNumber(at + 1)) {
      endClause(token.start());
    } else if (token.isMark(";")) {
      settle(false);
      endClause(token.start());
      isPart = false;
    } else if (token.isMark(".!?…") && at + 1 < tokens.size()) {
      if (count != null) {
        // A full stop or that of an abbreviation: whether its word still comes is not known.
        unused = Sort.LABEL;
        settle(false);
      }
      endClause(token.start());
      isPart = false;
    }
  }

  private void end() {
    settle(false);
    endClause(tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).end());
    if (hasOnlyAll && hasAllWord()) {
      draft.all();
    }
  }

  private boolean hasAllWord() {
    for (int i = 0; i < tokens.size(); i++) {
      if (words.at(tokens, i).filter(match -> match.meaning() == ClaimWord.ALL).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void endClause(int end) {
    boolean isSaid = isAll && !hasSome && !sorts.isEmpty() && GOOD.containsAll(sorts);
    boolean isSaidOfPart = isSaid && (isPart || depth > 0);
    if (all != null && (isSaid ? isSaidOfPart : !sorts.isEmpty())) {
      String some = "'" + words.written(ClaimWord.ALL) + "'";
      throw cursor.failure(all.place(), "behind " + some + " a number is read where all are met or exceeded");
    } else if (all != null) {
      draft.total(all.count().count(), all.place());
    }
    if (isSaid && !isSaidOfPart) {
      draft.all();
      // That all are exceeded is more than the claim can hold.
      isOther |= sorts.size() == 1 && sorts.contains(Sort.EXCEEDED) && bound == null;
    }
    if (isOther || isSaidOfPart) {
      cursor.moveTo(end);
      draft.other(CharMatcher.whitespace().trimAndCollapseFrom(cursor.since(start), ' '));
    }
    start = at + 1 < tokens.size() ? tokens.get(at + 1).start() : end;
    unused = sort == null ? unused : sort;
    sort = null;
    bound = null;
    turn = null;
    isOther = false;
    isAll = false;
    all = null;
    hasSome = false;
    hasIndicators = false;
    isCountOfThisClause = false;
    sorts.clear();
  }
}
