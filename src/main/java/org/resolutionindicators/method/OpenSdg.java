package org.resolutionindicators.method;

import com.google.common.base.Splitter;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.resolutionindicators.measure.Bands;
import org.resolutionindicators.measure.Growth;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.MethodAttributes;
import org.resolutionindicators.measure.PiecewiseLinear;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

/**
 * The progress measure of Open SDG, made by Statistics Canada: has a series of figures grown as fast as it must?
 *
 * <p>Symbols: b the value of the base year t0, x that of the current year t, T the target, due in tT, d = 1 where higher
 * is better and -1 where lower is. The growth from v to w in n years is (w / v)<sup>1/n</sup> - 1. The progress value,
 * which is the {@linkplain Rating#measure measure}, is
 *
 * <ul>
 *   <li>with a target R = d · sgn(b) · growth(b, x, t - t0) / |growth(b, T, tT - t0)|;
 *   <li>without one v = d · sgn(b) · growth(b, x, t - t0).
 * </ul>
 *
 * <table>
 * <caption>Status and score of a series</caption>
 * <thead><tr><th>band</th><th>R</th><th>v</th><th>score of R</th><th>score of v</th></tr></thead>
 * <tbody>
 * <tr><td>{@code target_achieved}</td><td>x is T or better, whatever R</td><td></td><td>5</td><td></td></tr>
 * <tr><td>{@code substantial_progress}</td><td>0.95 or more</td><td>0.015·C or more</td>
 *     <td rowspan="2">7.1429·R - 4.2857, at most 5</td><td>500·v/C - 5, at most 5</td></tr>
 * <tr><td>{@code moderate_progress}</td><td>0.6 or more</td><td>0.005·C or more</td><td>250·v/C - 1.25</td></tr>
 * <tr><td>{@code limited_progress}</td><td>0 or more</td><td>0 or more</td>
 *     <td rowspan="2">4.1667·R - 2.5, at least -5</td><td>500·v/C - 2.5</td></tr>
 * <tr><td>{@code deterioration}</td><td>less</td><td>less</td><td>125·v - 2.5, at least -5</td></tr>
 * </tbody>
 * </table>
 *
 * <p>C is 1, or less where a natural limit L is given and there is no target: 1 if |b| is 2·|L| or more, 1 - (|b| /
 * |L|)<sup>4.44</sup> up to |L|, 1 - ((2·|L| - |b|) / |L|)<sup>4.44</sup> between. If C is 0, v of 0 or more is
 * substantial progress and scores 5. The constants of the scores are the truncated ones of the program. A target of 0 and,
 * after C, a base value of 0 are taken as 0.001, so that 0.0005 achieves "at most 0".
 *
 * <p>An {@linkplain RatingLevel#INDICATOR indicator} has the mean of the scores of its series, those that have none left
 * out; a group within it is averaged first and then counts as one, to any depth. Its band is {@code target_achieved} if
 * all scored series are, else that of the mean: {@code substantial_progress} from 2.5, {@code moderate_progress} from 0,
 * {@code limited_progress} from -2.5, {@code deterioration} below. A {@linkplain RatingLevel#GROUP group} of indicators
 * has the mean of their scores and its band, parts of other indicators left out.
 *
 * <p>What counts in y: the series that have a score. A series is {@code not_available}, without a score, if it has two
 * figures of one year or a target that is not one number, and, unless its last figure achieves the target, which is enough
 * alone, if it has fewer than two figures of different years from the base year on, b and x or b and T on different sides
 * of 0, b = T, or tT = t0.
 *
 * <p>Rows of one indicator, locality and several periods are one series. A period of several years stands for its first.
 * The rating stands on the row of the last year that has a figure, and target, baseline and attributes are those of that
 * row; each other row has a rating that says which year rates it. With a baseline b is the baseline and t0 its year;
 * without one the first figure of t0 or later. Direction: a table says ascending if it says nothing, Open SDG takes
 * negative. A strict bound ("dưới 4"), which Open SDG does not know, has its limit as T and is not achieved by it. The
 * verdict is met-or-exceeded for {@code target_achieved}.
 *
 * <p>Columns: {@code base_year} (2015 if not given), {@code target_year} (2030 if not given), {@code limit},
 * {@code series_of} (indicator and groups within it, with / between them; the row's own code if not given). Not covered:
 * binary indicators, thresholds set by the host, data to be transformed first (parity: give max(y, 1/y) as the figure).
 *
 * <p>All is exact but growth and C, which are found to {@value Growth#DECIMALS} decimals: R and v have an error far below
 * 10<sup>-20</sup> unless the target lies that close to the baseline, and a status depends on it only as near a threshold.
 *
 * <p>Immutable, thread-safe and serialisable; equal by edition.
 */
public final class OpenSdg extends EditionMethod implements PublishedMethod {
  /**
   * The edition of sdg-build, commit 139fede, with the methodology page of Open SDG.
   *
   * <p>Source: github.com/open-sdg/sdg-build, sdg/ProgressMeasure.py at commit 139fede74ba534d2ed8b9eee4cd878b41f54cb67;
   * groups within an indicator: github.com/open-sdg/open-sdg, docs/progress-methodology.md, "Sub-indicator grouping". The
   * mean of a group of indicators is unconfirmed: the methodology asks for one and gives no formula. At y = 0, no series
   * with a score, an indicator is {@code not_available} and has no score; it is never achieved. Golden case:
   * {@code statcan}.
   */
  public static final OpenSdg COMMIT_139FEDE =
      new OpenSdg(
          MethodEdition.builder()
              .id("open-sdg-139fede")
              .authority("Open SDG, Statistics Canada")
              .edition("sdg-build, commit 139fede")
              .addSources(
                  "https://github.com/open-sdg/sdg-build/blob/139fede74ba534d2ed8b9eee4cd878b41f54cb67/sdg/"
                      + "ProgressMeasure.py",
                  "https://github.com/open-sdg/open-sdg/blob/26d2e38700e4fee329fea4823e908c4298064693/docs/"
                      + "progress-methodology.md")
              .unconfirmed("The mean of a group of indicators: the methodology asks for one and gives no formula.")
              .build());

  /** The natural limit L. */
  public static final Attribute LIMIT =
      Attribute.number("limit", "value that cannot be passed in the direction that is better; without a target only");

  private static final long serialVersionUID = 1L;

  private static final int BASE_YEAR = 2015;
  private static final int TARGET_YEAR = 2030;
  private static final Ratio ZERO = Ratio.of(0, 1);
  private static final Ratio ONE = Ratio.of(1, 1);
  private static final Ratio FIVE = Ratio.of(5, 1);

  /** A rate above all thresholds, which is what holding a limit counts as. */
  private static final Ratio BEYOND_ALL = ONE;

  private static final Ratio INSTEAD_OF_ZERO = Ratio.of("0.001");
  private static final Ratio EXPONENT = Ratio.of("4.44");

  private static final String ACHIEVED = "target_achieved";
  private static final String NOT_AVAILABLE = "not_available";

  /** Of R. */
  private static final Bands WITH_TARGET = bands("0", "0.6", "0.95");

  /** Of v, and of v / C if that is 0 or more. */
  private static final Bands WITHOUT_TARGET = bands("0", "0.005", "0.015");

  /** Of the mean of scores. */
  private static final Bands OF_SCORES = bands("-2.5", "0", "2.5");

  /** Of R; beyond 5 and -5 it is cut. */
  private static final PiecewiseLinear SCORE_WITH_TARGET =
      PiecewiseLinear.builder()
          .line(Range.lessThan(Ratio.of("0.6")), Ratio.of("4.1667"), Ratio.of("-2.5"))
          .line(Range.atLeast(Ratio.of("0.6")), Ratio.of("7.1429"), Ratio.of("-4.2857"))
          .build();

  /** Of v, and of v / C if that is 0 or more; beyond 5 and -5 it is cut. */
  private static final PiecewiseLinear SCORE_WITHOUT_TARGET =
      PiecewiseLinear.builder()
          .line(Range.lessThan(ZERO), Ratio.of("125"), Ratio.of("-2.5"))
          .line(Range.closedOpen(ZERO, Ratio.of("0.005")), Ratio.of("500"), Ratio.of("-2.5"))
          .line(Range.closedOpen(Ratio.of("0.005"), Ratio.of("0.015")), Ratio.of("250"), Ratio.of("-1.25"))
          .line(Range.atLeast(Ratio.of("0.015")), Ratio.of("500"), Ratio.of("-5"))
          .build();

  private OpenSdg(MethodEdition edition) {
    super(edition);
  }

  private static Bands bands(String limited, String moderate, String substantial) {
    return Bands.builder()
        .band("deterioration", Range.lessThan(Ratio.of(limited)))
        .band("limited_progress", Range.closedOpen(Ratio.of(limited), Ratio.of(moderate)))
        .band("moderate_progress", Range.closedOpen(Ratio.of(moderate), Ratio.of(substantial)))
        .band("substantial_progress", Range.atLeast(Ratio.of(substantial)))
        .build();
  }

  /** What is said of one series. */
  private record Progress(Measured value, Measured score, String status, Verdict verdict) {
    static Progress none(Undefined why, Verdict verdict) {
      return new Progress(Measured.undefined(why), Measured.undefined(why), NOT_AVAILABLE, verdict);
    }

    boolean isAchieved() {
      return status.equals(ACHIEVED);
    }
  }

  private record Key(LocalityCode locality, String code) {}

  /** An indicator in a locality, as its first series describes it. */
  private record Known(Target first, String code, ScoreTree scores, List<Progress> series) {
    static Known of(Target first, String code) {
      return new Known(first, code, new ScoreTree(), new ArrayList<>());
    }

    void add(List<String> groups, Progress progress) {
      scores.add(groups, progress.score());
      series.add(progress);
    }

    boolean isAchieved() {
      List<Progress> scored = series.stream().filter(one -> one.score().isDefined()).toList();
      return !scored.isEmpty() && scored.stream().allMatch(Progress::isAchieved);
    }
  }

  @Override
  public ImmutableList<Attribute> attributes() {
    return ImmutableList.of(
        MethodAttributes.BASE_YEAR, MethodAttributes.TARGET_YEAR, LIMIT, MethodAttributes.SERIES_GROUP);
  }

  @Override
  public Ratings rate(Dataset dataset) {
    Map<Integer, Rating> rows = new TreeMap<>();
    Map<Key, Known> indicators = new LinkedHashMap<>();
    for (Timeline timeline : Timeline.of(dataset, ReportingPeriod::firstDay)) {
      Timeline.Row standing = timeline.standing();
      Target target = standing.target();
      Progress progress = progress(timeline);
      timeline.others().forEach(row -> rows.put(row.ordinal(), row.standingAside(standing)));
      rows.put(standing.ordinal(), rating(standing, progress));
      List<String> path = path(target);
      indicators
          .computeIfAbsent(new Key(target.locality().code(), path.get(0)), key -> Known.of(target, key.code()))
          .add(path.subList(1, path.size()), progress);
    }
    List<Rating> all = new ArrayList<>(rows.values());
    GroupMeans groups = new GroupMeans();
    for (Known known : indicators.values()) {
      all.add(indicator(known));
      groups.add(known.first().locality(), known.first().indicator(), known.scores().mean());
    }
    all.addAll(groups.ratings(OpenSdg::band));
    return Ratings.of(edition(), all);
  }

  private static List<String> path(Target target) {
    String own = target.indicator().code().value();
    String given = target.attributes().text(MethodAttributes.SERIES_GROUP).orElse("");
    List<String> path = Splitter.on('/').trimResults().omitEmptyStrings().splitToList(given);
    return path.isEmpty() ? List.of(own) : path;
  }

  private static Rating rating(Timeline.Row row, Progress progress) {
    return row.rated().rating()
        .measure(progress.value())
        .score(progress.score())
        .band(progress.status())
        .verdict(progress.verdict())
        .build();
  }

  private static Rating indicator(Known known) {
    Measured score = known.scores().mean();
    Rating.Builder rating =
        Rating.builder()
            .level(RatingLevel.INDICATOR)
            .locality(known.first().locality())
            .code(known.code())
            .score(score);
    return known.isAchieved()
        ? rating.band(ACHIEVED).verdict(Verdict.MET_OR_EXCEEDED).build()
        : rating.band(band(score)).build();
  }

  private static String band(Measured score) {
    return score.value().flatMap(OF_SCORES::name).orElse(NOT_AVAILABLE);
  }

  private static Progress progress(Timeline timeline) {
    Timeline.Row row = timeline.standing();
    Measured asked = row.inputs().asked();
    Verdict open = row.rated().absent().orElse(Verdict.UNDECIDED);
    if (open == Verdict.NOT_APPLICABLE) {
      return Progress.none(Undefined.NOT_MEASURED, open);
    } else if (!row.figure().isDefined()) {
      return Progress.none(row.figure().undefined().orElseThrow(), open);
    } else if (timeline.hasTwoOfOneYear()) {
      return Progress.none(Undefined.NOT_ONE_NUMBER, open);
    } else if (open == Verdict.NO_TARGET) {
      return withoutTarget(timeline);
    }
    return asked
        .value()
        .map(target -> withTarget(timeline, nonZero(target)))
        .orElseGet(() -> Progress.none(asked.undefined().orElseThrow(), open));
  }

  private static Progress withTarget(Timeline timeline, Ratio target) {
    Timeline.Row row = timeline.standing();
    int year = row.target().attributes().year(MethodAttributes.TARGET_YEAR).orElse(TARGET_YEAR);
    Measured ratio = value(timeline, course -> course.ratioTo(target, year));
    if (row.rated().reaches(row.figure().value().orElseThrow(), target)) {
      return new Progress(ratio, Measured.of(FIVE), ACHIEVED, Verdict.MET_OR_EXCEEDED);
    }
    Optional<String> status = ratio.value().flatMap(WITH_TARGET::name);
    return new Progress(ratio, score(SCORE_WITH_TARGET, ratio), status.orElse(NOT_AVAILABLE), Verdict.NOT_MET);
  }

  private static Progress withoutTarget(Timeline timeline) {
    Measured growth = value(timeline, Course::growth);
    if (!growth.isDefined()) {
      return Progress.none(growth.undefined().orElseThrow(), Verdict.NO_TARGET);
    }
    Ratio rate = growth.value().orElseThrow();
    Ratio factor = factor(timeline);
    Ratio scaled = rate.signum() < 0 ? rate : factor.signum() == 0 ? BEYOND_ALL : rate.dividedBy(factor);
    Measured score = score(SCORE_WITHOUT_TARGET, Measured.of(scaled));
    return new Progress(growth, score, WITHOUT_TARGET.name(scaled).orElseThrow(), Verdict.NO_TARGET);
  }

  private static Measured value(Timeline timeline, Function<Course, Measured> measure) {
    Timeline.Row row = timeline.standing();
    Optional<Timeline.Point> base = base(timeline);
    if (row.inputs().isWithoutQuotients()) {
      return Measured.undefined(Undefined.NOT_MEASURED);
    } else if (row.year().isEmpty()) {
      return Measured.undefined(Undefined.NO_YEAR);
    } else if (base.isEmpty()) {
      return timeline.withoutBase();
    }
    Timeline.Point start = new Timeline.Point(base.get().year(), nonZero(base.get().value()));
    return measure.apply(new Course(row.inputs().direction(), start, timeline.end()));
  }

  private static Optional<Timeline.Point> base(Timeline timeline) {
    return timeline.base(timeline.standing().inputs().baseYear().orElse(BASE_YEAR));
  }

  /** C. */
  private static Ratio factor(Timeline timeline) {
    Optional<Ratio> given = timeline.standing().inputs().number(LIMIT);
    if (given.isEmpty()) {
      return ONE;
    }
    Ratio limit = given.get().abs();
    Ratio size = base(timeline).orElseThrow().value().abs();
    Ratio twice = limit.plus(limit);
    if (size.compareTo(twice) >= 0) {
      return ONE;
    }
    Ratio near = size.compareTo(limit) <= 0 ? size : twice.minus(size);
    return ONE.minus(Growth.power(near.dividedBy(limit), EXPONENT));
  }

  private static Ratio nonZero(Ratio value) {
    return value.signum() == 0 ? INSTEAD_OF_ZERO : value;
  }

  private static Measured score(PiecewiseLinear map, Measured value) {
    Measured score = map.at(value);
    return score.value().map(points -> Measured.of(cut(points))).orElse(score);
  }

  private static Ratio cut(Ratio points) {
    return Comparators.max(FIVE.negated(), Comparators.min(FIVE, points));
  }
}
