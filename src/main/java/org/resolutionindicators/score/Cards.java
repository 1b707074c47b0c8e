package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.resolutionindicators.measure.StagingGap;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** Breaks what was found in a data set down into scorecards. */
final class Cards {
  private final Scorer scorer;
  private final Optional<LocalDate> asOf;
  private final FindingList findings;
  private final ImmutableList<StagingGap> gaps;

  private Cards(Prepared prepared) {
    this.scorer = prepared.scorer();
    this.asOf = prepared.asOf();
    this.findings = prepared.findings();
    this.gaps = StagedTargets.gaps(prepared.dataset());
  }

  static Cards of(Prepared prepared) {
    return new Cards(prepared);
  }

  /** One locality in one period. */
  private record Place(LocalityCode locality, ReportingPeriod period) {
    static Place of(Target target) {
      return new Place(target.locality().code(), target.period());
    }
  }

  static void checkLocality(Dataset dataset, LocalityCode locality) {
    List<LocalityCode> known = dataset.localities().stream().map(Locality::code).toList();
    if (!known.contains(locality)) {
      throw new UnknownCodeException("locality", locality.value(), known.toString());
    }
  }

  static void checkPlace(Dataset dataset, LocalityCode locality, ReportingPeriod period) {
    checkLocality(dataset, locality);
    if (!dataset.periods().contains(period)) {
      throw new UnknownCodeException("period", period.toString(), dataset.periods().toString());
    }
  }

  Scorecard only(LocalityCode locality) {
    return card(Optional.empty(), target -> target.locality().code().equals(locality));
  }

  Scorecard only(LocalityCode locality, ReportingPeriod period) {
    return card(Optional.empty(), target -> Place.of(target).equals(new Place(locality, period)));
  }

  private Scorecard card(Optional<String> group, Predicate<Target> belongs) {
    return card(group, findings.where(belongs), gaps.stream().filter(gap -> belongs.test(gap.target())).toList());
  }

  private Scorecard card(Optional<String> group, FindingList found, Iterable<StagingGap> staged) {
    return Scorecard.of(scorer, asOf, group, found, staged);
  }

  Scorecard all() {
    return card(Optional.empty(), findings, gaps);
  }

  ImmutableList<Scorecard> by(Breakdown by) {
    return switch (by) {
      case NONE -> ImmutableList.of(all());
      case LOCALITY -> byPlace();
      case GROUP -> byGroup();
    };
  }

  private ImmutableList<Scorecard> byPlace() {
    Map<Place, FindingList> places = parted(Place::of);
    ListMultimap<Place, StagingGap> staged = Multimaps.index(gaps, gap -> Place.of(gap.target()));
    ImmutableList.Builder<Scorecard> cards = ImmutableList.builder();
    places.forEach((place, found) -> cards.add(card(Optional.empty(), found, staged.get(place))));
    return cards.build();
  }

  private ImmutableList<Scorecard> byGroup() {
    Map<String, FindingList> groups = parted(Scorecard::groupOf);
    ListMultimap<String, StagingGap> staged = Multimaps.index(gaps, gap -> Scorecard.groupOf(gap.target()));
    ImmutableList.Builder<Scorecard> cards = ImmutableList.builder();
    groups.forEach((group, found) -> cards.add(card(Optional.of(group), found, staged.get(group))));
    return cards.build();
  }

  /** The findings by what their targets have in common, in the order in which that first occurs. */
  private <K> Map<K, FindingList> parted(Function<Target, K> by) {
    Map<K, IntStream.Builder> places = new LinkedHashMap<>();
    for (int i = 0; i < findings.size(); i++) {
      places.computeIfAbsent(by.apply(findings.target(i)), key -> IntStream.builder()).add(i);
    }
    Map<K, FindingList> parted = new LinkedHashMap<>();
    places.forEach((key, chosen) -> parted.put(key, findings.at(chosen.build().toArray())));
    return parted;
  }
}
