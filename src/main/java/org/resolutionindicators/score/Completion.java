package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.measure.Accumulator;
import org.resolutionindicators.measure.DerivedFigure;
import org.resolutionindicators.measure.FormulaEvaluator;
import org.resolutionindicators.measure.MissingPart;
import org.resolutionindicators.measure.Operands;
import org.resolutionindicators.measure.Tiling;
import org.resolutionindicators.model.Accumulation;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Formula;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;

/** Gives cells without a figure the one that follows from others: by formula, from places below, or from parts of the time. */
final class Completion {
  /** A series of so many periods is worth an index. */
  private static final int LONG = 32;

  private final Dataset dataset;
  private final MissingPart missing;
  private final PlaceCount places;
  private final Map<Spot, Optional<DerivedFigure>> figures = new HashMap<>();
  private @Nullable Map<LocalityCode, Locality> localities;
  private @Nullable SetMultimap<Series, ReportingPeriod> reported;
  private final Map<Series, NavigableMap<LocalDate, List<ReportingPeriod>>> byFirstDay = new HashMap<>();

  /** One indicator in one place over time. */
  private record Series(IndicatorCode indicator, LocalityCode locality) {
    private static final int SPREAD = 0x9E3779B9;

    @Override
    public int hashCode() {
      return indicator.hashCode() * SPREAD + locality.hashCode();
    }
  }

  Completion(Dataset dataset, MissingPart missing, PlaceCount places) {
    this.dataset = dataset;
    this.missing = missing;
    this.places = places;
  }

  /** Made when it is first needed: most data sets report what they ask for. */
  private SetMultimap<Series, ReportingPeriod> reported() {
    if (reported == null) {
      reported = LinkedHashMultimap.create();
      for (Cell cell : dataset.cells()) {
        if (hasFigure(cell)) {
          Target target = cell.target();
          reported.put(new Series(target.indicator().code(), target.locality().code()), target.period());
        }
      }
    }
    return reported;
  }

  private Locality locality(LocalityCode code) {
    if (localities == null) {
      localities = new HashMap<>();
      for (Locality locality : dataset.localities()) {
        localities.put(locality.code(), locality);
      }
    }
    return localities.getOrDefault(code, Locality.of(code));
  }

  private static boolean hasFigure(Cell cell) {
    return cell.achievement().flatMap(Achievement::observation).isPresent();
  }

  /** The cell with the figure that follows for it; the cell itself if it has one, and if none follows. */
  Cell complete(Cell cell) {
    if (hasFigure(cell)) {
      return cell;
    }
    Target target = cell.target();
    boolean isAsked = target.criterion().isPresent() || target.indicator().formula().isPresent();
    if (!isAsked || target.notApplicable().isPresent()) {
      return cell;
    }
    return derived(target).map(figure -> cell.reporting(merged(cell, figure.achievement()))).orElse(cell);
  }

  /** What was published beside a missing figure stays beside the one that follows. */
  private static Achievement merged(Cell cell, Achievement derived) {
    if (cell.achievement().isEmpty()) {
      return derived;
    }
    Achievement published = cell.achievement().get();
    Achievement.Builder merged =
        Achievement.builder().indicator(derived.indicator()).locality(derived.locality()).period(derived.period());
    derived.observation().ifPresent(merged::observation);
    derived.derivation().ifPresent(merged::derivation);
    published.official().ifPresent(merged::official);
    published.percentOfPlan().ifPresent(merged::percentOfPlan);
    published.assigner().ifPresent(merged::assigner);
    published.status().or(derived::status).ifPresent(merged::status);
    published.reportedOn().or(derived::reportedOn).ifPresent(merged::reportedOn);
    published.source().ifPresent(merged::source);
    published.origin().ifPresent(merged::origin);
    return merged.build();
  }

  private Optional<DerivedFigure> derived(Target target) {
    Optional<Formula> formula = target.indicator().formula();
    if (formula.isEmpty()) {
      return accumulated(target);
    } else if (formula.get() instanceof Formula.PlacesMeeting meeting) {
      return Optional.of(places.of(target, meeting));
    }
    return Optional.of(FormulaEvaluator.evaluate(target, new Beside(target.locality().code())));
  }

  private Optional<DerivedFigure> accumulated(Target target) {
    if (target.indicator().accumulation() == Accumulation.EVERY || target.period().isUndated()) {
      return Optional.empty();
    }
    List<DerivedFigure> inside = new ArrayList<>();
    for (Achievement part : inside(target)) {
      inside.add(DerivedFigure.reported(part));
    }
    return inside.isEmpty() ? Optional.empty() : Accumulator.of(missing).accumulate(target, inside);
  }

  /** What was reported of times within the target's period. */
  private List<Achievement> inside(Target target) {
    IndicatorCode indicator = target.indicator().code();
    LocalityCode locality = target.locality().code();
    List<Achievement> inside = new ArrayList<>();
    for (ReportingPeriod period : beginningIn(target.period(), new Series(indicator, locality))) {
      if (!period.equals(target.period()) && target.period().contains(period)) {
        dataset.cell(indicator, locality, period).flatMap(Cell::achievement).ifPresent(inside::add);
      }
    }
    return inside;
  }

  /** A series may be long, and each of its periods be asked for its parts: those that begin elsewhere are not looked at. */
  private Iterable<ReportingPeriod> beginningIn(ReportingPeriod whole, Series series) {
    Set<ReportingPeriod> periods = reported().get(series);
    if (periods.size() < LONG) {
      return periods;
    }
    NavigableMap<LocalDate, List<ReportingPeriod>> byDay =
        byFirstDay.computeIfAbsent(
            series,
            key -> {
              NavigableMap<LocalDate, List<ReportingPeriod>> sorted = new TreeMap<>();
              periods.forEach(
                  period ->
                      period.firstDay().ifPresent(day -> sorted.computeIfAbsent(day, d -> new ArrayList<>(1)).add(period)));
              return sorted;
            });
    return Iterables.concat(byDay.subMap(whole.firstDay().orElseThrow(), whole.end().orElseThrow()).values());
  }

  /** The parts of the target's time, laid end to end, if it must hold in each of them; empty if nothing was reported there. */
  Optional<Tiling> everyPart(Cell cell) {
    Target target = cell.target();
    boolean isEvery = target.indicator().accumulation() == Accumulation.EVERY;
    if (!isEvery || target.period().isUndated() || hasFigure(cell) || target.criterion().isEmpty()) {
      return Optional.empty();
    }
    List<Achievement> inside = inside(target);
    return inside.isEmpty() ? Optional.empty() : Optional.of(Tiling.of(target.period(), inside));
  }

  /** The cell with the parts that its target is judged in, and those that are missing, on record. */
  static Cell judgedInParts(Cell cell, Tiling time) {
    Target target = cell.target();
    Achievement parts =
        Achievement.builder()
            .indicator(target.indicator())
            .locality(target.locality())
            .period(target.period())
            .derivation(Derivation.overTime(Accumulation.EVERY, time.parts(), time.missing(), Optional.empty()))
            .build();
    return cell.reporting(merged(cell, parts));
  }

  /** What other indicators have in the same place. */
  private final class Beside implements Operands {
    private final LocalityCode locality;

    Beside(LocalityCode locality) {
      this.locality = locality;
    }

    @Override
    public Optional<DerivedFigure> figure(IndicatorCode indicator, ReportingPeriod period) {
      return Completion.this.figure(new Spot(indicator, locality, period));
    }

    @Override
    public Optional<Target> target(IndicatorCode indicator, ReportingPeriod period) {
      return dataset.cell(indicator, locality, period).map(Cell::target);
    }
  }

  /** Operands before what follows from them, so that a long chain of formulas does not go as deep as it is long. */
  private Optional<DerivedFigure> figure(Spot wanted) {
    Deque<Spot> open = new ArrayDeque<>();
    open.push(wanted);
    while (!open.isEmpty()) {
      Spot spot = open.peek();
      List<Spot> operands =
          figures.containsKey(spot) ? List.of() : operands(spot).filter(o -> !figures.containsKey(o)).toList();
      operands.forEach(open::push);
      if (operands.isEmpty()) {
        open.pop();
        if (!figures.containsKey(spot)) {
          figures.put(spot, found(spot));
        }
      }
    }
    return figures.get(wanted);
  }

  /** What the formula of an indicator asks for beside it; nothing where a figure was reported, and for counted places. */
  private Stream<Spot> operands(Spot spot) {
    Optional<Formula> formula =
        dataset
            .cell(spot.indicator(), spot.locality(), spot.period())
            .filter(Completion::hasFigure)
            .<Optional<Formula>>map(reported -> Optional.empty())
            .orElseGet(() -> dataset.indicator(spot.indicator()).flatMap(Indicator::formula))
            .filter(how -> !(how instanceof Formula.PlacesMeeting));
    if (formula.isEmpty()) {
      return Stream.empty();
    }
    Stream<ReportingPeriod> before =
        formula.get() instanceof Formula.Growth ? spot.period().previous().stream() : Stream.empty();
    List<ReportingPeriod> periods = Stream.concat(Stream.of(spot.period()), before).toList();
    return formula.get().operands().stream()
        .flatMap(code -> periods.stream().map(period -> new Spot(code, spot.locality(), period)));
  }

  private Optional<DerivedFigure> found(Spot spot) {
    Optional<Cell> cell = dataset.cell(spot.indicator(), spot.locality(), spot.period());
    if (cell.filter(Completion::hasFigure).isPresent()) {
      return cell.flatMap(Cell::achievement).map(DerivedFigure::reported);
    }
    return derived(cell.map(Cell::target).orElseGet(() -> unassigned(spot)));
  }

  private Target unassigned(Spot spot) {
    Indicator indicator = dataset.indicator(spot.indicator()).orElseThrow();
    return Target.builder().indicator(indicator).locality(locality(spot.locality())).period(spot.period()).build();
  }

  /** Counts the places below that reached a target. */
  interface PlaceCount {
    DerivedFigure of(Target target, Formula.PlacesMeeting meeting);
  }

  /** The places directly below each other place, in the order of the data. */
  static Map<LocalityCode, ImmutableList<Locality>> children(Dataset dataset) {
    Map<LocalityCode, List<Locality>> children = new HashMap<>();
    for (Locality locality : dataset.localities()) {
      locality.parent().ifPresent(parent -> children.computeIfAbsent(parent, code -> new ArrayList<>()).add(locality));
    }
    Map<LocalityCode, ImmutableList<Locality>> copies = new HashMap<>();
    children.forEach((parent, below) -> copies.put(parent, ImmutableList.copyOf(below)));
    return copies;
  }
}
