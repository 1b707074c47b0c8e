package org.resolutionindicators.score;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Reorganisation;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.Verdict;

/** Finds the verdict of a row by itself: what it says is held against its target, and nothing is derived. */
final class RowAssessment {
  private final Scorer scorer;
  private final Optional<LocalDate> asOf;
  private final boolean anyCloses;

  RowAssessment(Scorer scorer, Optional<LocalDate> asOf) {
    this.scorer = scorer;
    this.asOf = asOf;
    this.anyCloses = !scorer.succession().changes().isEmpty();
  }

  /** The finding about a target and the one report of it, or none. */
  Finding finding(Cell row) {
    Target target = row.target();
    checkNotComposite(target);
    Finding due = Assessment.of(row, scorer.ruleBook());
    if (due.verdict() == Verdict.NOT_APPLICABLE || due.verdict() == Verdict.NO_TARGET) {
      return due;
    }
    Optional<Reorganisation> closing = closing(target);
    if (closing.isPresent()) {
      return Finding.closed(row, closing.get(), List.of());
    }
    return isDue(target, row) ? due : Finding.unjudged(row, Verdict.NOT_DUE, List.of());
  }

  static void checkNotComposite(Target target) {
    checkArgument(
        target.indicator().composite().isEmpty(),
        "Composite indicator '%s' must be judged by its parts, in a data set",
        target.indicator().code());
  }

  /** What ended the place before the target could be due. */
  Optional<Reorganisation> closing(Target target) {
    return anyCloses ? Assessment.closing(target, scorer, asOf) : Optional.empty();
  }

  private boolean isDue(Target target, Cell row) {
    return asOf.isEmpty() || target.period().isDue(asOf.get()) || Assessment.isEstimated(row, scorer, asOf.get());
  }
}
