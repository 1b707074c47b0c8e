package org.resolutionindicators.model;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which indicators say that they are part of which. */
final class Parts {
  private Parts() {}

  static ImmutableMap<IndicatorCode, ImmutableList<Indicator>> byParent(Iterable<Indicator> indicators) {
    Map<IndicatorCode, List<Indicator>> found = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      if (indicator.partOf().isPresent()) {
        found.computeIfAbsent(indicator.partOf().get(), parent -> new ArrayList<>()).add(indicator);
      }
    }
    ImmutableMap.Builder<IndicatorCode, ImmutableList<Indicator>> parts = ImmutableMap.builder();
    for (Map.Entry<IndicatorCode, List<Indicator>> parent : found.entrySet()) {
      parts.put(parent.getKey(), ImmutableList.copyOf(parent.getValue()));
    }
    return parts.buildOrThrow();
  }
}
