package org.resolutionindicators.method;

import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.score.Rating;

/**
 * Of the ratings of targets those that count: of each indicator in each locality the latest one, however many periods the
 * data have. What names no period is the earliest; of two that end together the longer one is taken.
 */
final class LatestRatings {
  private static final Comparator<ReportingPeriod> BY_END = ReportingPeriod.byEnd();

  private LatestRatings() {}

  private record Place(LocalityCode locality, String indicator) {
    static Place of(Rating rating) {
      return new Place(rating.locality().code(), rating.code());
    }
  }

  /** By locality, in the order of the data. */
  static ImmutableListMultimap<Locality, Rating> byLocality(Iterable<Rating> targets) {
    Map<Place, Rating> latest = new LinkedHashMap<>();
    targets.forEach(rating -> latest.merge(Place.of(rating), rating, LatestRatings::later));
    ImmutableListMultimap.Builder<Locality, Rating> all = ImmutableListMultimap.builder();
    latest.values().forEach(rating -> all.put(rating.locality(), rating));
    return all.build();
  }

  private static Rating later(Rating one, Rating other) {
    return BY_END.compare(target(one).period(), target(other).period()) > 0 ? one : other;
  }

  /** By group, in the order of the data, without those that have none. */
  static ImmutableListMultimap<String, Rating> byGroup(Collection<Rating> targets) {
    ImmutableListMultimap.Builder<String, Rating> all = ImmutableListMultimap.builder();
    targets.forEach(rating -> indicator(rating).group().ifPresent(group -> all.put(group, rating)));
    return all.build();
  }

  static Target target(Rating rating) {
    return rating.target().orElseThrow();
  }

  static Indicator indicator(Rating rating) {
    return target(rating).indicator();
  }

  /** Whether it is of an indicator that is no part of another. */
  static boolean isCountable(Rating rating) {
    return indicator(rating).isCountable();
  }

  /** Whether it is of an indicator that is neither part of another nor made of parts. */
  static boolean isRated(Rating rating) {
    return isCountable(rating) && indicator(rating).composite().isEmpty();
  }
}
