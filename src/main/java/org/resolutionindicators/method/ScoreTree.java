package org.resolutionindicators.method;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.resolutionindicators.measure.Aggregation;
import org.resolutionindicators.measure.Measured;

/** Scores in groups within groups, each of which counts as one. */
final class ScoreTree {
  private final List<Measured> scores = new ArrayList<>();
  private final Map<String, ScoreTree> groups = new LinkedHashMap<>();

  /** Adds a score to the group at a path, or to this one if the path is empty. */
  void add(List<String> path, Measured score) {
    if (path.isEmpty()) {
      scores.add(score);
    } else {
      groups.computeIfAbsent(path.get(0), unused -> new ScoreTree()).add(path.subList(1, path.size()), score);
    }
  }

  /** The mean of the scores and of the means of the groups, those left out that have none. */
  Measured mean() {
    List<Measured> all = new ArrayList<>(scores);
    groups.values().forEach(group -> all.add(group.mean()));
    return Aggregation.mean().of(all);
  }
}
