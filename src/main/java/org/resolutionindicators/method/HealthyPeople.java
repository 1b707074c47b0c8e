package org.resolutionindicators.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.measure.Inputs;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.MethodAttributes;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

/**
 * Healthy People, the ten-year health objectives of the United States: the status of an objective, and how many of a topic
 * area improved, met or exceeded their target.
 *
 * <p>Symbols: b the baseline, x the latest value, T the target. In this order:
 *
 * <ol>
 *   <li>No b: {@code Developmental}. No T: {@code Informational}. No x: {@code Baseline only}. None of these is trackable.
 *   <li>x equals or exceeds T: {@code Target met or exceeded}, whichever way it moved. The measure is the share of targeted
 *       change (x - b) / (T - b); where b had met T too it is not assessed: {@link Undefined#BASELINE_IS_TARGET} or
 *       {@link Undefined#BASELINE_BEYOND_TARGET}.
 *   <li>x moved from b toward T: the measure is (x - b) / (T - b). {@code Improved} if the change is statistically
 *       significant or, without standard errors, if the share is 10% or more; else {@code Little or no detectable change}.
 *   <li>x moved away from b and T: the measure is |x - b| / b, of the baseline and not of the targeted change. {@code Got
 *       worse} if that is significant or, without standard errors, 10% or more; else {@code Little or no detectable change}.
 *       An objective that had met its target and no longer does is one of these.
 * </ol>
 *
 * <p>All measures are shares, 0.1 for 10%; there is no score. The level of significance was not found published: where both
 * standard errors are given, the host says what its test found in {@link #SIGNIFICANT}; without that the objective has no
 * status, and says why. If {@link #SIGNIFICANT} is given it decides, whether or not the standard errors are.
 *
 * <p>Domain: b, x and T are one number each; otherwise the verdict is {@link Verdict#UNDECIDED} and the measure says
 * why. Of ranks only met or not met is told ({@link Undefined#NOT_MEASURED}). A move away from b = 0 has no measure
 * ({@link Undefined#ZERO_BASELINE}), one from b &lt; 0 neither ({@link Undefined#OUT_OF_DOMAIN}). A strict bound ("above
 * 90") is not met by its limit.
 *
 * <p>Of a group (topic area) and of a locality it counts x of y: y is the trackable objectives, those with b, T and x,
 * one without a status included; x those that improved, met or exceeded. Each indicator counts once, by its latest
 * period; parts of another are rated and not counted. A topic area is in the band {@code 50% or more} or {@code less
 * than 50%}, and in none if that depends on objectives without a status; the rating of the locality tells how many topic
 * areas are in the first. With y = 0 the share is {@link Undefined#NOTHING_COUNTED}, and there is no band.
 *
 * <p>Immutable, thread-safe and serialisable; equal by edition.
 */
public final class HealthyPeople extends EditionMethod implements PublishedMethod {
  private static final long serialVersionUID = 1L;

  /** Whether the change from the baseline to the latest value is statistically significant: yes or no. */
  public static final Attribute SIGNIFICANT =
      Attribute.text("significant", "yes or no: whether the change since the baseline is statistically significant");

  /**
   * Edition 2020, as its Final Review used it.
   *
   * <p>Source: Healthy People 2020 Final Progress Table, note 1
   * (https://catalog.data.gov/dataset/healthy-people-2020-final-progress-table-eef88); formulas and untracked objectives:
   * https://pmc.ncbi.nlm.nih.gov/articles/PMC8428048/figure/F1; topic areas: Healthy People 2020, An End of Decade Snapshot.
   * Golden case: {@code boundaries}. With y = 0 nothing is in a band. What could not be confirmed:
   * {@link MethodEdition#unconfirmed}.
   */
  public static final HealthyPeople HP2020 =
      new HealthyPeople(
          MethodEdition.builder()
              .id("healthy-people-2020")
              .authority("U.S. Department of Health and Human Services; National Center for Health Statistics")
              .edition("2020")
              .addSources(
                  "https://catalog.data.gov/dataset/healthy-people-2020-final-progress-table-eef88, note 1",
                  "https://pmc.ncbi.nlm.nih.gov/articles/PMC8428048/figure/F1",
                  "https://info.5y1.org/healthy-people-2020-health-topic_1_0ad897.html (End of Decade Snapshot)")
              .unconfirmed(
                  "The wording of 'Got worse', and no change at all as 'Little or no detectable change', are recalled: the"
                      + " note as read breaks off there. An objective that no longer meets its target is taken as one that"
                      + " moved away. The level of significance is not known and not used.")
              .build());

  private static final String MET = "Target met or exceeded";
  private static final String IMPROVED = "Improved";
  private static final String LITTLE = "Little or no detectable change";
  private static final String WORSE = "Got worse";
  private static final String BASELINE_ONLY = "Baseline only";
  private static final String INFORMATIONAL = "Informational";
  private static final String DEVELOPMENTAL = "Developmental";
  private static final ImmutableSet<String> UNTRACKED = ImmutableSet.of(BASELINE_ONLY, INFORMATIONAL, DEVELOPMENTAL);
  private static final Ratio DETECTABLE = Ratio.of("0.1");
  private static final String HALF_OR_MORE = "50% or more";
  private static final Ratio HALF = Ratio.of("0.5");

  private HealthyPeople(MethodEdition edition) {
    super(edition);
  }

  @Override
  public ImmutableList<Attribute> attributes() {
    return ImmutableList.of(SIGNIFICANT, MethodAttributes.STANDARD_ERROR, MethodAttributes.BASE_STANDARD_ERROR);
  }

  @Override
  public Ratings rate(Dataset dataset) {
    List<Rating> targets = RatedRow.rated(dataset, HealthyPeople::rated);
    List<Rating> all = new ArrayList<>(targets);
    LatestRatings.byLocality(targets).asMap().forEach((place, ratings) -> all.addAll(counted(place, ratings)));
    return Ratings.of(edition(), all);
  }

  private static Rating rated(RatedRow row) {
    Rating.Builder rating = row.rating();
    row.absent().ifPresent(rating::verdict);
    if (row.isNotApplicable()) {
      return rating.build();
    }
    Inputs inputs = row.inputs();
    if (row.target().baseline().isEmpty()) {
      return rating.measure(inputs.baseline()).band(DEVELOPMENTAL).build();
    } else if (row.target().criterion().isEmpty()) {
      return rating.measure(inputs.asked()).band(INFORMATIONAL).build();
    } else if (row.observation().isEmpty()) {
      return rating.measure(inputs.actual()).band(BASELINE_ONLY).build();
    }
    Optional<Measured> undefined = RatedRow.undefined(inputs.baseline(), inputs.asked(), inputs.actual());
    return undefined.isPresent()
        ? rating.measure(undefined.get()).verdict(Verdict.UNDECIDED).build()
        : new Move(row, value(inputs.baseline()), value(inputs.actual()), value(inputs.asked())).rate(rating);
  }

  private static Ratio value(Measured number) {
    return number.value().orElseThrow();
  }

  /** From b to x, with T. */
  private record Move(RatedRow row, Ratio from, Ratio to, Ratio asked) {

    Rating rate(Rating.Builder rating) {
      boolean hadMet = row.reaches(from, asked);
      if (row.reaches(to, asked)) {
        rating.band(MET).verdict(Verdict.MET_OR_EXCEEDED);
        if (row.inputs().isWithoutQuotients()) {
          return rating.measure(Measured.undefined(Undefined.NOT_MEASURED)).build();
        }
        return hadMet
            ? rating.measure(notAssessed()).why("met at the baseline too: share of targeted change not assessed").build()
            : rating.measure(shareOfTargetedChange()).build();
      }
      rating.verdict(Verdict.NOT_MET);
      if (row.inputs().isWithoutQuotients()) {
        return rating.measure(Measured.undefined(Undefined.NOT_MEASURED)).why("a rank has no share of change").build();
      }
      int toward = to.compareTo(from) * row.inputs().direction();
      if (toward == 0) {
        return rating.measure(Measured.of(Ratio.of(0, 1))).band(LITTLE).why("no change").build();
      }
      return toward > 0
          ? detected(rating, shareOfTargetedChange(), IMPROVED, "toward the target")
          : detected(rating, shareOfBaseline(), WORSE, "away from the baseline and the target");
    }

    private Measured notAssessed() {
      boolean isSame = from.equals(asked);
      return Measured.undefined(isSame ? Undefined.BASELINE_IS_TARGET : Undefined.BASELINE_BEYOND_TARGET);
    }

    private Measured shareOfTargetedChange() {
      return from.equals(asked)
          ? Measured.undefined(Undefined.BASELINE_IS_TARGET)
          : Measured.of(to.minus(from).dividedBy(asked.minus(from)));
    }

    private Measured shareOfBaseline() {
      return switch (from.signum()) {
        case 0 -> Measured.undefined(Undefined.ZERO_BASELINE);
        case 1 -> Measured.of(to.minus(from).abs().dividedBy(from));
        default -> Measured.undefined(Undefined.OUT_OF_DOMAIN);
      };
    }

    private Rating detected(Rating.Builder rating, Measured share, String band, String way) {
      rating.measure(share);
      boolean isTested = row.target().attributes().text(SIGNIFICANT).isPresent() || hasErrors();
      Optional<Boolean> isDetectable =
          isTested ? row.said(SIGNIFICANT) : share.value().map(value -> value.compareTo(DETECTABLE) >= 0);
      if (isDetectable.isEmpty()) {
        String missing = isTested ? "whether the change is significant is not known" : "the size of the change is not known";
        return rating.why(way + "; " + missing).build();
      }
      return rating.band(isDetectable.get() ? band : LITTLE).why(way + (isTested ? ", tested" : ", not tested")).build();
    }

    private boolean hasErrors() {
      return row.inputs().number(MethodAttributes.STANDARD_ERROR).isPresent()
          && row.inputs().number(MethodAttributes.BASE_STANDARD_ERROR).isPresent();
    }
  }

  private static List<Rating> counted(Locality place, Collection<Rating> ratings) {
    List<Rating> topics = new ArrayList<>();
    LatestRatings.byGroup(ratings).asMap().forEach((topic, those) -> topics.add(topic(place, topic, those)));
    Rating.Builder whole = rolledUp(RatingLevel.LOCALITY, place, "", passes(ratings));
    long tracked = topics.stream().filter(topic -> topic.measure().filter(Measured::isDefined).isPresent()).count();
    if (tracked > 0) {
      long half = topics.stream().filter(topic -> topic.band().equals(Optional.of(HALF_OR_MORE))).count();
      long open = tracked - topics.stream().filter(topic -> topic.band().isPresent()).count();
      String unknown = open > 0 ? "; of " + open + " it cannot be told" : "";
      whole.why(half + " of " + tracked + " topic areas had 50% or more improved, met or exceeded" + unknown);
    }
    topics.add(whole.build());
    return topics;
  }

  private static Rating topic(Locality place, String name, Collection<Rating> ratings) {
    Passes passes = passes(ratings);
    Rating.Builder topic = rolledUp(RatingLevel.GROUP, place, name, passes);
    int open = (int) ratings.stream().filter(HealthyPeople::isOpen).count();
    Optional<String> least = half(passes);
    return least.equals(half(Passes.of(passes.passed() + open, passes.counted())))
        ? topic.band(least).build()
        : topic.why("the band depends on " + open + " of " + passes.counted() + " that have no status").build();
  }

  private static Optional<String> half(Passes passes) {
    return passes.share().value().map(share -> share.compareTo(HALF) >= 0 ? HALF_OR_MORE : "less than 50%");
  }

  /** Counted, and without a status, so that it may have passed. */
  private static boolean isOpen(Rating rating) {
    return isTracked(rating) && rating.band().isEmpty();
  }

  private static boolean isTracked(Rating rating) {
    boolean isAside = rating.verdict().equals(Optional.of(Verdict.NOT_APPLICABLE));
    return !isAside && rating.band().filter(UNTRACKED::contains).isEmpty() && LatestRatings.isRated(rating);
  }

  private static Rating.Builder rolledUp(RatingLevel level, Locality place, String code, Passes passes) {
    return Rating.builder().level(level).locality(place).code(code).measure(passes.share()).passes(passes);
  }

  private static Passes passes(Collection<Rating> ratings) {
    int passed = 0;
    int tracked = 0;
    for (Rating rating : ratings) {
      if (isTracked(rating)) {
        tracked++;
        passed += rating.band().filter(band -> band.equals(MET) || band.equals(IMPROVED)).isPresent() ? 1 : 0;
      }
    }
    return Passes.of(passed, tracked);
  }
}
