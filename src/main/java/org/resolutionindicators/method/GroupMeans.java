package org.resolutionindicators.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.resolutionindicators.measure.Aggregation;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;

/** The means of the scores of the indicators of each group and locality, in the order of the data. */
final class GroupMeans {
  private final Map<Key, Group> groups = new LinkedHashMap<>();

  private record Key(LocalityCode locality, String name) {}

  private record Group(Locality locality, String name, List<Measured> scores) {}

  /** Adds a score, if the indicator belongs to a group and is no part of another one. */
  void add(Locality locality, Indicator indicator, Measured score) {
    if (indicator.isCountable() && indicator.group().isPresent()) {
      String name = indicator.group().get();
      groups
          .computeIfAbsent(new Key(locality.code(), name), unused -> new Group(locality, name, new ArrayList<>()))
          .scores()
          .add(score);
    }
  }

  /** Rates each group by the mean of its scores, those left out that are undefined. */
  List<Rating> ratings(Function<Measured, String> band) {
    return groups.values().stream().map(group -> rating(group, band)).toList();
  }

  private static Rating rating(Group group, Function<Measured, String> band) {
    Measured mean = Aggregation.mean().of(group.scores());
    return Rating.builder()
        .level(RatingLevel.GROUP)
        .locality(group.locality())
        .code(group.name())
        .score(mean)
        .band(band.apply(mean))
        .build();
  }
}
