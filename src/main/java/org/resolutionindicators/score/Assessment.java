package org.resolutionindicators.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.Indicator;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ObservationKind;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.rule.Finding;
import org.resolutionindicators.rule.RuleBook;
import org.resolutionindicators.rule.Verdict;

/** Finds the verdict of every cell of a data set, parts before the indicators that they belong to. */
final class Assessment {
  private final Dataset dataset;
  private final RuleBook book;
  private final Optional<LocalDate> asOf;
  private final ListMultimap<Family, Integer> families = MultimapBuilder.hashKeys().arrayListValues().build();
  private final Finding[] findings;

  /** The parts of one indicator in one locality and period. */
  private record Family(IndicatorCode parent, LocalityCode locality, ReportingPeriod period) {}

  private Assessment(Dataset dataset, RuleBook book, Optional<LocalDate> asOf) {
    this.dataset = dataset;
    this.book = book;
    this.asOf = asOf;
    this.findings = new Finding[dataset.cells().size()];
  }

  static Assessment of(Dataset dataset, RuleBook book, Optional<LocalDate> asOf) {
    Assessment assessment = new Assessment(dataset, book, asOf);
    List<Cell> cells = dataset.cells();
    for (int i = 0; i < cells.size(); i++) {
      Target target = cells.get(i).target();
      Optional<IndicatorCode> parent = target.indicator().partOf();
      if (parent.isPresent()) {
        assessment.families.put(family(parent.get(), target), i);
      }
    }
    assessment.partsFirst().forEach(assessment::assess);
    return assessment;
  }

  /** Judges one cell by itself, as due; its indicator is not composite. */
  static Finding of(Cell cell, RuleBook book) {
    List<Finding> none = List.of();
    return state(cell, Optional.empty())
        .map(state -> Finding.unjudged(cell, state, none))
        .orElseGet(() -> judged(cell, book, none));
  }

  /** By its own figure, or by the percentage of plan where only that was published. */
  private static Finding judged(Cell cell, RuleBook book, List<Finding> parts) {
    return PercentOnly.decides(cell) ? Finding.judgedByPercent(cell, book, parts) : Finding.judged(cell, book, parts);
  }

  private static Family family(IndicatorCode parent, Target target) {
    return new Family(parent, target.locality().code(), target.period());
  }

  /** In the order of the data. */
  ImmutableList<Finding> findings() {
    return ImmutableList.copyOf(findings);
  }

  private List<Integer> partsFirst() {
    Map<IndicatorCode, Integer> depths = depths();
    List<Cell> cells = dataset.cells();
    List<Integer> order = IntStream.range(0, cells.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
    order.sort((a, b) -> depths.get(code(cells.get(b))) - depths.get(code(cells.get(a))));
    return order;
  }

  private static IndicatorCode code(Cell cell) {
    return cell.target().indicator().code();
  }

  /** How many indicators each one is a part of, one within the other; walks each way up once. */
  private Map<IndicatorCode, Integer> depths() {
    Map<IndicatorCode, Indicator> byCode = new HashMap<>();
    dataset.indicators().forEach(indicator -> byCode.put(indicator.code(), indicator));
    Map<IndicatorCode, Integer> depths = new HashMap<>();
    for (Indicator start : dataset.indicators()) {
      List<Indicator> way = new ArrayList<>();
      Optional<Indicator> at = Optional.of(start);
      while (at.isPresent() && !depths.containsKey(at.get().code())) {
        way.add(at.get());
        at = at.get().partOf().map(byCode::get);
      }
      int depth = at.map(Indicator::code).map(depths::get).orElse(-1);
      for (int i = way.size() - 1; i >= 0; i--) {
        depths.put(way.get(i).code(), ++depth);
      }
    }
    return depths;
  }

  private void assess(int index) {
    Cell cell = dataset.cells().get(index);
    Target target = cell.target();
    List<Finding> parts = new ArrayList<>();
    for (int part : families.get(family(target.indicator().code(), target))) {
      parts.add(findings[part]);
    }
    Optional<Verdict> state = state(cell, asOf);
    if (state.isPresent()) {
      findings[index] = Finding.unjudged(cell, state.get(), parts);
    } else if (target.indicator().composite().isPresent()) {
      int absent = dataset.partsOf(target.indicator().code()).size() - parts.size();
      findings[index] = Finding.composite(cell, parts, absent);
    } else {
      findings[index] = judged(cell, book, parts);
    }
  }

  /**
   * The state that keeps a cell from being judged. A composite needs neither a target nor data of its own; where only a
   * percentage of plan was published, that is enough.
   */
  private static Optional<Verdict> state(Cell cell, Optional<LocalDate> asOf) {
    Target target = cell.target();
    Optional<Observation> observation = cell.achievement().flatMap(Achievement::observation);
    boolean composite = target.indicator().composite().isPresent();
    if (target.notApplicable().isPresent()
        || observation.map(Observation::kind).equals(Optional.of(ObservationKind.NOT_APPLICABLE))) {
      return Optional.of(Verdict.NOT_APPLICABLE);
    } else if (target.criterion().isEmpty() && !composite && !PercentOnly.decides(cell)) {
      return Optional.of(Verdict.NO_TARGET);
    } else if (asOf.isPresent() && !target.period().isDue(asOf.get())) {
      return Optional.of(Verdict.NOT_DUE);
    } else if (observation.isEmpty() && !composite && !PercentOnly.decides(cell)) {
      return Optional.of(Verdict.NO_DATA);
    }
    return Optional.empty();
  }
}
