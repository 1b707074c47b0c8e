package org.resolutionindicators.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.resolutionindicators.measure.Aggregation;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.PiecewiseLinear;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

/**
 * The reward grant of a local public service agreement in England: how much of it a council has earned.
 *
 * <p>Symbols: b the performance expected without the agreement (the baseline), T that with it, x what was achieved. The
 * measure of a target is the proportion of the enhancement p = (x - b) / (T - b)
 * ({@link StandardMeasure#SHARE_OF_TARGETED_CHANGE}); its score the proportion of its grant that is payable: 0 if p is below
 * 60%, p from 60% on, 1 from 100% on. A target that has sub-targets, indicators that are part of it, has the mean of
 * theirs and no measure of its own; sub-targets of sub-targets likewise.
 *
 * <p>Of a locality, the council, the measure is the mean m over its targets, which share the grant equally, and the score
 * the grant: 2.5% · {@link #NET_BUDGET_REQUIREMENT} · m, exactly; authorities publish it rounded. Each indicator counts
 * once, by its latest period; one that does not apply or has no target takes no part in the division.
 *
 * <p>Domain: that of the share of targeted change. Money is not paid on what is not known: if one target or sub-target has
 * no score, m and the grant are {@link Undefined#MISSING_FIGURE}; so is the grant if the requirement was not given, and it
 * is {@link Undefined#NOT_ONE_NUMBER} if rows of the council give different ones. With y = 0, no target, m and the grant are
 * {@link Undefined#NOTHING_COUNTED}. There are no bands and no verdicts; the method does not say that a target is met.
 * Interim payments on account are not covered.
 *
 * <p>Immutable, thread-safe and serialisable; equal by edition.
 */
public final class LocalPublicServiceAgreement extends EditionMethod implements PublishedMethod {
  private static final long serialVersionUID = 1L;

  /** The net budget requirement of the council in the year that the agreement names; on any of its rows. */
  public static final Attribute NET_BUDGET_REQUIREMENT =
      Attribute.number("net_budget_requirement", "net budget requirement of the council; on one or more of its rows");

  /**
   * Edition of the first agreements, 2002.
   *
   * <p>Source: Isle of Wight Council, Local Public Service Agreement, Schedule 4, 12 June 2002
   * (http://old-iwight.onthewight.com/council/committees/mod-Council/12-6-02/schedule%204.htm). Golden cases: {@code
   * isle-of-wight}, {@code boundaries}. With y = 0 there is no grant and no score.
   */
  public static final LocalPublicServiceAgreement PSA2002 =
      new LocalPublicServiceAgreement(
          MethodEdition.builder()
              .id("uk-local-psa-2002")
              .authority("Government of the United Kingdom; Isle of Wight Council")
              .edition("2002")
              .addSources(
                  "http://old-iwight.onthewight.com/council/committees/mod-Council/12-6-02/schedule%204.htm (Schedule 4)",
                  "https://democracy.bathnes.gov.uk/celistdocuments.aspx?A=1&DF=04%2F02%2F2004&F=embed%2418PSAPerformance"
                      + "report.htm&MID=527&R=0 (Bath and North East Somerset, 4 February 2004, 3.5)")
              .build());

  private static final Ratio LEAST = Ratio.of("0.6");
  private static final Ratio ONE = Ratio.of(1, 1);
  private static final Ratio NONE = Ratio.of(0, 1);
  private static final Ratio GRANT = Ratio.of("0.025");
  private static final PiecewiseLinear PAYABLE =
      PiecewiseLinear.builder()
          .level(Range.lessThan(LEAST), NONE)
          .line(Range.closedOpen(LEAST, ONE), ONE, NONE)
          .level(Range.atLeast(ONE), ONE)
          .build();
  private static final Aggregation EQUALLY = Aggregation.mean().failing();

  private LocalPublicServiceAgreement(MethodEdition edition) {
    super(edition);
  }

  @Override
  public ImmutableList<Attribute> attributes() {
    return ImmutableList.of(NET_BUDGET_REQUIREMENT);
  }

  @Override
  public Ratings rate(Dataset dataset) {
    List<Rating> own = new ArrayList<>();
    RatedRow.cells(dataset).forEach(cell -> own.add(rated(cell)));
    Map<Locality, Council> councils = new LinkedHashMap<>();
    LatestRatings.byLocality(own)
        .asMap()
        .forEach((place, ratings) -> councils.put(place, Council.of(dataset, ratings)));
    Map<Then, Council> then = new LinkedHashMap<>();
    Multimaps.asMap(Multimaps.index(own, Then::of)).forEach((key, ratings) -> then.put(key, Council.of(dataset, ratings)));
    List<Rating> all = new ArrayList<>();
    for (Rating rating : own) {
      Council now = councils.get(rating.locality());
      all.add((now.counts(rating) ? now : then.get(Then.of(rating))).withSubTargets(rating));
    }
    councils.forEach((place, council) -> all.add(council.rated(place)));
    return Ratings.of(edition(), all);
  }

  /** A locality in a period that is not its latest, of which sub-targets of the same period are the parts. */
  private record Then(Locality locality, ReportingPeriod period) {
    static Then of(Rating rating) {
      return new Then(rating.locality(), LatestRatings.target(rating).period());
    }
  }

  private static Rating rated(Cell cell) {
    RatedRow row = new RatedRow(cell);
    if (row.isNotApplicable()) {
      return row.rating().why("does not apply").build();
    }
    Optional<Observation> seen = row.observation();
    Measured nothing = Measured.undefined(row.target().criterion().isEmpty() ? Undefined.NO_TARGET : Undefined.NO_ACTUAL);
    Measured share =
        seen.map(actual -> StandardMeasure.SHARE_OF_TARGETED_CHANGE.measure(row.target(), actual)).orElse(nothing);
    return row.rating().measure(share).score(PAYABLE.at(share)).build();
  }

  /** The ratings of one locality, the latest or those of a period, by indicator. */
  private record Council(Dataset dataset, Map<IndicatorCode, Rating> rows) {

    static Council of(Dataset dataset, Collection<Rating> ratings) {
      Map<IndicatorCode, Rating> rows = new LinkedHashMap<>();
      ratings.forEach(rating -> rows.put(LatestRatings.indicator(rating).code(), rating));
      return new Council(dataset, rows);
    }

    boolean counts(Rating rating) {
      return rows.get(LatestRatings.indicator(rating).code()) == rating;
    }

    private List<Rating> subTargets(Rating rating) {
      List<Rating> parts = new ArrayList<>();
      for (Indicator part : dataset.partsOf(LatestRatings.indicator(rating).code())) {
        Optional.ofNullable(rows.get(part.code())).filter(this::takesPart).ifPresent(parts::add);
      }
      return parts;
    }

    private boolean takesPart(Rating rating) {
      boolean isAsked = LatestRatings.target(rating).criterion().isPresent() || !subTargets(rating).isEmpty();
      return isAsked && rating.score().isPresent();
    }

    private Measured payable(Rating rating) {
      List<Rating> parts = subTargets(rating);
      return parts.isEmpty() ? rating.score().orElseThrow() : EQUALLY.of(parts.stream().map(this::payable).toList());
    }

    Rating withSubTargets(Rating rating) {
      int parts = subTargets(rating).size();
      if (parts == 0 || rating.score().isEmpty()) {
        return rating;
      }
      return Rating.of(LatestRatings.target(rating), rating.achievement())
          .score(payable(rating))
          .why("mean of " + parts + (parts == 1 ? " sub-target" : " sub-targets"))
          .build();
    }

    Rating rated(Locality place) {
      List<Rating> targets = rows.values().stream().filter(LatestRatings::isCountable).filter(this::takesPart).toList();
      Measured earned = EQUALLY.of(targets.stream().map(this::payable).toList());
      Rating.Builder whole =
          Rating.builder().level(RatingLevel.LOCALITY).locality(place).code("").measure(earned).score(grant(earned));
      missing(targets).ifPresent(whole::why);
      return whole.build();
    }

    private Measured grant(Measured earned) {
      List<Amount> requirements = requirements();
      if (!earned.isDefined()) {
        return earned;
      } else if (requirements.size() != 1) {
        return Measured.undefined(requirements.isEmpty() ? Undefined.MISSING_FIGURE : Undefined.NOT_ONE_NUMBER);
      }
      return Measured.of(earned.value().orElseThrow().times(GRANT).times(requirements.get(0)));
    }

    private List<Amount> requirements() {
      return rows.values().stream()
          .flatMap(rating -> LatestRatings.target(rating).attributes().number(NET_BUDGET_REQUIREMENT).stream())
          .distinct()
          .toList();
    }

    private Optional<String> missing(List<Rating> targets) {
      long unknown = targets.stream().filter(target -> !payable(target).isDefined()).count();
      if (unknown > 0) {
        return Optional.of(unknown + " of " + targets.size() + " targets cannot be told");
      }
      return switch (requirements().size()) {
        case 0 -> Optional.of("no net budget requirement given");
        case 1 -> Optional.empty();
        default -> Optional.of("rows give different net budget requirements");
      };
    }
  }
}
