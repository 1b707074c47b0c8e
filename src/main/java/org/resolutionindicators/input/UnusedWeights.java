package org.resolutionindicators.input;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resolutionindicators.model.Achievement;
import org.resolutionindicators.model.Amount;
import org.resolutionindicators.model.Cell;
import org.resolutionindicators.model.Dataset;
import org.resolutionindicators.model.LocalityCode;
import org.resolutionindicators.model.Observation;
import org.resolutionindicators.model.ReportingPeriod;
import org.resolutionindicators.model.Target;
import org.resolutionindicators.text.Notation;

/**
 * Warns of weights that no weighted score can use, and of weights and keys that none does.
 *
 * <p>A missing weight is warned of once for a locality and period, at the first row of the first indicator without one; the
 * weight and the key of a part on each row that gives them.
 */
final class UnusedWeights {
  private final List<Draft> kept;
  private final Notation notation;
  private final Issues issues;

  private UnusedWeights(List<Draft> kept, Notation notation, Issues issues) {
    this.kept = kept;
    this.notation = notation;
    this.issues = issues;
  }

  /** Where and when targets are scored together. */
  private record Together(LocalityCode locality, ReportingPeriod period) {
    static Together of(Draft draft) {
      return new Together(draft.locality().code(), draft.period());
    }
  }

  static void warn(Dataset dataset, List<Draft> kept, Notation notation, Issues issues) {
    UnusedWeights weights = new UnusedWeights(kept, notation, issues);
    weights.ofSome(dataset);
    kept.forEach(weights::ofParts);
  }

  /** Warns of a weight or key of one row that is that of a part. */
  static void warnOfPart(Draft kept, Notation notation, Issues issues) {
    new UnusedWeights(List.of(kept), notation, issues).ofParts(kept);
  }

  private void ofSome(Dataset dataset) {
    Map<Together, Draft> weighted = new HashMap<>();
    for (Draft draft : kept) {
      if (draft.asked().weight().isPresent() && isCounted(cell(dataset, draft))) {
        weighted.putIfAbsent(Together.of(draft), draft);
      }
    }
    if (weighted.isEmpty()) {
      return;
    }
    Set<Together> warned = new HashSet<>();
    for (Draft draft : kept) {
      Draft other = weighted.get(Together.of(draft));
      if (other == null || warned.contains(Together.of(draft))) {
        continue;
      }
      Cell cell = cell(dataset, draft);
      if (isCounted(cell) && cell.target().weight().isEmpty()) {
        warned.add(Together.of(draft));
        Amount weight = other.asked().weight().orElseThrow();
        String seen =
            " is not given, but another is in its locality and period: " + shown(weight) + " on "
                + other.place().seenFrom(draft.place());
        warn(draft, Column.WEIGHT, seen + ": a weighted score of them has no value");
      }
    }
  }

  private static Cell cell(Dataset dataset, Draft draft) {
    return dataset.cell(draft.indicator().code(), draft.locality().code(), draft.period()).orElseThrow();
  }

  private static boolean isCounted(Cell cell) {
    Target target = cell.target();
    Optional<Observation> observation = cell.achievement().flatMap(Achievement::observation);
    return target.indicator().isCountable()
        && target.notApplicable().isEmpty()
        && !observation.equals(Optional.of(Observation.notApplicable()));
  }

  private void ofParts(Draft draft) {
    draft
        .indicator()
        .indicator()
        .partOf()
        .ifPresent(
            parent -> {
              String part = " is given for a part of " + Shown.quoted(parent.value()) + ": ";
              draft
                  .asked()
                  .weight()
                  .ifPresent(weight -> warn(draft, Column.WEIGHT, part + shown(weight) + ", parts are not counted"));
              if (draft.asked().key().orElse(false)) {
                warn(draft, Column.KEY, part + "yes, parts are not counted");
              }
            });
  }

  private String shown(Amount amount) {
    return "'" + notation.format(amount) + "'";
  }

  private void warn(Draft draft, Column column, String seen) {
    String subject = column.label() + " of indicator " + Shown.quoted(draft.indicator().code().value());
    issues.warn(draft.place(), column, subject + seen);
  }
}
