package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.resolutionindicators.measure.StagingGap;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;

/** Breaks what was found in a data set down into scorecards. */
final class Cards {
  private final Scorer scorer;
  private final Optional<LocalDate> asOf;
  private final ImmutableList<Finding> findings;
  private final ImmutableList<StagingGap> gaps;

  private Cards(Scorer scorer, Dataset known, Optional<LocalDate> asOf) {
    this.scorer = scorer;
    this.asOf = asOf;
    this.findings = Assessment.of(known, scorer, asOf).findings();
    this.gaps = StagedTargets.gaps(known);
  }

  /** Assesses what is known. */
  static Cards of(Scorer scorer, Dataset dataset, Optional<LocalDate> asOf) {
    return new Cards(scorer, scorer.known(dataset, asOf), asOf);
  }

  /** One locality in one period. */
  private record Place(LocalityCode locality, ReportingPeriod period) {
    static Place of(Target target) {
      return new Place(target.locality().code(), target.period());
    }
  }

  Scorecard only(LocalityCode locality) {
    return card(Optional.empty(), target -> target.locality().code().equals(locality));
  }

  Scorecard only(LocalityCode locality, ReportingPeriod period) {
    return card(Optional.empty(), target -> Place.of(target).equals(new Place(locality, period)));
  }

  private Scorecard card(Optional<String> group, Predicate<Target> belongs) {
    List<Finding> found = findings.stream().filter(finding -> belongs.test(finding.target())).toList();
    return card(group, found, gaps.stream().filter(gap -> belongs.test(gap.target())).toList());
  }

  private Scorecard card(Optional<String> group, Iterable<Finding> found, Iterable<StagingGap> staged) {
    return Scorecard.of(scorer, asOf, group, found, staged);
  }

  ImmutableList<Scorecard> by(Breakdown by) {
    return switch (by) {
      case NONE -> ImmutableList.of(card(Optional.empty(), findings, gaps));
      case LOCALITY -> byPlace();
      case GROUP -> byGroup();
    };
  }

  private ImmutableList<Scorecard> byPlace() {
    ListMultimap<Place, Finding> places = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    findings.forEach(finding -> places.put(Place.of(finding.target()), finding));
    ListMultimap<Place, StagingGap> staged = Multimaps.index(gaps, gap -> Place.of(gap.target()));
    ImmutableList.Builder<Scorecard> cards = ImmutableList.builder();
    for (Place place : places.keySet()) {
      cards.add(card(Optional.empty(), places.get(place), staged.get(place)));
    }
    return cards.build();
  }

  private ImmutableList<Scorecard> byGroup() {
    ListMultimap<String, Finding> groups = MultimapBuilder.linkedHashKeys().arrayListValues().build();
    findings.forEach(finding -> groups.put(Scorecard.groupOf(finding.target()), finding));
    ListMultimap<String, StagingGap> staged = Multimaps.index(gaps, gap -> Scorecard.groupOf(gap.target()));
    ImmutableList.Builder<Scorecard> cards = ImmutableList.builder();
    for (String group : groups.keySet()) {
      cards.add(card(Optional.of(group), groups.get(group), staged.get(group)));
    }
    return cards.build();
  }
}
