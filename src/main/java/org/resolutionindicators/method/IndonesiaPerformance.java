package org.resolutionindicators.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.resolutionindicators.measure.Aggregation;
import org.resolutionindicators.measure.Aggregation.Weighted;
import org.resolutionindicators.measure.Band;
import org.resolutionindicators.measure.Bands;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.PiecewiseLinear;
import org.resolutionindicators.measure.PiecewiseLinear.Point;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

/**
 * The conversion of individual performance indicators to scores for civil servants of Indonesia.
 *
 * <p>Symbols: x the actual, T the target. The measure is the attainment p: x / T, and in the "special" condition, where
 * lower is better, 1 + (1 - x / T). Of a range T is its upper end if x is above it and its lower end if x is below,
 * whichever is better; between them p is 1. p, in whole per cent rounded half up (a tie away from 0), gives category and
 * score:
 *
 * <table>
 * <caption>Categories and scores</caption>
 * <thead><tr><th>p in per cent</th><th>category</th><th>score</th></tr></thead>
 * <tbody>
 * <tr><td>more than 110</td><td>none confirmed</td><td>120</td></tr>
 * <tr><td>101 to 110</td><td>none confirmed</td><td>none published: {@link Undefined#NOT_PUBLISHED}</td></tr>
 * <tr><td>100</td><td>{@code Baik}</td><td>109</td></tr>
 * <tr><td>100 of the {@linkplain #TARGET_IS_MAXIMUM most that is possible}</td><td>{@code Sangat Baik}</td><td>120</td></tr>
 * <tr><td>80 to 99</td><td>{@code Cukup}</td><td>70 + (89 - 70) / (99 - 80) · (p - 80)</td></tr>
 * <tr><td>60 to 79</td><td>{@code Kurang}</td><td>50 + (69 - 50) / (79 - 60) · (p - 60)</td></tr>
 * <tr><td>0 to 59</td><td>{@code Sangat Kurang}</td><td>p / 59 · 49</td></tr>
 * <tr><td>less than 0</td><td>none</td><td>none published</td></tr>
 * </tbody>
 * </table>
 *
 * <p>Of a locality, which is the office or the civil servant here, the score is Σ w·s / Σ w over the indicators with their
 * weights w. Each indicator counts once, by its latest period; parts of another are rated and not counted; one that does
 * not apply or has no target takes no part. It is {@link Undefined#MISSING_WEIGHTS} if a weight was not given,
 * {@link Undefined#MISSING_FIGURE} if an indicator has no score, such as for 105%, and with y = 0, no indicator at all,
 * {@link Undefined#NOTHING_COUNTED}. The value of additional work, which the regulation adds, is not covered.
 *
 * <p>Domain: x and T are one number each, T may be a range; otherwise the measure says why. T = 0 is
 * {@link Undefined#ZERO_TARGET}, T &lt; 0 {@link Undefined#NEGATIVE_TARGET}. There are no verdicts: the method does not say
 * that a target is met. The regulation's own example prints 92 of 80 to 90 as 113%; it is 102.22%.
 *
 * <p>Immutable, thread-safe and serialisable; equal by edition.
 */
public final class IndonesiaPerformance extends EditionMethod implements PublishedMethod {
  private static final long serialVersionUID = 1L;

  /** Whether the target is the most that can be reached: yes or no. */
  public static final Attribute TARGET_IS_MAXIMUM =
      Attribute.text("target_is_maximum", "yes if more than the target cannot be reached; no if not given");

  /**
   * Edition of 2021.
   *
   * <p>Source: regulation of the minister (PermenPANRB) on the performance management of civil servants, annex, chapter VI
   * A, pages 91, 93, 100 and 243 (http://online.flipbuilder.com/vajnr/eqrv/files/basic-html/page101.html and its
   * neighbours). Golden cases: {@code range-targets}, {@code scores}, {@code final-value}. With y = 0 there is no score.
   * What could not be confirmed: {@link MethodEdition#unconfirmed}.
   */
  public static final IndonesiaPerformance PERMENPANRB_2021 =
      new IndonesiaPerformance(
          MethodEdition.builder()
              .id("indonesia-permenpanrb-2021")
              .authority("Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi")
              .edition("PermenPANRB 8/2021")
              .addSources(
                  "http://online.flipbuilder.com/vajnr/eqrv/files/basic-html/page99.html (attainment)",
                  "http://online.flipbuilder.com/vajnr/eqrv/files/basic-html/page101.html (scores)",
                  "http://online.flipbuilder.com/vajnr/eqrv/files/basic-html/page110.html (range targets)",
                  "http://online.flipbuilder.com/vajnr/eqrv/files/basic-html/page363.html (worked example)")
              .unconfirmed(
                  "The page between 99 and 101 was not read. It has the limits of the categories, the 109 of Baik, which"
                      + " rests on the worked example, and what 101 to 110% are worth, which is left undefined. That a"
                      + " figure inside a range is 100%, and that whole per cents are rounded half up, is concluded. The"
                      + " number of the regulation is that of other copies of its text.")
              .build());

  private static final int WHOLE_PER_CENT = 2;
  private static final Ratio ONE = Ratio.of(1, 1);
  private static final Ratio MOST = Ratio.of(120, 1);
  private static final String VERY_GOOD = "Sangat Baik";
  private static final Bands CATEGORIES =
      Bands.builder()
          .rounding(WHOLE_PER_CENT, RoundingMode.HALF_UP)
          .gap("no category is confirmed for less than 0%", Range.lessThan(Ratio.of(0, 1)))
          .band("Sangat Kurang", Range.closed(Ratio.of("0"), Ratio.of("0.59")))
          .band("Kurang", Range.closed(Ratio.of("0.60"), Ratio.of("0.79")))
          .band("Cukup", Range.closed(Ratio.of("0.80"), Ratio.of("0.99")))
          .band("Baik", Range.singleton(ONE))
          .gap("no category and no score are confirmed for 101 to 110%", Range.closed(Ratio.of("1.01"), Ratio.of("1.10")))
          .gap("no category is confirmed for more than 110%", Range.greaterThan(Ratio.of("1.10")))
          .build();

  /** By whole per cent. */
  private static final PiecewiseLinear SCORES =
      PiecewiseLinear.builder()
          .gap(Range.lessThan(Ratio.of(0, 1)))
          .through(whole(0, 60), Point.of("0", "0"), Point.of("59", "49"))
          .through(whole(60, 80), Point.of("60", "50"), Point.of("79", "69"))
          .through(whole(80, 100), Point.of("80", "70"), Point.of("99", "89"))
          .level(Range.singleton(Ratio.of(100, 1)), Ratio.of(109, 1))
          .gap(Range.openClosed(Ratio.of(100, 1), Ratio.of(110, 1)))
          .level(Range.greaterThan(Ratio.of(110, 1)), MOST)
          .build();

  private static Range<Ratio> whole(int from, int to) {
    return Range.closedOpen(Ratio.of(from, 1), Ratio.of(to, 1));
  }

  private IndonesiaPerformance(MethodEdition edition) {
    super(edition);
  }

  @Override
  public ImmutableList<Attribute> attributes() {
    return ImmutableList.of(TARGET_IS_MAXIMUM);
  }

  @Override
  public Ratings rate(Dataset dataset) {
    List<Rating> targets = RatedRow.rated(dataset, IndonesiaPerformance::rated);
    List<Rating> all = new ArrayList<>(targets);
    LatestRatings.byLocality(targets).asMap().forEach((place, ratings) -> all.add(summed(place, ratings)));
    return Ratings.of(edition(), all);
  }

  private static Rating rated(RatedRow row) {
    if (row.isNotApplicable()) {
      return row.rating().why("does not apply").build();
    }
    Measured attained = attained(row);
    if (!attained.isDefined()) {
      return row.rating().measure(attained).score(attained).build();
    }
    Amount percent = Amount.of(attained.value().orElseThrow().percent(0, RoundingMode.HALF_UP));
    if (percent.equals(Amount.of(100)) && row.said(TARGET_IS_MAXIMUM).orElse(false)) {
      return row.rating()
          .measure(attained)
          .score(Measured.of(MOST))
          .band(VERY_GOOD)
          .why("the target is the most that can be reached")
          .build();
    }
    Band category = CATEGORIES.of(attained.value().orElseThrow());
    Rating.Builder rating = row.rating().measure(attained).score(SCORES.at(Ratio.of(percent))).band(category.name());
    category.why().or(() -> row.unclear(TARGET_IS_MAXIMUM)).ifPresent(rating::why);
    return rating.build();
  }

  private static Measured attained(RatedRow row) {
    Measured actual = row.inputs().actual();
    Measured asked = asked(row, actual);
    Optional<Measured> undefined = RatedRow.undefined(asked, actual);
    if (undefined.isPresent()) {
      return undefined.get();
    } else if (row.inputs().isWithoutQuotients()) {
      return Measured.undefined(Undefined.NOT_MEASURED);
    }
    Ratio target = asked.value().orElseThrow();
    if (isInside(row, actual.value().orElseThrow())) {
      return Measured.of(ONE);
    } else if (target.signum() <= 0) {
      return Measured.undefined(target.signum() == 0 ? Undefined.ZERO_TARGET : Undefined.NEGATIVE_TARGET);
    }
    Ratio share = actual.value().orElseThrow().dividedBy(target);
    return Measured.of(row.inputs().direction() > 0 ? share : ONE.plus(ONE.minus(share)));
  }

  /** Between the ends of a range 100% is reached, also where the actual is nought and no quotient of it is defined. */
  private static boolean isInside(RatedRow row, Ratio value) {
    return row.target().criterion().orElse(null) instanceof Criterion.Range range
        && value.compareTo(Ratio.of(range.low())) >= 0
        && value.compareTo(Ratio.of(range.high())) <= 0;
  }

  /** T; of a range its end on the side of the actual. */
  private static Measured asked(RatedRow row, Measured actual) {
    if (!(row.target().criterion().orElse(null) instanceof Criterion.Range range) || !actual.isDefined()) {
      return row.inputs().asked();
    }
    Ratio low = Ratio.of(range.low());
    Ratio high = Ratio.of(range.high());
    Ratio value = actual.value().orElseThrow();
    return Measured.of(value.compareTo(low) < 0 ? low : high);
  }

  private static Rating summed(Locality place, Collection<Rating> ratings) {
    List<Weighted> scores = new ArrayList<>();
    boolean isWeighted = true;
    for (Rating rating : ratings) {
      if (takesPart(rating)) {
        Optional<Amount> weight = LatestRatings.target(rating).weight();
        isWeighted &= weight.isPresent();
        scores.add(new Weighted(rating.score().orElseThrow(), Ratio.of(weight.orElse(Amount.ZERO))));
      }
    }
    Measured sum =
        isWeighted
            ? Aggregation.mean().failing().ofWeighted(scores)
            : Measured.undefined(Undefined.MISSING_WEIGHTS);
    return Rating.builder().level(RatingLevel.LOCALITY).locality(place).code("").score(sum).build();
  }

  private static boolean takesPart(Rating rating) {
    boolean isAsked = LatestRatings.target(rating).criterion().isPresent() && rating.score().isPresent();
    return isAsked && LatestRatings.isRated(rating);
  }
}
