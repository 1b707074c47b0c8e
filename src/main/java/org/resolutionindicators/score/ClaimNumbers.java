package org.resolutionindicators.score;

import com.google.common.math.LongMath;
import java.util.Optional;
import java.util.OptionalLong;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.ClaimedCount;
import org.resolutionindicators.score.Discrepancy.Subject;

/** The counts of a claim as spans, with what follows where a count was not given. */
record ClaimNumbers(Claim claim) {

  /** y, or else the y beside x, or else that beside those not met. */
  OptionalLong total() {
    if (claim.total().isPresent()) {
      return claim.total();
    }
    OptionalLong beside = claim.reached().map(ClaimedCount::outOf).orElse(OptionalLong.empty());
    return beside.isPresent() ? beside : claim.notMet().map(ClaimedCount::outOf).orElse(OptionalLong.empty());
  }

  Optional<CountSpan> given(Subject subject) {
    return count(subject).map(CountSpan::of);
  }

  Optional<ClaimedCount> count(Subject subject) {
    return switch (subject) {
      case TOTAL -> Optional.empty();
      case REACHED -> claim.reached();
      case NOT_MET -> claim.notMet();
      case EXCEEDED -> claim.exceeded();
      case MET -> claim.met();
    };
  }

  /** Exceeded and met together, if both were given. */
  Optional<CountSpan> split() {
    return given(Subject.EXCEEDED).flatMap(exceeded -> given(Subject.MET).map(exceeded::plus));
  }

  /** x, or else what the split adds up to, which is not all if something else was said. */
  Optional<CountSpan> reached() {
    return given(Subject.REACHED).or(() -> split().map(split -> hasOther() ? split.orMore() : split));
  }

  /** How many indicators are spoken of. */
  CountSpan size() {
    OptionalLong total = total();
    if (total.isPresent()) {
      return CountSpan.exactly(total.getAsLong());
    }
    CountSpan reached = reached().orElse(CountSpan.ZERO);
    long least = Math.max(reached.least(), Math.max(least(Subject.EXCEEDED), least(Subject.MET)));
    return CountSpan.atLeast(LongMath.saturatedAdd(least, least(Subject.NOT_MET)));
  }

  private long least(Subject subject) {
    return given(subject).map(CountSpan::least).orElse(0L);
  }

  /** How many may have been missed, as the claim has it. */
  Optional<CountSpan> room() {
    Optional<CountSpan> missed = given(Subject.NOT_MET);
    if (missed.isPresent() && !hasOther()) {
      return missed;
    } else if (claim.isAll()) {
      return Optional.of(CountSpan.ZERO);
    }
    OptionalLong total = total();
    return total.isEmpty() ? Optional.empty() : reached().map(reached -> reached.restOf(total.getAsLong()));
  }

  /** Whether indicators may be spoken of that are in none of the counts. */
  boolean hasOther() {
    return claim.other().isPresent() && !claim.isAll();
  }
}
