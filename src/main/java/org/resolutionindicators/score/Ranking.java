package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.rule.Finding;

/** Tallies places and puts them in order. */
final class Ranking {
  private final DenominatorPolicy denominator;
  private final Map<LocalityCode, List<Finding>> findings = new HashMap<>();

  private Ranking(Scorecard card, Iterable<Finding> found) {
    this.denominator = card.scorer().denominator();
    found.forEach(
        finding -> findings.computeIfAbsent(finding.target().locality().code(), code -> new ArrayList<>()).add(finding));
  }

  /** The standings of places in the order given. */
  static ImmutableList<Standing> of(Scorecard card, Iterable<Finding> found, List<Locality> places) {
    Ranking ranking = new Ranking(card, found);
    List<Tally> tallies = places.stream().map(place -> ranking.tally(card, place)).toList();
    List<Optional<Placing>> placings = Placings.of(tallies.stream().map(tally -> tally.share(ranking.denominator)).toList());
    ImmutableList.Builder<Standing> standings = ImmutableList.builder();
    for (int i = 0; i < places.size(); i++) {
      Locality place = places.get(i);
      Tally tally = tallies.get(i);
      boolean hasFindings = ranking.findings.containsKey(place.code());
      standings.add(Standing.of(place, tally, ranking.denominator, hasFindings, placings.get(i)));
    }
    return standings.build();
  }

  private Tally tally(Scorecard card, Locality place) {
    return findings.getOrDefault(place.code(), List.of()).stream()
        .filter(Finding::isCountable)
        .map(card::counted)
        .collect(Tally.toTally());
  }
}
