package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.List;
import org.resolutionindicators.measure.Staging;
import org.resolutionindicators.measure.StagingGap;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** Finds targets of a term whose staged targets come to something else. */
final class StagedTargets {
  private static final int MONTHS_OF_YEAR = 12;

  private StagedTargets() {}

  /** One indicator in one place over time. */
  private record Series(IndicatorCode indicator, LocalityCode locality) {
    static Series of(Target target) {
      return new Series(target.indicator().code(), target.locality().code());
    }
  }

  static ImmutableList<StagingGap> gaps(Dataset dataset) {
    if (!isAnyLong(dataset.periods())) {
      return ImmutableList.of();
    }
    List<Target> wholes = new ArrayList<>();
    for (int i = 0; i < dataset.cells().size(); i++) {
      Target target = dataset.target(i);
      if (target.period().months() > MONTHS_OF_YEAR && isAsked(target)) {
        wholes.add(target);
      }
    }
    if (wholes.isEmpty()) {
      return ImmutableList.of();
    }
    ListMultimap<Series, Target> series = MultimapBuilder.hashKeys().arrayListValues().build();
    for (int i = 0; i < dataset.cells().size(); i++) {
      Target target = dataset.target(i);
      if (isAsked(target) || target.notApplicable().isPresent()) {
        series.put(Series.of(target), target);
      }
    }
    ImmutableList.Builder<StagingGap> gaps = ImmutableList.builder();
    for (Target whole : wholes) {
      List<Target> staged =
          series.get(Series.of(whole)).stream()
              .filter(target -> !target.equals(whole) && whole.period().contains(target.period()))
              .toList();
      Staging.check(whole, staged).ifPresent(gaps::add);
    }
    return gaps.build();
  }

  private static boolean isAnyLong(Iterable<ReportingPeriod> periods) {
    for (ReportingPeriod period : periods) {
      if (period.months() > MONTHS_OF_YEAR) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAsked(Target target) {
    return target.criterion().isPresent();
  }
}
