package org.resolutionindicators.cli;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.rule.Finding;
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

  /** The data that are scored: known on the day, if one is given, and of one assigner. */
  Dataset known() {
    return scorer.known(dataset, asOf.orElse(LocalDate.MAX));
  }

  private Scorecard whole() {
    return Iterables.getOnlyElement(cards(Breakdown.NONE));
  }

  /** What no scorecard has a line for: not the report of a row whose target is counted. */
  List<Uncounted> uncounted() {
    List<Uncounted> all =
        asOf.map(day -> scorer.uncounted(dataset, day)).orElseGet(() -> scorer.uncounted(dataset));
    if (all.isEmpty()) {
      return all;
    }
    Set<Row> counted = whole().findings().stream().flatMap(finding -> Row.of(finding).stream()).collect(Collectors.toSet());
    return all.stream().filter(aside -> Row.of(aside.finding()).filter(counted::contains).isEmpty()).toList();
  }

  /** Where a row stands. */
  private record Row(String source, int line) {
    static Optional<Row> of(Finding finding) {
      return finding
          .achievement()
          .flatMap(Achievement::origin)
          .or(() -> finding.target().origin())
          .map(at -> new Row(at.source(), at.line()));
    }
  }
}
