package org.resolutionindicators.measure;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Localities;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.model.ReportingPeriod;

/**
 * Works out the figure of a place from the figures of the places in it.
 *
 * <p>Figures add up over places where the indicator's kind is amount or count, or where it is a level whose accumulation is
 * sum or running; ranges add up end by end, and phrases of one side stay phrases, as over time. Parts of populations add up
 * part to part and whole to whole: 1/2 and 90/100 are 91/102. A share is reckoned from such parts alone: a mean of shares is
 * refused as NOT_COMPONENTS of the place that gave no parts. Rates, ranks, milestones, dates and any other level are
 * NOT_ADDITIVE. A count given here as a part and there as a number is the sum of the parts and numbers.
 *
 * <p>A place without a figure is never left out silently: there is no sum, and the {@linkplain Obstacle obstacle} names the
 * place, NOT_REPORTED, or what kept its own figure from being derived. A place that the indicator does not apply to is left
 * out; where it applies to none, it does not apply to the whole.
 *
 * <p>Nothing is rounded: the sum has the decimals of its parts, and does not depend on their order or grouping.
 *
 * <p>No instances, so nothing to share, compare or serialise: stateless, immutable, thread-safe, without equality.
 */
public final class RollUp {
  private RollUp() {}

  /**
   * Works out the figure of a place.
   *
   * @param indicator what is measured
   * @param into the place
   * @param period the time
   * @param places one achievement of each place in it, with or without a figure
   * @return the figure, or an achievement without one that says why
   * @throws IllegalArgumentException if there are no places, an achievement is of another indicator or period, or a place is
   *     given twice
   */
  public static DerivedFigure of(
      Indicator indicator, Locality into, ReportingPeriod period, Iterable<Achievement> places) {
    return ofFigures(indicator, into, period, reported(places));
  }

  /**
   * Works out the figure of a place from figures some of which were derived themselves, and so may have an exact value
   * beside their decimals.
   *
   * @param indicator what is measured
   * @param into the place
   * @param period the time
   * @param places one figure of each place in it
   * @return the figure, or an achievement without one that says why
   * @throws IllegalArgumentException if there are no places, a figure is of another indicator or period, or a place is given
   *     twice
   */
  public static DerivedFigure ofFigures(
      Indicator indicator, Locality into, ReportingPeriod period, Iterable<DerivedFigure> places) {
    ImmutableList<DerivedFigure> figures = ImmutableList.copyOf(places);
    checkArgument(
        !figures.isEmpty(),
        "Indicator '%s' in locality '%s' must come from one place or more",
        indicator.code(),
        into.code());
    Reckoned.Cell cell = new Reckoned.Cell(indicator, into, period);
    return summed(cell, figures, obstacle -> Derivation.overPlaces(achievements(figures), obstacle));
  }

  /**
   * Works out the figure of a place from what a data set has of the places in it, however deep they lie.
   *
   * <p>A place in it gives its own figure; one that has none takes it from the places in it in turn. The place's own figure, if
   * there is one, is not asked for, so that the two can be compared.
   *
   * @param dataset the data, which know the indicator
   * @param places which place lies in which, on the day that is meant
   * @param indicator what is measured
   * @param into the place
   * @param period the time
   * @return the figure, or an achievement without one that says why
   * @throws IllegalArgumentException if the data do not have the indicator, the tree does not have the place, or no place
   *     lies in it
   */
  public static DerivedFigure below(
      Dataset dataset, Localities places, IndicatorCode indicator, LocalityCode into, ReportingPeriod period) {
    Optional<Indicator> measured = dataset.indicator(indicator);
    checkArgument(measured.isPresent(), "Indicator to roll up must be one of the data set: '%s'", indicator);
    return below(dataset, places, measured.get(), place(places, into), period);
  }

  private static Locality place(Localities places, LocalityCode code) {
    return places
        .find(code)
        .orElseThrow(() -> new IllegalArgumentException("Place to roll up must be one of the tree: '" + code + "'"));
  }

  private static DerivedFigure below(
      Dataset dataset, Localities places, Indicator indicator, Locality into, ReportingPeriod period) {
    ImmutableList.Builder<DerivedFigure> figures = ImmutableList.builder();
    for (Locality child : places.childrenOf(into.code())) {
      Optional<Achievement> own =
          dataset
              .cell(indicator.code(), child.code(), period)
              .flatMap(Cell::achievement)
              .filter(report -> report.observation().isPresent());
      if (own.isPresent()) {
        figures.add(DerivedFigure.reported(own.get()));
      } else if (places.childrenOf(child.code()).isEmpty()) {
        figures.add(DerivedFigure.reported(unreported(indicator, child, period)));
      } else {
        figures.add(below(dataset, places, indicator, child, period));
      }
    }
    return ofFigures(indicator, into, period, figures.build());
  }

  private static Achievement unreported(Indicator indicator, Locality place, ReportingPeriod period) {
    return Achievement.builder().indicator(indicator).locality(place).period(period).build();
  }

  static ImmutableList<DerivedFigure> reported(Iterable<Achievement> achievements) {
    return StreamSupport.stream(achievements.spliterator(), false)
        .map(DerivedFigure::reported)
        .collect(ImmutableList.toImmutableList());
  }

  static List<Achievement> achievements(List<DerivedFigure> figures) {
    return figures.stream().map(DerivedFigure::achievement).toList();
  }

  /** One figure or more, each of another place. */
  static DerivedFigure summed(
      Reckoned.Cell cell, List<DerivedFigure> figures, Function<Optional<Obstacle>, Derivation> derivation) {
    check(cell, figures);
    Sum.Result result = sum(cell, figures);
    return result
        .reckoned()
        .map(reckoned -> cell.figure(reckoned, derivation.apply(Optional.empty())))
        .orElseGet(() -> cell.none(derivation.apply(result.obstacle())));
  }

  static void check(Reckoned.Cell cell, List<DerivedFigure> figures) {
    Set<LocalityCode> seen = new HashSet<>();
    for (Achievement achievement : achievements(figures)) {
      checkArgument(
          achievement.indicator().code().equals(cell.indicator().code()) && achievement.period().equals(cell.period()),
          "Place '%s' must be of indicator '%s' and period '%s', not of '%s' and '%s'",
          achievement.locality().code(),
          cell.indicator().code(),
          cell.period(),
          achievement.indicator().code(),
          achievement.period());
      checkArgument(seen.add(achievement.locality().code()), "Place '%s' must be given once", achievement.locality().code());
    }
  }

  private static Sum.Result sum(Reckoned.Cell cell, List<DerivedFigure> figures) {
    Indicator indicator = cell.indicator();
    Optional<Achievement> unreported =
        achievements(figures).stream().filter(place -> place.observation().isEmpty()).findFirst();
    if (unreported.isPresent()) {
      return Sum.Result.failed(Reckoned.missing(unreported.get()));
    }
    List<DerivedFigure> used =
        figures.stream().filter(figure -> kind(figure) != ObservationKind.NOT_APPLICABLE).toList();
    if (used.isEmpty()) {
      return Sum.Result.of(Reckoned.notApplicable());
    } else if (!isAdditive(indicator)) {
      return Sum.Result.failed(cell.obstacle(Obstacle.Why.NOT_ADDITIVE));
    }
    Optional<Achievement> bare =
        achievements(used).stream()
            .filter(place -> indicator.kind().isInPoints())
            .filter(place -> place.observation().map(Observation::kind).orElseThrow() != ObservationKind.OUT_OF)
            .findFirst();
    return bare.map(place -> Sum.Result.failed(Reckoned.obstacle(place, Obstacle.Why.NOT_COMPONENTS)))
        .orElseGet(() -> Sum.of(used, Sum.Wholes.ADDED, 1, indicator, Limits.of(indicator)));
  }

  private static ObservationKind kind(DerivedFigure figure) {
    return figure.achievement().observation().orElseThrow().kind();
  }

  private static boolean isAdditive(Indicator indicator) {
    Accumulation accumulation = indicator.accumulation();
    return switch (indicator.kind()) {
      case AMOUNT, COUNT, SHARE -> true;
      case LEVEL -> accumulation == Accumulation.SUM || accumulation == Accumulation.RUNNING;
      case RATE, RANK, MILESTONE, DATE -> false;
    };
  }
}
