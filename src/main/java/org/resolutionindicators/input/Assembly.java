package org.resolutionindicators.input;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Problem;

/** Makes the data set of the rows that are sound together; what keeps others out becomes errors of those rows. */
final class Assembly {
  private static final int MAX_OPERANDS = 5;
  private static final int MAX_RING = 5;

  private final Rows rows;
  private final Issues issues;
  private final BitSet silent = new BitSet();

  Assembly(Rows rows, Issues issues) {
    this.rows = rows;
    this.issues = issues;
  }

  /** The rows without an error so far. */
  ImmutableList<Draft> kept() {
    return rows.drafts().stream()
        .filter(draft -> !issues.isRejected(draft.place()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Rejects rows that cannot stand beside others of the same indicator, locality and period. */
  void settleCells() {
    Map<Draft.Key, Draft> first = new HashMap<>();
    Map<Draft.Key, List<Draft>> several = new LinkedHashMap<>();
    for (Draft draft : kept()) {
      Draft earlier = first.putIfAbsent(draft.key(), draft);
      if (earlier != null) {
        several.computeIfAbsent(draft.key(), key -> new ArrayList<>(List.of(earlier))).add(draft);
      }
    }
    several.values().forEach(rows -> CellRows.settle(rows, issues, silent));
  }

  /** Rejects the rows that have a problem, until there is none; each round settles one indicator or locality at least. */
  Dataset build() {
    while (true) {
      Dataset.Builder dataset = dataset();
      ImmutableList<Problem> problems = dataset.problems();
      if (problems.isEmpty()) {
        return dataset.build();
      }
      Set<List<Object>> settled = new HashSet<>();
      Multiset<String> operands = HashMultiset.create();
      for (Problem problem : problems) {
        String code = problem.elements().get(0);
        // An issue for each of very many operands on each of very many rows would help nobody.
        boolean isShown = problem.kind() != Problem.Kind.UNKNOWN_OPERAND || operands.add(code, 1) < MAX_OPERANDS;
        // There is one for each row; the rows are found by the code, since an indicator may have rejected rows only.
        if (isShown && settled.add(List.of(problem.kind(), problem.elements()))) {
          settle(problem);
        }
      }
    }
  }

  private Dataset.Builder dataset() {
    Dataset.Builder dataset = Dataset.builder();
    // Also those without a sound row: a composite must not be judged by fewer parts because one part's row is bad.
    rows.indicators().forEach(indicator -> dataset.add(indicator.indicator()));
    for (Draft draft : kept()) {
      dataset.add(draft.target());
      if (!silent.get(draft.place().ordinal())) {
        Optional<Achievement> achievement = draft.achievement();
        achievement.ifPresent(dataset::add);
      }
    }
    return dataset;
  }

  private void settle(Problem problem) {
    String code = problem.elements().get(0);
    switch (problem.kind()) {
      case UNKNOWN_PARENT, INDICATOR_CYCLE -> {
        IndicatorRows indicator = rows.of(IndicatorCode.of(code));
        reject(indicator.places(), Column.PART_OF, problem);
        indicator.dropParent();
      }
      case COMPOSITE_PARTS -> {
        IndicatorRows indicator = rows.of(IndicatorCode.of(code));
        reject(indicator.places(), Column.COMPOSITE, problem);
        indicator.dropComposite();
      }
      case UNKNOWN_OPERAND -> {
        IndicatorRows indicator = rows.of(IndicatorCode.of(code));
        reject(indicator.places(), Column.FORMULA, problem);
        indicator.dropFormula();
      }
      case FORMULA_CYCLE -> settleRing(problem.elements().subList(1, problem.elements().size()));
      case LOCALITY_CYCLE -> reject(rows.of(LocalityCode.of(code)).places(), Column.PARENT, problem);
      case DUPLICATE, REPORT_ORDER, INDICATOR_CONFLICT, LOCALITY_CONFLICT ->
          throw new IllegalStateException("Rows were not merged before they were put together: " + problem);
    }
  }

  /** Each formula of a ring is as wrong as the others. */
  private void settleRing(List<String> ring) {
    for (int i = 0; i < ring.size(); i++) {
      List<String> way = new ArrayList<>();
      for (int step = 0; step < Math.min(ring.size(), MAX_RING); step++) {
        way.add(ring.get((i + step) % ring.size()));
      }
      String cut = ring.size() > MAX_RING ? "… > " : "";
      String message =
          "Indicator " + Shown.quoted(ring.get(i)) + " must not follow from itself: " + String.join(" > ", way) + " > " + cut
              + ring.get(i);
      IndicatorRows indicator = rows.of(IndicatorCode.of(ring.get(i)));
      indicator.places().forEach(place -> issues.error(place, Column.FORMULA, message));
      indicator.dropFormula();
    }
  }

  private void reject(List<Place> places, Column column, Problem problem) {
    places.forEach(place -> issues.error(place, column, problem.message()));
  }
}
