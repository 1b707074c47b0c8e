package org.resolutionindicators.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.measure.Bands;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Deadline;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

/**
 * The ratings of performance measures by the United States Department of Commerce.
 *
 * <p>The measure is the attainment p, the actual as a share of the target ({@link StandardMeasure#ATTAINMENT}; where lower
 * is better the target as a share of the actual). p is rounded half up to whole per cent, then:
 *
 * <table>
 * <caption>Bands</caption>
 * <thead><tr><th>p in per cent</th><th>band</th><th>verdict</th></tr></thead>
 * <tbody>
 * <tr><td>more than 125</td><td>{@code Exceeded}</td><td>exceeded</td></tr>
 * <tr><td>100 to 125</td><td>{@code Met}</td><td>met</td></tr>
 * <tr><td>95 to 99</td><td>{@code Slightly below}</td><td>not met</td></tr>
 * <tr><td>less</td><td>{@code Not met}</td><td>not met</td></tr>
 * </tbody>
 * </table>
 *
 * <p>The per cent decides: 99.6% is {@code Met}, and so is a strict bound hit at its limit. A target in words, which is yes,
 * no or a deadline here, is never {@code Exceeded}: it is {@code Met} or {@code Not met}, as the standard rules judge it or,
 * where they cannot, as the official verdict beside it says. There is no score.
 *
 * <p>Domain: that of the attainment. Where it is undefined, such as for nought of at most 5
 * ({@link Undefined#ZERO_ACTUAL}), there is no band and the verdict is {@link Verdict#UNDECIDED}.
 *
 * <p>Of a group and of a locality it counts x of y: x measures exceeded or met; y measures that have a target and are not
 * {@link #NEW_MEASURE new}, those without data or without a band included, so that none is left out unseen. Each indicator
 * counts once, by its latest period; parts of another are rated and not counted. With y = 0 the share is
 * {@link Undefined#NOTHING_COUNTED}.
 *
 * <p>Immutable, thread-safe and serialisable; equal by edition.
 */
public final class CommerceRatings extends EditionMethod implements PublishedMethod {
  private static final long serialVersionUID = 1L;

  /** Whether a measure is new or is setting its baseline, and so is in no count: yes or no. */
  public static final Attribute NEW_MEASURE =
      Attribute.text("new_measure", "yes for a measure that is new or is setting its baseline: it is in no count");

  /**
   * Edition of the fiscal year 2007.
   *
   * <p>Source: Performance and Accountability Report, fiscal year 2007, Appendix A
   * (http://www.osec.doc.gov/bmi/budget/FY07PAR_Web/appa_00.shtml). Golden case: {@code boundaries}. With y = 0 there is no
   * share. What could not be confirmed: {@link MethodEdition#unconfirmed}.
   */
  public static final CommerceRatings FY2007 =
      new CommerceRatings(
          MethodEdition.builder()
              .id("us-commerce-fy2007")
              .authority("U.S. Department of Commerce")
              .edition("FY 2007")
              .addSources(
                  "http://www.osec.doc.gov/bmi/budget/FY07PAR_Web/appa_00.shtml (Performance and Accountability Report"
                      + " FY 2007, Appendix A)")
              .unconfirmed(
                  "That per cents are rounded half up to whole ones first: the ranges as published leave 99 to 100 open."
                      + " For measures of which less is better no formula was read; target / actual is used.")
              .build());

  private static final String EXCEEDED = "Exceeded";
  private static final String MET = "Met";
  private static final String NOT_MET = "Not met";
  private static final int WHOLE_PER_CENT = 2;
  private static final Bands BANDS =
      Bands.builder()
          .rounding(WHOLE_PER_CENT, RoundingMode.HALF_UP)
          .band(EXCEEDED, Range.greaterThan(Ratio.of("1.25")))
          .band(MET, Range.closed(Ratio.of("1.00"), Ratio.of("1.25")))
          .band("Slightly below", Range.closed(Ratio.of("0.95"), Ratio.of("0.99")))
          .band(NOT_MET, Range.lessThan(Ratio.of("0.95")))
          .build();

  private CommerceRatings(MethodEdition edition) {
    super(edition);
  }

  @Override
  public ImmutableList<Attribute> attributes() {
    return ImmutableList.of(NEW_MEASURE);
  }

  @Override
  public Ratings rate(Dataset dataset) {
    List<Rating> targets = RatedRow.rated(dataset, CommerceRatings::rated);
    List<Rating> all = new ArrayList<>(targets);
    LatestRatings.byLocality(targets).asMap().forEach((place, ratings) -> all.addAll(counted(place, ratings)));
    return Ratings.of(edition(), all);
  }

  private static Rating rated(RatedRow row) {
    Optional<Verdict> absent = row.absent();
    boolean isOfficial = row.cell().achievement().flatMap(Achievement::official).isPresent();
    if (isNew(row)) {
      return row.rating().why("new or baseline measure: in no count").build();
    } else if (isInWords(row) && absent.filter(verdict -> verdict != Verdict.NO_DATA || !isOfficial).isEmpty()) {
      return inWords(row);
    } else if (absent.isPresent()) {
      return row.rating().verdict(absent.get()).build();
    }
    Measured share = StandardMeasure.ATTAINMENT.measure(row.target(), row.observation().orElseThrow());
    Optional<String> band = share.value().flatMap(BANDS::name);
    Verdict verdict = band.map(CommerceRatings::verdict).orElse(Verdict.UNDECIDED);
    Rating.Builder rating = row.rating().measure(share).band(band).verdict(verdict);
    row.unclear(NEW_MEASURE).ifPresent(rating::why);
    return rating.build();
  }

  private static boolean isNew(RatedRow row) {
    return row.said(NEW_MEASURE).orElse(false);
  }

  private static boolean isInWords(RatedRow row) {
    Criterion asked = row.target().criterion().orElse(null);
    return asked instanceof Criterion.YesNo || asked instanceof Deadline;
  }

  private static Rating inWords(RatedRow row) {
    Verdict judged =
        row.observation().isPresent()
            ? Finding.judged(row.cell(), RuleBook.standard(), ImmutableList.of()).verdict()
            : Verdict.NO_DATA;
    Optional<Verdict> official = row.cell().achievement().flatMap(Achievement::official).map(Verdict::of);
    Verdict verdict = judged.isDecided() ? judged : official.orElse(judged);
    Rating.Builder rating = row.rating().why("target in words: never exceeded");
    if (!verdict.isDecided()) {
      return rating.verdict(verdict).build();
    }
    return verdict.isReached()
        ? rating.band(MET).verdict(Verdict.MET).build()
        : rating.band(NOT_MET).verdict(Verdict.NOT_MET).build();
  }

  private static Verdict verdict(String band) {
    return switch (band) {
      case EXCEEDED -> Verdict.EXCEEDED;
      case MET -> Verdict.MET;
      default -> Verdict.NOT_MET;
    };
  }

  private static List<Rating> counted(Locality place, Collection<Rating> ratings) {
    List<Rating> counts = new ArrayList<>();
    LatestRatings.byGroup(ratings)
        .asMap()
        .forEach((group, those) -> counts.add(count(RatingLevel.GROUP, place, group, those)));
    counts.add(count(RatingLevel.LOCALITY, place, "", ratings));
    return counts;
  }

  private static Rating count(RatingLevel level, Locality place, String code, Collection<Rating> ratings) {
    int passed = 0;
    int counted = 0;
    for (Rating rating : ratings) {
      if (isInCount(rating)) {
        counted++;
        passed += rating.verdict().filter(Verdict::isReached).isPresent() ? 1 : 0;
      }
    }
    Passes passes = Passes.of(passed, counted);
    return Rating.builder().level(level).locality(place).code(code).measure(passes.share()).passes(passes).build();
  }

  private static boolean isInCount(Rating rating) {
    boolean hasTarget =
        rating
            .verdict()
            .filter(verdict -> verdict != Verdict.NO_TARGET && verdict != Verdict.NOT_APPLICABLE)
            .isPresent();
    return hasTarget && LatestRatings.isRated(rating);
  }
}
