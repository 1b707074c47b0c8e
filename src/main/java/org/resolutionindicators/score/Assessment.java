package org.resolutionindicators.score;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.resolutionindicators.measure.MissingPart;
import org.resolutionindicators.measure.Ratio;
import org.resolutionindicators.measure.Tiling;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.DataStatus;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Derivation;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.Obstacle;
import org.resolutionindicators.model.Reorganisation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.PercentFindings;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

/** Finds the verdict of every cell of a data set, parts before the indicators that they belong to. */
final class Assessment {
  private final Dataset dataset;
  private final Scorer scorer;
  private final Optional<LocalDate> asOf;
  private final boolean anyCloses;
  private final PartYearPlan partYear;
  private final Completion completion;
  private final ListMultimap<Family, Integer> families = MultimapBuilder.hashKeys().arrayListValues().build();
  private final @Nullable Finding[] findings;

  /** The parts of one indicator in one locality and period. */
  private record Family(IndicatorCode parent, LocalityCode locality, ReportingPeriod period) {}

  private Assessment(Dataset dataset, Scorer scorer, Optional<LocalDate> asOf) {
    this.dataset = dataset;
    this.scorer = scorer;
    this.asOf = asOf;
    this.anyCloses = !scorer.succession().changes().isEmpty();
    this.partYear = new PartYearPlan(dataset, scorer.partYear());
    this.completion = new Completion(dataset, scorer.missingPart(), new PlaceCounting(dataset, this::at));
    this.findings = new Finding[dataset.cells().size()];
  }

  /** The data must be what is known and of one assigner. */
  static Assessment of(Dataset dataset, Scorer scorer, Optional<LocalDate> asOf) {
    Assessment assessment = new Assessment(dataset, scorer, asOf);
    if (dataset.indicators().stream().anyMatch(indicator -> indicator.partOf().isPresent())) {
      for (int i = 0; i < dataset.cells().size(); i++) {
        Target target = dataset.target(i);
        Optional<IndicatorCode> parent = target.indicator().partOf();
        if (parent.isPresent()) {
          assessment.families.put(family(parent.get(), target), i);
        }
      }
    }
    return assessment;
  }

  /** Judges one cell by itself, as due; its indicator is not composite. */
  static Finding of(Cell cell, RuleBook book) {
    List<Finding> none = List.of();
    return unmeasured(cell)
        .or(() -> unreported(cell))
        .map(state -> Finding.unjudged(cell, state, none))
        .orElseGet(() -> judged(cell, book, Optional.empty(), none));
  }

  /** By its own figure, or by the percentage of plan where only that was published. */
  private static Finding judged(Cell cell, RuleBook book, Optional<Ratio> portion, List<Finding> parts) {
    if (!PercentOnly.decides(cell)) {
      return Finding.judged(cell, book, parts);
    }
    return portion
        .map(share -> PercentFindings.ofYear(cell, book, parts, share))
        .orElseGet(() -> PercentFindings.of(cell, book, parts));
  }

  private static Family family(IndicatorCode parent, Target target) {
    return new Family(parent, target.locality().code(), target.period());
  }

  /** The findings about some cells, each at the place of its cell among all; nothing at the places of others. */
  @Nullable Finding[] of(BitSet cells) {
    partsFirst(cells).forEach(this::at);
    return findings;
  }

  /** Parts of parts may go deep, and each whole asks for its own: a whole finds them made. */
  private IntStream partsFirst(BitSet cells) {
    if (families.isEmpty()) {
      return cells.stream();
    }
    Map<IndicatorCode, Integer> depths = depths();
    List<Integer> order = cells.stream().boxed().collect(Collectors.toCollection(ArrayList::new));
    order.sort((a, b) -> depths.get(code(b)) - depths.get(code(a)));
    return order.stream().mapToInt(Integer::intValue);
  }

  private IndicatorCode code(int index) {
    return dataset.target(index).indicator().code();
  }

  private static IndicatorCode code(Cell cell) {
    return cell.target().indicator().code();
  }

  /** How many indicators each one is a part of, one within the other; walks each way up once. */
  private Map<IndicatorCode, Integer> depths() {
    Map<IndicatorCode, Integer> depths = new HashMap<>();
    for (Indicator start : dataset.indicators()) {
      List<Indicator> way = new ArrayList<>();
      Optional<Indicator> at = Optional.of(start);
      while (at.isPresent() && !depths.containsKey(at.get().code())) {
        way.add(at.get());
        at = at.get().partOf().flatMap(dataset::indicator);
      }
      int depth = at.map(Indicator::code).map(depths::get).orElse(-1);
      for (int i = way.size() - 1; i >= 0; i--) {
        depths.put(way.get(i).code(), ++depth);
      }
    }
    return depths;
  }

  /** The finding about a cell, which is made now if it has not been yet: a place above may ask before its turn. */
  private Finding at(int index) {
    Finding made = findings[index];
    if (made == null) {
      Cell cell = dataset.cells().get(index);
      List<Finding> parts = new ArrayList<>();
      if (!families.isEmpty()) {
        for (int part : families.get(family(code(cell), cell.target()))) {
          parts.add(at(part));
        }
      }
      made = finding(partYear.of(cell), parts);
      findings[index] = made;
    }
    return made;
  }

  private Finding finding(Cell asked, List<Finding> parts) {
    Optional<Verdict> state = unmeasured(asked);
    if (state.isPresent() && asked.target().indicator().formula().isEmpty()) {
      return Finding.unjudged(asked, state.get(), parts);
    }
    Cell cell = completion.complete(asked);
    state = cell == asked ? state : unmeasured(cell);
    if (state.isPresent()) {
      return Finding.unjudged(cell, state.get(), parts);
    }
    Optional<Reorganisation> closing = anyCloses ? closing(cell.target(), scorer, asOf) : Optional.empty();
    if (closing.isPresent()) {
      return Finding.closed(cell, closing.get(), parts);
    } else if (asOf.isPresent() && !cell.target().period().isDue(asOf.get()) && !isEstimated(asked, parts)) {
      return Finding.unjudged(cell, Verdict.NOT_DUE, parts);
    } else if (cell.target().indicator().composite().isPresent()) {
      int absent = dataset.partsOf(code(cell)).size() - parts.size();
      return Finding.composite(cell, parts, absent);
    }
    return completion.everyPart(cell).map(time -> everyPart(cell, time)).orElseGet(() -> reported(cell, parts));
  }

  private Finding reported(Cell cell, List<Finding> parts) {
    return unreported(cell)
        .map(state -> Finding.unjudged(cell, state, parts))
        .orElseGet(() -> judged(cell, scorer.ruleBook(), partYear.portion(cell.target()), parts));
  }

  private Finding everyPart(Cell cell, Tiling time) {
    List<Finding> parts = new ArrayList<>();
    for (Achievement part : time.parts()) {
      parts.add(of(Cell.of(over(cell.target(), part.period()), part), scorer.ruleBook()));
    }
    int missing = scorer.missingPart() == MissingPart.SKIP ? 0 : time.missing().size();
    return Finding.everyPart(Completion.judgedInParts(cell, time), parts, missing);
  }

  /** The same target for a part of its time. */
  private static Target over(Target target, ReportingPeriod part) {
    Target.Builder over =
        Target.builder().indicator(target.indicator()).locality(target.locality()).period(part);
    target.criterion().ifPresent(over::criterion);
    target.baseline().ifPresent(over::baseline);
    target.origin().ifPresent(over::origin);
    return over.build();
  }

  /** What ended the place before the target could be due. */
  static Optional<Reorganisation> closing(Target target, Scorer scorer, Optional<LocalDate> asOf) {
    return scorer
        .succession()
        .closing(target.locality().code())
        .filter(change -> asOf.isEmpty() || !asOf.get().isBefore(change.day()))
        .filter(change -> !target.period().isDue(change.day()));
  }

  /** Whether a period that has begun is judged before it is over: by an estimate, or by parts that are. */
  private boolean isEstimated(Cell cell, List<Finding> parts) {
    LocalDate day = asOf.orElseThrow();
    if (isComposite(cell.target())) {
      return takesEstimates(cell.target(), scorer, day)
          && !parts.isEmpty()
          && parts.stream().allMatch(part -> part.verdict() != Verdict.NOT_DUE);
    }
    return isEstimated(cell, scorer, day);
  }

  private static boolean takesEstimates(Target target, Scorer scorer, LocalDate asOf) {
    boolean hasBegun = target.period().firstDay().filter(first -> !asOf.isBefore(first)).isPresent();
    return hasBegun && scorer.partYear().practice() == PartYearPolicy.Practice.YEAR_ESTIMATE;
  }

  /** Whether a period that has begun is judged before it is over by an estimate. */
  static boolean isEstimated(Cell cell, Scorer scorer, LocalDate asOf) {
    return takesEstimates(cell.target(), scorer, asOf) && cell.achievement().flatMap(Achievement::status).equals(Optional.of(DataStatus.ESTIMATE));
  }

  /**
   * The state that keeps a cell from being judged, whatever is reported and whenever. A composite needs no target of its own;
   * where only a percentage of plan was published, that is enough.
   */
  private static Optional<Verdict> unmeasured(Cell cell) {
    Target target = cell.target();
    Optional<Observation> observation = cell.achievement().flatMap(Achievement::observation);
    if (target.notApplicable().isPresent()
        || observation.map(Observation::kind).equals(Optional.of(ObservationKind.NOT_APPLICABLE))) {
      return Optional.of(Verdict.NOT_APPLICABLE);
    } else if (target.criterion().isEmpty() && !isComposite(target) && !PercentOnly.decides(cell)) {
      return Optional.of(Verdict.NO_TARGET);
    }
    return Optional.empty();
  }

  private static boolean isComposite(Target target) {
    return target.indicator().composite().isPresent();
  }

  /** The state of a cell without a figure to judge, which a composite does not need. */
  private static Optional<Verdict> unreported(Cell cell) {
    if (cell.achievement().flatMap(Achievement::observation).isPresent() || PercentOnly.decides(cell)) {
      return Optional.empty();
    }
    Optional<Obstacle> obstacle =
        cell.achievement().flatMap(Achievement::derivation).flatMap(Derivation::obstacle);
    boolean isReported = obstacle.filter(found -> found.why() != Obstacle.Why.NOT_REPORTED).isPresent();
    return Optional.of(isReported ? Verdict.UNDECIDED : Verdict.NO_DATA);
  }
}
