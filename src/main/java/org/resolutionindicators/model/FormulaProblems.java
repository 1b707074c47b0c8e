package org.resolutionindicators.model;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds formulas that ask for what is not there, or through others for themselves; and the order to work them out in. */
final class FormulaProblems {
  private final Map<IndicatorCode, Indicator> indicators;
  private final Set<IndicatorCode> done = new LinkedHashSet<>();
  private final Set<IndicatorCode> ringed = new HashSet<>();
  private final List<Problem> found = new ArrayList<>();

  private FormulaProblems(Map<IndicatorCode, Indicator> indicators) {
    this.indicators = indicators;
  }

  static List<Problem> of(Map<IndicatorCode, Indicator> indicators) {
    if (!isAnyDerived(indicators.values())) {
      return List.of();
    }
    FormulaProblems problems = new FormulaProblems(indicators);
    for (Indicator indicator : indicators.values()) {
      problems.ofOperands(indicator);
    }
    indicators.keySet().forEach(problems::visit);
    return problems.found;
  }

  private static boolean isAnyDerived(Iterable<Indicator> indicators) {
    for (Indicator indicator : indicators) {
      if (indicator.formula().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Each indicator behind those that its figure follows from. */
  static ImmutableList<IndicatorCode> order(Map<IndicatorCode, Indicator> sound) {
    FormulaProblems problems = new FormulaProblems(sound);
    sound.keySet().forEach(problems::visit);
    return ImmutableList.copyOf(problems.done);
  }

  private void ofOperands(Indicator indicator) {
    for (IndicatorCode operand : operands(indicator.code())) {
      if (!indicators.containsKey(operand)) {
        String message =
            "Indicator '" + indicator.code() + "' must follow from indicators of the data set: '" + operand + "' is none";
        ImmutableList<String> elements = ImmutableList.of(indicator.code().value(), operand.value());
        found.add(Problem.of(Problem.Kind.UNKNOWN_OPERAND, elements, message, Optional.empty()));
      }
    }
  }

  private ImmutableList<IndicatorCode> operands(IndicatorCode code) {
    return Optional.ofNullable(indicators.get(code))
        .flatMap(Indicator::formula)
        .map(Formula::operands)
        .orElse(ImmutableList.of());
  }

  /** Depth first without recursion, since a chain of formulas may be longer than the stack is deep. */
  private void visit(IndicatorCode start) {
    Map<IndicatorCode, Integer> way = new LinkedHashMap<>();
    List<IndicatorCode> stack = new ArrayList<>();
    if (!done.contains(start)) {
      stack.add(start);
      way.put(start, 0);
    }
    while (!stack.isEmpty()) {
      IndicatorCode at = stack.get(stack.size() - 1);
      int next = way.get(at);
      ImmutableList<IndicatorCode> operands = operands(at);
      if (next == operands.size()) {
        stack.remove(stack.size() - 1);
        way.remove(at);
        done.add(at);
        continue;
      }
      way.put(at, next + 1);
      IndicatorCode operand = operands.get(next);
      if (way.containsKey(operand)) {
        ring(stack.subList(stack.indexOf(operand), stack.size()));
      } else if (!done.contains(operand) && indicators.containsKey(operand)) {
        stack.add(operand);
        way.put(operand, 0);
      }
    }
  }

  private void ring(List<IndicatorCode> way) {
    if (ringed.addAll(way)) {
      List<String> ring = new ArrayList<>();
      way.forEach(code -> ring.add(code.value()));
      ring.add(way.get(0).value());
      String message =
          "Indicator '" + way.get(0) + "' must not follow from itself: " + Joiner.on(" > ").join(ring);
      found.add(Problem.of(Problem.Kind.FORMULA_CYCLE, ImmutableList.copyOf(ring), message, Optional.empty()));
    }
  }
}
