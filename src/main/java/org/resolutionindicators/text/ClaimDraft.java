package org.resolutionindicators.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.ClaimedCount;
import org.resolutionindicators.model.ReportingPeriod;

/** What a sentence has claimed so far; in the end, what its counts are counts of. */
final class ClaimDraft {
  private final Cursor cursor;
  private final ClaimWords words;
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> others = new ArrayList<>();
  private @Nullable ReportingPeriod period;
  private @Nullable Long total;
  private OptionalLong labelled = OptionalLong.empty();
  private boolean isAll;

  ClaimDraft(Cursor cursor, ClaimWords words) {
    this.cursor = cursor;
    this.words = words;
  }

  /** What a count may be said to be; that all are is said by no word of its own, but by two. */
  enum Sort {
    REACHED("met or exceeded"),
    EXCEEDED("exceeded"),
    MET("met"),
    NOT_MET("not met"),
    LABEL("in some other state");

    private final String words;

    Sort(String words) {
      this.words = words;
    }
  }

  /**
   * A count with its place.
   *
   * @param isPart whether it is said to be part of another
   */
  record Count(ClaimedCount count, int place, boolean isPart) {
    boolean isFraction() {
      return count.outOf().isPresent();
    }
  }

  private record Entry(Sort sort, Count count) {}

  void period(ReportingPeriod named, int place) {
    if (period != null && !period.equals(named)) {
      throw cursor.failure(place, "a second period: " + named + " beside " + period);
    }
    period = named;
  }

  void total(long all, int place) {
    if (total != null && total != all) {
      throw cursor.failure(place, "a second total: " + all + " beside " + total);
    }
    total = all;
  }

  void all() {
    isAll = true;
  }

  void other(String text) {
    others.add(text);
  }

  void add(Sort sort, Count count) {
    if (sort != Sort.LABEL) {
      entries.add(new Entry(sort, count));
    } else if (labelled.isEmpty()) {
      labelled = count.count().outOf();
    }
  }

  boolean has(Sort sort) {
    return entries.stream().anyMatch(entry -> entry.sort() == sort);
  }

  Claim claim() {
    if (entries.isEmpty() && others.isEmpty() && !isAll && total == null) {
      String example = "'" + words.written(ClaimWord.ALL) + " " + words.written(ClaimWord.INDICATORS) + "'";
      throw cursor.failure(0, "a count of indicators is expected, such as '18/18', or " + example);
    }
    Optional<Count> exceeded = only(Sort.EXCEEDED);
    Optional<Count> notMet = only(Sort.NOT_MET);
    Optional<Count> reached = only(Sort.REACHED);
    Optional<Count> met = Optional.empty();
    List<Count> called = counts(Sort.MET);
    if (called.size() == 2 && reached.isEmpty() && !called.get(0).isPart() && called.get(1).isPart()) {
      reached = Optional.of(called.get(0));
      met = Optional.of(called.get(1));
    } else if (!called.isEmpty()) {
      met = only(Sort.MET);
      if (reached.isEmpty() && (exceeded.isEmpty() || holds(met.get(), exceeded.get()))) {
        reached = met;
        met = Optional.empty();
      }
    }
    Claim.Builder claim = Claim.builder().isAll(isAll);
    reached.map(Count::count).ifPresent(claim::reached);
    exceeded.map(Count::count).ifPresent(claim::exceeded);
    met.map(Count::count).ifPresent(claim::met);
    notMet.map(Count::count).ifPresent(claim::notMet);
    total(reached).ifPresent(claim::total);
    Optional.ofNullable(period).ifPresent(claim::period);
    if (!others.isEmpty()) {
      claim.other(String.join("; ", others));
    }
    return claim.build();
  }

  private List<Count> counts(Sort sort) {
    return entries.stream().filter(entry -> entry.sort() == sort).map(Entry::count).toList();
  }

  private Optional<Count> only(Sort sort) {
    List<Count> counts = counts(sort);
    if (counts.size() > 1) {
      throw cursor.failure(counts.get(1).place(), "a second count of indicators " + sort.words);
    }
    return counts.stream().findFirst();
  }

  /** Whether those exceeded are among those that are called met; refuses where that is not said. */
  private boolean holds(Count met, Count exceeded) {
    if (exceeded.isPart() && !met.isPart() && exceeded.place() > met.place()) {
      return true;
    } else if (met.isFraction() == exceeded.isFraction()) {
      return false;
    }
    String reason =
        "whether those exceeded are among those met is not said, as '" + words.written(ClaimWord.PART) + "' would";
    throw cursor.failure(Math.max(met.place(), exceeded.place()), reason);
  }

  /** The total that was named; else the first that stands beside a count, unless that is a part of what was reached. */
  private OptionalLong total(Optional<Count> reached) {
    if (total != null) {
      return OptionalLong.of(total);
    }
    for (Entry entry : entries) {
      OptionalLong beside = entry.count().count().outOf();
      boolean isOfReached =
          entry.count().isPart()
              && reached.filter(count -> count.count().count() == beside.orElse(-1)).isPresent();
      if (beside.isPresent() && !isOfReached) {
        return beside;
      }
    }
    return labelled;
  }
}
