package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.rule.Finding;

/** Breaks findings down into scorecards. */
final class Scorecards {
  private Scorecards() {}

  /** One locality in one period. */
  private record Place(LocalityCode locality, ReportingPeriod period) {
    static Place of(Finding finding) {
      return new Place(finding.target().locality().code(), finding.target().period());
    }
  }

  static ImmutableList<Scorecard> of(
      Scorer scorer, Optional<LocalDate> asOf, Breakdown by, List<Finding> findings) {
    return switch (by) {
      case NONE -> ImmutableList.of(Scorecard.of(scorer, asOf, Optional.empty(), findings));
      case LOCALITY -> byPlace(scorer, asOf, findings);
      case GROUP -> byGroup(scorer, asOf, findings);
    };
  }

  private static ImmutableList<Scorecard> byPlace(Scorer scorer, Optional<LocalDate> asOf, List<Finding> findings) {
    ListMultimap<Place, Finding> places = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    findings.forEach(finding -> places.put(Place.of(finding), finding));
    ImmutableList.Builder<Scorecard> cards = ImmutableList.builder();
    for (Collection<Finding> place : places.asMap().values()) {
      cards.add(Scorecard.of(scorer, asOf, Optional.empty(), place));
    }
    return cards.build();
  }

  private static ImmutableList<Scorecard> byGroup(Scorer scorer, Optional<LocalDate> asOf, List<Finding> findings) {
    ListMultimap<String, Finding> groups = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    findings.forEach(finding -> groups.put(Scorecard.groupOf(finding), finding));
    ImmutableList.Builder<Scorecard> cards = ImmutableList.builder();
    groups.asMap().forEach((group, found) -> cards.add(Scorecard.of(scorer, asOf, Optional.of(group), found)));
    return cards.build();
  }
}
