package org.resolutionindicators.input;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.IndicatorCode;
import org.resolutionindicators.model.Locality;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Problem;

/** Makes the data set of the rows that are sound together; what keeps others out becomes errors of those rows. */
final class Assembly {
  private final Rows rows;
  private final Issues issues;

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

  /** Keeps the first sound row of each indicator, locality and period, and rejects the later ones. */
  void rejectDuplicates() {
    Map<Draft.Key, Draft> first = new HashMap<>();
    for (Draft draft : kept()) {
      Draft earlier = first.putIfAbsent(draft.key(), draft);
      if (earlier != null) {
        Place place = draft.place();
        issues.error(
            place,
            place.naming(),
            subject(draft) + " must be given once: it stands on " + earlier.place().seenFrom(place) + " already"
                + differences(earlier, draft));
      }
    }
  }

  private static String subject(Draft draft) {
    StringBuilder subject = new StringBuilder("Indicator ").append(Shown.quoted(draft.indicator().code().value()));
    Locality locality = draft.locality().locality();
    if (!locality.isUnnamed()) {
      subject.append(", locality ").append(Shown.quoted(locality.code().value()));
    }
    if (!draft.period().isUndated()) {
      subject.append(", period ").append(draft.period());
    }
    return subject.toString();
  }

  /** Two reports of one thing may be no mistake: a later version will choose between them. */
  private static String differences(Draft one, Draft other) {
    List<String> columns = new ArrayList<>();
    if (!one.reported().status().equals(other.reported().status())) {
      columns.add(Column.STATUS.header());
    }
    if (!one.reported().reportedOn().equals(other.reported().reportedOn())) {
      columns.add(Column.REPORTED_ON.header());
    }
    if (!one.asked().decidedOn().equals(other.asked().decidedOn())) {
      columns.add(Column.DECIDED_ON.header());
    }
    if (!one.asked().assigner().equals(other.asked().assigner())) {
      columns.add(Column.ASSIGNER.header());
    }
    String by = Words.join(columns, " and ");
    return by.isEmpty() ? "" : "; this version does not choose between reports by " + by;
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
      for (Problem problem : problems) {
        // There is one for each row; the rows are found by the code, since an indicator may have rejected rows only.
        if (settled.add(List.of(problem.kind(), problem.elements()))) {
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
      Optional<Achievement> achievement = draft.achievement();
      achievement.ifPresent(dataset::add);
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
      case LOCALITY_CYCLE -> reject(rows.of(LocalityCode.of(code)).places(), Column.PARENT, problem);
      case DUPLICATE, INDICATOR_CONFLICT, LOCALITY_CONFLICT ->
          throw new IllegalStateException("Rows were not merged before they were put together: " + problem);
    }
  }

  private void reject(List<Place> places, Column column, Problem problem) {
    places.forEach(place -> issues.error(place, column, problem.message()));
  }
}
