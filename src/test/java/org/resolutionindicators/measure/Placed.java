package org.resolutionindicators.measure;

import com.google.common.base.Splitter;
import java.util.List;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.ReportingPeriod;

/** Figures of one indicator and year in several places in a short notation: {@code A: 20, B: 61..62, C: none}. */
final class Placed {
  static final ReportingPeriod YEAR = ReportingPeriod.ofYear(2024);

  private Placed() {}

  static List<Achievement> achievements(Indicator indicator, String figures) {
    return Splitter.on(',')
        .trimResults()
        .omitEmptyStrings()
        .splitToStream(figures)
        .map(text -> Splitter.on(": ").splitToList(text))
        .map(pair -> achievement(indicator, pair.get(0), pair.get(1)))
        .toList();
  }

  private static Achievement achievement(Indicator indicator, String place, String figure) {
    Achievement.Builder achievement =
        Achievement.builder().indicator(indicator).locality(Locality.of(place)).period(YEAR);
    if (!figure.equals("none")) {
      achievement.observation(Samples.observation(figure));
    }
    return achievement.build();
  }
}
