package org.resolutionindicators.method;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.resolutionindicators.measure.Aggregation;
import org.resolutionindicators.measure.Bands;
import org.resolutionindicators.measure.Inputs;
import org.resolutionindicators.measure.Measured;
import org.resolutionindicators.measure.MethodAttributes;
import org.resolutionindicators.measure.Overrides;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Undefined;
import org.resolutionindicators.model.Attribute;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.score.MethodEdition;
import org.resolutionindicators.score.Placing;
import org.resolutionindicators.score.Placings;
import org.resolutionindicators.score.PublishedMethod;
import org.resolutionindicators.score.Rating;
import org.resolutionindicators.score.RatingLevel;
import org.resolutionindicators.score.Ratings;

/**
 * The SDG Index and its dashboards: where a place stands between the worst and the best, goal by goal.
 *
 * <p>Symbols: x the actual, lo the lower bound, opt the optimum, g and r the thresholds of green and red; higher is better
 * if opt is above lo, and lower is if it is below, whatever the table's direction says.
 *
 * <ul>
 *   <li>An indicator scores 100 · (x - lo) / (opt - lo), cut at 0 and 100; the {@linkplain Rating#measure measure} is the
 *       same before it is cut. Its colour is from x itself, each threshold belonging to the better colour: {@code green}
 *       from g, {@code yellow} from (g + r) / 2, {@code orange} from r, else {@code red}.
 *   <li>A goal or category, the indicator's group, scores the mean of the indicators that have a score. For its colour
 *       each value becomes 0 at lo, 1 at r, 2 at g, 3 at opt, on straight lines between and cut at 0 and 3; the measure is
 *       the mean of the two least. It is {@code green} only if both are green, {@code red} only if both are red, otherwise
 *       {@code yellow} from 1.5 and {@code orange} below; with one indicator it has its colour. With fewer than half of
 *       its indicators it is {@code grey}.
 *   <li>A locality's index is the mean of its goals, each of the same weight. A goal without a score counts with the mean
 *       of those of its peer group. The highest index has rank 1; equal ones share their ranks. With more than 20% of the
 *       indicators missing there is an index, but no rank.
 * </ul>
 *
 * <p>What counts in y: the indicators of the data set that have a group and are no part of another one, wherever they are
 * reported; what is not applicable to a locality is left out there, and so is a goal of which nothing applies. A missing
 * value has no score, no colour and a reason; so has one without bounds, or whose optimum is its lower bound. A row
 * without thresholds, or with r better than g, has a score and no colour. Without a peer group that has the goal the index
 * is undefined.
 *
 * <p>Rows of one indicator, locality and several periods are one series, of which the last figure counts; each other row
 * has a rating that says so. No target is asked for: no rating has a verdict. Not covered: trends (arrows), whose rule is
 * not published in full, and values to be filled in for single indicators. All figures are exact.
 *
 * <p>Columns: {@code optimum}, {@code lower_bound}, {@code green}, {@code red}, {@code peer_group} (of the locality; its
 * first row that has one says it) and the table's own {@code group}.
 *
 * <p>Immutable, thread-safe and serialisable; equal by edition.
 */
public final class SdgIndex extends EditionMethod implements PublishedMethod {
  /**
   * The edition of 2023, as used for the report on Benin.
   *
   * <p>Source: Sustainable Development Solutions Network, dashboards.sdgindex.org/chapters/methodology; figures:
   * github.com/sdsna/sdgindex-starter at commit 6b4d67a. The mean of a peer group is of the localities of the data set
   * that have the goal, each of the same weight. At y = 0, no indicator with a score, a goal is {@code grey} and a
   * locality has no index. Golden case: {@code benin}.
   */
  public static final SdgIndex REPORT_2023 =
      new SdgIndex(
          MethodEdition.builder()
              .id("sdg-index-2023")
              .authority("Sustainable Development Solutions Network")
              .edition("2023")
              .addSources(
                  "https://dashboards.sdgindex.org/chapters/methodology",
                  "https://github.com/sdsna/sdgindex-starter, commit 6b4d67a (Benin 2023)")
              .build());

  /** The threshold g. */
  public static final Attribute GREEN = Attribute.number("green", "value from which the colour is green");

  /** The threshold r. */
  public static final Attribute RED = Attribute.number("red", "value from which the colour is no longer red");

  private static final long serialVersionUID = 1L;

  private static final Ratio ZERO = Ratio.of(0, 1);
  private static final Ratio ONE = Ratio.of(1, 1);
  private static final Ratio TWO = Ratio.of(2, 1);
  private static final Ratio HUNDRED = Ratio.of(100, 1);
  private static final Ratio MOST_MISSING = Ratio.of(20, 100);
  private static final Aggregation TWO_WORST = Aggregation.meanOfWorst(2).ifAtLeast(Ratio.of(1, 2));

  /** Of heights: 0 at lo, 1 at r, 2 at g, 3 at opt. */
  private static final Bands COLOURS =
      Bands.builder()
          .band("red", Range.lessThan(ONE))
          .band("orange", Range.closedOpen(ONE, Ratio.of("1.5")))
          .band("yellow", Range.closedOpen(Ratio.of("1.5"), TWO))
          .band("green", Range.atLeast(TWO))
          .build();

  /** Of the mean of the two worst, unless both are green or both are red. */
  private static final Overrides<TwoWorst> OF_GOAL =
      Overrides.<TwoWorst>before(
              Bands.builder()
                  .band("orange", Range.lessThan(Ratio.of("1.5")))
                  .band("yellow", Range.atLeast(Ratio.of("1.5")))
                  .build())
          .when(worst -> worst.least().compareTo(TWO) >= 0, "green")
          .when(worst -> worst.next().compareTo(ONE) < 0, "red");

  private SdgIndex(MethodEdition edition) {
    super(edition);
  }

  /** Where a value stands: before it is cut, as a score, and as a height. */
  private record Position(Measured raw, Measured score, Measured height) {
    static Position none(Measured why) {
      return new Position(why, why, why);
    }

    Optional<String> colour() {
      return height.value().flatMap(COLOURS::name);
    }
  }

  /** The heights of the two worst indicators of a goal, which are one and the same if it has one. */
  private record TwoWorst(Ratio least, Ratio next) {}

  /** A goal in a locality. */
  private record Goal(Measured score, Measured worst, String colour) {}

  /** A locality: its region, and its indicators that are reported or do not apply. */
  private static final class Place {
    private final Locality locality;
    private final Map<IndicatorCode, Position> positions = new HashMap<>();
    private final Set<IndicatorCode> notApplicable = new LinkedHashSet<>();
    private final Map<String, Goal> goals = new LinkedHashMap<>();
    private Optional<String> region = Optional.empty();
    private int asked;
    private int missing;

    Place(Locality locality) {
      this.locality = locality;
    }

    void add(Timeline.Row row, Position position) {
      region = region.or(() -> row.target().attributes().text(MethodAttributes.PEER_GROUP));
      IndicatorCode code = row.target().indicator().code();
      positions.put(code, position);
      if (row.rated().isNotApplicable()) {
        notApplicable.add(code);
      }
    }

    void sum(String goal, Set<IndicatorCode> indicators) {
      List<Position> found = new ArrayList<>();
      for (IndicatorCode indicator : indicators) {
        if (!notApplicable.contains(indicator)) {
          found.add(positions.getOrDefault(indicator, Position.none(Measured.undefined(Undefined.NO_ACTUAL))));
        }
      }
      asked += found.size();
      missing += (int) found.stream().filter(position -> !position.score().isDefined()).count();
      if (!found.isEmpty()) {
        goals.put(goal, goal(found));
      }
    }

    boolean isRanked() {
      return asked > 0 && Ratio.of(missing, asked).compareTo(MOST_MISSING) <= 0;
    }
  }

  @Override
  public ImmutableList<Attribute> attributes() {
    return ImmutableList.of(
        MethodAttributes.OPTIMUM, MethodAttributes.LOWER_BOUND, GREEN, RED, MethodAttributes.PEER_GROUP);
  }

  @Override
  public Ratings rate(Dataset dataset) {
    Map<Integer, Rating> rows = new TreeMap<>();
    Map<LocalityCode, Place> places = new LinkedHashMap<>();
    Map<String, Set<IndicatorCode>> goals = new LinkedHashMap<>();
    for (Timeline timeline : Timeline.of(dataset, ReportingPeriod::lastDay)) {
      Timeline.Row row = timeline.standing();
      Position position = position(row);
      timeline.others().forEach(other -> rows.put(other.ordinal(), other.standingAside(row)));
      rows.put(row.ordinal(), rating(row, position));
      Locality locality = row.target().locality();
      places.computeIfAbsent(locality.code(), unused -> new Place(locality)).add(row, position);
      Indicator indicator = row.target().indicator();
      if (indicator.isCountable() && indicator.group().isPresent()) {
        goals.computeIfAbsent(indicator.group().get(), unused -> new LinkedHashSet<>()).add(indicator.code());
      }
    }
    places.values().forEach(place -> goals.forEach(place::sum));
    List<Rating> all = new ArrayList<>(rows.values());
    places.values().forEach(place -> place.goals.forEach((name, goal) -> all.add(rating(place, name, goal))));
    all.addAll(indices(places.values()));
    return Ratings.of(edition(), all);
  }

  private static Rating rating(Timeline.Row row, Position position) {
    return row.rated().rating().measure(position.raw()).score(position.score()).band(position.colour()).build();
  }

  private static Rating rating(Place place, String name, Goal goal) {
    return Rating.builder()
        .level(RatingLevel.GROUP)
        .locality(place.locality)
        .code(name)
        .measure(goal.worst())
        .score(goal.score())
        .band(goal.colour())
        .build();
  }

  private static Goal goal(List<Position> found) {
    Measured score = Aggregation.mean().of(found.stream().map(Position::score).toList());
    List<Measured> heights = found.stream().map(Position::height).toList();
    Measured worst = TWO_WORST.of(heights);
    return new Goal(score, worst, worst.value().map(mean -> colour(mean, heights)).orElse("grey"));
  }

  private static String colour(Ratio mean, List<Measured> heights) {
    List<Ratio> sorted = heights.stream().flatMap(height -> height.value().stream()).sorted().toList();
    TwoWorst worst = new TwoWorst(sorted.get(0), sorted.get(Math.min(1, sorted.size() - 1)));
    return OF_GOAL.name(worst, mean).orElseThrow();
  }

  private static List<Rating> indices(Collection<Place> places) {
    List<Measured> indices = places.stream().map(place -> index(place, places)).toList();
    List<Measured> ranked = new ArrayList<>();
    for (Place place : places) {
      Measured index = indices.get(ranked.size());
      ranked.add(place.isRanked() ? index : Measured.undefined(Undefined.TOO_MUCH_MISSING));
    }
    List<Optional<Placing>> placings = Placings.of(ranked);
    List<Rating> ratings = new ArrayList<>();
    for (Place place : places) {
      int i = ratings.size();
      Rating.Builder rating =
          Rating.builder().level(RatingLevel.LOCALITY).locality(place.locality).code("").score(indices.get(i));
      if (place.asked > 0 && !place.isRanked()) {
        rating.why("not ranked: " + place.missing + " of " + place.asked + " indicators missing, more than 20%");
      }
      ratings.add(rating.placing(placings.get(i)).build());
    }
    return ratings;
  }

  private static Measured index(Place place, Collection<Place> places) {
    List<Measured> goals = new ArrayList<>();
    place.goals.forEach(
        (name, goal) -> goals.add(goal.score().isDefined() ? goal.score() : ofPeers(place.region, name, places)));
    return Aggregation.mean().failing().of(goals);
  }

  private static Measured ofPeers(Optional<String> region, String goal, Collection<Place> places) {
    List<Measured> peers = new ArrayList<>();
    for (Place place : places) {
      if (region.isPresent() && region.equals(place.region) && place.goals.containsKey(goal)) {
        peers.add(place.goals.get(goal).score());
      }
    }
    return Aggregation.mean().of(peers);
  }

  private static Position position(Timeline.Row row) {
    Inputs inputs = row.inputs();
    Optional<Ratio> optimum = inputs.number(MethodAttributes.OPTIMUM);
    Optional<Ratio> lower = inputs.number(MethodAttributes.LOWER_BOUND);
    if (row.rated().isNotApplicable()) {
      return Position.none(Measured.undefined(Undefined.NOT_MEASURED));
    } else if (!row.figure().isDefined()) {
      return Position.none(row.figure());
    } else if (optimum.isEmpty() || lower.isEmpty()) {
      return Position.none(Measured.undefined(Undefined.NO_BOUNDS));
    } else if (optimum.equals(lower)) {
      return Position.none(Measured.undefined(Undefined.EQUAL_BOUNDS));
    }
    Ratio value = row.figure().value().orElseThrow();
    Ratio raw = HUNDRED.times(share(value, lower.get(), optimum.get()));
    Measured score = Measured.of(cut(raw, HUNDRED));
    return new Position(Measured.of(raw), score, height(inputs, value, lower.get(), optimum.get()));
  }

  /** Turned so that higher is better. */
  private static Measured height(Inputs inputs, Ratio value, Ratio lower, Ratio optimum) {
    Optional<Ratio> green = inputs.number(GREEN);
    Optional<Ratio> red = inputs.number(RED);
    if (green.isEmpty() || red.isEmpty()) {
      return Measured.undefined(Undefined.NO_BOUNDS);
    }
    Ratio turn = optimum.compareTo(lower) < 0 ? ONE.negated() : ONE;
    Ratio x = value.times(turn);
    Ratio g = green.get().times(turn);
    Ratio r = red.get().times(turn);
    if (r.compareTo(g) > 0) {
      return Measured.undefined(Undefined.OUT_OF_DOMAIN);
    } else if (x.compareTo(g) >= 0) {
      return Measured.of(TWO.plus(above(x, g, optimum.times(turn))));
    } else if (x.compareTo(r) >= 0) {
      return Measured.of(ONE.plus(share(x, r, g)));
    }
    return Measured.of(below(x, lower.times(turn), r));
  }

  /** 0 at green to 1 at the optimum; 1 from it on, also where green is the optimum. */
  private static Ratio above(Ratio x, Ratio green, Ratio optimum) {
    return optimum.compareTo(x) <= 0 ? ONE : share(x, green, optimum);
  }

  /** 0 at the lower bound and below, also where that is no worse than red. */
  private static Ratio below(Ratio x, Ratio lower, Ratio red) {
    return x.compareTo(lower) <= 0 || red.compareTo(lower) <= 0 ? ZERO : share(x, lower, red);
  }

  private static Ratio share(Ratio value, Ratio from, Ratio to) {
    return value.minus(from).dividedBy(to.minus(from));
  }

  private static Ratio cut(Ratio value, Ratio most) {
    return Comparators.max(ZERO, Comparators.min(most, value));
  }
}
