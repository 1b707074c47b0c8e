package org.resolutionindicators.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.resolutionindicators.measure.Bands;
import org.resolutionindicators.measure.Growth;
import org.resolutionindicators.measure.Inputs;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.MethodAttributes;
import org.resolutionindicators.measure.PiecewiseLinear;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.Ratings;

/**
 * How Eurostat tells whether an indicator of sustainable development moves towards its goal: by yearly growth.
 *
 * <p>Symbols: b the value of the base year t0, x that of the last year t, T the target, due in tT, d = 1 where higher is
 * better and -1 where lower is. The growth from v to w in n years is (w / v)<sup>1/n</sup> - 1. The
 * {@linkplain Rating#measure measure} is
 *
 * <ul>
 *   <li>with a target R = d · sgn(b) · growth(b, x, t - t0) / |growth(b, T, tT - t0)|: 0.95 or more is "significant
 *       progress", 0.6 or more "moderate progress", 0 or more "insufficient progress", less "movement away";
 *   <li>without one v = d · sgn(b) · growth(b, x, t - t0): 0.01 or more is "significant progress", 0 or more "moderate
 *       progress", -0.01 or more "moderate movement away", less "significant movement away".
 * </ul>
 *
 * <p>The score is -5 to 5: with a target 5/70 · (100·R - 60) from R = 0.6 and 5/120 · (100·R + 60) - 5 below, without one
 * 250 · v, all cut at 5 and -5. A group of indicators has the mean of their scores, those that have none and parts of
 * other indicators left out: above 2.5 "significant progress", above 0.25 "moderate progress", -0.25 or more "neutral",
 * -2.5 or more "moderate movement away", less "significant movement away".
 *
 * <p>What counts in y: the indicators that have a score. There is none, with a reason, for fewer than two figures of
 * different years, two figures of one year, a base of 0, b and x or b and T on different sides of 0, b = T, tT = t0, and a
 * target that is not one number. That a target is met is not part of the method: no rating has a verdict.
 *
 * <p>Rows of one indicator, locality and several periods are one series. A period of several years stands for its last.
 * The rating stands on the row of the last year that has a figure, and target, baseline and attributes are those of that
 * row; each other row has a rating that says which year rates it. With a baseline b is the baseline and t0 its year;
 * without one the first figure of t0 or later. Eurostat looks at the last 15 years (long term) and the last 5 (short
 * term): t0 says which.
 *
 * <p>Columns: {@code base_year} (needed beside a baseline; else the first year of the series if not given),
 * {@code target_year} (if not given the last of the period). All is exact but growth, which is found to
 * {@value Growth#DECIMALS} decimals; a band depends on it only within 10<sup>-20</sup> of a threshold.
 *
 * <p>Immutable, thread-safe and serialisable; equal by edition.
 */
public final class EurostatProgress extends EditionMethod implements PublishedMethod {
  /**
   * The edition with the thresholds 95%, 60% and 0% of the growth required.
   *
   * <p>Source: the program of EUSTAT (Basque Country), github.com/EUSTAT-DES/data, scripts/build_data.py, which names
   * these thresholds and scores Eurostat's. Unconfirmed in Eurostat's own text: all of it, and above all the thresholds
   * without a target (1%, 0, -1%), which EUSTAT replaces by 1%, 0.1% and -0.1%, and the mean of a group. At y = 0, no
   * indicator with a score, a group has no score and the band "not available". Golden case: {@code thresholds}.
   */
  public static final EurostatProgress RATIO_95_60_0 =
      new EurostatProgress(
          MethodEdition.builder()
              .id("eurostat-progress-95-60-0")
              .authority("Eurostat")
              .edition("thresholds 95/60/0")
              .addSources(
                  "https://github.com/EUSTAT-DES/data/blob/1acc7231791b4f5bf1d98b2c7bec3bb9ca65ec69/scripts/build_data.py")
              .unconfirmed(
                  "All is from a program that follows Eurostat, not from Eurostat's text; the thresholds without a target"
                      + " (1%, 0, -1%) and the mean of a group are recalled.")
              .build());

  private static final long serialVersionUID = 1L;
  private static final String NOT_AVAILABLE = "not available";

  private static final Bands WITH_TARGET =
      Bands.builder()
          .band("movement away", Range.lessThan(Ratio.of("0")))
          .band("insufficient progress", Range.closedOpen(Ratio.of("0"), Ratio.of("0.6")))
          .band("moderate progress", Range.closedOpen(Ratio.of("0.6"), Ratio.of("0.95")))
          .band("significant progress", Range.atLeast(Ratio.of("0.95")))
          .build();

  private static final Bands WITHOUT_TARGET =
      Bands.builder()
          .band("significant movement away", Range.lessThan(Ratio.of("-0.01")))
          .band("moderate movement away", Range.closedOpen(Ratio.of("-0.01"), Ratio.of("0")))
          .band("moderate progress", Range.closedOpen(Ratio.of("0"), Ratio.of("0.01")))
          .band("significant progress", Range.atLeast(Ratio.of("0.01")))
          .build();

  private static final Bands OF_GROUPS =
      Bands.builder()
          .band("significant movement away", Range.lessThan(Ratio.of("-2.5")))
          .band("moderate movement away", Range.closedOpen(Ratio.of("-2.5"), Ratio.of("-0.25")))
          .band("neutral", Range.closed(Ratio.of("-0.25"), Ratio.of("0.25")))
          .band("moderate progress", Range.openClosed(Ratio.of("0.25"), Ratio.of("2.5")))
          .band("significant progress", Range.greaterThan(Ratio.of("2.5")))
          .build();

  /** Of R. */
  private static final PiecewiseLinear SCORE_WITH_TARGET =
      PiecewiseLinear.through(point("-0.6", "-5"), point("0.6", "0"), point("1.3", "5"));

  /** Of v. */
  private static final PiecewiseLinear SCORE_WITHOUT_TARGET =
      PiecewiseLinear.through(point("-0.02", "-5"), point("0.02", "5"));

  private EurostatProgress(MethodEdition edition) {
    super(edition);
  }

  private static PiecewiseLinear.Point point(String x, String y) {
    return PiecewiseLinear.Point.of(x, y);
  }

  @Override
  public ImmutableList<Attribute> attributes() {
    return ImmutableList.of(MethodAttributes.BASE_YEAR, MethodAttributes.TARGET_YEAR);
  }

  @Override
  public Ratings rate(Dataset dataset) {
    Map<Integer, Rating> rows = new TreeMap<>();
    GroupMeans groups = new GroupMeans();
    for (Timeline timeline : Timeline.of(dataset, ReportingPeriod::lastDay)) {
      Timeline.Row standing = timeline.standing();
      Rating rating = rating(timeline);
      timeline.others().forEach(row -> rows.put(row.ordinal(), row.standingAside(standing)));
      rows.put(standing.ordinal(), rating);
      groups.add(rating.locality(), standing.target().indicator(), rating.score().orElseThrow());
    }
    List<Rating> all = new ArrayList<>(rows.values());
    all.addAll(groups.ratings(mean -> band(OF_GROUPS, mean)));
    return Ratings.of(edition(), all);
  }

  private static Rating rating(Timeline timeline) {
    Timeline.Row row = timeline.standing();
    boolean hasTarget = row.target().criterion().isPresent();
    Measured value = hasTarget ? ratio(timeline) : value(timeline, Course::growth);
    return row.rated().rating()
        .measure(value)
        .score((hasTarget ? SCORE_WITH_TARGET : SCORE_WITHOUT_TARGET).at(value))
        .band(band(hasTarget ? WITH_TARGET : WITHOUT_TARGET, value))
        .build();
  }

  private static String band(Bands bands, Measured value) {
    return value.value().flatMap(bands::name).orElse(NOT_AVAILABLE);
  }

  private static Measured ratio(Timeline timeline) {
    Inputs inputs = timeline.standing().inputs();
    Measured asked = inputs.asked();
    OptionalInt due = inputs.targetYear();
    if (!asked.isDefined() || due.isEmpty()) {
      return asked.isDefined() ? Measured.undefined(Undefined.NO_YEAR) : asked;
    }
    return value(timeline, course -> course.ratioTo(asked.value().orElseThrow(), due.getAsInt()));
  }

  private static Measured value(Timeline timeline, Function<Course, Measured> measure) {
    Timeline.Row row = timeline.standing();
    if (row.rated().isNotApplicable() || row.inputs().isWithoutQuotients()) {
      return Measured.undefined(Undefined.NOT_MEASURED);
    } else if (!row.figure().isDefined()) {
      return row.figure();
    } else if (row.year().isEmpty() || row.target().baseline().isPresent() && row.inputs().baseYear().isEmpty()) {
      return Measured.undefined(Undefined.NO_YEAR);
    } else if (timeline.hasTwoOfOneYear()) {
      return Measured.undefined(Undefined.NOT_ONE_NUMBER);
    }
    Optional<Timeline.Point> base = timeline.base(row.inputs().baseYear().orElse(0));
    return base.map(start -> measure.apply(new Course(row.inputs().direction(), start, timeline.end())))
        .orElseGet(timeline::withoutBase);
  }
}
