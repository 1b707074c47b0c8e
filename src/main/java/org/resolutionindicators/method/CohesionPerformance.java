package org.resolutionindicators.method;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.StandardMeasure;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Criterion;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.Passes;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;
import org.resolutionindicators.score.Requirement;

/**
 * The performance framework of the European structural and investment funds: has a priority achieved its milestones?
 *
 * <p>A priority is a group of indicators, a programme a locality. The measure of an indicator is a, its cumulative actual
 * as a share of the milestone ({@link StandardMeasure#ATTAINMENT}); a key implementation step, whose milestone is yes, has
 * 1 or 0. The rule depends on n, the number of indicators and steps of the priority that have a milestone that applies:
 *
 * <table>
 * <caption>Status of a priority</caption>
 * <thead><tr><th>band</th><th>n of 1 or 2</th><th>n of 3 or more</th></tr></thead>
 * <tbody>
 * <tr><td>{@code achieved}</td><td>each a of 85% or more</td>
 *     <td>each a of 85% or more, or all but one, which has 75% or more</td></tr>
 * <tr><td>{@code serious failure}</td><td>an a below 65%</td><td>two or more below 65%</td></tr>
 * <tr><td>{@code not achieved}</td><td>otherwise</td><td>otherwise</td></tr>
 * </tbody>
 * </table>
 *
 * <p>An indicator without an attainment could have any: where the status would differ, there is none, and the rating
 * says so. One that is as good as asked for has all of it, also where nothing can be divided. It counts x, those of 85%
 * or more, of y = n. With y = 0 there is no status. Of a programme it counts its achieved priorities, of those with a
 * status or one open. There are no scores, and no verdicts of single targets: the rule speaks of priorities.
 *
 * <p>Domain: milestones above 0. Result indicators, which the framework counts in some priorities only, are left out by
 * the host. Not covered: the reserve and corrections that follow from the status, and the period 2021-2027, which has no
 * such rule.
 *
 * <p>Immutable, thread-safe and serialisable; equal by edition.
 */
public final class CohesionPerformance implements PublishedMethod {
  /**
   * Milestones of 2018, targets of 2023. Edition: 2014-2020.
   *
   * <p>Source: Regulation (EU) No 1303/2013, Annex II (https://www.legislation.gov.uk/eur/2013/1303/annex/II). Golden case:
   * eu-performance-framework-2014. What could not be confirmed: {@link MethodEdition#unconfirmed}.
   */
  public static final CohesionPerformance PERIOD_2014_2020 = new CohesionPerformance();

  private static final long serialVersionUID = 1L;
  private static final Ratio FULL = Ratio.of(1, 1);
  private static final Ratio NOUGHT = Ratio.of(0, 1);
  private static final Ratio ACHIEVED = Ratio.of(85, 100);
  private static final Ratio FLOOR = Ratio.of(75, 100);
  private static final Ratio FAILED = Ratio.of(65, 100);
  private static final int MANY = 3;
  private static final Requirement<Ratio> ALL_ACHIEVED =
      Requirement.byNumber(
          MANY,
          Requirement.all(CohesionPerformance::isAchieved),
          Requirement.allBut(1, CohesionPerformance::isAchieved, share -> share.compareTo(FLOOR) >= 0));
  private static final Requirement<Ratio> SERIOUS_FAILURE =
      Requirement.byNumber(
          MANY,
          Requirement.any(CohesionPerformance::isFailed),
          Requirement.atLeast(2, CohesionPerformance::isFailed));

  private CohesionPerformance() {}

  private static boolean isAchieved(Ratio share) {
    return share.compareTo(ACHIEVED) >= 0;
  }

  private static boolean isFailed(Ratio share) {
    return share.compareTo(FAILED) < 0;
  }

  /** A programme in a period. */
  private record Programme(Locality locality, ReportingPeriod period) {}

  /** An indicator of a priority; its attainment is undefined if it is not known. */
  private record Attained(Cell cell, Measured share, boolean isCounted) {
    Optional<String> priority() {
      return cell.target().indicator().group();
    }

    /** The share, or that of a milestone which is met though nothing can be divided; empty if it is not known. */
    Optional<Ratio> known() {
      return share.value().or(() -> isReached() ? Optional.of(FULL) : Optional.empty());
    }

    /** Whether the figure is as good as asked for, though it may have no attainment: 0 of 5 where lower is better. */
    private boolean isReached() {
      RatedRow row = new RatedRow(cell);
      Optional<Ratio> value = row.inputs().actual().value();
      Optional<Ratio> asked = row.inputs().asked().value();
      return value.isPresent() && asked.isPresent() && row.reaches(value.get(), asked.get());
    }
  }

  @Override
  public MethodEdition edition() {
    return MethodEdition.builder()
        .id("eu-performance-framework-2014")
        .authority("European Union")
        .edition("2014-2020")
        .addSources("Regulation (EU) No 1303/2013, Annex II, https://www.legislation.gov.uk/eur/2013/1303/annex/II")
        .unconfirmed(
            "The thresholds of 85, 75 and 65 per cent and the rule by the number of indicators are those of Implementing"
                + " Regulation (EU) No 215/2014, Article 6, as recalled; its text was not read")
        .build();
  }

  @Override
  public ImmutableList<Attribute> attributes() {
    return ImmutableList.of();
  }

  @Override
  public Ratings rate(Dataset dataset) {
    List<Rating> ratings = new ArrayList<>();
    Map<Programme, List<Attained>> programmes = new LinkedHashMap<>();
    for (Cell cell : RatedRow.cells(dataset)) {
      RatedRow row = new RatedRow(cell);
      Measured share = share(row);
      ratings.add(row.composite().orElseGet(() -> row.rating().measure(share).build()));
      List<Attained> all =
          programmes.computeIfAbsent(
              new Programme(cell.target().locality(), cell.target().period()), programme -> new ArrayList<>());
      boolean isMilestone = cell.target().criterion().isPresent() && !row.isNotApplicable();
      boolean isRated = cell.target().indicator().isCountable() && row.composite().isEmpty();
      all.add(new Attained(cell, share, isMilestone && isRated));
    }
    programmes.forEach((programme, all) -> rate(programme, all, ratings));
    return Ratings.of(edition(), ratings);
  }

  private static Measured share(RatedRow row) {
    if (row.target().criterion().orElse(null) instanceof Criterion.YesNo step) {
      return row.observation().map(seen -> share(step, seen)).orElse(Measured.undefined(Undefined.NO_ACTUAL));
    }
    return row.observation()
        .map(seen -> StandardMeasure.ATTAINMENT.measure(row.target(), seen))
        .orElse(Measured.undefined(Undefined.NO_ACTUAL));
  }

  private static Measured share(Criterion.YesNo step, Observation seen) {
    if (seen.kind() != ObservationKind.YES && seen.kind() != ObservationKind.NO) {
      return Measured.undefined(Undefined.NOT_A_NUMBER);
    }
    return Measured.of(step.isYes() == (seen.kind() == ObservationKind.YES) ? FULL : NOUGHT);
  }

  private static void rate(Programme programme, List<Attained> all, List<Rating> ratings) {
    ImmutableListMultimap.Builder<String, Attained> byPriority = ImmutableListMultimap.builder();
    all.forEach(attained -> attained.priority().ifPresent(priority -> byPriority.put(priority, attained)));
    List<Rating> priorities = new ArrayList<>();
    Multimaps.asMap(byPriority.build()).forEach((name, each) -> priorities.add(priority(programme, name, each)));
    ratings.addAll(priorities);
    int achieved = (int) priorities.stream().filter(rating -> rating.band().equals(Optional.of("achieved"))).count();
    int counted = (int) priorities.stream().filter(rating -> rating.passes().orElseThrow().counted() > 0).count();
    ratings.add(rating(programme, RatingLevel.LOCALITY, "").passes(Passes.of(achieved, counted)).build());
  }

  private static Rating priority(Programme programme, String name, List<Attained> rows) {
    List<Attained> all = rows.stream().filter(Attained::isCounted).toList();
    if (all.isEmpty()) {
      return rating(programme, RatingLevel.GROUP, name).passes(Passes.of(0, 0)).build();
    }
    int passed = (int) all.stream().flatMap(one -> one.known().stream()).filter(share -> isAchieved(share)).count();
    Rating.Builder rating = rating(programme, RatingLevel.GROUP, name).passes(Passes.of(passed, all.size()));
    String best = status(all, FULL);
    if (best.equals(status(all, NOUGHT))) {
      return rating.band(best).build();
    }
    long unknown = all.stream().filter(one -> one.known().isEmpty()).count();
    return rating.why("the status depends on " + unknown + " of " + all.size() + " that have no attainment").build();
  }

  /** The status if each unknown attainment were this one. */
  private static String status(List<Attained> all, Ratio unknown) {
    List<Ratio> shares = all.stream().map(one -> one.known().orElse(unknown)).toList();
    if (SERIOUS_FAILURE.of(shares).isMet()) {
      return "serious failure";
    }
    return ALL_ACHIEVED.of(shares).isMet() ? "achieved" : "not achieved";
  }

  private static Rating.Builder rating(Programme programme, RatingLevel level, String code) {
    return Rating.builder().level(level).locality(programme.locality()).period(programme.period()).code(code);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CohesionPerformance;
  }

  @Override
  public int hashCode() {
    return edition().id().hashCode();
  }

  /**
   * Returns the identifier.
   *
   * @return {@code eu-performance-framework-2014}
   */
  @Override
  public String toString() {
    return edition().id();
  }
}
