package org.resolutionindicators.score;

import com.google.common.math.LongMath;
import java.util.List;
import org.resolutionindicators.model.ClaimedCount;
import org.resolutionindicators.score.Discrepancy.Subject;

/** The numbers that a count may be, from the least to the most; both 0 or more. */
record CountSpan(long least, long most) {
  static final CountSpan ZERO = exactly(0);
  static final CountSpan ANY = atLeast(0);

  static CountSpan exactly(long count) {
    return new CountSpan(count, count);
  }

  static CountSpan atLeast(long count) {
    return new CountSpan(count, Long.MAX_VALUE);
  }

  static CountSpan atMost(long count) {
    return new CountSpan(0, count);
  }

  static CountSpan of(ClaimedCount claimed) {
    return claimed.isAtLeast() ? atLeast(claimed.count()) : exactly(claimed.count());
  }

  CountSpan plus(CountSpan other) {
    return new CountSpan(LongMath.saturatedAdd(least, other.least), LongMath.saturatedAdd(most, other.most));
  }

  CountSpan orMore() {
    return atLeast(least);
  }

  CountSpan orLess() {
    return atMost(most);
  }

  /** What remains of a total; nothing remains of less. */
  CountSpan restOf(long total) {
    return new CountSpan(Math.max(0, total - most), Math.max(0, total - least));
  }

  boolean isApartFrom(CountSpan other) {
    return least > other.most || most < other.least;
  }

  /** Adds a discrepancy if no number that is claimed here is possible there. */
  void checkAgainst(CountSpan possible, DiscrepancyKind kind, Subject subject, List<? super Discrepancy> found) {
    if (least > possible.most) {
      found.add(Discrepancy.of(kind, subject, least, possible.most));
    } else if (most < possible.least) {
      found.add(Discrepancy.of(kind, subject, most, possible.least));
    }
  }
}
