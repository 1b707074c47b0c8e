package org.resolutionindicators.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.resolutionindicators.measure.Aggregation;
import org.resolutionindicators.measure.Aggregation.Weighted;
import org.resolutionindicators.measure.Bands;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.PiecewiseLinear;
import org.resolutionindicators.measure.PiecewiseLinear.Point;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.measure.Undefined;
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
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

/**
 * Objectives and key results: the grade of each key result, 0.0 to 1.0, and of the objective that they belong to.
 *
 * <p>Symbols: b the baseline, x the actual, T the target. The measure of a key result is (x - b) / (T - b) ({@link
 * StandardMeasure#SHARE_OF_TARGETED_CHANGE}); without a baseline x / T, where higher is better; of a key result that is a
 * yes, a no or a deadline 1 or 0. Its score is the measure, not less than 0 and not more than 1. An objective is a group of
 * indicators; its score is the mean of theirs, or Σ w·s / Σ w if they have weights w. Bands, of the score rounded half up to
 * one decimal: {@code green} 0.7 to 1.0, {@code yellow} 0.4 to 0.6, {@code red} 0.0 to 0.3.
 *
 * <p>Domain: that of the share of targeted change; to keep what is there already is no change
 * ({@link Undefined#BASELINE_IS_TARGET}). Without a baseline T = 0 is {@link Undefined#ZERO_TARGET} and T &lt; 0
 * {@link Undefined#NEGATIVE_TARGET}; where lower is better a baseline is needed ({@link Undefined#NO_BASELINE}).
 *
 * <p>Each indicator counts once, by its latest period; parts of another are rated and not counted; one that does not apply
 * or has no target takes no part. An objective is {@link Undefined#MISSING_FIGURE} as long as one of its key results has no
 * score, {@link Undefined#MISSING_WEIGHTS} if some have a weight and others none, and {@link Undefined#NOTHING_COUNTED} with
 * y = 0, no key result. Key results without a group are rated by themselves. There are no verdicts: 0.7 is as good as 1.0
 * here.
 *
 * <p>Immutable, thread-safe and serialisable; equal by edition.
 */
public final class Okr extends EditionMethod implements PublishedMethod {
  private static final long serialVersionUID = 1L;

  /**
   * Edition of 2018: grades as Google publishes them, bands as John Doerr does.
   *
   * <p>Source: Google re:Work, Guide: Set goals with OKRs (https://rework.withgoogle.com); John Doerr, Measure What Matters.
   * Golden case: {@code boundaries}. With y = 0 there is no grade. What could not be confirmed:
   * {@link MethodEdition#unconfirmed}.
   */
  public static final Okr DOERR_2018 =
      new Okr(
          MethodEdition.builder()
              .id("okr-doerr-2018")
              .authority("Google re:Work; John Doerr, Measure What Matters")
              .edition("2018")
              .addSources(
                  "https://rework.withgoogle.com (Guide: Set goals with OKRs)", "John Doerr, Measure What Matters")
              .unconfirmed(
                  "That a score is rounded half up to one decimal before its band is found: the bands as published leave"
                      + " 0.3 to 0.4 and 0.6 to 0.7 open. That key results are measured from a baseline is the usual"
                      + " reading. The year of the edition is recalled.")
              .build());

  private static final Ratio ZERO = Ratio.of(0, 1);
  private static final Ratio ONE = Ratio.of(1, 1);
  private static final PiecewiseLinear CLAMPED = PiecewiseLinear.through(Point.of("0", "0"), Point.of("1", "1"));
  private static final Bands BANDS =
      Bands.builder()
          .rounding(1, RoundingMode.HALF_UP)
          .within(Range.closed(ZERO, ONE))
          .band("red", Range.closed(ZERO, Ratio.of("0.3")))
          .band("yellow", Range.closed(Ratio.of("0.4"), Ratio.of("0.6")))
          .band("green", Range.closed(Ratio.of("0.7"), ONE))
          .build();

  private Okr(MethodEdition edition) {
    super(edition);
  }

  @Override
  public ImmutableList<Attribute> attributes() {
    return ImmutableList.of();
  }

  @Override
  public Ratings rate(Dataset dataset) {
    List<Rating> targets = RatedRow.rated(dataset, Okr::rated);
    List<Rating> all = new ArrayList<>(targets);
    LatestRatings.byLocality(targets)
        .asMap()
        .forEach(
            (place, ratings) ->
                LatestRatings.byGroup(ratings)
                    .asMap()
                    .forEach((objective, results) -> all.add(objective(place, objective, results))));
    return Ratings.of(edition(), all);
  }

  private static Rating rated(RatedRow row) {
    if (row.isNotApplicable()) {
      return row.rating().why("does not apply").build();
    }
    Measured share = share(row);
    Measured score = CLAMPED.at(share);
    return row.rating().measure(share).score(score).band(score.value().flatMap(BANDS::name)).build();
  }

  private static Measured share(RatedRow row) {
    Criterion asked = row.target().criterion().orElse(null);
    if (asked == null) {
      return Measured.undefined(Undefined.NO_TARGET);
    } else if (row.observation().isEmpty()) {
      return Measured.undefined(Undefined.NO_ACTUAL);
    } else if (asked instanceof Criterion.YesNo || asked instanceof Deadline) {
      return binary(row);
    }
    return row.target().baseline().isPresent()
        ? StandardMeasure.SHARE_OF_TARGETED_CHANGE.measure(row.target(), row.observation().get())
        : shareOfTarget(row);
  }

  private static Measured binary(RatedRow row) {
    Verdict verdict = Finding.judged(row.cell(), RuleBook.standard(), ImmutableList.of()).verdict();
    return verdict.isDecided()
        ? Measured.of(verdict.isReached() ? ONE : ZERO)
        : Measured.undefined(Undefined.NOT_A_NUMBER);
  }

  private static Measured shareOfTarget(RatedRow row) {
    return row.inputs().direction() < 0
        ? Measured.undefined(Undefined.NO_BASELINE)
        : StandardMeasure.ATTAINMENT.measure(row.target(), row.observation().orElseThrow());
  }

  private static Rating objective(Locality place, String name, Collection<Rating> ratings) {
    List<Rating> results = ratings.stream().filter(Okr::takesPart).toList();
    Measured score = mean(results);
    return Rating.builder()
        .level(RatingLevel.GROUP)
        .locality(place)
        .code(name)
        .score(score)
        .band(score.value().flatMap(BANDS::name))
        .build();
  }

  private static boolean takesPart(Rating rating) {
    boolean isAsked = LatestRatings.target(rating).criterion().isPresent() && rating.score().isPresent();
    return isAsked && LatestRatings.isRated(rating);
  }

  private static Measured mean(List<Rating> results) {
    List<Ratio> weights =
        results.stream().flatMap(result -> LatestRatings.target(result).weight().stream()).map(Ratio::of).toList();
    if (!weights.isEmpty() && weights.size() < results.size()) {
      return Measured.undefined(Undefined.MISSING_WEIGHTS);
    }
    List<Weighted> scores = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Measured score = results.get(i).score().orElseThrow();
      scores.add(weights.isEmpty() ? Weighted.of(score) : new Weighted(score, weights.get(i)));
    }
    return Aggregation.mean().failing().ofWeighted(scores);
  }
}
