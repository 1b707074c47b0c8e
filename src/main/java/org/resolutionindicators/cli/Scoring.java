package org.resolutionindicators.cli;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.score.Breakdown;
import org.resolutionindicators.score.Scorecard;
import org.resolutionindicators.score.Scorer;
import org.resolutionindicators.score.Uncounted;

/** What is scored, how, and as of which day. */
record Scoring(Dataset dataset, Scorer scorer, Optional<LocalDate> asOf) {

  List<Scorecard> cards(Breakdown by) {
    return asOf.map(day -> scorer.scorecards(dataset, by, day)).orElseGet(() -> scorer.scorecards(dataset, by));
  }

  Output.Changes changes(LocalDate since) {
    return new Output.Changes(since, whole().changesSince(scorer.score(dataset, since)));
  }

  private Scorecard whole() {
    return Iterables.getOnlyElement(cards(Breakdown.NONE));
  }

  List<Uncounted> uncounted() {
    return asOf.map(day -> scorer.uncounted(dataset, day)).orElseGet(() -> scorer.uncounted(dataset));
  }
}
