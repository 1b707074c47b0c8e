package org.resolutionindicators.score;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.resolutionindicators.model.Claim;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;

/** The claims about groups, found again by the whole that they are groups of. */
final class ClaimGroups {
  private final ImmutableListMultimap<Whole, Claim> groups;

  /** Revised figures of one period have another note, and are another whole. */
  private record Whole(Optional<LocalityCode> locality, Optional<ReportingPeriod> period, Optional<String> note) {
    static Whole of(Claim claim) {
      return new Whole(claim.locality(), claim.period(), claim.periodNote());
    }
  }

  ClaimGroups(Iterable<Claim> claims) {
    List<Claim> grouped =
        StreamSupport.stream(claims.spliterator(), false).filter(claim -> claim.group().isPresent()).toList();
    this.groups = Multimaps.index(grouped, Whole::of);
  }

  /** The groups of a whole, each once; nothing if it cannot be told which of two is meant. */
  List<Claim> of(Claim claim) {
    if (claim.group().isPresent()) {
      return List.of();
    }
    List<Claim> all = groups.get(Whole.of(claim));
    if (isEachOnce(all)) {
      return all;
    }
    List<Claim> published = all.stream().filter(group -> group.source().equals(claim.source())).toList();
    return isEachOnce(published) ? published : List.of();
  }

  private static boolean isEachOnce(List<Claim> claims) {
    long names = claims.stream().map(claim -> claim.group().map(ClaimRows::folded)).distinct().count();
    return names == claims.size();
  }
}
