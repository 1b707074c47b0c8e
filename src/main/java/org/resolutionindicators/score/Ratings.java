package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.resolutionindicators.internal.Tuple;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;

/**
 * What a published method says of a data set.
 *
 * <p>Immutable, thread-safe and serialisable; equal by edition and ratings.
 */
@Value.Immutable
@Tuple
public abstract sealed class Ratings implements Serializable permits ImmutableRatings {
  private static final long serialVersionUID = 1L;

  Ratings() {}

  /**
   * Returns which method it is.
   *
   * @return its edition
   */
  public abstract MethodEdition edition();

  /**
   * Returns all ratings.
   *
   * @return those of targets first, in the order of the data, then those of indicators, groups and localities
   */
  public abstract ImmutableList<Rating> all();

  /**
   * Obtains ratings.
   *
   * @param edition of the method
   * @param all the ratings, in whatever order; levels are put in theirs, the order within one stays
   * @return the ratings
   */
  public static Ratings of(MethodEdition edition, Iterable<? extends Rating> all) {
    return ImmutableRatings.of(edition, ImmutableList.sortedCopyOf(Comparator.comparing(Rating::level), all));
  }

  /**
   * Returns the ratings of a level.
   *
   * @param level the level
   * @return in order
   */
  public ImmutableList<Rating> at(RatingLevel level) {
    return all().stream().filter(rating -> rating.level() == level).collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns a rating; of those of several periods the latest.
   *
   * @param level the level
   * @param locality where
   * @param code of the indicator, the name of the group, or a text without characters for a locality
   * @return of such ratings the one whose period {@linkplain ReportingPeriod#byEnd ends last}, the first of several; or empty
   */
  public Optional<Rating> find(RatingLevel level, LocalityCode locality, String code) {
    return all().stream()
        .filter(rating -> rating.level() == level)
        .filter(rating -> rating.locality().code().equals(locality) && rating.code().equals(code))
        .reduce((one, other) -> isLater(other, one) ? other : one);
  }

  private static boolean isLater(Rating one, Rating other) {
    return ReportingPeriod.byEnd().compare(period(one), period(other)) > 0;
  }

  private static ReportingPeriod period(Rating rating) {
    return rating.period().orElse(ReportingPeriod.undated());
  }

  /**
   * Counts the bands of a level.
   *
   * @param level the level
   * @return how many ratings have each band, by its name; those without one are under a text without characters
   */
  public ImmutableSortedMap<String, Integer> bands(RatingLevel level) {
    ImmutableSortedMap.Builder<String, Integer> bands = ImmutableSortedMap.naturalOrder();
    Map<String, Integer> counts = new TreeMap<>();
    at(level).forEach(rating -> counts.merge(rating.band().orElse(""), 1, Integer::sum));
    return bands.putAll(counts).build();
  }
}
